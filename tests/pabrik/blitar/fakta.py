"""Isi keputusan IKU Agustus 2025: identitas, tugas, fungsi, sasaran, indikator, formulasi, penanggung jawab."""

from tests.pabrik.benih import NIP_CONTOH
from tests.pabrik.lembar import Angka

DINAS = "Dinas Koperasi, Usaha Kecil dan Menengah"
DINAS_LENGKAP = f"{DINAS} Kabupaten Blitar"
PANGKAT_KEPALA = "Pembina Utama Muda"
KEPALA_DINAS = (
    "KEPALA DINAS KOPERASI,",
    "USAHA KECIL DAN MENENGAH,",
    "",
    "",
    "(Nama Kepala Dinas)",
    PANGKAT_KEPALA,
    f"NIP. {NIP_CONTOH}",
)
IDENTITAS = {
    "Nama Perangkat Daerah": DINAS,
    "Nama Singkat": "Dinkop UKM",
    "Kabupaten/Kota/Provinsi": "Kabupaten",
    "Nama Daerah": "Blitar",
    "Kepala Daerah": "Bupati",
    "Tahun Laporan": Angka(2025),
    "Nama Laporan": "Laporan Kinerja Instansi Pemerintah",
    "Singkatan Laporan": "LKjIP",
    "Tempat": "Blitar",
    "Tanggal Laporan": "20 Februari 2026",
    "Dasar Organisasi": "Peraturan Bupati Blitar Nomor 114 Tahun 2022 tentang Kedudukan, Susunan Organisasi, Uraian "
    "Tugas dan Fungsi serta Tata Kerja Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Blitar",
    "Nama Kepala Dinas": "(Nama Kepala Dinas)",
    "NIP Kepala Dinas": NIP_CONTOH,
    "Pangkat Kepala Dinas": PANGKAT_KEPALA,
    "Jabatan Kepala Dinas": f"Kepala {DINAS_LENGKAP}",
    "Nomor Keputusan IKU": "T/188/05/409.24.1/SK.PA/2025",
    "Tanggal Keputusan IKU": "28 Agustus 2025",
}
_WILAYAH = "untuk koperasi dengan wilayah keanggotaan dalam daerah"
TUGAS_DAN_FUNGSI = (
    ("Tugas", "Membantu Bupati memimpin dan melaksanakan urusan pemerintahan yang menjadi kewenangan daerah di bidang "
              "koperasi, usaha kecil dan menengah serta tugas pembantuan"),
    ("Fungsi", "Pengoordinasian perumusan rencana dan program kerja dinas"),
    (None, f"Perumusan kebijakan pemberian rekomendasi penerbitan izin usaha simpan pinjam {_WILAYAH}"),
    (None, "Perumusan kebijakan, fasilitasi, dan koordinasi penerbitan izin pembukaan kantor cabang, cabang pembantu, "
           f"dan kantor kas koperasi simpan pinjam {_WILAYAH}"),
    (None, "Perumusan kebijakan, fasilitasi, dan koordinasi pelaksanaan pemeriksaan dan pengawasan koperasi"),
    (None, "Perumusan kebijakan dan koordinasi pelaksanaan pemeriksaan dan pengawasan koperasi simpan pinjam"),
    (None, "Perumusan kebijakan dan koordinasi pelaksanaan penilaian kesehatan koperasi simpan pinjam"),
    (None, "Perumusan kebijakan dan koordinasi pelaksanaan pendidikan dan pelatihan perkoperasian"),
    (None, "Perumusan kebijakan dan koordinasi pelaksanaan pemberdayaan dan perlindungan koperasi"),
    (None, "Perumusan kebijakan dan koordinasi pelaksanaan pemberdayaan usaha mikro"),
    (None, "Perumusan kebijakan dan koordinasi pelaksanaan pengembangan usaha mikro menjadi usaha kecil"),
    (None, "Pemantauan, evaluasi pelaksanaan dan capaian kinerja dinas"),
    (None, "Pelaksanaan fungsi kedinasan lain yang diberikan Bupati"),
)  # fmt: skip
LANDASAN_HUKUM = (
    "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan "
    "Indikator Kinerja Utama di Lingkungan Instansi Pemerintah",
    "Peraturan Daerah Kabupaten Blitar Nomor 10 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah",
    "Peraturan Bupati Blitar Nomor 30 Tahun 2014 tentang Indikator Kinerja Utama Pemerintah Daerah",
)
SASARAN_RPJMD = "Meningkatnya produktivitas sektor unggulan daerah"
TUJUAN = "Meningkatnya koperasi berkualitas dan usaha mikro naik kelas dalam mendukung produktivitas potensi lokal"
KOPERASI, MIKRO, AKUNTABEL = SASARAN = (
    "Meningkatnya jumlah koperasi yang berkualitas berdasarkan hasil pemeriksaan kesehatan koperasi",
    "Meningkatnya jumlah UM naik kelas",
    "Meningkatnya akuntabilitas kinerja perangkat daerah",
)
INDIKATOR = (
    "Persentase peningkatan koperasi yang berkualitas",
    "Persentase peningkatan usaha mikro naik kelas",
    "Nilai SAKIP",
)
SATUAN = ("%", "%", "Nilai")
# The formulas as the decree prints them, unbalanced brackets included; for SAKIP it names no formula and no source.
FORMULASI = (
    "(Ʃ koperasi berkualitas tahun N - Ʃ koperasi berkualitas tahun (N-1)) / "
    "Ʃ koperasi berkualitas tahun (N-1))  x 100%",
    "(UM naik kelas tahun N – UM naik kelas tahun (N-1) / UM naik kelas tahun (N-1) x 100",
    "",
)
DEFINISI = (
    "Koperasi yang unggul dalam kelembagaan, usaha, dan keuangan serta bermanfaat bagi anggotanya: RAT dua tahun "
    "berturut-turut, pemeriksaan kesehatan cukup sehat, dan volume usaha meningkat",
    "Usaha mikro yang meningkat dengan memenuhi sedikitnya tiga dari lima kriteria: kualitas produk, legalitas, "
    "omzet atau aset, pemasaran, dan kualitas SDM",
    "Tingkat akuntabilitas kinerja perangkat daerah: keterkaitan perencanaan, pelaksanaan, dan hasil",
)
PENANGGUNG_JAWAB = (
    "Bidang Pengawasan Koperasi; Bidang Pemberdayaan Koperasi",
    "Bidang Pengembangan UMKM; Bidang Pemberdayaan UMKM",
    "",
)
SUMBER_DATA = ("Pendataan Koperasi", "PL-KUMKM", "")
INDIKATOR_TUJUAN = ("Persentase Koperasi yang Berkualitas", "Persentase usaha mikro naik kelas")
