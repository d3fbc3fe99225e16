"""Fakta keputusan IKU 2026: identitas, tugas, fungsi, peraturan, tujuan, sasaran, indikator, formulasi, bidang."""

from tests.pabrik.benih import NIP_CONTOH
from tests.pabrik.lembar import Angka

DINAS = "Dinas Koperasi, Usaha Kecil dan Menengah, dan Perdagangan"
DINAS_LENGKAP = f"{DINAS} Kabupaten Jember"
PANGKAT_KEPALA = "Pembina Tk I"
KEPALA_DINAS = (
    "KEPALA DINAS KOPERASI, USAHA KECIL DAN MENENGAH,",
    "DAN PERDAGANGAN KABUPATEN JEMBER",
    "",
    "",
    "(Nama Kepala Dinas)",
    PANGKAT_KEPALA,
    f"NIP. {NIP_CONTOH}",
)
IDENTITAS = {
    "Nama Perangkat Daerah": DINAS,
    "Nama Singkat": "Diskopum Perdagangan",
    "Kabupaten/Kota/Provinsi": "Kabupaten",
    "Nama Daerah": "Jember",
    "Kepala Daerah": "Bupati",
    "Tahun Laporan": Angka(2026),
    "Nama Laporan": "Laporan Kinerja Instansi Pemerintah",
    "Singkatan Laporan": "LKjIP",
    "Tempat": "Jember",
    "Tanggal Laporan": "19 Februari 2027",
    "Nama Kepala Dinas": "(Nama Kepala Dinas)",
    "NIP Kepala Dinas": NIP_CONTOH,
    "Pangkat Kepala Dinas": PANGKAT_KEPALA,
    "Jabatan Kepala Dinas": f"Kepala {DINAS_LENGKAP}",
    "Penandatangan Keputusan IKU": "Kepala Dinas",
    "Nomor Keputusan IKU": "00.72.7/009/35.09.324/2026",
    "Tanggal Keputusan IKU": "19 Januari 2026",
}
BIDANG_PENGAWASAN = "Bidang Pengawasan Koperasi dan Usaha Mikro"
BIDANG_PEMBERDAYAAN = "Bidang Pengembangan dan Pemberdayaan Koperasi dan Usaha Mikro"
BIDANG_PERDAGANGAN = "Bidang Perdagangan"
BIDANG_SARANA = "Bidang Sarana dan Prasarana"
STRUKTUR = (
    ("Kepala Dinas", None),
    ("Sekretariat", "Kepala Dinas"),
    (BIDANG_PENGAWASAN, "Kepala Dinas"),
    (BIDANG_PEMBERDAYAAN, "Kepala Dinas"),
    (BIDANG_PERDAGANGAN, "Kepala Dinas"),
    (BIDANG_SARANA, "Kepala Dinas"),
)
_URUSAN = "di bidang koperasi, usaha kecil dan menengah dan perdagangan"
TUGAS_DAN_FUNGSI = (
    ("Tugas", f"Melaksanakan urusan pemerintahan yang menjadi kewenangan daerah {_URUSAN}"),
    ("Fungsi", f"Perumusan kebijakan daerah {_URUSAN}"),
    (None, f"Pelaksanaan kebijakan daerah {_URUSAN}"),
    (None, f"Pelaksanaan evaluasi dan pelaporan daerah {_URUSAN}"),
    (None, f"Pelaksanaan administrasi Dinas {_URUSAN}"),
    (None, "Pelaksanaan fungsi lain yang diberikan oleh Bupati terkait dengan tugas dan fungsi serta tugas pembantuan"),
)
LANDASAN_HUKUM = (
    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah, sebagaimana telah diubah dengan Undang-Undang "
    "Nomor 9 Tahun 2015",
    "Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah",
    "Peraturan Pemerintah Nomor 39 Tahun 2006 tentang Tata Cara Pengendalian dan Evaluasi Pelaksanaan "
    "Rencana Pembangunan",
    "Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah",
    "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah",
    "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk "
    "Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu Atas Laporan Kinerja Instansi Pemerintah",
    "Peraturan Daerah Kabupaten Jember Nomor 3 Tahun 2025 tentang Rencana Pembangunan Jangka Menengah "
    "Kabupaten Jember Tahun 2025-2029",
)
TUJUAN = "Meningkatnya Daya Saing Koperasi Dan Usaha Mikro dan Perdagangan"
INDIKATOR_TUJUAN = ("Prosentase kontribusi PDRB Sektor Perdagangan", "Persentase Usaha Mikro Aktif")
SASARAN = (
    "Meningkatnya Koperasi dan Usaha Mikro Yang Berkualitas",
    "Meningkatnya Usaha Perdagangan Besar Dan Eceran",
)
INDIKATOR = (
    "% Koperasi Yang Difasilitasi",
    "% Usaha Mikro Yang Difasilitasi",
    "% Perdagangan Yang Ditingkatkan Kualitasnya",
)
# nomor sasaran, sasaran, nomor, indikator, formulasi dan penjelasan, penanggung jawab; the decree numbers its two
# sasaran 1 and 3, and writes "Fasiltasi" in the last formula. The explanations below the formulas are ours.
IKU = (
    ("1", SASARAN[0], "1", INDIKATOR[0],
     "= Koperasi Yang Difasilitasi / Jumlah Seluruh Koperasi Aktif × 100%\n"
     "Koperasi aktif: melaksanakan RAT sedikitnya sekali setahun (Permenkop UKM Nomor 22 Tahun 2007)",
     BIDANG_PENGAWASAN),
    ("", "", "2", INDIKATOR[1],
     "= Usaha Mikro Yang Difasilitasi / Jumlah Usaha Mikro × 100%\n"
     "Usaha mikro aktif: dilihat dari aset dan omzetnya selama setahun (UU Nomor 6 Tahun 2023)",
     BIDANG_PEMBERDAYAAN),
    ("3", SASARAN[1], "1", INDIKATOR[2],
     "= Fasilitasi Perdagangan Tahun ke n / Akumulasi Fasiltasi Perdagangan × 100%\n"
     "Fasilitasi perdagangan: sarana dan prasarana perdagangan, pasar murah dan bapokting, produk UMKM yang diekspor",
     f"{BIDANG_PERDAGANGAN}; {BIDANG_SARANA}"),
)  # fmt: skip
