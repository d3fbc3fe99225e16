"""Anggaran sasaran: program yang tidak dikaitkan dengannya bukan pagu yang belum diisi."""

from decimal import Decimal

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.kinerja import Indikator
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import Sasaran
from generator.model.kinerja import Versi
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.reading.gabung_kinerja import gabung_sasaran
from generator.tables.hitungan import sebab_ketiadaan

INDEKS, NILAI = (Sasaran(n, indikator=(Indikator(n, "%"),)) for n in ("Meningkatnya layanan", "Meningkatnya mutu"))
PROGRAM = BarisAnggaran(
    TingkatAnggaran.PROGRAM, "PROGRAM PELAYANAN", pagu=Nilai(Decimal(500)), realisasi=Nilai(Decimal(400))
)


def gabung(*program: BarisAnggaran) -> tuple[SasaranLaporan, ...]:
    pk = PerjanjianKinerja(2025, Versi.INDUK, (INDEKS, NILAI))
    return gabung_sasaran(pk, (), None, program, 2025, "")[0]


def test_sasaran_tanpa_program_menyebut_kaitannya_yang_belum_ada():
    for sasaran in gabung(PROGRAM):
        assert sebab_ketiadaan(sasaran.pagu, "pagu") == "sasaran belum dikaitkan dengan program"
        assert sebab_ketiadaan(sasaran.realisasi, "realisasi anggaran") == "sasaran belum dikaitkan dengan program"


def test_tanpa_program_sama_sekali_pagunya_belum_diisi():
    assert [type(s.pagu) for s in gabung()] == [BelumDiisi, BelumDiisi]
