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


LAIN = [
    ("Persentase SD terakreditasi minimal B", "Persentase SMP terakreditasi minimal B"),
    ("Persentase koperasi aktif", "Persentase koperasi tidak aktif"),
    ("Jumlah desa mandiri", "Jumlah desa maju"),
    ("Persentase koperasi berkualitas se-kabupaten", "Persentase peningkatan koperasi berkualitas se-kabupaten"),
]
SAMA = [
    ("APS 13-15 tahun", "Angka Partisipasi Sekolah 13-15 tahun"),
    ("Persentase gangguan yg tertangani", "Persentase gangguan yang tertangani"),
    ("Persentase capaian SPM RS", "Persentase capaian Standar Pelayanan Minimal RS"),
    ("Prosentase pelayanan perijinan", "Persentase pelayanan perizinan"),
]


@pytest.mark.parametrize(("kiri", "kanan"), LAIN)
def test_satu_kata_lain_adalah_nama_lain(kiri, kanan):
    assert cari_nama(kiri, [kanan], str) is None


@pytest.mark.parametrize(("kiri", "kanan"), SAMA)
def test_ejaan_dan_singkatan_tidak_membedakan_nama(kiri, kanan):
    assert cari_nama(kiri, [kanan], str) == kanan
