"""kertas-kerja.xlsx: setiap tabel laporan dengan rumus Excel yang hidup dan sumber setiap angkanya.

For an inspector who follows a figure: from the report to the sheet of its table, from there to the office's own cell.
Names, NIP and birth dates never reach it: only Tables are written, and the Tables have none.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Table
from generator.workpaper.buku_tetap import nama_lembar
from generator.workpaper.buku_tetap import simpan_tetap
from generator.workpaper.gaya import buku_baru
from generator.workpaper.lembar_data import tulis_data
from generator.workpaper.lembar_isi import IsiTabel
from generator.workpaper.lembar_isi import tulis_isi
from generator.workpaper.lembar_tabel import LembarTabel
from generator.workpaper.rumus_excel import Hitungan
from generator.workpaper.sumber_sel import kelompokkan_catatan

LEMBAR_ISI = "Isi"
LEMBAR_DATA = "Data"


def tulis_kertas_kerja(
    laporan: Laporan, tabel: Mapping[str, HasilTabel], catatan: tuple[Catatan, ...], folder: str = ""
) -> bytes:
    """Return kertas-kerja.xlsx: sheet Isi, one sheet per Table in the given order, sheet Data.

    `folder` is the path from the place of the file to the office's folder, for the links. Each formula carries the
    unrounded figure of the Table as its result. Same input, same bytes.
    """
    buku = buku_baru()
    isi = buku.active
    isi.title = LEMBAR_ISI
    per_alamat = kelompokkan_catatan(catatan)
    lembar: dict[str, LembarTabel] = {}
    hitungan: dict[Hitungan, str] = {}
    for satu in tabel.values():
        if isinstance(satu, Table):
            nama = nama_lembar(satu.kunci.replace("_", " "), (*buku.sheetnames, LEMBAR_DATA))
            lembar[satu.kunci] = LembarTabel(buku.create_sheet(nama), satu, laporan.aturan, folder, per_alamat)
            hitungan = lembar[satu.kunci].hitungan() | hitungan
    daftar: list[IsiTabel] = []
    hasil: dict[tuple[str, str], Decimal] = {}
    for satu in tabel.values():
        if satu.kunci not in lembar:
            daftar.append(IsiTabel(satu))
            continue
        lembar[satu.kunci].rujuk(hitungan)
        tulisan, nama = lembar[satu.kunci].tulis(), lembar[satu.kunci].lembar.title
        hasil.update({(nama, sel): nilai for sel, nilai in tulisan.hasil.items()})
        daftar.append(IsiTabel(satu, nama, tulisan))
    tulis_data(buku.create_sheet(LEMBAR_DATA), (satu for satu in tabel.values() if isinstance(satu, Table)))
    tulis_isi(isi, laporan, daftar, LEMBAR_DATA)
    return simpan_tetap(buku, hasil, datetime(laporan.tahun, 12, 31))
