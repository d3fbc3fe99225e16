"""Satuan yang ditulis di dalam sel angka: yang bertentangan dengan satuan indikatornya tidak dibaca diam-diam."""

import pytest

from generator.model.nilai import Alamat
from generator.model.nilai import Nilai
from generator.model.nilai import TidakTerbaca
from generator.reading.angka import BukanAngka
from generator.reading.angka import baca_angka
from generator.reading.grid import Gaya
from generator.reading.grid import SelMentah
from generator.reading.nilai_sel import PembacaKolom
from generator.reading.nilai_sel import baca_sel
from tests.reading.bantu import kode
from tests.reading.bantu import satu_tabel
from tests.reading.lembar import lembar

DI_SINI = Alamat("buku.xlsx", "Sheet1", "A1")


@pytest.mark.parametrize(
    ("isi", "satuan"),
    [
        ("75%", "Koperasi"), ("75% (9 koperasi)", "Koperasi"), ("3,12 miliar", "Juta Rupiah"), ("70 bulan", "Hari"),
        ("3.120.000 ribu", "Juta Rupiah"), ("1,5 juta", "Orang"),
    ],
)  # fmt: skip
def test_satuan_lain_di_dalam_sel_tidak_dibaca_dan_dicatat(isi, satuan):
    nilai, catatan = baca_sel(SelMentah(isi), DI_SINI, satuan)
    assert isinstance(nilai, TidakTerbaca)
    assert kode(catatan) == ["N05"]


@pytest.mark.parametrize(
    ("isi", "satuan", "angka"),
    [
        ("Rp3.120,5 juta", "Juta Rupiah", "3120.5"), ("75%", "Persentase", "75"), ("75%", "Nilai", "75"),
        ("9 koperasi", "Unit Usaha", "9"), ("5 hari", "Hari Kerja", "5"), ("12 Dok", "Dokumen", "12"),
        ("120 m²", "Meter Persegi", "120"),
    ],
)  # fmt: skip
def test_satuan_yang_sama_atau_sekadar_berbeda_kata_dibaca(isi, satuan, angka):
    nilai, catatan = baca_sel(SelMentah(isi), DI_SINI, satuan)
    assert (str(nilai.angka), catatan) == (angka, [])


def test_pecahan_berformat_persen_untuk_benda_yang_dihitung_tidak_menjadi_banyaknya():
    nilai, catatan = baca_sel(SelMentah(0.75, Gaya(format="0%")), DI_SINI, "Koperasi")
    assert isinstance(nilai, TidakTerbaca)
    assert kode(catatan) == ["N05"]


@pytest.mark.parametrize("teks", ["73½", "73,5²", "12 ½ persen"])
def test_pecahan_dan_tanda_kaki_di_belakang_angka_bukan_satuan(teks):
    assert baca_angka(teks) == BukanAngka()


def test_jam_bukan_angka():
    nilai, catatan = baca_sel(SelMentah(0.375, Gaya(format="h:mm:ss")), DI_SINI, "Nilai")
    assert isinstance(nilai, TidakTerbaca)
    assert kode(catatan) == ["N10"]


@pytest.mark.parametrize(
    ("isi", "angka", "temuan"),
    [
        ("44,1 juta", 44_100_000, ["N08"]), ("Rp 44,1 jt", 44_100_000, ["N08"]), ("0,0441 miliar", 44_100_000, ["N08"]),
        ("44,1M", None, ["N05"]), ("Rp44.100.000,-", 44_100_000, []), ("44.100.000 rupiah", 44_100_000, []),
    ],
)  # fmt: skip
def test_kata_di_belakang_rupiah_mengalikannya_dan_dicatat(isi, angka, temuan):
    tabel = satu_tabel(lembar(f"""
KODE|URAIAN|PAGU|REALISASI ANGGARAN
'2.17.03|Program Pengawasan|45500000|{isi}
"""))
    nilai, catatan = PembacaKolom(tabel, tabel.satu("realisasi_anggaran"), True).baca(2)
    assert (nilai.angka if isinstance(nilai, Nilai) else None, kode(catatan)) == (angka, temuan)


@pytest.mark.parametrize(("isi", "angka"), [("≥ 80", "80"), ("<10", "10"), ("± 9", "9"), ("70-75", "70")])
def test_realisasi_yang_berupa_batas_atau_rentang_diperiksa_target_tidak(isi, angka):
    tabel = satu_tabel(lembar(f"""
PENGUKURAN KINERJA TAHUN 2025
Sasaran|Indikator|Satuan|Target|Realisasi
Koperasi maju|Persentase koperasi aktif|%|{isi}|{isi}
"""))
    nilai, catatan = PembacaKolom(tabel, tabel.satu("realisasi")).baca(3, "%")
    assert (str(nilai.angka), [(c.kode, c.tingkat.value) for c in catatan]) == (angka, [("N06", "periksa")])
    _, catatan = PembacaKolom(tabel, tabel.satu("target")).baca(3, "%")
    assert all(c.tingkat.value == "info" for c in catatan)
