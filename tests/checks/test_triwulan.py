"""Target triwulan: kumulatif, per triwulan, atau posisi; yang tidak satu pun dilaporkan."""

from dataclasses import replace

import pytest

from generator.checks import target_triwulan
from generator.model.kinerja import TargetTriwulan
from generator.model.nilai import BelumDiisi
from tests.checks.kecil import laporan
from tests.checks.kecil import n


@pytest.mark.parametrize(
    ("triwulan", "total", "potongan"),
    [
        (("25", "50", "75", "100"), "100", None),
        (("25", "25", "25", "25"), "100", None),
        (("92", "92", "92", "92"), "92", None),
        (("20", "19", "18", "17"), "17", None),
        (("", "", "", "71"), "71", None),
        (("25", "60", "50", "100"), "100", "turun menjadi 50"),
        (("25", "50", "75", "90"), "100", "triwulan terakhirnya 90"),
        (("25", "25", "25", "20"), "100", "jumlah keempatnya 95"),
        (("", "", "", "71"), "17", "tertukar"),
    ],
)
def test_target_triwulan(triwulan, total, potongan):
    angka = tuple(n(t, f"{k}1") if t else BelumDiisi() for k, t in zip("ABCD", triwulan, strict=True))
    baris = TargetTriwulan("Meningkatnya Mutu", "Jumlah Koperasi", "Koperasi", angka, n(total, "E1"))
    pesan = [c.pesan for c in target_triwulan.periksa_laporan(replace(laporan(), target_triwulan=(baris,)))]
    assert len(pesan) == (0 if potongan is None else 1)
    assert potongan is None or potongan in pesan[0]
