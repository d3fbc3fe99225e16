"""Gaya nomor tabel dan gambar menurut pengaturan kantor: per bab (3.1), per bab romawi (III.1), atau berurutan (1).

The template types the chapter ("Tabel 3.") before its number field; here that text is written in the office's style,
and everything that counts or refers follows it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.document.cetakan import Blok
from generator.format_id import romawi

GAYA = ("per bab", "per bab romawi", "berurutan")
_AWALAN = re.compile(r"(<w:t(?: [^>]*)?>)([^<]*?\b)(\d{1,2})\.(?=</w:t>)")
_BAB = re.compile(r"(\d{1,2})\.$")


def gayakan_nomor(blok: tuple[Blok, ...], gaya: str) -> tuple[Blok, ...]:
    """Return the blocks with the chapter before each caption's number in that style; "per bab" leaves them."""
    if gaya not in GAYA[1:]:
        return blok
    return tuple(_gayakan(b, gaya) if b.label else b for b in blok)


def awalan_bergaya(awalan: str, gaya: str) -> str:
    """Return the text before a number in a style.

    >>> awalan_bergaya("Tabel 3.", "per bab romawi"), awalan_bergaya("Tabel 3.", "berurutan")
    ('Tabel III.', 'Tabel ')
    """
    return _BAB.sub(lambda m: _bab(m[1], gaya), awalan)


def _gayakan(b: Blok, gaya: str) -> Blok:
    if not _BAB.search(b.bab):
        return b
    isi, sudah = [], False
    for p in b.isi:
        if isinstance(p, str) and not sudah and _AWALAN.search(p):
            p, sudah = _AWALAN.sub(lambda m: m[1] + m[2] + _bab(m[3], gaya), p, count=1), True
        isi.append(p)
    return replace(b, isi=tuple(isi), bab=awalan_bergaya(b.bab, gaya)) if sudah else b


def _bab(nomor: str, gaya: str) -> str:
    return "" if gaya == "berurutan" else f"{romawi(int(nomor))}." if gaya == "per bab romawi" else f"{nomor}."
