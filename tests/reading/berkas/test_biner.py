""".xls dan .xlsb memberi nilai, format, galat, gabungan, dan yang tersembunyi."""

import datetime
from pathlib import Path

import pytest

from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.buka import buka_berkas
from generator.reading.berkas.xls import _aliran_buku
from generator.reading.berkas.xls import _buka_ole
from generator.reading.berkas.xlsb import _angka_rk
from generator.reading.grid import Galat
from tests.reading.berkas.arsip import isi_grid

CONTOH = Path(__file__).parent / "contoh"
ISI = {
    "A1": "PERJANJIAN KINERJA TAHUN 2025", "A2": "Dinas Contoh",
    "A4": "No", "B4": "Sasaran", "C4": "Indikator", "D4": "Satuan", "E4": "Target", "F4": "Realisasi",
    "A5": 1.0, "B5": "Meningkatnya koperasi", "C5": "Persentase koperasi aktif", "D5": "%", "E5": 0.7054,
    "F5": "#DIV/0!",
    "A6": 2.0, "B6": "Meningkatnya koperasi", "C6": "Jumlah usaha mikro", "D6": "UM", "E6": 1234567.5, "F6": True,
    "A7": "Jumlah", "E7": datetime.datetime(2023, 3, 15),
}  # fmt: skip


@pytest.fixture(params=["pk.xls", "pk.xlsb"])
def lembar(request: pytest.FixtureRequest) -> list:
    return buka_berkas((CONTOH / request.param).read_bytes(), request.param)


def test_nilai_setiap_sel(lembar: list) -> None:
    assert isi_grid(lembar[0]) == ISI


def test_format_angka_dan_teks_tampil(lembar: list) -> None:
    grid = lembar[0]
    assert [grid.teks(5, 5), grid.teks(6, 5), grid.ambil(7, 5).gaya.format] == ["70,54%", "1.234.567,50", "dd/mm/yyyy"]


def test_galat_bukan_teks_biasa(lembar: list) -> None:
    assert isinstance(lembar[0].ambil(5, 6).nilai, Galat)


def test_gabungan_dan_yang_tersembunyi(lembar: list) -> None:
    assert lembar[0].gabungan == [(1, 1, 1, 6), (5, 2, 6, 2)]
    assert lembar[0].kolom_tersembunyi == {4}
    assert [(g.lembar, g.tersembunyi) for g in lembar] == [("PK 2025", False), ("Lama", True)]


def test_baris_tersembunyi_xlsb() -> None:
    assert buka_berkas((CONTOH / "pk.xlsb").read_bytes(), "a")[0].baris_tersembunyi == {7}


# [MS-XLSB] 2.5.122 RkNumber: bit 0 = divided by 100, bit 1 = integer in the upper 30 bits.
@pytest.mark.parametrize(
    ("rk", "angka"),
    [(0x3FF00000, 1), (0x3FF00001, 0.01), ((12345 << 2) | 2, 12345), ((12345 << 2) | 3, 123.45), (0xFFFFFFFE, -1)],
)
def test_angka_ringkas_rk(rk: int, angka: float) -> None:
    assert _angka_rk(rk) == angka


def test_lingkaran_sektor_ole_berakhir_dengan_pesan() -> None:
    ole = _buka_ole((CONTOH / "pk.xls").read_bytes())
    buku = next(u for u in ole.dirlist if u.name.lower() == "workbook")
    rantai = ole.SSAT if buku.tot_size < ole.min_size_std_stream else ole.SAT
    rantai[buku.first_SID] = -2
    with pytest.raises(BerkasRusak):
        _aliran_buku(ole)


def test_xls_terpotong_tidak_dibaca_sebagian() -> None:
    isi = (CONTOH / "pk.xls").read_bytes()
    with pytest.raises(BerkasRusak):
        buka_berkas(isi[: len(isi) * 3 // 4], "a.xls")
