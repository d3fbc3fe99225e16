"""Membuka .xlsx dan .xlsm dalam satu kali jalan atas XML lembarnya; makro tidak pernah dijalankan.

One streaming pass gives value, cached value, formula flag and style. Sizes are bounded; entities, external
links and macros are never followed.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import IO

from lxml import etree

from generator.reading.berkas.batas import BATAS_SEL
from generator.reading.berkas.batas import GALAT_ISI
from generator.reading.berkas.batas import RUSAK
from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.batas import JatahSel
from generator.reading.berkas.batas import batasi_lembar
from generator.reading.berkas.batas import jalankan_xml
from generator.reading.berkas.batas import periksa_arsip
from generator.reading.berkas.batas import urai_xml
from generator.reading.berkas.cadangan import baca_cadangan
from generator.reading.berkas.xlsx_gaya import baca_gaya
from generator.reading.berkas.xlsx_lembar import IsiBuku
from generator.reading.berkas.xlsx_lembar import LembarXlsx
from generator.reading.berkas.xlsx_lembar import Terpotong
from generator.reading.berkas.xlsx_lembar import tanpa_lolos
from generator.reading.berkas.xlsx_polos import AliranBarisPolos
from generator.reading.grid import Grid
from generator.reading.grid import Rentang
from generator.reading.grid import SelMentah
from generator.reading.grid import nomor_kolom

_NS = (
    "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}",
    "{http://purl.oclc.org/ooxml/spreadsheetml/main}",
)
_REL = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}id",
)
_ANGKA = "0123456789"
_YA = ("1", "true")
_RUJUKAN_GABUNGAN = re.compile(rb'mergeCell [^>]{0,80}?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"')


def baca_xlsx(isi: IO[bytes], berkas: str) -> list[Grid]:
    """Return one Grid per sheet, in the workbook's order. Raises BerkasRusak.

    A file whose parts cannot be followed is given to a second engine, see cadangan.py.
    """
    mentah = isi.read()
    try:
        with zipfile.ZipFile(io.BytesIO(mentah)) as arsip:
            periksa_arsip(arsip)
            return _PembacaXlsx(arsip, berkas).baca()
    except GALAT_ISI as galat:
        cadangan = baca_cadangan(mentah, berkas)
        if not cadangan:
            raise BerkasRusak(RUSAK) from galat
        return cadangan


class _PembacaXlsx:
    """The parts of one workbook, found by name whatever slashes and capitals its writer used."""

    def __init__(self, arsip: zipfile.ZipFile, berkas: str) -> None:
        self._arsip = arsip
        self._berkas = berkas
        self._nama = {n.replace("\\", "/").lower(): n for n in arsip.namelist()}

    def baca(self) -> list[Grid]:
        teks = self._teks_bersama()
        gaya = baca_gaya(self._urai("xl/styles.xml")) if "xl/styles.xml" in self._nama else {}
        tautan = self._tautan()
        buku = self._urai("xl/workbook.xml")
        sifat = next(buku.iter("{*}workbookPr"), None)
        sejak_1904 = sifat is not None and sifat.get("date1904") in _YA
        manual = any(c.get("calcMode") == "manual" for c in buku.iter("{*}calcPr"))
        isi_buku = IsiBuku(teks, gaya, sejak_1904, JatahSel())
        hasil, dilewati = [], 0
        for lembar in buku.iter("{*}sheet"):
            batasi_lembar(len(hasil) + 1)
            bagian = tautan.pop(next((v for r in _REL if (v := lembar.get(r))), ""), "")
            if bagian not in self._nama or "worksheets" not in bagian:
                dilewati += "sheets" not in bagian
                continue
            grid = Grid(self._berkas, lembar.get("name", ""), tersembunyi=lembar.get("state", "visible") != "visible")
            with self._buka(bagian) as aliran:
                _isi_grid(grid, aliran, isi_buku)
            grid.hitung_manual = manual and any(s.rumus for isi in grid.baris.values() for s in isi.values())
            if grid.terpotong_di:
                with self._buka(bagian) as aliran:
                    grid.gabungan = list(_cari_gabungan(aliran))
            hasil.append(grid)
        if dilewati and not hasil:
            raise ValueError("no sheet could be followed")
        return hasil

    def _buka(self, bagian: str) -> IO[bytes]:
        return self._arsip.open(self._nama[bagian])

    def _urai(self, bagian: str) -> etree._Element:
        return urai_xml(self._arsip, self._nama[bagian])

    def _teks_bersama(self) -> list[str]:
        if "xl/sharedstrings.xml" not in self._nama:
            return []
        with self._buka("xl/sharedstrings.xml") as aliran:
            return _baca_teks_bersama(aliran)

    def _tautan(self) -> dict[str, str]:
        hasil = {}
        for tautan in self._urai("xl/_rels/workbook.xml.rels").iter("{*}Relationship"):
            tujuan = tautan.get("Target", "").lower().replace("\\", "/")
            hasil[tautan.get("Id", "")] = tujuan.lstrip("/") if tujuan.startswith("/") else f"xl/{tujuan}"
        return hasil


def _baca_teks_bersama(aliran: IO[bytes]) -> list[str]:
    hasil = []
    for _, si in jalankan_xml(aliran, _label("si")):
        hasil.append(_teks_unsur(si))
        if len(hasil) > BATAS_SEL:
            break
    return hasil


def _label(*nama: str) -> list[str]:
    return [ns + x for ns in _NS for x in nama]


def _teks_unsur(unsur: etree._Element) -> str:
    """Return the text of a string item, which most often is one piece."""
    satu = len(unsur) == 1 and not len(unsur[0])
    return tanpa_lolos((unsur[0].text or "") if satu else "".join(_potongan_teks(unsur)))


def _potongan_teks(unsur: etree._Element) -> Iterator[str]:
    """Yield the pieces of its text; phonetic guides are left out."""
    for anak in unsur:
        nama = anak.tag.rpartition("}")[2]
        if nama == "t":
            yield anak.text or ""
        elif nama == "r":
            yield from (t.text or "" for t in anak.iterfind("{*}t"))


def _isi_grid(grid: Grid, aliran: IO[bytes], buku: IsiBuku) -> None:
    """Read the rows until the sheet ends, or a long run of blank rows or the file's share of cells ends it."""
    lembar = LembarXlsx(grid, buku)
    try:
        for _, unsur in jalankan_xml(AliranBarisPolos(aliran, lembar), _label("row", "mergeCell", "col")):
            label = unsur.tag.rpartition("}")[2]
            if label == "row":
                nomor = int(unsur.get("r", lembar.nomor + 1))
                lembar.tambah(nomor, _baca_baris(unsur, lembar), unsur.get("hidden") in _YA)
            elif label == "mergeCell":
                rentang = _rentang(unsur.get("ref", ""))
                if rentang:
                    grid.gabungan.append(rentang)
            elif unsur.get("hidden") in _YA:
                awal, akhir = int(unsur.get("min", "1")), int(unsur.get("max", "1"))
                grid.kolom_tersembunyi.update(range(max(awal, 1), min(akhir, 512) + 1))
    except Terpotong:
        return


def _cari_gabungan(aliran: IO[bytes]) -> Iterator[Rentang]:
    """Yield the merged ranges of a sheet without parsing its rows; they stand behind all of them."""
    ekor = b""
    while potongan := aliran.read(1 << 20):
        isi = ekor + potongan
        akhir = 0
        for cocok in _RUJUKAN_GABUNGAN.finditer(isi):
            akhir = cocok.end()
            rentang = _rentang(cocok.group(1).decode("ascii"))
            if rentang:
                yield rentang
        ekor = isi[max(akhir, len(isi) - 120) :]


def _baca_baris(baris: etree._Element, lembar: LembarXlsx) -> dict[int, SelMentah]:
    hasil: dict[int, SelMentah] = {}
    kolom = 0
    for c in baris:
        rujukan = c.get("r")
        kolom = nomor_kolom(rujukan.rstrip(_ANGKA)) if rujukan else kolom + 1
        mentah, rumus, langsung = None, False, None
        for anak in c:
            label = anak.tag.rpartition("}")[2]
            if label == "v":
                mentah = anak.text
            elif label == "f":
                rumus = True
            elif label == "is":
                langsung = "".join(_potongan_teks(anak))
        sel = lembar.sel(c.get("t", "n"), c.get("s", "0"), mentah, rumus, langsung)
        if sel is not None:
            hasil[kolom] = sel
    return hasil


def _rentang(rujukan: str) -> Rentang | None:
    awal, _, akhir = rujukan.partition(":")
    if not akhir:
        return None
    baris = [int("".join(x for x in s if x.isdigit()) or 0) for s in (awal, akhir)]
    return (baris[0], nomor_kolom(awal.rstrip(_ANGKA)), baris[1], nomor_kolom(akhir.rstrip(_ANGKA)))
