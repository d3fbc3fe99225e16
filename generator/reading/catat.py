"""Kode catatan yang dapat timbul saat membaca, dan cara membuatnya."""

from __future__ import annotations

from decimal import Decimal

from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.nilai import Alamat

ARTI_KODE: dict[str, str] = {
    "B01": "Berkas tidak dapat dibuka",
    "B02": "Berkas sedang terbuka di Excel",
    "B04": "Lembar tanpa tabel yang dikenal",
    "B05": "Lembar, baris, atau kolom tersembunyi",
    "B06": "Lembar dibaca sebagian",
    "B07": "Dua tabel untuk peran yang sama",
    "B08": "Jenis tabel meragukan",
    "B09": "Tabel digabungkan",
    "B10": "Berkas rusak, hanya isinya yang terbaca",
    "B11": "Tabel dikenali tetapi tidak dipakai",
    "B12": "Rumus tidak dihitung otomatis",
    "N01": "Angka dengan dua bacaan",
    "N02": "Bukan angka",
    "N03": "Rumus tanpa hasil tersimpan",
    "N04": "Sel berisi galat",
    "N05": "Satuan di dalam sel bertentangan dengan satuan indikatornya",
    "N06": "Rentang atau batas di tempat satu angka",
    "N07": "Angka sementara",
    "N08": "Kepala atau judul menyebut ribuan atau jutaan rupiah",
    "N09": "Persen yang tidak wajar",
    "N10": "Tanggal di tempat angka",
    "K01": "Dua kolom untuk peran yang sama",
    "K02": "Kolom semula dan menjadi",
    "K04": "Kolom waktu tanpa target atau realisasi",
    "K03": "Dua sumber realisasi keuangan",
    "T01": "Angka setahun dibentuk dari triwulan atau bulan",
    "T02": "Angka setahun tidak sama dengan triwulannya",
    "T03": "Realisasi belum sampai akhir tahun",
    "T04": "Judul dan nama lembar menyebut masa yang berbeda",
    "H01": "Tingkat baris anggaran tidak dikenal",
    "H02": "Kode rekening rusak atau berulang",
    "H03": "Pagu atau realisasi berulang pada satu baris anggaran",
    "H04": "Induk disimpulkan, jumlahnya dijumlahkan",
    "H05": "Rincian dijumlahkan ke sub kegiatan",
    "H06": "Tingkat baris disimpulkan dari urutan gayanya",
    "H07": "Beberapa perangkat daerah dalam satu tabel",
    "H08": "Baris bergeser dari kolomnya",
    "H09": "Tabel anggaran tanpa program dan kegiatan",
    "H10": "Kode kehilangan nol di ujungnya",
    "J01": "Nama berbeda antar dokumen",
    "J02": "Baris tanpa pasangan di dokumen lain",
    "J03": "Dokumen yang diperlukan tidak ada",
    "J04": "Program tanpa sasaran",
    "J05": "Sasaran program diambil dari tabel lain",
    "J06": "Dokumen dari tahun lain",
    "J07": "Periode Renstra ditulis berbeda",
    "J08": "Renstra yang dilaksanakan PK meragukan",
    "J09": "Realisasi indikator tidak ditemukan",
    "J10": "Dua laporan realisasi berbeda",
    "J11": "Sifat indikator disimpulkan dari target Renstra",
    "J12": "Pagu program disusun dari rinciannya",
    "J13": "Perjanjian Kinerja dibaca dari tabel capaian",
    "J14": "Pagu satu baris berbeda di dua tempat",
    "J15": "Bagian dari dua tabel tidak sama dengan rinciannya",
    "R01": "Rumus IKU rusak atau tidak lengkap",
    "R02": "Nama dalam rumus tanpa data dasar",
    "R03": "Nama dalam rumus dengan dua data dasar",
    "R04": "Rumus IKU tidak dapat dihitung",
    "R05": "Komponen SAKIP berbobot atau belum",
    "R06": "Realisasi dihitung dari data dasar",
    "J17": "Riwayat dari beberapa tabel",
    "J20": "Sasaran PK diambil dari Renstra",
    "J21": "Target akhir Renstra berbeda dari target tahun terakhirnya",
    "J18": "Realisasi diambil dari tabel lain",
    "J19": "Daftar IKU tanpa tahun",
    "N11": "Angka belum dirilis sumbernya",
    "N12": "Beberapa angka dalam satu sel",
    "P04": "Gambar tidak dapat dipakai",
    "P05": "Formulir belum diisi",
    "M01": "Koreksi dari peta dipakai",
    "M02": "Koreksi di peta tidak dapat dipakai",
    "P01": "Isian profil tidak dikenal",
    "P02": "Isian profil belum ada",
    "P03": "Tahun laporan ditentukan dari dokumen",
    "P06": "Pengaturan dipilih dari halaman",
    "P07": "Dua lembar Profil berbeda",
    "P08": "Isian profil kehilangan digit",
}


def salah(kode: str, alamat: Alamat, pesan: str, saran: str = "") -> Catatan:
    return Catatan(kode, Tingkat.SALAH, alamat, pesan, saran)


def periksa(kode: str, alamat: Alamat, pesan: str, saran: str = "") -> Catatan:
    return Catatan(kode, Tingkat.PERIKSA, alamat, pesan, saran)


def info(kode: str, alamat: Alamat, pesan: str, saran: str = "") -> Catatan:
    return Catatan(kode, Tingkat.INFO, alamat, pesan, saran)


def tulis_angka(angka: Decimal) -> str:
    """Write a figure with dots for thousands and a comma for decimals."""
    utuh, _, pecahan = f"{angka.normalize():f}".partition(".")
    negatif = utuh.startswith("-")
    utuh = f"{int(utuh.lstrip('-')):,}".replace(",", ".")
    return ("-" if negatif else "") + utuh + ("," + pecahan if pecahan else "")
