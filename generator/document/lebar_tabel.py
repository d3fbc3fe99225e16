"""Lebar kolom tabel di kertas templat: lebar contohnya, sejauh angka dan kata tetap utuh dan kertasnya cukup.

All widths in twips. What a column needs was measured with the table (`Kolom.tersempit`), for the type of
`generator.tables.lebar`; here it is scaled to the type of the prototype's cells.
"""

from __future__ import annotations

import re

from generator.document.cetakan import Bidang
from generator.document.cetakan import PrototipeTabel
from generator.document.cetakan import SelProto
from generator.document.gaya import DaftarGaya
from generator.document.gaya import Gaya
from generator.tables.lebar import LABEL_TERSEMPIT_MM
from generator.tables.lebar import UKURAN_PT
from generator.tables.lebar import geser_lebar
from generator.tables.tabel import Kolom
from generator.tables.tabel import Table

# Typefaces whose figures are wider than those of Arial (556 thousandths of their size).
_ANGKA_ARIAL = 556
_LEBAR_ANGKA = {"bookman old style": 620, "verdana": 636, "courier new": 600}
# A table drawn in Word stands out of the text by its cell margins; that much more is no fault. One that leaves less
# than a seventh of the text free was drawn for narrower paper (A4 for F4).
_LEBIH, _KURANG = 250, 7
_BARIS_SETENGAH_PT = 18  # the type that tinggi_tabel.py counts lines in
_BARIS_AKHIR = 0x0040  # the bit of w:tblLook that turns on the look of the last row
_KURANG_SEDIKIT = 28  # half a millimetre: needs are known in whole ones
_LETAK = re.compile(r'<w:jc w:val="(?:center|right|end)"|<w:tblInd\b[^>]*w:w="[1-9]')
_GAYA = re.compile(r'<w:pStyle w:val="([^"]*)"')
_UKURAN = re.compile(r'w:val="(\d+)"')
_SPASI = re.compile(r'<w:spacing\b(?![^>]*lineRule="(?:exact|atLeast)")[^>]*w:line="(\d+)"')
_HURUF = re.compile(r'w:ascii="([^"]*)"')


def lebar_di_kertas(table: Table, proto: PrototipeTabel, bidang: Bidang, gaya: DaftarGaya) -> tuple[int, ...]:
    """Return the column widths for a text area: the prototype's, made to fit, no figure and no word cut if possible.

    Remembered with the prototype: the next table or report with the same needs asks again.
    """
    kunci = ("kolom", bidang.lebar, tuple([(k.lebar, k.tersempit, k.rata) for k in table.kolom]))
    if kunci not in proto.ingatan:
        lebar = _muatkan(lebar_kolom(table.kolom, proto.lebar), bidang.lebar, _LETAK.search(proto.tblpr) is not None)
        besar, biasa = _besar_huruf(proto, gaya)
        butuh = [_twip(k.tersempit) * besar // biasa for k in table.kolom]
        proto.ingatan[kunci] = _longgarkan(lebar, butuh, table.kolom)
    return proto.ingatan[kunci]


def lebar_kolom(kolom: tuple[Kolom, ...], prototipe: tuple[int, ...]) -> tuple[int, ...]:
    """Return widths in twips: the prototype's, or its total shared out by Kolom.lebar when the columns differ.

    >>> lebar_kolom((Kolom("a", ("A",), 10), Kolom("b", ("B",), 30)), (2000, 1000, 1000))
    (1000, 3000)
    """
    if len(kolom) == len(prototipe):
        return prototipe
    return _bagikan(sum(prototipe), [k.lebar for k in kolom])


def sesuaikan_tblpr(tblpr: str, semula: int, kini: int) -> str:
    """Return w:tblPr with the total width of a table that was made to fit its paper."""
    return tblpr if kini == semula else re.sub(rf'(<w:tblW\b[^>]*w:w="){semula}"', rf'\g<1>{kini}"', tblpr)


def tanpa_baris_akhir(tblpr: str) -> str:
    """Return w:tblPr without the style's look of a last row (w:tblLook), which is that of a sum."""
    tampilan = re.search(r"<w:tblLook\b[^>]*>", tblpr)
    if tampilan is None:
        return tblpr
    lama = re.sub(r'w:lastRow="[^"]*"', 'w:lastRow="0"', tampilan[0])
    baru = re.sub(r'w:val="([0-9A-Fa-f]{1,8})"', lambda m: f'w:val="{int(m[1], 16) & ~_BARIS_AKHIR:04X}"', lama)
    return tblpr.replace(tampilan[0], baru)


def _muatkan(lebar: tuple[int, ...], tersedia: int, diletakkan: bool) -> tuple[int, ...]:
    """Return the widths shared out over the text where the paper is too narrow, or a little wider than drawn.

    A table that its author put in the middle or indented keeps its width on wider paper.
    """
    total = sum(lebar)
    melebar = not diletakkan and tersedia * (_KURANG - 1) // _KURANG <= total < tersedia
    return _bagikan(tersedia, lebar) if melebar or total > tersedia + _LEBIH else lebar


def _bagikan(total: int, bagian: tuple[int, ...] | list[int]) -> tuple[int, ...]:
    hasil = [total * n // sum(bagian) for n in bagian]
    hasil[-1] += total - sum(hasil)
    return tuple(hasil)


def _twip(mm: int) -> int:
    return mm * 7200 // 127


def _longgarkan(lebar: tuple[int, ...], butuh: list[int], kolom: tuple[Kolom, ...]) -> tuple[int, ...]:
    """Widen columns of figures, then columns of words, at the cost of those with room to spare.

    Columns of figures give first: what they have beyond their figures is empty, words take more lines instead. For a
    figure the columns of words give way even where a long word is cut.
    """
    butuh = [n if n < b <= n + _KURANG_SEDIKIT else b for n, b in zip(lebar, butuh, strict=True)]
    if all(n >= b for n, b in zip(lebar, butuh, strict=True)):
        return lebar
    angka = [b if k.rata != "kiri" else 0 for k, b in zip(kolom, butuh, strict=True)]
    kata = [b if k.rata == "kiri" else 0 for k, b in zip(kolom, butuh, strict=True)]
    terkecil = [min(n, _twip(LABEL_TERSEMPIT_MM)) for n in kata]
    hasil = list(lebar)
    for tujuan, batas in ((angka, angka), (angka, kata), (angka, terkecil), (kata, angka), (kata, kata)):
        hasil = geser_lebar(hasil, tujuan, batas)
    return tuple(hasil)


def _besar_huruf(proto: PrototipeTabel, gaya: DaftarGaya) -> tuple[int, int]:
    """Return how wide the type of the prototype's rows runs, and how wide that of `generator.tables.lebar`."""
    besar = [_huruf_sel(b.sel[0], gaya) for _, b in proto.badan]
    return max(u * a for u, a in besar), int(2 * UKURAN_PT) * _ANGKA_ARIAL


def tinggi_setara(tinggi: int, proto: PrototipeTabel, gaya: DaftarGaya) -> int:
    """Return the height of a page for larger type or wider spacing, as if its lines were those of `tinggi_tabel`."""
    kunci = ("tinggi", tinggi)
    if kunci not in proto.ingatan:
        besar, biasa = _besar_huruf(proto, gaya)[0], _BARIS_SETENGAH_PT * _ANGKA_ARIAL
        spasi = max(_spasi_sel(b.sel[0], gaya) for _, b in proto.badan)
        proto.ingatan[kunci] = tinggi * biasa * 240 // (max(besar, biasa) * max(spasi, 240))
    return proto.ingatan[kunci]


def _gaya_sel(sel: SelProto, gaya: DaftarGaya) -> Gaya | None:
    """Return the paragraph style of a cell, the template's own where it names none."""
    nama = _GAYA.search(sel.ppr)
    return (gaya.menurut_id(nama[1]) if nama else None) or gaya.bawaan_paragraf


def _spasi_sel(sel: SelProto, gaya: DaftarGaya) -> int:
    langsung, ada = _SPASI.search(sel.ppr), _gaya_sel(sel, gaya)
    return int(langsung[1]) if langsung else ada.spasi if ada else 240


def _huruf_sel(sel: SelProto, gaya: DaftarGaya) -> tuple[int, int]:
    """Return size in half points and width of a figure in thousandths."""
    ada, rupa = _gaya_sel(sel, gaya), dict(sel.rupa.anak)
    ukuran = _UKURAN.search(rupa.get("sz", ""))
    huruf = _HURUF.search(rupa.get("rFonts", ""))
    nama_huruf = huruf[1] if huruf else ada.huruf if ada else ""
    besar = int(ukuran[1]) if ukuran else ada.ukuran if ada else 20
    return besar, max(_LEBAR_ANGKA.get(nama_huruf.casefold(), 0), _ANGKA_ARIAL)
