"""Fakta IKU dan IKI 2020: identitas, tugas, fungsi, struktur, indikator, target, realisasi, program dan kegiatan."""

from tests.pabrik.benih import NIP_CONTOH
from tests.pabrik.benih import Pos
from tests.pabrik.lembar import Angka

DINAS = "Dinas Koperasi dan Usaha Mikro"
DINAS_LENGKAP = f"{DINAS} Kabupaten Lumajang"
KEPALA_DINAS = (
    "KEPALA DINAS KOPERASI DAN USAHA MIKRO",
    "KABUPATEN LUMAJANG",
    "",
    "",
    "(Nama Kepala Dinas)",
    f"NIP. {NIP_CONTOH}",
)
IDENTITAS = {
    "Nama Perangkat Daerah": DINAS,
    "Nama Singkat": "Dinas Koperasi dan UM",
    "Kabupaten/Kota/Provinsi": "Kabupaten",
    "Nama Daerah": "Lumajang",
    "Kepala Daerah": "Bupati",
    "Tahun Laporan": Angka(2020),
    "Nama Laporan": "Laporan Kinerja Instansi Pemerintah",
    "Singkatan Laporan": "LKjIP",
    "Tempat": "Lumajang",
    "Tanggal Laporan": "22 Februari 2021",
    "Visi": "Terwujudnya Masyarakat Lumajang yang Berdaya Saing, Makmur, dan Bermartabat",
    "Dasar Organisasi": "Peraturan Bupati Lumajang Nomor 80 Tahun 2020 tentang Perubahan atas Peraturan Bupati "
    "Nomor 76 Tahun 2016 tentang Kedudukan, Susunan Organisasi, Uraian Tugas dan Fungsi serta Tata Kerja "
    "Dinas Koperasi dan Usaha Mikro Kabupaten Lumajang",
    "Nama Kepala Dinas": "(Nama Kepala Dinas)",
    "NIP Kepala Dinas": NIP_CONTOH,
    "Jabatan Kepala Dinas": f"Kepala {DINAS_LENGKAP}",
}
_KEPALA, _SEKRETARIAT = "Kepala Dinas", "Sekretariat"
_KELEMBAGAAN, _USAHA, _MIKRO = "Bidang Kelembagaan Koperasi", "Bidang Usaha Koperasi", "Bidang Usaha Mikro"
STRUKTUR = (
    (_KEPALA, None),
    (_SEKRETARIAT, _KEPALA),
    ("Sub Bagian Umum dan Kepegawaian", _SEKRETARIAT),
    ("Sub Bagian Keuangan", _SEKRETARIAT),
    (_KELEMBAGAAN, _KEPALA),
    ("Seksi Organisasi dan Tata Laksana", _KELEMBAGAAN),
    ("Seksi Penyuluhan dan Pengembangan Kelembagaan", _KELEMBAGAAN),
    ("Seksi Pengendalian dan Pengawasan", _KELEMBAGAAN),
    (_USAHA, _KEPALA),
    ("Seksi Pengembangan Usaha", _USAHA),
    ("Seksi Pemberdayaan Administrasi Usaha", _USAHA),
    ("Seksi Fasilitasi Permodalan dan Simpan Pinjam", _USAHA),
    (_MIKRO, _KEPALA),
    ("Seksi Pemberdayaan Usaha Mikro", _MIKRO),
    ("Seksi Pengembangan Usaha Mikro", _MIKRO),
    ("Seksi Pengembangan Kewirausahaan", _MIKRO),
)
TUGAS_DAN_FUNGSI = (
    ("Tugas", "Membantu Bupati melaksanakan urusan pemerintahan yang menjadi kewenangan daerah di bidang Koperasi "
              "dan Usaha Mikro"),
    ("Fungsi", "Perumusan kebijakan di bidang koperasi dan usaha mikro"),
    (None, "Pelaksanaan kebijakan di bidang koperasi dan usaha mikro"),
    (None, "Pelaksanaan evaluasi dan pelaporan di bidang koperasi dan usaha mikro"),
    (None, "Pelaksanaan administrasi dinas"),
    (None, "Pelaksanaan fungsi lain yang diberikan oleh Bupati terkait dengan tugas dan fungsinya"),
)  # fmt: skip
TUJUAN = ("Meningkatnya Jumlah Koperasi Aktif", "Meningkatnya Jumlah Usaha Mikro")
SASARAN = ("Meningkatnya Kualitas Koperasi", "Meningkatnya Kuantitas dan Kualitas Usaha Mikro")
# sasaran, indikator, formulasi, target 2018 (tahun dasar) sampai 2023, realisasi 2018 sampai 2020
IKU = (
    (SASARAN[0], "Persentase Koperasi yang melaksanakan RAT",
     "(Jml koperasi yang melaksanakan RAT / jml koperasi aktif) X 100 %",
     ("80,90", "80,94", "80,98", "81,02", "81,06", "81,10"), ("80,90", "80,34", "49,16")),
    ("", "Persentase Koperasi Sehat dan Cukup Sehat",
     "(Jml target koperasi sehat dan cukup sehat / jumlah koperasi yang dinilai) X 100 %",
     ("82,0", "86,7", "87,1", "87,5", "87,9", "88,2"), ("82,0", "88,0", "0")),
    (SASARAN[1], "Persentase Perkembangan Usaha Mikro",
     "Jml UM yang berkembang / Jml UM yang dibina X 100%",
     ("12,00", "12,73", "13,33", "13,85", "14,29", "14,67"), ("12,00", "10,91", "14,43")),
)  # fmt: skip


def _k(nama: str, indikator: str, satuan: str, target: str, capai: str, pagu: int, realisasi: int) -> Pos:
    return Pos(nama, indikator, satuan, target, capai, pagu, realisasi)


# Names and indicators are the seed's; targets, realisasi and rupiah are made up.
PROGRAM = (
    Pos("Program Peningkatan Kualitas Kelembagaan Koperasi",
        "Persentase Koperasi yang Memiliki Tataan Kelembagaan Baik", "%", "75", "68", sasaran=SASARAN[0], anak=(
        _k("Pembinaan, Pengawasan, dan Penghargaan Koperasi Berprestasi",
           "Jumlah Koperasi yang mengikuti pembinaan, pengawasan dan penghargaan koperasi berprestasi",
           "koperasi", "40", "36", 84_500_000, 78_260_000),
        _k("Pembinaan dan Bimbingan Teknis Koperasi",
           "Jumlah Koperasi yang mengikuti Pembinaan dan Bimbingan Teknis perkoperasian",
           "koperasi", "60", "60", 112_400_000, 104_915_000),
        _k("Penyuluhan dan Pengembangan Kelembagaan Koperasi",
           "Jumlah peserta yang mengikuti Penyuluhan dan Pengembangan Perkoperasian",
           "orang", "120", "90", 68_750_000, 55_310_000),
        _k("Peningkatan Kapasitas Koperasi Usaha Kecil dan Menengah",
           "Jumlah peserta yang mengikuti kegiatan PK2UKM", "orang", "240", "240", 410_000_000, 398_640_000),
    )),
    Pos("Program Pengembangan dan Peningkatan Pendukung Usaha Koperasi", "Persentase Laporan Keuangan Koperasi",
        "%", "70", "65", sasaran=SASARAN[0], anak=(
        _k("Fasilitasi, Pembinaan Akses Permodalan dan Simpan Pinjam Koperasi",
           "Jumlah Koperasi yang Mengikuti Pembinaan Akses Permodalan dan Simpan Pinjam Koperasi",
           "koperasi", "50", "45", 76_300_000, 70_125_000),
        _k("Fasilitasi, Pembinaan dan Pengembangan Usaha Koperasi",
           "Jumlah Koperasi yang mengikuti Fasilitasi, Pembinaan dan Pengembangan Usaha Koperasi",
           "koperasi", "40", "40", 58_900_000, 54_480_000),
        _k("Fasilitasi, Pembinaan dan Pemberdayaan Administrasi Usaha Koperasi",
           "Jumlah Koperasi yang Mengikuti Pembinaan dan Pemberdayaan Administrasi Usaha Koperasi",
           "koperasi", "40", "38", 49_650_000, 46_870_000),
    )),
    Pos("Program Penciptaan, Peningkatan dan Pengembangan Usaha Mikro", "Persentase Usaha Mikro yang Berdaya Saing",
        "%", "20", "21", sasaran=SASARAN[1], anak=(
        _k("Fasilitasi Pemberdayaan Usaha Mikro",
           "Jumlah Usaha Mikro yang mengikuti Fasilitasi Pemberdayaan Usaha Mikro",
           "usaha mikro", "150", "150", 132_800_000, 125_460_000),
        _k("Fasilitasi Pengembangan Usaha Mikro",
           "Jumlah Usaha Mikro yang mengikuti Fasilitasi Pengembangan Usaha Mikro",
           "usaha mikro", "100", "96", 97_250_000, 90_330_000),
        _k("Fasilitasi Peningkatan Kewirausahaan",
           "Jumlah Usaha Mikro yang mengikuti Fasilitasi Peningkatan Kewirausahaan",
           "usaha mikro", "80", "80", 88_100_000, 83_745_000),
    )),
    Pos("Program Pembinaan Lingkungan Sosial", "Persentase Usaha Mikro yang Berdaya Saing",
        "%", "20", "21", sasaran=SASARAN[1], anak=(
        _k("Pembinaan dan Pelatihan Keterampilan Kerja bagi Tenaga Kerja dan Masyarakat",
           "Jumlah Usaha Mikro yang mengikuti pembinaan dan pelatihan",
           "usaha mikro", "120", "120", 345_000_000, 331_580_000),
        _k("Fasilitasi Promosi bagi Usaha Mandiri Masyarakat",
           "Jumlah Usaha Mikro yang mengikuti fasilitasi Promosi Usaha",
           "usaha mikro", "60", "42", 154_600_000, 118_205_000),
    )),
)  # fmt: skip
