"""peta.xlsx: koreksi perencana dipatuhi pada pembacaan berikutnya, dan yang tidak menemukan tempatnya dicatat."""

import io

import openpyxl
import pytest

from generator.formulir.peta import susun_peta
from generator.istilah import JENIS_TABEL
from generator.reading.folder import baca_folder
from tests.reading.bantu import bulat
from tests.reading.bantu import kode


@pytest.fixture
def folder(tmp_path):
    buku = openpyxl.Workbook()
    kertas = buku.active
    for baris in [
        ["LAPORAN REALISASI ANGGARAN TAHUN 2024"],
        ["KODE", "URAIAN", "PAGU", "REALISASI KEUANGAN", "REALISASI BELANJA", "INDIKATOR", "TARGET"],
        ["2.23.02", "PROGRAM PEMBINAAN PERPUSTAKAAN", 500, 450, 440, "Luas ruang baca", "9.952"],
        ["2.23.02.2.01", "Pengelolaan Perpustakaan", 500, 450, 440],
    ]:
        kertas.append(baris)
    buku.save(tmp_path / "lra.xlsx")
    return tmp_path


def tulis(folder, **koreksi):
    """Write a peta for the folder and fill cells given as Lembar=((cell, value), …)."""
    hasil = baca_folder(folder)
    buku = openpyxl.load_workbook(io.BytesIO(susun_peta(hasil.lembar, hasil.catatan, JENIS_TABEL)))
    for lembar, isi in koreksi.items():
        for sel, nilai in isi:
            buku[lembar][sel] = nilai
    buku.save(folder / "peta.xlsx")
    return baca_folder(folder)


def test_peta_yang_tidak_diisi_tidak_mengubah_apa_pun(folder):
    sebelum = baca_folder(folder)
    sesudah = tulis(folder)
    assert (sesudah.laporan, sesudah.catatan) == (sebelum.laporan, sebelum.catatan)


def test_peta_menyebut_setiap_tabel_kolom_dan_bacaan_ganda(folder):
    hasil = baca_folder(folder)
    buku = openpyxl.load_workbook(io.BytesIO(susun_peta(hasil.lembar, hasil.catatan, JENIS_TABEL)))
    assert [c.value for c in buku["Tabel"][2]][:4] == ["lra.xlsx", "Sheet", 2, "Realisasi anggaran dan kinerja"]
    assert [r[3].value for r in buku["Kolom"].iter_rows(min_row=2)] == list("ABCDEFG")
    assert [c.value for c in buku["Bacaan"][2]][:4] == ["lra.xlsx", "Sheet", "G3", "9.952"]


def test_peta_yang_sama_byte_yang_sama(folder):
    hasil = baca_folder(folder)
    dua = [susun_peta(hasil.lembar, hasil.catatan, JENIS_TABEL) for _ in range(2)]
    assert dua[0] == dua[1]


def test_kolom_yang_diabaikan_menyelesaikan_dua_calon(folder):
    assert "K01" in kode(baca_folder(folder).catatan)
    hasil = tulis(folder, Kolom=[("G5", "(abaikan)")])
    assert bulat(hasil.laporan.program[0].realisasi) == 440
    assert "K01" not in kode(hasil.catatan)
    assert "M01" in kode(hasil.catatan)


def test_bacaan_yang_dipilih_menjadi_angka(folder):
    hasil = tulis(folder, Bacaan=[("F2", 9952)])
    assert bulat(hasil.laporan.program[0].indikator[0].target[0][1]) == 9952
    assert "N01" not in kode(hasil.catatan)


def test_jenis_tahun_dan_edisi_dikoreksi(folder):
    hasil = tulis(folder, Tabel=[("E2", "DPA (program, kegiatan, pagu)"), ("G2", 2025), ("I2", "perubahan")])
    assert [(d.tahun, d.versi.value) for d in hasil.laporan.dpa] == [(2025, "perubahan")]
    assert hasil.laporan.realisasi is None


def test_tabel_yang_tidak_dipakai_tidak_dibaca(folder):
    hasil = tulis(folder, Tabel=[("J2", "tidak")])
    assert hasil.laporan is None


def test_koreksi_yang_kehilangan_tempat_dicatat(folder):
    hasil = tulis(folder, Tabel=[("C2", 99), ("G2", 2025)])
    assert [c.tingkat.value for c in hasil.catatan if c.kode == "M02"] == ["periksa"]


def test_jenis_yang_tidak_ada_di_daftar_dicatat(folder):
    assert "M02" in kode(tulis(folder, Tabel=[("E2", "entah")]).catatan)
