"""Lebar kolom: seperti di templat, kecuali bila kertasnya kurang atau angka dan kata akan terpotong."""

import io
from dataclasses import replace

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.shared import Pt

from generator.document.isi import Isi
from generator.document.lebar_tabel import tinggi_setara
from generator.document.susun import susun
from generator.document.templat import urai_templat
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import Table
from tests.document.contoh import dokumen
from tests.document.contoh import simpan
from tests.document.contoh import tabel_contoh

TWIP = 1440 / 25.4
KOLOM = (
    Kolom("uraian", ("Uraian",), 80, tersempit=20),
    Kolom("pagu", ("Pagu",), 40, "kanan", tersempit=30),
    Kolom("persen", ("%",), 40, "kanan", tersempit=15),
)
TABEL = Table("3.4", "Contoh", KOLOM, (Baris("isi", (Sel("a"), Sel("962.321.194.964"), Sel("100%")), "a"),))


def _lebar(lebar_mm: tuple[int, ...], table: Table = TABEL, huruf: str = "Arial", ukuran: float = 8.5) -> list[float]:
    """Column widths in millimetres of a table drawn like that in a template with 160 mm of text."""
    dok = dokumen()
    dok.styles["Normal"].font.name, dok.styles["Normal"].font.size = huruf, Pt(ukuran)
    bagian = dok.sections[0]
    bagian.page_width, bagian.left_margin, bagian.right_margin = Mm(210), Mm(30), Mm(20)
    dok.add_paragraph("{{ tabel.3_4 }}")
    tabel = dok.add_table(rows=2, cols=len(lebar_mm), style="Table Grid")
    tabel.autofit = False
    for baris, nama in zip(tabel.rows, ("kepala", "baris.isi"), strict=True):
        for sel, mm in zip(baris.cells, lebar_mm, strict=True):
            sel.width = Mm(mm)
        baris.cells[0].text = f"{{{{ {nama} }}}}"
    badan = Document(io.BytesIO(susun(simpan(dok), Isi(tabel={"3_4": table})).docx)).element.body
    return [int(k.get(qn("w:w"))) / TWIP for k in badan.iter(qn("w:gridCol"))]


def test_lebar_templat_tetap_bila_semuanya_cukup():
    assert _lebar((100, 40, 20)) == pytest.approx([100, 40, 20], abs=0.1)


def test_kolom_angka_yang_sempit_mengambil_dari_kolom_angka_yang_longgar_lalu_dari_kolom_kata():
    assert _lebar((85, 25, 50)) == pytest.approx([85, 30, 45], abs=0.3)
    assert _lebar((120, 20, 20)) == pytest.approx([115, 30, 15], abs=0.3)


def test_kolom_kata_yang_sempit_mengambil_dari_kolom_angka():
    assert _lebar((15, 40, 105)) == pytest.approx([20, 39.5, 100.5], abs=0.3)


@pytest.mark.parametrize(
    ("huruf", "ukuran", "pagu"), [("Arial", 10, 35.3), ("Bookman Old Style", 8.5, 33.5), ("Times New Roman", 8.5, 30)]
)
def test_kebutuhan_kolom_mengikuti_besar_dan_jenis_huruf_templat(huruf, ukuran, pagu):
    assert _lebar((120, 20, 20), huruf=huruf, ukuran=ukuran)[1] == pytest.approx(pagu, abs=0.2)


def test_tabel_yang_lebih_lebar_dari_naskah_dikecilkan_ke_kertasnya():
    assert _lebar((150, 45, 45)) == pytest.approx([100, 30, 30], abs=0.1)


def test_jumlah_lebar_tidak_pernah_berubah_walau_semua_kolom_kurang():
    sempit = replace(TABEL, kolom=tuple(replace(k, tersempit=90) for k in KOLOM))
    assert sum(_lebar((100, 40, 20), sempit)) == pytest.approx(160, abs=0.1)


@pytest.mark.parametrize(
    ("ukuran", "spasi", "tinggi"),
    [
        (Pt(9), None, 9000),  # our own type: the page is as high as it is
        (Pt(8), 1.0, 9000),
        (Pt(9), 1.5, 6000),  # lines half as high again: as if the page were two thirds
        (Pt(12), 1.0, 6750),
        (Pt(12), 1.5, 4500),
        (Pt(9), Pt(30), 9000),  # an exact spacing is not judged
    ],
)
def test_halaman_templat_diukur_dengan_huruf_dan_spasinya(ukuran, spasi, tinggi):
    dok = dokumen()
    gaya = dok.styles["Normal"]
    gaya.font.size, gaya.font.name, gaya.paragraph_format.line_spacing = ukuran, "Arial", spasi
    dok.add_paragraph("{{ tabel.3_4 }}")
    tabel_contoh(dok, 3)
    cetakan = urai_templat(simpan(dok))
    proto = next(b.prototipe for b in cetakan.blok if b.jenis == "tabel")
    assert tinggi_setara(9000, proto, cetakan.gaya) == tinggi
