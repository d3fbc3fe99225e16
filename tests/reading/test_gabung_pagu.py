"""Pagu yang kosong di atas rincian yang terisi: tidak pernah dihitung nol."""

from decimal import Decimal

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.reading.gabung_anggaran import lengkapi_pagu


def baris(tingkat: TingkatAnggaran, pagu, *anak: BarisAnggaran) -> BarisAnggaran:
    return BarisAnggaran(tingkat, "Program Pendidikan", pagu=pagu, anak=anak)


def test_pagu_program_kosong_disusun_dari_kegiatannya_dan_dicatat():
    kegiatan = baris(TingkatAnggaran.KEGIATAN, Nilai(Decimal(286_500_000)))
    catatan = []
    hasil = lengkapi_pagu([baris(TingkatAnggaran.PROGRAM, BelumDiisi(), kegiatan)], catatan)
    assert hasil[0].pagu.angka == Decimal(286_500_000)
    assert [c.kode for c in catatan] == ["J12"]
    assert "286.500.000" in catatan[0].pesan
    assert "kosong, padahal" in catatan[0].pesan


def test_pagu_kosong_di_semua_tingkat_tetap_kosong_tanpa_catatan():
    catatan = []
    program = baris(TingkatAnggaran.PROGRAM, BelumDiisi(), baris(TingkatAnggaran.KEGIATAN, BelumDiisi()))
    assert isinstance(lengkapi_pagu([program], catatan)[0].pagu, BelumDiisi)
    assert catatan == []
