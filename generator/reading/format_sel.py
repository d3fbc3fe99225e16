"""Teks yang tampil untuk sebuah angka dengan format sel Excel, sejauh pembacaan membutuhkannya.

Covers what office sheets use: General, decimals, thousands, percent, leading zeros and literal text
around the number. Dates are turned into dates by the readers before this is asked.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP
from decimal import Context
from decimal import Decimal
from functools import lru_cache

from generator.model.rekaman import rekaman

_LITERAL = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]')
_TELITI = Context(prec=60)
_TANGGAL = re.compile(r"[dyhs]|m{1,5}", re.IGNORECASE)


@lru_cache(maxsize=1024)
def format_tanggal(kode: str) -> bool:
    """Tell whether a number format shows a date or a time."""
    inti = _LITERAL.sub("", kode.split(";")[0])
    return inti.lower() != "general" and bool(_TANGGAL.search(inti)) and "0" not in inti and "#" not in inti


def tampilkan_angka(angka: Decimal, kode: str) -> str:
    """Return the text Excel shows under Indonesian settings (comma for decimals, dot for thousands)."""
    if kode in ("General", "@", ""):
        return _polos(angka)
    bagian = kode.split(";")
    if angka < 0 and len(bagian) > 1:
        pola, angka = _urai(bagian[1]), -angka
    elif angka == 0 and len(bagian) > 2:
        pola = _urai(bagian[2])
    else:
        pola = _urai(bagian[0])
    if not pola.berangka:
        return pola.depan.strip()
    if pola.persen:
        angka *= 100
    dibulatkan = angka.quantize(pola.kelipatan, ROUND_HALF_UP, _TELITI)
    utuh, _, pecahan = f"{abs(dibulatkan):f}".partition(".")
    while len(pecahan) > pola.desimal and pecahan.endswith("0"):
        pecahan = pecahan[:-1]
    utuh = utuh.zfill(pola.nol_di_depan)
    if pola.beribuan:
        utuh = f"{int(utuh):,}".replace(",", ".")
    teks = utuh + ("," + pecahan if pecahan else "")
    return ("-" if dibulatkan < 0 else "") + f"{pola.depan}{teks}{pola.belakang}".strip()


def _polos(angka: Decimal) -> str:
    teks = f"{angka.normalize():f}"
    return teks.replace(".", ",")


@rekaman
class _Pola:
    """One section of a number format: the literal text around the figure, and how the figure is written."""

    depan: str
    belakang: str = ""
    berangka: bool = False
    persen: bool = False
    kelipatan: Decimal = Decimal(1)
    desimal: int = 0
    nol_di_depan: int = 0
    beribuan: bool = False


@lru_cache(maxsize=1024)
def _urai(kode: str) -> _Pola:
    depan, belakang = _sekeliling(kode)
    inti = _LITERAL.sub("", kode)
    cocok = re.search(r"[#0?][#0?,]*(?:\.([#0?]+))?", inti)
    if not cocok:
        return _Pola(depan + belakang)
    pecahan, utuh = cocok.group(1) or "", cocok.group(0).split(".")[0]
    return _Pola(
        depan, belakang, True, "%" in inti, Decimal(1).scaleb(-len(pecahan)), len(pecahan.replace("#", "")),
        utuh.count("0"), "," in utuh,
    )  # fmt: skip


def _sekeliling(kode: str) -> tuple[str, str]:
    """Return the literal text of the format before and behind the number."""
    sisi: tuple[list[str], list[str]] = ([], [])
    hasil = sisi[0]
    for potongan in re.finditer(r'"([^"]*)"|\\(.)|(_.|\*.|\[[^\]]*\])|([#0?][#0?,.]*)|(%)|([^#0?"\\%]+?)', kode):
        kutip, lolos, buang, pola, persen, lain = potongan.groups()
        if kutip is not None:
            hasil.append(kutip)
        elif lolos:
            hasil.append(lolos)
        elif buang:
            continue
        elif pola:
            hasil = sisi[1]
        elif persen:
            hasil.append("%")
        elif lain and lain in " -()/+:":
            hasil.append(lain)
    return "".join(sisi[0]), "".join(sisi[1])
