"""Satu angka satu nilai antar tabel laporan, dan terhadap tabel yang dihitung dari buku kerja."""

from decimal import Decimal

import pytest

from generator.checks.antar_tabel import periksa_tabel as periksa_antar
from generator.checks.banding_buku import periksa_tabel as periksa_buku
from generator.model.catatan import Tingkat
from generator.model.nilai import Alamat
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import Table
from tests.checks.naskah_kecil import CAPAIAN
from tests.checks.naskah_kecil import tabel
from tests.checks.naskah_kecil import terbaca

SAKIP = ("Mutu", "Nilai SAKIP", "80", "84,25", "105,31")
IKM = ("Mutu", "Indeks Kepuasan", "82", "83,58", "101,93")


def _antar(*tabel_uji):
    return list(periksa_antar(terbaca(*tabel_uji), 2025))


def test_angka_yang_sama_atau_dibulatkan_tidak_disebut():
    bulat = ("Mutu", "Nilai SAKIP Dinas Contoh", "80", "84", "105")
    assert _antar(tabel(CAPAIAN, SAKIP, IKM), tabel(CAPAIAN, bulat, IKM, nomor="4.1")) == []


def test_realisasi_yang_berbeda_disebut_dengan_kedua_angkanya():
    lain = ("Mutu", "Nilai SAKIP", "80", "82,45", "103,06")
    (satu,) = _antar(
        tabel(CAPAIAN, SAKIP, IKM), tabel(CAPAIAN, SAKIP, IKM, nomor="3.2"), tabel(CAPAIAN, lain, IKM, nomor="4.1")
    )
    assert satu.kode == "L05"
    assert satu.alamat.sel == "Tabel 4.1, baris 2, kolom Realisasi"
    assert all(t in satu.pesan for t in ("82,45", "84,25", "Tabel 3.1"))


def test_target_dibandingkan_dengan_pk_induk_dan_perubahan():
    pk = ("Sasaran Strategis", "Indikator Kinerja", "Target")
    induk = tabel(pk, ("Mutu", "Nilai SAKIP", "80"), nomor="2.1", judul="Perjanjian Kinerja")
    ubah = tabel(pk, ("Mutu", "Nilai SAKIP", "81"), nomor="2.2", judul="Perjanjian Kinerja Perubahan")
    for target, banyak in (("80", 0), ("81", 0), ("79", 1)):
        baris = ("Mutu", "Nilai SAKIP", target, "81", f"{Decimal(8100) / Decimal(target):.2f}".replace(".", ","))
        assert len(_antar(induk, ubah, tabel(CAPAIAN, baris))) == banyak


def test_tahun_lain_tidak_dibandingkan():
    riwayat = ("Indikator Kinerja", "Realisasi 2024", "Realisasi 2025")
    assert _antar(tabel(CAPAIAN, SAKIP), tabel(riwayat, ("Nilai SAKIP", "70,1", "84,25"), nomor="3.2")) == []


def test_pagu_program_yang_berbeda_antar_tabel():
    kepala = ("Program/Kegiatan", "Pagu (Rp)", "Realisasi Anggaran (Rp)")
    satu = tabel(kepala, ("Program Satu", "138.753.800", "133.295.591"), ("Program Dua", "8.412.000", "5.573.000"))
    dua = tabel(kepala, ("Program Satu", "138.763.800", "133.295.591"), nomor="3.2")
    (temuan,) = _antar(satu, dua)
    assert all(t in temuan.pesan for t in ("138.763.800", "138.753.800"))


def _buku(*baris: tuple[str, str, str, str, str]) -> dict[str, Table]:
    """Return a computed table of capaian; figures as text with a point."""
    kolom = tuple(Kolom(k, (k,)) for k in ("sasaran", "indikator", "target", "realisasi", "capaian"))
    asal = (Alamat("Realisasi 2025.xlsx", "Capaian", "F6"),)
    isi = tuple(
        Baris("isi", (Sel(b[0]), Sel(b[1]), *(Sel(t, Decimal(t), asal) for t in b[2:])), b[1]) for b in baris
    )
    return {"3.2": Table("3.2", "Pengukuran Kinerja Tahun 2025", kolom, isi)}


BUKU = _buku(
    ("Mutu", "Nilai SAKIP", "80", "84.25", "105.3125"), ("Mutu", "Indeks Kepuasan", "82", "83.58", "101.926829")
)


@pytest.mark.parametrize("angka", [("80", "84,25", "105,31"), ("80,00", "84,3", "105%"), ("80", "84,2", "105,3")])
def test_angka_yang_sama_dengan_buku_kerja(angka):
    assert list(periksa_buku(terbaca(tabel(CAPAIAN, ("Mutu", "Nilai SAKIP", *angka), IKM)), BUKU)) == []


def test_angka_yang_berbeda_dari_buku_kerja_menyebut_selnya():
    salah = ("Mutu", "Nilai SAKIP", "80", "82,45", "103,06")
    (satu,) = periksa_buku(terbaca(tabel(CAPAIAN, salah, IKM)), BUKU)
    assert satu.kode == "L06"
    assert satu.alamat.sel == "Tabel 3.1, baris 2, kolom Realisasi"
    assert all(t in satu.pesan for t in ("82,45", "84,25", "Realisasi 2025.xlsx", "sel F6"))


def test_hasil_hitung_yang_berbeda_disebut_bila_angka_asalnya_sama():
    (satu,) = periksa_buku(terbaca(tabel(CAPAIAN, ("Mutu", "Nilai SAKIP", "80", "84,25", "99,00"), IKM)), BUKU)
    assert satu.alamat.sel.endswith("kolom Capaian (%)")


def test_baris_tanpa_pasangan_disebut_sekali():
    (satu,) = periksa_buku(terbaca(tabel(CAPAIAN, SAKIP, ("Mutu", "Persentase Temuan", "1", "1", "100"), IKM)), BUKU)
    assert satu.tingkat is Tingkat.INFO
    assert "Persentase Temuan" in satu.pesan


def test_tabel_yang_tidak_ada_hitungannya_dilewati():
    kepala = ("No", "Jabatan", "Kebutuhan", "Realisasi")
    assert list(periksa_buku(terbaca(tabel(kepala, ("1", "Analis", "3", "2"))), BUKU)) == []
