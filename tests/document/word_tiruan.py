"""Word tiruan untuk tes: mencatat setiap panggilan COM; tidak pernah dibandingkan dengan Word yang sebenarnya.

It knows only what the adapter may ask: any other name, such as Save, is an AttributeError.
"""

from __future__ import annotations

import re
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from pypdf import PdfWriter


class GalatCom(Exception):
    """Like pywintypes.com_error: no class that the program can name."""


class WordTiruan:
    """Records what is asked; `halaman` gives the page of a bookmark, `gagal` names the call that fails."""

    def __init__(self, halaman: Callable[[str], int] = lambda nama: 1, gagal: str = "") -> None:
        self.halaman, self.gagal = halaman, gagal
        self.catatan: list[tuple] = []
        self.terbuka = b""

    def catat(self, nama: str, *isi: object) -> None:
        self.catatan.append((nama, *isi))
        if nama == self.gagal:
            raise GalatCom(-2147352567, nama)

    def urutan(self) -> list[str]:
        return [satu[0] for satu in self.catatan]

    def pasang(self, monkeypatch) -> WordTiruan:
        """Put modules named pythoncom and win32com.client in place that lead here."""
        pythoncom, win32com, client = ModuleType("pythoncom"), ModuleType("win32com"), ModuleType("win32com.client")
        pythoncom.CoInitialize = lambda: self.catat("CoInitialize")
        pythoncom.CoUninitialize = lambda: self.catat("CoUninitialize")
        client.DispatchEx, win32com.client = self._mulai, client
        for modul in (pythoncom, win32com, client):
            monkeypatch.setitem(sys.modules, modul.__name__, modul)
        return self

    def _mulai(self, nama: str) -> Word:
        self.catat("DispatchEx", nama)
        return Word(self)


class Benda:
    """A COM object: setting a property is a call too."""

    def __init__(self, tiruan: WordTiruan, **tetap: object) -> None:
        self.__dict__.update(tiruan=tiruan, **tetap)

    def __setattr__(self, nama: str, isi: object) -> None:
        self.tiruan.catat(nama, isi)


class Word(Benda):
    @property
    def Documents(self) -> Documents:
        return Documents(self.tiruan)

    def Quit(self, simpan: int) -> None:
        self.tiruan.catat("Quit", simpan)


class Documents(Benda):
    def Open(self, jalur: str, *pilihan: bool) -> Dokumen:
        self.tiruan.catat("Open", Path(jalur).name, *pilihan)
        self.tiruan.terbuka = Path(jalur).read_bytes()
        with zipfile.ZipFile(jalur) as arsip:
            xml = arsip.read("word/document.xml").decode()
        nama = re.findall(r'<w:bookmarkStart [^>]*w:name="([^"]+)"', xml)
        return Dokumen(self.tiruan, Bookmarks=DaftarPenanda(self.tiruan, nama=nama, Count=len(nama)))


class Dokumen(Benda):
    def Repaginate(self) -> None:
        self.tiruan.catat("Repaginate")

    def ExportAsFixedFormat(self, jalur: str, bentuk: int, *pilihan: object) -> None:
        self.tiruan.catat("ExportAsFixedFormat", bentuk, *pilihan)
        penulis = PdfWriter()
        penulis.add_blank_page(100, 100)
        penulis.add_metadata({"/Producer": "Microsoft® Word 2021"})
        penulis.add_outline_item(title="BAB I", page_number=0)
        penulis.write(jalur)

    def Close(self, simpan: int) -> None:
        self.tiruan.catat("Close", simpan)


class DaftarPenanda(Benda):
    def Item(self, nomor: int) -> Benda:
        nama = self.nama[nomor - 1]
        return Benda(self.tiruan, Name=nama, Range=Rentang(self.tiruan, nama=nama))


class Rentang(Benda):
    def Collapse(self, arah: int) -> None:
        self.tiruan.catat("Collapse", arah)

    def Information(self, jenis: int) -> int:
        self.tiruan.catat("Information", jenis)
        return self.tiruan.halaman(self.nama)
