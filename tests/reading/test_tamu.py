"""Berkas kantor yang belum pernah dilihat: PK kepala bidang, volume, daerah lain, identitas, LRA rekening, triwulan."""

from generator.model.catatan import Tingkat
from generator.model.kinerja import Versi
from generator.reading.folder import baca_folder
from tests.reading.bantu import bulat
from tests.reading.bantu import kantor
from tests.reading.bantu import satu_tabel
from tests.reading.bantu import temuan
from tests.reading.lembar import lembar

KADIS = """
PERJANJIAN KINERJA TAHUN 2025
DINAS PERHUBUNGAN KABUPATEN LEMBAH TIRTA
No|Sasaran Strategis|Indikator Kinerja|Target
1|Meningkatnya pelayanan angkutan umum|Persentase trayek terlayani|'75 %
||Indeks kepuasan masyarakat|'82,50

No|Program|Anggaran|Ket.
1|Program Pengelolaan Pelayaran|'Rp. 240.000.000,-|APBD
|JUMLAH|'Rp. 240.000.000,-|
"""
KABID = """
PERJANJIAN KINERJA TAHUN 2025
KEPALA BIDANG ANGKUTAN DINAS PERHUBUNGAN KABUPATEN LEMBAH TIRTA
No|Sasaran Program|Indikator Kinerja|Satuan|Target
1|Meningkatnya dermaga laik|Persentase dermaga laik|%|80
2|Meningkatnya armada|Jumlah armada|Unit|20
3|Meningkatnya rute|Jumlah rute|Rute|16

No|Kegiatan|Anggaran (Rp)
1|Pengoperasian Pelabuhan Sungai dan Danau|140000000

Pihak Kedua|Pihak Pertama
Kepala Dinas Perhubungan|Kepala Bidang Angkutan
"""
RENSTRA = """
RENSTRA DINAS PERHUBUNGAN KABUPATEN LEMBAH TIRTA 2021-2026
Tujuan|Sasaran|Indikator|Satuan|2024|2025|2026
Terwujudnya transportasi|Meningkatnya pelayanan angkutan umum|Persentase trayek terlayani|%|70|75|80
||Indeks kepuasan masyarakat|Indeks|82|82.5|83
"""
REALISASI = """
LAPORAN REALISASI FISIK DAN KEUANGAN TAHUN ANGGARAN 2025
DINAS PERHUBUNGAN KABUPATEN LEMBAH TIRTA
Kode|Uraian|Indikator Kinerja|Target|:-)|Pagu (Rp)|Realisasi|:-)|:-)|:-)
:-v|:-v|:-v|Volume|Satuan|:-v|Keuangan (Rp)|%|Volume|Fisik (%)
'2.15.03|PROGRAM PENGELOLAAN PELAYARAN||||260000000|247000000|95||
'2.15.03.2.08|Pengoperasian Pelabuhan Sungai dan Danau||||260000000|247000000|95||
'2.15.03.2.08.0003|Pemeliharaan Pelabuhan|Jumlah dermaga dipelihara|8|Unit|260000000|247000000|95|6|75
|JUMLAH||||260000000|247000000|95||
"""
LRA = """
LAPORAN REALISASI ANGGARAN
DINAS PERHUBUNGAN
UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2025
KODE|URAIAN|ANGGARAN|REALISASI|%
4|PENDAPATAN|50000000|60000000|120
5|BELANJA|260000000|{realisasi}|95
'5.1|BELANJA OPERASI|260000000|{realisasi}|95
'5.1.02|Belanja Barang dan Jasa|260000000|{realisasi}|95
|JUMLAH BELANJA|260000000|{realisasi}|95
"""


def test_pk_kepala_bidang_di_berkas_yang_sama_tidak_dipakai_dan_anggarannya_tidak_menggantikan():
    laporan, catatan = kantor({("pk.xlsx", "Kabid"): KABID, ("pk.xlsx", "Kadis"): KADIS})
    pk = laporan.pk_versi(Versi.INDUK)
    assert [i.nama for i in pk.indikator] == ["Persentase trayek terlayani", "Indeks kepuasan masyarakat"]
    assert [(a.program, bulat(a.anggaran)) for a in pk.anggaran] == [("Program Pengelolaan Pelayaran", 240000000)]
    assert [(c.tingkat, c.alamat.lembar) for c in catatan if c.kode == "B07"] == [(Tingkat.INFO, "Kabid")]


def test_satuan_pk_tanpa_kolom_satuan_diambil_dari_renstra():
    laporan, _ = kantor({("pk.xlsx", "Kadis"): KADIS, ("renstra.xlsx", "S"): RENSTRA})
    assert [i.satuan for i in laporan.pk_terakhir.indikator] == ["%", "Indeks"]


def test_volume_di_bawah_realisasi_adalah_realisasi_kinerja():
    laporan, catatan = kantor({("rfk.xlsx", "TW IV"): REALISASI})
    [indikator] = [i for p in laporan.program for b in p.jelajahi() for i in b.indikator]
    assert (bulat(indikator.target_tahun(2025)), bulat(indikator.realisasi_tahun(2025))) == (8, 6)
    assert "K01" not in {c.kode for c in catatan}


def test_lra_menurut_rekening_yang_jumlahnya_sama_diam_dan_yang_berbeda_disebut():
    def baca(jumlah: int) -> list[tuple[str, str, str]]:
        return temuan(kantor({("rfk.xlsx", "TW IV"): REALISASI, ("lra.xls", "LRA"): LRA.format(realisasi=jumlah)})[1])

    assert (baca(247000000), baca(246000000)) == ([], [("J10", "LRA", "D9")])


def test_laporan_bulan_lalu_menyebut_laporan_program_sebagai_penggantinya_bukan_lra_rekening():
    lama = REALISASI.replace("DINAS", "KEADAAN S/D TRIWULAN III\nDINAS", 1).replace("247000000|95", "130000000|50")
    _, catatan = kantor({
        ("lra.xls", "LRA"): LRA.format(realisasi=247000000),
        ("rfk.xlsx", "TW III"): lama,
        ("rfk.xlsx", "TW IV"): REALISASI,
    })
    [c] = [c for c in catatan if c.kode == "B07"]
    assert (c.alamat.lembar, "TW IV" in c.pesan) == ("TW III", True)


def test_kolom_yang_hanya_menyebut_daerah_adalah_realisasi_daerah_pembanding():
    t = satu_tabel(lembar("""
Perbandingan dengan daerah sekitar Tahun 2025
No|Indikator|Kab. Lembah Tirta|Kab. Bumi Asri|Kota Giri Jaya|Provinsi|Nasional
1|Persentase trayek terlayani|70.2|66.5|91|73.3|
"""))  # fmt: skip
    assert (t.jenis, len(t.kolom_peran("realisasi_pembanding"))) == ("pembanding", 5)


def test_lembar_identitas_dengan_alamat_dan_telepon_dibaca_sebagai_profil():
    laporan, catatan = kantor({("profil.xlsx", "Identitas"): """
Nama SKPD|Dinas Perhubungan Kabupaten Lembah Tirta
Alamat|Jalan Pelabuhan Lama Nomor 7
Telepon|'(0299) 556677
Website|dishub.example
Tahun Laporan|2025
Dasar Hukum Pembentukan|Peraturan Bupati Nomor 61 Tahun 2021
""", ("pk.xlsx", "Kadis"): KADIS})  # fmt: skip
    assert (laporan.profil.nama_dinas, laporan.profil.daerah) == ("Dinas Perhubungan", "Kabupaten Lembah Tirta")
    assert laporan.profil.dasar_organisasi == "Peraturan Bupati Nomor 61 Tahun 2021"
    assert {c.alamat.sel for c in catatan if c.kode == "P01"} == {"B2", "B3", "B4"}


def test_triwulan_yang_masing_masing_setinggi_target_adalah_keadaan_walau_pernah_turun():
    laporan, catatan = kantor({("kinerja.xlsx", "TW"): """
PENGUKURAN KINERJA TAHUN 2025
Sasaran|Indikator Kinerja|Satuan|Target 2025|Realisasi Triwulan|:-)|:-)|:-)
:-v|:-v|:-v|:-v|I|II|III|IV
Meningkatnya keselamatan|Rasio kecelakaan|Rasio|3.4|3.02|3.1|3.08|3.06
|Persentase perlengkapan jalan baik|%|74|70.35|71|71.9|72.52
""", ("pk.xlsx", "Kadis"): KADIS})  # fmt: skip
    [sasaran] = laporan.capaian[0].sasaran
    assert [bulat(i.realisasi_tahun(2025)) for i in sasaran.indikator] == [3.06, 72.52]
    assert [c.tingkat for c in catatan if c.kode == "T01"] == [Tingkat.INFO]


def test_pegawai_per_golongan_dengan_kolom_laki_laki_dan_perempuan_memberi_jumlah_menurut_jenis_kelamin():
    laporan, _ = kantor({("pegawai.xlsx", "Rekap"): """
REKAPITULASI PEGAWAI PER 31 DESEMBER 2025
No|Golongan|Laki-laki|Perempuan|Jumlah
1|IV|3|1|4
2|III|22|9|31
|Jumlah|25|10|35
""", ("pk.xlsx", "Kadis"): KADIS})  # fmt: skip
    kelamin = laporan.jenis_kelamin
    assert [(b.uraian, bulat(b.jumlah)) for b in kelamin.baris] == [("Laki-laki", 25), ("Perempuan", 10)]
    assert bulat(kelamin.total) == 35


def test_tugas_dan_fungsi_per_jabatan_memberi_yang_milik_kepala():
    laporan, _ = kantor({("profil.xlsx", "Tupoksi"): """
No|Jabatan|Tugas|Fungsi
1|Kepala Dinas|Membantu Bupati melaksanakan urusan perhubungan|'perumusan kebijakan;\\npelaksanaan kebijakan
2|Sekretariat|Melaksanakan administrasi|'pengelolaan keuangan
""", ("pk.xlsx", "Kadis"): KADIS})  # fmt: skip
    assert laporan.profil.tugas == "Membantu Bupati melaksanakan urusan perhubungan"
    assert laporan.profil.fungsi == ("perumusan kebijakan;", "pelaksanaan kebijakan")


def test_uraian_dengan_target_dan_realisasi_tanpa_uang_adalah_indikator_dan_baris_sasarannya_bukan():
    laporan, catatan = kantor({("laporan.xlsx", "IKU"): """
CAPAIAN IKU DINAS KESEHATAN TAHUN 2025
URAIAN|:-)|SAT|TARGET|REALISASI|CAPAIAN|KETERANGAN
Sasaran 1 : Meningkatnya kesehatan ibu|:-)|:-)|:-)|:-)|:-)|:-)
1|Angka Kematian Ibu|per 100.000 KH|98|104|#persen2 0.9388|26 kasus
2|Prevalensi Stunting|%|#persen2 0.14|#persen2 0.147|#persen2 0.95|
Sasaran 2 : Meningkatnya mutu layanan|:-)|:-)|:-)|:-)|:-)|:-)
1|Indeks Kepuasan Masyarakat|Nilai|86.5|85.635|#persen2 0.99|
""", ("pk.xlsx", "Kadis"): KADIS})  # fmt: skip
    [capaian] = laporan.capaian
    assert [(s.nama, [(i.nama, bulat(i.realisasi_tahun(2025))) for i in s.indikator]) for s in capaian.sasaran] == [
        ("Meningkatnya kesehatan ibu", [("Angka Kematian Ibu", 104), ("Prevalensi Stunting", 14.7)]),
        ("Meningkatnya mutu layanan", [("Indeks Kepuasan Masyarakat", 85.635)]),
    ]


def test_uraian_dengan_target_dan_realisasi_berupa_uang_tetap_uraian():
    t = satu_tabel(lembar("""
TARGET DAN REALISASI PENDAPATAN TAHUN 2025
No|Uraian|Target|Realisasi|%
1|Retribusi pelayanan kesehatan|1200000000|1260000000|105
"""))  # fmt: skip
    assert not t.kolom_peran("indikator")


def test_uraian_dengan_target_dan_realisasi_di_luar_kinerja_tetap_uraian():
    t = satu_tabel(lembar("""
REKAP PENGUJIAN KENDARAAN TAHUN 2025
No|Uraian|Target|Realisasi|%
1|Mobil barang|1200|1260|105
"""))  # fmt: skip
    assert not t.kolom_peran("indikator")


def test_daerah_tanpa_sebutan_kabupaten_di_tabel_perbandingan_dan_daerah_sendiri_tidak_dibandingkan():
    laporan, _ = kantor({("laporan.xlsx", "Banding"): """
DINAS PERHUBUNGAN KABUPATEN LEMBAH TIRTA
Posisi Kabupaten Lembah Tirta dibanding provinsi dan nasional, 2025
Indikator|Lembah Tirta|Kab. Bumi Asri|Giri Jaya|Provinsi
Persentase trayek terlayani|70.2|66.5|91|73.3
""", ("pk.xlsx", "Kadis"): KADIS})  # fmt: skip
    assert [(p.nama_pembanding, bulat(p.realisasi)) for p in laporan.pembanding] == [
        ("Kabupaten Bumi Asri", 66.5), ("Giri Jaya", 91), ("Provinsi", 73.3),
    ]  # fmt: skip


def test_uraian_dengan_saldo_dan_mutasi_adalah_aset():
    laporan, _ = kantor({("aset.xlsx", "Rekap"): """
REKAP ASET PER 31 DESEMBER 2025
No|Uraian|Saldo Awal 2025|Penambahan|Pengurangan|Saldo Akhir 2025
1|Peralatan dan Mesin|21000000000|1500000000|250000000|22250000000
""", ("pk.xlsx", "Kadis"): KADIS})  # fmt: skip
    [aset] = laporan.aset
    assert [bulat(n) for n in (aset.awal, aset.bertambah, aset.berkurang, aset.akhir)] == [
        21000000000, 1500000000, 250000000, 22250000000,
    ]  # fmt: skip


def test_daftar_nama_pegawai_dihitung_menurut_golongan_pendidikan_dan_jenis_kelamin():
    laporan, _ = kantor({("pegawai.xlsx", "DUK"): """
DAFTAR NOMINATIF PEGAWAI 2025
No|Nama|NIP|Pangkat/Gol|Pendidikan|L/P
1|Pegawai A|-|Penata (III/c)|S-1 Teknik|L
2|Pegawai B|-|Pembina, IV/a|S2|P
3|Pegawai C|-|III/c|SMK|L
4|Pegawai D|-||S1|P
""", ("pk.xlsx", "Kadis"): KADIS})  # fmt: skip
    daftar = (laporan.golongan, laporan.pendidikan, laporan.jenis_kelamin)
    assert [[(b.uraian, bulat(b.jumlah)) for b in d.baris] for d in daftar] == [
        [("IV/a", 1), ("III/c", 2), ("Tidak disebut", 1)],
        [("S2", 1), ("S1", 2), ("SMA/SMK", 1)],
        [("Laki-laki", 2), ("Perempuan", 2)],
    ]


def test_tanda_butir_di_depan_nama_sub_kegiatan_tidak_ikut():
    berbutir = REALISASI.replace("|Pemeliharaan Pelabuhan|", "|- Pemeliharaan Pelabuhan|")
    laporan, _ = kantor({("rekap.xlsx", "S"): berbutir})
    assert laporan.program[0].anak[0].anak[0].nama == "Pemeliharaan Pelabuhan"


def test_rencana_aksi_tanpa_sasaran_mendapat_sasaran_indikatornya():
    laporan, _ = kantor({("renaksi.xlsx", "S"): """
RENCANA AKSI TAHUN 2026
No|Indikator Kinerja|Rencana Aksi
1|Persentase trayek terlayani|Menambah armada
""", ("pk.xlsx", "Kadis"): KADIS})  # fmt: skip
    assert [a.sasaran for a in laporan.rencana_aksi] == ["Meningkatnya pelayanan angkutan umum"]


def test_lampiran_anggaran_yang_berjudul_perjanjian_kinerja_tidak_diragukan():
    anggaran = """
LAMPIRAN PERJANJIAN KINERJA TAHUN 2025
PROGRAM DAN ANGGARAN
NO|PROGRAM|ANGGARAN (Rp)
1|Program Pengelolaan Pelayaran|240000000
"""
    laporan, catatan = kantor({("pk.xlsx", "Kadis"): KADIS.split("\n\n")[0], ("pk.xlsx", "Lampiran"): anggaran})
    assert [bulat(a.anggaran) for a in laporan.pk_terakhir.anggaran] == [240000000]
    assert "B08" not in {c.kode for c in catatan}


DUA_SASARAN = """
LAPORAN REALISASI TAHUN 2025
BPBD KOTA TANJUNG BIRU
Kode|Uraian|Pagu|Realisasi
|Sasaran 1: Meningkatnya kesiapsiagaan||
'1.05.03|PROGRAM PENANGGULANGAN BENCANA|1200000000|1104000000
'1.05.03.2.02|Pelayanan Pencegahan dan Kesiapsiagaan Terhadap Bencana|1200000000|1104000000
|Sasaran 2: Meningkatnya kecepatan tanggap||
'1.05.03|PROGRAM PENANGGULANGAN BENCANA|2000000000|1800000000
'1.05.03.2.03|Pelayanan Penyelamatan dan Evakuasi Korban Bencana|2000000000|1800000000
"""
SATU_KALI = """
DPA TAHUN 2025
Kode|Uraian|Pagu
'1.05.03|PROGRAM PENANGGULANGAN BENCANA|3200000000
'1.05.03.2.02|Pelayanan Pencegahan dan Kesiapsiagaan Terhadap Bencana|1200000000
'1.05.03.2.03|Pelayanan Penyelamatan dan Evakuasi Korban Bencana|2000000000
"""
PK_BENCANA = """
PERJANJIAN KINERJA TAHUN 2025
No|Sasaran|Indikator Kinerja|Target
1|Meningkatnya kesiapsiagaan|Persentase kelurahan tangguh|'65%
2|Meningkatnya kecepatan tanggap|Waktu tanggap|'28
"""
POHON = """
POHON KINERJA
Sasaran|Program|Kegiatan|Indikator
Meningkatnya kesiapsiagaan|Program Penanggulangan Bencana|{kegiatan}|Persentase warga terlatih
Meningkatnya kecepatan tanggap|Program Penanggulangan Bencana|Pelayanan Penyelamatan dan Evakuasi Korban Bencana|Korban
"""
PENCEGAHAN = "Pelayanan Pencegahan dan Kesiapsiagaan Terhadap Bencana"


def anggaran_sasaran(laporan) -> list[tuple]:
    return [
        (s.nama, [(bulat(p.pagu), bulat(p.realisasi), [a.nama.split()[1] for a in p.anak]) for p in s.program])
        for s in laporan.sasaran
    ]


TERBAGI = [
    ("Meningkatnya kesiapsiagaan", [(1200000000, 1104000000, ["Pencegahan"])]),
    ("Meningkatnya kecepatan tanggap", [(2000000000, 1800000000, ["Penyelamatan"])]),
]


def test_program_di_bawah_dua_sasaran_mendapat_pagu_kegiatannya_sendiri_dari_dpa_yang_menyebutnya_sekali():
    laporan, catatan = kantor({
        ("rfk.xlsx", "S"): DUA_SASARAN, ("pk.xlsx", "S"): PK_BENCANA, ("dpa.xlsx", "S"): SATU_KALI,
    })  # fmt: skip
    assert anggaran_sasaran(laporan) == TERBAGI
    assert not {"J02", "J04"} & {c.kode for c in catatan}


def test_program_dua_sasaran_di_pohon_kinerja_dibagi_menurut_kegiatannya():
    baris = [b for b in DUA_SASARAN.split("\n") if "Sasaran" not in b and "PROGRAM" not in b]
    utuh = "\n".join([*baris[:4], "'1.05.03|PROGRAM PENANGGULANGAN BENCANA|3200000000|2904000000", *baris[4:]])
    lembar_lain = {("rfk.xlsx", "S"): utuh, ("pk.xlsx", "S"): PK_BENCANA}
    laporan, catatan = kantor(lembar_lain | {("pohon.xlsx", "S"): POHON.format(kegiatan=PENCEGAHAN)})
    assert anggaran_sasaran(laporan) == TERBAGI
    assert "J04" not in {c.kode for c in catatan}
    laporan, catatan = kantor(lembar_lain | {("pohon.xlsx", "S"): POHON.format(kegiatan="")})
    assert [(s.nama, [bulat(p.pagu) for p in s.program]) for s in laporan.sasaran] == [
        ("Meningkatnya kesiapsiagaan", [3200000000]), ("Meningkatnya kecepatan tanggap", []),
    ]  # fmt: skip
    assert [(c.tingkat, c.alamat.berkas) for c in catatan if c.kode == "J04"] == [(Tingkat.PERIKSA, "pohon.xlsx")]


def test_nama_utuh_perangkat_daerah_didahulukan_dari_singkatannya():
    utuh = "BADAN PENANGGULANGAN BENCANA DAERAH KOTA TANJUNG BIRU\n"
    pk = "BPBD KOTA TANJUNG BIRU" + PK_BENCANA
    laporan, _ = kantor({("pk.xlsx", "S"): pk, ("rfk.xlsx", "S"): DUA_SASARAN, ("r.xlsx", "S"): utuh + RENSTRA})
    assert laporan.profil.nama_dinas == "Badan Penanggulangan Bencana Daerah"
    assert laporan.profil.kepala.jabatan.startswith("Kepala Pelaksana Badan Penanggulangan Bencana Daerah")


def test_berkas_yang_bukan_buku_kerja_hanya_disebut_yang_mengaku_buku_kerja_diperiksa(tmp_path):
    for nama in ("catatan rapat.txt", "logo lama.png", "rusak.xlsx"):
        (tmp_path / nama).write_bytes(b"\x89PNG" if nama.endswith("png") else b"rapat")
    catatan = baca_folder(tmp_path).catatan
    assert [(c.alamat.berkas, c.tingkat) for c in catatan if c.kode == "B01"] == [
        ("catatan rapat.txt", Tingkat.INFO), ("logo lama.png", Tingkat.INFO), ("rusak.xlsx", Tingkat.PERIKSA),
    ]  # fmt: skip


def test_pembanding_satu_daerah_per_baris():
    laporan, catatan = kantor({("monev.xlsx", "Banding"): """
Pembanding antar kecamatan 2025
Indikator|Kecamatan Pembanding|Realisasi 2025
Persentase trayek terlayani|Kecamatan Sari Rejo|81.9
Persentase trayek terlayani|Kecamatan Giri Mukti|83.4
""", ("pk.xlsx", "Kadis"): KADIS})  # fmt: skip
    assert [(p.indikator, p.nama_pembanding, bulat(p.realisasi)) for p in laporan.pembanding] == [
        ("Persentase trayek terlayani", "Kecamatan Sari Rejo", 81.9),
        ("Persentase trayek terlayani", "Kecamatan Giri Mukti", 83.4),
    ]
    assert laporan.diulang == ()


def test_daftar_sasaran_dan_program_pendukungnya_tanpa_kolom_lain_memberi_sasaran_program():
    laporan, _ = kantor({("rfk.xlsx", "S"): REALISASI, ("pk.xlsx", "Kadis"): KADIS, ("monev.xlsx", "Sasaran"): """
Sasaran|Program pendukung
Meningkatnya pelayanan angkutan umum|Program Pengelolaan Pelayaran
"""})  # fmt: skip
    assert [p.sasaran for p in laporan.program] == ["Meningkatnya pelayanan angkutan umum"]


def triwulan(sebutan: str, target: float, realisasi: float, capaian: float) -> str:
    return f"""
CAPAIAN KINERJA DINAS PERHUBUNGAN
TRIWULAN {sebutan} TAHUN 2025
No|Sasaran|Indikator Kinerja|Target Tahun|Target s.d. Triwulan|Realisasi s.d. Triwulan|Capaian (%)
1|Meningkatnya pelayanan angkutan umum|Persentase trayek terlayani|75|{target}|{realisasi}|{capaian}
"""


def test_target_sampai_triwulan_di_samping_target_tahun_bukan_target_kedua():
    laporan, catatan = kantor({
        ("monev.xlsx", "TW 2"): triwulan("II", 70, 68, 97.14), ("monev.xlsx", "TW 4"): triwulan("IV", 75, 70.2, 93.6),
        ("pk.xlsx", "Kadis"): KADIS,
    })  # fmt: skip
    [indikator] = [i for s in laporan.capaian[0].sasaran for i in s.indikator]
    assert (bulat(indikator.target_tahun(2025)), bulat(indikator.realisasi_tahun(2025))) == (75, 70.2)
    assert "K01" not in {c.kode for c in catatan}
    assert [t.asal.lembar for t in laporan.hitungan_kantor] == ["TW 4"]
