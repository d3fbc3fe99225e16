"""Satuan dan angka yang sama walaupun ditulis berbeda."""

from decimal import Decimal

import pytest

from generator.checks.besaran import angka_sama
from generator.checks.besaran import cacah
from generator.checks.besaran import satuan_sama
from generator.checks.dugaan import dugaan_ketik
from generator.checks.tanggal import baca_tanggal
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai


@pytest.mark.parametrize(
    ("kiri", "kanan", "sama"),
    [
        ("Persentase", "%", True), ("Nilai", "Skor", True), ("UM", "Usaha Mikro", True), ("Unit", "Unit Usaha", True),
        ("", "Orang", True), ("Persentase", "Indeks", False), ("Juta Rupiah", "Rp", True), ("Orang", "Dokumen", False),
    ],
)  # fmt: skip
def test_satuan(kiri, kanan, sama):
    assert satuan_sama(kiri, kanan) is sama


@pytest.mark.parametrize(
    ("kiri", "satuan_kiri", "kanan", "satuan_kanan", "sama"),
    [
        ("848867.24", "Juta Rupiah", "848867237956", "", True),
        ("848867.24", "Juta Rupiah", "848867237956", "Rupiah", True),
        ("832222.8", "Juta Rupiah", "848867237956", "Rupiah", False),
        ("70.5", "%", "70.54", "%", False),
        ("71.43", "%", "71.429", "%", True),
        ("71", "%", "70.54", "%", False),
        ("3", "UM", "3", "Usaha Mikro", True),
    ],
)
def test_angka_sama(kiri, satuan_kiri, kanan, satuan_kanan, sama):
    assert angka_sama(Nilai(Decimal(kiri)), Nilai(Decimal(kanan)), satuan_kiri, satuan_kanan) is sama


def test_ketiadaan_tidak_sama_dengan_angka():
    assert not angka_sama(BelumDiisi(), Nilai(Decimal(0)))


@pytest.mark.parametrize(
    ("satuan", "hasil"), [("Orang", True), ("Unit Usaha", True), ("Orang/bulan", False), ("Ton", False), ("%", False)]
)
def test_cacah(satuan, hasil):
    assert cacah(satuan) is hasil


@pytest.mark.parametrize(
    ("tertulis", "seharusnya", "potongan"),
    [
        ("0.7054", "70.54", "100 kali terlalu kecil"), ("7054", "70.54", "100 kali terlalu besar"),
        ("138763800", "138753800", "Satu angka tampak salah ketik"), ("75.04", "70.54", "tertukar"),
    ],
)  # fmt: skip
def test_dugaan_salah_ketik(tertulis, seharusnya, potongan):
    assert potongan in dugaan_ketik(Decimal(tertulis), Decimal(seharusnya))


def test_angka_yang_memang_lain_tanpa_dugaan():
    assert dugaan_ketik(Decimal(12), Decimal(45)) == ""


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [("9 Nopember 2025", (2025, 11, 9)), ("Magetan,      Januari 2025", None), ("", None)],
)
def test_tanggal(teks, hasil):
    assert baca_tanggal(teks) == hasil
