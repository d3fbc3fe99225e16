"""Checklist Reviu, tujuh analisis, dan kriteria pelaporan atas folder Magetan."""


import pytest

from generator.checks.checklist_reviu import PERNYATAAN
from generator.checks.checklist_reviu import susun_checklist
from generator.checks.kriteria_pelaporan import susun_kriteria
from generator.checks.semua import periksa_semua
from generator.checks.tujuh_analisis import nilai_analisis
from generator.model.laporan import Laporan
from generator.model.organisasi import Profil
from generator.reading.folder import baca_folder
from tests.checks.kecil import ATURAN
from tests.checks.kecil import indikator
from tests.checks.kecil import laporan as laporan_kecil
from tests.kantor_contoh import MAGETAN

DAPAT_DIKETAHUI = {"I.2", "I.3", "I.4", "I.5", "I.6", "III.1", "III.2", "III.4", "III.5", "III.7"}


@pytest.fixture(scope="module")
def magetan():
    return baca_folder(MAGETAN).laporan


def test_dua_puluh_tiga_butir_sepuluh_terisi(magetan):
    butir = susun_checklist(magetan, periksa_semua(magetan))
    assert len(PERNYATAAN) == len(butir) == 23
    assert {b.nomor for b in butir if b.jawaban} == DAPAT_DIKETAHUI
    assert all(b.dasar for b in butir if b.jawaban)


def test_jawaban_magetan(magetan):
    jawaban = {b.nomor: b.jawaban for b in susun_checklist(magetan, periksa_semua(magetan)) if b.jawaban}
    tidak = {nomor for nomor, satu in jawaban.items() if satu == "tidak"}
    assert tidak == {"III.1", "III.2", "III.4", "III.5"}


def test_laporan_kosong_dijawab_tidak():
    kosong = Laporan(2025, Profil(), ATURAN)
    assert {b.jawaban for b in susun_checklist(kosong, ()) if b.jawaban} == {"tidak"}


def test_tujuh_analisis_usaha_mikro_tanpa_pembanding(magetan):
    hasil = {a.nomor: a.kelengkapan.value for a in nilai_analisis(magetan, magetan.sasaran[1])}
    assert hasil.pop(4) == "tidak ada"
    assert set(hasil.values()) == {"angka dan narasi"}


def test_tanpa_teks_kantor_penyebab_hanya_angka():
    lap = laporan_kecil(indikator("Nilai SAKIP", "92", "92.42"))
    assert {a.nomor: a.kelengkapan.value for a in nilai_analisis(lap, lap.sasaran[0])}[5] == "angka saja"


def test_kriteria_pelaporan_memakai_sasaran_yang_terlemah(magetan):
    kriteria = {k.nama: k for k in susun_kriteria(magetan)}
    pembanding = kriteria["Perbandingan realisasi kinerja dengan level nasional atau pembanding"]
    assert (pembanding.kelengkapan.value, pembanding.lengkap, pembanding.semua) == ("tidak ada", 2, 3)
    assert pembanding.sebutan == "2 dari 3 sasaran lengkap; yang paling kurang: tidak ada"
    assert kriteria["Upaya perbaikan dan penyempurnaan kinerja ke depan"].kelengkapan.value == "angka dan narasi"
