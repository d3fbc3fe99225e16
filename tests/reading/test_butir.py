"""Pola 23: beberapa butir di satu sel dipisahkan menurut nomornya, dan nomor di depan nama dilepas."""

import pytest

from generator.reading.butir import banyak_angka
from generator.reading.butir import lepas_nomor
from generator.reading.butir import pecah_butir

BUTIR = [
    ("1. Persentase A 2. Jumlah B", ("Persentase A", "Jumlah B")),
    ("a. 75,5\nb. 82", ("75,5", "82")),
    ("1) X\n2) Y\n3) Z", ("X", "Y", "Z")),
    ("1.Persentase A\n2.Jumlah B", ("Persentase A", "Jumlah B")),
    ("- A\n- B", ("A", "B")),
    ("1. Satu saja", ()),
    ("2. x 3. y", ()),
    ("1. x 3. y", ()),
    ("Indeks 2. bukan daftar", ()),
    ("Nama yang panjang\ndi dua baris", ()),
]


@pytest.mark.parametrize(("teks", "butir"), BUTIR)
def test_butir_hanya_dari_nomor_yang_berurutan(teks, butir):
    assert pecah_butir(teks) == butir


NAMA = [
    ("1. Jumlah desa", "Jumlah desa"),
    ("1.2 Jumlah desa", "Jumlah desa"),
    ("(1) Jumlah desa", "Jumlah desa"),
    ("IKU 3: Indeks", "Indeks"),
    ("Indikator 1 : Persentase", "Persentase"),
    ("II. Meningkatnya mutu", "Meningkatnya mutu"),
    ("3T yang terlayani", "3T yang terlayani"),
    ("1.000 penduduk terlayani", "1.000 penduduk terlayani"),
    ("2 orang guru", "2 orang guru"),
    ("12.", "12."),
]


@pytest.mark.parametrize(("teks", "nama"), NAMA)
def test_nomor_di_depan_nama_dilepas(teks, nama):
    assert lepas_nomor(teks) == nama


ANGKA = [
    ("2900 orang 10 kali", ("2900 orang", "10 kali")),
    ("12 bulan; 3 dokumen", ("12 bulan", "3 dokumen")),
    ("1. 75 2. 80", ("75", "80")),
    ("1.200 Orang", ()),
    ("3 Usaha Mikro", ()),
    ("95 per 100.000 KH", ()),
    ("Level 3 DC", ()),
    ("belum kontrak", ()),
]


@pytest.mark.parametrize(("teks", "angka"), ANGKA)
def test_beberapa_angka_dalam_satu_isian(teks, angka):
    assert banyak_angka(teks) == angka
