"""Pola 9 dan 10: nama kantor, daerah, dan tahun dari tempat-tempat yang dipakai orang menulisnya."""

import openpyxl
import pytest

from generator.reading.folder import baca_folder

TABEL = [
    ["Kode", "Uraian", "Pagu", "Realisasi Anggaran"],
    ["2.17.03", "PROGRAM PENGAWASAN KOPERASI", 300, 250],
    ["2.17.03.2.01", "Pemeriksaan Koperasi", 300, 250],
]
JUDUL = {
    "satu baris": [["LAPORAN REALISASI TAHUN 2023"], ["DINAS KOPERASI DAN UKM KABUPATEN CONTOH"]],
    "label di satu sel": [["PEMERINTAH KABUPATEN CONTOH"], ["SKPD : Dinas Koperasi dan UKM"], ["Tahun Anggaran 2023"]],
    "label, titik dua, dan isi di tiga sel": [
        ["PEMERINTAH KABUPATEN CONTOH"],
        ["Unit Organisasi", ":", "2.17.0.00.0.00.01.0000 Dinas Koperasi dan UKM"],
        ["Tahun", ":", 2023],
    ],
    "dua baris": [["PEMERINTAH KABUPATEN CONTOH"], ["DINAS KOPERASI DAN UKM"], ["LAPORAN REALISASI TA 2023"]],
}


@pytest.mark.parametrize("bentuk", JUDUL)
def test_nama_daerah_dan_tahun(bentuk, tmp_path):
    buku = openpyxl.Workbook()
    for baris in [*JUDUL[bentuk], [], *TABEL]:
        buku.active.append(baris)
    buku.save(tmp_path / "a.xlsx")
    laporan = baca_folder(tmp_path).laporan
    assert laporan.profil.nama_dinas.casefold() == "dinas koperasi dan ukm"
    assert (laporan.profil.daerah, laporan.tahun) == ("Kabupaten Contoh", 2023)
