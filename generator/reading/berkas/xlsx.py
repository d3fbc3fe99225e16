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

from generator.reading.berkas.angka_excel import FORMAT_BAWAAN
from generator.reading.berkas.angka_excel import sel_angka
from generator.reading.berkas.angka_excel import tanggal_iso
from generator.reading.berkas.batas import BATAS_BARIS_KOSONG
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
from generator.reading.grid import GAYA_POLOS
from generator.reading.grid import Galat
from generator.reading.grid import Gaya
from generator.reading.grid import Grid
from generator.reading.grid import Rentang
from generator.reading.grid import SelMentah

_NS = (
    "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}",
    "{http://purl.oclc.org/ooxml/spreadsheetml/main}",
)
_REL = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}id",
)
_LOLOS = re.compile(r"_x([0-9A-Fa-f]{4})_")
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
        gaya = _baca_gaya(self._urai("xl/styles.xml")) if "xl/styles.xml" in self._nama else [GAYA_POLOS]
        tautan = self._tautan()
        buku = self._urai("xl/workbook.xml")
        sifat = next(buku.iter("{*}workbookPr"), None)
        sejak_1904 = sifat is not None and sifat.get("date1904") in ("1", "true")
        jatah, hasil, dilewati = JatahSel(), [], 0
        for lembar in buku.iter("{*}sheet"):
            batasi_lembar(len(hasil) + 1)
            bagian = tautan.pop(next((v for r in _REL if (v := lembar.get(r))), ""), "")
            if bagian not in self._nama or "worksheets" not in bagian:
                dilewati += "sheets" not in bagian
                continue
            grid = Grid(self._berkas, lembar.get("name", ""), tersembunyi=lembar.get("state", "visible") != "visible")
            with self._buka(bagian) as aliran:
                _isi_grid(grid, aliran, teks, gaya, sejak_1904, jatah)
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
        hasil.append(_tanpa_lolos("".join(_potongan_teks(si))))
        if len(hasil) > BATAS_SEL:
            break
    return hasil


def _label(*nama: str) -> list[str]:
    return [ns + x for ns in _NS for x in nama]


def _potongan_teks(unsur: etree._Element) -> Iterator[str]:
    """Yield the text of a string item; phonetic guides are left out."""
    for anak in unsur:
        nama = anak.tag.rpartition("}")[2]
        if nama == "t":
            yield anak.text or ""
        elif nama == "r":
            yield from (t.text or "" for t in anak.iterfind("{*}t"))


def _tanpa_lolos(teks: str) -> str:
    """Turn _x000D_ and its kin, which Excel writes for control characters, back into them."""
    return _LOLOS.sub(lambda m: chr(int(m.group(1), 16)), teks) if "_x" in teks else teks


def _baca_gaya(akar: etree._Element) -> list[Gaya]:
    format_angka = dict(FORMAT_BAWAAN)
    for f in akar.iter("{*}numFmt"):
        format_angka[int(f.get("numFmtId", "0"))] = f.get("formatCode", "General")
    huruf = [(_nyala(f, "b"), _nyala(f, "i")) for f in _anak(akar, "fonts")]
    isi = [_berwarna(f) for f in _anak(akar, "fills")]
    hasil = []
    for xf in _anak(akar, "cellXfs"):
        i_huruf, i_isi = int(xf.get("fontId", "0")), int(xf.get("fillId", "0"))
        tebal, miring = huruf[i_huruf] if i_huruf < len(huruf) else (False, False)
        rata = xf.find("{*}alignment")
        hasil.append(
            Gaya(
                format=format_angka.get(int(xf.get("numFmtId", "0")), "General"),
                tebal=tebal,
                miring=miring,
                berisi_warna=isi[i_isi] if i_isi < len(isi) else False,
                indent=int(float(rata.get("indent", "0"))) if rata is not None else 0,
            )
        )
    return hasil or [GAYA_POLOS]


def _anak(akar: etree._Element, label: str) -> list[etree._Element]:
    unsur = akar.find("{*}" + label)
    return list(unsur) if unsur is not None else []


def _nyala(huruf: etree._Element, sifat: str) -> bool:
    unsur = huruf.find("{*}" + sifat)
    return unsur is not None and unsur.get("val", "1") not in ("0", "false")


def _berwarna(isi: etree._Element) -> bool:
    pola = isi.find("{*}patternFill")
    if pola is None or pola.get("patternType") in (None, "none"):
        return False
    warna = pola.find("{*}fgColor")
    return warna is None or warna.get("rgb", "").upper() not in ("FFFFFFFF", "00FFFFFF")


def _isi_grid(
    grid: Grid, aliran: IO[bytes], teks: list[str], gaya: list[Gaya], sejak_1904: bool, jatah: JatahSel
) -> None:
    """Read the rows until the sheet ends, or a long run of blank rows or the file's share of cells ends it."""
    r, kosong = 0, 0
    for _, unsur in jalankan_xml(aliran, _label("row", "mergeCell", "col")):
        label = unsur.tag.rpartition("}")[2]
        if label == "mergeCell":
            rentang = _rentang(unsur.get("ref", ""))
            if rentang:
                grid.gabungan.append(rentang)
            continue
        if label == "col":
            if unsur.get("hidden") in ("1", "true"):
                awal, akhir = int(unsur.get("min", "1")), int(unsur.get("max", "1"))
                grid.kolom_tersembunyi.update(range(max(awal, 1), min(akhir, 512) + 1))
            continue
        r = int(unsur.get("r", r + 1))
        isi = _baca_baris(unsur, teks, gaya, sejak_1904)
        if isi:
            grid.baris[r] = isi
            kosong = 0
            if unsur.get("hidden") in ("1", "true"):
                grid.baris_tersembunyi.add(r)
        else:
            kosong += 1
        if kosong > BATAS_BARIS_KOSONG or not jatah.ambil(len(isi)):
            grid.terpotong_di = r
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


def _baca_baris(
    baris: etree._Element, teks: list[str], gaya: list[Gaya], sejak_1904: bool
) -> dict[int, SelMentah]:
    hasil: dict[int, SelMentah] = {}
    kolom = 0
    for c in baris:
        rujukan = c.get("r")
        kolom = _kolom(rujukan) if rujukan else kolom + 1
        if not len(c):
            continue
        sel = _baca_sel(c, teks, gaya, sejak_1904)
        if sel is not None:
            hasil[kolom] = sel
    return hasil


def _baca_sel(c: etree._Element, teks: list[str], gaya: list[Gaya], sejak_1904: bool) -> SelMentah | None:
    jenis, mentah, rumus, langsung = c.get("t", "n"), None, False, None
    for anak in c:
        label = anak.tag.rpartition("}")[2]
        if label == "v":
            mentah = anak.text
        elif label == "f":
            rumus = True
        elif label == "is":
            langsung = _tanpa_lolos("".join(_potongan_teks(anak)))
    i = int(c.get("s", "0"))
    gaya_sel = gaya[i] if i < len(gaya) else GAYA_POLOS
    if langsung is not None:
        return SelMentah(langsung, gaya_sel) if langsung.strip() else None
    if mentah is None:
        return SelMentah(None, gaya_sel, True) if rumus else None
    if jenis == "s":
        isi = teks[int(mentah)] if 0 <= int(mentah) < len(teks) else ""
        return SelMentah(isi, gaya_sel, rumus) if isi.strip() else None
    if jenis == "str":
        return SelMentah(_tanpa_lolos(mentah), gaya_sel, rumus) if mentah.strip() else None
    if jenis == "e":
        return SelMentah(Galat(mentah), gaya_sel, rumus)
    if jenis == "b":
        return SelMentah(mentah == "1", gaya_sel, rumus)
    if jenis == "d":
        return SelMentah(tanggal_iso(mentah) or mentah, gaya_sel, rumus)
    return sel_angka(float(mentah), gaya_sel, rumus, sejak_1904)


def _kolom(rujukan: str) -> int:
    kolom = 0
    for huruf in rujukan:
        if not huruf.isalpha():
            break
        kolom = kolom * 26 + ord(huruf.upper()) - 64
    return kolom


def _rentang(rujukan: str) -> Rentang | None:
    awal, _, akhir = rujukan.partition(":")
    if not akhir:
        return None
    baris = [int("".join(x for x in s if x.isdigit()) or 0) for s in (awal, akhir)]
    return (baris[0], _kolom(awal), baris[1], _kolom(akhir))
