"""Kertas lain: templat bawaan yang di Word dipindah ke F4 atau ke kertas sempit menghasilkan laporan yang pas."""

import io
import re

import pytest
from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Mm
from lxml import etree

from generator.document.audit import audit
from generator.document.halaman import _tanpa_kendali
from generator.document.paket import baca_paket
from generator.document.paket import kempa_bagian
from generator.document.paket import tulis_paket
from generator.document.susun import susun
from generator.document.templat import urai_templat
from tests.document.contoh import simpan
from tests.document.magetan import TEMPLAT
from tests.document.magetan import isi_magetan

NASKAH = "word/document.xml"
# Width and height in twips: 215 x 330 mm and 176 x 250 mm.
KERTAS = {"F4": (12189, 18709), "B5": (9978, 14173)}


def _dipindah(lebar: int, tinggi: int) -> bytes:
    """The template after its paper was changed in Word; margins, tables and tab stops stay as drawn."""
    paket = baca_paket(TEMPLAT.read_bytes())
    xml = paket[NASKAH].isi().decode()
    xml = xml.replace('w:w="11906" w:h="16838"', f'w:w="{lebar}" w:h="{tinggi}"')
    xml = xml.replace('w:w="16838" w:h="11906"', f'w:w="{tinggi}" w:h="{lebar}"')
    return tulis_paket(paket | {NASKAH: kempa_bagian(NASKAH, xml.encode())})


@pytest.fixture(scope="module", params=KERTAS)
def templat(request) -> bytes:
    return _dipindah(*KERTAS[request.param])


@pytest.fixture(scope="module")
def hasil(templat):
    return susun(templat, isi_magetan()[1])


def _menurut_bagian(docx: bytes) -> list[tuple[list, int, int]]:
    """The elements of each section with the width and height of its text in twips."""
    hasil, menunggu = [], []
    for e in Document(io.BytesIO(docx)).element.body:
        menunggu.append(e)
        sectpr = e if e.tag == qn("w:sectPr") else e.find(f"{qn('w:pPr')}/{qn('w:sectPr')}")
        if sectpr is not None:
            ukuran, tepi = sectpr.find(qn("w:pgSz")), sectpr.find(qn("w:pgMar"))
            lebar = int(ukuran.get(qn("w:w"))) - int(tepi.get(qn("w:left"))) - int(tepi.get(qn("w:right")))
            tinggi = int(ukuran.get(qn("w:h"))) - int(tepi.get(qn("w:top"))) - int(tepi.get(qn("w:bottom")))
            hasil.append((menunggu, lebar, tinggi))
            menunggu = []
    return hasil


def test_tabel_selebar_naskahnya(hasil):
    for isi, lebar, _ in _menurut_bagian(hasil.docx):
        for tabel in (t for e in isi for t in e.iter(qn("w:tbl"))):
            assert sum(int(k.get(qn("w:w"))) for k in tabel.find(qn("w:tblGrid"))) == lebar
            assert int(tabel.find(f"{qn('w:tblPr')}/{qn('w:tblW')}").get(qn("w:w"))) == lebar


def test_bagan_grafik_dan_foto_tidak_melampaui_naskahnya(hasil):
    banyak = 0
    for isi, lebar, tinggi in _menurut_bagian(hasil.docx):
        for ukuran in (u for e in isi for u in e.iter(qn("wp:extent"))):
            assert int(ukuran.get("cx")) <= lebar * 635 and int(ukuran.get("cy")) <= tinggi * 635
            banyak += 1
    assert banyak >= 9


def test_nomor_halaman_daftar_dan_kaki_halaman_di_tepi_naskah(hasil, templat):
    depan = _menurut_bagian(hasil.docx)[1]
    baris = [p for e in depan[0] for p in e.iter(qn("w:p")) if p.find(qn("w:hyperlink")) is not None]
    tab = [[t.get(qn("w:pos")) for t in p.iter(qn("w:tab")) if t.get(qn("w:val")) == "right"] for p in baris]
    assert tab and {tuple(t) for t in tab} == {(str(depan[1]),)}
    kaki = {m for c in urai_templat(templat).cerita for m in re.findall(r'w:val="right" w:pos="(\d+)"', str(c.isi))}
    assert kaki == {str(lebar) for _, lebar, _ in _menurut_bagian(hasil.docx)}


def test_audit_menerima_hasilnya(hasil, templat):
    assert audit(hasil.docx, hasil.tabel, templat, hasil.bagian) == ()


def test_tab_kanan_yang_jauh_dari_tepi_dan_yang_bersama_tab_lain_dibiarkan():
    dok = Document()
    dok.sections[0].page_width, dok.sections[0].left_margin, dok.sections[0].right_margin = Mm(210), Mm(30), Mm(20)
    kaki = dok.sections[0].footer
    for n, letak in enumerate(((80,), (70, 150), (150,))):
        p = kaki.paragraphs[0] if n == 0 else kaki.add_paragraph()
        p.add_run("{{ tahun }}\t1")
        for mm in letak:
            p.paragraph_format.tab_stops.add_tab_stop(Mm(mm), WD_TAB_ALIGNMENT.RIGHT)
    (cerita,) = urai_templat(simpan(dok)).cerita
    posisi = [round(int(t) * 127 / 7200) for t in re.findall(r'<w:tab [^>]*w:pos="(\d+)"', str(cerita.isi))]
    assert posisi == [80, 70, 150, 160]


def test_salinan_untuk_libreoffice_tanpa_kendali_dan_isinya_utuh(hasil):
    asli = baca_paket(hasil.docx)[NASKAH].isi()
    salinan = _tanpa_kendali(asli)
    assert b"<w:sdt" in asli and b"<w:sdt" not in salinan
    assert _teks(salinan) == _teks(asli)


def _teks(xml: bytes) -> list[str]:
    return [t.text or "" for t in etree.fromstring(xml).iter(qn("w:t"))]
