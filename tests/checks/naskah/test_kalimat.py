"""Kalimat yang cocok dengan tabelnya tidak dicatat; yang disangkal tabelnya dicatat, dengan kodenya saja."""

import pytest

from generator.checks.semua_naskah import periksa_naskah
from tests.checks.naskah import dinkes
from tests.checks.naskah.dishub import naskah
from tests.checks.naskah.kalimat_benar import BENAR
from tests.checks.naskah.kalimat_salah import SALAH


@pytest.mark.parametrize("dokumen", [naskah(), dinkes.naskah_kesehatan()])
def test_naskah_tanpa_kalimat_tambahan_tidak_dicatat(dokumen):
    assert periksa_naskah(dokumen) == ()


@pytest.mark.parametrize("kalimat", BENAR)
def test_kalimat_benar_tidak_dicatat(kalimat):
    assert periksa_naskah(naskah(kalimat)) == ()


@pytest.mark.parametrize(("kode", "kalimat"), SALAH)
def test_kalimat_salah_dicatat_dengan_kodenya(kode, kalimat):
    assert {c.kode for c in periksa_naskah(naskah(kalimat))} == {kode}


@pytest.mark.parametrize("kalimat", dinkes.BENAR)
def test_kalimat_benar_di_naskah_lain_tidak_dicatat(kalimat):
    assert periksa_naskah(dinkes.naskah_kesehatan(kalimat)) == ()


@pytest.mark.parametrize(("kode", "kalimat"), dinkes.SALAH)
def test_kalimat_salah_di_naskah_lain_dicatat_dengan_kodenya(kode, kalimat):
    assert {c.kode for c in periksa_naskah(dinkes.naskah_kesehatan(kalimat))} == {kode}
