"""Rumus yang tertulis tidak utuh dan realisasi yang berbeda dari hasil rumusnya."""

from dataclasses import replace
from decimal import Decimal

import pytest

from generator.checks import rumus_berbeda
from generator.checks import rumus_rusak
from generator.model.catatan import Tingkat
from generator.model.kinerja import DaftarIku
from generator.model.kinerja import IndikatorUtama
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.model.nilai import Nilai
from generator.model.nilai import TidakDihitung
from generator.model.rumus import BAGI
from generator.model.rumus import KALI
from generator.model.rumus import Masukan
from generator.model.rumus import Operasi
from generator.model.rumus import Perhitungan
from generator.rules.rumus.urai import SERATUS_PERSEN
from generator.tables.tabel_perhitungan import sama_tercetak
from tests.checks.kecil import indikator
from tests.checks.kecil import laporan
from tests.checks.kecil import n

BAGIAN = Operasi(BAGI, Masukan("Koperasi berkualitas", 2025, n("395", "D5")), Masukan("Koperasi aktif", 2025, n("560")))
PERSEN = Operasi(KALI, BAGIAN, SERATUS_PERSEN)


def dengan_rumus(*formulasi: str) -> Laporan:
    sel = [Alamat("iku.xlsx", "IKU", f"F{i}") for i in range(1, len(formulasi) + 1)]
    daftar = tuple(
        IndikatorUtama("S", f"I{a.sel}", formulasi=f, asal_formulasi=a) for f, a in zip(formulasi, sel, strict=True)
    )
    return replace(laporan(), iku=(DaftarIku(2025, 2029, daftar),))


def dihitung(diketik: str, hasil: str = "", sebab: str = "") -> Laporan:
    """A report with one typed realisasi whose formula gives another figure."""
    satu = laporan(indikator("Persentase Koperasi", "70", diketik, "%"))
    angka = TidakDihitung(sebab) if sebab else Nilai(Decimal(hasil), "%", Alamat("dasar.xlsx", "Data Dasar", "D5"))
    perhitungan = Perhitungan("Persentase Koperasi", "A / B x 100%", angka, None if sebab else PERSEN)
    sasaran = replace(satu.sasaran[0], indikator=(replace(satu.sasaran[0].indikator[0], perhitungan=perhitungan),))
    return replace(satu, sasaran=(sasaran,), sasaran_induk=(sasaran,))


def test_rumus_rusak_disebut_dengan_usulnya_di_sel_rumusnya():
    (satu,) = rumus_rusak.periksa_laporan(dengan_rumus("A / B x 100%", "(A tahun N – A tahun N-1 / A tahun N-1 x 100"))
    assert (satu.tingkat, satu.alamat.sel) == (Tingkat.PERIKSA, "F2")
    assert "(A tahun N – A tahun N-1) / A tahun N-1 x 100" in satu.pesan


def test_rumus_yang_tak_terbaiki_hanya_info():
    (satu,) = rumus_rusak.periksa_laporan(dengan_rumus("Jumlah A / x 100%"))
    assert satu.tingkat is Tingkat.INFO


def test_definisi_tidak_dikeluhkan():
    assert list(rumus_rusak.periksa_laporan(dengan_rumus("Koperasi aktif adalah koperasi yang RAT.", ""))) == []


@pytest.mark.parametrize(
    ("diketik", "hasil", "sama"),
    [
        ("70.54", "70.5357", True),  # half up
        ("70.53", "70.5357", True),  # cut off
        ("71", "70.5357", True),
        ("70", "70.5357", True),
        ("70.55", "70.5357", False),
        ("70.5", "70.5357", True),
        ("70.6", "70.5357", False),
        ("70.535714285714", "70.53571428571428571", True),
        ("3", "3", True),
        ("3", "4", False),
        ("0.08", "0.0789", True),
        ("100", "1000", False),
    ],
)
def test_sama_sebagaimana_tercetak(diketik, hasil, sama):
    assert sama_tercetak(Nilai(Decimal(diketik)), Decimal(hasil)) is sama
    assert (list(rumus_berbeda.periksa_laporan(dihitung(diketik, hasil))) == []) is sama


def test_kedua_angka_dan_hitungannya_disebut():
    satu, *lain = set(rumus_berbeda.periksa_laporan(dihitung("70.63", "70.5357142857")))
    assert lain == []
    assert (satu.kode, satu.tingkat, satu.alamat.sel) == ("C41", Tingkat.PERIKSA, "R1")
    assert "70,63" in satu.pesan
    assert "(395 / 560) × 100% = 70,54%" in satu.pesan
    assert 'dasar.xlsx, lembar "Data Dasar", sel D5' in satu.pesan


def test_rumus_yang_tidak_dapat_dihitung_tidak_dibandingkan():
    assert list(rumus_berbeda.periksa_laporan(dihitung("70.63", sebab="penyebut nol"))) == []
