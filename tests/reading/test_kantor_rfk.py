"""RFK sebagaimana kantor menyimpannya: tebal saja, satu lembar per bulan, satu berkas per bidang."""

from tests.reading.bantu import bulat
from tests.reading.bantu import kantor
from tests.reading.bantu import ringkas
from tests.reading.bantu import temuan

TEBAL = """
LAPORAN REALISASI FISIK DAN KEUANGAN APBD KOTA CONTOH TAHUN ANGGARAN 2023
SKPD|: KECAMATAN SUKAMAJU
KEADAAN : DESEMBER 2023

NO|URAIAN|PAGU DANA (Rp)|BOBOT (%)|RENCANA|:-)|REALISASI|:-)|:-)|:-)|DEVIASI|:-)|SISA ANGGARAN (Rp)|MASALAH
:-v|:-v|:-v|:-v|FISIK (%)|KEU (%)|FISIK|:-)|KEUANGAN|:-)|FISIK|KEU|:-v|:-v
:-v|:-v|:-v|:-v|:-v|:-v|%|TTB|Rp.|%|:-v|:-v|:-v|:-v
#tebal A|#tebal PENYELENGGARAAN PEMERINTAHAN KECAMATAN SUKAMAJU|\
900000000|75|100|100|100|75|870000000|96.67|0|-3.33|30000000|
1|#tebal Koordinasi Pemerintahan Kecamatan|600000000|50|100|100|100|50|580000000|96.67|0|-3.33|20000000|
|Rapat Koordinasi Lurah Sukamaju|400000000|33.33|100|100|100|33.33|390000000|97.5|0|-2.5|10000000|
|Pelayanan Administrasi Terpadu|200000000|16.67|100|100|100|16.67|190000000|95|0|-5|10000000|
2|#tebal Pemeliharaan Prasarana Kelurahan|300000000|25|100|100|100|25|290000000|96.67|0|-3.33|10000000|
|Perbaikan Drainase Lingkungan|300000000|25|100|100|100|25|290000000|96.67|0|-3.33|10000000|tanah licin
#tebal B|#tebal PEMBERDAYAAN WARGA SUKAMAJU|300000000|25|100|100|98|24.5|280000000|93.33|-2|-6.67|20000000|
1|#tebal Pelatihan Kelompok Warga|300000000|25|100|100|98|24.5|280000000|93.33|-2|-6.67|20000000|
|Pelatihan Menjahit|300000000|25|100|100|98|24.5|280000000|93.33|-2|-6.67|20000000|
|#tebal J U M L A H|1200000000|100|100|100|99.5|99.5|1150000000|95.83|-0.5|-4.17|50000000|
|||||||||Sukamaju, 5 Januari 2024
|||||||||CAMAT SUKAMAJU
"""


def test_rfk_tebal_saja_terbaca_dan_deviasi_bukan_fisik_kedua():
    laporan, catatan = kantor({("uJM5u6gQC.xlsx", "34  Kec"): TEBAL})
    assert ringkas(laporan.program) == [
        ("P", "", "PENYELENGGARAAN PEMERINTAHAN KECAMATAN SUKAMAJU", 900000000, 870000000),
        ("K", "", "Koordinasi Pemerintahan Kecamatan", 600000000, 580000000),
        ("S", "", "Rapat Koordinasi Lurah Sukamaju", 400000000, 390000000),
        ("S", "", "Pelayanan Administrasi Terpadu", 200000000, 190000000),
        ("K", "", "Pemeliharaan Prasarana Kelurahan", 300000000, 290000000),
        ("S", "", "Perbaikan Drainase Lingkungan", 300000000, 290000000),
        ("P", "", "PEMBERDAYAAN WARGA SUKAMAJU", 300000000, 280000000),
        ("K", "", "Pelatihan Kelompok Warga", 300000000, 280000000),
        ("S", "", "Pelatihan Menjahit", 300000000, 280000000),
    ]
    assert [bulat(b.fisik) for p in laporan.program for b in p.jelajahi()] == [100] * 6 + [98] * 3
    assert temuan(catatan) == [("H06", "34  Kec", "B8")]


BULAN = ("JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGS", "SEP", "OKT", "NOP", "DES")


def rfk_bulan(nama: str, urut: int) -> str:
    a, b = urut * 150_000_000, urut * 120_000_000
    return f"""
LAPORAN REALISASI FISIK DAN KEUANGAN
DINAS LINGKUNGAN HIDUP KABUPATEN CONTOH
BULAN {nama} 2024{'' if urut % 2 else chr(10)}
NO.|PROGRAM / KEGIATAN / SUB KEGIATAN|ANGGARAN (Rp)|REALISASI S/D BULAN LALU|:-)|REALISASI BULAN INI|:-)|\
REALISASI S/D BULAN INI|:-)|:-)|SISA ANGGARAN|PPTK
:-v|:-v|:-v|KEU (Rp)|FISIK (%)|KEU (Rp)|FISIK (%)|KEU (Rp)|KEU (%)|FISIK (%)|:-v|:-v
1|PROGRAM PENGELOLAAN PERSAMPAHAN|2000000000|{a - 100}|{urut * 8 - 8}|100|8|{a}|{a / 20000000}|{urut * 8}|9|
1.1|Pengelolaan Sampah|2000000000|{a - 100}|{urut * 8 - 8}|100|8|{a}|{a / 20000000}|{urut * 8}|9|
1.1.1|Penanganan sampah melalui pengangkutan|1500000000|{b - 100}|{urut * 8 - 8}|100|8|{b}|80|{urut * 8}|9|Kabid
1.1.2|Penanganan sampah melalui pengumpulan sampah|500000000|{a - b}|{urut * 8 - 8}|0|8|{a - b}|72|{urut * 8}|9|Kabid
|JUMLAH|2000000000|{a - 100}||100||{a}|{a / 20000000}||9|
"""


def test_rfk_satu_lembar_per_bulan_dipakai_desember_dengan_angka_sampai_bulan_itu():
    buku = {("RFK 2024 DLH.xlsx", b): rfk_bulan(b, i) for i, b in enumerate(BULAN, 1)}
    laporan, catatan = kantor(buku)
    assert ringkas(laporan.program) == [
        ("P", "", "PROGRAM PENGELOLAAN PERSAMPAHAN", 2000000000, 1800000000),
        ("K", "", "Pengelolaan Sampah", 2000000000, 1800000000),
        ("S", "", "Penanganan sampah melalui pengangkutan", 1500000000, 1440000000),
        ("S", "", "Penanganan sampah melalui pengumpulan sampah", 500000000, 360000000),
    ]
    assert [bulat(b.fisik) for b in laporan.program[0].jelajahi()] == [96] * 4
    assert [c.alamat.lembar for c in catatan if c.kode == "B07"] == list(BULAN[:-1])
    assert temuan(catatan) == []


def rfk_bidang(nama: str, baris: str) -> str:
    return f"""
LAPORAN REALISASI KEGIATAN BIDANG {nama} TAHUN 2024
DINAS TENAGA KERJA KABUPATEN CONTOH
Kode|Program/Kegiatan/Sub Kegiatan|Pagu|Realisasi Keuangan|%|Fisik (%)
{baris}
"""


PELATIHAN = """'2.07.03|Program Pelatihan Kerja dan Produktivitas Tenaga Kerja|500|480|96|100
'2.07.03.2.01|Pelaksanaan Pelatihan berdasarkan Unit Kompetensi|500|480|96|100
'2.07.03.2.01.0001|Proses Pelaksanaan Pendidikan dan Pelatihan Keterampilan|500|480|96|100"""
PRODUKTIVITAS = """'2.07.03|Program Pelatihan Kerja dan Produktivitas Tenaga Kerja|200|190|95|90
'2.07.03.2.04|Pengukuran Produktivitas Tingkat Daerah Kabupaten/Kota|200|190|95|90
'2.07.03.2.04.0001|Pengukuran Kompetensi dan Produktivitas Tenaga Kerja|200|190|95|90
'2.07.04|Program Penempatan Tenaga Kerja|100|90|90|95
'2.07.04.2.01|Pelayanan Antar Kerja di Daerah Kabupaten/Kota|100|90|90|95"""


def test_rfk_per_bidang_dengan_program_yang_sama_digabung_menurut_rinciannya():
    laporan, catatan = kantor({
        ("Bidang Pelatihan.xlsx", "Sheet1"): rfk_bidang("PELATIHAN", PELATIHAN),
        ("Bidang Produktivitas.xlsx", "Sheet1"): rfk_bidang("PRODUKTIVITAS", PRODUKTIVITAS),
    })
    assert [(b[0], b[1], b[3], b[4]) for b in ringkas(laporan.program)] == [
        ("P", "2.07.03", 700, 670),
        ("K", "2.07.03.2.01", 500, 480),
        ("S", "2.07.03.2.01.0001", 500, 480),
        ("K", "2.07.03.2.04", 200, 190),
        ("S", "2.07.03.2.04.0001", 200, 190),
        ("P", "2.07.04", 100, 90),
        ("K", "2.07.04.2.01", 100, 90),
    ]
    assert [c.kode for c in catatan if c.kode.startswith("B")] == ["B09"]
    assert temuan(catatan) == []


def test_rfk_per_bidang_yang_menulis_program_utuh_di_keduanya_menghitungnya_sekali():
    utuh = [b.replace("Tenaga Kerja|500|480|", "Tenaga Kerja|700|670|").replace("Kerja|200|190|95|90\n'2.07.03.2",
            "Kerja|700|670|95|90\n'2.07.03.2") for b in (PELATIHAN, PRODUKTIVITAS)]  # fmt: skip
    laporan, catatan = kantor({
        ("a.xlsx", "Sheet1"): rfk_bidang("PELATIHAN", utuh[0]), ("b.xlsx", "Sheet1"): rfk_bidang("LAIN", utuh[1]),
    })  # fmt: skip
    assert [b[3:] for b in ringkas(laporan.program) if b[1] == "2.07.03"] == [(700, 670)]
    assert temuan(catatan) == []


def test_bagian_yang_tidak_sama_dengan_rinciannya_dicatat_dengan_semua_angkanya():
    aneh = PELATIHAN.replace("Tenaga Kerja|500|480|", "Tenaga Kerja|650|480|")
    _, catatan = kantor({
        ("a.xlsx", "Sheet1"): rfk_bidang("PELATIHAN", aneh), ("b.xlsx", "Sheet1"): rfk_bidang("LAIN", PRODUKTIVITAS),
    })  # fmt: skip
    pesan = [c.pesan for c in catatan if c.kode == "J15"]
    assert len(pesan) == 1
    assert all(angka in pesan[0] for angka in ("650", "200", "850", "700"))
