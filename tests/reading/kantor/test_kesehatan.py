"""Dinas kota: satu lembar yang dicari di antara tujuh puluh, huruf renggang, dan lima wujud persen."""

from tests.reading.kantor.berkas import tulis_buku
from tests.reading.kantor.rekam import dilaporkan
from tests.reading.kantor.rekam import riwayat

SURAT = """
PEMERINTAH KOTA BARU
DINAS KESEHATAN
Nomor|: 440/{n}/2025
Lampiran|: 1 (satu) berkas
Perihal|: Laporan Kinerja Bulan {n}
Yth. Wali Kota Baru
Bersama ini kami sampaikan laporan kinerja.
"""
DK_IND = """
DINAS KESEHATAN KOTA BARU
INDIKATOR KINERJA UTAMA (IKU) DAN TARGET TAHUN 2025

NO|I K U|DEFINISI OPERASIONAL|CARA PERHITUNGAN|S A T U A N|TARGET|:-)|REALISASI|:-)|CAPAIAN|:-)
:-v|:-v|:-v|:-v|:-v|2024|2025|2024|2025|2024|2025
1|Angka Kematian Ibu (AKI)|Jumlah kematian ibu|Kematian ibu / kelahiran hidup x 100.000|per 100.000 KH|95|90|88,5|\
92,1|106,84|97,67
2|Angka Kematian Bayi (AKB)|Jumlah kematian bayi|Kematian bayi / kelahiran hidup x 1.000|per 1.000 KH|7,5|7|6,9|6,4|\
108|108,57
3|Prevalensi stunting|Persentase balita pendek|Balita pendek / balita x 100%|%|14%|12%|13,2%|11,9%|105,71%|100,83%
4|Usia Harapan Hidup|Rata-rata usia|Data BPS|Tahun|73,2|73,5|73,41|73,66|100,29|100,22
5|Cakupan UHC|Peserta aktif JKN|Peserta / penduduk x 100%|%|#persen2 0.98|#persen2 1|#persen2 0.9812|#persen2 0.9933|\
100,12|99,33
"""
DK_JUNK = """
Daftar hadir
No|Nama|Jabatan|Tanda tangan
1|ANU|Staf|
2|ANI|Staf|
"""


def tulis(tempat) -> None:
    lembar = {f"SR_{i}": SURAT.format(n=i) for i in range(1, 34)}
    lembar["Sheet 34 "] = DK_IND
    lembar |= {f"V{i}": "" for i in range(1, 10)}
    lembar |= {f"hadir {i}": DK_JUNK for i in range(1, 27)}
    lembar["IKU lama"] = DK_IND.replace("2025", "2023").replace("2024", "2022")
    tulis_buku(tempat, "LAPORAN BULANAN GABUNG.xlsx", lembar, tersembunyi=("IKU lama",))


def test_satu_lembar_ditemukan_di_antara_tujuh_puluh(hasil):
    assert len(hasil.lembar) == 70
    assert [lbr.grid.lembar for lbr in hasil.lembar if any(t.jenis for t in lbr.tabel)] == ["Sheet 34 "]


def test_kata_rata_rata_di_definisi_tidak_membuat_baris_jumlah(hasil):
    assert dilaporkan(hasil.laporan) == [
        (
            "",
            [
                ("Angka Kematian Ibu (AKI)", "per 100.000 KH", 90, 92.1),
                ("Angka Kematian Bayi (AKB)", "per 1.000 KH", 7, 6.4),
                ("Prevalensi stunting", "%", 12, 11.9),
                ("Usia Harapan Hidup", "Tahun", 73.5, 73.66),
                ("Cakupan UHC", "%", 100, 99.33),
            ],
        )
    ]


def test_iku_dua_tahun_bukan_renstra_melainkan_riwayat(hasil):
    assert hasil.laporan.renstra == ()
    assert riwayat(hasil.laporan)[0] == ("Angka Kematian Ibu (AKI)", [(2024, 88.5)])


def test_lembar_yang_tidak_dipakai_disebut_sekali_saja(hasil):
    tak_terpakai = [c for c in hasil.catatan if c.kode in ("B04", "B05")]
    assert len(tak_terpakai) <= 3
    assert any(c.pesan.startswith(f"{33 + 26} lembar") for c in tak_terpakai)
