"""Berkas jahat dijawab dalam hitungan detik: bom zip, bom entitas, sarang dalam, gabungan dan ulangan raksasa."""

import time
from collections.abc import Callable
from collections.abc import Iterator
from functools import partial

import pytest

from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.buka import buka_berkas
from tests.reading.berkas.arsip import docx_dari
from tests.reading.berkas.arsip import ods_dari
from tests.reading.berkas.arsip import xlsx_dari
from tests.reading.berkas.arsip import zip_dari

_DETIK = 15.0  # of processor time: other work on the machine does not count
_ODS = "application/vnd.oasis.opendocument.spreadsheet"
_LEMBAR = "xl/worksheets/sheet1.xml"
_ENTITAS = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)
)  # fmt: skip
_BOM_ENTITAS = f'<?xml version="1.0"?>{_ENTITAS}]>'
_DTD_LUAR = '<?xml version="1.0"?><!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">'
_SATU_SEL = '<sheetData><row r="1"><c r="A1" s="0" t="s"><v>0</v></c></row></sheetData>'


def mengaku(isi: bytes, megabita: int) -> bytes:
    """Write that unpacked size for the last part into the directory of a zip, whatever it really is."""
    letak = isi.rfind(b"PK\x01\x02") + 24
    return isi[:letak] + (megabita * 1_000_000).to_bytes(4, "little") + isi[letak + 4 :]


def _ods_berisi(content: str) -> bytes:
    return zip_dari({"mimetype": _ODS, "META-INF/manifest.xml": "<manifest/>", "content.xml": content})


def nol(megabita: int) -> Iterator[bytes]:
    return (b"\0" * 1_000_000 for _ in range(megabita))


def sampah(megabita: int) -> Iterator[bytes]:
    yield b"<a>"
    for _ in range(megabita):
        yield (b"<" + b"x" * 37 + b"/>") * 25_000


DITOLAK: list[tuple[str, Callable[[], bytes], str]] = [
    ("bom zip 1 GiB", lambda: mengaku(xlsx_dari(_SATU_SEL), 1074), "mengembang"),
    ("bom zip di ods", lambda: mengaku(_ods_berisi("<a/>"), 700), "mengembang"),
    ("bom zip di docx", lambda: zip_dari({"word/document.xml": nol(90)}), "lebih besar"),
    ("unsur sampah", lambda: xlsx_dari("", **{_LEMBAR: sampah(40)}), "lebih besar"),
    ("entitas di lembar", lambda: xlsx_dari("", **{_LEMBAR: _BOM_ENTITAS + "<a>&j;</a>"}), "entitas"),
    ("entitas di buku", lambda: xlsx_dari("", **{"xl/workbook.xml": _BOM_ENTITAS + "<a>&j;</a>"}), "entitas"),
    ("entitas di word", lambda: zip_dari({"word/document.xml": _BOM_ENTITAS + "<a>&j;</a>"}), "entitas"),
    (
        "entitas di xml 2003",
        lambda: f'{_BOM_ENTITAS}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">&j;</Workbook>'.encode(),
        "entitas",
    ),
    *(
        (f"DTD luar di {bagian}", partial(xlsx_dari, _SATU_SEL, **{bagian: f"{_DTD_LUAR}<a/>"}), "DOCTYPE")
        for bagian in (_LEMBAR, "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
                       "xl/sharedStrings.xml")
    ),
    ("DTD luar di ods", lambda: _ods_berisi(f"{_DTD_LUAR}<a/>"), "DOCTYPE"),
    ("DTD luar di fods", lambda: f"{_DTD_LUAR}<office:document><office:body/></office:document>".encode(), "DOCTYPE"),
    ("DTD luar di word", lambda: zip_dari({"word/document.xml": f"{_DTD_LUAR}<a/>"}), "DOCTYPE"),
    (
        "DTD luar di xml 2003",
        lambda: f'{_DTD_LUAR}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'.encode(),
        "DOCTYPE",
    ),
    ("DTD luar di UTF-16", lambda: xlsx_dari("", **{_LEMBAR: f"{_DTD_LUAR}<a/>".encode("utf-16")}), "DOCTYPE"),
    ("entitas di html", lambda: f"{_BOM_ENTITAS}<html><table><tr><td>&j;<td>x</table></html>".encode(), "DOCTYPE"),
    ("bom zip di gambar", lambda: mengaku(xlsx_dari(_SATU_SEL, **{"xl/media/image1.png": "a"}), 700), "mengembang"),
    ("bom zip di bagian asing", lambda: mengaku(xlsx_dari(_SATU_SEL, **{"asing/x.bin": "a"}), 700), "mengembang"),
    ("bom zip yang mengaku kecil", lambda: mengaku(xlsx_dari("", **{_LEMBAR: nol(60)}), 0), "rusak"),
    ("sarang xml", lambda: xlsx_dari("<a>" * 1_000_000), "rusak"),
    ("sarang html", lambda: b"<html><body>" + b"<table><tr><td>" * 300_000, "rusak"),
    ("sarang ods", lambda: ods_dari("<table:table>" * 100_000), "rusak"),
    (
        "rowspan raksasa",
        lambda: b"<table><tr>" + b"<td rowspan=60000 colspan=1000>a" * 16 + b"</tr>" + b"<tr><td>b" * 60_000,
        "gabungan",
    ),
    ("sel terjauh", lambda: xlsx_dari('<sheetData><row r="1048576"><c r="XFD1048576"><v>a</v></c></row>'), "rusak"),
    ("seribu lembar lebih", lambda: ods_dari('<table:table table:name="A"/>' * 5_000), "lembar"),
]  # fmt: skip


@pytest.mark.parametrize(("buat", "kata"), [d[1:] for d in DITOLAK], ids=[d[0] for d in DITOLAK])
def test_ditolak_dengan_sebab_dalam_hitungan_detik(buat: Callable[[], bytes], kata: str) -> None:
    isi = buat()
    mulai = time.process_time()
    with pytest.raises(BerkasRusak, match=kata):
        buka_berkas(isi, "jahat.xlsx")
    assert time.process_time() - mulai < _DETIK


def test_ulangan_raksasa_ods_tidak_ditulis_seluruhnya() -> None:
    baris = (
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" '
        'office:value="1" table:number-columns-repeated="16384"><text:p>1</text:p></table:table-cell></table:table-row>'
    )
    mulai = time.process_time()
    grid = buka_berkas(ods_dari(f'<table:table table:name="A">{baris * 50}</table:table>'), "a.ods")[0]
    assert time.process_time() - mulai < _DETIK
    assert grid.terpotong_di and sum(map(len, grid.baris.values())) <= 4_000_000


def test_gabungan_seluruh_lembar_dibatasi() -> None:
    gabungan = '<mergeCell ref="A1:XFD1048576"/>' * 50_000
    isi = xlsx_dari(f'<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>{gabungan}</mergeCells>')
    grid = buka_berkas(isi, "a.xlsx")[0]
    assert 0 < len(grid.gabungan) < 100
    assert grid.induk_gabungan(2, 2) == (1, 1)


def test_kolom_tersembunyi_tanpa_batas_tidak_memenuhi_memori() -> None:
    isi = xlsx_dari('<cols><col min="-2000000000" max="2000000000" hidden="1"/></cols><sheetData/>')
    assert len(buka_berkas(isi, "a.xlsx")[0].kolom_tersembunyi) <= 512


def test_docx_dengan_gridspan_raksasa() -> None:
    sel = '<w:tc><w:tcPr><w:gridSpan w:val="99999"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>'
    assert buka_berkas(docx_dari(f"<w:tbl><w:tr>{sel}</w:tr></w:tbl>"), "a.docx") == []
