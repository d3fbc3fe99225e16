"""Berkas .xlsx yang rusak dan dibaca mesin kedua: tanpa format angka, persen tidak pernah ditebak."""

import io
import zipfile

import openpyxl

from generator.model.nilai import TidakTerbaca
from generator.reading.folder import baca_folder
from tests.reading.bantu import bulat

CAPAIAN = [
    ["PENGUKURAN KINERJA DINAS PERPUSTAKAAN TAHUN 2024"],
    ["Sasaran", "Indikator", "Satuan", "Target", "Realisasi"],
    ["Meningkatnya minat baca", "Persentase pemustaka", "%", 0.8, 0.75],
    [None, "Persentase arsip", "Persen", 80, 75],
    [None, "Indeks minat baca", "Indeks", 0.8, 0.75],
]


def rusakkan(jalur) -> None:
    """Break the styles of a workbook so that only the second engine reads it."""
    keluaran = io.BytesIO()
    with zipfile.ZipFile(jalur) as arsip, zipfile.ZipFile(keluaran, "w") as baru:
        for nama in arsip.namelist():
            baru.writestr(nama, arsip.read(nama).replace(b'fontId="0"', b'fontId="x"'))
    jalur.write_bytes(keluaran.getvalue())


def test_persen_tanpa_format_menjadi_catatan_dan_angka_lain_tetap_terbaca(tmp_path):
    buku = openpyxl.Workbook()
    for baris in CAPAIAN:
        buku.active.append(baris)
    buku.active["D3"].number_format = buku.active["E3"].number_format = "0%"
    buku.save(tmp_path / "capaian.xlsx")
    rusakkan(tmp_path / "capaian.xlsx")
    hasil = baca_folder(tmp_path)
    indikator = [i for s in hasil.laporan.capaian[0].sasaran for i in s.indikator]
    assert isinstance(indikator[0].realisasi_tahun(2024), TidakTerbaca)
    assert [bulat(i.realisasi_tahun(2024)) for i in indikator[1:]] == [75, 0.75]
    assert sorted((c.kode, c.alamat.sel) for c in hasil.catatan if c.kode in ("B10", "N01")) == [
        ("B10", ""), ("N01", "D3"), ("N01", "E3"),
    ]  # fmt: skip
