"""Pola 12–14, 16, 18, 22, 25, 34: tabel Renstra, PK, dan capaian triwulan dari kantor mana pun."""

from generator.reading.baca_indikator import baca_capaian
from generator.reading.baca_indikator import baca_pk
from generator.reading.baca_indikator import baca_renstra
from generator.reading.baca_indikator import baca_renstra_program
from tests.reading.bantu import bulat
from tests.reading.bantu import kenali
from tests.reading.bantu import kode
from tests.reading.bantu import satu_tabel
from tests.reading.lembar import lembar

T_C_25 = """
Tabel T-C.25
Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah
Renstra Dinas Perpustakaan Tahun 2021-2026
No.|Tujuan|Sasaran|Indikator Tujuan/Sasaran|Target Kinerja Tujuan/Sasaran pada Tahun ke-|:-)|:-)|:-)|:-)
:-v|:-v|:-v|:-v|1|2|3|4|5
(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)
1|Meningkatnya literasi|Meningkatnya minat baca|Indeks minat baca|50|55|60|65|70
||0|Jumlah pemustaka|1000|1100|1200|1300|1400
"""


def test_pola_12_renstra_tahun_ke_satu_adalah_awal_periode():
    tabel = satu_tabel(lembar(T_C_25))
    renstra, _ = baca_renstra(tabel)
    assert (tabel.jenis, renstra.awal, renstra.akhir) == ("renstra", 2021, 2026)
    assert [(t, bulat(n)) for t, n in renstra.sasaran[0].indikator[0].target] == [
        (2021, 50),
        (2022, 55),
        (2023, 60),
        (2024, 65),
        (2025, 70),
    ]


def test_pola_22_nol_yang_mengisi_sel_kosong_bukan_sasaran():
    renstra, _ = baca_renstra(satu_tabel(lembar(T_C_25)))
    assert [(s.nama, [i.nama for i in s.indikator]) for s in renstra.sasaran] == [
        ("Meningkatnya minat baca", ["Indeks minat baca", "Jumlah pemustaka"])
    ]


T_C_27 = """
Rencana Program, Kegiatan, dan Pendanaan Renstra Badan Kepegawaian 2021-2023
Tujuan|Sasaran|Indikator Sasaran|Kode|:-)|:-)|:-)|:-)|Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan|\
Indikator Program/Kegiatan/Sub Kegiatan|Data Capaian pada Tahun Awal Perencanaan|\
Capaian Kinerja dan Kerangka Pendanaan|:-)|:-)|:-)|Kondisi Kinerja pada akhir periode Renstra Perangkat Daerah|\
:-)|Lokasi
:-v|:-v|:-v|:-v|:-v|:-v|:-v|:-v|:-v|:-v|:-v|2021|:-)|2022|:-)|:-v|:-)|:-v
:-v|:-v|:-v|:-v|:-v|:-v|:-v|:-v|:-v|:-v|:-v|Target|Rp|Target|Rp|Target|Rp|:-v
|||5|'03||||KEPEGAWAIAN||||'15,214,568,742||'30,614,153,432||'47,496,043,200|
Meningkatnya efektivitas|Meningkatnya kapasitas internal|Nilai Sakip Perangkat Daerah|||||||||A||A||A||
:-v|:-v|Tingkat Penyerapan Anggaran|||||||||98%||98%||98%||
|||5|'03|'01|||PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH|Persentase kesesuaian dokumen|100%|100%|'7,742,388,142|\
100 %|'8,517,267,832|||
|||5|'03|'01|2.01||Perencanaan dan Evaluasi Kinerja|Jumlah Dokumen|100%|24 Dokumen|'60,535,000|26 dokumen|\
'80,500,000|100%|'202,035,000|
"""


def test_pola_12_t_c_27_memberi_sasaran_bukan_program_sebagai_indikator_sasaran():
    tabel = satu_tabel(lembar(T_C_27))
    renstra, _ = baca_renstra_program(tabel)
    assert (tabel.jenis, renstra.periode, renstra.tahun_target) == ("renstra_program", "2021–2023", (2021, 2022))
    assert [(s.nama, [i.nama for i in s.indikator]) for s in renstra.sasaran] == [
        ("Meningkatnya kapasitas internal", ["Nilai Sakip Perangkat Daerah", "Tingkat Penyerapan Anggaran"])
    ]
    assert [bulat(n) for _, n in renstra.sasaran[0].indikator[1].target] == [98, 98]


def test_pola_12_t_c_27_peran_kolom():
    tabel = satu_tabel(lembar(T_C_27))
    assert [(k.nama, k.peran.tahun) for k in tabel.kolom if k.kolom >= 11] == [
        ("kondisi_awal", None),
        ("target", 2021),
        ("pagu", 2021),
        ("target", 2022),
        ("pagu", 2022),
        ("target_akhir", None),
        ("pagu_akhir", None),
        ("lokasi", None),
    ]


def test_pk_dengan_satuan_di_dalam_target():
    tabel = satu_tabel(lembar("""
PERJANJIAN KINERJA TAHUN 2024
DINAS KOPERASI KABUPATEN CONTOH

No|Sasaran|Indikator Kinerja|Target
(1)|(2)|(3)|(4)
1|Meningkatnya kualitas koperasi|Persentase koperasi sehat|73 %
2|Meningkatnya usaha mikro|Usaha mikro naik kelas|3 Usaha Mikro
||Nilai SAKIP|BB
Contoh, 31-01-2024
Pihak Kedua,|||Pihak Pertama,
"""))
    pk, catatan = baca_pk(tabel, 2024)
    assert (tabel.jenis, pk.tahun, pk.tanggal) == ("pk", 2024, "31 Januari 2024")
    assert [(i.nama, bulat(i.target[0][1]), i.satuan) for i in pk.indikator] == [
        ("Persentase koperasi sehat", 73, "%"),
        ("Usaha mikro naik kelas", 3, "Usaha Mikro"),
        ("Nilai SAKIP", 70, ""),
    ]
    assert catatan == []


CAPAIAN = """
PENGUKURAN CAPAIAN KINERJA TAHUN 2024
Sasaran|Indikator Kinerja|Satuan|Target Tahunan|Target Triwulan|:-)|:-)|:-)|Realisasi Triwulan|:-)|:-)|:-)|Capaian (%)
:-v|:-v|:-v|:-v|I|II|III|IV|I|II|III|IV|:-v
Meningkatnya minat baca|Jumlah pemustaka|Orang|100|20|30|30|20|15|35|20|25|95
:-v|Indeks minat baca|Indeks|60|10|20|40|60|12|22|41|58|96,7
"""


def test_pola_34_capaian_triwulan_tanpa_kolom_setahun():
    tabel = satu_tabel(lembar(CAPAIAN))
    capaian, catatan = baca_capaian(tabel, 2024)
    assert tabel.jenis == "capaian"
    assert [bulat(i.target[0][1]) for s in capaian.sasaran for i in s.indikator] == [100, 60]
    assert [c.kode for c in catatan] == ["T01"]
    assert "periksa" in [c.tingkat.value for c in catatan]


def test_pola_34_sampai_dengan_triwulan_iv_adalah_angka_setahun():
    capaian, catatan = baca_capaian(
        satu_tabel(lembar("""
CAPAIAN KINERJA 2024
Sasaran|Indikator|Target|Realisasi TW I|Realisasi TW II|Realisasi TW III|Realisasi TW IV|Realisasi s/d TW IV
Meningkatnya minat baca|Jumlah pemustaka|100|20|30|25|20|95
""")),
        2024,
    )
    assert (bulat(capaian.sasaran[0].indikator[0].realisasi[0][1]), catatan) == (95, [])


def test_pola_34_realisasi_per_bulan_bernomor():
    capaian, catatan = baca_capaian(
        satu_tabel(lembar("""
MONITORING CAPAIAN KINERJA 2024
NO|SASARAN|INDIKATOR KINERJA|TARGET|REALISASI BULAN KE-|:-)|:-)|:-)
:-v|:-v|:-v|:-v|1|2|3|4
1|Meningkatnya minat baca|Indeks minat|60|15|10|20|5
""")),
        2024,
    )
    assert bulat(capaian.sasaran[0].indikator[0].realisasi[0][1]) == 50
    assert kode(catatan) == ["T01", "T03"]


def test_pola_34_realisasi_tahunan_di_samping_triwulan_dipakai():
    teks = CAPAIAN.replace("Capaian (%)", "Realisasi Tahun 2024").replace("|95\n", "|95\n").replace("|96,7", "|58")
    capaian, _ = baca_capaian(satu_tabel(lembar(teks)), 2024)
    assert [bulat(i.realisasi[0][1]) for s in capaian.sasaran for i in s.indikator] == [95, 58]


def test_pola_14_satuan_tanpa_kepala_di_samping_target():
    capaian, _ = baca_capaian(
        satu_tabel(lembar("""
CAPAIAN KINERJA 2024
Sasaran|Indikator|Target||Realisasi||Capaian
Meningkatnya minat baca|Jumlah pemustaka|1000|Orang|900|Orang|90%
|Jumlah koleksi|50|Judul|60|Judul|120%
""")),
        2024,
    )
    assert [(i.satuan, bulat(i.target[0][1]), bulat(i.realisasi[0][1])) for i in capaian.sasaran[0].indikator] == [
        ("Orang", 1000, 900),
        ("Judul", 50, 60),
    ]


def test_pola_18_awalan_tujuan_dan_sasaran_di_satu_kolom():
    renstra, _ = baca_renstra(
        satu_tabel(lembar("""
RENSTRA 2021-2023
Tujuan/Sasaran|Indikator|2021|2022|2023
MISI 1 : Daerah maju||||
TUJUAN 1 : Meningkatnya literasi|Indeks literasi|50|55|60
SASARAN 1.1 : Meningkatnya minat baca|Indeks minat baca|51|56|61
"""))
    )
    assert [(t.nama, [i.nama for i in t.indikator], [s.nama for s in t.sasaran]) for t in renstra.tujuan][-1] == (
        "Meningkatnya literasi",
        ["Indeks literasi"],
        ["Meningkatnya minat baca"],
    )


def test_pola_12_kepala_tahun_saja_mengambil_besaran_dari_judul():
    tabel = satu_tabel(lembar("""
REALISASI INDIKATOR KINERJA TAHUN SEBELUMNYA
Sasaran|Indikator|Satuan|2021|2022|2023
Meningkatnya minat baca|Indeks minat baca|Indeks|51|56|61
"""))
    assert (tabel.jenis, [k.nama for k in tabel.kolom if k.peran.tahun]) == ("riwayat", ["realisasi"] * 3)


def test_pola_6_surat_pengantar_tidak_berisi_tabel():
    tabel, catatan = kenali(lembar("""
PEMERINTAH KABUPATEN CONTOH
Nomor|: 045/12/2024
Lampiran|: 1 berkas
Perihal|: Laporan Realisasi Fisik dan Keuangan
Bersama ini kami sampaikan laporan realisasi anggaran bulan Juni.
"""))
    assert (tabel, kode(catatan)) == ([], ["B04"])


def test_pola_11_coretan_di_kanan_tabel_tidak_ikut():
    tabel = satu_tabel(lembar("""
PERJANJIAN KINERJA 2024
Sasaran|Indikator|Target||Format Salah : 6105755273
Meningkatnya minat baca|Indeks minat baca|60||
|Jumlah pemustaka|100||5
||||77
"""))
    assert [k.kolom for k in tabel.kolom] == [1, 2, 3]
    assert tabel.baris == [3, 4]


def test_pola_11_dua_tabel_berdampingan_dengan_judulnya_sendiri():
    tabel, _ = kenali(lembar("""
PERJANJIAN KINERJA 2024||||ANGGARAN PERJANJIAN KINERJA 2024
Sasaran|Indikator|Target||No|Program|Anggaran
Meningkatnya minat baca|Indeks minat baca|60||1|Program Pembinaan Perpustakaan|500000000
|Jumlah pemustaka|100||2|Program Penunjang|100000000
"""))
    assert [(t.jenis, [k.kolom for k in t.kolom]) for t in tabel] == [("pk", [1, 2, 3]), ("pk_anggaran", [5, 6, 7])]


def test_pola_13_baris_nomor_di_atas_kepala():
    tabel = satu_tabel(lembar("""
PERJANJIAN KINERJA 2024
(1)|(2)|(3)
Sasaran|Indikator|Target
Meningkatnya minat baca|Indeks minat baca|60
"""))
    assert (tabel.kepala, tabel.baris, tabel.judul) == ((3, 3), [4], ["PERJANJIAN KINERJA 2024"])


def test_pola_13_baris_nomor_yang_diubah_koreksi_otomatis():
    tabel = satu_tabel(lembar("""
PERJANJIAN KINERJA 2024
Sasaran|Indikator|Target|Keterangan
(a)|(b)|©|(d)
Meningkatnya minat baca|Indeks minat baca|60|
"""))
    assert tabel.baris == [4]


def test_pola_26_baris_bernomor_tanpa_isi_dilewati():
    tabel = satu_tabel(lembar("""
PERJANJIAN KINERJA 2024
No|Sasaran|Indikator|Target
1|Meningkatnya minat baca|Indeks minat baca|60
2|||
3|||
"""))
    assert tabel.baris == [3]
    assert [s for _, s in tabel.dilewati] == ["hanya bernomor", "hanya bernomor"]


def test_pola_40_kendala_berbutir_mempertahankan_baris():
    from generator.reading.baca_analisis import baca_analisis

    tabel = satu_tabel(lembar("""
PERMASALAHAN DAN SOLUSI
Sasaran|Permasalahan|Upaya Pemecahan
Meningkatnya minat baca|'- koleksi kurang\\n- gedung sempit|'- beli buku\\n- bangun gedung
"""))
    hasil, _ = baca_analisis(tabel)
    assert (hasil[0].permasalahan, hasil[0].solusi) == (
        "- koleksi kurang\n- gedung sempit",
        "- beli buku\n- bangun gedung",
    )
