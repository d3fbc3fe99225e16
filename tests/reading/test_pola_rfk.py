"""Pola 12, 15–18, 26, 28, 29: laporan RFK, LRA, dan laporan realisasi dengan kepala yang bergeser."""

from tests.reading.bantu import anggaran
from tests.reading.bantu import bulat
from tests.reading.bantu import kenali
from tests.reading.bantu import kode
from tests.reading.bantu import peran
from tests.reading.bantu import ringkas
from tests.reading.bantu import satu_tabel
from tests.reading.lembar import lembar

RFK = """
LAPORAN REALISASI FISIK DAN KEUANGAN (RFK)
DINAS PEKERJAAN UMUM KABUPATEN CONTOH
KEADAAN S/D TANGGAL 31 DESEMBER 2024

NO|KODE REKENING|URAIAN KEGIATAN|PAGU ANGGARAN (Rp)|BOBOT|TARGET (%)|:-)|REALISASI|:-)|:-)|SISA ANGGARAN|\
PERMASALAHAN|KET
:-v|:-v|:-v|:-v|:-v|FISIK|KEU|KEUANGAN|:-)|FISIK|:-v|:-v|:-v
:-v|:-v|:-v|:-v|:-v|:-v|:-v|Rp|%|%|:-v|:-v|:-v
1|2|3|4|5|6|7|8|9|10|11|12|13
|'1.03.10|PROGRAM PENYELENGGARAAN JALAN|2000000000|100|100|100|1900000000|95|98,5|100000000||
|'1.03.10.2.01|Penyelenggaraan Jalan Kabupaten/Kota|2000000000|100|100|100|1900000000|95|98,5|100000000||
1|'1.03.10.2.01.0018|Pembangunan Jalan|1500000000|75|100|100|1450000000|96,67|100|50000000|cuaca|
||- Pembangunan Jalan Desa A|900000000|45|100|100|880000000|97,78|100|20000000||
2|'1.03.10.2.01.0020|Rehabilitasi Jalan|500000000|25|100|100|450000000|90|94|50000000||
|JUMLAH||2000000000|100|100|100|1900000000|95|98,5|100000000||
"""


def test_pola_12_rfk_membaca_pagu_realisasi_dan_fisik():
    p = anggaran(lembar(RFK))
    assert ringkas(p.program) == [
        ("P", "1.03.10", "PROGRAM PENYELENGGARAAN JALAN", 2000000000, 1900000000),
        ("K", "1.03.10.2.01", "Penyelenggaraan Jalan Kabupaten/Kota", 2000000000, 1900000000),
        ("S", "1.03.10.2.01.0018", "Pembangunan Jalan", 1500000000, 1450000000),
        ("S", "1.03.10.2.01.0020", "Rehabilitasi Jalan", 500000000, 450000000),
    ]
    assert [bulat(b.fisik) for b in p.program[0].jelajahi()] == [98.5, 98.5, 100, 94]


def test_pola_21_paket_di_bawah_sub_kegiatan_dilewati():
    p = anggaran(lembar(RFK))
    assert (12, "rincian di bawah sub kegiatan") in p.tabel.dilewati
    assert bulat(p.jumlah("pagu")) == 2000000000


def test_pola_12_rfk_berjenis_realisasi_dan_target_keuangan_bukan_pagu_kedua():
    tabel = satu_tabel(lembar(RFK))
    assert (tabel.jenis, tabel.sampai) == ("realisasi", 12)
    assert [k.kolom for k in tabel.kolom_peran("pagu")] == [4]


LRA = """
LAPORAN REALISASI ANGGARAN
UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2022

KODE REKENING|URAIAN|:-)|ANGGARAN 2022|REALISASI 2022|(%)|REALISASI 2021
2.11|URUSAN PEMERINTAHAN BIDANG LINGKUNGAN HIDUP||3000000000|2700000000|90|2500000000
2.11.0.00.0.00.01.0000|DINAS LINGKUNGAN HIDUP||3000000000|2700000000|90|2500000000
'2.11.03|PROGRAM PENGENDALIAN PENCEMARAN||3000000000|2700000000|90|2500000000
'2.11.03.2.01||Pencegahan Pencemaran|3000000000|2700000000|90|2500000000
'2.11.03.2.01.01||Koordinasi Pencegahan|3000000000|2700000000|90|2500000000
5||BELANJA DAERAH|3000000000|2700000000|90|2500000000
5.1||BELANJA OPERASI|3000000000|2700000000|90|2500000000
'5.1.02.01.01.0024||Belanja Alat Tulis Kantor|3000000000|2700000000|90|2500000000
|JUMLAH BELANJA||3000000000|2700000000|90|2500000000
"""


def test_pola_12_lra_tahun_ini_bukan_tahun_lalu_dan_rekening_belanja_dilewati():
    p = anggaran(lembar(LRA), 2022)
    assert ringkas(p.program) == [
        ("P", "2.11.03", "PROGRAM PENGENDALIAN PENCEMARAN", 3000000000, 2700000000),
        ("K", "2.11.03.2.01", "Pencegahan Pencemaran", 3000000000, 2700000000),
        ("S", "2.11.03.2.01.01", "Koordinasi Pencegahan", 3000000000, 2700000000),
    ]
    sebab = [s for _, s in p.tabel.dilewati]
    assert sebab.count("rekening pendapatan atau belanja") == 3
    assert sebab.count("baris nama perangkat daerah") == 1


def test_pola_15_data_di_samping_kepalanya():
    p = anggaran(lembar("""
KODE|URAIAN|ANGGARAN||REALISASI
'1.01.02|PROGRAM PENGELOLAAN PENDIDIKAN|5000000|4500000|
'1.01.02.2.01|Pengelolaan Pendidikan Sekolah Dasar|5000000|4500000|
'1.01.02.2.01.01|Pembangunan Unit Sekolah Baru|5000000|4500000|
"""))
    assert [b[3:] for b in ringkas(p.program)] == [(5000000, 4500000)] * 3


def test_pola_15_angka_tersembunyi_di_bawah_sel_gabungan_tidak_dibaca():
    grid = lembar("""
KODE|URAIAN|ANGGARAN|REALISASI|:-)
'1.01.02|PROGRAM PENGELOLAAN PENDIDIKAN|5000000|4500000|4500000
'1.01.02.2.01|Pengelolaan Pendidikan Sekolah Dasar|5000000|4500000|4500000
""")
    grid.gabungan += [(2, 4, 2, 5), (3, 4, 3, 5)]
    assert [b[3:] for b in ringkas(anggaran(grid).program)] == [(5000000, 4500000)] * 2


def test_pola_16_kata_kepala_lain_dan_huruf_renggang():
    tabel = satu_tabel(lembar("""
NO|U R A I A N|JUMLAH DANA DPA|PENYERAPAN|SISA DANA
1|Program Penunjang Urusan Pemerintahan Daerah|1000000|900000|100000
2|Program Pengelolaan Pendidikan|2000000|1900000|100000
"""))
    assert list(peran(tabel).values()) == ["no", "uraian", "pagu", "realisasi_anggaran", "sisa"]


def test_pola_12_kata_kepala_terputus_di_beberapa_baris():
    tabel = satu_tabel(lembar("""
LAPORAN REALISASI KEGIATAN TA 2024
NO.|KODE|PROGRAM /|PAGU|REALISASI||SISA
URUT|REKENING|KEGIATAN|ANGGARAN|KEUANGAN||ANGGARAN
|||(Rp)|(Rp)|(%)|(Rp)
1|'2.23.02|PROGRAM PEMBINAAN PERPUSTAKAAN|500000000|450000000|90|50000000
"""))
    assert list(peran(tabel).values()) == ["no", "kode", "uraian", "pagu", "realisasi_anggaran", "serapan", "sisa"]


def test_renja_berpagu_indikatif_bukan_dpa():
    tabel = satu_tabel(lembar("""
RENCANA KERJA PERANGKAT DAERAH TAHUN 2024
Kode|Urusan/ Bidang Urusan/ Program/ Kegiatan/ Sub Kegiatan|Indikator Kinerja|Rencana Tahun 2024|:-)|:-)|\
Prakiraan Maju Rencana Tahun 2025|:-)
:-v|:-v|:-v|Lokasi|Target Capaian Kinerja|Kebutuhan Dana/ Pagu Indikatif (Rp.)|Target Capaian Kinerja|\
Pagu Indikatif (Rp.)
'2.23.02|PROGRAM PEMBINAAN PERPUSTAKAAN|Persentase|Kab|70|500000000|75|600000000
"""))
    assert tabel.jenis == "renja_program"


def test_pola_28_murni_di_samping_perubahan_dipakai_yang_terakhir_dan_dicatat():
    p = anggaran(lembar("""
KODE|PROGRAM/KEGIATAN/SUB KEGIATAN|PAGU|:-)|REALISASI KEUANGAN (Rp)
:-v|:-v|MURNI|PERUBAHAN|:-v
'1.01.02|PROGRAM PENGELOLAAN PENDIDIKAN|5000000|6000000|4500000
'1.01.02.2.01|Pengelolaan Pendidikan Sekolah Dasar|5000000|6000000|4500000
"""))
    assert [b[3] for b in ringkas(p.program)] == [6000000, 6000000]
    assert kode(p.catatan) == ["K02"]


def test_pola_28_semula_menjadi_pada_dpa():
    grid = lembar("""
DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN TAHUN 2024
Kode|Uraian|Semula|:-)|Menjadi|:-)|Bertambah/ (Berkurang)
:-v|:-v|Target|Jumlah (Rp)|Target|Jumlah (Rp)|:-v
'1.01.02|PROGRAM PENGELOLAAN PENDIDIKAN|10|5000000|12|6000000|1000000
'1.01.02.2.01|Pengelolaan Pendidikan Sekolah Dasar|10|5000000|12|6000000|1000000
""")
    tabel = satu_tabel(grid)
    assert (tabel.jenis, tabel.versi) == ("dpa", "perubahan")
    assert [b[3] for b in ringkas(anggaran(grid).program)] == [6000000, 6000000]


def test_pola_29_angka_bpkad_di_samping_angka_opd_dicatat_dengan_keduanya():
    p = anggaran(lembar("""
KODE|PROGRAM/KEGIATAN|PAGU|REALISASI|:-)|SELISIH
:-v|:-v|:-v|Laporan RFK|LRA SIPKD|:-v
'1.01.02|PROGRAM PENGELOLAAN PENDIDIKAN|5000000|4600000|4500000|100000
'1.01.02.2.01|Pengelolaan Pendidikan Sekolah Dasar|5000000|4600000|4500000|100000
"""))
    assert [b[4] for b in ringkas(p.program)] == [4500000, 4500000]
    assert kode(p.catatan) == ["K03"]


def test_realisasi_sampai_bulan_ini_bukan_bulan_lalu_atau_bulan_ini():
    p = anggaran(lembar("""
KODE|PROGRAM/KEGIATAN|PAGU|REALISASI KEUANGAN|:-)|:-)
:-v|:-v|:-v|s/d Bulan Lalu|Bulan Ini|s/d Bulan Ini
'1.01.02|PROGRAM PENGELOLAAN PENDIDIKAN|5000000|4000000|500000|4500000
"""))
    assert ([b[4] for b in ringkas(p.program)], kode(p.catatan)) == ([4500000], [])


def test_pagu_per_sumber_dana_dipakai_jumlahnya():
    p = anggaran(lembar("""
KODE|PROGRAM/KEGIATAN|PAGU|:-)|:-)|REALISASI KEUANGAN
:-v|:-v|DAU|DAK|Jumlah|:-v
'1.01.02|PROGRAM PENGELOLAAN PENDIDIKAN|4000000|1000000|5000000|4500000
"""))
    assert [b[3] for b in ringkas(p.program)] == [5000000]


def test_dua_kolom_realisasi_tanpa_pembeda_menjadi_catatan():
    p = anggaran(lembar("""
KODE|PROGRAM/KEGIATAN|PAGU|REALISASI KEUANGAN|REALISASI BELANJA
'1.01.02|PROGRAM PENGELOLAAN PENDIDIKAN|5000000|4600000|4500000
'1.01.02.2.01|Pengelolaan Pendidikan Sekolah Dasar|5000000|4600000|4500000
"""))
    assert kode(p.catatan) == ["K01"]


def test_pola_26_kepala_diulang_di_ganti_halaman():
    grid = lembar("""
KODE|URAIAN|PAGU|REALISASI ANGGARAN
'1.01.02|PROGRAM PENGELOLAAN PENDIDIKAN|5000000|4600000

KODE|URAIAN|PAGU|REALISASI ANGGARAN
'1.01.02.2.01|Pengelolaan Pendidikan Sekolah Dasar|5000000|4600000
""")
    assert len(ringkas(anggaran(grid).program)) == 2


def test_pola_8_kepala_sama_dengan_judul_triwulan_baru_adalah_tabel_lain():
    tabel, _ = kenali(lembar("""
LAPORAN REALISASI TRIWULAN I TAHUN 2024
KODE|URAIAN|PAGU|REALISASI ANGGARAN
'1.01.02|PROGRAM PENGELOLAAN PENDIDIKAN|5000000|1600000
LAPORAN REALISASI TRIWULAN II TAHUN 2024
KODE|URAIAN|PAGU|REALISASI ANGGARAN
'1.01.02|PROGRAM PENGELOLAAN PENDIDIKAN|5000000|2600000
"""))
    assert [(t.sampai, len(t.baris)) for t in tabel] == [(3, 1), (6, 1)]
