"""Hubungan antarbagian (.rels) dan jenis isi sebuah paket, dibaca dan ditambah sebagai teks."""

from __future__ import annotations

import re
from functools import lru_cache
from posixpath import basename
from posixpath import dirname
from posixpath import join
from posixpath import normpath

from generator.document.wml import lolos_atribut
from generator.document.wml import tak_lolos
from generator.model.rekaman import rekaman

JENIS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PAKET = "http://schemas.openxmlformats.org/package/2006/relationships"
_KOSONG = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="{_PAKET}"></Relationships>'
_AMBIL = re.compile(r"[a-z][a-z0-9+.\-]*:|\\\\|//", re.IGNORECASE)
_ELEMEN = re.compile(r"<(?:\w+:)?Relationship\b([^>]*?)/?>")
_ATRIBUT = re.compile(r"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")


@rekaman
class Relasi:
    """One relationship; `xml` is its element as it stands in the part."""

    id: str
    jenis: str
    sasaran: str
    luar: bool
    xml: str

    def tujuan(self, bagian: str) -> str:
        """Return the part that it points to, seen from its own part; "" for the outside world."""
        if self.luar:
            return ""
        if self.sasaran.startswith("/"):
            return self.sasaran.lstrip("/")
        return normpath(join(dirname(bagian), self.sasaran))


def jalur_relasi(bagian: str) -> str:
    """Return the .rels part of a part.

    >>> jalur_relasi("word/document.xml")
    'word/_rels/document.xml.rels'
    """
    return join(dirname(bagian), "_rels", f"{basename(bagian)}.rels")


@lru_cache(maxsize=256)
def baca_relasi(xml: str) -> tuple[Relasi, ...]:
    """Return the relationships of a .rels part, in order."""
    hasil = []
    for cocok in _ELEMEN.finditer(xml):
        a = {m[1]: tak_lolos(m[2] if m[2] is not None else m[3]) for m in _ATRIBUT.finditer(cocok[1])}
        if "Id" in a:
            luar = a.get("TargetMode", "").casefold() == "external"
            hasil.append(Relasi(a["Id"], a.get("Type", ""), a.get("Target", ""), luar, cocok[0]))
    return tuple(hasil)


def diambil_dari_luar(xml: str) -> tuple[Relasi, ...]:
    """Return the relations that a program fetches from elsewhere when it opens the file; links wait for a click."""
    semua = (r for r in baca_relasi(xml) if not r.jenis.endswith("/hyperlink"))
    return tuple(r for r in semua if r.luar or _AMBIL.match(r.sasaran))


def tanpa_luar(xml: str) -> str:
    """Return a .rels part without what would be fetched from elsewhere."""
    for r in diambil_dari_luar(xml):
        xml = xml.replace(f"{r.xml}</Relationship>", "").replace(r.xml, "")
    return xml


def bagian_utama(rels: bytes) -> str:
    """Return the name of the main document part, "" when the package names none."""
    for relasi in baca_relasi(rels.decode("utf-8-sig")):
        if relasi.jenis.endswith("/officeDocument"):
            return relasi.tujuan("")
    return ""


class BukuRelasi:
    """The relationships of one part while it is being filled."""

    def __init__(self, bagian: str, xml: str) -> None:
        self.bagian = bagian
        self.xml = xml or _KOSONG
        self._asli = xml
        self._id = {r.id for r in baca_relasi(self.xml)}

    @property
    def berubah(self) -> bool:
        return self.xml != self._asli and (bool(self._asli) or "<Relationship " in self.xml)

    def semua(self) -> tuple[Relasi, ...]:
        return baca_relasi(self.xml)

    def menurut_id(self, rid: str) -> Relasi | None:
        return next((r for r in self.semua() if r.id == rid), None)

    def tambah(self, jenis: str, sasaran: str) -> str:
        """Add a relationship and return its id; the same target keeps one id."""
        jenis_penuh = jenis if "://" in jenis else JENIS + jenis
        for r in self.semua():
            if (r.jenis, r.sasaran) == (jenis_penuh, sasaran):
                return r.id
        n = len(self._id) + 1
        while (rid := f"rId{n}") in self._id:
            n += 1
        self._id.add(rid)
        elemen = f'<Relationship Id="{rid}" Type="{jenis_penuh}" Target="{lolos_atribut(sasaran)}"/>'
        tutup = self.xml.rindex("</") if "</" in self.xml else -1
        if tutup < 0:
            self.xml = _KOSONG
            tutup = self.xml.rindex("</")
        self.xml = self.xml[:tutup] + elemen + self.xml[tutup:]
        return rid

    def buang(self, rid: str) -> None:
        r = self.menurut_id(rid)
        if r is not None:
            self.xml = self.xml.replace(r.xml, "")


class JenisIsi:
    """[Content_Types].xml while parts are added and removed."""

    def __init__(self, xml: str) -> None:
        self.xml = xml

    def akhiran(self, akhiran: str, jenis: str) -> None:
        """Declare the content type of a file extension unless it is declared."""
        if not re.search(rf'Extension\s*=\s*["\']{re.escape(akhiran)}["\']', self.xml, re.IGNORECASE):
            self._sisip(f'<Default Extension="{akhiran}" ContentType="{jenis}"/>', awal=True)

    def bagian(self, nama: str, jenis: str) -> None:
        """Declare the content type of one part unless it is declared."""
        if f'PartName="/{nama}"' not in self.xml:
            self._sisip(f'<Override PartName="/{nama}" ContentType="{jenis}"/>', awal=False)

    def buang(self, nama: str) -> None:
        """Remove the declaration of a part that is gone."""
        self.xml = re.sub(rf'<Override\b[^>]*PartName="/{re.escape(nama)}"[^>]*/>', "", self.xml)

    def _sisip(self, elemen: str, awal: bool) -> None:
        letak = re.search(r"<Types\b[^>]*>", self.xml).end() if awal else self.xml.rindex("</Types>")
        self.xml = self.xml[:letak] + elemen + self.xml[letak:]
