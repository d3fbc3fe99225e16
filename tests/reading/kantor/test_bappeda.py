"""Badan kabupaten: pohon kinerja, PK bertujuan, angka yang diulang analisis, pembanding dua wilayah."""

from tests.reading.bantu import bulat
from tests.reading.kantor.berkas import tulis_buku
from tests.reading.kantor.rekam import dilaporkan
from tests.reading.kantor.rekam import temuan

CASC = """
CASCADING KINERJA BAPPEDA KABUPATEN LESTARI
TAHUN 2025-2029
TUJUAN|INDIKATOR TUJUAN|SASARAN|INDIKATOR SASARAN|PROGRAM|INDIKATOR PROGRAM|KEGIATAN|INDIKATOR KEGIATAN|SUB KEGIATAN|\
INDIKATOR SUB KEGIATAN|PENANGGUNG JAWAB
Meningkatnya kualitas perencanaan pembangunan|Indeks Perencanaan Pembangunan Daerah|\
Meningkatnya kualitas dokumen perencanaan|Persentase keselarasan RPJMD dengan RKPD|\
Program Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah|Persentase dokumen tepat waktu|\
Penyusunan Perencanaan dan Pendanaan|Jumlah dokumen|Pelaksanaan Musrenbang|Jumlah berita acara|Bidang PPM
:-v|:-v|:-v|:-v|:-v|:-v|Analisis Data dan Informasi|Jumlah data|Pengolahan data|Jumlah dokumen data|Bidang Litbang
:-v|:-v|Meningkatnya inovasi daerah|Indeks Inovasi Daerah|Program Riset dan Inovasi Daerah|Jumlah inovasi|Penelitian|\
Jumlah kajian|Fasilitasi|Jumlah fasilitasi|Bidang Litbang
"""
BAP_PK = """
LAMPIRAN PERJANJIAN KINERJA TAHUN 2025
BADAN PERENCANAAN PEMBANGUNAN DAERAH KABUPATEN LESTARI
TUJUAN|SASARAN|INDIKATOR KINERJA|TARGET 2025
Meningkatnya kualitas perencanaan pembangunan||Indeks Perencanaan Pembangunan Daerah|85,5
|Meningkatnya kualitas dokumen perencanaan|Persentase keselarasan RPJMD dengan RKPD|98,5 persen
|Meningkatnya inovasi daerah|Indeks Inovasi Daerah|60,25 (Sangat Inovatif)
|Meningkatnya akuntabilitas kinerja|Predikat SAKIP|A
"""
BAP_CAP = """
CAPAIAN KINERJA BAPPEDA TAHUN 2025
No.|Sasaran Strategis / Indikator|Satuan|Target|Realisasi|Capaian
I|Meningkatnya kualitas dokumen perencanaan
1|Persentase keselarasan RPJMD dengan RKPD|persen|#persen2 0.985|#persen2 0.9774|#persen2 0.9923
II|Meningkatnya inovasi daerah
1|Indeks Inovasi Daerah|indeks|60,25|58,9*)|97,76%
III|Meningkatnya akuntabilitas kinerja
1|Predikat SAKIP|predikat|A|BB|88,9%
*) angka sementara menunggu penilaian Kemendagri
"""
BAP_BANDING = """
PERBANDINGAN CAPAIAN KINERJA TAHUN 2025
NO|INDIKATOR KINERJA|REALISASI BAPPEDA 2025|REALISASI PROVINSI|REALISASI NASIONAL|KETERANGAN
1|Persentase keselarasan RPJMD dengan RKPD|97,47%|95%|93,2%|
2|Indeks Inovasi Daerah|58,9|62,1|55|
"""
BAP_ANALISIS = """
ANALISIS PENYEBAB KEBERHASILAN/KEGAGALAN TAHUN 2025
Sasaran|Indikator Kinerja|Target|Realisasi|Capaian|Faktor Pendukung|Faktor Penghambat|Solusi
Meningkatnya kualitas dokumen perencanaan|Persentase keselarasan RPJMD dengan RKPD|98,5%|97,74%|99,23%|\
Koordinasi baik|Perubahan regulasi|Pendampingan
Meningkatnya inovasi daerah|Indeks Inovasi Daerah|62,25|58,9|94,62%|Lomba inovasi|Data dukung kurang|Klinik inovasi
"""


def tulis(tempat) -> None:
    tulis_buku(tempat, "cascading.xlsx", {"Cascading": CASC})
    tulis_buku(tempat, "PK.xlsx", {"lamp": BAP_PK})
    tulis_buku(tempat, "Bab 3.xlsx", {"capaian": BAP_CAP, "banding": BAP_BANDING, "analisis": BAP_ANALISIS})


def test_setiap_tabel_dikenal_jenisnya(hasil):
    assert [(lbr.grid.lembar, [t.jenis for t in lbr.tabel]) for lbr in hasil.lembar] == [
        ("capaian", ["capaian"]), ("banding", ["pembanding"]), ("analisis", ["penyebab"]),
        ("Cascading", ["cascading"]), ("lamp", ["pk"]),
    ]  # fmt: skip


def test_predikat_sakip_adalah_indikator_dan_tujuan_berdiri_sendiri(hasil):
    assert dilaporkan(hasil.laporan) == [
        (
            "Meningkatnya kualitas perencanaan pembangunan",
            [("Indeks Perencanaan Pembangunan Daerah", "", 85.5, None)],
        ),
        (
            "Meningkatnya kualitas dokumen perencanaan",
            [("Persentase keselarasan RPJMD dengan RKPD", "%", 98.5, 97.74)],
        ),
        ("Meningkatnya inovasi daerah", [("Indeks Inovasi Daerah", "indeks", 60.25, 58.9)]),
        ("Meningkatnya akuntabilitas kinerja", [("Predikat SAKIP", "predikat", 80, 70)]),
    ]


def test_setiap_kolom_pembanding_dibaca(hasil):
    assert [(p.nama_pembanding, bulat(p.realisasi)) for p in hasil.laporan.pembanding] == [
        ("Provinsi", 95), ("Nasional", 93.2), ("Provinsi", 62.1), ("Nasional", 55),
    ]  # fmt: skip


def test_faktor_pendukung_dan_penghambat_menjadi_penyebab(hasil):
    assert [a.penyebab for a in hasil.laporan.analisis] == [
        "Faktor pendukung: Koordinasi baik\nFaktor penghambat: Perubahan regulasi",
        "Faktor pendukung: Lomba inovasi\nFaktor penghambat: Data dukung kurang",
    ]


def test_angka_yang_diulang_analisis_dan_pembanding_dibandingkan(hasil):
    ulang = {x for x in temuan(hasil) if x[0] == "C04"}
    assert ulang == {("C04", "Bab 3.xlsx", "C4"), ("C04", "Bab 3.xlsx", "C3")}
