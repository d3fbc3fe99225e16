"""Catatan atas folder Magetan: kesalahan yang memang tercetak di laporan aslinya, diketik dari naskahnya."""

from pathlib import Path

import pytest

from generator.checks.semua import PEMERIKSAAN
from generator.checks.semua import periksa_semua
from generator.model.catatan import Tingkat
from generator.reading.folder import baca_folder

MAGETAN = Path(__file__).parents[2] / "input_samples" / "magetan-2025"

# (kode, lembar, sel, potongan angka yang harus disebut)
KESALAHAN = [
    ("C08", "Rekap Pegawai", "D15", ("30", "27")),
    ("C05", "Riwayat", "J9", ("0,9242", "92,42")),
    ("C05", "Riwayat", "J10", ("0,8358", "83,58")),
    ("C02", "Rincian", "C11", ("2.786.500", "4.206.000", "bergeser")),
    ("C02", "Rincian", "C12", ("2.786.500", "4.206.000", "bergeser")),
    ("C02", "Rincian", "C13", ("2.786.500", "4.206.000", "bergeser")),
    ("C02", "Rincian", "C14", ("138.763.800", "138.753.800")),
    ("C02", "Rincian", "C55", ("6.892.250", "6.894.250")),
    ("C02", "Rincian", "C65", ("63.443.560", "63.443.550")),
    ("C01", "Rincian", "C9", ("8.412.000", "6.992.500")),
    ("C01", "Rincian", "D9", ("5.573.000", "4.206.000")),
    ("C01", "Rincian", "C53", ("37.135.900", "37.133.900")),
    ("C01", "Rincian", "C63", ("159.929.950", "159.929.960")),
    ("C04", "Rincian", "E50", ("92", "83,5")),
    ("C04", "Rincian", "F50", ("92,42", "83,58")),
    ("C07", "Tujuan dan Sasaran", "A6", ("2030", "2029")),
]


@pytest.fixture(scope="module")
def temuan():
    return periksa_semua(baca_folder(MAGETAN).laporan)


@pytest.mark.parametrize(("kode", "lembar", "sel", "angka"), KESALAHAN)
def test_kesalahan_tercetak_ditemukan(temuan, kode, lembar, sel, angka):
    cocok = [c for c in temuan if (c.kode, c.alamat.lembar, c.alamat.sel) == (kode, lembar, sel)]
    assert len(cocok) == 1
    assert cocok[0].tingkat is Tingkat.PERIKSA
    assert all(a in cocok[0].pesan for a in angka)


def test_temuan_terurut_dan_tidak_berulang(temuan):
    assert list(temuan) == sorted(set(temuan), key=lambda c: c.kunci_urut())


def test_setiap_pemeriksaan_punya_kode_arti_dan_sumber():
    kode = [p.KODE for p in PEMERIKSAAN]
    assert len(set(kode)) == len(kode)
    for p in PEMERIKSAAN:
        assert p.ARTI
        assert "Sumber:" in p.__doc__
