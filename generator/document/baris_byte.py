"""Baris tabel yang kita tulis, sebagai byte: dipecah menjadi sel dan ditata di kisi milik orang."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.document.sel_byte import rentang_kolom

_SEL = re.compile(rb"<w:tc>.*?</w:tc>|<w:tc\s[^>]*>.*?</w:tc>", re.DOTALL)
_KOSONG = b"<w:tc><w:p/></w:tc>"
_SPAN = re.compile(rb'<w:gridSpan\b[^>]*/>')


@dataclass(slots=True)
class SelByte:
    """A cell with what stands before it in the row."""

    depan: bytes
    isi: bytes
    kolom: int
    rentang: int


@dataclass(slots=True)
class BarisByte:
    """A row: its cells and what follows the last one, up to the next row."""

    sel: list[SelByte]
    ekor: bytes

    def byte(self) -> bytes:
        return b"".join(x for s in self.sel for x in (s.depan, s.isi)) + self.ekor


def baris_dari_teks(xml: str) -> BarisByte:
    """Return a row that we wrote."""
    byte, letak, kolom, sel = xml.encode(), 0, 0, []
    for m in _SEL.finditer(byte):
        rentang = rentang_kolom(m[0])
        sel.append(SelByte(byte[letak : m.start()], m[0], kolom, rentang))
        letak, kolom = m.end(), kolom + rentang
    return BarisByte(sel, byte[letak:])


def ke_kisi(baris: BarisByte, peta: list[int], kisi: int, asing: dict[int, bytes]) -> BarisByte:
    """Return a row of ours on the grid of people: in their order, their columns blank, those they removed left out.

    `peta` gives the grid column of each of ours, -1 where there is none; `asing` a blank cell by grid column.
    """
    if peta == list(range(kisi)):
        return baris
    milik: dict[int, SelByte] = {}
    for s in baris.sel:
        kolom = sorted(c for c in peta[s.kolom : s.kolom + s.rentang] if c >= 0)
        lain = {c for c in peta if c not in kolom}
        if kolom:
            rentang = 1 if lain.intersection(range(kolom[0], kolom[-1])) else kolom[-1] + 1 - kolom[0]
            milik[kolom[0]] = SelByte(b"", _beri_rentang(s.isi, rentang), kolom[0], rentang)
    sel, letak = [], 0
    while letak < kisi:
        sel.append(milik.get(letak) or SelByte(b"", asing.get(letak, _KOSONG), letak, 1))
        letak += sel[-1].rentang
    sel[0].depan = baris.sel[0].depan
    return BarisByte(sel, baris.ekor)


def _beri_rentang(sel: bytes, rentang: int) -> bytes:
    if rentang_kolom(sel) == rentang:
        return sel
    elemen = b'<w:gridSpan w:val="%d"/>' % rentang if rentang > 1 else b""
    if _SPAN.search(sel):
        return _SPAN.sub(elemen, sel, count=1)
    return re.sub(rb"(<w:tcW\b[^>]*/>)", lambda m: m[1] + elemen, sel, count=1)
