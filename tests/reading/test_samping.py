"""Pola 6, 11: dua tabel berdampingan dengan kepala di baris yang berbeda; coretan di samping tabel bukan tabel."""

from tests.reading.bantu import kantor
from tests.reading.bantu import kenali
from tests.reading.bantu import ringkas
from tests.reading.lembar import lembar

KANAN_LEBIH_BAWAH = """
LAPORAN REALISASI ANGGARAN TAHUN 2024|||||||
DINAS PERPUSTAKAAN KABUPATEN CONTOH|||||||
Kode|Program/Kegiatan|Pagu|Realisasi Keuangan||PENGUKURAN KINERJA TAHUN 2024|||
'2.23.02|PROGRAM PEMBINAAN PERPUSTAKAAN|500000000|450000000|||||
'2.23.02.2.01|Pengelolaan Perpustakaan Tingkat Daerah|500000000|450000000||Sasaran|Indikator|Target|Realisasi
'2.24.02|PROGRAM PENGELOLAAN ARSIP|90000000|80000000||Meningkatnya minat baca|Indeks minat baca|60|62
'2.24.02.2.01|Pengelolaan Arsip Dinamis Daerah|90000000|80000000|||Jumlah pemustaka|1000|900
Jumlah||590000000|530000000|||||
"""


def test_tabel_kanan_dengan_kepala_lebih_bawah_terbaca():
    laporan, _ = kantor({("buku.xlsx", "Sheet1"): KANAN_LEBIH_BAWAH})
    assert [b[1:] for b in ringkas(laporan.program)] == [
        ("2.23.02", "PROGRAM PEMBINAAN PERPUSTAKAAN", 500000000, 450000000),
        ("2.23.02.2.01", "Pengelolaan Perpustakaan Tingkat Daerah", 500000000, 450000000),
        ("2.24.02", "PROGRAM PENGELOLAAN ARSIP", 90000000, 80000000),
        ("2.24.02.2.01", "Pengelolaan Arsip Dinamis Daerah", 90000000, 80000000),
    ]
    sasaran = laporan.capaian[0].sasaran
    assert [(s.nama, [i.nama for i in s.indikator]) for s in sasaran] == [
        ("Meningkatnya minat baca", ["Indeks minat baca", "Jumlah pemustaka"])
    ]


def test_tabel_kiri_dengan_kepala_lebih_bawah_terbaca():
    tabel, _ = kenali(lembar("""
|||||PENGUKURAN KINERJA TAHUN 2024||
LAPORAN REALISASI ANGGARAN TAHUN 2024|||||||
|||||Sasaran|Indikator|Target|Realisasi
|||||Meningkatnya minat baca|Indeks minat baca|60|62
Kode|Program/Kegiatan|Pagu|Realisasi Keuangan|||Jumlah pemustaka|1000|900
'2.23.02|PROGRAM PEMBINAAN PERPUSTAKAAN|500000000|450000000||||
"""))
    assert sorted((t.jenis, t.kepala, t.baris) for t in tabel) == [
        ("capaian", (3, 3), [4, 5]), ("realisasi", (5, 5), [6]),
    ]  # fmt: skip


def test_coretan_di_samping_tabel_bukan_tabel():
    tabel, _ = kenali(lembar("""
LAPORAN REALISASI ANGGARAN TAHUN 2024|||||
Kode|Program/Kegiatan|Pagu|Realisasi Keuangan||
'2.23.02|PROGRAM PEMBINAAN PERPUSTAKAAN|500000000|450000000||cek lagi
'2.24.02|PROGRAM PENGELOLAAN ARSIP|90000000|80000000||target|realisasi
Jumlah||590000000|530000000||590|530
"""))
    assert [(t.jenis, t.baris) for t in tabel] == [("realisasi", [3, 4])]
