"""LRA sebagaimana kantor menyimpannya: rekening di antara program, lebih/(kurang), ribuan, tiga cetakan."""

from tests.reading.bantu import bulat
from tests.reading.bantu import kantor
from tests.reading.bantu import ringkas
from tests.reading.bantu import temuan

SIKD = """
PEMERINTAH KABUPATEN CONTOH
LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH
TAHUN ANGGARAN 2024
Urusan Pemerintahan|: 2.12 Administrasi Kependudukan dan Pencatatan Sipil
Unit Organisasi|: 2.12.0.00.0.00.01.0000 Dinas Kependudukan dan Pencatatan Sipil
Periode|: 01 Januari s.d 31 Desember 2024

KODE REKENING|URAIAN|JUMLAH ANGGARAN|REALISASI|:-)|:-)|SISA ANGGARAN|%
:-v|:-v|:-v|S/D PERIODE LALU|PERIODE INI|TOTAL|:-v|:-v
1|2|3|4|5|6=4+5|7=3-6|8
'4|PENDAPATAN DAERAH|50000000|20000000|35000000|55000000|-5000000|110
'4.1|PENDAPATAN ASLI DAERAH (PAD)|50000000|20000000|35000000|55000000|-5000000|110
'4.1.02|Retribusi Daerah|50000000|20000000|35000000|55000000|-5000000|110
'5|BELANJA DAERAH|1000000000|700000000|230000000|930000000|70000000|93
'2.12.01|PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA|600000000|450000000|120000000|570000000|30000000|95
'2.12.01.2.02|Administrasi Keuangan Perangkat Daerah|600000000|450000000|120000000|570000000|30000000|95
'2.12.01.2.02.0001|Penyediaan Gaji dan Tunjangan ASN|600000000|450000000|120000000|570000000|30000000|95
'2.12.01.2.02.0001.5|BELANJA DAERAH|600000000|450000000|120000000|570000000|30000000|95
'2.12.01.2.02.0001.5.1|BELANJA OPERASI|600000000|450000000|120000000|570000000|30000000|95
'2.12.01.2.02.0001.5.1.01|Belanja Pegawai|600000000|450000000|120000000|570000000|30000000|95
'2.12.02|PROGRAM PENDAFTARAN PENDUDUK|400000000|250000000|110000000|360000000|40000000|90
'2.12.02.2.01|Pelayanan Pendaftaran Penduduk|400000000|250000000|110000000|360000000|40000000|90
'2.12.02.2.01.0004|Peningkatan Pelayanan Pendaftaran Penduduk|400000000|250000000|110000000|360000000|40000000|90
'2.12.02.2.01.0004.5|BELANJA DAERAH|400000000|250000000|110000000|360000000|40000000|90
'2.12.02.2.01.0004.5.2|BELANJA MODAL|400000000|250000000|110000000|360000000|40000000|90
|JUMLAH BELANJA|1000000000|700000000|230000000|930000000|70000000|93
|SURPLUS / (DEFISIT)|-950000000|-680000000|-195000000|-875000000|-75000000|
"""


def test_lra_sikd_memberi_program_kegiatan_sub_kegiatan_tanpa_rekening():
    laporan, catatan = kantor({("LRA_2024.xlsx", "Sheet1"): SIKD})
    assert ringkas(laporan.program) == [
        ("P", "2.12.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", 600000000, 570000000),
        ("K", "2.12.01.2.02", "Administrasi Keuangan Perangkat Daerah", 600000000, 570000000),
        ("S", "2.12.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", 600000000, 570000000),
        ("P", "2.12.02", "PROGRAM PENDAFTARAN PENDUDUK", 400000000, 360000000),
        ("K", "2.12.02.2.01", "Pelayanan Pendaftaran Penduduk", 400000000, 360000000),
        ("S", "2.12.02.2.01.0004", "Peningkatan Pelayanan Pendaftaran Penduduk", 400000000, 360000000),
    ]
    assert (bulat(laporan.realisasi.total_pagu), bulat(laporan.realisasi.total_realisasi)) == (1000000000, 930000000)
    assert (laporan.tahun, laporan.profil.nama_dinas) == (2024, "Dinas Kependudukan dan Pencatatan Sipil")
    assert temuan(catatan) == []


LEBIH_KURANG = """
PEMERINTAH KOTA CONTOH
INSPEKTORAT DAERAH
LAPORAN REALISASI ANGGARAN
UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024 DAN 2023
(Dalam Rupiah)
No. Urut|Uraian|Anggaran 2024|Realisasi 2024|Lebih/ (Kurang)|%|Realisasi 2023
1|2|3|4|5 (4-3)|6|7
5|BELANJA|'2.500.000.000,00|'2.350.000.000,00|'(150.000.000,00)|'94,00|'2.100.000.000,00
5.1|BELANJA OPERASI|'2.400.000.000,00|'2.260.000.000,00|'(140.000.000,00)|'94,17|'2.000.000.000,00
5.1.1|Belanja Pegawai|'1.400.000.000,00|'1.350.000.000,00|'(50.000.000,00)|'96,43|'1.200.000.000,00
5.2|BELANJA MODAL|'100.000.000,00|'90.000.000,00|'(10.000.000,00)|'90,00|'100.000.000,00
|JUMLAH BELANJA|'2.500.000.000,00|'2.350.000.000,00|'(150.000.000,00)|'94,00|'2.100.000.000,00

PROGRAM DAN KEGIATAN
No.|Program/Kegiatan|Anggaran Setelah Perubahan|Realisasi|Lebih/ (Kurang)|%
A|Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota|'1.500.000.000,00|'1.440.000.000,00|\
'(60.000.000,00)|'96,00
1|Administrasi Keuangan Perangkat Daerah|'1.400.000.000,00|'1.350.000.000,00|'(50.000.000,00)|'96,43
2|Administrasi Umum Perangkat Daerah|'100.000.000,00|'90.000.000,00|'(10.000.000,00)|'90,00
B|Program Penyelenggaraan Pengawasan|'1.000.000.000,00|'910.000.000,00|'(90.000.000,00)|'91,00
1|Penyelenggaraan Pengawasan Internal|'1.000.000.000,00|'910.000.000,00|'(90.000.000,00)|'91,00
|Jumlah|'2.500.000.000,00|'2.350.000.000,00|'(150.000.000,00)|'94,00
"""


def test_lra_lebih_kurang_dibaca_dari_tabel_programnya_dan_tabel_rekening_disebut_tidak_dipakai():
    laporan, catatan = kantor({("LRA inspektorat audited.xlsx", "LRA"): LEBIH_KURANG})
    assert ringkas(laporan.program) == [
        ("P", "", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", 1500000000, 1440000000),
        ("K", "", "Administrasi Keuangan Perangkat Daerah", 1400000000, 1350000000),
        ("K", "", "Administrasi Umum Perangkat Daerah", 100000000, 90000000),
        ("P", "", "Program Penyelenggaraan Pengawasan", 1000000000, 910000000),
        ("K", "", "Penyelenggaraan Pengawasan Internal", 1000000000, 910000000),
    ]
    assert [c.alamat.sel for c in catatan if c.kode == "H09"] == ["A6"]
    assert temuan(catatan) == []


def cetakan(realisasi: int, tanggal: str) -> str:
    return f"""
LAPORAN REALISASI ANGGARAN TAHUN ANGGARAN 2024
DINAS PERIKANAN KABUPATEN CONTOH
Periode : 1 Januari s.d 31 Desember 2024
Dicetak tanggal : {tanggal}
Kode Rekening|Uraian|Anggaran|Realisasi|Sisa|%
'3.25.03|Program Pengelolaan Perikanan Tangkap|1000000|{realisasi}|{1000000 - realisasi}|{realisasi / 10000}
'3.25.03.2.01|Pengelolaan Penangkapan Ikan di Wilayah Sungai|1000000|{realisasi}|{1000000 - realisasi}|90
Jumlah||1000000|{realisasi}|{1000000 - realisasi}|90
"""


def test_tiga_cetakan_lra_yang_terbaru_dipakai_salinan_disebut_dan_tanggal_cetak_bukan_tahun():
    laporan, catatan = kantor({
        ("LRA (1).xlsx", "Sheet1"): cetakan(900000, "03-01-2025"),
        ("LRA (2).xlsx", "Sheet1"): cetakan(950000, "17-01-2025"),
        ("LRA.xlsx", "Sheet1"): cetakan(900000, "02-01-2025"),
    })  # fmt: skip
    assert (laporan.tahun, [b[4] for b in ringkas(laporan.program)]) == (2024, [950000, 950000])
    assert [(c.kode, c.alamat.berkas) for c in catatan if c.kode in ("B07", "J10")] == [
        ("B07", "LRA.xlsx"),
        ("J10", "LRA (1).xlsx"),
    ]


def test_ribuan_di_kepala_dengan_jumlah_di_bawah_semiliar_dikalikan():
    laporan, catatan = kantor({("rekap.xlsx", "TW IV"): """
REALISASI ANGGARAN DINAS PERTANIAN
S/D TRIWULAN IV TAHUN 2024
No|Program / Kegiatan|Pagu Anggaran (Rp. 000)|Realisasi (Rp. 000)|Persentase (%)
1|Program Penyediaan dan Pengembangan Sarana Pertanian|1500000|1450000|96.67
|Pengawasan Penggunaan Sarana Pertanian|1500000|1450000|96.67
2|Program Penyuluhan Pertanian|750500|700250|93.3
|Pelaksanaan Penyuluhan Pertanian|750500|700250|93.3
Total||2250500|2150250|95.55
"""})
    assert [b[3:] for b in ringkas(laporan.program)] == [
        (1500000000, 1450000000), (1500000000, 1450000000), (750500000, 700250000), (750500000, 700250000),
    ]  # fmt: skip
    assert bulat(laporan.realisasi.total_pagu) == 2250500000
    assert laporan.profil.nama_dinas == "Dinas Pertanian"
    assert {k for k, _, _ in temuan(catatan)} == {"N08"}


def test_ribuan_di_kepala_atas_rupiah_penuh_tidak_dikalikan():
    laporan, _ = kantor({("rekap.xlsx", "2024"): """
REALISASI ANGGARAN KECAMATAN SUKAMAJU TAHUN 2024
No|Program / Kegiatan|Pagu Anggaran (Rp. 000)|Realisasi (Rp. 000)
1|Program Penyelenggaraan Pemerintahan dan Pelayanan Publik|1200000000|1100000000
|Koordinasi Kegiatan Pemberdayaan Desa|8500000|8000000
|Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan|7500000|7000000
"""})
    assert [b[3] for b in ringkas(laporan.program)] == [1200000000, 8500000, 7500000]
