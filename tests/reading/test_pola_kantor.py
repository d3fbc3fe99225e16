"""Pola 12–17, 20, 21, 26, 34: tabel utuh seperti yang disimpan beberapa kantor nyata, angkanya dikarang."""

from tests.reading.bantu import anggaran
from tests.reading.bantu import bulat
from tests.reading.bantu import kode
from tests.reading.bantu import ringkas
from tests.reading.lembar import lembar

SKB = """
EVALUASI TERHADAP HASIL RENJA
TAHUN 2022
Sasaran : Meningkatnya kualitas pelayanan
No|Kode|:-)|:-)|:-)|Program / Kegiatan / Sub Kegiatan|Indikator Kinerja|Target Renstra Tahun 2026|:-)|:-)|\
Realisasi s/d Tahun 2021|:-)|:-)|Target Renja Tahun 2022|:-)|:-)|Realisasi Triwulan|:-)|:-)|:-)|:-)|:-)|\
Realisasi Capaian Tahun 2022|:-)|:-)|Tingkat Capaian (%)|:-)
:-v|:-v|:-)|:-)|:-)|:-v|:-v|:-v|:-)|:-)|:-v|:-)|:-)|:-v|:-)|:-)|I|:-)|:-)|II|:-)|:-)|:-v|:-)|:-)|:-v|:-)
:-v|:-v|:-)|:-)|:-)|:-v|:-v|K|:-)|Rp. (000)|K|:-)|Rp. (000)|K|:-)|Rp. (000)|K|:-)|Rp. (000)|K|:-)|Rp. (000)|\
K|:-)|Rp. (000)|K|Rp
1|2||||3|4|5||6|7||8|9||10|11||12|13||14|15||16|17|18
1|3|1|1||PROGRAM PENUNJANG URUSAN|Persentase layanan|100|%|5000000|40|%|900000|100|%|1200000|25|%|300000|25|%|300000|\
50|%|600000|50|50
||||||Nilai IKM|85|Nilai||80|Nilai||82|Nilai||81|Nilai||82|Nilai||82|Nilai||100|
2|3|1|1|2.01|Perencanaan, Penganggaran|Jumlah dokumen|30|Dokumen|100000|6|Dokumen|20000|6|Dokumen|25000|1|Dokumen|\
5000|2|Dokumen|8000|3|Dokumen|13000|50|52
"""


def test_e81_dengan_kode_terpisah_satuan_tanpa_kepala_dan_ribuan_rupiah():
    p = anggaran(lembar(SKB), 2022)
    assert ringkas(p.program) == [
        ("P", "3.01.01", "PROGRAM PENUNJANG URUSAN", 1_200_000_000, 600_000_000),
        ("K", "3.01.01.2.01", "Perencanaan, Penganggaran", 25_000_000, 13_000_000),
    ]
    assert p.program[0].sasaran == "Meningkatnya kualitas pelayanan"
    assert kode(p.catatan) == ["N08"]


def test_e81_beberapa_indikator_di_bawah_satu_program():
    indikator = [i for b in anggaran(lembar(SKB), 2022).program[0].jelajahi() for i in b.indikator]
    assert [(i.nama, i.satuan, bulat(i.target[0][1]), bulat(i.realisasi[0][1])) for i in indikator] == [
        ("Persentase layanan", "%", 100, 50),
        ("Nilai IKM", "Nilai", 82, 82),
        ("Jumlah dokumen", "Dokumen", 6, 3),
    ]


def test_lra_dengan_kepala_dan_data_di_kolom_berbeda():
    p = anggaran(lembar("""
LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH
periode 01 November s.d 30 November 2022
KODE REKENING|:-)|:-)|:-)|URAIAN|:-)|:-)|JUMLAH (Rp)|:-)|:-)|:-)|BERTAMBAH/ (BERKURANG)|:-)
:-v|:-)|:-)|:-)|:-v|:-)|:-)|ANGGARAN||REALISASI|:-)|(Rp)|%
1|:-)|:-)|:-)|2|:-)|:-)|3||4|:-)|5 = 4 - 3|6
5||||BELANJA DAERAH|||6500000000||4075000000||-2425000000|62,69
'2.17.01||||PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH|||4500000000||3075000000||-1425000000|68
'2.17.01.2.01|||||Perencanaan, Penganggaran, dan Evaluasi||45000000||30750000||-14250000|68
'2.17.01.2.01.01||||||Penyusunan Dokumen Perencanaan|45000000||30750000||-14250000|68
'5.1.02||||||Belanja Barang dan Jasa|45000000||30750000||-14250000|68
||||JUMLAH|||6500000000||4075000000||-2425000000|62,69
"""), 2022)  # fmt: skip
    assert ringkas(p.program) == [
        ("P", "2.17.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH", 4_500_000_000, 3_075_000_000),
        ("K", "2.17.01.2.01", "Perencanaan, Penganggaran, dan Evaluasi", 45_000_000, 30_750_000),
        ("S", "2.17.01.2.01.01", "Penyusunan Dokumen Perencanaan", 45_000_000, 30_750_000),
    ]
    assert (bulat(p.jumlah("pagu")), p.tabel.sampai) == (6_500_000_000, 11)


def test_dpa_rekapitulasi_dengan_belanja_per_kelompok_dan_jumlahnya():
    p = anggaran(lembar("""
DOKUMEN PELAKSANAAN ANGGARAN SATUAN KERJA PERANGKAT DAERAH
Tahun Anggaran 2024
Kode|:-)|:-)|:-)|:-)|Uraian|Sumber Dana|Lokasi|Jumlah|:-)|:-)|:-)|:-)
Urusan|Sub Urusan|Program|Kegiatan|Sub Kegiatan|:-v|:-v|:-v|T-1|T|:-)|:-)|T+1
:-v|:-v|:-v|:-v|:-v|:-v|:-v|:-v|:-v|Belanja Operasi|Belanja Modal|Jumlah|:-v
2|||||URUSAN PEMERINTAHAN WAJIB|||0|900000000|100000000|1000000000|0
2|17||||URUSAN PEMERINTAHAN BIDANG KOPERASI|||0|900000000|100000000|1000000000|0
2|17|'02|||PROGRAM PELAYANAN IZIN USAHA|||0|900000000|100000000|1000000000|0
2|17|'02|2.01||Penerbitan Izin Usaha|||0|900000000|100000000|1000000000|0
2|17|'02|2.01|'0001|Fasilitasi Pemenuhan Izin Usaha|DAU|Kab|0|900000000|100000000|1000000000|0
"""))
    assert [(b[0], b[1], b[3]) for b in ringkas(p.program)] == [
        ("P", "2.17.02", 1_000_000_000),
        ("K", "2.17.02.2.01", 1_000_000_000),
        ("S", "2.17.02.2.01.0001", 1_000_000_000),
    ]


def test_rfk_bulanan_tanpa_kode_memakai_bulan_terakhir_dan_induk_nomenklatur():
    p = anggaran(lembar("""
LAPORAN REALISASI FISIK DAN KEUANGAN TAHUN 2023
NO|SUB KEGIATAN|NILAI DPA|REALISASI KEUANGAN|:-)|:-)|:-)|REALISASI FISIK|:-)|:-)|:-)
:-v|:-v|:-v|JAN|FEB|MAR|APR|JAN|FEB|MAR|APR
1|Penyusunan Dokumen Perencanaan Perangkat Daerah|1000000|100000|200000|400000|800000|10|20|40|80
2|Evaluasi Kinerja Perangkat Daerah|1000000|100000|300000|500000|900000|10|30|50|90
"""), 2023)  # fmt: skip
    assert [(b[0], b[3], b[4]) for b in ringkas(p.program)] == [
        ("P", 2_000_000, 1_700_000),
        ("K", 2_000_000, 1_700_000),
        ("S", 1_000_000, 800_000),
        ("S", 1_000_000, 900_000),
    ]
    assert [bulat(b.fisik) for b in p.program[0].anak[0].anak] == [80, 90]
    assert kode(p.catatan) == ["H04", "T01", "T03"]


def test_e81_bergaya_tanpa_kode_dengan_tiga_kolom_per_triwulan():
    p = anggaran(lembar("""
EVALUASI HASIL RKPD
TAHUN 2023
No|Sasaran|Program/Kegiatan/Sub Kegiatan|Indikator Kinerja|Data Capaian Pada Awal Tahun Perencanaan|\
Target Capaian Kinerja Renstra|:-)|Target Kinerja dan Anggaran Renja Perangkat Daerah yang dievaluasi (2023)|:-)|:-)|\
Realisasi Kinerja Pada Triwulan I|:-)|:-)|Realisasi Kinerja Pada Triwulan II|:-)|:-)|\
Realisasi Capaian Kinerja dan Anggaran|:-)|Ket
1|2|3|4|5|6|:-)|7|:-)|:-)|8|:-)|:-)|9|:-)|:-)|10|:-)|11
|||||K|Rp.|K|Satuan|Rp.|K|%|Rp.|K|%|Rp.|K|Rp.|
1|Meningkatnya Kualitas|#tebalwarna PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA|Persentase|80|\
100|9000|\
100|Persen|2000000|25|25|500000|30|55|600000|55|1100000|
||#tebal Administrasi Keuangan Perangkat Daerah|Jumlah laporan|12|60|800|12|Laporan|1000000|3|25|250000|3|50|300000|\
6|550000|
||Penyediaan Gaji dan Tunjangan ASN|Jumlah orang|30|30|700|30|Orang|1000000|30|100|250000|30|100|300000|30|550000|
"""), 2023)  # fmt: skip
    assert [(b[0], b[3], b[4]) for b in ringkas(p.program)] == [
        ("P", 2_000_000, 1_100_000),
        ("K", 1_000_000, 550_000),
        ("S", 1_000_000, 550_000),
    ]
    assert [(i.satuan, bulat(i.target[0][1]), bulat(i.realisasi[0][1])) for b in p.program[0].jelajahi()
            for i in b.indikator] == [("Persen", 100, 55), ("Laporan", 12, 6), ("Orang", 30, 30)]  # fmt: skip
