"""Angka sebagai teks Indonesia."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import format_id
from generator.model.aturan import Pita
from generator.model.aturan import Skala
from generator.model.nilai import Nilai
from generator.rules.kategori import compute_kategori

D = Decimal
SKALA = Skala("uji", "uji", "uji", (Pita("Sangat Berhasil", D(100)), Pita("Berhasil", D(75)), Pita("Kurang", None)))
WAJAR = st.decimals(min_value="-1e15", max_value="1e15", places=6)


@pytest.mark.parametrize(
    ("nilai", "desimal", "teks"),
    [
        ("1234.5", None, "1.234,5"),
        ("1234.50", None, "1.234,5"),
        ("832222.8", 2, "832.222,80"),
        ("0", None, "0"),
        ("-0.001", 2, "0,00"),
        ("2.5", 0, "3"),
        ("-2.5", 0, "-3"),
        ("1E+3", None, "1.000"),
        ("92.82883743", None, "92,83"),
        ("71.429", None, "71,429"),
    ],
)
def test_angka(nilai, desimal, teks):
    assert format_id.angka(D(nilai), desimal) == teks


def test_rupiah_tanpa_dan_dengan_lambang():
    assert format_id.rupiah(D("909680957.49")) == "909.680.957"
    assert format_id.rupiah(D("1250000"), lambang=True) == "Rp1.250.000"
    assert format_id.rupiah(D("0")) == "0"


def test_persen_di_sel_rapat():
    assert format_id.persen(D("98.6")) == "98,6%"


@pytest.mark.parametrize(
    ("capaian", "desimal", "teks"),
    [
        ("99.96", 0, "99,96%"),
        ("99.96", 1, "99,96%"),
        ("99.9999", 2, "99,9999%"),
        ("100.13", 0, "100%"),
        ("74.996", 2, "74,996%"),
        ("88.4", 2, "88,40%"),
    ],
)
def test_pembulatan_tidak_menyembunyikan_kategori(capaian, desimal, teks):
    assert format_id.persen_dengan_kategori(D(capaian), SKALA, desimal) == teks


@given(st.decimals(min_value=0, max_value=200, places=8), st.integers(0, 3))
def test_persen_yang_tercetak_selalu_berada_di_kategorinya(capaian, desimal):
    teks = format_id.persen_dengan_kategori(capaian, SKALA, desimal)
    tercetak = D(teks.rstrip("%").replace(".", "").replace(",", "."))
    assert compute_kategori(tercetak, SKALA) == compute_kategori(capaian, SKALA)


@given(WAJAR, st.integers(0, 6))
def test_angka_tercetak_terbaca_kembali_sebagai_pembulatannya(nilai, desimal):
    teks = format_id.angka(nilai, desimal)
    assert D(teks.replace(".", "").replace(",", ".")) == format_id.bulatkan(nilai, desimal)
    assert not teks.startswith("-0,0") or D(teks.replace(".", "").replace(",", ".")) != 0


@pytest.mark.parametrize(
    ("nilai", "satuan", "teks"),
    [
        (Nilai(D("70.54")), "Persentase", "70,54%"),
        (Nilai(D("70.54")), "%", "70,54%"),
        (Nilai(D("70.54"), satuan="%"), None, "70,54%"),
        (Nilai(D("83.5"), satuan="%"), "Skor", "83,5"),
        (Nilai(D("85.17"), teks="85,17 (A)"), None, "85,17 (A)"),
        (Nilai(D("5"), teks="WTP"), "Opini", "WTP"),
        (Nilai(D("3"), teks="3 UM"), None, "3 UM"),
        (Nilai(D("3"), teks="3 UM"), "Usaha Mikro", "3"),
        (Nilai(D("85.17"), teks="85,17 (A)"), "Angka", "85,17 (A)"),
        (Nilai(D("3"), teks="A"), "Predikat", "A"),
        (Nilai(D("5"), teks="≤ 5 hari"), "hari", "≤ 5 hari"),
        (Nilai(D("70.38"), teks="70,38–70,76"), "%", "70,38–70,76"),
        (Nilai(D("848867237956"), teks="Rp848.867.237.956"), None, "Rp848.867.237.956"),
        (Nilai(D("848867237956"), teks="Rp848.867.237.956"), "", "848.867.237.956"),
        (Nilai(D("832222.8"), teks="832.222,80"), "Juta Rupiah", "832.222,8"),
    ],
)
def test_nilai_indikator(nilai, satuan, teks):
    assert format_id.nilai_indikator(nilai, satuan) == teks


def test_tanggal_terbilang_dan_romawi():
    assert format_id.tanggal(date(2026, 2, 18)) == "18 Februari 2026"
    assert format_id.terbilang(3) == "3 (tiga)"
    assert [format_id.romawi(n) for n in (1, 4, 9, 14, 40, 1994)] == ["I", "IV", "IX", "XIV", "XL", "MCMXCIV"]


def test_tidak_ada_angka_romawi_untuk_nol():
    with pytest.raises(ValueError, match="0"):
        format_id.romawi(0)


@pytest.mark.parametrize(
    ("nama", "cetak"),
    [
        ("PROGRAM PENILAIAN KESEHATAN KSP/USP KOPERASI", "Program Penilaian Kesehatan KSP/USP Koperasi"),
        ("PROGRAM USAHA KECIL DAN USAHA MIKRO (UMKM)", "Program Usaha Kecil dan Usaha Mikro (UMKM)"),
        ("Program Pengembangan UMKM", "Program Pengembangan UMKM"),
        ("pembinaan  koperasi", "pembinaan  koperasi"),
    ],
)  # fmt: skip
def test_hanya_nama_program_yang_seluruhnya_huruf_besar_diubah(nama: str, cetak: str):
    assert format_id.nama_program(nama) == cetak
