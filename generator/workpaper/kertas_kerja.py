"""kertas-kerja.xlsx: setiap tabel laporan dengan rumus Excel yang hidup dan sumber setiap angkanya.

For an inspector who follows a figure: from the report to the sheet of its table, from there to the office's own cell.
Names, NIP and birth dates never reach it: only Tables are written, and the Tables have none.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Table
from generator.workpaper.buku_tetap import Buku
from generator.workpaper.lembar_data import tulis_data
from generator.workpaper.lembar_isi import IsiTabel
from generator.workpaper.lembar_isi import tulis_isi
from generator.workpaper.lembar_tabel import LembarTabel
from generator.workpaper.rumus_excel import Hitungan
from generator.workpaper.sumber_sel import kelompokkan_catatan
from generator.workpaper.teks_sel import nama_lembar

LEMBAR_ISI = "Isi"
LEMBAR_DATA = "Data"


def tulis_kertas_kerja(
    laporan: Laporan, tabel: Mapping[str, HasilTabel], catatan: tuple[Catatan, ...], folder: str | None = ""
) -> bytes:
    """Return kertas-kerja.xlsx: sheet Isi, one sheet per Table in the given order, sheet Data.

    `folder` is the path from the place of the file to the office's folder, for the links. Each formula carries the
    unrounded figure of the Table as its result. Same input, same bytes.
    """
    buku = Buku(datetime(laporan.tahun, 12, 31))
    isi = buku.lembar(LEMBAR_ISI)
    per_alamat = kelompokkan_catatan(catatan)
    lembar: dict[str, LembarTabel] = {}
    hitungan: dict[Hitungan, str] = {}
    for satu in tabel.values():
        if isinstance(satu, Table):
            nama = nama_lembar(satu.kunci.replace("_", " "), (*buku.nama_lembar, LEMBAR_DATA))
            lembar[satu.kunci] = LembarTabel(buku.lembar(nama), satu, laporan.aturan, folder, per_alamat)
            hitungan = lembar[satu.kunci].hitungan() | hitungan
    daftar: list[IsiTabel] = []
    for satu in tabel.values():
        if satu.kunci not in lembar:
            daftar.append(IsiTabel(satu))
            continue
        lembar[satu.kunci].rujuk(hitungan)
        daftar.append(IsiTabel(satu, lembar[satu.kunci].lembar.nama, lembar[satu.kunci].tulis()))
    tulis_data(buku.lembar(LEMBAR_DATA), (satu for satu in tabel.values() if isinstance(satu, Table)))
    tulis_isi(isi, laporan, daftar, LEMBAR_DATA)
    return buku.simpan()
