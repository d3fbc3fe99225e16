"""Renstra, riwayat, dan pembanding: angka yang tidak terpakai, bergeser, atau bertentangan tidak lewat diam-diam."""

from __future__ import annotations

import pytest

from generator.checks.semua import periksa_semua
from tests.reading.bantu import CAPAIAN
from tests.reading.bantu import PK
from tests.reading.bantu import kantor

PROFIL = """
Nama perangkat daerah|:|Dinas Koperasi Kabupaten Contoh
Tahun laporan|:|2025
"""
RENSTRA = """
RENCANA STRATEGIS TAHUN 2025-2029
Tujuan|Sasaran|Indikator Sasaran|Satuan|Target 2025|Target 2026|Target 2027|Target 2028|Target 2029{}
Ekonomi tumbuh|Meningkatnya kualitas koperasi|Persentase koperasi aktif|%|70|72|74|76|{}
"""
DIPERIKSA = ("C04", "C05", "C06", "C18", "J06", "J21")


def _temuan(renstra: str = RENSTRA.format("", "78"), lain: str = "") -> list[tuple[str, str]]:
    isi = {"Profil": PROFIL, "Renstra": renstra, "PK": PK, "Capaian": CAPAIAN, "Lain": lain}
    laporan, catatan = kantor({(f"{nama}.xlsx", nama): teks for nama, teks in isi.items() if teks})
    return sorted((c.kode, c.alamat.sel) for c in [*catatan, *periksa_semua(laporan)] if c.kode in DIPERIKSA)


@pytest.mark.parametrize(
    ("kepala", "isi", "temuan"),
    [
        ("", "78", []),
        ("", "", [("C06", "C3")]),
        ("|Kondisi Akhir", "78|78", []),
        ("|Kondisi Akhir", "78|370", []),  # the sum of the years
        ("|Kondisi Akhir Renstra", "78|83", [("J21", "J3")]),
    ],
)
def test_target_akhir_renstra_yang_kosong_atau_berbeda_dicatat(kepala, isi, temuan):
    assert _temuan(RENSTRA.format(kepala, isi)) == temuan


@pytest.mark.parametrize(("tahun", "temuan"), [((2023, 2024), []), ((2022, 2023), [("C18", "B3")])])
def test_riwayat_yang_berhenti_dua_tahun_lalu_dicatat(tahun, temuan):
    kepala = "|".join(f"Target {t}|Realisasi {t}" for t in tahun)
    riwayat = f"""
RIWAYAT CAPAIAN KINERJA
Sasaran|Indikator|Satuan|{kepala}
Meningkatnya kualitas koperasi|Persentase koperasi aktif|%|63|64.7|66.5|68.3
"""
    assert _temuan(lain=riwayat) == temuan


@pytest.mark.parametrize(
    ("tahun", "isi", "temuan"),
    [
        (2025, "73.5|80|71", []),
        (2025, "70.5|80|71", [("C04", "C3")]),
        (2025, "73.5|0.8|71", [("C05", "D3")]),
        (2024, "73.5|80|71", [("J06", "A2")]),
    ],
)
def test_pembanding_yang_bertentangan_pecahan_atau_tahun_lain_dicatat(tahun, isi, temuan):
    pembanding = f"""
PERBANDINGAN DENGAN DAERAH LAIN TAHUN {tahun}
Indikator|Satuan|Realisasi Kabupaten Contoh|Realisasi Kota Tetangga|Realisasi Provinsi
Persentase koperasi aktif|%|{isi}
"""
    assert _temuan(lain=pembanding) == temuan
