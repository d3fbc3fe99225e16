"""XML Spreadsheet 2003 yang menyebut dirinya .xls (pola 1)."""

import datetime

from generator.reading.berkas.buka import buka_berkas
from generator.reading.grid import Galat
from tests.reading.berkas.arsip import isi_grid

BUKU = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
<Styles><Style ss:ID="Default"><Alignment ss:Vertical="Bottom"/></Style>
<Style ss:ID="s1"><Font ss:Bold="1"/><Interior ss:Color="#FFFF00" ss:Pattern="Solid"/></Style>
<Style ss:ID="s2" ss:Parent="s1"><NumberFormat ss:Format="Percent"/><Alignment ss:Indent="2"/></Style></Styles>
<Worksheet ss:Name="PK"><Table><Column ss:Index="4" ss:Hidden="1"/>
<Row ss:Index="3"><Cell ss:StyleID="s1" ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">Target</Data></Cell>
<Cell ss:StyleID="s2" ss:Formula="=A1"><Data ss:Type="Number">0.25</Data></Cell></Row>
<Row ss:Hidden="1"><Cell ss:Index="3"><Data ss:Type="Error">#DIV/0!</Data></Cell>
<Cell><Data ss:Type="DateTime">2025-01-31T00:00:00.000</Data></Cell>
<Cell><ss:Data ss:Type="String"><html:B>kaya</html:B> teks</ss:Data></Cell>
<Cell><Data ss:Type="Boolean">1</Data></Cell><Cell ss:Formula="=B9"/></Row></Table>
<x:WorksheetOptions/></Worksheet>
<Worksheet ss:Name="Lama"><Table/><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">
<Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>"""


def test_nilai_gaya_gabungan_dan_yang_tersembunyi() -> None:
    pk, lama = buka_berkas(BUKU.encode(), "a.xls")
    assert isi_grid(pk) == {
        "A3": "Target", "C3": 0.25, "C4": "#DIV/0!", "D4": datetime.datetime(2025, 1, 31), "E4": "kaya teks",
        "F4": True, "G4": None,
    }  # fmt: skip
    assert isinstance(pk.ambil(4, 3).nilai, Galat)
    assert (pk.gabungan, pk.baris_tersembunyi, pk.kolom_tersembunyi) == ([(3, 1, 4, 2)], {4}, {4})
    assert (lama.lembar, lama.tersembunyi) == ("Lama", True)


def test_gaya_berinduk_dan_nama_format() -> None:
    pk = buka_berkas(BUKU.encode(), "a.xls")[0]
    gaya = pk.ambil(3, 3).gaya
    assert (gaya.format, gaya.tebal, gaya.berisi_warna, gaya.indent) == ("0.00%", True, True, 2)
    assert pk.teks(3, 3) == "25,00%"
    assert (pk.ambil(3, 3).rumus, pk.ambil(4, 7).rumus) == (True, True)
