"""Baris tabel sebagai byte: dipecah menjadi sel, disusun lagi, dan gabungan ke bawahnya dibuat sah."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.document.padan_tabel import BarisHidup
from generator.document.sambung import Naskah
from generator.document.sel_byte import gabung_ke_bawah
from generator.document.sel_byte import keadaan_gabung
from generator.document.sel_byte import rentang_kolom

_SEL = re.compile(rb"<w:tc>.*?</w:tc>|<w:tc\s[^>]*>.*?</w:tc>", re.DOTALL)
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


def baris_dari_naskah(naskah: Naskah, baris: BarisHidup, batas: int) -> BarisByte:
    """Return a row as it stands, up to `batas` (where the next one begins)."""
    letak, sel = naskah.ruang[baris.tr].awal, []
    for s in baris.sel:
        r = naskah.ruang[s.tc]
        sel.append(SelByte(naskah.byte[letak : r.awal], naskah.byte[r.awal : r.akhir], s.kolom, s.rentang))
        letak = r.akhir
    return BarisByte(sel, naskah.byte[letak:batas])


def baris_dari_teks(xml: str) -> BarisByte:
    """Return a row that we wrote."""
    byte, letak, kolom, sel = xml.encode(), 0, 0, []
    for m in _SEL.finditer(byte):
        rentang = rentang_kolom(m[0])
        sel.append(SelByte(byte[letak : m.start()], m[0], kolom, rentang))
        letak, kolom = m.end(), kolom + rentang
    return BarisByte(sel, byte[letak:])


def ke_kisi(baris: BarisByte, peta: list[int], kisi: int, asing: dict[int, bytes]) -> BarisByte:
    """Return a row of ours on a grid with columns of people between: theirs blank, ours that they removed left out.

    `peta` gives the grid column of each of ours, -1 where there is none; `asing` a blank cell by grid column.
    """
    if peta == list(range(kisi)):
        return baris
    sel, depan = [], baris.sel[0].depan
    letak = 0
    for s in baris.sel:
        kolom = [c for c in peta[s.kolom : s.kolom + s.rentang] if c >= 0]
        if not kolom:
            continue
        for c in range(letak, kolom[0]):
            sel.append(SelByte(b"", asing.get(c, b"<w:tc><w:p/></w:tc>"), c, 1))
        rentang = kolom[-1] + 1 - kolom[0]
        sel.append(SelByte(b"", _beri_rentang(s.isi, rentang), kolom[0], rentang))
        letak = kolom[-1] + 1
    for c in range(letak, kisi):
        sel.append(SelByte(b"", asing.get(c, b"<w:tc><w:p/></w:tc>"), c, 1))
    sel[0].depan = depan
    return BarisByte(sel, baris.ekor)


def _beri_rentang(sel: bytes, rentang: int) -> bytes:
    if rentang_kolom(sel) == rentang:
        return sel
    elemen = b'<w:gridSpan w:val="%d"/>' % rentang if rentang > 1 else b""
    if _SPAN.search(sel):
        return _SPAN.sub(elemen, sel, count=1)
    return re.sub(rb"(<w:tcW\b[^>]*/>)", lambda m: m[1] + elemen, sel, count=1)


def sahkan_gabungan(baris: list[BarisByte]) -> None:
    """End vertical merges that have no beginning above them any more."""
    atas: dict[tuple[int, int], str] = {}
    for b in baris:
        kini = {}
        for s in b.sel:
            tanda = keadaan_gabung(s.isi)
            if tanda == "lanjut" and not atas.get((s.kolom, s.rentang)):
                s.isi, tanda = gabung_ke_bawah(s.isi, ""), ""
            kini[s.kolom, s.rentang] = tanda
        atas = kini
