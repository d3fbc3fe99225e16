"""Data contoh Jember: target, angka mentah, program, pagu, realisasi, dan rencana aksi, semuanya karangan."""

from tests.pabrik.benih import Pos
from tests.pabrik.jember.fakta import INDIKATOR
from tests.pabrik.jember.fakta import SASARAN

# target tahun 2025 sampai 2029
TARGET_TUJUAN = (("14,10", "14,25", "14,40", "14,55", "14,70"), ("62,00", "63,00", "64,00", "65,00", "66,00"))
TARGET = (
    ("24,00", "25,00", "26,00", "27,00", "28,00"),
    ("2,80", "3,00", "3,20", "3,40", "3,60"),
    ("50,00", "52,00", "54,00", "56,00", "58,00"),
)
# variabel, satuan, 2025, 2026, sumber data
DATA_DASAR = (
    ("Koperasi yang difasilitasi", "koperasi", "156", "168"),
    ("Koperasi aktif", "koperasi", "624", "640"),
    ("Usaha mikro yang difasilitasi", "usaha mikro", "11.480", "12.600"),
    ("Usaha mikro", "usaha mikro", "410.000", "420.000"),
    ("Fasilitasi perdagangan", "fasilitasi", "41", "44"),
    ("Akumulasi fasiltasi perdagangan (sejak 2025)", "fasilitasi", "41", "85"),
)
# realisasi 2025 of the IKU: 156 / 624, 11.480 / 410.000
RIWAYAT = ("25,00", "2,80")


def _k(kode: str, nama: str, indikator: str, satuan: str, target: str, capai: str, pagu: int, realisasi: int) -> Pos:
    return Pos(nama, indikator, satuan, target, capai, pagu, realisasi, kode)


PROGRAM = (
    Pos("PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", "Nilai SAKIP Perangkat Daerah", "nilai", "80",
        "80,5", kode="2.17.01", anak=(
        _k("2.17.01.2.01", "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
           "Jumlah dokumen perencanaan dan evaluasi kinerja", "dokumen", "12", "12", 96_500_000, 91_240_000),
        _k("2.17.01.2.02", "Administrasi Keuangan Perangkat Daerah",
           "Jumlah bulan layanan administrasi keuangan", "bulan", "12", "12", 14_250_000_000, 13_871_450_000),
        _k("2.17.01.2.06", "Administrasi Umum Perangkat Daerah",
           "Jumlah bulan layanan administrasi umum", "bulan", "12", "12", 742_000_000, 703_615_000),
    )),
    Pos("PROGRAM PENGAWASAN DAN PEMERIKSAAN KOPERASI", "Persentase koperasi yang diperiksa", "%", "20", "20",
        kode="2.17.03", sasaran=SASARAN[0], anak=(
        _k("2.17.03.2.01", "Pemeriksaan dan Pengawasan Koperasi, Koperasi Simpan Pinjam/Unit Simpan Pinjam Koperasi "
           "yang Wilayah Keanggotaannya dalam Daerah Kabupaten/Kota", "Jumlah koperasi yang diperiksa", "koperasi",
           "128", "128", 318_400_000, 297_830_000),
    )),
    Pos("PROGRAM PEMBERDAYAAN DAN PERLINDUNGAN KOPERASI", "Persentase koperasi yang diberdayakan", "%", "25", "26",
        kode="2.17.06", sasaran=SASARAN[0], anak=(
        _k("2.17.06.2.01", "Pemberdayaan dan Perlindungan Koperasi yang Keanggotaannya dalam Daerah Kabupaten/Kota",
           "Jumlah koperasi yang diberdayakan", "koperasi", "160", "168", 1_125_000_000, 1_079_300_000),
    )),
    Pos("PROGRAM PEMBERDAYAAN USAHA MENENGAH, USAHA KECIL, DAN USAHA MIKRO (UMKM)",
        "Persentase usaha mikro yang diberdayakan", "%", "3", "3", kode="2.17.07", sasaran=SASARAN[0], anak=(
        _k("2.17.07.2.01", "Pemberdayaan Usaha Mikro yang Dilakukan Melalui Pendataan, Kemitraan, Kemudahan Perizinan, "
           "Penguatan Kelembagaan dan Koordinasi dengan Para Pemangku Kepentingan",
           "Jumlah usaha mikro yang difasilitasi", "usaha mikro", "12.600", "12.600", 2_860_000_000, 2_743_180_000),
    )),
    Pos("PROGRAM PENINGKATAN SARANA DISTRIBUSI PERDAGANGAN", "Persentase pasar rakyat dalam keadaan baik", "%", "70",
        "68", kode="3.30.03", sasaran=SASARAN[1], anak=(
        _k("3.30.03.2.01", "Pembangunan dan Pengelolaan Sarana Distribusi Perdagangan",
           "Jumlah sarana distribusi perdagangan yang dikelola", "unit", "31", "31", 6_480_000_000, 6_152_700_000),
    )),
    Pos("PROGRAM STABILISASI HARGA BARANG KEBUTUHAN POKOK DAN BARANG PENTING",
        "Persentase barang pokok dengan harga stabil", "%", "85", "87", kode="3.30.04", sasaran=SASARAN[1], anak=(
        _k("3.30.04.2.02", "Pengendalian Harga, dan Stok Barang Kebutuhan Pokok dan Barang Penting di Tingkat Pasar "
           "Kabupaten/Kota", "Jumlah pasar murah", "kegiatan", "24", "24", 935_000_000, 918_465_000),
    )),
    Pos("PROGRAM PENGEMBANGAN EKSPOR", "Persentase produk unggulan yang diekspor", "%", "10", "10",
        kode="3.30.05", sasaran=SASARAN[1], anak=(
        _k("3.30.05.2.01", "Penyelenggaraan Promosi Dagang Melalui Pameran Dagang dan Misi Dagang bagi Produk Ekspor "
           "Unggulan yang Terdapat pada 1 (Satu) Daerah Kabupaten/Kota", "Jumlah pameran dagang yang diikuti",
           "kegiatan", "4", "4", 412_500_000, 371_940_000),
    )),
)  # fmt: skip
# sasaran, indikator, rencana aksi tahun 2027
RENCANA_AKSI = (
    (SASARAN[0], INDIKATOR[0], "Menyusun daftar koperasi aktif yang belum pernah difasilitasi"),
    ("", INDIKATOR[1], "Memutakhirkan data usaha mikro bersama kecamatan"),
    (SASARAN[1], INDIKATOR[2], "Menjadwalkan pasar murah menurut pergerakan harga bahan pokok"),
)
