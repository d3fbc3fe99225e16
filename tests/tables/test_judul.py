"""Judul tabel: dokumen yang diukur, tahun, periode, dan daerah pembanding yang sebenarnya ada."""

from dataclasses import replace

import pytest

from generator.model.kinerja import Versi
from generator.model.nilai import BelumDiisi
from generator.tables.daftar import build_semua
from tests.tables.magetan import laporan

MAGETAN = laporan()
INDUK, PERUBAHAN = MAGETAN.pk_versi(Versi.INDUK), MAGETAN.pk_versi(Versi.PERUBAHAN)


@pytest.mark.parametrize(
    ("pk", "judul_3_2", "judul_3_3"),
    [
        ((INDUK, PERUBAHAN), "Perjanjian Kinerja Induk", "Perjanjian Kinerja Perubahan"),
        ((INDUK,), "Perjanjian Kinerja", "Perjanjian Kinerja"),
        ((PERUBAHAN,), "Perjanjian Kinerja Perubahan", "Perjanjian Kinerja Perubahan"),
        ((replace(INDUK, dari_renstra=True),), "Target Renstra 2024–2026", "Target Renstra 2024–2026"),
        ((), "Target Renstra 2025–2029", "Target Renstra 2025–2029"),
    ],
)
def test_judul_menyebut_perjanjian_hanya_bila_ada(pk, judul_3_2, judul_3_3):
    tabel = build_semua(replace(MAGETAN, pk=pk))
    assert tabel["3.2"].judul == f"Capaian {judul_3_2} Tahun 2025"
    assert tabel["3.3"].judul == f"Capaian dan Efisiensi per Sasaran menurut {judul_3_3} Tahun 2025"


def test_judul_3_7_menyebut_tahun_akhir_yang_dipakai():
    judul = "Tingkat Kemajuan Realisasi Tahun 2025 terhadap Target Akhir Renstra"
    aturan = replace(MAGETAN.aturan, tahun_akhir_renstra=None)
    assert build_semua(MAGETAN)["3.7"].judul == f"{judul} (Tahun 2030)"
    assert build_semua(replace(MAGETAN, aturan=aturan))["3.7"].judul == f"{judul} (Tahun 2029)"


def test_judul_3_8_menyebut_nama_pembanding():
    satu = replace(MAGETAN.pembanding[0], nama_pembanding="Kota Mojokerto", realisasi=BelumDiisi())
    judul = {
        banyak: build_semua(
            replace(MAGETAN, pembanding=tuple(replace(satu, nama_pembanding=f"Kota {n}") for n in range(banyak)))
        )["3.8"].judul
        for banyak in (1, 2, 3)
    }
    assert judul == {
        1: "Perbandingan Realisasi Kinerja dengan Kota 0 Tahun 2025",
        2: "Perbandingan Realisasi Kinerja dengan Kota 0 dan Kota 1 Tahun 2025",
        3: "Perbandingan Realisasi Kinerja dengan Daerah Pembanding Tahun 2025",
    }


def test_judul_1_5_menyebut_tahun_depan_hanya_bila_anggarannya_ada():
    tanpa = replace(MAGETAN, dpa=tuple(d for d in MAGETAN.dpa if d.tahun == 2025))
    assert build_semua(MAGETAN)["1.5"].judul == "Anggaran Belanja Tahun Anggaran 2025 dan 2026"
    assert build_semua(tanpa)["1.5"].judul == "Anggaran Belanja Tahun Anggaran 2025"
