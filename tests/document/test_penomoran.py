"""Judul bernomor otomatis: daftar isi dan nomor bab gambar memakai nomor yang dicetak Word."""

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from generator.document.penomoran import DaftarNomor
from generator.document.penomoran import PenghitungNomor
from generator.document.penomoran import TingkatNomor
from generator.document.penomoran import baca_penomoran
from generator.document.susun import susun
from tests.document.contoh import dokumen
from tests.document.contoh import isi_contoh
from tests.document.contoh import simpan


def test_tingkat_bawah_mulai_lagi_di_bawah_tingkat_atas_yang_baru():
    daftar = DaftarNomor(
        {"7": "1"},
        {"1": (TingkatNomor(1, "upperRoman", "BAB %1"), TingkatNomor(1, "upperLetter", "%2."),
               TingkatNomor(1, "decimal", "%2.%3"))},
    )
    hitung = PenghitungNomor(daftar)
    tingkat = [0, 1, 1, 2, 2, 0, 1, 2]
    assert [hitung.berikut(("7", t)) for t in tingkat] == [
        "BAB I", "A.", "B.", "B.1", "B.2", "BAB II", "A.", "A.1",
    ]
    assert hitung.berikut(None) == ""
    assert hitung.berikut(("9", 0)) == ""


def test_penomoran_resmi_menulis_nomor_bab_dengan_angka():
    """Word's "legal style numbering": under BAB II the sections count 2.1, 2.2, not II.1."""
    xml = (
        f'<w:numbering {nsdecls("w")}><w:abstractNum w:abstractNumId="1">'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="BAB %1"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:isLgl{}/><w:lvlText w:val="%1.%2"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )
    for resmi, nomor in (("", "2.1"), (' w:val="0"', "II.1")):
        hitung = PenghitungNomor(baca_penomoran(xml.replace("{}", resmi).encode()))
        assert [hitung.berikut(("7", t)) for t in (0, 0, 1)] == ["BAB I", "BAB II", nomor]


def test_nomor_otomatis_masuk_daftar_isi_dan_nomor_gambar():
    dok = dokumen()
    penomoran = dok.part.numbering_part.element
    penomoran.insert(0, parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="upperRoman"/><w:lvlText w:val="BAB %1"/></w:lvl></w:abstractNum>'
    ))
    penomoran.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="78"><w:abstractNumId w:val="77"/></w:num>'))
    for judul in ("PENDAHULUAN", "ISI"):
        ppr = dok.add_heading(judul, 1)._p.get_or_add_pPr()
        ppr.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="78"/></w:numPr>'))
    dok.add_paragraph("{{ narasi.latar }}")
    hasil = susun(simpan(dok), isi_contoh())
    assert [e.teks for e in hasil.judul] == ["BAB I PENDAHULUAN", "BAB II ISI", "Gambar 2.1 Kantor"]
