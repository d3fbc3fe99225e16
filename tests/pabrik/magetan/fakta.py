"""Fakta di luar tabel: tugas, fungsi, susunan organisasi, peraturan, permasalahan, inovasi, penghargaan."""

KEPALA = "Kepala Dinas"
SEKRETARIAT = "Sekretariat"
BIDANG = (
    "Bidang Kelembagaan dan Pengawasan",
    "Bidang Pemberdayaan dan Pengembangan Koperasi",
    "Bidang Pemberdayaan Usaha Kecil dan Menengah",
)
FUNGSIONAL = "Kelompok Jabatan Fungsional"

DASAR_ORGANISASI = (
    "Peraturan Bupati Magetan Nomor 13 Tahun 2024 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi, "
    "serta Tata Kerja Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Magetan"
)
STRUKTUR = (
    (KEPALA, None),
    (SEKRETARIAT, KEPALA),
    ("Sub Bagian Umum dan Kepegawaian", SEKRETARIAT),
    ("Sub Bagian Keuangan, Perencanaan, Evaluasi dan Pelaporan", SEKRETARIAT),
    (BIDANG[0], KEPALA),
    (FUNGSIONAL, BIDANG[0]),
    (BIDANG[1], KEPALA),
    (FUNGSIONAL, BIDANG[1]),
    (BIDANG[2], KEPALA),
    (FUNGSIONAL, BIDANG[2]),
    ("UPTD", KEPALA),
    (FUNGSIONAL, KEPALA),
)
TUGAS_DAN_FUNGSI = (
    (
        "Tugas",
        "Membantu Bupati melaksanakan urusan pemerintahan bidang koperasi, usaha kecil dan menengah "
        "yang menjadi kewenangan Daerah dan tugas pembantuan",
    ),
    ("Fungsi", "Perumusan kebijakan di bidang koperasi, usaha mikro, usaha kecil dan menengah"),
    (None, "Pelaksanaan kebijakan di bidang koperasi, usaha mikro, usaha kecil dan menengah"),
    (None, "Pelaksanaan evaluasi dan pelaporan di bidang koperasi, usaha mikro, usaha kecil dan menengah"),
    (None, "Pelaksanaan administrasi dinas di bidang koperasi, usaha mikro, usaha kecil dan menengah"),
    (None, "Pelaksanaan fungsi lain yang diberikan oleh Bupati terkait dengan tugas dan fungsinya"),
)
PERMASALAHAN = (
    "Daya saing koperasi masih rendah",
    "Keterbatasan sumber daya manusia dan anggaran menghambat pengawasan koperasi",
    "Pengelolaan kelembagaan koperasi belum terstruktur dan penerapan peraturan belum optimal",
    "Pemberdayaan dan pengembangan koperasi belum optimal dalam meningkatkan kapasitas SDM, diversifikasi usaha, "
    "dan pengembangan bisnis",
    "Daya saing UMKM masih rendah",
    "Pemberdayaan dan pengembangan UMKM belum optimal dalam meningkatkan kapasitas SDM, diversifikasi usaha, "
    "dan pengembangan bisnis",
)
LANDASAN_HUKUM = (
    "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah",
    "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 53 Tahun 2014 "
    "tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu Atas Laporan Kinerja "
    "Instansi Pemerintah",
    "Peraturan Daerah Kabupaten Magetan Nomor 10 Tahun 2025 tentang Rencana Pembangunan Jangka Menengah Daerah "
    "Kabupaten Magetan Tahun 2025-2029",
    "Peraturan Bupati Magetan Nomor 12 Tahun 2023 tentang Rencana Pembangunan Daerah Kabupaten Magetan Tahun 2024-2026",
    "Peraturan Daerah Kabupaten Magetan Nomor 7 Tahun 2024 tentang Anggaran Pendapatan dan Belanja Daerah "
    "Tahun Anggaran 2025",
    "Peraturan Bupati Magetan Nomor 17 Tahun 2025 tentang Perubahan Rencana Kerja Pemerintah Daerah "
    "Kabupaten Magetan Tahun 2025",
    "Keputusan Bupati Magetan Nomor 100.3.4.2/320/kept./403.013/2025 tentang Penetapan Indikator Kinerja Utama, "
    "Tujuan/Sasaran dan Satuan Kerja Perangkat Daerah Pemerintah Kabupaten Magetan Tahun 2025-2029",
    "Peraturan Bupati Magetan Nomor 38 Tahun 2025 tentang Rencana Strategis Perangkat Daerah Kabupaten Magetan "
    "Tahun 2025-2029",
)
ALASAN_PERUBAHAN = (
    "Pergantian atau mutasi pejabat",
    "Perubahan indikator kinerja pada sasaran strategis perangkat daerah",
    "Perubahan program, kegiatan, dan alokasi anggaran",
)
INOVASI = (
    (
        "Si Panji (pengajuan panjar secara digital)",
        "Setiap bidang mengisi formulir daring pada awal bulan dengan nilai panjar dan lampiran daftar pengajuannya. "
        "Isian itu langsung menjadi catatan dan laporan panjar tanpa disalin ulang.",
        "inovasi-1.png",
        "Formulir Si Panji pada telepon genggam",
    ),
    (
        "Si Dokar (digitalisasi dokumen masuk dan keluar)",
        "Surat masuk dan surat keluar dicatat beserta salinan digitalnya, sehingga pegawai dapat mencari dan "
        "meneruskan surat dengan cepat.",
        "inovasi-2.png",
        "Formulir Si Dokar pada telepon genggam",
    ),
)
PENGHARGAAN = (
    (
        "SKPD Terbaik I Transaksi E-Purchasing Tahun Anggaran 2025",
        "Penghargaan tingkat Kabupaten Magetan atas pencapaian transaksi pengadaan secara elektronik (e-purchasing) "
        "tertinggi di antara seluruh SKPD.",
        "penghargaan-1.png",
        "Piagam penghargaan transaksi e-purchasing",
    ),
)
