"""Paragraf dan tabel sebuah dokumen Word menurut urutan bacanya, dan paragraf tempat sebuah sel.

The count is that of the reading (reading/berkas/docx.py): empty paragraphs count, what stands in text boxes does not,
and a table inside a cell comes before its own table.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence

from lxml import etree

from generator.document.wml import w

_TEMBUS = frozenset({w("sdt"), w("sdtContent"), w("ins"), w("smartTag"), w("customXml"), w("moveTo")})


def blok_badan(unsur: etree._Element) -> Iterator[etree._Element]:
    """Yield the paragraphs and tables below an element, as a reader counts them."""
    for anak in unsur:
        if anak.tag == w("p"):
            yield anak
        elif anak.tag == w("tbl"):
            yield from _tabel_dalam(anak)
            yield anak
        elif anak.tag != w("txbxContent"):
            yield from blok_badan(anak)


def _tabel_dalam(unsur: etree._Element) -> Iterator[etree._Element]:
    for anak in unsur:
        if anak.tag == w("tbl"):
            yield from _tabel_dalam(anak)
            yield anak
        elif anak.tag not in (w("p"), w("txbxContent")):
            yield from _tabel_dalam(anak)


def paragraf_anjuran(
    blok: Sequence[etree._Element], nomor: int, baris: int | None, kolom: int | None
) -> etree._Element | None:
    """Return the paragraph for a block (from 1) and, in a table, for a row and column (from 0).

    What is not there gives the next larger thing: the row's first cell, the table's first cell, the first paragraph.
    """
    if not 1 <= nomor <= len(blok):
        return next((b for b in blok if b.tag == w("p")), None)
    satu = blok[nomor - 1]
    if satu.tag == w("p"):
        return satu
    semua = list(_anak(satu, "tr"))
    sel = _sel(semua, min(baris or 0, len(semua) - 1), kolom or 0) if semua else None
    return None if sel is None else _paragraf(sel)


def _sel(baris: Sequence[etree._Element], r: int, kolom: int) -> etree._Element | None:
    """Return the cell that covers a column; for a cell that only continues a merge, the one where it begins."""
    tertutup = _di_kolom(baris[r], kolom)
    while tertutup is not None and r > 0 and _menyambung(tertutup):
        r -= 1
        tertutup = _di_kolom(baris[r], kolom)
    return tertutup


def _di_kolom(tr: etree._Element, kolom: int) -> etree._Element | None:
    letak, terakhir = _bilangan(tr, "trPr", "gridBefore", 0), None
    for tc in _anak(tr, "tc"):
        letak += max(1, _bilangan(tc, "tcPr", "gridSpan", 1))
        terakhir = tc
        if kolom < letak:
            return tc
    return terakhir


def _menyambung(tc: etree._Element) -> bool:
    gabung = tc.find(f"{w('tcPr')}/{w('vMerge')}")
    return gabung is not None and gabung.get(w("val")) != "restart"


def _bilangan(unsur: etree._Element, wadah: str, nama: str, lain: int) -> int:
    sifat = unsur.find(f"{w(wadah)}/{w(nama)}")
    nilai = sifat.get(w("val"), "") if sifat is not None else ""
    return int(nilai) if nilai.isdecimal() and len(nilai) < 6 else lain


def _paragraf(tc: etree._Element) -> etree._Element | None:
    semua = list(_anak(tc, "p"))
    return next((p for p in semua if any(t.text for t in p.iter(w("t")))), semua[0] if semua else None)


def _anak(unsur: etree._Element, nama: str) -> Iterator[etree._Element]:
    for anak in unsur:
        if anak.tag == w(nama):
            yield anak
        elif anak.tag in _TEMBUS:
            yield from _anak(anak, nama)
