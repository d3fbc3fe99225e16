"""Dari lembar data dasar sampai berkas: hitungannya di Word, rumus hidupnya di kertas kerja, angkanya di catatan."""

import re
import shutil
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl import load_workbook

from generator import alur
from generator.model.catatan import Tingkat
from tests.kantor_contoh import MAGETAN

# Ours: the seed gives no raw figures. 395 of 560 is the target it prints, 70,54.
DATA_DASAR = (
    ("DATA DASAR TAHUN 2025",),
    ("No", "Variabel", "Satuan", 2024, 2025),
    (1, "Koperasi aktif yang melaksanakan RAT dan meningkat volume usaha dan aset", "koperasi", 388, 395),
    (2, "Koperasi aktif", "koperasi", 552, 560),
)
REALISASI = (("Capaian PK Perubahan", "F6"), ("Rincian", "F8"))


def folder_berdata_dasar(tujuan: Path, *kosongkan: tuple[str, str]) -> Path:
    """Copy the sample, add a sheet of raw figures, and clear some typed realisasi."""
    shutil.copytree(MAGETAN, tujuan)
    dasar = Workbook()
    dasar.active.title = "Data Dasar"
    for baris in DATA_DASAR:
        dasar.active.append(baris)
    dasar.save(tujuan / "Data Dasar.xlsx")
    buku = load_workbook(tujuan / "Realisasi 2025.xlsx")
    for lembar, sel in kosongkan:
        buku[lembar][sel] = None
    buku.save(tujuan / "Realisasi 2025.xlsx")
    return tujuan


@pytest.fixture(scope="module")
def hasil(tmp_path_factory) -> Path:
    tempat = tmp_path_factory.mktemp("rumus")
    siap = alur.siapkan(folder_berdata_dasar(tempat / "dinas", *REALISASI))
    alur.tulis_laporan(siap, tempat / "hasil", nomor_halaman=False)
    return tempat / "hasil"


def test_hitungan_tercetak_di_laporan(hasil: Path):
    with zipfile.ZipFile(hasil / "LKjIP.docx") as arsip:
        teks = re.sub(r"<[^>]+>", "", arsip.read("word/document.xml").decode()).replace("\u00a0", " ")
    # The target is 70,54 too; three decimals tell the two apart.
    assert "(395 / 560) × 100 % = 70,536 %" in teks
    assert "70,536%" in teks


def test_kertas_kerja_menghitungnya_dan_tabel_lain_merujuknya(hasil: Path):
    buku = load_workbook(hasil / "kertas-kerja.xlsx")
    assert (buku["perhitungan"]["E5"].value, buku["perhitungan"]["F5"].value) == (395, "=E5/E6*100")
    assert buku["3.3"]["F5"].value == "='perhitungan'!F5"


def test_realisasi_yang_diketik_tetap_dan_bedanya_dicatat(tmp_path: Path):
    siap = alur.siapkan(folder_berdata_dasar(tmp_path / "dinas"))
    realisasi = siap.laporan.sasaran[0].indikator[0].realisasi
    assert realisasi.teks == "70,63%"
    (satu,) = [c for c in siap.catatan if c.kode == "C41"]
    assert (satu.tingkat, satu.alamat.lembar, satu.alamat.sel) == (Tingkat.PERIKSA, "Capaian PK Perubahan", "F6")
    assert "70,63" in satu.pesan and "(395 / 560) × 100% = 70,54%" in satu.pesan
