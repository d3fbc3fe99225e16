"""Tulisan kantor di buku kerjanya: yang disangkal angkanya dicatat di selnya, yang lain tidak."""

from dataclasses import replace

import pytest

from generator.checks.semua import periksa_semua
from generator.checks.teks_kantor import periksa_teks_kantor
from generator.model.kinerja import AnalisisIndikator
from generator.model.nilai import Alamat
from tests.checks.kecil import dengan_riwayat
from tests.checks.kecil import indikator
from tests.checks.kecil import laporan

SEL = Alamat("Analisis.xlsx", "Penyebab", "F6")
TIDAK_TERCAPAI, TERCAPAI = "Persentase Koperasi Sehat", "Persentase Usaha Mikro Bermitra"


def temuan(penyebab: str, nama: str = TIDAK_TERCAPAI) -> list[tuple[str, Alamat]]:
    dasar = laporan(indikator(TIDAK_TERCAPAI, "80", "72", "%"), indikator(TERCAPAI, "50", "55", "%"))
    dasar = dengan_riwayat(dasar, TIDAK_TERCAPAI, "65", "70")
    analisis = AnalisisIndikator("Meningkatnya Mutu", nama, penyebab, asal=SEL)
    return [(c.kode, c.alamat) for c in periksa_teks_kantor(replace(dasar, analisis=(analisis,)))]


@pytest.mark.parametrize(
    ("penyebab", "nama", "kode"),
    [
        ("Melampaui target karena pembinaan yang intensif.", TIDAK_TERCAPAI, "D01"),
        ("Target tercapai berkat dukungan anggaran.", TIDAK_TERCAPAI, "D01"),
        ("Belum mencapai target karena keterbatasan pegawai.", TERCAPAI, "D01"),
        ("Capaian menurun dibandingkan tahun 2024. Realisasi turun dari 70% menjadi 72%.", TIDAK_TERCAPAI, "D21"),
        ("Realisasi sebesar 27% disebabkan data yang belum lengkap.", TIDAK_TERCAPAI, "D04"),
        ("Capaian 90% diperoleh dari realisasi 77%.", TIDAK_TERCAPAI, "D04"),
        ("Dilaksanakan 3 (empat) kali pembinaan.", TIDAK_TERCAPAI, "D20"),
        ("Karena [ISI: penyebab]", TIDAK_TERCAPAI, "D14"),
    ],
)
def test_tulisan_yang_disangkal_angkanya_dicatat_di_selnya(penyebab, nama, kode):
    assert temuan(penyebab, nama) == [(kode, SEL)]


@pytest.mark.parametrize(
    ("penyebab", "nama"),
    [
        ("Berhasil karena pembinaan dan pendampingan yang maksimal.", TIDAK_TERCAPAI),
        ("Belum mencapai target karena laporan keuangan koperasi belum akurat.", TIDAK_TERCAPAI),
        ("Melampaui target berkat kerja sama dengan perbankan.", TERCAPAI),
        ("Agar target tercapai, pembinaan ditambah menjadi 4 kali setahun.", TIDAK_TERCAPAI),
        ("Dari 560 koperasi aktif baru 395 koperasi yang melaksanakan rapat anggota.", TIDAK_TERCAPAI),
        ("Capaian 90% diperoleh dari realisasi 72% dan target 80%.", TIDAK_TERCAPAI),
        ("1. Regulasi sering berubah\n2. Laporan keuangan belum akurat", TIDAK_TERCAPAI),
        ("", TIDAK_TERCAPAI),
    ],
)
def test_tulisan_yang_wajar_tidak_dicatat(penyebab, nama):
    assert temuan(penyebab, nama) == []


def test_catatannya_ikut_periksa_semua():
    dasar = laporan(indikator(TIDAK_TERCAPAI, "80", "72", "%"))
    analisis = AnalisisIndikator("Meningkatnya Mutu", TIDAK_TERCAPAI, "Telah melampaui target.", asal=SEL)
    kode = {c.kode for c in periksa_semua(replace(dasar, analisis=(analisis,)))}
    assert kode - {c.kode for c in periksa_semua(dasar)} == {"D01"}
