"""Membuka dokumen Word (.docx): paragraf dan tabel badannya menurut urutan, dan tabelnya sebagai Grid.

Read as a stream from word/document.xml; see tumpukan.py for how the cells of a Grid are addressed.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import IO

from lxml import etree

from generator.model.rekaman import rekaman
from generator.reading.berkas.batas import BATAS_POHON
from generator.reading.berkas.batas import GALAT_ISI
from generator.reading.berkas.batas import RUSAK
from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.batas import JatahSel
from generator.reading.berkas.batas import jalankan_xml
from generator.reading.berkas.batas import periksa_arsip
from generator.reading.berkas.buka import NASKAH_WORD
from generator.reading.berkas.docx_tabel import TabelWord
from generator.reading.berkas.docx_teks import NS_WORD
from generator.reading.berkas.docx_teks import angka_word
from generator.reading.berkas.docx_teks import nama_word
from generator.reading.berkas.docx_teks import nilai_word
from generator.reading.berkas.docx_teks import run_bersifat
from generator.reading.berkas.docx_teks import sifat_word
from generator.reading.berkas.docx_teks import teks_word
from generator.reading.berkas.tumpukan import TabelNaskah
from generator.reading.berkas.tumpukan import Tumpukan
from generator.reading.grid import Grid

_HALAMAN = re.compile(r"\d{1,3}|[ivxl]{1,6}", re.IGNORECASE)


@rekaman
class ParagrafWord:
    """A paragraph outside tables. `kerangka` is its own outline level from 1, 0 where it has none.

    `tebal`: all its words are bold by hand; `daftar`: it is a line of a contents list, by its page reference.
    """

    teks: str
    gaya: str = ""
    kerangka: int = 0
    tebal: bool = False
    tengah: bool = False
    daftar: bool = False


def baca_docx(isi: IO[bytes], berkas: str) -> list[Grid]:
    """Return the tables of a Word document as Grids with the lines above them. Raises BerkasRusak."""
    tumpukan = Tumpukan(berkas)
    try:
        with zipfile.ZipFile(isi) as arsip:
            for blok in urai_badan(arsip):
                if isinstance(blok, ParagrafWord):
                    tumpukan.tambah_teks(blok.teks)
                elif blok.baris:
                    tumpukan.tambah_tabel(blok)
    except GALAT_ISI as galat:
        raise BerkasRusak(RUSAK) from galat
    return list(tumpukan.grid)


def urai_badan(arsip: zipfile.ZipFile) -> Iterator[ParagrafWord | TabelNaskah]:
    """Yield the blocks of the body in reading order, empty ones too; a table inside a cell before its own table.

    Raises BerkasRusak for what is too large, and what GALAT_ISI names for damaged content.
    """
    periksa_arsip(arsip)
    naskah = min(filter(NASKAH_WORD.fullmatch, arsip.namelist()), default="word/document.xml")
    if arsip.getinfo(naskah).file_size > BATAS_POHON:
        raise BerkasRusak(f"isi dokumen lebih besar dari {BATAS_POHON // 1_000_000} MB")
    with arsip.open(naskah) as aliran:
        yield from _urai(aliran)


def _urai(aliran: IO[bytes]) -> Iterator[ParagrafWord | TabelNaskah]:
    label = [ns + x for ns in NS_WORD for x in ("tbl", "tr", "p", "txbxContent")]
    terbuka, jatah = [], JatahSel()
    dalam_kotak = 0
    for kejadian, unsur in jalankan_xml(aliran, label, ("start", "end"), tuple(ns + "tr" for ns in NS_WORD)):
        nama = nama_word(unsur)
        if nama == "txbxContent":
            dalam_kotak += 1 if kejadian == "start" else -1
        elif dalam_kotak:
            continue
        elif nama == "tbl" and kejadian == "start":
            terbuka.append(TabelWord())
        elif nama == "tbl" and terbuka:
            yield terbuka.pop().selesai()
        elif nama == "tr" and kejadian == "end" and terbuka:
            terbuka[-1].tambah_baris(unsur)
            if not jatah.ambil(terbuka[-1].lebar):
                raise BerkasRusak("tabel di dokumen ini terlalu besar")
        elif nama == "p" and kejadian == "end" and not terbuka:
            yield _paragraf(unsur)


def _paragraf(p: etree._Element) -> ParagrafWord:
    teks = teks_word(p)
    if not teks.strip():
        return ParagrafWord("")
    gaya, kerangka, rata = (sifat_word(p, "pPr", x) for x in ("pStyle", "outlineLvl", "jc"))
    berisi = [r for r in p.iter() if nama_word(r) == "r" and teks_word(r).strip()]
    return ParagrafWord(
        teks,
        gaya=nilai_word(gaya) if gaya is not None else "",
        kerangka=angka_word(kerangka) + 1 if kerangka is not None else 0,
        tebal=bool(berisi) and all(run_bersifat(r, "b") for r in berisi),
        tengah=rata is not None and nilai_word(rata) == "center",
        daftar=_bernomor_halaman(p),
    )


def _bernomor_halaman(p: etree._Element) -> bool:
    """Tell whether a line ends as contents do: a page reference, or a tab and a page number typed by hand."""
    ekor = None
    for unsur in p.iter():
        nama = nama_word(unsur)
        if nama == "instrText" and "PAGEREF" in (unsur.text or ""):
            return True
        if nama == "tab" and nama_word(unsur.getparent()) == "r":
            ekor = ""
        elif nama == "t" and ekor is not None:
            ekor += unsur.text or ""
    return ekor is not None and _HALAMAN.fullmatch(ekor.strip()) is not None
