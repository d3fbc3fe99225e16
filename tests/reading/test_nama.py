"""Dua nama yang hanya berbeda angkanya, atau urutan angkanya, adalah dua nama."""

import pytest

from generator.reading.nama import cari_nama

DAFTAR = ["Capaian layanan 1.1", "Capaian layanan 1.2", "Capaian layanan 2.1", "Anak 7-12 tahun", "Anak 13-15 tahun"]


@pytest.mark.parametrize("nama", DAFTAR)
def test_nama_yang_tertulis_persis_selalu_ditemukan(nama):
    assert cari_nama(nama, DAFTAR, str) == nama


@pytest.mark.parametrize("nama", DAFTAR)
def test_nama_dengan_angka_lain_tidak_dianggap_sama(nama):
    assert cari_nama(nama, [d for d in DAFTAR if d != nama], str) is None
