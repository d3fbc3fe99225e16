"""Dinas kota: beberapa indikator dan beberapa angka di satu sel, dipisahkan hanya bila nomornya sepadan."""

from tests.reading.kantor.berkas import tulis_buku
from tests.reading.kantor.rekam import dilaporkan
from tests.reading.kantor.rekam import temuan

GANDA = """
PERJANJIAN KINERJA TAHUN 2024
DINAS SOSIAL KOTA DAMAI
No|Sasaran|Indikator Kinerja|Satuan|Target
1|Meningkatnya kesejahteraan sosial|1. Persentase PPKS yang tertangani\\n2. Jumlah lansia yang dilayani|\
1. %\\n2. Orang|1. 75\\n2. 1.200
2|Meningkatnya kualitas data|1. Persentase data terpadu yang dimutakhirkan 2. Jumlah verifikator aktif|%|\
1. 90% 2. 45 orang
3|Meningkatnya peran masyarakat|Jumlah peserta pembinaan dan kegiatan sosialisasi||2900 orang 10 kali
4|Meningkatnya akuntabilitas|a. Nilai SAKIP\\nb. Indeks kepuasan|Nilai|a. 75,5\\nb. 82
"""
GANDA_CAP = """
CAPAIAN KINERJA TAHUN 2024
Sasaran|Indikator Kinerja|Target|Realisasi|Capaian
Meningkatnya kesejahteraan sosial|1. Persentase PPKS yang tertangani\\n2. Jumlah lansia yang dilayani|\
1. 75%\\n2. 1.200 Orang|1. 74,2%\\n2. 1.310 Orang|1. 98,93%\\n2. 109,17%
Meningkatnya kualitas data|1. Persentase data terpadu yang dimutakhirkan 2. Jumlah verifikator aktif|\
1. 90% 2. 45 orang|1. 91% 2. 43 orang|
Meningkatnya peran masyarakat|Jumlah peserta pembinaan dan kegiatan sosialisasi|2900 orang 10 kali|2870 orang 9 kali|
Meningkatnya akuntabilitas|a. Nilai SAKIP\\nb. Indeks kepuasan|a. 75,5\\nb. 82|76|
"""


def tulis(tempat) -> None:
    tulis_buku(tempat, "PK 2024.xlsx", {"PK": GANDA})
    tulis_buku(tempat, "Capaian 2024.xlsx", {"Cap": GANDA_CAP})


def test_butir_bernomor_menjadi_indikator_masing_masing(hasil):
    assert dilaporkan(hasil.laporan)[:2] == [
        (
            "Meningkatnya kesejahteraan sosial",
            [
                ("Persentase PPKS yang tertangani", "%", 75, 74.2),
                ("Jumlah lansia yang dilayani", "Orang", 1200, 1310),
            ],
        ),
        (
            "Meningkatnya kualitas data",
            [
                ("Persentase data terpadu yang dimutakhirkan", "%", 90, 91),
                ("Jumlah verifikator aktif", "orang", 45, 43),
            ],
        ),
    ]


def test_dua_angka_untuk_satu_indikator_tidak_dipisahkan(hasil):
    assert dilaporkan(hasil.laporan)[2][1] == [("Jumlah peserta pembinaan dan kegiatan sosialisasi", "", None, None)]
    assert {("N12", "PK 2024.xlsx", "E6"), ("N12", "Capaian 2024.xlsx", "D5")} <= temuan(hasil)


def test_satu_realisasi_untuk_dua_indikator_tidak_ditebak(hasil):
    assert dilaporkan(hasil.laporan)[3][1] == [
        ("Nilai SAKIP", "Nilai", 75.5, None), ("Indeks kepuasan", "Nilai", 82, None),
    ]  # fmt: skip
    assert ("N12", "Capaian 2024.xlsx", "D6") in temuan(hasil)


def test_sebabnya_menyebut_jumlah_butir_dan_indikator(hasil):
    (satu,) = [c for c in hasil.catatan if c.kode == "N12" and c.alamat.sel == "D6"]
    assert "satu isian" in satu.pesan
    assert "2 indikator" in satu.pesan
