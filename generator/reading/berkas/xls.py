"""Membuka .xls (Excel 95–2003, BIFF) dengan format dan gayanya; makro tidak pernah dijalankan."""

from __future__ import annotations

import io
from functools import partial
from typing import IO
from typing import TypeVar

import xlrd
from xlrd.book import Book
from xlrd.compdoc import SIGNATURE
from xlrd.compdoc import CompDoc
from xlrd.sheet import Sheet

from generator.reading.berkas.angka_excel import NAMA_GALAT
from generator.reading.berkas.angka_excel import sel_angka
from generator.reading.berkas.batas import RUSAK
from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.batas import JatahSel
from generator.reading.grid import GAYA_POLOS
from generator.reading.grid import Galat
from generator.reading.grid import Gaya
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah

_T = TypeVar("_T")
_PUTIH = (255, 255, 255)
_TEBAL = 600


def isi_ole(isi: bytes) -> set[str]:
    """Return the names at the top of an OLE2 file, such as Workbook or WordDocument. Raises BerkasRusak."""
    return {unsur.name for unsur in _buka_ole(isi).dirlist if unsur.parent == 0}


def baca_xls(isi: IO[bytes], berkas: str) -> list[Grid]:
    """Return one Grid per sheet, in the workbook's order. Raises BerkasRusak."""
    buku = _buka(isi.read())
    gaya = _baca_gaya(buku)
    jatah = JatahSel()
    hasil = []
    for nomor in range(buku.nsheets):
        lembar = _panggil(partial(buku.sheet_by_index, nomor))
        hasil.append(_baca_lembar(lembar, berkas, gaya, bool(buku.datemode), jatah))
        buku.unload_sheet(nomor)
    return hasil


def _buka(isi: bytes) -> Book:
    aliran = _aliran_buku(_buka_ole(isi)) if isi.startswith(SIGNATURE) else isi
    return _panggil(
        partial(
            xlrd.open_workbook, file_contents=aliran, formatting_info=True, on_demand=True, ragged_rows=True,
            logfile=io.StringIO(),
        )
    )  # fmt: skip


def _buka_ole(isi: bytes) -> CompDoc:
    return _panggil(partial(CompDoc, isi, logfile=io.StringIO(), ignore_workbook_corruption=True))


def _aliran_buku(ole: CompDoc) -> bytes:
    """Return the workbook stream, sector by sector; xlrd itself would follow a ring of sectors for ever."""
    unsur = next((u for u in ole.dirlist if u.parent == 0 and u.name.lower() in ("workbook", "book")), None)
    if unsur is None:
        raise BerkasRusak(RUSAK)
    pendek = unsur.tot_size < ole.min_size_std_stream
    rantai, isi = (ole.SSAT, ole.SSCS or b"") if pendek else (ole.SAT, ole.mem)
    ukuran, awal = (ole.short_sec_size, 0) if pendek else (ole.sec_size, 512)
    potongan, sektor = [], unsur.first_SID
    while 0 <= sektor < len(rantai) and len(potongan) * ukuran < unsur.tot_size:
        potongan.append(isi[awal + sektor * ukuran : awal + (sektor + 1) * ukuran])
        sektor = rantai[sektor]
    aliran = b"".join(potongan)[: unsur.tot_size]
    if len(aliran) < unsur.tot_size or unsur.tot_size > len(ole.mem):
        raise BerkasRusak(RUSAK)
    return aliran


def _panggil(panggilan: partial[_T]) -> _T:
    """xlrd answers a damaged record with whatever exception it stumbles into, so here all of them are caught."""
    try:
        return panggilan()
    except Exception as galat:
        pesan = str(galat).lower()
        if "encrypt" in pesan or "password" in pesan:
            raise BerkasRusak("berkas ini dikunci dengan kata sandi") from galat
        raise BerkasRusak(RUSAK) from galat


def _baca_gaya(buku: Book) -> list[Gaya]:
    return [_gaya_satu(buku, xf) for xf in buku.xf_list]


def _gaya_satu(buku: Book, xf: object) -> Gaya:
    huruf = buku.font_list[xf.font_index] if 0 <= xf.font_index < len(buku.font_list) else None
    angka = buku.format_map.get(xf.format_key)
    latar = xf.background
    warna = buku.colour_map.get(latar.pattern_colour_index) if latar else None
    return Gaya(
        format=(angka.format_str if angka else "") or "General",
        tebal=bool(huruf and (huruf.bold or huruf.weight >= _TEBAL)),
        miring=bool(huruf and huruf.italic),
        berisi_warna=bool(latar and latar.fill_pattern and warna != _PUTIH),
        indent=xf.alignment.indent_level if xf.alignment else 0,
    )


def _baca_lembar(lembar: Sheet, berkas: str, gaya: list[Gaya], sejak_1904: bool, jatah: JatahSel) -> Grid:
    grid = Grid(berkas, lembar.name, tersembunyi=bool(lembar.visibility))
    for r in range(lembar.nrows):
        isi = _baca_baris(lembar, r, gaya, sejak_1904)
        if not isi:
            continue
        if not jatah.ambil(len(isi)):
            grid.terpotong_di = r + 1
            break
        grid.baris[r + 1] = isi
    grid.gabungan = [(r1 + 1, c1 + 1, r2, c2) for r1, r2, c1, c2 in lembar.merged_cells]
    grid.baris_tersembunyi = {r + 1 for r, info in lembar.rowinfo_map.items() if info.hidden and r + 1 in grid.baris}
    grid.kolom_tersembunyi = {c + 1 for c, info in lembar.colinfo_map.items() if info.hidden}
    return grid


def _baca_baris(lembar: Sheet, r: int, gaya: list[Gaya], sejak_1904: bool) -> dict[int, SelMentah]:
    hasil = {}
    for c, (jenis, nilai) in enumerate(zip(lembar.row_types(r), lembar.row_values(r), strict=True)):
        if jenis in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK):
            continue
        i = lembar.cell_xf_index(r, c)
        sel = _baca_sel(jenis, nilai, gaya[i] if i is not None and 0 <= i < len(gaya) else GAYA_POLOS, sejak_1904)
        if sel:
            hasil[c + 1] = sel
    return hasil


def _baca_sel(jenis: int, nilai: str | float | int, gaya: Gaya, sejak_1904: bool) -> SelMentah | None:
    if jenis == xlrd.XL_CELL_TEXT:
        return SelMentah(nilai, gaya) if nilai.strip() else None
    if jenis == xlrd.XL_CELL_BOOLEAN:
        return SelMentah(bool(nilai), gaya)
    if jenis == xlrd.XL_CELL_ERROR:
        return SelMentah(Galat(NAMA_GALAT.get(nilai, "#N/A")), gaya)
    return sel_angka(float(nilai), gaya, sejak_1904=sejak_1904)
