"""Indikator program dari Renja dan dari matriks program Renstra (T-C.27), bila DPA dan realisasi tidak memuatnya."""

from tests.reading.bantu import bulat
from tests.reading.bantu import kantor

TC27 = """
Tabel T-C.27
Rencana Program, Kegiatan, Indikator Kinerja, Kelompok Sasaran, dan Pendanaan Indikatif
Dinas Perpustakaan Kabupaten Contoh Tahun 2021-2026
Tujuan|Sasaran|Kode|Program dan Kegiatan|Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)|\
Data Capaian pada Tahun Awal Perencanaan|Target Kinerja Program dan Kerangka Pendanaan|:-)|:-)|:-)|:-)|:-)|:-)|:-)|\
Unit Kerja Penanggung Jawab
:-v|:-v|:-v|:-v|:-v|:-v|2022|:-)|2023|:-)|2024|:-)|Kondisi Kinerja pada Akhir Periode Renstra|:-)|:-v
:-v|:-v|:-v|:-v|:-v|:-v|Target|Rp|Target|Rp|Target|Rp|Target|Rp|:-v
1|2|3|4|5|6|7|8|9|10|11|12|13|14|15
Meningkatnya literasi|||||||||||||
|Meningkatnya minat baca|||Indeks minat baca|50|55||58||60||70||Dinas
||'2.23.02|PROGRAM PEMBINAAN PERPUSTAKAAN|Persentase pemustaka|60|65|400|70|450|75|500|85|2000|Bidang A
||'2.23.02.2.01|Pengelolaan Perpustakaan|Jumlah perpustakaan dikelola|10|11|400|12|450|13|500|15|2000|Bidang A
||'2.23.02.2.01.0001|Pengembangan Layanan Perpustakaan|Jumlah layanan|2|3|400|4|450|'5.500|500|6|2000|Bidang A
"""
RENJA = """
RENCANA KERJA PERANGKAT DAERAH TAHUN 2024
Kode|Urusan/ Bidang Urusan/ Program/ Kegiatan/ Sub Kegiatan|Indikator Kinerja|Rencana Tahun 2024|:-)|:-)|:-)|\
Prakiraan Maju Rencana Tahun 2025|:-)
:-v|:-v|:-v|Lokasi|Target Capaian Kinerja|Satuan|Kebutuhan Dana/ Pagu Indikatif (Rp.)|Target Capaian Kinerja|\
Pagu Indikatif (Rp.)
'2.23.02|PROGRAM PEMBINAAN PERPUSTAKAAN|Persentase pemustaka aktif|Kab|76|%|500000000|78|600000000
"""
DPA = """
DOKUMEN PELAKSANAAN ANGGARAN TAHUN 2024
DINAS PERPUSTAKAAN KABUPATEN CONTOH
Kode|Uraian|Jumlah (Rp)
'2.23.02|PROGRAM PEMBINAAN PERPUSTAKAAN|500000000
'2.23.02.2.01|Pengelolaan Perpustakaan|500000000
'2.23.02.2.01.0001|Pengembangan Layanan Perpustakaan|500000000
"""


def indikator(baris) -> list[tuple]:
    semua = [i for p in baris for b in p.jelajahi() for i in b.indikator]
    return [(i.nama, bulat(i.target_tahun(2024)), i.asal.berkas) for i in semua]


def test_target_tahun_laporan_dari_t_c_27_melengkapi_dpa_tanpa_indikator():
    laporan, catatan = kantor({("dpa.xlsx", "S"): DPA, ("tc27.xlsx", "S"): TC27})
    assert indikator(laporan.dpa_terakhir.program) == [
        ("Persentase pemustaka", 75, "tc27.xlsx"),
        ("Jumlah perpustakaan dikelola", 13, "tc27.xlsx"),
        ("Jumlah layanan", None, "tc27.xlsx"),
    ]
    assert indikator(laporan.program) == indikator(laporan.dpa_terakhir.program)
    assert [(c.kode, c.alamat.sel) for c in catatan if c.alamat.berkas == "tc27.xlsx" and c.kode == "N01"] == [
        ("N01", "K12")
    ]


def test_renja_didahulukan_dari_renstra():
    laporan, _ = kantor({("dpa.xlsx", "S"): DPA, ("tc27.xlsx", "S"): TC27, ("renja.xlsx", "S"): RENJA})
    assert indikator(laporan.dpa_terakhir.program)[:2] == [
        ("Persentase pemustaka aktif", 76, "renja.xlsx"),
        ("Jumlah perpustakaan dikelola", 13, "tc27.xlsx"),
    ]


def test_tabel_yang_tidak_dipakai_disebut():
    beri = DPA.replace("|Jumlah (Rp)", "|Indikator|Target|Jumlah (Rp)").replace("|500000000", "|Ind|5|500000000")
    laporan, catatan = kantor({("dpa.xlsx", "S"): beri, ("renja.xlsx", "S"): RENJA})
    assert {n for n, _, _ in indikator(laporan.program)} == {"Ind"}
    assert [(c.kode, c.alamat.berkas) for c in catatan if c.kode == "B11"] == [("B11", "renja.xlsx")]


def test_target_dari_tahun_lain_tidak_dipakai():
    laporan, _ = kantor({("dpa.xlsx", "S"): DPA.replace("2024", "2025"), ("tc27.xlsx", "S"): TC27})
    assert indikator(laporan.dpa_terakhir.program) == []


def test_indikator_sasaran_di_bawah_program_sasaran_sebelumnya_bukan_indikator_program_itu():
    dua_sasaran = TC27 + (
        "|Meningkatnya akuntabilitas|||Nilai AKIP|70|71||72||73||75||Dinas\n"
        "|:-v|||Indeks kepuasan|80|81||82||83||85||Dinas\n"
        "|:-v|'2.23.01|PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH|Persentase layanan|90|91|1|92|1|93|1|95|5|Sekre\n"
        "||||Persentase pegawai terlatih|40|45||50||55||60||Sekretariat\n"
    )
    dpa = DPA + "'2.23.01|PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH|100000000\n"
    laporan, _ = kantor({("dpa.xlsx", "S"): dpa, ("tc27.xlsx", "S"): dua_sasaran})
    assert [i.nama for i in laporan.program[0].anak[0].anak[0].indikator] == ["Jumlah layanan"]
    assert [i.nama for i in laporan.program[1].indikator] == ["Persentase layanan", "Persentase pegawai terlatih"]


def test_dpa_yang_berlaku_tanpa_indikator_mendapat_indikator_laporan_realisasi():
    realisasi = """
LAPORAN REALISASI FISIK DAN KEUANGAN TAHUN ANGGARAN 2024
Kode|Uraian|Indikator Kinerja|Target|Satuan|Pagu (Rp)|Realisasi (Rp)
'2.23.02|PROGRAM PEMBINAAN PERPUSTAKAAN||||400000000|390000000
'2.23.02.2.01|Pengelolaan Perpustakaan||||400000000|390000000
'2.23.02.2.01.0001|Pengembangan Layanan Perpustakaan|Jumlah layanan dibuka|4|Layanan|400000000|390000000
"""
    perubahan = DPA.replace("ANGGARAN TAHUN", "PERUBAHAN ANGGARAN TAHUN").replace("500000000", "400000000")
    sumber = {("dpa.xlsx", "S"): DPA, ("dppa.xlsx", "DPPA"): perubahan, ("rfk.xlsx", "S"): realisasi}
    laporan, _ = kantor(sumber)
    assert [(d.versi.value, indikator(d.program)) for d in laporan.dpa] == [
        ("induk", []), ("perubahan", [("Jumlah layanan dibuka", 4, "rfk.xlsx")]),
    ]  # fmt: skip
