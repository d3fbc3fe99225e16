"""Nomor halaman: bentuknya menurut bagian, letaknya menurut LibreOffice."""

import io

import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from pypdf import PdfReader

from generator.document import halaman
from generator.document.halaman import find_libreoffice
from generator.document.halaman import find_nomor_halaman
from generator.document.halaman import tulis_pdf
from generator.document.penomoran import tulis_nomor
from generator.document.susun import susun
from tests.document.contoh import daftar
from tests.document.contoh import dokumen
from tests.document.contoh import isi_contoh
from tests.document.contoh import keterangan
from tests.document.contoh import simpan

perlu_libreoffice = pytest.mark.skipif(find_libreoffice() is None, reason="LibreOffice tidak ada di mesin ini")


def templat_bernomor() -> bytes:
    """Front matter in Roman from ii, then chapters from 1, one page per heading."""
    dok = dokumen()
    dok.add_heading("KATA PENGANTAR", 1)
    dok.add_page_break()
    dok.add_heading("DAFTAR ISI", 1)
    daftar(dok, 'TOC \\o "1-2" \\h \\z \\u')
    daftar(dok, 'TOC \\h \\z \\c "Tabel"')
    dok.add_section()
    depan, isi = dok.sections
    for bagian, bentuk, awal in ((depan, "lowerRoman", "2"), (isi, "decimal", "1")):
        nomor = OxmlElement("w:pgNumType")
        nomor.set(qn("w:fmt"), bentuk)
        nomor.set(qn("w:start"), awal)
        bagian._sectPr.find(qn("w:cols")).addprevious(nomor)
    dok.add_heading("BAB I PENDAHULUAN", 1)
    dok.add_page_break()
    dok.add_heading("BAB II ISI", 1)
    keterangan(dok, "Tabel 2.", "Tabel", " Contoh")
    return simpan(dok)


@pytest.mark.parametrize(
    ("n", "bentuk", "teks"),
    [(1, "decimal", "1"), (4, "lowerRoman", "iv"), (9, "upperRoman", "IX"), (27, "lowerLetter", "aa"), (3, "x", "3")],
)
def test_bentuk_nomor(n, bentuk, teks):
    assert tulis_nomor(n, bentuk) == teks


def test_tanpa_libreoffice_tidak_ada_nomor(monkeypatch):
    monkeypatch.setattr(halaman, "find_libreoffice", lambda: None)
    assert find_nomor_halaman(b"") is None


@perlu_libreoffice
def test_nomor_di_daftar_isi_sama_dengan_yang_tercetak_di_pdf():
    pertama = susun(templat_bernomor(), isi_contoh())
    nomor = find_nomor_halaman(pertama.docx)
    assert [nomor[e.penanda] for e in pertama.judul] == ["ii", "iii", "1", "2", "2"]
    kedua = susun(templat_bernomor(), isi_contoh(), nomor)
    assert find_nomor_halaman(kedua.docx) == nomor
    daftar_isi = PdfReader(io.BytesIO(tulis_pdf(kedua.docx))).pages[1].extract_text()
    baris = [b.replace(".", "").replace(" ", "") for b in daftar_isi.splitlines()]
    assert {"KATAPENGANTARii", "DAFTARISIiii", "BABIPENDAHULUAN1", "BABIIISI2", "Tabel21Contoh2"} <= set(baris)
