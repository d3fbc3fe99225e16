"""Laporan per masa dan bentuk lain: SPJ, s.d. triwulan lalu, semester, dua tahun, Kinerja/Anggaran."""

from tests.reading.bantu import bulat
from tests.reading.bantu import kantor
from tests.reading.bantu import ringkas
from tests.reading.bantu import temuan


def angka(laporan) -> list[tuple]:
    return [(b[0], b[1], b[3], b[4]) for b in ringkas(laporan.program)]


def test_spj_fungsional_dipakai_jumlah_spj_sampai_bulan_ini():
    laporan, catatan = kantor({("SPJ.xlsx", "Des"): """
PEMERINTAH KABUPATEN CONTOH
LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN (SPJ FUNGSIONAL)
Bulan Desember 2024
SKPD|: 1.05.0.00.0.00.01.0000 SATUAN POLISI PAMONG PRAJA

Kode Rekening|Uraian|Jumlah Anggaran|SPJ-LS Gaji|:-)|:-)|SPJ-LS Barang & Jasa|:-)|:-)|SPJ UP/GU/TU|:-)|:-)|\
Jumlah SPJ (LS+UP/GU/TU) s.d. Bulan Ini|Sisa Pagu Anggaran
:-v|:-v|:-v|s.d. Bulan Lalu|Bulan Ini|s.d. Bulan Ini|s.d. Bulan Lalu|Bulan Ini|s.d. Bulan Ini|s.d. Bulan Lalu|\
Bulan Ini|s.d. Bulan Ini|:-v|:-v
'1.05.02|PROGRAM PENINGKATAN KETENTERAMAN DAN KETERTIBAN UMUM|1000|0|0|0|300|100|400|400|100|500|900|100
'1.05.02.2.01|Penanganan Gangguan Ketenteraman|1000|0|0|0|300|100|400|400|100|500|900|100
'1.05.02.2.01.0001|Pencegahan Gangguan|1000|0|0|0|300|100|400|400|100|500|900|100
'5.1.02.01.01.0024|Belanja ATK|1000|0|0|0|300|100|400|400|100|500|900|100
"""})
    assert angka(laporan) == [
        ("P", "1.05.02", 1000, 900), ("K", "1.05.02.2.01", 1000, 900), ("S", "1.05.02.2.01.0001", 1000, 900),
    ]  # fmt: skip
    assert temuan(catatan) == []


def test_pagu_dan_realisasi_per_sumber_dana_dipakai_totalnya_tanpa_catatan():
    laporan, catatan = kantor({("rfk.xlsx", "S"): """
REALISASI APBD DINAS PENDIDIKAN TA 2024
No|Program/Kegiatan/Sub Kegiatan|Pagu|:-)|:-)|:-)|Realisasi|:-)|:-)|:-)|%
:-v|:-v|DAU|DAK|PAD|Total|DAU|DAK|PAD|Total|:-v
I|Program Pengelolaan Pendidikan|500|300|200|1000|450|280|190|920|92
1|Pengelolaan Pendidikan Sekolah Dasar|500|300|200|1000|450|280|190|920|92
a|Pembangunan Unit Sekolah Baru (USB)|500|300|200|1000|450|280|190|920|92
"""})
    assert [x[2:] for x in angka(laporan)] == [(1000, 920)] * 3
    assert [c.kode for c in catatan if c.kode[0] == "K"] == []


def test_nama_program_melintang_di_kolom_pertama_menjadi_induk():
    laporan, catatan = kantor({("bapenda.xlsx", "S"): """
LAPORAN KEUANGAN BADAN PENDAPATAN DAERAH TAHUN 2024
NO|URAIAN|ANGGARAN|REALISASI|SISA|%
PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA
1|Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah|100|90|10|90
2|Administrasi Keuangan Perangkat Daerah|900|880|20|97.8
|Sub Jumlah|1000|970|30|97
PROGRAM PENGELOLAAN PENDAPATAN DAERAH
1|Kegiatan Pengelolaan Pendapatan Daerah|500|450|50|90
|Sub Jumlah|500|450|50|90
|JUMLAH TOTAL|1500|1420|80|94.7
"""})
    assert [(b[0], b[3], b[4]) for b in ringkas(laporan.program)] == [
        ("P", 1000, 970), ("K", 100, 90), ("K", 900, 880), ("P", 500, 450), ("K", 500, 450),
    ]  # fmt: skip
    assert temuan(catatan) == []


TW = """
LAPORAN REALISASI TRIWULAN {judul} TAHUN 2024
KECAMATAN SUKAMAJU
KODE|URAIAN|PAGU|REALISASI S.D. TRIWULAN LALU|REALISASI TRIWULAN INI|REALISASI S.D. TRIWULAN INI|FISIK
'7.01.02|Program Penyelenggaraan Pemerintahan dan Pelayanan Publik|1000|{lalu}|{ini}|{sampai}|{fisik}
"""


def test_lembar_per_triwulan_dipakai_s_d_triwulan_ini_dan_judul_salin_tempel_dicatat():
    isi = (("TW I", "I", 0, 200), ("TW II", "II", 200, 200), ("TW III", "II", 400, 200), ("TW IV", "IV", 600, 300))
    laporan, catatan = kantor({
        ("tw.xlsx", lembar): TW.format(judul=judul, lalu=lalu, ini=ini, sampai=lalu + ini, fisik="100%")
        for lembar, judul, lalu, ini in isi
    })
    assert angka(laporan) == [("P", "7.01.02", 1000, 900)]
    assert bulat(laporan.program[0].fisik) == 100
    assert temuan(catatan) == [("T04", "TW III", "A3")]


def test_realisasi_semester_satu_tidak_diam_diam_menjadi_setahun():
    laporan, catatan = kantor({("prognosis.xlsx", "S"): """
LAPORAN REALISASI SEMESTER PERTAMA DAN PROGNOSIS 6 BULAN BERIKUTNYA
TAHUN ANGGARAN 2024
DINAS PERDAGANGAN KOTA CONTOH
NO|URAIAN|JUMLAH ANGGARAN|REALISASI SEMESTER I|SISA ANGGARAN SEMESTER I|PROGNOSIS|KETERANGAN
1|2|3|4|5=3-4|6|7
'3.30.02|PROGRAM PERIZINAN DAN PENDAFTARAN PERUSAHAAN|1000|400|600|550|
"""})
    assert angka(laporan) == [("P", "3.30.02", 1000, 400)]
    assert {k for k, _, _ in temuan(catatan)} == {"T03"}


def test_anggaran_di_bawah_kelompok_realisasi_adalah_realisasi_anggaran():
    laporan, catatan = kantor({("evaluasi.xlsx", "S"): """
EVALUASI PELAKSANAAN RENJA DINAS ARSIP TAHUN 2024
No|Program/Kegiatan/Sub Kegiatan|Indikator Kinerja|Target Renja 2024|:-)|Realisasi Renja 2024|:-)|Capaian|:-)
:-v|:-v|:-v|Kinerja|Anggaran (Rp)|Kinerja|Anggaran (Rp)|Kinerja (%)|Anggaran (%)
1|Program Pengelolaan Arsip|Persentase arsip tertata|80 %|'Rp 1.000.000.000|82,5 %|'Rp 950.000.000|103,13|95
|Pengelolaan Arsip Dinamis Daerah Kabupaten/Kota|Jumlah arsip|3.000 Berkas|'Rp 1.000.000.000|3.100 Berkas|\
'Rp 950.000.000|103,33|95
"""})
    assert [(b[0], b[3], b[4]) for b in ringkas(laporan.program)] == [
        ("P", 1000000000, 950000000), ("K", 1000000000, 950000000),
    ]  # fmt: skip
    indikator = [i for p in laporan.program for b in p.jelajahi() for i in b.indikator]
    assert [(bulat(i.target_tahun(2024)), bulat(i.realisasi_tahun(2024)), i.satuan) for i in indikator] == [
        (80, 82.5, "%"), (3000, 3100, "Berkas"),
    ]  # fmt: skip
    assert temuan(catatan) == []


def test_dua_tahun_berdampingan_dipakai_tahun_terakhir_dan_kode_bertanda_hubung_dikenal():
    laporan, catatan = kantor({("2 tahun.xlsx", "S"): """
REALISASI BELANJA PER PROGRAM TAHUN 2023 DAN 2024
DINAS KELAUTAN DAN PERIKANAN PROVINSI CONTOH
Kode|Program dan Kegiatan|Tahun 2023|:-)|:-)|Tahun 2024|:-)|:-)
:-v|:-v|Anggaran|Realisasi|%|Anggaran|Realisasi|%
3-25-03|PROGRAM PENGELOLAAN PERIKANAN TANGKAP|900|850|94.4|1000|960|96
3-25-03-1-01|PENGELOLAAN PENANGKAPAN IKAN|900|850|94.4|1000|960|96
"""})
    assert angka(laporan) == [("P", "3.25.03", 1000, 960), ("K", "3.25.03.1.01", 1000, 960)]
    assert (laporan.tahun, temuan(catatan)) == (2024, [])


def test_dpa_dan_dppa_berurutan_di_satu_lembar():
    laporan, _ = kantor({("dpa.xlsx", "S"): """
DPA DINAS PARIWISATA TAHUN ANGGARAN 2024
Kode|Program / Kegiatan|Pagu
'3.26.02|Program Peningkatan Daya Tarik Destinasi|1000
'3.26.02.2.01|Pengelolaan Daya Tarik Wisata|1000
Jumlah||1000

DPPA DINAS PARIWISATA TAHUN ANGGARAN 2024
Kode|Program / Kegiatan|Pagu
'3.26.02|Program Peningkatan Daya Tarik Destinasi|1200
'3.26.02.2.01|Pengelolaan Daya Tarik Wisata|1200
Jumlah||1200
"""})
    assert [(d.versi.value, bulat(d.total), [b[3] for b in ringkas(d.program)]) for d in laporan.dpa] == [
        ("induk", 1000, [1000, 1000]), ("perubahan", 1200, [1200, 1200]),
    ]  # fmt: skip
