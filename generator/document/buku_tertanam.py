"""Buku kerja kecil di balik sebuah grafik, yang terbuka bila orang memilih "Edit Data" di Word.

Text and numbers only, one sheet, the same bytes for the same input (fixed dates in the zip). No openpyxl:
a chart needs five small parts, and the fill path must not pay for a library that it does not need.
Source of the parts: ECMA-376 part 1, sections 12.3 and 18.3.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType

from generator.document.paket import Bagian
from generator.document.paket import kempa_bagian
from generator.document.paket import tulis_paket
from generator.document.wml import lolos

LEMBAR = "Sheet1"

# Text that a spreadsheet takes for a formula when its cell is entered again by hand.
_MIRIP_RUMUS = re.compile("[\\s\u200b-\u200f\u2060\ufeff]*[=+\\-@\uff1d\uff0b\uff0d\uff20]")

_KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_UTAMA = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_HUBUNGAN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PAKET = "http://schemas.openxmlformats.org/package/2006/relationships"
_JENIS = "application/vnd.openxmlformats-officedocument.spreadsheetml"

_TIPE_ISI = (
    f'{_KEPALA}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_JENIS}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_JENIS}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_JENIS}.styles+xml"/></Types>'
)
_HUBUNGAN_PAKET = (
    f'{_KEPALA}<Relationships xmlns="{_PAKET}">'
    f'<Relationship Id="rId1" Type="{_HUBUNGAN}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
_HUBUNGAN_BUKU = (
    f'{_KEPALA}<Relationships xmlns="{_PAKET}">'
    f'<Relationship Id="rId1" Type="{_HUBUNGAN}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_HUBUNGAN}/styles" Target="styles.xml"/></Relationships>'
)
_BUKU = (
    f'{_KEPALA}<workbook xmlns="{_UTAMA}" xmlns:r="{_HUBUNGAN}">'
    f'<sheets><sheet name="{LEMBAR}" sheetId="1" r:id="rId1"/></sheets></workbook>'
)


def write_buku(baris: tuple[tuple[str | Decimal | None, ...], ...], format_angka: str = "0") -> bytes:
    """Return an .xlsx with one sheet; None leaves the cell out, a Decimal gets the number format.

    >>> write_buku((("", "Target"), ("IKM", Decimal("83.5"))))[:2]
    b'PK'
    """
    lembar = "xl/worksheets/sheet1.xml"
    return tulis_paket(_kerangka(format_angka) | {lembar: kempa_bagian(lembar, _lembar(baris).encode())})


@lru_cache(maxsize=32)
def _kerangka(format_angka: str) -> Mapping[str, Bagian]:
    """Return the parts that do not depend on the figures; made once per number format."""
    bagian = (
        ("[Content_Types].xml", _TIPE_ISI),
        ("_rels/.rels", _HUBUNGAN_PAKET),
        ("xl/workbook.xml", _BUKU),
        ("xl/_rels/workbook.xml.rels", _HUBUNGAN_BUKU),
        ("xl/styles.xml", _gaya(format_angka)),
    )
    return MappingProxyType({nama: kempa_bagian(nama, isi.encode()) for nama, isi in bagian})


def alamat_sel(kolom: int, baris: int) -> str:
    """Return the name of a cell, both counted from 0: (0, 0) is A1, (27, 4) is AB5."""
    huruf = ""
    sisa = kolom + 1
    while sisa:
        sisa, urutan = divmod(sisa - 1, 26)
        huruf = chr(ord("A") + urutan) + huruf
    return f"{huruf}{baris + 1}"


def escape_teks(teks: str) -> str:
    """Return text that is safe between tags and in attributes."""
    return lolos(teks).replace('"', "&quot;")


def teks_angka(angka: Decimal) -> str:
    """Return a figure as a spreadsheet stores it, never with an exponent."""
    return format(angka, "f")


def _lembar(baris: tuple[tuple[str | Decimal | None, ...], ...]) -> str:
    isi = "".join(
        f'<row r="{nomor + 1}">{"".join(_sel(alamat_sel(k, nomor), nilai) for k, nilai in enumerate(sel))}</row>'
        for nomor, sel in enumerate(baris)
    )
    kolom = '<cols><col min="1" max="1" width="40" customWidth="1"/></cols>'
    return f'{_KEPALA}<worksheet xmlns="{_UTAMA}">{kolom}<sheetData>{isi}</sheetData></worksheet>'


def _sel(alamat: str, nilai: str | Decimal | None) -> str:
    if nilai is None:
        return ""
    if isinstance(nilai, Decimal):
        return f'<c r="{alamat}" s="1"><v>{teks_angka(nilai)}</v></c>'
    gaya = ' s="2"' if _MIRIP_RUMUS.match(nilai) else ""
    return f'<c r="{alamat}"{gaya} t="inlineStr"><is><t xml:space="preserve">{escape_teks(nilai)}</t></is></c>'


def _gaya(format_angka: str) -> str:
    return (
        f'{_KEPALA}<styleSheet xmlns="{_UTAMA}">'
        f'<numFmts count="1"><numFmt numFmtId="164" formatCode="{escape_teks(format_angka)}"/></numFmts>'
        '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
        '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )
