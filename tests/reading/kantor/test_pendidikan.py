"""Dinas kabupaten: capaian per bidang, dua versi satu berkas, titik dan koma desimal, nama disingkat."""

from tests.reading.kantor.berkas import tulis_buku
from tests.reading.kantor.rekam import dilaporkan
from tests.reading.kantor.rekam import temuan

DIK_PK = """
PERJANJIAN KINERJA TAHUN 2025
DINAS PENDIDIKAN DAN KEBUDAYAAN KABUPATEN MERDEKA
NO|SASARAN|INDIKATOR KINERJA UTAMA|SATUAN|TARGET
1|Meningkatnya akses pendidikan|Angka Partisipasi Sekolah 7-12 tahun|%|99,60
||Angka Partisipasi Sekolah 13-15 tahun|%|97,25
2|Meningkatnya mutu pendidikan|Persentase SD terakreditasi minimal B|%|88,00
||Rata-rata nilai literasi SMP|Nilai|62,50
3|Lestarinya kebudayaan daerah|Jumlah cagar budaya yang dilestarikan|Objek|42
"""
DIK_A1 = """
REALISASI KINERJA BIDANG PEMBINAAN SD
KEADAAN BULAN NOVEMBER 2025
NO|INDIKATOR|SATUAN|TARGET|REALISASI|CAPAIAN
1|Angka Partisipasi Sekolah 7-12 tahun|%|99.60|99.41|99.81
2|Persentase SD terakreditasi minimal B|%|88.00|86.95|98.81
"""
DIK_A2 = """
REALISASI KINERJA BIDANG PEMBINAAN SD
KEADAAN BULAN DESEMBER 2025
NO|INDIKATOR|SATUAN|TARGET|REALISASI|CAPAIAN
1|Angka Partisipasi Sekolah 7-12 tahun|%|99.60|99.52|99.92
2|Persentase SD terakreditasi minimal B|%|88.00|89.13|101.28
"""
DIK_B = """
REALISASI KINERJA BIDANG PEMBINAAN SMP TAHUN 2025
NO|INDIKATOR|SATUAN|TARGET|REALISASI|CAPAIAN
1|APS 13-15 tahun|%|'97,25|'96,87|'99,61
2|Rata-rata nilai literasi SMP|Nilai|'62,50|'63,75|'102,00
"""
DIK_C = """
REALISASI KINERJA BIDANG KEBUDAYAAN TAHUN 2025
NO|INDIKATOR|SATUAN|TARGET|REALISASI|CAPAIAN
1|Jumlah cagar budaya yang dilestarikan|Objek|40|41|102,5
"""


def tulis(tempat) -> None:
    tulis_buku(tempat, "PK 2025.xlsx", {"PK": DIK_PK})
    tulis_buku(tempat, "bid sd.xlsx", {"Nov": DIK_A1})
    tulis_buku(tempat, "bid sd (1).xlsx", {"Des": DIK_A2})
    tulis_buku(tempat, "bid smp.xlsx", {"Sheet1": DIK_B})
    tulis_buku(tempat, "kebudayaan.xlsx", {"Sheet1": DIK_C})


def test_setiap_bidang_memberi_indikatornya_dan_versi_terakhir_yang_dipakai(hasil):
    assert dilaporkan(hasil.laporan) == [
        (
            "Meningkatnya akses pendidikan",
            [
                ("Angka Partisipasi Sekolah 7-12 tahun", "%", 99.6, 99.52),
                ("Angka Partisipasi Sekolah 13-15 tahun", "%", 97.25, 96.87),
            ],
        ),
        (
            "Meningkatnya mutu pendidikan",
            [
                ("Persentase SD terakreditasi minimal B", "%", 88, 89.13),
                ("Rata-rata nilai literasi SMP", "Nilai", 62.5, 63.75),
            ],
        ),
        ("Lestarinya kebudayaan daerah", [("Jumlah cagar budaya yang dilestarikan", "Objek", 42, 41)]),
    ]


def test_versi_bulan_november_disebut_tidak_dipakai(hasil):
    assert ("B07", "bid sd.xlsx") in {(c.kode, c.alamat.berkas) for c in hasil.catatan}


def test_target_yang_berbeda_dari_pk_ditemukan(hasil):
    assert ("C04", "kebudayaan.xlsx", "D3") in temuan(hasil)
