"""Tanda slot: kendali isi, titik penanda, dan nomornya; tiga jejak agar slot ditemukan lagi kelak.

Names follow DESIGN section 6: tag and alias `lkjip:<nama>`, point bookmarks `_lk_<nr>`, the map in the stored text.
"""

from __future__ import annotations

import re
import zlib
from functools import lru_cache

from lxml import etree

from generator.document.nama import AWALAN
from generator.document.wml import lolos_atribut
from generator.document.wml import w

AWALAN_TITIK = "_lk_"
# Makes LibreOffice keep the paragraphs and fields of a block control: without it 7.4 cuts the control to its first
# paragraph and prints the instructions of the fields there (measured). Word treats it as a rich-text control.
_WADAH = '<w:docPartObj><w:docPartGallery w:val="lkjip"/></w:docPartObj>'
TUTUP_KENDALI = "</w:sdtContent></w:sdt>"
_TEMPAT_NAMA, _VAL = {cara: f"{w('sdtPr')}/{w(cara)}" for cara in ("tag", "alias")}, w("val")
_PARAGRAF_KOSONG = re.compile(r"<w:p((?:\s[^>]*?)?)/>")
_AWAL_PARAGRAF = re.compile(r"<w:p(?:\s[^>]*)?>(?:<w:pPr/>|<w:pPr>.*?</w:pPr>)?", re.DOTALL)


def nama_kendali(sdt: etree._Element, cara: str = "tag") -> str:
    """Return the slot that the tag (or alias) of a content control names, "" for one that is not ours."""
    ada = sdt.find(_TEMPAT_NAMA[cara])
    nama = ada.get(_VAL, "") if ada is not None else ""
    return nama.removeprefix(AWALAN) if nama.startswith(AWALAN) else ""


class Marka:
    """Gives out the marks of one document: every id and bookmark name once, the same in every run."""

    def __init__(self, id_penanda: int, id_sdt: frozenset[int] | set[int], nomor_awal: int = 1) -> None:
        self._id = id_penanda
        self._nomor = nomor_awal
        self._sdt = set(id_sdt)
        self._muncul: dict[str, int] = {}
        self.peta: dict[int, str] = {}

    def titik(self, nama: str) -> str:
        """Return a point bookmark for a slot (w:bookmarkStart, w:bookmarkEnd)."""
        self.peta[self._nomor] = nama
        penanda = f"{AWALAN_TITIK}{self._nomor}"
        self._nomor += 1
        awal, akhir = self.rentang(penanda)
        return awal + akhir

    def rentang(self, penanda: str) -> tuple[str, str]:
        """Return the two elements of a bookmark of that name."""
        nomor = self._id
        self._id += 1
        return f'<w:bookmarkStart w:id="{nomor}" w:name="{penanda}"/>', f'<w:bookmarkEnd w:id="{nomor}"/>'

    def _id_kendali(self, nama: str) -> int:
        """Return a control id made from the name and how often it occurred before."""
        ke = self._muncul.get(nama, 0)
        self._muncul[nama] = ke + 1
        calon = _sidik_nama(nama, ke)
        while calon in self._sdt:
            calon = calon % 0x7FFFFFFF + 1
        self._sdt.add(calon)
        return calon

    def buka_kendali(self, nama: str, macam: str = "") -> str:
        """Return the opening of a content control (w:sdt, w:sdtPr, w:sdtContent) without visible frame."""
        penuh = lolos_atribut(AWALAN + nama)
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{penuh}"/><w:tag w:val="{penuh}"/>'
            f'<w:id w:val="{self._id_kendali(nama)}"/>'
            f'<w15:appearance w15:val="hidden"/>{macam}</w:sdtPr><w:sdtContent>'
        )

    def kendali_sebaris(self, nama: str, runs: str, banyak_baris: bool = False) -> str:
        """Return runs inside an inline plain-text control."""
        polos = '<w:text w:multiLine="1"/>' if banyak_baris else "<w:text/>"
        return f"{self.buka_kendali(nama, polos)}{runs}{TUTUP_KENDALI}"

    def slot_paragraf(self, nama: str, paragraf: list[str], kendali: bool) -> str:
        """Return marked paragraphs inside a block control; without it where none may stand."""
        isi = self.tandai_paragraf(nama, paragraf)
        return self.kendali_blok(nama, isi) if kendali else isi

    def kendali_blok(self, nama: str, isi: str) -> str:
        """Return whole paragraphs inside a block control."""
        return f"{self.buka_kendali(nama, _WADAH)}{isi}{TUTUP_KENDALI}"

    def tandai_paragraf(self, nama: str, paragraf: list[str]) -> str:
        """Return the paragraphs with a point bookmark in the first and in the last non-empty one."""
        berisi = [i for i, p in enumerate(paragraf) if "<w:t" in p or "<w:drawing" in p] or [0, len(paragraf) - 1]
        hasil = list(paragraf)
        hasil[berisi[0]] = sisip_awal(hasil[berisi[0]], self.titik(nama))
        hasil[berisi[-1]] = sisip_akhir(hasil[berisi[-1]], self.titik(nama))
        return "".join(hasil)


@lru_cache(maxsize=4096)
def _sidik_nama(nama: str, ke: int) -> int:
    return zlib.crc32(f"{nama}#{ke}".encode()) & 0x7FFFFFFF or 1


def sisip_awal(xml: str, sisipan: str) -> str:
    """Put marks at the beginning of the first paragraph in this XML, after its properties."""
    cocok = _AWAL_PARAGRAF.search(xml)
    return xml[: cocok.end()] + sisipan + xml[cocok.end() :] if cocok else xml


def sisip_akhir(xml: str, sisipan: str) -> str:
    """Put marks at the end of the last paragraph with content in this XML, else into an empty one."""
    letak = xml.rfind("</w:p>")
    if letak < 0:
        return _PARAGRAF_KOSONG.sub(lambda m: f"<w:p{m[1]}>{sisipan}</w:p>", xml, count=1)
    return xml[:letak] + sisipan + xml[letak:]
