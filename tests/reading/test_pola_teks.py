"""Pola 25, 38, 39: baris yang bergeser, tanggal dan masa, dan derau di dalam teks."""

import pytest

from generator.reading.nama import inti_nama
from generator.reading.nama import kemiripan
from generator.reading.waktu import cari_tanggal
from generator.reading.waktu import sampai_bulan
from tests.reading.bantu import anggaran
from tests.reading.bantu import kode
from tests.reading.bantu import ringkas
from tests.reading.lembar import lembar

TANGGAL = [
    ("31-01-2023", ["31 Januari 2023"]),
    ("2023-02-10", ["10 Februari 2023"]),
    ("Contoh, 30 Juni 2026", ["30 Juni 2026"]),
    ("24/01/2024", ["24 Januari 2024"]),
    ("1 Januari s.d 31 Agustus2022", ["31 Agustus 2022"]),
    ("22 NOPEMBER 2022", ["22 November 2022"]),
    ("dd-mm-yyyy", []),
    ("24 Januari 1924", []),
    ("45/13/2024", []),
]


@pytest.mark.parametrize(("teks", "tanggal"), TANGGAL)
def test_pola_38_tanggal(teks, tanggal):
    assert cari_tanggal(teks) == tanggal


MASA = [
    ("periode Januari s.d Oktober 2022", 10),
    ("1 Januari s.d 31 Agustus2022", 8),
    ("s.d 30 Juni 2022", 6),
    ("Januari 2022 s/d Februari 2022", 2),
    ("Juni 2022", 6),
    ("01 Januari s.d 02 November 2022", 11),
    ("Januari s.d januari", 1),
    ("S.D 22 NOPEMBER 2022", 11),
    ("Keadaan : Agustus", 8),
    ("JAN-FEB", 2),
    ("Realisasi TW IV", 12),
    ("TRIBULAN 2", 6),
    ("Semester I", 6),
    ("KONDISI S/D TGL.", None),
    ("periode …………. s.d ………….. 2022", None),
]


@pytest.mark.parametrize(("teks", "bulan"), MASA)
def test_pola_38_masa(teks, bulan):
    assert sampai_bulan(teks) == bulan


SAMA = [
    ("Penyediaan Bahan\n Logistik Kantor\n", "Penyediaan Bahan Logistik Kantor"),
    ("PENYEDIAAN  BAHAN LOGISTIK KANTOR ", "Penyediaan Bahan Logistik Kantor"),
    ("Evaluasi Kinerja Perangkat Daerah\nEvaluasi Kinerja Perangkat Daerah", "Evaluasi Kinerja Perangkat Daerah"),
    ("Pelayanan Perijinan", "Pelayanan Perizinan"),
    ("Fasilitasi Bagi UMKM", "Fasilitasi bagi Usaha Mikro, Kecil dan Menengah"),
]


@pytest.mark.parametrize(("kiri", "kanan"), SAMA)
def test_pola_39_derau_tidak_membedakan_nama(kiri, kanan):
    assert kemiripan(kiri, kanan) >= 90


def test_pola_39_dua_nama_berbeda_tetap_berbeda():
    assert inti_nama("Jumlah Koperasi Aktif") != inti_nama("Jumlah Koperasi Sehat")


def test_pola_39_nama_dengan_baris_baru_dicetak_dalam_satu_baris():
    p = anggaran(lembar("""
KODE|URAIAN|PAGU
'2.17.03|'Program\\n Pengawasan  Koperasi\\n|300
'2.17.03.2.01|'Pemeriksaan\\tKoperasi|300
"""))
    assert ringkas(p.program)[0][2] == "Program Pengawasan Koperasi"


def test_pola_25_baris_yang_bergeser_dicatat():
    p = anggaran(lembar("""
KODE|URAIAN|PAGU|REALISASI ANGGARAN
'2.17.03|Program Pengawasan Koperasi|300|250
|'2.17.03.2.01|'Pemeriksaan Koperasi|300
"""))
    assert len(p.program) == 1
    assert kode(p.catatan) == ["H08"]
