"""Buku kerja yang ditulis: byte tetap, teks tetap teks, nama lembar sah."""

from collections.abc import Callable
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from generator.model.nilai import Alamat
from generator.workpaper import lembar
from generator.workpaper.buku_tetap import Buku
from generator.workpaper.gaya import POLOS
from generator.workpaper.lembar import Lembar
from generator.workpaper.lembar import Tautan
from generator.workpaper.tautan import tautan_alamat
from generator.workpaper.tautan import tautan_berkas
from generator.workpaper.teks_sel import nama_lembar


def buat(tulis: Callable[[Lembar], None]) -> bytes:
    buku = Buku()
    tulis(buku.lembar("Lembar"))
    return buku.simpan()


@pytest.mark.parametrize("teks", ["=1+1", "+62 351", "-5", "@nama", '=HYPERLINK("http://x")', "#N/A", "123", "{=1}"])
@pytest.mark.parametrize("tautan", [None, Tautan("internal:'Lembar'!A1")])
def test_teks_yang_mirip_rumus_tetap_teks(teks, tautan):
    isi = buat(lambda lembar: lembar.teks(1, 1, teks, POLOS, tautan))
    sel = load_workbook(BytesIO(isi)).active["A1"]
    assert (sel.value, sel.data_type, sel.quotePrefix) == (teks, "s", teks[0] in "=+-@")
    assert b"<f>" not in ZipFile(BytesIO(isi)).read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize(
    ("teks", "harapan"),
    [
        ("a\x00b\x0bc\ufffe", "abc"),
        ("baris 1\r\nbaris 2", "baris 1\nbaris 2"),
        ("Humas & <b>\ud800", "Humas & <b>"),
        ("<r><t>x</t></r>", "<r><t>x</t></r> "),
        ("<r><rusak></r>", "<r><rusak></r> "),
        (" berspasi ", " berspasi "),
        ("\x01", None),
    ],
)
def test_teks_sampai_utuh_tanpa_tanda_kendali(teks, harapan):
    assert load_workbook(BytesIO(buat(lambda lembar: lembar.teks(1, 1, teks)))).active["A1"].value == harapan


@pytest.mark.filterwarnings("error")
def test_teks_panjang_dipotong_menurut_hitungan_excel():
    isi = buat(lambda lembar: lembar.teks(1, 1, "\U0001f600" * 20000))
    assert load_workbook(BytesIO(isi)).active["A1"].value == "\U0001f600" * 16383


@pytest.mark.filterwarnings("error")
def test_kaki_dan_keterangan_tautan_yang_panjang_tidak_menggagalkan():
    def tulis(lembar: Lembar) -> None:
        lembar.atur_cetak(None, "Seksi & Bidang " * 40)
        lembar.teks(1, 1, "sel", POLOS, tautan_alamat("..", Alamat("a" * 400 + "\U0001f600.xlsx", "Lembar", "B2")))
        lembar.teks(2, 1, "sel", POLOS, tautan_alamat("..", Alamat("a" * 2100 + ".xlsx", "Lembar", "B2")))

    lembar = load_workbook(BytesIO(buat(tulis))).active
    assert lembar.oddFooter.left.text.startswith("Seksi && Bidang")
    assert lembar["A1"].hyperlink.location == "'Lembar'!B2"
    assert lembar["A2"].hyperlink is None


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
        ("Bidang \U0001f600", (), "Bidang -"),
    ],
)
def test_nama_lembar_sah_dan_tunggal(nama, terpakai, harapan):
    assert nama_lembar(nama, terpakai) == harapan


def test_dua_kali_simpan_byte_sama():
    pertama = buat(lambda lembar: lembar.angka(1, 1, Decimal("908521800")))
    assert pertama == buat(lambda lembar: lembar.angka(1, 1, Decimal("908521800")))
    arsip = ZipFile(BytesIO(pertama))
    assert {info.date_time for info in arsip.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert b"2000-01-01T00:00:00Z</dcterms:modified>" in arsip.read("docProps/core.xml")


def test_rumus_menyimpan_hasilnya():
    buku = Buku()
    buku.lembar("A").rumus(1, 1, "71.5/72*100", Decimal("99.30555555555556"))
    buku.lembar("B").rumus(7, 3, "2+2", 4)
    buku.lembar("C").rumus(1, 1, "B!C7", None)
    isi = buku.simpan()
    hasil = load_workbook(BytesIO(isi), data_only=True)
    assert hasil["A"]["A1"].value == pytest.approx(99.30555555555556)
    assert (hasil["B"]["C7"].value, hasil["C"]["A1"].value) == (4, None)
    assert load_workbook(BytesIO(isi))["B"]["C7"].value == "=2+2"


def test_huruf_kita_berlaku_di_setiap_program():
    """A font with a scheme would give way to the theme's letters."""
    isi = buat(lambda lembar: lembar.teks(1, 1, "a"))
    gaya = ZipFile(BytesIO(isi)).read("xl/styles.xml")
    assert b'"Arial"' in gaya
    assert b"<scheme" not in gaya


@pytest.mark.filterwarnings("error")
def test_teks_di_luar_tautan_terbanyak_tetap_tertulis(monkeypatch):
    monkeypatch.setattr(lembar, "TAUTAN_TERBANYAK", 1)

    def tulis(kertas: Lembar) -> None:
        for baris in (1, 2):
            kertas.teks(baris, 1, f"sel {baris}", POLOS, Tautan("internal:'Lembar'!A1"))
        kertas.teks(3, 1, "jauh", POLOS, tautan_berkas("a" * 3000))

    isi = load_workbook(BytesIO(buat(tulis))).active
    assert [(sel.value, sel.hyperlink is not None) for sel in isi["A"]] == [
        ("sel 1", True), ("sel 2", False), ("jauh", False),
    ]  # fmt: skip
