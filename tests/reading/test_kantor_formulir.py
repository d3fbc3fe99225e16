"""Formulir per sub kegiatan: DPA rincian belanja, DPPA, DPA 2.2.1, kartu kendali, dan RFK dengan program di atasnya."""

from generator.model.kinerja import Versi
from tests.reading.bantu import bulat
from tests.reading.bantu import kantor
from tests.reading.bantu import ringkas
from tests.reading.bantu import temuan

SIPD = """
|||||Formulir
DOKUMEN PELAKSANAAN ANGGARAN|||||DPA-RINCIAN
SATUAN KERJA PERANGKAT DAERAH|||||BELANJA SKPD
Pemerintah Kabupaten Contoh Tahun Anggaran 2024
Nomor DPA|: DPA/A.1/2.12.0.00.0.00.01.0000/001/2024
Bidang Urusan|: 2.12 - URUSAN PEMERINTAHAN BIDANG ADMINISTRASI KEPENDUDUKAN DAN PENCATATAN SIPIL
Program|: 2.12.02 - PROGRAM PENDAFTARAN PENDUDUK
Sasaran Program|: Meningkatnya cakupan dokumen kependudukan
Capaian Program|: Persentase kepemilikan dokumen|98,5 %
Kegiatan|: 2.12.02.2.01 - Pelayanan Pendaftaran Penduduk
Organisasi|: 2.12.0.00.0.00.01.0000 - Dinas Kependudukan dan Pencatatan Sipil
Alokasi Tahun 2023|: Rp0,00
Alokasi Tahun 2024|: Rp175.000.000,00
Alokasi Tahun 2025|: Rp192.500.000,00
Indikator & Tolok Ukur Kinerja Kegiatan
Indikator|Tolok Ukur Kinerja|||Target Kinerja
Capaian Kegiatan|Persentase penduduk yang terlayani|||97 %
Masukan|Dana yang dibutuhkan|||Rp175.000.000,00
Keluaran|Jumlah dokumen yang diterbitkan|||12000 Dokumen
Hasil|Cakupan penerbitan KTP elektronik|||99 %
Kelompok Sasaran Kegiatan : Masyarakat

Sub Kegiatan|: 2.12.02.2.01.0002 - Pencatatan, Penatausahaan dan Penerbitan Dokumen
Sumber Pendanaan|: DANA ALOKASI UMUM (DAU)
Keluaran Sub Kegiatan|: Jumlah Dokumen atas Pendaftaran Penduduk|11000 Dokumen
Waktu Pelaksanaan|: Mulai Januari Sampai Desember

Kode Rekening|Uraian|Rincian Perhitungan|:-)|:-)|:-)|Jumlah (Rp)
:-v|:-v|Koefisien|Satuan|Harga|PPN|:-v
5|BELANJA DAERAH|||||'125.000.000,00
'5.1|BELANJA OPERASI|||||'125.000.000,00
'5.1.02|Belanja Barang dan Jasa|||||'125.000.000,00
'5.1.02.01.01.0024|Belanja Alat/Bahan untuk Kegiatan Kantor|||||'125.000.000,00
|[#] Blangko KTP
|Kertas HVS|100 Rim|Rim|'50.000|0|'5.000.000,00
|Tinta Printer|10 Buah|Buah|'12.000.000|0|'120.000.000,00
|||||Jumlah Anggaran Sub Kegiatan :|'Rp125.000.000,00

Sub Kegiatan|: 2.12.02.2.01.0004 - Peningkatan Pelayanan Pendaftaran Penduduk
Keluaran Sub Kegiatan|: Jumlah Laporan Peningkatan Pelayanan|4|Laporan

Kode Rekening|Uraian|Rincian Perhitungan|:-)|:-)|:-)|Jumlah (Rp)
:-v|:-v|Koefisien|Satuan|Harga|PPN|:-v
5|BELANJA DAERAH|||||'50.000.000,00
'5.1.02.04.01.0001|Belanja Perjalanan Dinas Biasa|||||'50.000.000,00
|Perjalanan dinas dalam daerah|100 OH|OH|'500.000|0|'50.000.000,00
|||||Jumlah Anggaran Sub Kegiatan :|'Rp50.000.000,00
|||||Jumlah Anggaran Kegiatan :|'Rp175.000.000,00

Rencana Penarikan Dana per Bulan||||Contoh, 2 Januari 2024
Januari|'Rp10.000.000,00|||Mengesahkan,
"""


def indikator(baris) -> list[tuple]:
    return [(i.nama, bulat(i.target[0][1]), i.satuan) for i in baris.indikator]


def test_dpa_rincian_sipd_memberi_sub_kegiatan_dijumlahkan_ke_atas_tanpa_pk_palsu():
    laporan, catatan = kantor({("DPA capil.xlsx", "Sheet1"): SIPD})
    dokumen = laporan.dpa_terakhir
    assert ringkas(dokumen.program) == [
        ("P", "2.12.02", "PROGRAM PENDAFTARAN PENDUDUK", 175000000, None),
        ("K", "2.12.02.2.01", "Pelayanan Pendaftaran Penduduk", 175000000, None),
        ("S", "2.12.02.2.01.0002", "Pencatatan, Penatausahaan dan Penerbitan Dokumen", 125000000, None),
        ("S", "2.12.02.2.01.0004", "Peningkatan Pelayanan Pendaftaran Penduduk", 50000000, None),
    ]
    assert (dokumen.tahun, dokumen.versi, laporan.pk) == (2024, Versi.INDUK, ())
    assert dokumen.nomor == "DPA/A.1/2.12.0.00.0.00.01.0000/001/2024"
    assert temuan(catatan) == []


def test_tolok_ukur_formulir_menjadi_indikator_pada_tingkat_yang_disebut_bloknya():
    laporan, _ = kantor({("DPA capil.xlsx", "Sheet1"): SIPD})
    program = laporan.dpa_terakhir.program[0]
    kegiatan = program.anak[0]
    assert indikator(program) == [("Persentase kepemilikan dokumen", 98.5, "%")]
    assert indikator(kegiatan) == [
        ("Persentase penduduk yang terlayani", 97, "%"),
        ("Jumlah dokumen yang diterbitkan", 12000, "Dokumen"),
        ("Cakupan penerbitan KTP elektronik", 99, "%"),
    ]
    assert [indikator(s) for s in kegiatan.anak] == [
        [("Jumlah Dokumen atas Pendaftaran Penduduk", 11000, "Dokumen")],
        [("Jumlah Laporan Peningkatan Pelayanan", 4, "Laporan")],
    ]


def lama(program: str, kegiatan: str, sub: str, keluaran: str, total: int) -> str:
    return f"""
DOKUMEN PELAKSANAAN ANGGARAN||||||Nomor DPA SKPD||||Formulir
SATUAN KERJA PERANGKAT DAERAH||||||1.02.01|02|2.01|5 2|DPA SKPD 2.2.1
Pemerintah Kabupaten Contoh
Tahun Anggaran 2022
Urusan Pemerintahan|:|1.02|Kesehatan
Organisasi|:|1.02.01|Dinas Kesehatan
Program|:|{program}
Kegiatan|:|{kegiatan}
Sub Kegiatan|:|{sub}
Waktu Pelaksanaan|:||Januari s.d Desember
Indikator & Tolok Ukur Kinerja Belanja Langsung
Indikator||Tolok Ukur Kinerja||||Target Kinerja
Masukan||Jumlah Dana||||Rp {total}
Keluaran||{keluaran}
Rincian Dokumen Pelaksanaan Anggaran Belanja Langsung Program dan Per Kegiatan
Kode Rekening|:-)|:-)|:-)|:-)|Uraian|Rincian Perhitungan|:-)|:-)|Jumlah (Rp)
:-v|:-)|:-)|:-)|:-)|:-v|Volume|Satuan|Harga Satuan|:-v
1|||||2|3|4|5|6=3x5
5|1||||BELANJA OPERASI||||{total}
5|1|'02|||Belanja Barang dan Jasa||||{total}
5|1|'02|'01|'01|Belanja Alat Tulis Kantor|10|paket|{total // 10}|{total}
||||||Jumlah|||{total}
Triwulan I|Rp|{total // 4}
||||||Contoh, 3 Januari 2022
||||||Pejabat Pengelola Keuangan Daerah
"""


UPAYA, MUTU = "1.02.02|Program Pemenuhan Upaya Kesehatan", "1.02.03|Program Peningkatan Kapasitas SDM Kesehatan"
LAMA = {
    "2.2.1 (1)": lama(UPAYA, "1.02.02.2.01|Penyediaan Fasilitas Pelayanan", "1.02.02.2.01.01|Pembangunan Puskesmas",
                      "Jumlah puskesmas yang dibangun||||2 Unit", 800000000),
    "2.2.1 (2)": lama(UPAYA, "1.02.02.2.01|Penyediaan Fasilitas Pelayanan", "1.02.02.2.01.05|Rehabilitasi Fasilitas",
                      "Jumlah fasilitas yang direhabilitasi||||3 Unit", 200000000),
    "2.2.1 (3)": lama(MUTU, "1.02.03.2.03|Pengembangan Mutu", "1.02.03.2.03.01|Peningkatan Kompetensi",
                      "Jumlah tenaga dilatih||||30 Orang", 60000000),
}  # fmt: skip
HASIL_LAMA = [
    ("P", "1.02.02", 1000000000),
    ("K", "1.02.02.2.01", 1000000000),
    ("S", "1.02.02.2.01.01", 800000000),
    ("S", "1.02.02.2.01.05", 200000000),
    ("P", "1.02.03", 60000000),
    ("K", "1.02.03.2.03", 60000000),
    ("S", "1.02.03.2.03.01", 60000000),
]
REKAP = """
REKAPITULASI DOKUMEN PELAKSANAAN ANGGARAN BELANJA LANGSUNG MENURUT PROGRAM DAN KEGIATAN
Tahun Anggaran 2022
Kode|Uraian|Lokasi Kegiatan|Target Kinerja (Kuantitatif)|Sumber Dana|Triwulan|:-)|:-)|:-)|Jumlah
:-v|:-v|:-v|:-v|:-v|I|II|III|IV|:-v
1|2|3|4|5|6|7|8|9|10=6+7+8+9
'1.02.02|Program Pemenuhan Upaya Kesehatan||||250000000|250000000|250000000|250000000|1000000000
'1.02.02.2.01|Penyediaan Fasilitas Pelayanan|Kab|2 Unit|DAU|250000000|250000000|250000000|250000000|1000000000
'1.02.02.2.01.01|Pembangunan Puskesmas|Kab|2 Unit|DAU|200000000|200000000|200000000|200000000|800000000
'1.02.02.2.01.05|Rehabilitasi Fasilitas|Kab|3 Unit|DAU|50000000|50000000|50000000|50000000|200000000
'1.02.03|Program Peningkatan Kapasitas SDM Kesehatan||||17500000|17500000|17500000|17500000|70000000
'1.02.03.2.03|Pengembangan Mutu|Kab|30 Orang|DAU|17500000|17500000|17500000|17500000|70000000
'1.02.03.2.03.01|Peningkatan Kompetensi|Kab|30 Orang|DAU|17500000|17500000|17500000|17500000|70000000
|Jumlah||||267500000|267500000|267500000|267500000|1070000000
"""


def test_dpa_221_satu_lembar_per_sub_kegiatan_menjadi_satu_dokumen():
    laporan, catatan = kantor({("DPA 2022.xls", nama): teks for nama, teks in LAMA.items()})
    assert [(b[0], b[1], b[3]) for b in ringkas(laporan.dpa_terakhir.program)] == HASIL_LAMA
    assert bulat(laporan.dpa_terakhir.total) == 1060000000
    assert [c.kode for c in catatan if c.kode.startswith("B")] == ["B09"]
    assert temuan(catatan) == []


def test_dpa_221_satu_berkas_per_sub_kegiatan_memberi_hasil_yang_sama():
    laporan, _ = kantor({(f"{nama}.xls", "Sheet1"): teks for nama, teks in LAMA.items()})
    assert [(b[0], b[1], b[3]) for b in ringkas(laporan.dpa_terakhir.program)] == HASIL_LAMA


def test_rekap_22_di_samping_formulirnya_memimpin_dan_yang_berbeda_dicatat():
    laporan, catatan = kantor({("DPA 2022.xls", n): t for n, t in {**LAMA, "2.2": REKAP}.items()})
    assert [b[3] for b in ringkas(laporan.dpa_terakhir.program)] == [
        1000000000, 1000000000, 800000000, 200000000, 70000000, 70000000, 70000000,
    ]  # fmt: skip
    assert temuan(catatan) == [("J14", "2.2.1 (3)", "J22")]
    sub = [b for p in laporan.dpa_terakhir.program for b in p.jelajahi() if not b.anak]
    assert [indikator(s) for s in sub] == [
        [("Jumlah puskesmas yang dibangun", 2, "Unit")],
        [("Jumlah fasilitas yang direhabilitasi", 3, "Unit")],
        [("Jumlah tenaga dilatih", 30, "Orang")],
    ]


def test_jumlah_di_kaki_yang_tidak_sama_dengan_rekeningnya_dicatat_dengan_keduanya():
    teks = LAMA["2.2.1 (1)"].replace("||||||Jumlah|||800000000", "||||||Jumlah|||850000000")
    laporan, catatan = kantor({("a.xls", "2.2.1"): teks})
    assert bulat(laporan.dpa_terakhir.program[0].pagu) == 850000000
    assert [(c.kode, "850.000.000" in c.pesan, "800.000.000" in c.pesan) for c in catatan if c.kode == "J14"] == [
        ("J14", True, True)
    ]


def test_tanpa_baris_jumlah_rekening_teratas_yang_dijumlahkan():
    teks = LAMA["2.2.1 (1)"].replace("||||||Jumlah|||800000000\n", "")
    laporan, catatan = kantor({("a.xls", "2.2.1"): teks})
    assert (bulat(laporan.dpa_terakhir.program[0].pagu), temuan(catatan)) == (800000000, [])


def dppa(sub: str, semula: int, menjadi: int) -> str:
    return f"""
DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN
Pemerintah Kota Contoh Tahun Anggaran 2025
Program : 1.06.04 PROGRAM REHABILITASI SOSIAL
Kegiatan : 1.06.04.2.01 Rehabilitasi Sosial Dasar
Sub Kegiatan : {sub}
Organisasi : 1.06.0.00.0.00.01.0000 DINAS SOSIAL
Indikator & Tolok Ukur Kinerja Sub Kegiatan
Indikator|Sebelum Perubahan|:-)|Setelah Perubahan|:-)
:-v|Tolok Ukur Kinerja|Target Kinerja|Tolok Ukur Kinerja|Target Kinerja
Masukan|Dana yang dibutuhkan|Rp. 100.000.000|Dana yang dibutuhkan|Rp. 150.000.000
Keluaran|Jumlah penerima|100 Orang|Jumlah penerima|150 Orang
Kode Rekening|Uraian|Sebelum Perubahan|:-)|:-)|:-)|Setelah Perubahan|:-)|:-)|:-)|Bertambah / (Berkurang)
:-v|:-v|Volume|Satuan|Harga|Jumlah|Volume|Satuan|Harga|Jumlah|(Rp)
5|BELANJA DAERAH||||{semula}||||{menjadi}|{menjadi - semula}
'5.1.02.01.01.0052|Belanja Makanan dan Minuman Rapat||||{semula}||||{menjadi}|{menjadi - semula}
|Nasi kotak|2000|Kotak|30000|{semula}|3333|Kotak|30000|{menjadi}|{menjadi - semula}
Jumlah Anggaran Sub Kegiatan|||||{semula}||||{menjadi}|{menjadi - semula}
"""


def test_dppa_rincian_dipakai_setelah_perubahan_juga_targetnya():
    laporan, catatan = kantor({
        ("DPPA.xlsx", "0001"): dppa("1.06.04.2.01.0001 Penyediaan Permakanan", 100000000, 150000000),
        ("DPPA.xlsx", "0004"): dppa("1.06.04.2.01.0004 Penyediaan Alat Bantu", 60000000, 40000000),
    })
    assert [(d.versi, d.tahun) for d in laporan.dpa] == [(Versi.PERUBAHAN, 2025)]
    assert [b[3] for b in ringkas(laporan.dpa_terakhir.program)] == [190000000, 190000000, 150000000, 40000000]
    sub = laporan.dpa_terakhir.program[0].anak[0].anak
    assert [indikator(s) for s in sub] == [[("Jumlah penerima", 150, "Orang")]] * 2
    assert [c.kode for c in catatan if c.kode.startswith("K")] == []


def kartu(sub: str, pagu: int, realisasi: int) -> str:
    return f"""
KARTU KENDALI KEGIATAN
DINAS PERHUBUNGAN KABUPATEN CONTOH
TAHUN ANGGARAN 2024
Program|:|2.15.02 PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN (LLAJ)
Kegiatan|:|2.15.02.2.02 Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota
Sub Kegiatan|:|{sub}
No|Kode Rekening|Uraian|Pagu Anggaran|Realisasi|:-)|:-)|Sisa Anggaran
:-v|:-v|:-v|:-v|s/d Bulan Lalu|Bulan Ini|s/d Bulan Ini|:-v
1|'5.1.02.01.01.0024|Belanja Alat Tulis Kantor|1000|900|50|950|50
2|'5.2.02.05.01.0001|Belanja Modal Alat Kantor|{pagu - 1000}|{realisasi - 1000}|50|{realisasi - 950}|5
|Jumlah||{pagu}|{realisasi - 100}|100|{realisasi}|{pagu - realisasi}
"""


def test_kartu_kendali_per_sub_kegiatan_menjadi_laporan_realisasi():
    laporan, catatan = kantor({
        ("kartu.xlsx", "A"): kartu("2.15.02.2.02.0001 Pembangunan Prasarana Jalan", 400000000, 390000000),
        ("kartu.xlsx", "B"): kartu("2.15.02.2.02.0003 Penyediaan Perlengkapan Jalan", 200000000, 150000000),
    })
    assert [(b[0], b[1], b[3], b[4]) for b in ringkas(laporan.program)] == [
        ("P", "2.15.02", 600000000, 540000000),
        ("K", "2.15.02.2.02", 600000000, 540000000),
        ("S", "2.15.02.2.02.0001", 400000000, 390000000),
        ("S", "2.15.02.2.02.0003", 200000000, 150000000),
    ]
    assert temuan(catatan) == []


def test_rfk_dengan_program_dan_kegiatan_di_atas_tiap_tabelnya():
    laporan, catatan = kantor({("rfk pupr.xlsx", "Sheet1"): """
REALISASI FISIK DAN KEUANGAN TAHUN ANGGARAN 2024
DINAS PEKERJAAN UMUM DAN PENATAAN RUANG
Program|: 1.03.02 PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA)
Kegiatan|: 1.03.02.2.02 Pengembangan dan Pengelolaan Sistem Irigasi
No|Sub Kegiatan|Pagu (Rp)|Realisasi Keuangan (Rp)|Fisik (%)
1|Rehabilitasi Jaringan Irigasi Permukaan|300000000|290000000|100

Program|: 1.03.10 PROGRAM PENYELENGGARAAN JALAN
Kegiatan|: 1.03.10.2.01 Penyelenggaraan Jalan Kabupaten/Kota
No|Sub Kegiatan|Pagu (Rp)|Realisasi Keuangan (Rp)|Fisik (%)
1|Pembangunan Jalan|1500000000|1450000000|100
2|Rehabilitasi Jalan|500000000|450000000|98
"""})
    assert ringkas(laporan.program) == [
        ("P", "1.03.02", "PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA)", 300000000, 290000000),
        ("K", "1.03.02.2.02", "Pengembangan dan Pengelolaan Sistem Irigasi", 300000000, 290000000),
        ("S", "", "Rehabilitasi Jaringan Irigasi Permukaan", 300000000, 290000000),
        ("P", "1.03.10", "PROGRAM PENYELENGGARAAN JALAN", 2000000000, 1900000000),
        ("K", "1.03.10.2.01", "Penyelenggaraan Jalan Kabupaten/Kota", 2000000000, 1900000000),
        ("S", "", "Pembangunan Jalan", 1500000000, 1450000000),
        ("S", "", "Rehabilitasi Jalan", 500000000, 450000000),
    ]
    assert temuan(catatan) == []


def test_baris_berlabel_tanpa_angka_di_tengah_tabel_menjadi_induk_dan_dijumlahkan():
    laporan, catatan = kantor({("k.xlsx", "S"): """
LAPORAN REALISASI DINAS KOMINFO TAHUN 2024
No|Uraian|Pagu|Realisasi|%
Program : 2.16.02 PROGRAM INFORMASI DAN KOMUNIKASI PUBLIK||||
Kegiatan : 2.16.02.2.01 Pengelolaan Informasi dan Komunikasi Publik||||
1|Pengelolaan Media Komunikasi Publik|300000000|290000000|96.67
2|Kemitraan dengan Pemangku Kepentingan|200000000|180000000|90
Program : 2.16.03 PROGRAM PENGELOLAAN APLIKASI INFORMATIKA||||
Kegiatan : 2.16.03.2.02 Pengelolaan e-government||||
1|Penatalaksanaan dan Pengawasan e-government|100000000|90000000|90
Jumlah||600000000|560000000|93.33
"""})
    assert [(b[0], b[1], b[3], b[4]) for b in ringkas(laporan.program)] == [
        ("P", "2.16.02", 500000000, 470000000),
        ("K", "2.16.02.2.01", 500000000, 470000000),
        ("S", "", 300000000, 290000000),
        ("S", "", 200000000, 180000000),
        ("P", "2.16.03", 100000000, 90000000),
        ("K", "2.16.03.2.02", 100000000, 90000000),
        ("S", "", 100000000, 90000000),
    ]
    assert ([c.tingkat.value for c in catatan if c.kode == "H04"], temuan(catatan)) == (["info"], [])
