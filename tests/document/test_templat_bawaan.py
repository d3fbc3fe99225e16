"""Templat bawaan dengan isi yang nyaris kosong: tetap satu laporan utuh, dengan celah di tempat yang kosong."""

import io
import zipfile
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from generator.document.audit import audit
from generator.document.grafik import DataGrafik
from generator.document.grafik import Deret
from generator.document.isi import Isi
from generator.document.susun import susun

TEMPLAT = (Path(__file__).resolve().parents[2] / "templates" / "lkjip.docx").read_bytes()
GRAFIK = DataGrafik("", ("A & B", "C"), (Deret("Serapan", (Decimal("98.6"), None)),), "0.00", "Grafik <serapan>")


@pytest.fixture(scope="module")
def hasil():
    return susun(TEMPLAT, Isi(grafik={"serapan": GRAFIK}))


def test_audit_menerima_laporan_tanpa_isi(hasil):
    assert audit(hasil.docx, {}, TEMPLAT, hasil.bagian) == ()


def test_tiap_nilai_yang_tidak_ada_menjadi_celah(hasil):
    assert "[ISI: Tahun yang dilaporkan]" in hasil.isian


def test_hanya_grafik_yang_punya_data_ikut_dengan_buku_kerjanya(hasil):
    arsip = zipfile.ZipFile(io.BytesIO(hasil.docx))
    grafik = [n for n in arsip.namelist() if n.startswith("word/charts/chart")]
    buku = [n for n in arsip.namelist() if n.endswith(".xlsx")]
    assert (len(grafik), len(buku)) == (1, 1)
    assert b"A &amp; B" in arsip.read(grafik[0])
    lembar = openpyxl.load_workbook(io.BytesIO(arsip.read(buku[0]))).active
    assert [[c.value for c in b] for b in lembar.iter_rows(min_row=2)] == [["A & B", 98.6], ["C", None]]
    assert "Grafik &lt;serapan&gt;" in arsip.read("word/document.xml").decode()
