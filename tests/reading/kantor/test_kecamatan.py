"""Kecamatan: kolom sela, Rp di kolom sendiri, SK IKU di Word, realisasi di kiri target."""

from tests.reading.kantor.berkas import tulis_buku
from tests.reading.kantor.berkas import tulis_naskah
from tests.reading.kantor.rekam import anggaran
from tests.reading.kantor.rekam import dilaporkan
from tests.reading.kantor.rekam import riwayat

KEC_PK = """
PEMERINTAH KABUPATEN MAKMUR
KECAMATAN SUKAMAJU
Jl. Raya Sukamaju No. 1 Telp. (0351) 123456

PERJANJIAN KINERJA TAHUN 2025

NO|SASARAN STRATEGIS||INDIKATOR KINERJA|TARGET|
1|2||3|4|
1.|Meningkatnya kualitas pelayanan publik di kecamatan||1. Indeks Kepuasan Masyarakat (IKM) kecamatan|85,00|Indeks
|||2. Persentase pengaduan masyarakat yang ditindaklanjuti|100|%
2.|Meningkatnya pembangunan desa||1. Jumlah desa mandiri|7|Desa
|||2. Persentase desa yang menyusun RKPDes tepat waktu|100|%
3.|Meningkatnya akuntabilitas kinerja kecamatan||Nilai SAKIP Kecamatan|76,50|Nilai

NO|PROGRAM||ANGGARAN||KETERANGAN
1|Program Penyelenggaraan Pemerintahan dan Pelayanan Publik||Rp|325.000.000|APBD
2|Program Pemberdayaan Masyarakat Desa dan Kelurahan||Rp|410.500.000|APBD
3|Program Penunjang Urusan Pemerintahan Daerah||Rp|2.150.750.000|APBD
|JUMLAH||Rp|2.886.250.000|

|BUPATI MAKMUR|||Sukamaju, 10 Januari 2025|
||||CAMAT SUKAMAJU|
|ANU|||ANI, S.STP|
||||NIP. 19800101 200003 1 002|
"""
KEC_IKU = ("""
KEPUTUSAN CAMAT SUKAMAJU
NOMOR 188.4/05/2023
TENTANG
PENETAPAN INDIKATOR KINERJA UTAMA KECAMATAN SUKAMAJU TAHUN 2023-2026
""", """
No|Sasaran|Indikator Kinerja Utama|Satuan|Alasan|Formulasi Pengukuran|Sumber Data|Penanggung Jawab
1|Meningkatnya kualitas pelayanan publik di kecamatan|Indeks Kepuasan Masyarakat (IKM) kecamatan|Indeks|\
Mengukur mutu layanan|Nilai rata-rata survei kepuasan|Survei IKM|Seksi Pelayanan
:-v|:-v|Persentase pengaduan masyarakat yang ditindaklanjuti|%|Mengukur daya tanggap|\
(Jumlah pengaduan yang ditindaklanjuti / jumlah pengaduan) x 100%|Buku pengaduan|Seksi Pelayanan
2|Meningkatnya pembangunan desa|Jumlah desa mandiri|Desa|Mengukur kemajuan desa|Jumlah desa berstatus mandiri|\
Indeks Desa Membangun|Seksi PMD
""")
KEC_CAPAIAN = """
PENGUKURAN KINERJA KECAMATAN SUKAMAJU TAHUN 2025
Sasaran Strategis|Indikator Kinerja|Realisasi 2023|Realisasi 2024|Tahun 2025|:-)|:-)|Ket
:-v|:-v|:-v|:-v|Realisasi|Target|Capaian|:-v
Meningkatnya kualitas pelayanan publik di kecamatan|Indeks Kepuasan Masyarakat (IKM) kecamatan|82,4|84,1|85,62|85,00|\
100,73%|Tercapai
|Persentase pengaduan masyarakat yang ditindaklanjuti|100|100|#persen 1|#persen 1|#persen 1|Tercapai
Meningkatnya pembangunan desa|Jumlah desa mandiri|3|5|6 desa|7 desa|85,71%|Tidak tercapai
|Persentase desa yang menyusun RKPDes tepat waktu|90|95|100|100|100%|Tercapai
Meningkatnya akuntabilitas kinerja kecamatan|Nilai SAKIP Kecamatan|72,15|75,03|belum rilis|76,50|-|\
Menunggu LHE Inspektorat
"""


def tulis(tempat) -> None:
    tulis_buku(tempat, "PK CAMAT 2025.xlsx", {"PK": KEC_PK})
    tulis_naskah(tempat, "SK IKU.docx", *KEC_IKU)
    tulis_buku(tempat, "pengukuran.xlsx", {"2025": KEC_CAPAIAN})


def test_nama_kecamatan(hasil):
    assert (hasil.laporan.profil.nama_dinas, hasil.laporan.profil.daerah) == ("Kecamatan Sukamaju", "Kabupaten Makmur")


def test_kolom_sela_tidak_membelah_tabel_dan_nomor_bukan_nama(hasil):
    assert dilaporkan(hasil.laporan) == [
        (
            "Meningkatnya kualitas pelayanan publik di kecamatan",
            [
                ("Indeks Kepuasan Masyarakat (IKM) kecamatan", "Indeks", 85, 85.62),
                ("Persentase pengaduan masyarakat yang ditindaklanjuti", "%", 100, 100),
            ],
        ),
        (
            "Meningkatnya pembangunan desa",
            [
                ("Jumlah desa mandiri", "Desa", 7, 6),
                ("Persentase desa yang menyusun RKPDes tepat waktu", "%", 100, 100),
            ],
        ),
        ("Meningkatnya akuntabilitas kinerja kecamatan", [("Nilai SAKIP Kecamatan", "Nilai", 76.5, None)]),
    ]


def test_rp_di_kolom_sendiri_bukan_angka(hasil):
    assert [angka for _, angka in anggaran(hasil.laporan.pk[0])] == [325_000_000, 410_500_000, 2_150_750_000]


def test_sk_iku_di_word(hasil):
    (iku,) = hasil.laporan.iku
    satu = iku.indikator[1]
    assert (iku.awal, iku.akhir, len(iku.indikator)) == (2023, 2026, 3)
    assert (satu.satuan, satu.formulasi, satu.sumber_data, satu.penanggung_jawab) == (
        "%",
        "(Jumlah pengaduan yang ditindaklanjuti / jumlah pengaduan) x 100%",
        "Buku pengaduan",
        "Seksi Pelayanan",
    )


def test_dua_tahun_sebelumnya_menjadi_riwayat(hasil):
    assert riwayat(hasil.laporan)[2] == ("Jumlah desa mandiri", [(2023, 3), (2024, 5), (2025, 6)])


def test_sumber_realisasi_selain_tabel_capaian_disebut_sekali(hasil):
    assert [(c.kode, c.alamat.berkas) for c in hasil.catatan if c.kode == "J18"] == [("J18", "pengukuran.xlsx")]
