"""Batas yang sama untuk semua pembuka: ukuran, jumlah sel, gabungan, entitas XML, dan galat isi berkas.

Whatever a file claims, what is unpacked and kept stays bounded; what cannot be read becomes BerkasRusak.
"""

from __future__ import annotations

import csv
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from decimal import InvalidOperation
from typing import IO

from lxml import etree

from generator.reading.grid import Grid

BATAS_SEL = 4_000_000
BATAS_LEMBAR = 1_000
BATAS_BAGIAN = 600_000_000
BATAS_ANTAR_UNSUR = 32_000_000
BATAS_POHON = 80_000_000
BATAS_TEKS = 100_000_000
BATAS_BARIS_KOSONG = 20_000
BATAS_KOLOM = 16_384
BATAS_BARIS = 1_048_576
_BATAS_SEL_GABUNGAN = 2_000_000
_BATAS_GABUNGAN = 100_000
_BATAS_SELURUHNYA = 2_000_000_000


_DEKLARASI = tuple(d.encode(e) for d in ("<!DOCTYPE", "<!ENTITY") for e in ("utf-8", "utf-16-le", "utf-16-be"))


class BerkasRusak(Exception):
    """The file cannot be read; its message is for the user, in Indonesian, without the file's name."""


RUSAK = "isi berkas rusak atau terpotong"
BERDEKLARASI = "berkas memuat DOCTYPE atau entitas XML, yang tidak pernah ditulis Excel atau Word"
# What damaged content makes the libraries raise. TypeError and AttributeError are missing: those are our bugs.
GALAT_ISI = (
    ValueError, KeyError, IndexError, OverflowError, ArithmeticError, InvalidOperation, EOFError, OSError, RuntimeError,
    struct.error, zlib.error, lzma.LZMAError, csv.Error, zipfile.BadZipFile, etree.LxmlError,
)  # fmt: skip


class JatahSel:
    """How many cells may still be read from one file, over all its sheets."""

    def __init__(self, sisa: int = BATAS_SEL) -> None:
        self.sisa = sisa

    def ambil(self, banyak: int) -> bool:
        """Take so many cells; False when the file's share is used up."""
        self.sisa -= banyak
        return self.sisa >= 0


class AliranTerjaga:
    """An XML stream that stops at a document type or an entity, and at too much read without one finished element."""

    def __init__(self, aliran: IO[bytes], jatah: int = BATAS_ANTAR_UNSUR) -> None:
        self._aliran = aliran
        self._jatah = jatah
        self._sejak = 0
        self._ekor = b""

    def read(self, banyak: int = -1) -> bytes:
        potongan = self._aliran.read(banyak)
        self._sejak += len(potongan)
        if self._sejak > self._jatah:
            raise BerkasRusak(f"satu bagian di dalamnya lebih besar dari {self._jatah // 1_000_000} MB")
        terlihat = self._ekor + potongan
        if any(d in terlihat for d in _DEKLARASI):
            raise BerkasRusak(BERDEKLARASI)
        self._ekor = potongan[-20:]
        return potongan

    def maju(self) -> None:
        self._sejak = 0


def jalankan_xml(
    aliran: IO[bytes], label: list[str], kejadian: tuple[str, ...] = ("end",), utuh: tuple[str, ...] = ()
) -> Iterator[tuple[str, etree._Element]]:
    """Yield (event, element) of those tags while reading; entities stay closed.

    Finished elements are freed, except inside an element of the tags `utuh`, which stays whole until it ends
    (needs "start" among the events).
    """
    terjaga, dalam, diperiksa = AliranTerjaga(aliran), 0, False
    aman = {"resolve_entities": False, "no_network": True, "remove_comments": True, "remove_pis": True}
    for jenis, unsur in etree.iterparse(terjaga, events=kejadian, tag=label, **aman):
        if not diperiksa and unsur.getroottree().docinfo.internalDTD is not None:
            raise BerkasRusak(BERDEKLARASI)
        diperiksa = True
        if unsur.tag in utuh:
            dalam += 1 if jenis == "start" else -1
        if not dalam:
            terjaga.maju()
        yield jenis, unsur
        if jenis == "end" and not dalam:
            unsur.clear()
            while unsur.getprevious() is not None:
                del unsur.getparent()[0]


def periksa_arsip(arsip: zipfile.ZipFile) -> None:
    """Raise BerkasRusak when a part or the whole would unpack beyond the bound, or needs a password."""
    if sum(info.file_size for info in arsip.infolist()) > _BATAS_SELURUHNYA:
        raise BerkasRusak(f"isi berkas mengembang lebih dari {_BATAS_SELURUHNYA // 1_000_000_000} GB")
    for info in arsip.infolist():
        if info.file_size > BATAS_BAGIAN:
            raise BerkasRusak(f"bagian {info.filename[:80]} mengembang menjadi {info.file_size // 1_000_000} MB")
        if info.flag_bits & 1:
            raise BerkasRusak("berkas ini dikunci dengan kata sandi")


def batasi_ukuran(isi: bytes, batas: int, apa: str) -> None:
    """Raise BerkasRusak when a file that must be held as a whole is larger than its kind can be."""
    if len(isi) > batas:
        raise BerkasRusak(f"{apa} lebih besar dari {batas // 1_000_000} MB")


def batasi_lembar(banyak: int) -> None:
    """Raise BerkasRusak for a file of more sheets than an office can mean."""
    if banyak > BATAS_LEMBAR:
        raise BerkasRusak(f"lebih dari {BATAS_LEMBAR} lembar atau tabel")


def urai_xml(arsip: zipfile.ZipFile, bagian: str) -> etree._Element:
    """Return the root of a small part. Raises BerkasRusak when it is larger than a part of its kind can be."""
    if arsip.getinfo(bagian).file_size > BATAS_POHON:
        raise BerkasRusak(f"bagian {bagian} lebih besar dari {BATAS_POHON // 1_000_000} MB")
    pengurai = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    with arsip.open(bagian) as aliran:
        pohon = etree.parse(AliranTerjaga(aliran, BATAS_POHON), pengurai)
    if pohon.docinfo.internalDTD is not None:
        raise BerkasRusak(BERDEKLARASI)
    return pohon.getroot()


def batasi_gabungan(grid: Grid) -> None:
    """Keep the merged ranges that make sense, as many as a sheet can need."""
    hasil, luas = [], 0
    for r1, c1, r2, c2 in grid.gabungan[:_BATAS_GABUNGAN]:
        if not (1 <= r1 <= r2 <= BATAS_BARIS and 1 <= c1 <= c2 <= BATAS_KOLOM):
            continue
        luas += min(r2 - r1 + 1, 501) * min(c2 - c1 + 1, 201)
        if luas > _BATAS_SEL_GABUNGAN:
            break
        hasil.append((r1, c1, r2, c2))
    grid.gabungan = hasil
