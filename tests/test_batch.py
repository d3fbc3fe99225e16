"""Banyak kantor sekaligus: satu gagal tidak menghentikan yang lain, yang terbaru dilewati, rekapnya lengkap."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from typer.testing import CliRunner

from generator.alur import TEMPLAT
from generator.batch import GAGAL
from generator.batch import NAMA_TANDA
from generator.batch import SELESAI
from generator.batch import TERBARU
from generator.batch import HasilKantor
from generator.batch import Tugas
from generator.batch import daftar_tugas
from generator.batch import ikhtisar
from generator.batch import jalankan
from generator.batch import kerjakan
from generator.batch import sidik_kantor
from generator.cli import app
from generator.massal import tulis_rekap_massal
from tests.pabrik.kantor_acak import tulis_kantor
from tests.pabrik.naskah_reviu import naskah_bersalah


def seutas():
    return ThreadPoolExecutor(1)


@pytest.fixture(scope="module")
def daerah(tmp_path_factory) -> Path:
    """Three offices that can be reported and one, number 9, that cannot."""
    folder = tmp_path_factory.mktemp("daerah")
    for nomor in (1, 2, 3, 9):
        tulis_kantor(folder / f"kantor-{nomor}", nomor)
    return folder


@pytest.fixture(scope="module")
def hasil(daerah, tmp_path_factory):
    keluaran = tmp_path_factory.mktemp("hasil")
    return keluaran, list(jalankan(daftar_tugas(daerah, keluaran, TEMPLAT), seutas, 1))


def test_satu_kantor_rusak_tidak_menghentikan_yang_lain(hasil):
    keluaran, daftar = hasil
    keadaan = {h.nama: h.keadaan for h in daftar}
    assert keadaan == {"kantor-1": SELESAI, "kantor-2": SELESAI, "kantor-3": SELESAI, "kantor-9": GAGAL}
    assert "Folder ini kosong" in next(h.sebab for h in daftar if h.keadaan == GAGAL)
    for nomor in (1, 2, 3):
        assert (keluaran / f"kantor-{nomor}" / "LKjIP.docx").is_file()


def test_yang_sudah_terbaru_dilewati_dan_yang_berubah_dikerjakan_lagi(daerah, hasil, tmp_path):
    keluaran, _ = hasil
    sebelum = (keluaran / "kantor-2" / "LKjIP.docx").stat().st_mtime_ns
    lagi = {h.nama: h for h in jalankan(daftar_tugas(daerah, keluaran, TEMPLAT), seutas, 1)}
    assert {h.keadaan for h in lagi.values()} == {TERBARU, GAGAL}
    assert (keluaran / "kantor-2" / "LKjIP.docx").stat().st_mtime_ns == sebelum
    assert {n: ikhtisar(h) for n, h in lagi.items()} == {h.nama: ikhtisar(h) for h in hasil[1]}
    (keluaran / "kantor-3" / "LKjIP.docx").unlink()
    ulang = {h.nama: h.keadaan for h in jalankan(daftar_tugas(daerah, keluaran, TEMPLAT), seutas, 1)}
    assert ulang == {"kantor-1": TERBARU, "kantor-2": TERBARU, "kantor-3": SELESAI, "kantor-9": GAGAL}


def test_sidik_berubah_dengan_isi_templat_dan_nama_berkas(daerah, tmp_path):
    templat = tmp_path / "templat.docx"
    templat.write_bytes(TEMPLAT.read_bytes())
    tugas = Tugas(str(daerah / "kantor-1"), str(tmp_path), str(templat))
    awal = sidik_kantor(tugas)
    assert sidik_kantor(tugas) == awal
    templat.write_bytes(b"lain")
    assert sidik_kantor(tugas) != awal
    templat.write_bytes(TEMPLAT.read_bytes())
    tambahan = daerah / "kantor-1" / "tambahan.csv"
    tambahan.write_text("a;b", "utf-8")
    try:
        berubah = sidik_kantor(tugas)
        tambahan.write_text("a;c", "utf-8")
        assert len({awal, berubah, sidik_kantor(tugas)}) == 3
    finally:
        tambahan.unlink()


def test_tanda_yang_rusak_berarti_dikerjakan_lagi(daerah, tmp_path):
    tugas = Tugas(str(daerah / "kantor-1"), str(tmp_path / "hasil"))
    (tmp_path / "hasil").mkdir()
    (tmp_path / "hasil" / NAMA_TANDA).write_text('{"sidik": ', "utf-8")
    assert kerjakan(tugas).keadaan == SELESAI


def test_laporan_yang_sudah_disunting_tidak_ditimpa_dan_disebut(daerah, tmp_path):
    kantor = tmp_path / "masuk" / "kantor"
    tulis_kantor(kantor, 1)
    tugas = Tugas(str(kantor), str(tmp_path / "hasil"))
    kerjakan(tugas)
    laporan = tmp_path / "hasil" / "LKjIP.docx"
    dokumen = Document(laporan)
    next(p for p in dokumen.paragraphs if "capaian" in p.text).add_run(" Tulisan orang.")
    dokumen.save(laporan)
    (kantor / "lain.csv").write_text("x", "utf-8")
    hasil = kerjakan(tugas)
    assert hasil.keadaan == GAGAL
    assert "sudah disunting" in hasil.sebab


def _mati_atau_selesai(tugas: Tugas) -> HasilKantor:
    """A worker that the system kills on one office (as for want of memory)."""
    if tugas.nama == "maut":
        os._exit(9)
    return HasilKantor(tugas.nama, SELESAI)


def test_pekerja_yang_mati_hanya_menggagalkan_kantornya_sendiri():
    tugas = [Tugas(f"/x/{nama}", "/y") for nama in ("a", "maut", "b", "c", "d", "e")]
    hasil = list(jalankan(tugas, lambda: ProcessPoolExecutor(2), 2, _mati_atau_selesai))
    assert {h.nama: h.keadaan for h in hasil} == {
        "a": SELESAI, "maut": GAGAL, "b": SELESAI, "c": SELESAI, "d": SELESAI, "e": SELESAI,
    }  # fmt: skip
    assert "berhenti mendadak" in next(h.sebab for h in hasil if h.nama == "maut")


def test_kesalahan_program_di_satu_kantor_disebut(monkeypatch, tmp_path):
    monkeypatch.setattr("generator.batch.siapkan", lambda folder: 1 / 0)
    (tmp_path / "kantor").mkdir()
    hasil = kerjakan(Tugas(str(tmp_path / "kantor"), str(tmp_path / "hasil")))
    assert (hasil.keadaan, "ZeroDivisionError" in hasil.sebab) == (GAGAL, True)


def test_rekap_memuat_setiap_kantor_dan_setiap_indikator(hasil):
    keluaran, daftar = hasil
    tulisan = tulis_rekap_massal(daftar, keluaran)
    buku = load_workbook(BytesIO(tulisan.jalur.read_bytes()))
    kantor = list(buku["Kantor"].iter_rows(min_row=2, values_only=True))
    assert [(b[0], b[2]) for b in kantor] == [
        ("kantor-1", SELESAI), ("kantor-2", SELESAI), ("kantor-3", SELESAI), ("kantor-9", GAGAL), ("Jumlah", None),
    ]  # fmt: skip
    assert [b[5] for b in kantor][-1] == "=SUBTOTAL(109,F2:F5)"
    hasil_tersimpan = load_workbook(BytesIO(tulisan.jalur.read_bytes()), data_only=True)["Kantor"]
    assert hasil_tersimpan.cell(6, 6).value == sum(b[5] or 0 for b in kantor[:-1])
    assert "jalankan lagi" in kantor[3][13]
    banyak = sum(len(ikhtisar(h).indikator) for h in daftar if ikhtisar(h))
    assert buku["Indikator"].max_row - 1 == banyak > 3
    assert buku["Kantor"].cell(2, 12).hyperlink.target == r"kantor-1\LKjIP.docx"
    assert buku["Catatan"].max_row > 1


def test_rata_rata_di_rekap_sama_dengan_rata_rata_barisnya(hasil):
    for satu in filter(None, map(ikhtisar, hasil[1])):
        capaian = [i.capaian for i in satu.indikator if i.capaian is not None]
        assert abs(satu.rata_rata - sum(capaian) / len(capaian)) < 1e-9


def test_perintah_massal_menulis_rekap_dan_menyebut_yang_gagal(daerah, tmp_path):
    hasil = CliRunner().invoke(app, ["massal", str(daerah), "-o", str(tmp_path), "--proses", "1"])
    assert hasil.exit_code == 0
    assert "Gagal: kantor-9" in hasil.output
    assert (tmp_path / "rekap.xlsx").is_file()


def test_perintah_massal_tanpa_subfolder_adalah_salah_pakai(tmp_path):
    hasil = CliRunner().invoke(app, ["massal", str(tmp_path)])
    assert (hasil.exit_code, "subfolder" in hasil.output) == (2, True)


def test_massal_reviu_membaca_setiap_laporan_dan_menyebut_yang_rusak(tmp_path):
    for nama in ("a.docx", "b.docx"):
        (tmp_path / nama).write_bytes(naskah_bersalah())
    (tmp_path / "rusak.docx").write_bytes(b"PK bukan dokumen")
    keluaran = tmp_path / "hasil"
    hasil = CliRunner().invoke(app, ["massal", str(tmp_path), "-o", str(keluaran), "--reviu", "--proses", "2"])
    assert hasil.exit_code == 0
    assert "2 dari 3 laporan terbaca." in hasil.output
    rekap = load_workbook(keluaran / "rekap-reviu.xlsx")["Rekap"]
    nama = {str(sel) for baris in rekap.iter_rows(values_only=True) for sel in baris if sel}
    assert {"a.docx", "b.docx", "rusak.docx"} <= nama
    assert (keluaran / "a" / "catatan.xlsx").is_file()


def test_massal_reviu_tanpa_dokumen_adalah_salah_pakai(tmp_path):
    hasil = CliRunner().invoke(app, ["massal", str(tmp_path), "--reviu"])
    assert (hasil.exit_code, "Tidak ada dokumen Word" in hasil.output) == (2, True)
