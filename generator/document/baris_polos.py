"""Baris polos: baris tabel yang hanya berisi sel, paragraf, dan teks; letaknya dicari di byte, tanpa pohon.

Most of a report is such rows. Refresh leaves them out of its tree and reads them from their bytes (`tabel_hidup.py`).
"""

from __future__ import annotations

import re
from bisect import bisect_left

# What only a tree can tell: controls, bookmarks, fields, tracked changes, comments, objects, alternatives.
_RUMIT = re.compile(
    rb"<(?:w:(?:[prt](?:PrChange|[cr]PrChange|blPrEx|ict|uby)|s(?:dt|martTag|ubDoc)|bookmark|f(?:ld|ootnote)|"
    rb"ins(?:trText| )|d(?:el |rawing)|move|c(?:omment|ell(?:Ins|Del|Merge)|ustomXml)|numberingChange|object|endnote|"
    rb"hyperlink)|mc:)"
)
_TABEL, _TUTUP_TABEL = re.compile(rb"<w:tbl[ >]"), b"</w:tbl>"
_BUKA, _TUTUP = b"<w:tr", b"</w:tr>"

Rentang = tuple[int, int]


def cari_baris_polos(byte: bytes) -> list[Rentang]:
    """Return where plain rows (w:tr) stand, in order; none of a table that holds or lies in another one.

    Where comments or CDATA stand in the bytes nothing is plain.
    """
    tabel = [] if berkomentar(byte) else _tabel_tunggal(byte)
    rumit = [m.start() for m in _RUMIT.finditer(byte)] if tabel else []
    hasil = []
    for awal, akhir in tabel:
        while (tutup := byte.find(_TUTUP, awal, akhir)) >= 0:
            buka, awal = _buka_baris(byte, awal, tutup), tutup + len(_TUTUP)
            n = bisect_left(rumit, buka)
            if buka >= 0 and (n == len(rumit) or rumit[n] > tutup):
                hasil.append((buka, awal))
    return hasil


def berkomentar(byte: bytes) -> bool:
    """Tell whether comments or CDATA stand in the bytes; the first look is ten times as fast as the second."""
    return b"!" in byte and b"<!" in byte


def _buka_baris(byte: bytes, awal: int, akhir: int) -> int:
    """Return where the row begins: the first w:tr, not w:trPr."""
    letak = byte.find(_BUKA, awal, akhir)
    while letak >= 0 and byte[letak + 5] not in b"> \t\r\n":
        letak = byte.find(_BUKA, letak + 5, akhir)
    return letak


def _tabel_tunggal(byte: bytes) -> list[Rentang]:
    """Return the tables that neither hold another one nor lie in one."""
    buka = [m.start() for m in _TABEL.finditer(byte)]
    hasil, letak = [], 0
    while letak < len(buka):
        akhir, dalam = byte.find(_TUTUP_TABEL, buka[letak]), 1
        while letak + dalam < len(buka) and buka[letak + dalam] < akhir:
            akhir, dalam = byte.find(_TUTUP_TABEL, akhir + 1), dalam + 1
        hasil += [(buka[letak], akhir)] if dalam == 1 else []
        letak += dalam
    return hasil


def di_luar(rentang: list[Rentang], akhir: int) -> list[Rentang]:
    """Return the stretches of 0 to `akhir` that these ranges leave.

    >>> di_luar([(2, 4), (4, 5), (8, 9)], 10)
    [(0, 2), (5, 8), (9, 10)]
    """
    batas = [0, *[x for r in rentang for x in r], akhir]
    return [(a, b) for a, b in zip(batas[::2], batas[1::2], strict=True) if a < b]
