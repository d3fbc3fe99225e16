"""Pola 20: kode yang diketik sebagai angka dan kehilangan nol di ujungnya (2.10 menjadi 2.1)."""

from tests.reading.bantu import anggaran
from tests.reading.bantu import ringkas
from tests.reading.lembar import lembar

KEPALA = "KODE|:-)|:-)|:-)|:-)|URAIAN|PAGU|REALISASI ANGGARAN\n"


def kode_dan_temuan(isi: str) -> tuple[list[str], list[tuple[str, str, str]]]:
    p = anggaran(lembar(KEPALA + isi))
    return [b[1] for b in ringkas(p.program)], [
        (c.kode, c.tingkat.value, c.alamat.sel) for c in p.catatan if c.kode == "H10"
    ]  # fmt: skip


def test_kegiatan_2_10_dipulihkan_menurut_nomenklatur_bersama_sub_kegiatannya():
    assert kode_dan_temuan("""1|'02|'01|||PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA|300|250
1|'02|'01|2.1||Peningkatan Pelayanan BLUD|300|250
1|'02|'01|2.1|'0001|Pelayanan dan Penunjang Pelayanan BLUD|300|250
""") == (["1.02.01", "1.02.01.2.10", "1.02.01.2.10.0001"], [("H10", "info", "D3")])


def test_kegiatan_2_01_yang_ditulis_2_1_tetap_2_01():
    assert kode_dan_temuan("""1|'02|'01|||PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA|300|250
1|'02|'01|2.1||Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah|200|150
1|'02|'01|2.2||Administrasi Keuangan Perangkat Daerah|100|100
""") == (["1.02.01", "1.02.01.2.01", "1.02.01.2.02"], [])


def test_keduanya_2_1_dibedakan_menurut_nama():
    assert kode_dan_temuan("""1|'02|'01|||PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA|300|250
1|'02|'01|2.1||Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah|200|150
1|'02|'01|2.1|'0001|Penyusunan Dokumen Perencanaan Perangkat Daerah|200|150
1|'02|'01|2.9||Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah|50|50
1|'02|'01|2.1||Peningkatan Pelayanan BLUD|50|50
""")[0] == ["1.02.01", "1.02.01.2.01", "1.02.01.2.01.0001", "1.02.01.2.09", "1.02.01.2.10"]


def test_nama_daerah_sendiri_dipulihkan_menurut_tetangganya_dengan_catatan_periksa():
    assert kode_dan_temuan("""1|'02|'07|||Program Sehat Sukamaju|300|250
1|'02|'07|2.09||Kegiatan Posyandu Sukamaju|200|150
1|'02|'07|2.1||Kegiatan Ambulans Sukamaju|100|100
""") == (["1.02.07", "1.02.07.2.09", "1.02.07.2.10"], [("H10", "periksa", "D4")])


def test_bidang_2_10_di_kolom_pertama_dipulihkan_karena_bidang_2_01_tidak_ada():
    assert kode_dan_temuan("""2.1|'04|||:-)|PROGRAM PENYELESAIAN SENGKETA TANAH GARAPAN|300|250
2.1|'04|2.01||:-)|Penyelesaian Sengketa Tanah Garapan dalam Daerah Kabupaten/Kota|300|250
""") == (["2.10.04", "2.10.04.2.01"], [("H10", "info", "A2")])


def test_format_sel_yang_menampilkan_nolnya_tidak_dicatat():
    assert kode_dan_temuan("""1|'02|'07|||Program Sehat Sukamaju|300|250
1|'02|'07|2.09||Kegiatan Posyandu Sukamaju|200|150
1|'02|'07|#kode22 2.1||Kegiatan Ambulans Sukamaju|100|100
""") == (["1.02.07", "1.02.07.2.09", "1.02.07.2.10"], [])
