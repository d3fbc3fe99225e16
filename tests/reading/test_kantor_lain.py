"""Laporan kantor lain: K/%/Rp per triwulan, kolom tanpa sebutan, beberapa perangkat daerah, pergeseran, s.d.."""

from tests.reading.bantu import bulat
from tests.reading.bantu import kantor
from tests.reading.bantu import ringkas
from tests.reading.bantu import temuan

CAPAIAN_BERUPIAH = """
EVALUASI TERHADAP HASIL RKPD
KABUPATEN CONTOH
TAHUN 2023
OPD|: DINAS KETAHANAN PANGAN

No|Sasaran|Program/Kegiatan/Sub Kegiatan|Indikator Kinerja|Satuan|Target Akhir Renstra (2026)|:-)|Capaian s/d 2022|\
:-)|Target 2023|:-)|Realisasi Triwulan I|:-)|:-)|Realisasi Triwulan II|:-)|:-)|Realisasi Triwulan III|:-)|:-)|\
Realisasi Triwulan IV|:-)|:-)|Capaian Tahun 2023|:-)|:-)|Ket
1|2|3|4|5|6|:-)|7|:-)|8|:-)|9|:-)|:-)|10|:-)|:-)|11|:-)|:-)|12|:-)|:-)|13|:-)|:-)|14
|||||K|Rp|K|Rp|K|Rp|K|%|Rp|K|%|Rp|K|%|Rp|K|%|Rp|K|%|Rp|
1|Meningkatnya ketahanan pangan|#tebalwarna Program Peningkatan Diversifikasi dan Ketahanan Pangan Masyarakat|\
Skor PPH|Skor|90|5000000000|80|2000000000|84|1000000000|0|0|100000000|0|0|300000000|0|0|600000000|85|101.19|\
950000000|85|101.19|950000000|
||#tebal Pelaksanaan Pencapaian Target Konsumsi Pangan Perkapita/Tahun|Jumlah dokumen|Dokumen|5|3000000000|2|\
1000000000|1|600000000|0|0|50000000|0|0|200000000|0|0|400000000|1|100|570000000|1|100|570000000|
||Pemberdayaan Masyarakat dalam Penganekaragaman Konsumsi Pangan|Jumlah kelompok|Kelompok|50|3000000000|20|\
1000000000|10|600000000|2|20|50000000|5|50|200000000|8|80|400000000|10|100|570000000|10|100|570000000|
||#tebal Penyediaan dan Penyaluran Pangan Pokok|Jumlah laporan|Laporan|5|2000000000|2|1000000000|1|400000000|0|0|\
50000000|0|0|100000000|0|0|200000000|1|100|380000000|1|100|380000000|
||Penyediaan Informasi Harga Pangan dan Neraca Bahan Makanan|Jumlah laporan harga|Laporan|60|2000000000|24|\
1000000000|12|400000000|3|25|50000000|6|50|100000000|9|75|200000000|12|100|380000000|12|100|380000000|
|||Rata-rata capaian|||||||||||||||||||||100.4||
"""


def test_capaian_k_persen_rp_dibaca_sebagai_realisasi_dan_nama_yang_dipendekkan_dikenal():
    laporan, catatan = kantor({("E81.xlsx", "Realisasi TW IV"): CAPAIAN_BERUPIAH})
    assert [(b[0], b[3], b[4]) for b in ringkas(laporan.program)] == [
        ("P", 1000000000, 950000000),
        ("K", 600000000, 570000000),
        ("S", 600000000, 570000000),
        ("K", 400000000, 380000000),
        ("S", 400000000, 380000000),
    ]
    indikator = [i for p in laporan.program for b in p.jelajahi() for i in b.indikator]
    assert [(bulat(i.target_tahun(2023)), bulat(i.realisasi_tahun(2023))) for i in indikator] == [
        (84, 85), (1, 1), (10, 10), (1, 1), (12, 12),
    ]  # fmt: skip
    assert temuan(catatan) == []


def test_nama_yang_mulai_satu_kolom_di_kiri_kepalanya():
    laporan, _ = kantor({("LRA.xlsx", "Sheet1"): """
LAPORAN REALISASI ANGGARAN DINAS PERHUBUNGAN TAHUN 2022
KODE||URAIAN||ANGGARAN|REALISASI
'2.15.02|PROGRAM PENYELENGGARAAN LALU LINTAS|||1000000|800000
'2.15.02.2.02||Penyediaan Perlengkapan Jalan di Jalan Kabupaten||1000000|800000
'2.15.03|PROGRAM PENGELOLAAN PELAYARAN|||500000|400000
"""})
    assert [(b[1], b[2]) for b in ringkas(laporan.program)] == [
        ("2.15.02", "PROGRAM PENYELENGGARAAN LALU LINTAS"),
        ("2.15.02.2.02", "Penyediaan Perlengkapan Jalan di Jalan Kabupaten"),
        ("2.15.03", "PROGRAM PENGELOLAAN PELAYARAN"),
    ]


def test_pergeseran_kedua_di_kanan_pergeseran_pertama_yang_dipakai():
    laporan, catatan = kantor({("lra.xlsx", "S"): """
LAPORAN REALISASI ANGGARAN TAHUN 2024
DINAS KEBUDAYAAN KABUPATEN CONTOH
Kode Rekening|Uraian|Anggaran|:-)|:-)|Realisasi|%
:-v|:-v|Murni|Pergeseran I|Pergeseran II|:-v|:-v
'2.22.02|PROGRAM PENGEMBANGAN KEBUDAYAAN|500|550|600|580|96.67
"""})
    assert [b[3] for b in ringkas(laporan.program)] == [600]
    assert ([c.kode for c in catatan if c.kode[0] == "K"], temuan(catatan)) == (["K02"], [])


def test_kolom_sampai_triwulan_di_bawah_judul_realisasi_keuangan():
    laporan, catatan = kantor({("tw.xlsx", "S"): """
REALISASI KEUANGAN PER TRIWULAN T.A. 2024
DINAS PENANAMAN MODAL KABUPATEN CONTOH
No|Nama Program/Kegiatan/Sub Kegiatan|Pagu|s.d. TW I|s.d. TW II|s.d. TW III|s.d. TW IV|%
A|Program Pelayanan Penanaman Modal|1000|100|400|700|950|95
1|Pelayanan Perizinan dan Non Perizinan secara Terpadu Satu Pintu|1000|100|400|700|950|95
|Jumlah|1000|100|400|700|950|95
"""})
    assert [(b[0], b[3], b[4]) for b in ringkas(laporan.program)] == [("P", 1000, 950), ("K", 1000, 950)]
    assert temuan(catatan) == []


def test_lra_provinsi_dengan_kolom_nama_tanpa_sebutan_lain():
    laporan, catatan = kantor({("lra prov.xlsx", "LRA"): """
PEMERINTAH PROVINSI CONTOH
DINAS KEHUTANAN
LAPORAN REALISASI ANGGARAN BELANJA
PER 31 DESEMBER 2024
KODE|NAMA|ANGGARAN|REALISASI|LEBIH (KURANG)|%|REF
'3.28.0.00.0.00.01.0000|DINAS KEHUTANAN|1500|1400|-100|93.33|
'3.28.03|PROGRAM PENGELOLAAN HUTAN|1500|1400|-100|93.33|5.1
'3.28.03.1.04|Pelaksanaan Rehabilitasi di Luar Kawasan Hutan Negara|1500|1400|-100|93.33|
'3.28.03.1.04.0001|Pembangunan Hutan Rakyat|1000|950|-50|95|
'3.28.03.1.04.0002|Pembangunan Penghijauan Lingkungan|500|450|-50|90|
|TOTAL|1500|1400|-100|93.33|
"""})
    assert [(b[0], b[1], b[3], b[4]) for b in ringkas(laporan.program)] == [
        ("P", "3.28.03", 1500, 1400),
        ("K", "3.28.03.1.04", 1500, 1400),
        ("S", "3.28.03.1.04.0001", 1000, 950),
        ("S", "3.28.03.1.04.0002", 500, 450),
    ]
    assert temuan(catatan) == []


def test_rekap_beberapa_perangkat_daerah_hanya_dibaca_baris_kantor_ini():
    laporan, catatan = kantor({
        ("rekap kab.xlsx", "S"): """
LAPORAN REALISASI ANGGARAN PER PROGRAM TAHUN ANGGARAN 2024
No|Perangkat Daerah|Program|Anggaran (Rp)|Realisasi (Rp)|%
1|Dinas Sosial|Program Pemberdayaan Sosial|1000|900|90
||Program Rehabilitasi Sosial|2000|1800|90
2|Dinas Kesehatan|Program Pemenuhan Upaya Kesehatan|9000|8000|88.9
||Program Peningkatan Kapasitas SDM Kesehatan|500|450|90
""",
        ("lra.xlsx", "S"): """
LAPORAN REALISASI ANGGARAN TAHUN 2024
DINAS SOSIAL KABUPATEN CONTOH
Kode|Program|Anggaran|Realisasi
'1.06.02|Program Pemberdayaan Sosial|1000|900
'1.06.04|Program Rehabilitasi Sosial|2000|1800
""",
    })  # fmt: skip
    assert [b[1:] for b in ringkas(laporan.program)] == [
        ("1.06.02", "Program Pemberdayaan Sosial", 1000, 900),
        ("1.06.04", "Program Rehabilitasi Sosial", 2000, 1800),
    ]
    assert ([c.tingkat.value for c in catatan if c.kode == "H07"], temuan(catatan)) == (["info"], [])


def test_rupiah_di_sel_sendiri_dan_nama_rumah_sakit():
    laporan, catatan = kantor({("rsud.xlsx", "RFK"): """
LAPORAN REALISASI FISIK DAN KEUANGAN TAHUN 2023
RUMAH SAKIT UMUM DAERAH CONTOH
No|Program / Kegiatan|Pagu Anggaran|:-)|Realisasi Keuangan|:-)|Capaian Keuangan|Capaian Fisik
1|Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat|Rp.|'12.500.000.000,00|Rp.|\
'11.750.000.000,00|'94,00%|'100,00%
|Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota|Rp.|'12.500.000.000,00|Rp.|\
'11.750.000.000,00|'94,00%|'100,00%
2|Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota|Rp.|'30.000.000.000,00|Rp.|'29.000.000.000,00|\
'96,67%|-
|Peningkatan Pelayanan BLUD|Rp.|'30.000.000.000,00|Rp.|'29.000.000.000,00|'96,67%|-
|J u m l a h|Rp.|'42.500.000.000,00|Rp.|'40.750.000.000,00|'95,88%|
"""})
    assert [(b[0], b[3], b[4]) for b in ringkas(laporan.program)] == [
        ("P", 12500000000, 11750000000),
        ("K", 12500000000, 11750000000),
        ("P", 30000000000, 29000000000),
        ("K", 30000000000, 29000000000),
    ]
    assert (laporan.profil.nama_dinas, temuan(catatan)) == ("Rumah Sakit Umum Daerah Contoh", [])


def test_baris_tanpa_kata_program_tidak_menjadi_program_karena_gayanya_sama():
    laporan, catatan = kantor({("rfk.xlsx", "S"): """
LAPORAN REALISASI DINAS PARIWISATA TAHUN 2024
No|Program/Kegiatan/Sub Kegiatan|Pagu|Realisasi
1|Program Pemasaran Pariwisata|1000|900
2|Festival Danau Sukamaju|1000|900
"""})
    assert [b[2] for b in ringkas(laporan.program)] == ["Program Pemasaran Pariwisata"]
    assert temuan(catatan) == [("H01", "S", "B4")]
