"""Membuka .ods (OpenDocument) dan .fods dalam satu kali jalan atas content.xml.

Repeated rows and cells are written out only where they hold something, within bounds.
"""

from __future__ import annotations

import re
import zipfile
from typing import IO

from lxml import etree

from generator.reading.berkas.angka_excel import tanggal_iso
from generator.reading.berkas.angka_excel import teks_atau_galat
from generator.reading.berkas.batas import BATAS_BARIS
from generator.reading.berkas.batas import BATAS_KOLOM
from generator.reading.berkas.batas import GALAT_ISI
from generator.reading.berkas.batas import RUSAK
from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.batas import JatahSel
from generator.reading.berkas.batas import batasi_lembar
from generator.reading.berkas.batas import jalankan_xml
from generator.reading.berkas.batas import periksa_arsip
from generator.reading.berkas.ods_gaya import FORMAT_ANGKA
from generator.reading.berkas.ods_gaya import NS_STYLE
from generator.reading.berkas.ods_gaya import NS_TABLE
from generator.reading.berkas.ods_gaya import KumpulanGaya
from generator.reading.grid import Galat
from generator.reading.grid import Gaya
from generator.reading.grid import Grid
from generator.reading.grid import IsiSel
from generator.reading.grid import SelMentah

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_SEL = (NS_TABLE + "table-cell", NS_TABLE + "covered-table-cell")
_BARIS = NS_TABLE + "table-row"
_ULANG_KOLOM, _ULANG_BARIS = NS_TABLE + "number-columns-repeated", NS_TABLE + "number-rows-repeated"
_LEBAR, _TINGGI = NS_TABLE + "number-columns-spanned", NS_TABLE + "number-rows-spanned"
_GAYA, _GAYA_BAWAAN = NS_TABLE + "style-name", NS_TABLE + "default-cell-style-name"
_RUMUS, _TAMPAK = NS_TABLE + "formula", NS_TABLE + "visibility"
_JENIS, _JENIS_CALC, _NILAI = _OFFICE + "value-type", _CALC + "value-type", _OFFICE + "value"
_P = _TEXT + "p"
_SEMBUNYI = ("collapse", "filter")
_ULANGAN_BERISI = 2_000
_JAM = re.compile(r"PT(\d+)H(\d+)M(\d+(?:[.,]\d+)?)S")


def baca_ods(isi: IO[bytes], berkas: str) -> list[Grid]:
    """Return one Grid per sheet of an .ods, in the workbook's order. Raises BerkasRusak."""
    try:
        with zipfile.ZipFile(isi) as arsip:
            periksa_arsip(arsip)
            with arsip.open("META-INF/manifest.xml") as aliran:
                if b"manifest:encryption-data" in aliran.read(1_000_000):
                    raise BerkasRusak("berkas ini dikunci dengan kata sandi")
            pembaca = _PembacaOds(berkas)
            for bagian in ("styles.xml", "content.xml"):
                if bagian == "content.xml" or bagian in arsip.namelist():
                    with arsip.open(bagian) as aliran:
                        pembaca.jalankan(aliran)
            return pembaca.grid
    except GALAT_ISI as galat:
        raise BerkasRusak(RUSAK) from galat


def baca_fods(isi: IO[bytes], berkas: str) -> list[Grid]:
    """Return the sheets of a flat OpenDocument file (one XML text). Raises BerkasRusak."""
    try:
        pembaca = _PembacaOds(berkas)
        pembaca.jalankan(isi)
        return pembaca.grid
    except GALAT_ISI as galat:
        raise BerkasRusak(RUSAK) from galat


class _PembacaOds:
    """Fills one Grid after the other while the XML goes by."""

    def __init__(self, berkas: str) -> None:
        self.grid: list[Grid] = []
        self._berkas = berkas
        self._gaya = KumpulanGaya()
        self._jatah = JatahSel()
        self._r = self._k = 0
        self._gaya_kolom: list[tuple[int, str]] = []

    def jalankan(self, aliran: IO[bytes]) -> None:
        label = [*FORMAT_ANGKA, NS_STYLE + "style", NS_TABLE + "table", NS_TABLE + "table-column", _BARIS]
        utuh = (*FORMAT_ANGKA, NS_STYLE + "style", _BARIS)
        for kejadian, unsur in jalankan_xml(aliran, label, ("start", "end"), utuh):
            if unsur.tag == NS_TABLE + "table":
                if kejadian == "start":
                    self._mulai_lembar(unsur)
            elif kejadian == "start":
                continue
            elif unsur.tag == _BARIS:
                self._baca_baris(unsur)
            elif unsur.tag == NS_TABLE + "table-column":
                self._baca_kolom(unsur)
            elif unsur.tag == NS_STYLE + "style":
                self._gaya.tambah_gaya(unsur)
            else:
                self._gaya.tambah_format(unsur)

    def _mulai_lembar(self, unsur: etree._Element) -> None:
        induk = unsur.getparent()
        if induk is None or induk.tag != _OFFICE + "spreadsheet":
            return
        tersembunyi = unsur.get(_GAYA) in self._gaya.lembar_tersembunyi
        self.grid.append(Grid(self._berkas, unsur.get(NS_TABLE + "name", ""), tersembunyi=tersembunyi))
        batasi_lembar(len(self.grid))
        self._r = self._k = 0
        self._gaya_kolom = []

    def _baca_kolom(self, unsur: etree._Element) -> None:
        if not self.grid:
            return
        awal, self._k = self._k + 1, min(self._k + _ulang(unsur, _ULANG_KOLOM), BATAS_KOLOM)
        self._gaya_kolom.append((self._k, unsur.get(_GAYA_BAWAAN, "")))
        if unsur.get(_TAMPAK) in _SEMBUNYI:
            self.grid[-1].kolom_tersembunyi.update(range(awal, min(self._k, awal + 511) + 1))

    def _baca_baris(self, unsur: etree._Element) -> None:
        if not self.grid or self.grid[-1].terpotong_di:
            return
        grid, banyak = self.grid[-1], _ulang(unsur, _ULANG_BARIS)
        isi = self._isi_baris(grid, unsur)
        if isi:
            terpakai = min(banyak, _ULANGAN_BERISI)
            if not self._jatah.ambil(len(isi) * terpakai):
                grid.terpotong_di = self._r + 1
                return
            for r in range(self._r + 1, self._r + terpakai + 1):
                grid.baris[r] = dict(isi)
                if unsur.get(_TAMPAK) in _SEMBUNYI:
                    grid.baris_tersembunyi.add(r)
            if terpakai < banyak:
                grid.terpotong_di = self._r + terpakai
        self._r = min(self._r + banyak, BATAS_BARIS)

    def _isi_baris(self, grid: Grid, unsur: etree._Element) -> dict[int, SelMentah]:
        hasil: dict[int, SelMentah] = {}
        kolom, gaya_baris = 0, unsur.get(_GAYA_BAWAAN, "")
        for sel in unsur:
            if sel.tag not in _SEL:
                continue
            banyak = _ulang(sel, _ULANG_KOLOM)
            self._gabung(grid, sel, kolom + 1)
            isi = self._baca_sel(sel, kolom + 1, gaya_baris) if len(sel) or sel.keys() else None
            if isi:
                for k in range(kolom + 1, min(kolom + min(banyak, _ULANGAN_BERISI), BATAS_KOLOM) + 1):
                    hasil[k] = isi
            kolom += banyak
            if kolom > BATAS_KOLOM:
                break
        return hasil

    def _gabung(self, grid: Grid, sel: etree._Element, kolom: int) -> None:
        lebar, tinggi = _ulang(sel, _LEBAR), _ulang(sel, _TINGGI)
        if lebar > 1 or tinggi > 1:
            grid.gabungan.append((self._r + 1, kolom, self._r + tinggi, kolom + lebar - 1))

    def _baca_sel(self, sel: etree._Element, kolom: int, gaya_baris: str) -> SelMentah | None:
        nama = sel.get(_GAYA) or gaya_baris
        nama = nama or next((g for akhir, g in self._gaya_kolom if kolom <= akhir), "")
        gaya, rumus = self._gaya.ambil(nama), sel.get(_RUMUS) is not None
        nilai = _nilai(sel, gaya, rumus)
        if nilai is None or (isinstance(nilai, str) and not nilai.strip()):
            return SelMentah(None, gaya, True) if rumus and nilai is None else None
        return SelMentah(nilai, gaya, rumus)


def _nilai(sel: etree._Element, gaya: Gaya, rumus: bool) -> IsiSel:
    jenis = sel.get(_JENIS) or sel.get(_JENIS_CALC)
    if jenis is None:
        return _teks(sel) or None
    if jenis in ("float", "percentage", "currency"):
        return _angka(sel.get(_NILAI, ""), _teks(sel))
    if sel.get(_JENIS_CALC) == "error":
        return Galat(_teks(sel) or "#N/A")
    if jenis == "date":
        return tanggal_iso(sel.get(_OFFICE + "date-value", "")) or _teks(sel)
    if jenis == "time":
        return _jam(sel.get(_OFFICE + "time-value", "")) or _teks(sel)
    if jenis == "boolean":
        return sel.get(_OFFICE + "boolean-value") == "true"
    teks = _teks(sel) or sel.get(_OFFICE + "string-value", "")
    return teks_atau_galat(teks) if rumus else teks


def _angka(nilai: str, tampil: str) -> float | str:
    """Return the stored number; Excel saves an error as a number that shows the error's name."""
    if tampil[:1] in "#EG" and isinstance(galat := teks_atau_galat(tampil), Galat):
        return galat
    angka = float(nilai)
    return angka if abs(angka) < 1e300 else Galat("#NUM!")


def _jam(nilai: str) -> float | None:
    """Return PT08H30M00S as a fraction of a day."""
    jam = _JAM.fullmatch(nilai)
    if not jam:
        return None
    return sum(float(x.replace(",", ".")) / n for x, n in zip(jam.groups(), (24, 1440, 86400), strict=True))


def _teks(sel: etree._Element) -> str:
    """The shown text: paragraphs joined by line breaks, comments left out."""
    if len(sel) == 1 and sel[0].tag == _P and not len(sel[0]):
        return sel[0].text or ""
    return "\n".join("".join(_potongan(p)) for p in sel if p.tag == _P)


def _potongan(unsur: etree._Element) -> list[str]:
    hasil = [unsur.text or ""]
    for anak in unsur:
        if anak.tag == _TEXT + "s":
            hasil.append(" " * min(_bulat(anak.get(_TEXT + "c", "1")), 1_000))
        elif anak.tag == _TEXT + "tab":
            hasil.append("\t")
        elif anak.tag == _TEXT + "line-break":
            hasil.append("\n")
        elif isinstance(anak.tag, str) and anak.tag != _OFFICE + "annotation":
            hasil += _potongan(anak)
        hasil.append(anak.tail or "")
    return hasil


def _ulang(unsur: etree._Element, atribut: str) -> int:
    nilai = unsur.get(atribut)
    return 1 if nilai is None else max(1, min(_bulat(nilai), BATAS_BARIS))


def _bulat(teks: str) -> int:
    return int(teks) if teks.isdecimal() and len(teks) < 10 else 1
