"""Predikat di samping angka, atau dua predikat yang berbeda, tidak diam-diam menjadi capaian."""

from dataclasses import replace

import pytest

from generator.checks import predikat
from tests.checks.kecil import indikator
from tests.checks.kecil import laporan


@pytest.mark.parametrize(
    ("target", "realisasi", "potongan"),
    [
        (("82", "82"), ("4", "WTP"), "4,88% dihitung dari nilai banding predikat (WTP = 4)"),
        (("70", "BB"), ("71.3", "71,3"), "101,86% dihitung dari nilai banding predikat (BB = 70)"),
        (("60", "B"), ("80", "A"), "133,33% dihitung dari nilai banding predikat (B = 60, A = 80)"),
        (("3", "Level 3"), ("2", "Level 2"), "66,67% dihitung dari nilai banding predikat (Level 3 = 3, Level 2 = 2)"),
        (("80", "A"), ("80", "A"), ""),
        (("85.17", "85,17 (A)"), ("86", "86"), ""),
        (("85.17", "A (85,17)"), ("86", "86"), ""),
    ],
)
def test_capaian_dari_predikat_diperiksa_kecuali_predikatnya_sama(target, realisasi, potongan):
    asal = indikator("Predikat SAKIP", target[0], realisasi[0])
    tertulis = replace(
        asal,
        target=((2025, replace(asal.target[0][1], teks=target[1])),),
        realisasi=((2025, replace(asal.realisasi[0][1], teks=realisasi[1])),),
    )
    pesan = [c.pesan for c in predikat.periksa_laporan(laporan(tertulis))]
    assert [potongan in p for p in pesan] == ([True] if potongan else [])
