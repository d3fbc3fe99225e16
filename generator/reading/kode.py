"""Kode rekening program, kegiatan, sub kegiatan: bentuk baku, tingkat menurut ruasnya, dan kode yang rusak."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.reading.grid import SelMentah

_KODE_NAMA = re.compile(r"^\s*((?:\d{1,2}|X)(?:[.\s]\s*(?:\d{1,4}|XX))*)\.?\s*(?:[-–:]\s*)?(.*)$", re.DOTALL)
_RUAS = re.compile(r"^(?:\d{1,4}|X|XX)$")
_PENOMORAN = re.compile(r"^\s*(?:\(?\d{1,2}|\(?[a-zA-Z]|[ivxIVX]{1,5})[.)]\s+")
_JENIS_NOMOR = {
    "I": re.compile("[IVX]+"), "A": re.compile("[A-Z]"), "a": re.compile("[a-z]"), "1": re.compile(r"\d+"),
    "1.1": re.compile(r"\d+\.\d+"), "1.1.1": re.compile(r"(?:\d+\.){2,}\d+"),
}  # fmt: skip
_LEBAR = (1, 2, 2, 1, 2, 4)
_BERTANDA_HUBUNG = re.compile(r"\d{1,2}(?:[-–_/]\d{1,4}){2,6}")
_PEMISAH = re.compile(r"[.\s,|]+")
_KELOMPOK = ("belanja", "pendapatan", "pembiayaan")
_INGATAN = 16_384
RUAS_PROGRAM, RUAS_KEGIATAN, RUAS_SUB = 3, 5, 6


def pisahkan_kode(teks: str) -> tuple[str, str]:
    """Split "1.01.02 Program …" into code and name; no code gives "".

    >>> pisahkan_kode("2.17.01.2.01 - Perencanaan")
    ('2.17.01.2.01', 'Perencanaan')
    """
    cocok = _KODE_NAMA.match(teks)
    if not cocok or "." not in cocok.group(1).strip("."):
        return "", teks.strip()
    return rapikan_kode(cocok.group(1)), cocok.group(2).strip()


@lru_cache(maxsize=_INGATAN)
def rapikan_kode(kode: str) -> str:
    """Return a code in the form 2.17.01.2.01.0001: segments padded, no blanks, no trailing dots.

    Old two-digit codes of sub kegiatan stay as they are.

    >>> rapikan_kode(" 2,17.1.2.1.1. ")
    '2.17.01.2.01.01'
    """
    hasil = []
    for i, b in enumerate(ruas_kode(kode)):
        if i < len(_LEBAR) and b.isdigit():
            pendek = b.lstrip("0") or "0"
            b = pendek.zfill(2 if i == 5 and len(pendek) <= 2 and len(b) <= 2 else _LEBAR[i])
        hasil.append(b)
    return ".".join(hasil)


@lru_cache(maxsize=_INGATAN)
def ruas_kode(kode: str) -> tuple[str, ...]:
    return tuple(b for b in _PEMISAH.split(kode.strip().strip("'.:-–")) if b)


def kode_rusak(kode: str) -> bool:
    """Tell whether a text in a code column is no code: letters, or a figure with a unit ("2 Paket")."""
    return bool(kode.strip(" -–.0")) and not all(map(_RUAS.match, ruas_kode(kode)))


def kode_rekening(kode: str, nama: str) -> bool:
    """Tell whether a row is an account of revenue or spending (5.1.02.01.01.0024), not a program of urusan 5.

    Accounts have one digit in their second segment and two in their third and fourth; programs the other way round.
    """
    ruas = ruas_kode(kode)
    if nama.casefold().lstrip("- ").startswith(("belanja ", "pendapatan ", "pembiayaan ")):
        return True
    if kode and len(ruas) == 1 and nama.casefold().strip() in _KELOMPOK:
        return True
    if len(ruas) < 3 or ruas[0] not in ("4", "5", "6", "7", "8") or len(ruas[1]) != 1:
        return False
    if len(ruas) == 3:
        return len(ruas[2]) == 2 and not nama.casefold().startswith("program")
    return len(ruas[3]) == 2


def kode_skpd(kode: str) -> bool:
    """Tell whether a code names an office: 2.17.0.00.0.00.01.0000."""
    ruas = ruas_kode(kode)
    return len(ruas) >= 7 and sum(set(r) == {"0"} for r in ruas) >= 3


def teks_kode(sel: SelMentah) -> str:
    """The text of a code cell; a number is taken as shown, its comma as a dot, and so are dashes between segments."""
    if isinstance(sel.nilai, str) and _BERTANDA_HUBUNG.fullmatch(sel.teks):
        return re.sub(r"\D", ".", sel.teks)
    return sel.teks.lstrip("'").strip().replace(",", ".") if isinstance(sel.nilai, float) else sel.teks.lstrip("'")


def jenis_nomor(teks: str) -> str:
    """Return the kind of a list number, by which rows of one level are alike: "A", "I", "a", "1", "1.1", "" for none.

    >>> jenis_nomor("B."), jenis_nomor("II"), jenis_nomor("3)"), jenis_nomor("2,1"), jenis_nomor("")
    ('A', 'I', '1', '1.1', '')
    """
    inti = teks.strip().strip(".)(").replace(",", ".")
    return next((jenis for jenis, pola in _JENIS_NOMOR.items() if pola.fullmatch(inti)), "")


def tanpa_nomor(nama: str) -> str:
    """Return a name without a list number before it: "1. Program …" -> "Program …"."""
    return _PENOMORAN.sub("", nama, count=1)
