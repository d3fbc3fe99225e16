"""Jumlah yang kekurangan satu bagiannya tidak dicetak seolah-olah lengkap, di sasaran maupun seluruhnya."""

from __future__ import annotations

import pytest

from generator.tables.daftar import build_semua
from tests.reading.bantu import kantor

PK = """
PERJANJIAN KINERJA TAHUN 2025
No|Sasaran|Indikator Kinerja|Satuan|Target
1|Meningkatnya kualitas koperasi|Persentase koperasi aktif|%|70
2|Meningkatnya akuntabilitas|Nilai SAKIP|Nilai|82
"""
CAPAIAN = """
PENGUKURAN KINERJA TAHUN 2025
Sasaran|Indikator Kinerja|Satuan|Target|Realisasi
Meningkatnya kualitas koperasi|Persentase koperasi aktif|%|70|73.5
Meningkatnya akuntabilitas|Nilai SAKIP|Nilai|82|83
"""
LRA = """
LAPORAN REALISASI ANGGARAN TAHUN 2025
Kode|Uraian|Sasaran|Pagu (Rp)|Realisasi (Rp)
'2.17.01|Program Penunjang Urusan|Meningkatnya akuntabilitas|70750000|65100000
'2.17.03|Program Pengawasan Koperasi|Meningkatnya kualitas koperasi|138753800|{}
'2.17.03.2.01|Pemeriksaan Koperasi||138753800|{}
'2.17.07|Program Pemberdayaan Usaha Mikro|Meningkatnya kualitas koperasi|408400000|387150000
"""


def _jumlah(program: str, kegiatan: str) -> dict[str, list[str]]:
    isi = {"pk.xlsx": PK, "capaian.xlsx": CAPAIAN, "lra.xlsx": LRA.format(program, kegiatan)}
    tabel = build_semua(kantor({(berkas, "Lembar"): teks for berkas, teks in isi.items()})[0])["3.12"]
    return {b.sel[0].teks: [s.teks for s in b.sel[2:]] for b in tabel.baris if b.sel[0].teks.startswith("Jumlah")}


@pytest.mark.parametrize(
    ("program", "kegiatan"), [("#REF!", "130200500"), ("lihat lampiran", "130200500"), ("", "130200500")]
)
def test_satu_program_tanpa_realisasi_yang_terbaca_menjadikan_jumlahnya_tidak_diketahui(program, kegiatan):
    assert _jumlah(program, kegiatan) == {
        "Jumlah Sasaran 1": ["–", "–", "–"],
        "Jumlah Sasaran 2": ["65.100.000", "5.650.000", "92,01%"],
        "Jumlah Seluruhnya": ["–", "–", "–"],
    }


def test_program_yang_tidak_dibelanjakan_sama_sekali_tidak_menghalangi_jumlah():
    assert _jumlah("", "")["Jumlah Seluruhnya"] == ["452.250.000", "165.653.800", "73,19%"]


def test_semua_program_terbaca_dijumlahkan():
    assert _jumlah("130200500", "130200500") == {
        "Jumlah Sasaran 1": ["517.350.500", "29.803.300", "94,55%"],
        "Jumlah Sasaran 2": ["65.100.000", "5.650.000", "92,01%"],
        "Jumlah Seluruhnya": ["582.450.500", "35.453.300", "94,26%"],
    }
