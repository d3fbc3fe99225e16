"""Menyimpan buku kerja Excel sebagai byte yang tetap: masukan sama, byte sama.

openpyxl writes the time of saving into the file and no results beside the formulas; both are put right here.
Text of the office is written as text: what begins with = + - @ never becomes a formula.
"""

from __future__ import annotations

import errno
import gc
import re
import sys
from collections.abc import Iterable
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED
from zipfile import ZipFile
from zipfile import ZipInfo

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell

WAKTU_TETAP = datetime(2000, 1, 1)
PANJANG_TEKS = 32767
PANJANG_NAMA_LEMBAR = 31
NAMA_TERLARANG = frozenset({"history"})

HasilRumus = Mapping[tuple[str, str], Decimal]

_BUKAN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_BUKAN_NAMA_LEMBAR = re.compile(r"[\[\]:*?/\\]")
_DIUBAH = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")
_SEL_RUMUS = re.compile(r'(<c r="([A-Z]+[0-9]+)"[^>]*>)(<f>[^<]*</f>)<v\s*(?:/>|></v>)')
_BAGIAN_LEMBAR = re.compile(r"xl/worksheets/sheet([0-9]+)\.xml")


def bersihkan_teks(teks: str) -> str:
    """Return the text that a cell can hold: no control characters, lines end in \\n, at most 32.767 characters."""
    if not teks.isprintable():
        teks = _BUKAN_XML.sub("", teks.replace("\r\n", "\n").replace("\r", "\n"))
    return teks[:PANJANG_TEKS]


def tulis_teks(sel: Cell, teks: str) -> None:
    """Write text as text, whatever it begins with; a text that could be taken for a formula gets the quote prefix."""
    bersih = bersihkan_teks(teks)
    sel.value = bersih or None
    if bersih:
        sel.data_type = "s"
        if bersih[0] in "=+-@\t":
            sel.quotePrefix = True


def tulis_angka(sel: Cell, angka: Decimal, format_angka: str = "General") -> None:
    """Write a figure as a number. Excel keeps 15 digits, so the whole rupiah of any budget is exact."""
    sel.value = int(angka) if angka == angka.to_integral_value() else float(angka)
    sel.number_format = format_angka


def nama_lembar(nama: str, terpakai: Iterable[str] = ()) -> str:
    """Return a valid sheet name near to `nama` that is not among `terpakai` (letter case does not count).

    >>> nama_lembar("Tabel 3/4: capaian")
    'Tabel 3-4- capaian'
    >>> nama_lembar("3.4", ["3.4"])
    '3.4 (2)'
    """
    dipakai = {n.casefold() for n in terpakai} | NAMA_TERLARANG
    dasar = _BUKAN_NAMA_LEMBAR.sub("-", bersihkan_teks(nama).replace("\n", " ")).strip(" '") or "Lembar"
    calon, nomor = dasar[:PANJANG_NAMA_LEMBAR].strip(" '"), 1
    while calon.casefold() in dipakai:
        nomor += 1
        akhiran = f" ({nomor})"
        calon = dasar[: PANJANG_NAMA_LEMBAR - len(akhiran)].rstrip(" '") + akhiran
    return calon


def simpan_tetap(buku: Workbook, hasil: HasilRumus | None = None, waktu: datetime = WAKTU_TETAP) -> bytes:
    """Return the workbook as bytes that depend on its content only.

    `hasil` maps (sheet title, cell) of a formula to its value, which programs show that do not recalculate;
    a formula without one is recalculated when the file is opened. `waktu` becomes created and modified.
    Raises OSError when the disk is full.
    """
    buku.properties.creator = "LKjIP"
    buku.properties.created = waktu
    mentah = BytesIO()
    _simpan(buku, mentah)
    hasil_lembar = _hasil_per_lembar(buku, hasil or {})
    keluar = BytesIO()
    with ZipFile(mentah) as asal, ZipFile(keluar, "w", ZIP_DEFLATED) as tujuan:
        for nama in sorted(asal.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            isi = asal.read(nama)
            if nama == "docProps/core.xml":
                isi = _DIUBAH.sub(rb"\g<1>" + waktu.strftime("%Y-%m-%dT%H:%M:%SZ").encode() + rb"\g<2>", isi)
            cocok = _BAGIAN_LEMBAR.fullmatch(nama)
            if cocok and (nilai := hasil_lembar.get(int(cocok[1]))):
                isi = _isi_hasil(isi.decode("utf-8"), nilai).encode("utf-8")
            info = ZipInfo(nama, date_time=(1980, 1, 1, 0, 0, 0))
            info.compress_type = ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            tujuan.writestr(info, isi)
    return keluar.getvalue()


def _simpan(buku: Workbook, tujuan: BytesIO) -> None:
    """Save the workbook; openpyxl writes sheets to temporary files first, so a full disk shows here. Raises OSError.

    Its half-closed writers then complain on stderr when they are collected; that is kept from the user.
    """
    from lxml.etree import SerialisationError

    penuh = ""
    kait, sys.unraisablehook = sys.unraisablehook, lambda _: None
    try:
        buku.save(tujuan)
    except SerialisationError as galat:
        penuh = str(galat)
    finally:
        if penuh:
            gc.collect()
        sys.unraisablehook = kait
    if penuh:
        raise OSError(errno.ENOSPC, penuh)


def _hasil_per_lembar(buku: Workbook, hasil: HasilRumus) -> dict[int, dict[str, Decimal]]:
    """Group the results by the number of the sheet part; openpyxl numbers the parts in sheet order."""
    nomor = {lembar.title: urutan for urutan, lembar in enumerate(buku.worksheets, start=1)}
    kelompok: dict[int, dict[str, Decimal]] = {}
    for (lembar, sel), nilai in hasil.items():
        kelompok.setdefault(nomor[lembar], {})[sel] = nilai
    return kelompok


def _isi_hasil(xml: str, nilai: Mapping[str, Decimal]) -> str:
    def ganti(cocok: re.Match[str]) -> str:
        if cocok[2] not in nilai:
            return cocok[0]
        return f"{cocok[1]}{cocok[3]}<v>{escape(_angka_xml(nilai[cocok[2]]))}</v>"

    return _SEL_RUMUS.sub(ganti, xml)


def _angka_xml(angka: Decimal) -> str:
    return str(int(angka)) if angka == angka.to_integral_value() else repr(float(angka))
