"""Buku kerja yang ditulis: byte tetap, teks tetap teks, nama lembar sah."""

from __future__ import annotations

from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import Workbook
from openpyxl import load_workbook

from generator.workpaper.buku_tetap import nama_lembar
from generator.workpaper.buku_tetap import simpan_tetap
from generator.workpaper.buku_tetap import tulis_angka
from generator.workpaper.buku_tetap import tulis_teks


@pytest.mark.parametrize("teks", ["=1+1", "+62 351", "-5", "@nama", '=HYPERLINK("http://x")', "#N/A"])
def test_teks_yang_mirip_rumus_tetap_teks(teks):
    buku = Workbook()
    tulis_teks(buku.active["A1"], teks)
    isi = simpan_tetap(buku)
    sel = load_workbook(BytesIO(isi)).active["A1"]
    assert (sel.value, sel.data_type) == (teks, "s")
    assert b"<f>" not in ZipFile(BytesIO(isi)).read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize(
    ("teks", "harapan"),
    [("a\x00b\x0bc\ufffe", "abc"), ("baris 1\r\nbaris 2", "baris 1\nbaris 2"), ("Humas & <b>\ud800", "Humas & <b>")],
)
def test_tanda_kendali_dibuang(teks, harapan):
    buku = Workbook()
    tulis_teks(buku.active["A1"], teks)
    assert load_workbook(BytesIO(simpan_tetap(buku))).active["A1"].value == harapan


@pytest.mark.parametrize(
    ("nama", "terpakai", "harapan"),
    [
        ("3.4", (), "3.4"),
        ("a/b\\c?d*e:f[g]", (), "a-b-c-d-e-f-g-"),
        ("", (), "Lembar"),
        ("'x'", (), "x"),
        ("isi", ("Isi",), "isi (2)"),
        ("x" * 40, ("x" * 31,), "x" * 27 + " (2)"),
        ("History", (), "History (2)"),
    ],
)
def test_nama_lembar_sah_dan_tunggal(nama, terpakai, harapan):
    assert nama_lembar(nama, terpakai) == harapan


def test_dua_kali_simpan_byte_sama():
    def satu() -> bytes:
        buku = Workbook()
        tulis_angka(buku.active["A1"], Decimal("908521800"), "#,##0")
        return simpan_tetap(buku)

    pertama = satu()
    assert pertama == satu()
    arsip = ZipFile(BytesIO(pertama))
    assert {info.date_time for info in arsip.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert b"2000-01-01T00:00:00Z</dcterms:modified>" in arsip.read("docProps/core.xml")


def test_rumus_menyimpan_hasilnya():
    buku = Workbook()
    buku.active["A1"] = "=71.5/72*100"
    buku.create_sheet("B")["C7"] = "=2+2"
    isi = simpan_tetap(buku, {("Sheet", "A1"): Decimal("99.30555555555556"), ("B", "C7"): Decimal(4)})
    hasil = load_workbook(BytesIO(isi), data_only=True)
    assert hasil["Sheet"]["A1"].value == pytest.approx(99.30555555555556)
    assert hasil["B"]["C7"].value == 4
    assert load_workbook(BytesIO(isi))["B"]["C7"].value == "=2+2"
