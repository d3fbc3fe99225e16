"""Teks yang dapat dipegang sebuah sel dan nama yang sah bagi sebuah lembar."""

from __future__ import annotations

import re
from collections.abc import Iterable

PANJANG_TEKS = 32767
PANJANG_NAMA_LEMBAR = 31
NAMA_TERLARANG = frozenset({"history"})

_BUKAN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
# What Excel may take for a formula when a person closes the cell: also after blanks, also as wide letters.
_MIRIP_RUMUS = re.compile("[\\s\u200b-\u200f\u2060\ufeff]*[=+\\-@\uff1d\uff0b\uff0d\uff20]")
_BUKAN_NAMA_LEMBAR = re.compile(r"[\[\]:*?/\\\U00010000-\U0010ffff]")


def bersihkan_teks(teks: str) -> str:
    """Return the text that a cell can hold: no control characters, lines end in \\n, at most 32.767 characters."""
    if teks.isprintable() and len(teks) <= PANJANG_TEKS // 2:
        return teks
    return potong_teks(_BUKAN_XML.sub("", teks.replace("\r\n", "\n").replace("\r", "\n")), PANJANG_TEKS)


def mirip_rumus(teks: str) -> bool:
    """Tell whether Excel would take a text for a formula if a person typed it.

    >>> [mirip_rumus(t) for t in ("=1+1", "\\t@A1", "\uff1d1", "Meningkatnya +5", "\u2013")]
    [True, True, True, False, False]
    """
    return _MIRIP_RUMUS.match(teks) is not None


def potong_teks(teks: str, panjang: int) -> str:
    """Return clean text of at most that many characters as Excel counts them: in UTF-16, an emoji is two."""
    if len(teks) <= panjang // 2:
        return teks
    return teks.encode("utf-16-le")[: 2 * panjang].decode("utf-16-le", "ignore")


def nama_lembar(nama: str, terpakai: Iterable[str] = ()) -> str:
    """Return a valid sheet name near to `nama` that is not among `terpakai` (letter case does not count).

    >>> nama_lembar("Tabel 3/4: capaian")
    'Tabel 3-4- capaian'
    >>> nama_lembar("3.4", ["3.4"])
    '3.4 (2)'
    """
    dipakai = {n.casefold() for n in terpakai} | NAMA_TERLARANG
    dasar = _BUKAN_NAMA_LEMBAR.sub("-", bersihkan_teks(nama).replace("\n", " ")).strip(" '") or "Lembar"
    calon, nomor = dasar[:PANJANG_NAMA_LEMBAR].strip(" '"), 1
    while calon.casefold() in dipakai:
        nomor += 1
        akhiran = f" ({nomor})"
        calon = dasar[: PANJANG_NAMA_LEMBAR - len(akhiran)].rstrip(" '") + akhiran
    return calon
