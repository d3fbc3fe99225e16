"""Pola 18–25: tingkat baris anggaran dari kode, gaya, kolom, awalan, nomenklatur, atau tanpa apa pun."""

import pytest

from tests.reading.bantu import anggaran
from tests.reading.bantu import bulat
from tests.reading.bantu import kode
from tests.reading.bantu import ringkas
from tests.reading.lembar import lembar

HASIL = [
    ("P", "2.17.03", "Program Pengawasan dan Pemeriksaan Koperasi", 300, 250),
    ("K", "2.17.03.2.01", "Pemeriksaan dan Pengawasan Koperasi", 300, 250),
    ("S", "2.17.03.2.01.0003", "Penguatan Tata Kelola Kelembagaan Koperasi", 200, 150),
    ("S", "2.17.03.2.01.0004", "Pelaksanaan Proses Pemeriksaan", 100, 100),
]

BENTUK_KODE = {
    "kode terpisah per kolom (SKB, TPU)": """
KODE|:-)|:-)|:-)|:-)|URAIAN|PAGU|REALISASI ANGGARAN
2|17|'03||
2|17|'03|||Program Pengawasan dan Pemeriksaan Koperasi|300|250
2|17|'03|2.01||Pemeriksaan dan Pengawasan Koperasi|300|250
2|17|'03|2.01|'0003|Penguatan Tata Kelola Kelembagaan Koperasi|200|150
2|17|'03|2.01|'0004|Pelaksanaan Proses Pemeriksaan|100|100
""".replace("2|17|'03||\n", ""),
    "kolom kode hanya terisi pada ruasnya sendiri": """
KODE|:-)|:-)|:-)|:-)|URAIAN|PAGU|REALISASI ANGGARAN
2|17|'03|||Program Pengawasan dan Pemeriksaan Koperasi|300|250
|||2.01||Pemeriksaan dan Pengawasan Koperasi|300|250
||||'0003|Penguatan Tata Kelola Kelembagaan Koperasi|200|150
||||'0004|Pelaksanaan Proses Pemeriksaan|100|100
""",
    "satu kolom kode (SIPD, MR)": """
KODE|URAIAN|PAGU|REALISASI ANGGARAN
'2.17.03|Program Pengawasan dan Pemeriksaan Koperasi|300|250
'2.17.03.2.01|Pemeriksaan dan Pengawasan Koperasi|300|250
'2.17.03.2.01.0003|Penguatan Tata Kelola Kelembagaan Koperasi|200|150
'2.17.03.2.01.0004|Pelaksanaan Proses Pemeriksaan|100|100
""",
    "kode dan nama di satu sel (MR)": """
PROGRAM/KEGIATAN|PAGU|REALISASI ANGGARAN
'2.17.03 Program Pengawasan dan Pemeriksaan Koperasi|300|250
'2.17.03.2.01 - Pemeriksaan dan Pengawasan Koperasi|300|250
'2.17.03.2.01.0003 Penguatan Tata Kelola Kelembagaan Koperasi|200|150
'2.17.03.2.01.0004. Pelaksanaan Proses Pemeriksaan|100|100
""",
    "titik di belakang, nol hilang, spasi": """
KODE|URAIAN|PAGU|REALISASI ANGGARAN
'2.17.3.|Program Pengawasan dan Pemeriksaan Koperasi|300|250
' 2.17.03.2.1.|Pemeriksaan dan Pengawasan Koperasi|300|250
'2.17.03.2.01.0003.|Penguatan Tata Kelola Kelembagaan Koperasi|200|150
'2.17. 03.2.01. 0004|Pelaksanaan Proses Pemeriksaan|100|100
""",
    "kode di kolom nomor": """
NO|PROGRAM/KEGIATAN|PAGU|REALISASI ANGGARAN
'2.17.03|Program Pengawasan dan Pemeriksaan Koperasi|300|250
'2.17.03.2.01|Pemeriksaan dan Pengawasan Koperasi|300|250
'2.17.03.2.01.0003|Penguatan Tata Kelola Kelembagaan Koperasi|200|150
'2.17.03.2.01.0004|Pelaksanaan Proses Pemeriksaan|100|100
""",
    "satu kolom per tingkat": """
Kode Program|Program|Kode Kegiatan|Kegiatan|Kode Sub Kegiatan|Sub Kegiatan|Pagu|Realisasi Anggaran
'2.17.03|Program Pengawasan dan Pemeriksaan Koperasi|||||300|250
||'2.17.03.2.01|Pemeriksaan dan Pengawasan Koperasi|||300|250
||||'2.17.03.2.01.0003|Penguatan Tata Kelola Kelembagaan Koperasi|200|150
||||'2.17.03.2.01.0004|Pelaksanaan Proses Pemeriksaan|100|100
""",
}


@pytest.mark.parametrize("bentuk", BENTUK_KODE)
def test_pola_18_dan_20_kode_menentukan_tingkat(bentuk):
    assert ringkas(anggaran(lembar(BENTUK_KODE[bentuk])).program) == HASIL


BENTUK_TANPA_KODE = {
    "awalan teks": """
URAIAN|PAGU|REALISASI ANGGARAN
Program Pengawasan dan Pemeriksaan Koperasi|300|250
Kegiatan Pemeriksaan dan Pengawasan Koperasi|300|250
Sub kegiatan Penguatan Tata Kelola Kelembagaan Koperasi|200|150
Subkegiatan Pelaksanaan Proses Pemeriksaan|100|100
""",
    "tebal dan warna, sebagian dikenal nomenklatur": """
URAIAN|PAGU|REALISASI ANGGARAN
#tebalwarna Program Pengawasan dan Pemeriksaan Koperasi|300|250
#tebal Pemeriksaan dan Pengawasan Koperasi|300|250
Penguatan Tata Kelola Kelembagaan Koperasi|200|150
Pelaksanaan Proses Pemeriksaan|100|100
""",
    "indent": """
URAIAN|PAGU|REALISASI ANGGARAN
Program Pengawasan dan Pemeriksaan Koperasi|300|250
#indent1 Pemeriksaan dan Pengawasan Koperasi|300|250
#indent2 Penguatan Tata Kelola Kelembagaan Koperasi|200|150
#indent2 Pelaksanaan Proses Pemeriksaan|100|100
""",
    "geseran kolom teks": """
URAIAN|:-)|:-)|PAGU|REALISASI ANGGARAN
Program Pengawasan dan Pemeriksaan Koperasi|||300|250
|Pemeriksaan dan Pengawasan Koperasi||300|250
||Penguatan Tata Kelola Kelembagaan Koperasi|200|150
||Pelaksanaan Proses Pemeriksaan|100|100
""",
}


@pytest.mark.parametrize("bentuk", BENTUK_TANPA_KODE)
def test_pola_18_gaya_awalan_dan_geseran_menentukan_tingkat(bentuk):
    assert [b[0] for b in ringkas(anggaran(lembar(BENTUK_TANPA_KODE[bentuk])).program)] == ["P", "K", "S", "S"]


def test_pola_18_gaya_saja_dengan_nama_daerah_sendiri_terbukti_dari_jumlahnya():
    p = anggaran(lembar("""
URAIAN|PAGU|REALISASI ANGGARAN
#tebalwarna PENATAAN MAKAM PAHLAWAN DAERAH|300|250
#tebal Perawatan Taman Makam Sukamaju|300|250
Pengecatan Pagar Makam Sukamaju|200|150
Penanaman Pohon Kamboja|100|100
"""))
    assert [b[0] for b in ringkas(p.program)] == ["P", "K", "S", "S"]
    assert kode(p.catatan) == ["H06"]


def test_pola_18_gaya_yang_tidak_terbukti_menjadi_catatan_bukan_tebakan():
    p = anggaran(lembar("""
URAIAN|PAGU|REALISASI ANGGARAN
#tebal Perawatan Taman Makam Sukamaju|777|250
Pengecatan Pagar Makam Sukamaju|200|150
Penanaman Pohon Kamboja|100|100
"""))
    assert p.program == ()
    assert kode(p.catatan) == ["H01"]


def test_pola_18_daftar_sub_kegiatan_saja_mendapat_induk_dari_nomenklatur():
    p = anggaran(lembar("""
NO|SUB KEGIATAN|PAGU|REALISASI ANGGARAN
1|Penyusunan Dokumen Perencanaan Perangkat Daerah|200|150
2|Evaluasi Kinerja Perangkat Daerah|100|100
3|Penguatan Tata Kelola Kelembagaan Koperasi|50|40
"""))
    assert [(b[0], b[1], b[3], b[4]) for b in ringkas(p.program)] == [
        ("P", "2.17.01", 300, 250),
        ("K", "2.17.01.2.01", 300, 250),
        ("S", "", 200, 150),
        ("S", "", 100, 100),
        ("P", "2.17.03", 50, 40),
        ("K", "2.17.03.2.01", 50, 40),
        ("S", "", 50, 40),
    ]
    assert kode(p.catatan) == ["H04"]


def test_pola_20_kode_lama_dua_angka_dan_x_xx_dipertahankan():
    p = anggaran(lembar("""
KODE|URAIAN|PAGU|REALISASI ANGGARAN
X.XX.01|PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH|300|250
X.XX.01.2.01|Perencanaan, Penganggaran|300|250
X.XX.01.2.01.01|Penyusunan Dokumen Perencanaan Perangkat Daerah|300|250
"""))
    assert [b[1] for b in ringkas(p.program)] == ["X.XX.01", "X.XX.01.2.01", "X.XX.01.2.01.01"]


def test_pola_20_kode_bertipe_angka():
    p = anggaran(lembar("""
KODE|URAIAN|PAGU|REALISASI ANGGARAN
2.17|URUSAN KOPERASI|300|250
'2.17.03|Program Pengawasan dan Pemeriksaan Koperasi|300|250
'2.17.03.2.01|Pemeriksaan dan Pengawasan Koperasi|300|250
"""))
    assert [b[1] for b in ringkas(p.program)] == ["2.17.03", "2.17.03.2.01"]
    assert (2, "baris urusan atau bidang urusan") in p.tabel.dilewati


def test_pola_20_kode_rusak_menjadi_catatan_dan_tingkat_dari_nama():
    p = anggaran(lembar("""
KODE|:-)|:-)|:-)|:-)|URAIAN|PAGU|REALISASI ANGGARAN
2|17|'03|||Program Pengawasan dan Pemeriksaan Koperasi|300|250
2|17|'03|2.01||Pemeriksaan dan Pengawasan Koperasi|300|250
2|17|'03|2.01|2 Paket|Penguatan Tata Kelola Kelembagaan Koperasi|200|150
"""))
    assert kode(p.catatan) == ["H02"]
    assert p.catatan[0].alamat.sel == "E4"


def test_pola_21_rincian_sipd_dijumlahkan_ke_sub_kegiatan():
    p = anggaran(lembar("""
Kode Program|Nama Program|Kode Kegiatan|Nama Kegiatan|Kode Sub Kegiatan|Nama Sub Kegiatan|Kode Akun|Nama Akun|\
Nilai Rincian
'2.17.03|Program A|'2.17.03.2.01|Kegiatan A|'2.17.03.2.01.0003|Sub A|'5.1.02.01.01.0024|Belanja ATK|100
'2.17.03|Program A|'2.17.03.2.01|Kegiatan A|'2.17.03.2.01.0003|Sub A|'5.1.02.01.01.0025|Belanja Cetak|100
'2.17.03|Program A|'2.17.03.2.01|Kegiatan A|'2.17.03.2.01.0004|Sub B|'5.1.02.01.01.0024|Belanja ATK|70
'2.17.03|Program A|'2.17.03.2.01|Kegiatan A|'2.17.03.2.01.0003|Sub A|'5.1.02.01.01.0024|Belanja ATK|30
"""))
    assert ringkas(p.program) == [
        ("P", "2.17.03", "Program A", 300, None),
        ("K", "2.17.03.2.01", "Kegiatan A", 300, None),
        ("S", "2.17.03.2.01.0003", "Sub A", 230, None),
        ("S", "2.17.03.2.01.0004", "Sub B", 70, None),
    ]
    assert kode(p.catatan) == ["H04", "H05"]


def test_pola_21_ekspor_beberapa_perangkat_daerah_dibaca_kantor_ini_saja():
    teks = """
Nama SKPD|Kode Program|Nama Program|Kode Sub Kegiatan|Nama Sub Kegiatan|Nama Akun|Nilai Rincian
Dinas Koperasi|'2.17.03|Program A|'2.17.03.2.01.0003|Sub A|Belanja ATK|100
Dinas Sosial|'1.06.02|Program B|'1.06.02.2.01.0001|Sub C|Belanja ATK|900
Dinas Sosial|'1.06.02|Program B|'1.06.02.2.01.0001|Sub C|Belanja ATK|900
"""
    tahu = anggaran(lembar(teks), kantor="Dinas Koperasi")
    assert [b[3] for b in ringkas(tahu.program)] == [100, 100]
    tidak_tahu = anggaran(lembar(teks))
    assert [c.tingkat.value for c in tidak_tahu.catatan if c.kode == "H07"] == ["periksa"]


def test_pola_22_program_digabung_ke_bawah_per_sub_kegiatan():
    p = anggaran(lembar("""
PROGRAM|KEGIATAN|SUB KEGIATAN|PAGU|REALISASI ANGGARAN
Program A|Kegiatan A|Sub A|100|90
:-v|:-v|Sub B|200|150
:-v|Kegiatan B|Sub C|50|50
"""))
    assert [(b[0], b[2], b[3]) for b in ringkas(p.program)] == [
        ("P", "Program A", 350),
        ("K", "Kegiatan A", 300),
        ("S", "Sub A", 100),
        ("S", "Sub B", 200),
        ("K", "Kegiatan B", 50),
        ("S", "Sub C", 50),
    ]


def test_pola_22_sasaran_sebagai_baris_di_atas_tabel():
    p = anggaran(lembar("""
Sasaran : Meningkatnya kualitas koperasi
KODE|URAIAN|PAGU|REALISASI ANGGARAN
'2.17.03|Program Pengawasan dan Pemeriksaan Koperasi|300|250
'2.17.03.2.01|Pemeriksaan dan Pengawasan Koperasi|300|250
"""))
    assert p.program[0].sasaran == "Meningkatnya kualitas koperasi"


def test_pola_23_pagu_di_setiap_baris_indikator_dihitung_sekali_dan_dicatat():
    p = anggaran(lembar("""
KODE|URAIAN|INDIKATOR|TARGET|PAGU|REALISASI ANGGARAN
'2.17.03|Program Pengawasan dan Pemeriksaan Koperasi|Koperasi aktif|10|300|250
'2.17.03|Program Pengawasan dan Pemeriksaan Koperasi|Koperasi diperiksa|20|300|250
"""))
    assert ringkas(p.program) == [("P", "2.17.03", "Program Pengawasan dan Pemeriksaan Koperasi", 300, 250)]
    assert [(i.nama, bulat(i.target[0][1])) for i in p.program[0].indikator] == [
        ("Koperasi aktif", 10),
        ("Koperasi diperiksa", 20),
    ]
    assert kode(p.catatan) == ["H03"]


def test_pola_23_pagu_dibagi_per_indikator_dijumlahkan_dan_dicatat():
    p = anggaran(lembar("""
KODE|URAIAN|INDIKATOR|TARGET|PAGU|REALISASI ANGGARAN
'2.17.03|Program Pengawasan dan Pemeriksaan Koperasi|Koperasi aktif|10|100|90
||Koperasi diperiksa|20|200|160
"""))
    assert [b[3:] for b in ringkas(p.program)] == [(300, 250)]
    assert kode(p.catatan) == ["H03"]


def test_pola_24_pagu_digabung_melewati_programnya_dibaca_sekali():
    grid = lembar("""
KODE|URAIAN|INDIKATOR|TARGET|PAGU
'2.17.03|Program Pengawasan dan Pemeriksaan Koperasi|Koperasi aktif|10|300
||Koperasi diperiksa|20|:-v
'2.17.03.2.01|Pemeriksaan dan Pengawasan Koperasi|Koperasi diawasi|5|:-v
""")
    assert [b[3] for b in ringkas(anggaran(grid).program)] == [300, None]


def test_pola_19_nama_penunjang_yang_sama_di_semua_bidang_tidak_memilih_bidang():
    p = anggaran(lembar("""
NO|SUB KEGIATAN|PAGU|REALISASI ANGGARAN
1|Penyusunan Dokumen Perencanaan Perangkat Daerah|200|150
2|Evaluasi Kinerja Perangkat Daerah|100|100
"""))
    assert [b[1] for b in ringkas(p.program)][:2] == ["X.XX.01", "X.XX.01.2.01"]


def test_pola_18_program_dikenal_dan_dua_gaya_di_bawahnya_terbukti_dari_jumlahnya():
    p = anggaran(lembar("""
URAIAN|PAGU|REALISASI ANGGARAN
#tebalwarna Program Pemberdayaan Sosial|1000|900
#tebal Pesta Panen Sukamaju|600|500
Sewa Panggung Panen|600|500
#tebal Lomba Perahu Sukamaju|400|400
Hadiah Lomba Perahu|400|400
"""))
    assert [b[0] for b in ringkas(p.program)] == ["P", "K", "S", "K", "S"]
    assert kode(p.catatan) == ["H06"]
