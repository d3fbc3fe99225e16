"""Membuka satu berkas menurut isinya, bukan menurut namanya."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from importlib import import_module
from typing import IO

from generator.reading.berkas.batas import GALAT_ISI
from generator.reading.berkas.batas import RUSAK
from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.batas import batasi_gabungan
from generator.reading.grid import Grid

BATAS_BERKAS = 300_000_000
NASKAH_WORD = re.compile(r"word/document\d*\.xml")  # Word for the web numbers it
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF = re.compile(rb"\x09[\x00\x02\x04\x08][\x04-\x10]\x00", re.DOTALL)
_GAMBAR = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"RIFF")
BUKAN_BUKU = "berkas ini bukan buku kerja"

# Where the reader of each format stands; it is imported when a file of its kind is opened.
_PEMBACA = {
    "xlsx": "xlsx.baca_xlsx", "xlsb": "xlsb.baca_xlsb", "xls": "xls.baca_xls", "ods": "ods.baca_ods",
    "fods": "ods.baca_fods", "docx": "docx.baca_docx", "spreadsheetml": "spreadsheetml.baca_spreadsheetml",
    "html": "html.baca_html", "mhtml": "html.baca_mhtml", "csv": "csv.baca_csv",
}  # fmt: skip
_BAGIAN_ZIP = (("xl/workbook.xml", "xlsx"), ("xl/workbook.bin", "xlsb"))


def buka_berkas(isi: bytes, berkas: str) -> list[Grid]:
    """Return the sheets of a file as Grids. Raises BerkasRusak with a message for the user."""
    bentuk = kenali_format(isi)
    hasil = _pembaca(bentuk)(io.BytesIO(isi), berkas)
    for grid in hasil:
        batasi_gabungan(grid)
        grid.format_berkas = "xlsx-rusak" if grid.tanpa_format else bentuk
    return hasil


def _pembaca(format_berkas: str) -> Callable[[IO[bytes], str], list[Grid]]:
    modul, fungsi = _PEMBACA[format_berkas].split(".")
    return getattr(import_module(f"generator.reading.berkas.{modul}"), fungsi)


def kenali_format(isi: bytes) -> str:
    """Return the key of the file's format as in kehilangan.py. Raises BerkasRusak when we cannot read its kind."""
    if not isi:
        raise BerkasRusak("berkas kosong (0 byte)")
    if isi.startswith(b"PK\x03\x04"):
        return _format_zip(isi)
    if isi.startswith(_OLE):
        return _format_ole(isi)
    if _BIFF.match(isi):
        return "xls"
    if isi[:1024].lstrip().startswith(b"%PDF"):
        raise BerkasRusak("berkas ini PDF")
    if isi.startswith(_GAMBAR):
        raise BerkasRusak(f"{BUKAN_BUKU}, melainkan gambar")
    if isi.startswith(b"{\\rtf"):
        raise BerkasRusak("berkas ini dokumen RTF; simpan sebagai .docx atau .xlsx")
    return _format_teks(isi)


def _format_zip(isi: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
            nama = {n.replace("\\", "/") for n in arsip.namelist()}
            jenis = ""
            if "mimetype" in nama:
                with arsip.open("mimetype") as aliran:
                    jenis = aliran.read(200).decode("ascii", "replace")
    except GALAT_ISI as galat:
        raise BerkasRusak(RUSAK) from galat
    for bagian, kunci in _BAGIAN_ZIP:
        if bagian in nama:
            return kunci
    if any(map(NASKAH_WORD.fullmatch, nama)):
        return "docx"
    if "opendocument.spreadsheet" in jenis:
        return "ods"
    if "opendocument.text" in jenis:
        raise BerkasRusak("berkas ini dokumen OpenDocument (.odt); simpan sebagai .docx")
    if "ppt/presentation.xml" in nama or "opendocument.presentation" in jenis:
        raise BerkasRusak(f"{BUKAN_BUKU}, melainkan presentasi")
    raise BerkasRusak(f"{BUKAN_BUKU}, melainkan arsip ZIP; ekstrak isinya ke folder ini")


def _format_ole(isi: bytes) -> str:
    from generator.reading.berkas.xls import isi_ole

    nama = isi_ole(isi)
    if "EncryptedPackage" in nama:
        raise BerkasRusak("berkas ini dikunci dengan kata sandi")
    if nama & {"Workbook", "Book", "WORKBOOK", "BOOK"}:
        return "xls"
    if "WordDocument" in nama:
        raise BerkasRusak("berkas ini dokumen Word lama (.doc); buka di Word dan simpan sebagai .docx")
    if "PowerPoint Document" in nama:
        raise BerkasRusak(f"{BUKAN_BUKU}, melainkan presentasi")
    raise BerkasRusak(BUKAN_BUKU)


def _format_teks(isi: bytes) -> str:
    awal = isi[:4_000].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").replace(b"\0", b"").lower()
    if awal.startswith(b"mime-version:"):
        return "mhtml"
    if awal.startswith(b"<"):
        if b"urn:schemas-microsoft-com:office:spreadsheet" in awal and re.search(rb"<(?:\w+:)?workbook\b", awal):
            return "spreadsheetml"
        if b"<office:document" in awal:
            return "fods"
        if re.search(rb"<(?:!doctype\s+html|html|head|body|table|meta|style|center|div|p|h\d|br|font|b)\b", awal):
            return "html"
        if b"<table" in isi.lower():
            return "html"
        raise BerkasRusak(f"{BUKAN_BUKU}, melainkan XML")
    if b"<table" in awal or b"<td" in awal:
        return "html"
    from generator.reading.berkas.csv import teks_bertabel
    from generator.reading.berkas.csv import urai_teks

    if teks_bertabel(urai_teks(isi)):
        return "csv"
    raise BerkasRusak(BUKAN_BUKU)
