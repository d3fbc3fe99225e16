"""Indikator yang hilang dari PK: PK perubahan yang hanya memuat yang berubah, baris PK yang tertinggal."""

from dataclasses import replace

import pytest

from generator.checks import kali_sepuluh
from generator.checks import nama_indikator
from generator.checks import pk_sebagian
from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.kinerja import CapaianKinerja
from generator.model.kinerja import Renstra
from generator.model.kinerja import Sasaran
from generator.model.kinerja import Tujuan
from generator.model.kinerja import Versi
from tests.checks.kecil import indikator
from tests.checks.kecil import laporan
from tests.checks.kecil import n

AKTIF, SAKIP, OMSET = (indikator(x, "82", "83") for x in ("Koperasi aktif", "Nilai SAKIP", "Nilai omset"))


@pytest.mark.parametrize(
    ("perubahan", "renstra", "banyak"),
    [((AKTIF,), None, 1), ((AKTIF, SAKIP), None, 0), ((AKTIF, OMSET), None, 0), ((AKTIF,), (2024, 2026), 0)],
)
def test_pk_perubahan_yang_hanya_memuat_sebagian_indikator_pk_induk_dicatat(perubahan, renstra, banyak):
    lap = laporan(AKTIF, SAKIP)
    lain = replace(
        lap.pk[0], versi=Versi.PERUBAHAN, renstra=renstra, sasaran=(Sasaran("Meningkatnya Mutu", indikator=perubahan),)
    )
    temuan = [c.pesan for c in pk_sebagian.periksa_laporan(replace(lap, pk=(*lap.pk, lain)))]
    assert ['1 dari 2 indikator PK induk: "Nilai SAKIP"' in p for p in temuan] == [True] * banyak


@pytest.mark.parametrize(("diukur", "banyak"), [((AKTIF, SAKIP), 0), ((AKTIF, OMSET), 1)])
def test_indikator_renstra_yang_diukur_tetapi_tidak_ada_di_pk_dicatat(diukur, banyak):
    sasaran = (Sasaran("Meningkatnya Mutu", indikator=(AKTIF, SAKIP, OMSET)),)
    lap = replace(
        laporan(AKTIF, SAKIP),
        renstra=(Renstra(2025, 2029, (Tujuan("Tujuan", sasaran=sasaran),)),),
        capaian=(CapaianKinerja(2025, None, (Sasaran("Meningkatnya Mutu", indikator=diukur),)),),
    )
    temuan = [c.pesan for c in nama_indikator.periksa_laporan(lap)]
    assert sum("tidak ada di Perjanjian Kinerja; tidak" in p for p in temuan) == banyak


@pytest.mark.parametrize(
    ("pagu", "realisasi", "sel"),
    [("45500000", "44100", ["E7"]), ("45500000", "4410000", []), ("45500000", "441000", []), ("45500000", "0", [])],
)
def test_realisasi_anggaran_seribu_kali_di_bawah_pagunya_diperiksa(pagu, realisasi, sel):
    baris = BarisAnggaran(
        TingkatAnggaran.SUB_KEGIATAN, "Penyusunan dokumen", pagu=n(pagu, "D7"), realisasi=n(realisasi, "E7")
    )
    lap = replace(laporan(AKTIF), program=(baris,))
    assert [c.alamat.sel for c in kali_sepuluh.periksa_laporan(lap)] == sel
