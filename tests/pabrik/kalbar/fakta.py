"""Fakta keputusan IKU 2024: identitas, tugas, fungsi, peraturan, sasaran, indikator, rumus, target, bidang."""

from tests.pabrik.benih import NIP_CONTOH
from tests.pabrik.lembar import Angka

DINAS = "Dinas Koperasi, Usaha Kecil dan Menengah"
DINAS_LENGKAP = f"{DINAS} Provinsi Kalimantan Barat"
PANGKAT_KEPALA = "Pembina Utama Madya"
KEPALA_DINAS = (
    "KEPALA DINAS KOPERASI, USAHA KECIL DAN MENENGAH",
    "PROVINSI KALIMANTAN BARAT",
    "",
    "",
    "(Nama Kepala Dinas)",
    PANGKAT_KEPALA,
    f"NIP. {NIP_CONTOH}",
)
_DASAR_ORGANISASI = (
    "Peraturan Gubernur Nomor 125 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja "
    "Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Kalimantan Barat sebagaimana telah diubah dengan Peraturan "
    "Gubernur Nomor 206 Tahun 2021"
)
IDENTITAS = {
    "Nama Perangkat Daerah": DINAS,
    "Nama Singkat": "Diskop UKM",
    "Kabupaten/Kota/Provinsi": "Provinsi",
    "Nama Daerah": "Kalimantan Barat",
    "Kepala Daerah": "Gubernur",
    "Tahun Laporan": Angka(2024),
    "Nama Laporan": "Laporan Kinerja Instansi Pemerintah",
    "Singkatan Laporan": "LKjIP",
    "Tempat": "Pontianak",
    "Tanggal Laporan": "20 Februari 2025",
    "Dasar Organisasi": _DASAR_ORGANISASI,
    "Nama Kepala Dinas": "(Nama Kepala Dinas)",
    "NIP Kepala Dinas": NIP_CONTOH,
    "Pangkat Kepala Dinas": PANGKAT_KEPALA,
    "Jabatan Kepala Dinas": f"Kepala {DINAS_LENGKAP}",
    "Penandatangan Keputusan IKU": "Kepala Dinas",
    "Nomor Keputusan IKU": "17 Tahun 2024",
    "Tanggal Keputusan IKU": "2 Januari 2024",
}
BIDANG_KOPERASI = (
    "Bidang Perizinan dan Kelembagaan Koperasi",
    "Bidang Pengawasan dan Pemeriksaan Koperasi",
    "Bidang Pemberdayaan Koperasi",
)
BIDANG_USAHA_KECIL = "Bidang Pemberdayaan Usaha Kecil"
STRUKTUR = (
    ("Kepala Dinas", None),
    ("Sekretariat", "Kepala Dinas"),
    *((bidang, "Kepala Dinas") for bidang in (*BIDANG_KOPERASI, BIDANG_USAHA_KECIL)),
)
_URUSAN = "di bidang koperasi, usaha kecil dan menengah"
_BIDANG = (
    "di bidang perizinan dan kelembagaan, pengawasan dan pemeriksaan, pemberdayaan koperasi dan pemberdayaan "
    "usaha kecil"
)
_SESUAI = "sesuai dengan ketentuan peraturan perundang-undangan"
TUGAS_DAN_FUNGSI = (
    (
        "Tugas",
        "Membantu Gubernur melaksanakan urusan pemerintahan yang menjadi kewenangan daerah dan tugas pembantuan "
        f"{_URUSAN} {_SESUAI}",
    ),
    ("Fungsi", f"Perumusan program kerja {_URUSAN}"),
    (None, f"Perumusan kebijakan {_BIDANG}"),
    (None, f"Pelaksanaan kebijakan {_BIDANG}"),
    (None, f"Pengoordinasian dan pembinaan teknis {_URUSAN}"),
    (None, f"Penyelenggaraan urusan pemerintahan {_URUSAN} {_SESUAI}"),
    (None, f"Pelaksanaan evaluasi dan pelaporan {_URUSAN}"),
    (None, f"Pelaksanaan administrasi {DINAS}"),
    (None, f"Pelaksanaan fungsi lain dan tugas pembantuan yang diberikan oleh Gubernur {_URUSAN} {_SESUAI}"),
)
LANDASAN_HUKUM = (
    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah beberapa kali, terakhir "
    "dengan Undang-Undang Nomor 6 Tahun 2023",
    "Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan, Pengendalian dan Evaluasi "
    "Pelaksanaan Rencana Pembangunan Daerah",
    "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah",
    "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk "
    "Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu Atas Laporan Kinerja Instansi Pemerintah",
    "Peraturan Menteri Dalam Negeri Nomor 90 Tahun 2019 tentang Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan "
    "Pembangunan dan Keuangan Daerah",
    "Peraturan Gubernur Nomor 9 Tahun 2023 tentang Rencana Pembangunan Daerah Provinsi Kalimantan Barat "
    "Tahun 2024-2026",
    _DASAR_ORGANISASI,
)
SASARAN = ("Meningkatnya kualitas koperasi", "Meningkatnya Pemberdayaan dan Pengembangan Usaha Kecil")
INDIKATOR = ("Presentase Koperasi Berkualitas", "Presentase Usaha Kecil Naik Kelas")
TARGET_2024 = ("4,57%", "0,08%")
# sasaran, indikator, rumus perhitungan, target 2024, penanggung jawab
IKU = (
    (SASARAN[0], INDIKATOR[0], "Jumlah Koperasi Sehat dan Cukup Sehat / Jumlah Koperasi Aktif × 100", TARGET_2024[0],
     "\n".join(f"{n}. {bidang}" for n, bidang in enumerate(BIDANG_KOPERASI, 1))),
    (SASARAN[1], INDIKATOR[1], "Jumlah Usaha Kecil Naik Kelas / Jumlah Usaha Kecil × 100", TARGET_2024[1],
     f"1. {BIDANG_USAHA_KECIL}"),
)  # fmt: skip
