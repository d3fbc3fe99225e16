"""Memecah teks rumus menjadi tanda: bilangan, kata, tahun, operasi, dan kurung.

Sumber: cara menulis di keputusan IKU Blitar 2025, Jember 2026, Kalimantan Barat 2024, Lumajang 2020, Magetan 2025.
Offices write × as x or X, division as / or : or ÷ or "dibagi", the year as N, n-1, (N – 1), [N-1], "tahun ke n".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum

from generator.model.rekaman import rekaman
from generator.model.rumus import BAGI
from generator.model.rumus import KALI
from generator.model.rumus import KURANG
from generator.model.rumus import TAMBAH

# One sign for one sign, so that places in the text stay where they are.
_SERAGAM = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501", "-"),
        **dict.fromkeys("\u00d7\u2715\u2716\u2217*", "×"),
        **dict.fromkeys("\u00f7\u2236\u2215\u2044", "÷"),
        **dict.fromkeys("\u01a9\u2211\u03a3", "Σ"),
        **dict.fromkeys("\u00a0\u2007\u202f\t_", " "),
    }
)
_GARIS_MIRING_KATA = "\u29f8"
_MIRING_RAPAT = re.compile(r"(?<=[^\W\d_])/(?=[^\W\d_])")
_BAGI_LAIN = re.compile(r"÷|:|/|\bdibagi\b|\bdibanding", re.IGNORECASE)

_ACUAN = r"(?P<{0}>[nt])\s*(?:-\s*(?P<{0}_geser>\d))?(?![\w%])"
_TAHUN = re.compile(
    r"(?:\b(?:pada|di|dalam)\s+)?\b(?:tahun|thn|th\.?)\s*(?:ke\b)?[\s-]*(?:"
    rf"(?P<b1>[(\[{{]\s*)?{_ACUAN.format('a1')}(?(b1)\s*[)\]}}])"
    r"|(?P<b2>[(\[{]\s*)?(?P<m1>20\d\d|19\d\d)\b(?(b2)\s*[)\]}])"
    r"|(?P<lalu>(?:yang\s+)?lalu\b|sebelumnya\b)"
    r"|(?P<ini>ini\b|berjalan\b|laporan\b|(?:yang\s+)?bersangkutan\b)"
    r")"
    rf"|[(\[{{]\s*{_ACUAN.format('a2')}\s*[)\]}}]"
    r"|[(\[{]\s*(?P<m2>20\d\d|19\d\d)\s*[)\]}]"
    r"|(?<![\w-])(?:(?P<a3>n)\s*(?:-\s*(?P<a3_geser>\d))?(?![\w%])|t\s*-\s*(?P<t_geser>\d)(?![\w%]))",
    re.IGNORECASE,
)
_ANGKA = re.compile(r"(?P<angka>\d++(?:[.,]\d++)*+)(?P<persen>\s*(?:%|persen\b))?+(?![^\W\d_xX])(?![xX][^\W\d_])")
_OPERASI = (
    (re.compile(r"×|(?<![^\W\d_])[xX](?![^\W\d_])|\bdikali(?:kan)?(?:\s+dengan)?\b|\bkali(?=\s+\d)", re.I), KALI),
    (re.compile(r"÷|/|:|\b(?:dibagi|dibanding(?:kan)?)(?:\s+dengan)?\b", re.I), BAGI),
    (re.compile(r"\+|\bditambah(?:\s+dengan)?\b", re.I), TAMBAH),
    (re.compile(r"-|\bdikurangi?(?:\s+dengan)?\b", re.I), KURANG),
)
_KATA = re.compile(r"Σ|%|[^\W_]+(?:[-'’.\u29f8][^\W_]+)*\.?")
_KOSONG = re.compile(r"\s+")


class Macam(Enum):
    """What a sign of a formula is."""

    BILANGAN = "bilangan"
    KATA = "kata"
    TAHUN = "tahun"
    OPERASI = "operasi"
    BUKA = "kurung buka"
    TUTUP = "kurung tutup"
    PEMISAH = "pemisah"
    SAMA = "sama dengan"
    LAIN = "lain"


_SATU_HURUF = {
    **dict.fromkeys("([{", Macam.BUKA),
    **dict.fromkeys(")]}", Macam.TUTUP),
    **dict.fromkeys(",;", Macam.PEMISAH),
    "=": Macam.SAMA,
}


@rekaman
class Tanda:
    """One sign with its place in the text. `geser` and `tahun` are filled for years, `angka` for numbers."""

    macam: Macam
    teks: str
    awal: int
    akhir: int
    angka: Decimal = Decimal(0)
    persen: bool = False
    geser: int = 0
    tahun: int | None = None


def seragamkan(teks: str) -> str:
    """Return text of the same length with one form for each dash, sign and space.

    A slash inside a word ("KSP/USP") is no division where the formula divides elsewhere.
    """
    rapi = teks.translate(_SERAGAM)
    if _BAGI_LAIN.search(_MIRING_RAPAT.sub(" ", rapi)):
        return _MIRING_RAPAT.sub(_GARIS_MIRING_KATA, rapi)
    return rapi


def pecah(teks: str) -> tuple[Tanda, ...]:
    """Return the signs of a formula in their order; never raises."""
    return tuple(_pecah(seragamkan(teks)))


def _pecah(teks: str) -> Iterator[Tanda]:
    tempat = 0
    while tempat < len(teks):
        kosong = _KOSONG.match(teks, tempat)
        tanda = None if kosong else _tanda(teks, tempat)
        tempat = kosong.end() if kosong else tanda.akhir
        if tanda is not None:
            yield tanda


def _tanda(teks: str, i: int) -> Tanda:
    if cocok := _TAHUN.match(teks, i):
        return _tahun(cocok)
    if (cocok := _ANGKA.match(teks, i)) and (angka := parse_angka(cocok["angka"])) is not None:
        return Tanda(Macam.BILANGAN, cocok[0], i, cocok.end(), angka, bool(cocok["persen"]))
    for pola, operasi in _OPERASI:
        if cocok := pola.match(teks, i):
            return Tanda(Macam.OPERASI, operasi, i, cocok.end())
    if teks[i] in _SATU_HURUF:
        return Tanda(_SATU_HURUF[teks[i]], teks[i], i, i + 1)
    if cocok := _KATA.match(teks, i):
        return Tanda(Macam.KATA, cocok[0].replace(_GARIS_MIRING_KATA, "/"), i, cocok.end())
    return Tanda(Macam.LAIN, teks[i], i, i + 1)


def _tahun(cocok: re.Match[str]) -> Tanda:
    mutlak = cocok["m1"] or cocok["m2"]
    mundur = next((g for g in ("a1_geser", "a2_geser", "a3_geser", "t_geser") if cocok[g]), "")
    geser = -1 if cocok["lalu"] else -int(cocok[mundur]) if mundur else 0
    return Tanda(Macam.TAHUN, cocok[0], cocok.start(), cocok.end(), geser=geser, tahun=int(mutlak) if mutlak else None)


def parse_angka(teks: str) -> Decimal | None:
    """Return a number as Indonesians write it; dots part thousands, else one of them is the decimal sign.

    >>> [parse_angka(x) for x in ("0,3", "1.000", "0.125", "12.5", "1.000,5", "1,2,3")]
    [Decimal('0.3'), Decimal('1000'), Decimal('0.125'), Decimal('12.5'), Decimal('1000.5'), None]
    """
    if re.fullmatch(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?", teks):
        return Decimal(teks.replace(".", "").replace(",", "."))
    return Decimal(teks) if re.fullmatch(r"\d+\.\d+", teks) else None
