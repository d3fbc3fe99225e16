"""Dinas provinsi: LKjIP tahun lalu, PK dan PK perubahan di satu naskah, rencana aksi, capaian berkendala."""

from generator.model.kinerja import Versi
from tests.reading.bantu import bulat
from tests.reading.kantor.berkas import tulis_buku
from tests.reading.kantor.berkas import tulis_naskah
from tests.reading.kantor.rekam import anggaran
from tests.reading.kantor.rekam import dilaporkan
from tests.reading.kantor.rekam import riwayat

SAMPUL = """
LAPORAN KINERJA INSTANSI PEMERINTAH
DINAS PERHUBUNGAN PROVINSI SAMUDRA
TAHUN 2023
"""
LKJ = (SAMPUL, """
BAB II PERENCANAAN KINERJA
Perjanjian Kinerja Dinas Perhubungan Tahun 2023 disusun berdasarkan Renstra 2019-2024 sebagaimana tabel berikut.
Tabel 2.3 Perjanjian Kinerja Tahun 2023
""", """
No|Sasaran Strategis|Indikator Kinerja|Target
1|Meningkatnya konektivitas transportasi|Persentase kabupaten/kota yang terlayani angkutan umum|80%
2|Meningkatnya keselamatan transportasi|Rasio fatalitas kecelakaan per 100.000 penduduk|9,5
""", """
BAB III AKUNTABILITAS KINERJA
A. Capaian Kinerja Organisasi
Tabel 3.1 Capaian Kinerja Dinas Perhubungan Tahun 2023
""", """
No|Sasaran Strategis|Indikator Kinerja|Target|Realisasi|Capaian (%)|Kategori
1|Meningkatnya konektivitas transportasi|Persentase kabupaten/kota yang terlayani angkutan umum|80%|78,57%|98,21|\
Berhasil
2|Meningkatnya keselamatan transportasi|Rasio fatalitas kecelakaan per 100.000 penduduk|9,5|9,8|96,84|Berhasil
Rata-rata||||97,53|Berhasil
""", """
Tabel 3.2 Perbandingan Realisasi Kinerja Tahun 2023 dengan Tahun-Tahun Sebelumnya
""", """
No|Indikator Kinerja|Satuan|Realisasi|:-)|:-)
:-v|:-v|:-v|2021|2022|2023
1|Persentase kabupaten/kota yang terlayani angkutan umum|%|64,29|71,43|78,57
2|Rasio fatalitas kecelakaan per 100.000 penduduk|Rasio|11,2|10,4|9,8
""", """
Tabel 3.3 Perbandingan Realisasi Kinerja dengan Target Jangka Menengah
""", """
Indikator Kinerja|Realisasi 2023|Target Akhir Renstra|Tingkat Kemajuan
Persentase kabupaten/kota yang terlayani angkutan umum|78,57%|85%|92,44%
Rasio fatalitas kecelakaan per 100.000 penduduk|9,8|9|91,11%
""", """
Tabel 3.4 Realisasi Anggaran Tahun 2023
""", """
No|Program|Anggaran|Realisasi|%
1|Program Penyelenggaraan LLAJ|12.500.000.000|12.101.250.000|96,81
2|Program Pengelolaan Pelayaran|3.750.000.000|3.598.125.000|95,95
Jumlah||16.250.000.000|15.699.375.000|96,61
""")
DISHUB_PK = ("""
PERJANJIAN KINERJA TAHUN 2024
DINAS PERHUBUNGAN PROVINSI SAMUDRA
""", """
NO|SASARAN STRATEGIS|INDIKATOR KINERJA|SATUAN|TARGET
1|Meningkatnya konektivitas transportasi|Persentase kabupaten/kota yang terlayani angkutan umum|%|82
2|Meningkatnya keselamatan transportasi|Rasio fatalitas kecelakaan per 100.000 penduduk|Rasio|9,25
""", """
Samudra Jaya, 15 Januari 2024
""", """
PERJANJIAN KINERJA PERUBAHAN TAHUN 2024
DINAS PERHUBUNGAN PROVINSI SAMUDRA
Pada hari ini telah disepakati perubahan Perjanjian Kinerja sebagai berikut.
""", """
NO|SASARAN STRATEGIS|INDIKATOR KINERJA|SATUAN|TARGET
1|Meningkatnya konektivitas transportasi|Persentase kabupaten/kota yang terlayani angkutan umum|%|85,71
2|Meningkatnya keselamatan transportasi|Rasio fatalitas kecelakaan per 100.000 penduduk|Rasio|9,25
3|Meningkatnya kualitas layanan|Indeks Kepuasan Masyarakat|Indeks|85
""", """
Program yang mendukung:
""", """
NO|PROGRAM|ANGGARAN (Rp)|KET
1|Program Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)|14.750.000.000|APBD-P
2|Program Pengelolaan Pelayaran|4.100.000.000|APBD-P
""", """
Samudra Jaya, 1 Oktober 2024
""")
DISHUB_RA = """
RENCANA AKSI PENCAPAIAN KINERJA TAHUN 2024
DINAS PERHUBUNGAN PROVINSI SAMUDRA
No|Sasaran Strategis|Indikator Kinerja|Target|Rencana Aksi|Target Triwulan|:-)|:-)|:-)|Anggaran (Rp)|Penanggung Jawab
:-v|:-v|:-v|:-v|:-v|TW I|TW II|TW III|TW IV|:-v|:-v
1|Meningkatnya konektivitas transportasi|Persentase kabupaten/kota yang terlayani angkutan umum|85,71%|\
Penambahan trayek perintis|78,57%|78,57%|85,71%|85,71%|14.750.000.000|Bidang Angkutan
:-v|:-v|:-v|:-v|Evaluasi trayek|-|1 dokumen|-|1 dokumen|:-v|:-v
2|Meningkatnya keselamatan transportasi|Rasio fatalitas kecelakaan per 100.000 penduduk|9,25|Pemasangan rambu|9,80|\
9,60|9,40|9,25|-|Bidang Keselamatan
3|Meningkatnya kualitas layanan|Indeks Kepuasan Masyarakat|85|Survei kepuasan|-|84|-|85|-|Sekretariat
"""
DISHUB_CAP = """
REALISASI KINERJA TRIWULAN IV TAHUN 2024
Sasaran|Indikator|Target 2024|Target TW IV|Realisasi TW IV|Capaian TW IV|Capaian terhadap target tahunan|Kendala|\
Tindak Lanjut
Meningkatnya konektivitas transportasi|Persentase kabupaten/kota yang terlayani angkutan umum|85,71%|85,71%|85,71%|\
100%|100%|- Subsidi terbatas\\n- Jalan rusak|- Usul tambahan subsidi
Meningkatnya keselamatan transportasi|Rasio fatalitas kecelakaan per 100.000 penduduk|9,25|9,25|9,10|101,62%|101,62%||
Meningkatnya kualitas layanan|Indeks Kepuasan Masyarakat|85|85|85,4|100,47%|100,47%||
"""


def tulis(tempat) -> None:
    tulis_naskah(tempat, "LKJIP 2023 FIX.docx", *LKJ)
    tulis_naskah(tempat, "PK dan PK-P 2024.docx", *DISHUB_PK)
    tulis_buku(tempat, "RENAKSI 2024.xlsx", {"renaksi": DISHUB_RA})
    tulis_buku(tempat, "TW IV.xlsx", {"realisasi": DISHUB_CAP})


def test_laporan_tahun_lalu_tidak_menentukan_tahun_laporan(hasil):
    assert hasil.laporan.tahun == 2024


def test_pk_dan_perubahannya_di_satu_naskah_dengan_tanggal_masing_masing(hasil):
    menurut = {pk.versi: (pk.tanggal, [bulat(i.target_tahun(2024)) for i in pk.indikator]) for pk in hasil.laporan.pk}
    assert menurut == {
        Versi.INDUK: ("15 Januari 2024", [82, 9.25]),
        Versi.PERUBAHAN: ("1 Oktober 2024", [85.71, 9.25, 85]),
    }


def test_bagian_anggaran_milik_pk_terdekat_di_atasnya(hasil):
    induk, perubahan = hasil.laporan.pk
    assert anggaran(induk) == []
    assert [angka for _, angka in anggaran(perubahan)] == [14_750_000_000, 4_100_000_000]


def test_riwayat_dari_laporan_tahun_lalu(hasil):
    assert riwayat(hasil.laporan) == [
        ("Persentase kabupaten/kota yang terlayani angkutan umum", [(2021, 64.29), (2022, 71.43), (2023, 78.57)]),
        ("Rasio fatalitas kecelakaan per 100.000 penduduk", [(2021, 11.2), (2022, 10.4), (2023, 9.8)]),
    ]


def test_realisasi_anggaran_tahun_lalu_tidak_dipakai(hasil):
    assert hasil.laporan.realisasi is None
    assert ("J06", "Tabel 5") in {(c.kode, c.alamat.lembar) for c in hasil.catatan}


def test_capaian_terhadap_target_bukan_kolom_target(hasil):
    assert [x for _, isi in dilaporkan(hasil.laporan) for x in isi] == [
        ("Persentase kabupaten/kota yang terlayani angkutan umum", "%", 85.71, 85.71),
        ("Rasio fatalitas kecelakaan per 100.000 penduduk", "Rasio", 9.25, 9.1),
        ("Indeks Kepuasan Masyarakat", "Indeks", 85, 85.4),
    ]


def test_kendala_di_tabel_capaian_menjadi_analisis(hasil):
    (satu,) = hasil.laporan.analisis
    assert (satu.permasalahan, satu.solusi) == ("- Subsidi terbatas\n- Jalan rusak", "- Usul tambahan subsidi")


def test_rencana_aksi_tahun_laporan_bukan_untuk_tahun_depan(hasil):
    assert (hasil.laporan.rencana_aksi, hasil.laporan.target_triwulan) == ((), ())
    assert [bulat(n) for n in hasil.laporan.target_triwulan_ini[1].triwulan] == [9.8, 9.6, 9.4, 9.25]
