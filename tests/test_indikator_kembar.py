"""Dua sasaran dengan indikator bernama sama: tiap-tiapnya memakai angka sasarannya sendiri, dan namanya dicatat."""

import pytest

from generator.checks.semua import periksa_semua
from generator.tables.daftar import build_semua
from tests.reading.bantu import kantor

IKM = "Indeks Kepuasan Masyarakat"
RENSTRA = """
RENCANA STRATEGIS TAHUN 2025-2029
Tujuan|Sasaran|Indikator Sasaran|Satuan|Target 2025|Target 2026|Target 2027|Target 2028|Target 2029
Layanan prima|Meningkatnya mutu perizinan|Indeks Kepuasan Masyarakat|Nilai|80|81|82|83|84
Layanan prima|Meningkatnya mutu pelatihan|Indeks Kepuasan Masyarakat|Nilai|82|83|84|85|86
"""
PK = """
PERJANJIAN KINERJA TAHUN 2025
No|Sasaran|Indikator Kinerja|Satuan|Target
1|Meningkatnya mutu perizinan|Indeks Kepuasan Masyarakat|Nilai|80
2|Meningkatnya mutu pelatihan|Indeks Kepuasan Masyarakat|Nilai|82
"""
CAPAIAN = """
PENGUKURAN KINERJA TAHUN 2025
Sasaran|Indikator Kinerja|Satuan|Target|Realisasi
Meningkatnya mutu pelatihan|Indeks Kepuasan Masyarakat|Nilai|82|88
Meningkatnya mutu perizinan|Indeks Kepuasan Masyarakat|Nilai|80|79
"""
RIWAYAT = """
RIWAYAT CAPAIAN KINERJA
Sasaran|Indikator|Satuan|Target 2023|Realisasi 2023|Target 2024|Realisasi 2024
Meningkatnya mutu pelatihan|Indeks Kepuasan Masyarakat|Nilai|80|81|81|85
Meningkatnya mutu perizinan|Indeks Kepuasan Masyarakat|Nilai|76|77|78|78.5
"""


@pytest.fixture(scope="module")
def laporan():
    isi = {"renstra.xlsx": RENSTRA, "pk.xlsx": PK, "capaian.xlsx": CAPAIAN, "riwayat.xlsx": RIWAYAT}
    return kantor({(berkas, "Lembar"): teks for berkas, teks in isi.items()})[0]


@pytest.mark.parametrize(
    ("tabel", "kolom", "angka"),
    [
        ("3.2", "realisasi", ["79", "88"]),
        ("3.2", "capaian", ["98,75%", "107,32%"]),
        ("3.7", "target_akhir", ["84", "86"]),
        ("3.6", "realisasi_2024", ["78,5", "85"]),
    ],
)
def test_angka_menurut_sasarannya_sendiri(laporan, tabel, kolom, angka):
    satu = build_semua(laporan)[tabel]
    [letak] = [i for i, k in enumerate(satu.kolom) if k.kunci == kolom]
    assert [b.sel[letak].teks for b in satu.baris] == angka


def test_nama_yang_sama_dicatat_sekali_dan_tidak_dituduh_berbeda(laporan):
    assert [(c.kode, c.alamat.sel) for c in periksa_semua(laporan) if c.kode in ("C03", "C04", "C15", "C45")] == [
        ("C45", "C4")
    ]
