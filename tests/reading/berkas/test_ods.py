"""OpenDocument: nilai, format, gaya berinduk, gabungan, ulangan, dan galat."""

import datetime

from generator.reading.berkas.buka import buka_berkas
from generator.reading.grid import Galat
from generator.reading.grid import Grid
from tests.reading.berkas.arsip import isi_grid
from tests.reading.berkas.arsip import ods_dari

GAYA = """
<number:percentage-style style:name="N1"><number:number number:decimal-places="2" number:min-decimal-places="2"
 number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:currency-style style:name="N2"><number:currency-symbol>Rp</number:currency-symbol><number:number
 number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:currency-style>
<number:date-style style:name="N3"><number:day number:style="long"/><number:text>/</number:text><number:month
 number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="Dasar" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Dasar" style:data-style-name="N1"/>
<style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"><style:table-cell-properties
 fo:background-color="#ffff00"/><style:paragraph-properties fo:margin-left="0.7cm"/></style:style>
<style:style style:name="ce3" style:family="table-cell" style:data-style-name="N3"/>
<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="ring" style:family="table-cell" style:parent-style-name="ring"/>
"""


def baca(baris: str, sifat: str = "") -> Grid:
    return buka_berkas(ods_dari(f'<table:table table:name="A"{sifat}>{baris}</table:table>', GAYA), "a.ods")[0]


def sel(jenis: str, nilai: str, tampil: str, lain: str = "") -> str:
    atribut = {"date": "date-value", "boolean": "boolean-value"}.get(jenis, "value")
    isi = f'office:value-type="{jenis}" office:{atribut}="{nilai}"' if jenis else 'office:value-type="string"'
    return f"<table:table-cell {isi} {lain}><text:p>{tampil}</text:p></table:table-cell>"


def test_persen_dan_rupiah_dengan_format_bernotasi_excel() -> None:
    grid = baca(
        "<table:table-row>" + sel("percentage", "0.7054", "70,54%", 'table:style-name="ce1"')
        + sel("currency", "1500000", "Rp1.500.000", 'table:style-name="ce2"') + "</table:table-row>"
    )  # fmt: skip
    assert [grid.ambil(1, 1).nilai, grid.teks(1, 1)] == [0.7054, "70,54%"]
    assert [grid.ambil(1, 2).nilai, grid.teks(1, 2)] == [1500000.0, "Rp1.500.000"]


def test_tebal_dari_gaya_induk_warna_dan_indent() -> None:
    grid = baca(
        "<table:table-row>" + sel("", "", "Program", 'table:style-name="ce1"')
        + sel("", "", "Sub", 'table:style-name="ce2"')
        + sel("", "", "biasa", 'table:style-name="ring"') + "</table:table-row>"
    )  # fmt: skip
    gaya = [grid.ambil(1, k).gaya for k in (1, 2, 3)]
    terlihat = [(g.tebal, g.berisi_warna, g.indent) for g in gaya]
    assert terlihat == [(True, False, 0), (False, True, 2), (False, False, 0)]


def test_gaya_bawaan_kolom_berlaku_bila_sel_tidak_bergaya() -> None:
    grid = baca(
        '<table:table-column table:number-columns-repeated="2"/>'
        '<table:table-column table:default-cell-style-name="ce1"/>'
        f"<table:table-row><table:table-cell/>{sel('', '', 'a')}{sel('', '', 'b')}</table:table-row>"
    )
    assert [grid.ambil(1, 2).gaya.tebal, grid.ambil(1, 3).gaya.tebal] == [False, True]


def test_tanggal_logika_dan_teks_berbaris() -> None:
    grid = baca(
        "<table:table-row>" + sel("date", "2025-01-31", "31/01/2025", 'table:style-name="ce3"')
        + sel("boolean", "true", "TRUE")
        + '<table:table-cell office:value-type="string"><text:p>- satu</text:p><text:p>- <text:span>dua'
        '</text:span><text:s text:c="2"/>tiga</text:p></table:table-cell></table:table-row>'
    )  # fmt: skip
    assert isi_grid(grid) == {"A1": datetime.datetime(2025, 1, 31), "B1": True, "C1": "- satu\n- dua  tiga"}
    assert grid.ambil(1, 1).gaya.format == "dd/mm/yyyy"


def test_galat_dan_rumus_tanpa_hasil() -> None:
    grid = baca(
        '<table:table-row><table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="">'
        '<text:p>#DIV/0!</text:p></table:table-cell><table:table-cell table:formula="of:=[.A9]"/></table:table-row>'
    )
    assert isinstance(grid.ambil(1, 1).nilai, Galat)
    assert (grid.ambil(1, 2).nilai, grid.ambil(1, 2).rumus) == (None, True)


def test_ulangan_kosong_menggeser_alamat_tanpa_disimpan() -> None:
    grid = baca(
        '<table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="16384"/>'
        f'</table:table-row><table:table-row><table:table-cell table:number-columns-repeated="27"/>{sel("", "", "x")}'
        "</table:table-row>"
    )
    assert isi_grid(grid) == {"AB1001": "x"}


def test_ulangan_berisi_ditulis_satu_per_satu_dalam_batas() -> None:
    grid = baca('<table:table-row table:number-rows-repeated="3">' + sel("float", "5", "5") + "</table:table-row>")
    assert isi_grid(grid) == {"A1": 5.0, "A2": 5.0, "A3": 5.0}
    grid = baca('<table:table-row table:number-rows-repeated="900000">' + sel("float", "5", "5") + "</table:table-row>")
    assert (len(grid.baris), grid.terpotong_di) == (2000, 2000)


def test_gabungan_dan_yang_tersembunyi() -> None:
    isi = (
        '<table:table table:name="A"><table:table-column table:visibility="collapse"/><table:table-row>'
        + sel("", "", "kepala", 'table:number-columns-spanned="2" table:number-rows-spanned="3"')
        + '<table:covered-table-cell/></table:table-row><table:table-row table:visibility="collapse">'
        f'<table:covered-table-cell/><table:covered-table-cell/>{sel("", "", "lama")}</table:table-row></table:table>'
        '<table:table table:name="B" table:style-name="ta2"/>'
    )
    grid, lain = buka_berkas(ods_dari(isi, GAYA), "a.ods")
    assert (grid.gabungan, grid.baris_tersembunyi, grid.kolom_tersembunyi) == ([(1, 1, 3, 2)], {2}, {1})
    assert (grid.tersembunyi, lain.lembar, lain.tersembunyi) == (False, "B", True)


def test_komentar_sel_bukan_isinya() -> None:
    grid = baca(
        "<table:table-row><table:table-cell office:value-type='string'><office:annotation><text:p>catatan</text:p>"
        "</office:annotation><text:p>isi</text:p></table:table-cell></table:table-row>"
    )
    assert isi_grid(grid) == {"A1": "isi"}
