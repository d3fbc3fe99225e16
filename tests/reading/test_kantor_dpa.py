"""DPA, DPPA, dan anggaran kas sebagaimana kantor menyimpannya."""

from generator.model.kinerja import Versi
from tests.reading.bantu import bulat
from tests.reading.bantu import kantor
from tests.reading.bantu import ringkas
from tests.reading.bantu import temuan

DPPA = """
REKAPITULASI DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN BELANJA
MENURUT PROGRAM, KEGIATAN DAN SUB KEGIATAN
Dinas Sosial Kabupaten Contoh
Tahun Anggaran 2024
Kode|:-)|:-)|:-)|:-)|Uraian|Sumber Dana|Lokasi|Sebelum Perubahan|:-)|:-)|:-)|Sesudah Perubahan|:-)|:-)|:-)|\
Bertambah/(Berkurang)|:-)
Urusan|Bidang Urusan|Program|Kegiatan|Sub Kegiatan|:-v|:-v|:-v|Belanja Operasi|Belanja Modal|Belanja Tidak Terduga|\
Jumlah (Rp)|Belanja Operasi|Belanja Modal|Belanja Tidak Terduga|Jumlah (Rp)|(Rp)|%
'1|'06||||URUSAN PEMERINTAHAN BIDANG SOSIAL|||700|100|0|800|900|100|0|1000|200|25
'1|'06|'02|||PROGRAM PEMBERDAYAAN SOSIAL|||700|100|0|800|900|100|0|1000|200|25
'1|'06|'02|2.03||Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah|||700|100|0|800|900|100|0|1000|200|25
'1|'06|'02|2.03|'0001|Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat|DAU|Kab|300|0|0|300|500|0|0|500|200|67
'1|'06|'02|2.03|'0004|Peningkatan Kemampuan Potensi Kelembagaan Masyarakat|DAU|Kab|400|100|0|500|400|100|0|500|0|0
Jumlah|||||||||||800||||1000|200|25
"""


def test_dppa_semula_menjadi_dipakai_kolom_menjadi():
    laporan, catatan = kantor({("DPPA.xlsx", "REKAP"): DPPA})
    dokumen = laporan.dpa_terakhir
    assert (dokumen.versi, bulat(dokumen.total)) == (Versi.PERUBAHAN, 1000)
    assert [(b[0], b[1], b[3]) for b in ringkas(dokumen.program)] == [
        ("P", "1.06.02", 1000),
        ("K", "1.06.02.2.03", 1000),
        ("S", "1.06.02.2.03.0001", 500),
        ("S", "1.06.02.2.03.0004", 500),
    ]
    assert temuan(catatan) == []


TOTAL = """
RINGKASAN DPA
Tahun Anggaran 2024
Uraian|Jumlah (Rp)
Pendapatan Daerah|0
Belanja Daerah|4000000000
Belanja Operasi|3500000000
Belanja Modal|500000000
Total|4000000000
"""


def test_dpa_yang_hanya_memuat_jumlah_disebut_tidak_dipakai_dan_tidak_menjadi_dokumen_kosong():
    laporan, catatan = kantor({
        ("dpa.xlsx", "Ringkasan"): TOTAL,
        ("dpa.xlsx", "Program"): """
PERUBAHAN DPA DINAS PARIWISATA TAHUN 2024
NO|PROGRAM|PAGU MURNI|PAGU PERUBAHAN|SELISIH
1|Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota|3000000000|3100000000|100000000
2|Program Peningkatan Daya Tarik Destinasi Pariwisata|1000000000|900000000|-100000000
|TOTAL|4000000000|4000000000|0
""",
    })  # fmt: skip
    assert [d.versi for d in laporan.dpa] == [Versi.PERUBAHAN]
    assert [b[3] for b in ringkas(laporan.program)] == [3100000000, 900000000]
    assert [(c.kode, c.alamat.lembar) for c in catatan if c.kode == "H09"] == [("H09", "Ringkasan")]
    assert laporan.profil.nama_dinas == "Dinas Pariwisata"


BULAN = tuple(
    "Januari Februari Maret Jumlah_Triwulan_I April Mei Juni Jumlah_Triwulan_II Juli Agustus September "
    "Jumlah_Triwulan_III Oktober November Desember Jumlah_Triwulan_IV".replace("_", "\u00a0").split(" ")
)


def kas(pagu: int) -> str:
    return "|".join(str(pagu // 12 * (3 if b.startswith("Jumlah") else 1)) for b in BULAN)


def anggaran_kas(pagu: int) -> str:
    return f"""
PEMERINTAH KABUPATEN CONTOH
ANGGARAN KAS
TAHUN ANGGARAN 2024
DINAS PERPUSTAKAAN DAN KEARSIPAN

KODE REKENING|URAIAN|ANGGARAN TAHUN INI|{'|'.join(BULAN)}
'2.23.02|PROGRAM PEMBINAAN PERPUSTAKAAN|{pagu}|{kas(pagu)}
'2.23.02.2.01|Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota|{pagu}|{kas(pagu)}
'2.23.02.2.01.0001|Pengembangan Layanan Perpustakaan|{pagu}|{kas(pagu)}
'5.1.02|Belanja Barang dan Jasa|{pagu}|{kas(pagu)}
|JUMLAH ALOKASI KAS|{pagu}|{kas(pagu)}
"""


DPA = """
DOKUMEN PELAKSANAAN ANGGARAN TAHUN 2024
DINAS PERPUSTAKAAN DAN KEARSIPAN KABUPATEN CONTOH
Kode|Uraian|Jumlah (Rp)
'2.23.02|PROGRAM PEMBINAAN PERPUSTAKAAN|1200000000
'2.23.02.2.01|Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota|1200000000
"""


def test_anggaran_kas_menjadi_pagu_bila_tidak_ada_dpa():
    laporan, catatan = kantor({("anggaran kas.xlsx", "Sheet1"): anggaran_kas(1200000000)})
    assert [b[:2] + b[3:4] for b in ringkas(laporan.program)] == [
        ("P", "2.23.02", 1200000000), ("K", "2.23.02.2.01", 1200000000), ("S", "2.23.02.2.01.0001", 1200000000),
    ]  # fmt: skip
    assert bulat(laporan.dpa_terakhir.total) == 1200000000
    assert [c.pesan[:30] for c in catatan if c.kode == "J03" and "anggaran kas" in c.pesan] == [
        "Tidak ada DPA tahun 2024; pagu"
    ]


def test_anggaran_kas_yang_berbeda_dari_dpa_dicatat_dan_dpa_yang_dipakai():
    laporan, catatan = kantor({("kas.xlsx", "Kas"): anggaran_kas(900000000), ("dpa.xlsx", "DPA"): DPA})
    assert [b[3] for b in ringkas(laporan.program)] == [1200000000, 1200000000]
    assert temuan(catatan) == [("J14", "Kas", "C8")]


def test_dua_dpa_yang_sama_waktunya_dibandingkan_baris_demi_baris():
    lain = DPA.replace("Kabupaten/Kota|1200000000", "Kabupaten/Kota|1100000000")
    laporan, catatan = kantor({("a.xlsx", "A"): DPA, ("b.xlsx", "B"): lain})
    assert [b[3] for b in ringkas(laporan.program)] == [1200000000, 1200000000]
    assert temuan(catatan) == [("J14", "B", "C5")]


def test_rka_kalah_dari_dpa():
    rka = DPA.replace("DOKUMEN PELAKSANAAN ANGGARAN", "RENCANA KERJA DAN ANGGARAN (RKA)").replace("1200", "1500")
    laporan, catatan = kantor({("a.xlsx", "RKA"): rka, ("b.xlsx", "B"): DPA})
    assert [b[3] for b in ringkas(laporan.program)] == [1200000000, 1200000000]
    assert ([c.alamat.lembar for c in catatan if c.kode == "B07"], temuan(catatan)) == (["RKA"], [])
