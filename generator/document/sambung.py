"""Sambung: menyisipkan byte di tempat yang tepat, sehingga semua yang lain tetap byte demi byte.

The places of elements come from a scan of the bytes; one lxml parse of the same bytes must count the same elements.
Plain table rows are left out of both: what stands in them is read from their bytes.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field
from itertools import chain
from typing import NamedTuple
from typing import NoReturn

from lxml import etree

from generator.document.baris_polos import Rentang
from generator.document.baris_polos import berkomentar
from generator.document.baris_polos import cari_baris_polos
from generator.document.baris_polos import di_luar
from generator.document.wml import W
from generator.document.wml import w

_NAMA = ("p", "tbl", "tr", "tc", "sdt", "sdtContent")
_TAG = tuple(w(n) for n in _NAMA)
_TAG_PENANDA = (w("bookmarkStart"), w("bookmarkEnd"))
_UNSUR = rb"<(/?)w:(p|t(?:bl|r|c)|sdt(?:Content)?)(?=[ />\s])[^>]*>"
_PINDAI = re.compile(_UNSUR)
_PINDAI_LENGKAP = re.compile(rb"<!--.*?-->|<!\[CDATA\[.*?\]\]>|" + _UNSUR, re.DOTALL)
_PENANDA = re.compile(rb"<w:bookmark(Start|End)\s[^>]*>(?:</w:bookmark(?:Start|End)>)?")
_SARAN = "Buka laporan di Word, simpan sebagai .docx, lalu jalankan lagi."


class NaskahAsing(Exception):
    """The bytes are not WordprocessingML as Word and LibreOffice write it; the message is Indonesian."""


class Ruang(NamedTuple):
    """Where one element stands: its start tag from `awal` to `isi`, its end tag from `tutup` to `akhir`."""

    awal: int
    isi: int
    tutup: int
    akhir: int


@dataclass(slots=True)
class Naskah:
    """One part with text: its bytes, its tree, the place of each element, and the cuts asked for so far.

    `polos` are the plain table rows, in order; they stand in the bytes and not in the tree. `kerangka` are the bytes
    without them.
    """

    nama: str
    byte: bytes
    kerangka: bytes
    akar: etree._Element
    ruang: dict[etree._Element, Ruang]
    polos: list[Rentang]
    sunting: list[tuple[int, int, bytes]] = field(default_factory=list)
    _terurut: tuple[int, list[tuple[int, int, bytes]]] = (-1, [])
    _akhir: dict[str, list[etree._Element]] = field(default_factory=dict)

    def letak(self, e: etree._Element) -> Ruang:
        """Return the place of any element that we cut at; bookmarks are looked up when first asked for."""
        if e not in self.ruang and e.tag in _TAG_PENANDA:
            semua = list(self.akar.iter(*_TAG_PENANDA))
            cocok = list(self.cari(_PENANDA))
            if [m[1].decode() for m in cocok] != [x.tag.rpartition("}bookmark")[2] for x in semua]:
                _gagal(self.nama)
            for x, m in zip(semua, cocok, strict=True):
                self.ruang[x] = Ruang(m.start(), m.end(), m.end(), m.end())
        return self.ruang[e]

    def cari(self, pola: re.Pattern[bytes]) -> Iterator[re.Match[bytes]]:
        """Yield what a pattern finds outside plain table rows."""
        for awal, akhir in di_luar(self.polos, len(self.byte)):
            yield from pola.finditer(self.byte, awal, akhir)

    def akhir_penanda(self, nomor: str) -> list[etree._Element]:
        """Return the ends of bookmarks with that id, in order."""
        if not self._akhir:
            for e in self.akar.iter(_TAG_PENANDA[1]):
                self._akhir.setdefault(e.get(w("id"), ""), []).append(e)
        return self._akhir.get(nomor, [])

    def potong(self, e: etree._Element) -> bytes:
        """Return the bytes of an element as they were read."""
        r = self.letak(e)
        return self.byte[r.awal : r.akhir]

    def urai(self, awal: int, akhir: int) -> etree._Element:
        """Return a range of the bytes that is one element as a tree of its own; for what stands in plain rows."""
        deklarasi = "".join(f' xmlns:{awalan}="{uri}"' for awalan, uri in self.akar.nsmap.items() if awalan)
        try:
            return etree.fromstring(b"<w:body%s>%s</w:body>" % (deklarasi.encode(), self.byte[awal:akhir]))[0]
        except etree.XMLSyntaxError:
            _gagal(self.nama)

    def polos_dalam(self, awal: int, akhir: int) -> list[Rentang]:
        """Return the plain table rows in a range."""
        return self.polos[bisect_left(self.polos, (awal,)) : bisect_left(self.polos, (akhir,))]

    def ganti(self, awal: int, akhir: int, baru: bytes) -> None:
        """Ask for the bytes of a range to be replaced; an equal text asks for nothing."""
        if self.byte[awal:akhir] != baru:
            self.sunting.append((awal, akhir, baru))

    def sisip(self, letak: int, baru: bytes) -> None:
        """Ask for bytes at a place; several at one place follow in the order asked for."""
        self.sunting.append((letak, letak, baru))

    def hasil(self, awal: int = 0, akhir: int | None = None) -> bytes:
        """Return the bytes of a range with the cuts that lie in it."""
        akhir = len(self.byte) if akhir is None else akhir
        urut = self._urutkan()
        dari, sampai = bisect_left(urut, (awal,)), bisect_left(urut, (akhir + 1,))
        return sambung(self.byte, [s for s in urut[dari:sampai] if s[1] <= akhir], awal, akhir)

    def ulang(self) -> Naskah:
        """Return the part read again with its cuts made; rows that no cut touched are known to be plain."""
        byte, polos, geser, n = self.hasil(), [], 0, 0
        potong = self._urutkan()
        for awal, akhir in self.polos:
            while n < len(potong) and potong[n][1] <= awal:
                geser += len(potong[n][2]) - (potong[n][1] - potong[n][0])
                n += 1
            if n == len(potong) or potong[n][0] >= akhir:
                polos.append((awal + geser, akhir + geser))
        return baca_naskah(self.nama, byte, polos)

    def tersunting(self, awal: int, akhir: int) -> bool:
        """Tell whether a cut asked for before touches a range."""
        urut = self._urutkan()
        sampai = bisect_left(urut, (akhir,))
        return any(awal < b for _, b, _ in urut[max(0, sampai - 1) : sampai])

    def _urutkan(self) -> list[tuple[int, int, bytes]]:
        """Return the cuts by place; sorted again only after new ones were asked for."""
        if self._terurut[0] != len(self.sunting):
            self._terurut = (len(self.sunting), sorted(self.sunting, key=lambda s: s[:2]))
        return self._terurut[1]

    def padatkan(self, awal: int, akhir: int, baru: bytes) -> None:
        """Replace a range whose own cuts are already part of `baru`."""
        self.sunting = [s for s in self.sunting if not (awal <= s[0] and s[1] <= akhir)]
        self._terurut = (-1, [])
        self.ganti(awal, akhir, baru)


class SambunganBertindih(Exception):
    """Two cuts want the same bytes: slots stand inside each other."""


def sambung(byte: bytes, sunting: list[tuple[int, int, bytes]], awal: int = 0, akhir: int | None = None) -> bytes:
    """Return a range of bytes with cuts applied. Raises SambunganBertindih where two cuts overlap."""
    akhir = len(byte) if akhir is None else akhir
    keluar, letak = [], awal
    for a, b, baru in sorted(sunting, key=lambda s: s[:2]):
        if a < letak:
            raise SambunganBertindih(f"byte {a}")
        keluar += (byte[letak:a], baru)
        letak = b
    return b"".join((*keluar, byte[letak:akhir]))


def baca_naskah(nama: str, byte: bytes, polos: list[Rentang] | None = None) -> Naskah:
    """Return one part ready for cuts. Raises NaskahAsing when scan and parse do not agree.

    `polos` are its plain table rows where they are known.
    """
    polos = cari_baris_polos(byte) if polos is None else polos
    luar = di_luar(polos, len(byte))
    kerangka = b"".join([byte[a:b] for a, b in luar])
    try:
        akar = etree.fromstring(kerangka)
    except etree.XMLSyntaxError as galat:
        raise NaskahAsing(f"Bagian {nama} rusak. {_SARAN}") from galat
    if akar.nsmap.get("w") != W:
        raise NaskahAsing(f"Bagian {nama} tidak disimpan sebagai .docx biasa. {_SARAN}")
    tag, ruang = _pindai(nama, byte, luar)
    elemen = list(akar.iter(*_TAG))
    if [e.tag for e in elemen] != tag:
        _gagal(nama)
    return Naskah(nama, byte, kerangka, akar, dict(zip(elemen, ruang, strict=True)), polos)


def _pindai(nama: str, byte: bytes, luar: list[Rentang]) -> tuple[list[str], list[Ruang]]:
    """Return tag and place of every element that we may cut at, in document order; `luar` is where to look.

    The parse has shown that the bytes are well-formed, so an end tag closes the last element that is open.
    """
    tag: list[str] = []
    ruang: list[list[int]] = []
    terbuka: list[list[int]] = []
    qname = {n.encode(): w(n) for n in _NAMA}
    pola = _PINDAI_LENGKAP if berkomentar(byte) else _PINDAI
    for m in chain.from_iterable(pola.finditer(byte, *rentang) for rentang in luar):
        a, b = m.span()
        if byte[a + 1] == 47:  # "</"
            (terbuka.pop() if terbuka else _gagal(nama))[2:] = a, b
        elif byte[a + 1] != 33:  # no "<!"
            tag.append(qname[m[2]])
            ruang.append([a, b, b, b])
            if byte[b - 2] != 47:  # no "/>"
                terbuka.append(ruang[-1])
    if terbuka:
        _gagal(nama)
    return tag, list(map(Ruang._make, ruang))


def _gagal(nama: str) -> NoReturn:
    raise NaskahAsing(f"Bagian {nama} tidak dapat dipetakan. {_SARAN}")
