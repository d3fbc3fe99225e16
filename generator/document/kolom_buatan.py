"""Kolom yang biasa di tabel kantor tetapi tidak ada di tabel resmi: nomor urut, dan kode dari kunci barisnya."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import Table

URUT = Kolom("urut", ("No.",), 3, "tengah")
KODE = Kolom("kode", ("Kode",), 8)
_JUDUL = {
    "nomor": URUT.kunci, "nomor urut": URUT.kunci, "kode": KODE.kunci, "kode rekening": KODE.kunci,
    "rekening": KODE.kunci, "nomor rekening": KODE.kunci,
}  # fmt: skip
_BERKODE = ("uraian", "program")
_KODE = re.compile(r"\d[\d.]*\d(?=$| / )")


def kunci_buatan(judul: str) -> str:
    """Return which of these columns a typed title means, in small letters without signs; "" for none."""
    return _JUDUL.get(judul, "")


def tambah_kolom_buatan(table: Table, acuan: int) -> Table:
    """Return the Table with these columns at its end, as far as its rows have them.

    Rows are counted where all but the sums are of one level; those that column `acuan` merges share a number. A code is
    that of the program or kegiatan beside it.
    """
    tambahan = []
    if len({b.tingkat for b in table.baris} - {"jumlah"}) == 1:
        tambahan.append((URUT, list(_hitung(table.baris, acuan))))
    uraian = next((i for i, k in enumerate(table.kolom) if k.kunci in _BERKODE), -1)
    if uraian >= 0 and any(_KODE.match(b.kunci) for b in table.baris):
        tambahan.append((KODE, [_kode(b, uraian) for b in table.baris]))
    baris = tuple(replace(b, sel=(*b.sel, *(isi[i] for _, isi in tambahan))) for i, b in enumerate(table.baris))
    return replace(table, kolom=(*table.kolom, *(k for k, _ in tambahan)), baris=baris)


def _hitung(baris: tuple[Baris, ...], acuan: int) -> Iterator[Sel]:
    nomor = 0
    for b in baris:
        bernomor, lanjut = b.tingkat != "jumlah", b.sel[acuan].gabung_atas
        nomor += bernomor and not lanjut
        yield Sel(str(nomor) if bernomor else "", gabung_atas=bernomor and lanjut)


def _kode(b: Baris, uraian: int) -> Sel:
    cocok = _KODE.match(b.kunci)
    return Sel(cocok[0] if cocok else "", gabung_atas=bool(cocok) and b.sel[uraian].gabung_atas)
