"""Baris .xlsx yang ditulis polos, diambil dengan satu pola; yang lain diserahkan apa adanya kepada pengurai XML.

Excel, LibreOffice and the libraries write the cells of a sheet in one narrow form. Rows that follow it to the letter
are read here in a third of the time; from the first row that does not (rich text, comments, foreign attributes,
other encodings), everything goes to the parser. So only the narrow form has to be known, and known exactly.
"""

from __future__ import annotations

import re
from typing import IO

from generator.reading.berkas.xlsx_lembar import LembarXlsx
from generator.reading.grid import SelMentah
from generator.reading.grid import nomor_kolom

_POTONGAN = 1 << 18
_BATAS_SISA = 1 << 22
_AWAL, _AKHIR = b"<sheetData>", b"</sheetData>"
_KEPALA = re.compile(
    rb"""(?:\xef\xbb\xbf)?
    (?:<\?xml\ version=["']1\.0["'](?:\ encoding=["'][Uu][Tt][Ff]-8["'])?(?:\ standalone=["']\w+["'])?\s*\?>\s*)?
    <worksheet\s(?:[^<>]*\s)?xmlns="(?:http://schemas\.openxmlformats\.org/spreadsheetml/2006/main|
    http://purl\.oclc\.org/ooxml/spreadsheetml/main)"[^<>]*>""",
    re.VERBOSE,
)
_HURUF = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_NAMA = r"amp|lt|gt|quot|apos|\#(?:10|[1-9]\d{2,3}|[1-4]\d{4})"
_RUJUKAN = re.compile(f"&({_NAMA});", re.ASCII)
_BIASA = r"[^<&\x00-\x08\x0b-\x1f]*"
_TEKS = f"{_BIASA}(?:&(?:{_NAMA});{_BIASA})*"
_PENANDA = re.compile(
    rf"""<c\ r="([A-Z]{{1,3}})\d{{1,7}}"(?:\ s="(\d+)")?(?:\ t="(\w+)")?
        (?:/>|>(<f(?:\ [^<>]*)?(?:/>|>[^<]*</f>))?
        (?:<v>({_TEKS})</v>|<v\ ?/>|<is><t(?:\ xml:space="preserve")?>({_TEKS})</t></is>)?</c>)
    |</row>|<row\ r="(\d{{1,7}})"([^<>]*)>""",
    re.VERBOSE | re.ASCII,
)
_TERSEMBUNYI = (' hidden="1"', ' hidden="true"')


class AliranBarisPolos:
    """The XML of a sheet without the plain rows at its beginning; those go into the sheet while it is read."""

    def __init__(self, aliran: IO[bytes], lembar: LembarXlsx) -> None:
        self._aliran = aliran
        self._lembar = lembar
        self._polos: bool | None = None
        self._sisa = b""

    def read(self, banyak: int = -1) -> bytes:
        """Return what the parser has to see next. Raises what the sheet raises."""
        if self._polos is None:
            return self._baca_kepala()
        while self._polos:
            self._baca_baris()
        sisa, self._sisa = self._sisa, b""
        return sisa or self._aliran.read(banyak)

    def _baca_kepala(self) -> bytes:
        isi = b""
        while _AWAL not in isi and len(isi) < _BATAS_SISA and (potongan := self._aliran.read(_POTONGAN)):
            isi += potongan
        kepala, awal, self._sisa = isi.partition(_AWAL)
        self._polos = bool(awal and _KEPALA.match(kepala) and b"<!" not in kepala)
        return kepala + awal

    def _baca_baris(self) -> None:
        """Take the rows that stand whole in what was read; stop for good at the first one that is not plain."""
        potongan = self._aliran.read(_POTONGAN)
        isi = self._sisa + potongan
        akhir = isi.find(_AKHIR)
        batas = akhir if akhir >= 0 else max(isi.rfind(b"<row "), 0)
        try:
            teks = isi[:batas].decode("utf-8")
        except UnicodeDecodeError:
            self._polos, self._sisa = False, isi
            return
        diambil = self._ambil(teks)
        self._sisa = teks[diambil:].encode() + isi[batas:]
        self._polos = bool(potongan) and akhir < 0 and diambil == len(teks) and len(self._sisa) < _BATAS_SISA

    def _ambil(self, teks: str) -> int:
        """Put the plain rows into the sheet; return where the first row that is not plain begins."""
        selesai = akhir = nomor = 0
        tersembunyi, isi = False, None
        for cocok in _PENANDA.finditer(teks):
            if cocok.start() != akhir:
                break
            akhir = cocok.end()
            kolom, gaya, jenis, rumus, nilai, langsung, baris, sifat = cocok.groups()
            if (isi is None) is (baris is None) or sifat and "xmlns" in sifat:
                break
            if kolom:
                sel = self._sel(gaya or "0", jenis or "n", rumus is not None, nilai, langsung)
                if sel is not None:
                    isi[nomor_kolom(kolom)] = sel
                continue
            if baris:
                nomor, isi, tersembunyi = int(baris), {}, any(x in sifat for x in _TERSEMBUNYI)
            if not baris or sifat.endswith("/"):
                self._lembar.tambah(nomor, isi, tersembunyi)
                selesai, isi = akhir, None
        return selesai

    def _sel(self, gaya: str, jenis: str, rumus: bool, nilai: str | None, langsung: str | None) -> SelMentah | None:
        return self._lembar.sel(jenis, gaya, nilai and _huruf(nilai), rumus, langsung and _huruf(langsung))


def _huruf(teks: str) -> str:
    """Return a text with its character references replaced."""
    return _RUJUKAN.sub(_satu_huruf, teks) if "&" in teks else teks


def _satu_huruf(cocok: re.Match[str]) -> str:
    nama = cocok.group(1)
    return chr(int(nama[1:])) if nama.startswith("#") else _HURUF[nama]
