"""Periode Renstra: tabel periode kedua menyebut bahwa Renstra kedua tidak ada, bukan bahwa datanya tidak ditemukan."""

from dataclasses import replace

from generator.model.kinerja import Renstra
from generator.tables.periode import sebab_kosong
from tests.tables import magetan

SEBAB = "daftar IKU tidak ditemukan"


def test_sebab_tabel_kosong_menurut_banyaknya_renstra():
    satu = replace(magetan.laporan(), renstra=(Renstra(2021, 2026, ()),))
    dua = replace(satu, renstra=(*satu.renstra, Renstra(2025, 2029, ())))
    assert sebab_kosong(satu, 1, SEBAB) == SEBAB
    assert sebab_kosong(satu, 2, SEBAB) == "tidak ada Renstra kedua yang berlaku pada tahun ini"
    assert sebab_kosong(dua, 2, SEBAB) == SEBAB
