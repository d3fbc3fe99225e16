"""Angka setahun dari triwulan: cara tiap baris, dan triwulan terakhir yang belum terisi."""

import pytest

from generator.reading.baca_indikator import baca_capaian
from tests.reading.bantu import bulat
from tests.reading.bantu import satu_tabel
from tests.reading.lembar import lembar

KEPALA = """
PENGUKURAN KINERJA TAHUN 2025
Sasaran|Indikator Kinerja|Satuan|Target|Realisasi TW I|Realisasi TW II|Realisasi TW III|Realisasi TW IV
"""
KUMULATIF = ("Nilai omset", "3250|700|1500|2300|3120")
TAMBAHAN = ("Jumlah koperasi", "12|2|3|2|2")
KEADAAN = ("Persentase koperasi aktif", "70|73.5|73.5|73.5|73.5")
LAMPAUI = ("Jumlah pelatihan", "70|20|20|20|13.5")
RAGU = ("Jumlah izin", "3250|700|800|800|820")


def _baca(*baris: tuple[str, str]) -> tuple[list[int | float | None], list[tuple[str, str]]]:
    isi = "\n".join(f"Koperasi maju|{nama}|Nilai|{angka}" for nama, angka in baris)
    capaian, catatan = baca_capaian(satu_tabel(lembar(KEPALA.strip() + "\n" + isi)), 2025)
    realisasi = [bulat(i.realisasi_tahun(2025)) for s in capaian.sasaran for i in s.indikator]
    return realisasi, [(c.kode, c.tingkat.value) for c in catatan if c.kode[0] == "T"]


@pytest.mark.parametrize(
    ("baris", "realisasi", "temuan"),
    [
        ([KUMULATIF, KEADAAN], [3120, 73.5], [("T01", "info")]),
        ([TAMBAHAN, LAMPAUI], [9, 73.5], [("T01", "info")]),
        ([KUMULATIF, TAMBAHAN], [3120, 9], [("T01", "periksa")]),
        ([KEADAAN, TAMBAHAN, RAGU], [73.5, 9, 3120], [("T01", "periksa")]),
    ],
)
def test_baris_yang_angkanya_membuktikan_cara_lain_dibaca_menurut_angkanya(baris, realisasi, temuan):
    assert _baca(*baris) == (realisasi, temuan)


@pytest.mark.parametrize(
    ("baris", "realisasi"),
    [
        ([("Nilai omset", "3250|700|1500|2300|"), ("Jumlah aduan", "10|3|6|8|10")], [2300, 10]),
        ([("Nilai omset", "3250|900|1000|800|0"), ("Jumlah izin", "30|9|8|10|0")], [2700, 27]),
    ],
)
def test_triwulan_terakhir_yang_kosong_tidak_diam_diam_menjadi_setahun(baris, realisasi):
    hasil, temuan = _baca(*baris)
    assert hasil == realisasi
    assert ("T03", "periksa") in temuan


def test_hasil_tahunan_yang_hanya_ada_di_triwulan_terakhir_bukan_kekurangan():
    assert _baca(KUMULATIF, ("Nilai SAKIP", "82|-|-|-|83.25")) == ([3120, 83.25], [("T01", "info")])
