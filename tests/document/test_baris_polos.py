"""Baris polos dan tabel seperti adanya: yang dibaca dari byte sama dengan yang dibaca dari pohon."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.document.baris_polos import cari_baris_polos
from generator.document.sambung import baca_naskah
from generator.document.tabel_hidup import baca_baris_hidup
from generator.document.wml import W
from generator.document.wml import w

SEL = "<w:tc><w:tcPr>{}</w:tcPr>{}</w:tc>"
PENANDA = '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>'


def p(teks: str, lain: str = "") -> str:
    return f"<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>{lain}<w:r><w:t>{teks}</w:t></w:r></w:p>"


def baris(*sel: str, sifat: str = "") -> str:
    return f'<w:tr w:rsidR="1"><w:trPr>{sifat}</w:trPr>{"".join(sel)}</w:tr>'


def naskah(*isi: str):
    badan = f'<w:document xmlns:w="{W}"><w:body>{"".join(isi)}</w:body></w:document>'
    return baca_naskah("word/document.xml", badan.encode())


def tabel(*isi: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(isi)}</w:tbl>"


def hidup(n):
    return baca_baris_hidup(n.akar.find(f".//{w('tbl')}"), n)


def isi_sel(n) -> list[list[tuple]]:
    return [[(s.kolom, s.rentang, s.gabung, s.teks) for s in b.sel] for b in hidup(n)]


def test_baris_polos_tidak_masuk_pohon_dan_tetap_terbaca():
    n = naskah(tabel(baris(SEL.format("", p("a")), SEL.format("", p("b")))))
    assert n.akar.find(f".//{w('tr')}") is None
    assert isi_sel(n) == [[(0, 1, "", "a"), (1, 1, "", "b")]]


@pytest.mark.parametrize(
    "lain",
    [
        PENANDA, "<w:sdt><w:sdtContent/></w:sdt>", '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        '<w:commentRangeStart w:id="1"/>', '<w:ins w:id="1"/>', '<w:del w:id="1"/>', "<w:r><w:drawing/></w:r>",
        '<w:hyperlink w:anchor="x"/>', '<w:r><w:footnoteReference w:id="1"/></w:r>',
    ],
)
def test_baris_dengan_lebih_dari_teks_masuk_pohon(lain):
    n = naskah(tabel(baris(SEL.format("", p("a", lain))), baris(SEL.format("", p("b")))))
    assert len(list(n.akar.iter(w("tr")))) == 1
    assert [b.sel[0].teks for b in hidup(n)] == ["a", "b"]


def test_tabel_bersarang_seluruhnya_masuk_pohon():
    dalam = tabel(baris(SEL.format("", p("dalam"))))
    n = naskah(tabel(baris(SEL.format("", p("luar") + dalam + "<w:p/>"))), tabel(baris(SEL.format("", p("lain")))))
    assert cari_baris_polos(n.byte) == n.polos
    assert len(n.polos) == 1
    assert len(list(n.akar.iter(w("tr")))) == 2


def test_di_mana_ada_komentar_xml_tidak_ada_yang_polos():
    n = naskah("<!-- <w:tr></w:tr> -->", tabel(baris(SEL.format("", p("a")))))
    assert n.polos == []
    assert isi_sel(n) == [[(0, 1, "", "a")]]


@pytest.mark.parametrize(
    ("sel", "harapan"),
    [
        (SEL.format('<w:gridSpan w:val="3"/>', p("x")), (0, 3, "", "x")),
        (SEL.format('<w:vMerge w:val="restart"/>', p("x")), (0, 1, "mulai", "x")),
        (SEL.format("<w:vMerge/>", "<w:p/>"), (0, 1, "lanjut", "")),
        (SEL.format("", p("a") + p("b")), (0, 1, "", "a\nb")),
        (SEL.format("", p("a &amp; b&#x3C;")), (0, 1, "", "a & b<")),
        (SEL.format("", p("a</w:t></w:r><w:r><w:t>b")), (0, 1, "", "ab")),
        (SEL.format("", p("a</w:t><w:br/><w:t>b")), (0, 1, "", "a b")),
        (SEL.format("", "<w:p/>"), (0, 1, "", "")),
    ],
)
def test_sel_dari_byte_sama_dengan_sel_dari_pohon(sel, harapan):
    polos = naskah(tabel(baris(sel)))
    bertanda = naskah(tabel(baris(sel, SEL.format("", p("t", PENANDA)))))
    assert len(polos.polos) == 1
    assert bertanda.polos == []
    assert isi_sel(polos)[0][0] == isi_sel(bertanda)[0][0] == harapan


def test_baris_kepala_dan_kolom_yang_dilewati():
    n = naskah(tabel(
        baris(SEL.format("", p("a")), sifat="<w:tblHeader/>"),
        baris(SEL.format("", p("b")), sifat='<w:gridBefore w:val="2"/><w:tblHeader w:val="false"/>'),
    ))
    assert [b.kepala for b in hidup(n)] == [True, False]
    assert hidup(n)[1].sel[0].kolom == 2


@given(st.lists(st.booleans(), min_size=1, max_size=12), st.data())
def test_dibaca_ulang_sesudah_disunting_sama_dengan_dibaca_baru(polos, data):
    """Rows that no cut touched are carried over with their places."""
    n = naskah(*[tabel(baris(SEL.format("", p(f"t{i}", "" if x else PENANDA)))) for i, x in enumerate(polos)])
    luar = list(n.akar.iter(w("tbl")))
    for e in data.draw(st.lists(st.sampled_from(luar), unique=True)):
        n.ganti(n.ruang[e].awal, n.ruang[e].isi, b"<w:tbl><w:tblPr><w:tblStyle/></w:tblPr>")
    ulang = n.ulang()
    assert ulang.polos == cari_baris_polos(ulang.byte)
    assert ulang.byte == n.hasil()
