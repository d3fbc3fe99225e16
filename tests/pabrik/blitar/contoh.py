"""Data contoh Blitar: target, data dasar, anggaran, dan realisasi, yang tidak ada di keputusan IKU."""

from tests.pabrik.benih import Pos
from tests.pabrik.blitar.fakta import AKUNTABEL
from tests.pabrik.blitar.fakta import KOPERASI
from tests.pabrik.blitar.fakta import MIKRO

# Targets 2025 to 2030 per indicator of INDIKATOR_TUJUAN and INDIKATOR.
TARGET_TUJUAN = (
    ("39,50", "40,50", "41,50", "42,50", "43,50", "44,50"),
    ("0,58", "0,62", "0,66", "0,70", "0,74", "0,78"),
)
TARGET = (
    ("4,80", "5,00", "5,20", "5,40", "5,60", "5,80"),
    ("7,50", "7,75", "8,00", "8,25", "8,50", "8,75"),
    ("82,00", "82,50", "83,00", "83,50", "84,00", "84,50"),
)
REALISASI_SAKIP = "82,45"
# variabel, satuan, 2024, 2025, sumber data
DATA_DASAR = (
    ("Koperasi berkualitas", "koperasi", "120", "126", "Pendataan Koperasi"),
    ("Koperasi aktif", "koperasi", "600", "615", "Pendataan Koperasi"),
    ("UM naik kelas", "usaha mikro", "250", "270", "PL-KUMKM"),
    ("Usaha mikro", "usaha mikro", "44800", "45000", "PL-KUMKM"),
)
_WILAYAH = "dalam Daerah Kabupaten/Kota"


def _satu(
    kode: str, program: str, ukuran: tuple[str, ...], sasaran: str, kegiatan: str, keluaran: str, sub: Pos
) -> Pos:  # fmt: skip
    """Return a program with one kegiatan and one sub kegiatan; both lower rows have the same output."""
    baris = Pos(kegiatan, keluaran, sub.satuan, sub.target, sub.capai, kode=f"{kode}.2.01", anak=(sub,))
    indikator, satuan, target, capai = ukuran
    return Pos(program, indikator, satuan, target, capai, kode=kode, sasaran=sasaran, anak=(baris,))


PROGRAM = (
    _satu("2.17.02", "PROGRAM PELAYANAN IZIN USAHA SIMPAN PINJAM",
          ("Persentase koperasi simpan pinjam yang berizin", "%", "60", "62"), KOPERASI,
          f"Penerbitan Izin Usaha Simpan Pinjam untuk Koperasi Dengan Wilayah Keanggotaan {_WILAYAH}",
          "Jumlah koperasi yang difasilitasi izinnya",
          Pos("Fasilitasi Pemenuhan Izin Usaha Simpan Pinjam dan Pembukaan Kantor Cabang, Cabang Pembantu dan Kantor "
              "Kas Koperasi Simpan Pinjam", "Jumlah koperasi yang difasilitasi izinnya", "koperasi", "12", "12",
              24_600_000, 23_815_000, "2.17.02.2.01.0001")),
    _satu("2.17.03", "PROGRAM PENGAWASAN DAN PEMERIKSAAN KOPERASI",
          ("Persentase koperasi yang diperiksa", "%", "45", "44"), KOPERASI,
          "Pemeriksaan dan Pengawasan Koperasi, Koperasi Simpan Pinjam/Unit Simpan Pinjam Koperasi yang wilayah "
          f"keanggotaannya {_WILAYAH}", "Jumlah koperasi yang diperiksa dan diawasi",
          Pos("Pelaksanaan Proses Pemeriksaan dan Pengawasan Koperasi yang wilayah keanggotaannya daerah "
              "kabupaten/kota", "Jumlah koperasi yang diperiksa dan diawasi", "koperasi", "90", "88",
              96_400_000, 92_170_000, "2.17.03.2.01.0004")),
    _satu("2.17.05", "PROGRAM PENDIDIKAN DAN LATIHAN PERKOPERASIAN",
          ("Persentase pengurus koperasi yang terlatih", "%", "30", "31"), KOPERASI,
          f"Pendidikan dan Latihan Perkoperasian Bagi Koperasi yang Wilayah Keanggotaan {_WILAYAH}",
          "Jumlah peserta pelatihan perkoperasian",
          Pos("Peningkatan Pemahaman dan Pengetahuan Perkoperasian serta Kapasitas dan Kompetensi SDM Koperasi",
              "Jumlah peserta pelatihan perkoperasian", "orang", "180", "180",
              312_500_000, 304_940_000, "2.17.05.2.01.0001")),
    _satu("2.17.06", "PROGRAM PEMBERDAYAAN DAN PERLINDUNGAN KOPERASI",
          ("Persentase koperasi yang diberdayakan", "%", "25", "26"), KOPERASI,
          f"Pemberdayaan dan Perlindungan Koperasi yang Keanggotaannya {_WILAYAH}", "Jumlah koperasi yang diberdayakan",
          Pos("Pemberdayaan Koperasi dengan Keanggotaan Daerah Kabupaten/Kota", "Jumlah koperasi yang diberdayakan",
              "koperasi", "150", "155", 148_900_000, 141_625_000, "2.17.06.2.01.0009")),
    _satu("2.17.07", "PROGRAM PEMBERDAYAAN USAHA MENENGAH, USAHA KECIL, DAN USAHA MIKRO (UMKM)",
          ("Persentase usaha mikro yang diberdayakan", "%", "4", "4,1"), MIKRO,
          "Pemberdayaan Usaha Mikro yang dilakukan melalui Pendataan, Kemitraan, Kemudahan Perizinan, Penguatan "
          "Kelembagaan dan Koordinasi dengan para Pemangku Kepentingan", "Jumlah usaha mikro yang diberdayakan",
          Pos("Fasilitasi Kemudahan Perijinan Usaha Mikro", "Jumlah usaha mikro yang diberdayakan", "usaha mikro",
              "600", "620", 275_300_000, 268_140_000, "2.17.07.2.01.0003")),
    _satu("2.17.08", "PROGRAM PENGEMBANGAN USAHA MENENGAH, USAHA KECIL, DAN USAHA MIKRO (UMKM)",
          ("Persentase usaha mikro yang dikembangkan", "%", "2", "2"), MIKRO,
          "Pengembangan Usaha Mikro dengan Orientasi Peningkatan Skala Usaha menjadi Usaha Kecil",
          "Jumlah usaha mikro yang dikembangkan",
          Pos("Produksi dan pengelolaan, Pemasaran, Sumber Daya Manusia serta Desain dan teknologi",
              "Jumlah usaha mikro yang dikembangkan", "usaha mikro", "320", "318",
              358_750_000, 341_980_000, "2.17.08.2.01.0006")),
    _satu("2.17.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
          ("Persentase layanan penunjang yang terpenuhi", "%", "100", "100"), AKUNTABEL,
          "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
          "Jumlah dokumen perencanaan dan evaluasi",
          Pos("Evaluasi Kinerja Perangkat Daerah", "Jumlah dokumen perencanaan dan evaluasi", "dokumen", "8", "8",
              2_915_400_000, 2_853_260_000, "2.17.01.2.01.0007")),
)  # fmt: skip
