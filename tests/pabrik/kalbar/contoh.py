"""Data contoh Kalimantan Barat, semuanya karangan: tujuan, target sesudah 2024, angka mentah, program, realisasi."""

from tests.pabrik.benih import Pos
from tests.pabrik.kalbar.fakta import INDIKATOR
from tests.pabrik.kalbar.fakta import SASARAN

TUJUAN = "Meningkatnya daya saing koperasi dan usaha kecil"
# target tahun 2025 dan 2026
TARGET = (("4,80%", "5,05%"), ("0,09%", "0,10%"))
# variabel, satuan, 2023, 2024
DATA_DASAR = (
    ("Koperasi sehat dan cukup sehat", "koperasi", "128", "139"),
    ("Koperasi aktif", "koperasi", "2.930", "2.980"),
    ("Usaha kecil naik kelas", "usaha kecil", "9", "9"),
    ("Usaha kecil", "usaha kecil", "12.150", "12.480"),
)
# target and realisasi 2023; realisasi: 128 / 2.930 and 9 / 12.150
RIWAYAT = (("4,35%", "4,37%"), ("0,07%", "0,074%"))


def _k(kode: str, nama: str, indikator: str, satuan: str, target: str, capai: str, pagu: int, realisasi: int) -> Pos:
    return Pos(nama, indikator, satuan, target, capai, pagu, realisasi, kode)


_LINTAS = "Lintas Daerah Kabupaten/Kota dalam 1 (Satu) Daerah Provinsi"
PROGRAM = (
    Pos("PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH PROVINSI", "Nilai SAKIP Perangkat Daerah", "nilai", "78", "78,4",
        kode="2.17.01", anak=(
        _k("2.17.01.1.01", "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
           "Jumlah dokumen perencanaan dan evaluasi kinerja", "dokumen", "10", "10", 412_600_000, 398_150_000),
        _k("2.17.01.1.02", "Administrasi Keuangan Perangkat Daerah",
           "Jumlah bulan layanan administrasi keuangan", "bulan", "12", "12", 18_930_000_000, 18_207_480_000),
        _k("2.17.01.1.06", "Administrasi Umum Perangkat Daerah",
           "Jumlah bulan layanan administrasi umum", "bulan", "12", "12", 1_285_000_000, 1_231_940_000),
    )),
    Pos("PROGRAM PELAYANAN IZIN USAHA SIMPAN PINJAM", "Persentase izin usaha yang terbit tepat waktu", "%", "100",
        "100", kode="2.17.02", sasaran=SASARAN[0], anak=(
        _k("2.17.02.1.01", f"Penerbitan Izin Usaha Simpan Pinjam untuk Koperasi dengan Wilayah Keanggotaan {_LINTAS}",
           "Jumlah koperasi yang difasilitasi izin usahanya", "koperasi", "25", "27", 196_400_000, 184_725_000),
    )),
    Pos("PROGRAM PENGAWASAN DAN PEMERIKSAAN KOPERASI", "Persentase koperasi yang diperiksa", "%", "12", "12",
        kode="2.17.03", sasaran=SASARAN[0], anak=(
        _k("2.17.03.1.01", f"Pemeriksaan dan Pengawasan Koperasi yang Wilayah Keanggotaannya {_LINTAS}",
           "Jumlah koperasi yang diperiksa", "koperasi", "60", "60", 538_750_000, 507_390_000),
    )),
    Pos("PROGRAM PEMBERDAYAAN DAN PERLINDUNGAN KOPERASI", "Persentase koperasi yang diberdayakan", "%", "15", "16",
        kode="2.17.06", sasaran=SASARAN[0], anak=(
        _k("2.17.06.1.01", f"Pemberdayaan dan Perlindungan Koperasi yang Keanggotaannya {_LINTAS}",
           "Jumlah koperasi yang diberdayakan", "koperasi", "90", "94", 1_640_000_000, 1_572_860_000),
    )),
    Pos("PROGRAM PEMBERDAYAAN USAHA MENENGAH, USAHA KECIL, DAN USAHA MIKRO (UMKM)",
        "Persentase usaha kecil yang diberdayakan", "%", "3", "3", kode="2.17.07", sasaran=SASARAN[1], anak=(
        _k("2.17.07.1.01", "Pemberdayaan Usaha Kecil yang Dilakukan Melalui Pendataan, Kemitraan, Kemudahan Perizinan, "
           "Penguatan Kelembagaan dan Koordinasi dengan Para Pemangku Kepentingan",
           "Jumlah usaha kecil yang didampingi", "usaha kecil", "375", "380", 2_315_000_000, 2_208_540_000),
    )),
    Pos("PROGRAM PENGEMBANGAN UMKM", "Persentase usaha kecil yang berkembang", "%", "2", "1,8", kode="2.17.08",
        sasaran=SASARAN[1], anak=(
        _k("2.17.08.1.01", "Pengembangan Usaha Kecil dengan Orientasi Peningkatan Skala Usaha Menjadi Usaha Menengah",
           "Jumlah usaha kecil yang dikembangkan", "usaha kecil", "120", "108", 987_300_000, 902_615_000),
    )),
)  # fmt: skip
# sasaran, indikator, rencana aksi tahun 2025
RENCANA_AKSI = (
    (SASARAN[0], INDIKATOR[0], "Mendampingi koperasi yang hasil pemeriksaannya belum cukup sehat"),
    (SASARAN[1], INDIKATOR[1], "Memusatkan pendampingan pada usaha kecil yang omzetnya mendekati batas usaha menengah"),
)
