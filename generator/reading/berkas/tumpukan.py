"""Tabel di dalam naskah (Word, HTML) menjadi Grid, dengan baris judul di atasnya.

A document has no cell addresses, so we count: "Tabel <n>" is its n-th table in reading order, and "B3" there is the
second column of the third row of that very table. The lines above a table become title rows of its Grid. A table
that follows another without a word between them goes on in the same Grid, as the second half of a Perjanjian
Kinerja does; its cells keep their own table's addresses.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace

from generator.model.nilai import Alamat
from generator.reading.berkas.batas import batasi_lembar
from generator.reading.grid import Grid
from generator.reading.grid import Rentang
from generator.reading.grid import SelMentah
from generator.reading.grid import huruf_kolom

AWALAN_TABEL = "Tabel "
_BARIS_JUDUL = 6
_BARIS_INGAT = 60
_PANJANG_JUDUL = 250
_KETERANGAN_TABEL = re.compile(r"\s*(?:tabel|table|lampiran)\s+[\dIVX]", re.IGNORECASE)
_TEMPAT_TANGGAL = re.compile(r"[A-Z][A-Za-z .]{2,30},\s*(?:tanggal\s*)?\d{0,2}\s*[A-Za-z]+\s+20\d\d")


@dataclass(slots=True)
class TabelNaskah:
    """One table, its rows and columns counted from 1; the first `kepala` rows are marked to repeat on each page."""

    baris: dict[int, dict[int, SelMentah]] = field(default_factory=dict)
    gabungan: list[Rentang] = field(default_factory=list)
    tersembunyi: set[int] = field(default_factory=set)
    kolom_tersembunyi: set[int] = field(default_factory=set)
    tinggi: int = 0
    kepala: int = 0


@dataclass(slots=True)
class GridNaskah(Grid):
    """A Grid that knows which of its rows belong to which table of the document."""

    awal_tabel: list[tuple[int, str]] = field(default_factory=list)
    tunjuk: Callable[[str, int, int], Alamat] | None = None

    def alamat(self, baris: int, kolom: int) -> Alamat:
        """Return the place inside its own table; a title row has the table's place without a cell.

        `tunjuk` names places in its own way, from the table's name, row and column; row 0 is the table itself.
        """
        for sebelum, lembar in reversed(self.awal_tabel):
            if baris > sebelum:
                if self.tunjuk is not None:
                    return self.tunjuk(lembar, baris - sebelum, kolom)
                return Alamat(self.berkas, lembar, f"{huruf_kolom(kolom)}{baris - sebelum}")
        if self.tunjuk is not None and self.awal_tabel:
            return self.tunjuk(self.awal_tabel[0][1], 0, 0)
        sel = "" if self.awal_tabel else f"{huruf_kolom(kolom)}{baris}"
        return Alamat(self.berkas, self.lembar, sel)

    def letak(self, alamat: Alamat) -> tuple[int, int] | None:
        """Return row and column of a place in one of the tables of this Grid."""
        sebelum = next((n for n, nama in self.awal_tabel if nama == alamat.lembar), None)
        if sebelum is None:
            return None if self.awal_tabel else Grid.letak(self, alamat)
        tempat = Grid.letak(self, replace(alamat, lembar=self.lembar))
        return tempat and (tempat[0] + sebelum, tempat[1])


class Tumpukan:
    """Takes lines and tables in reading order and stacks them into Grids."""

    def __init__(self, berkas: str) -> None:
        self.grid: list[GridNaskah] = []
        self._berkas = berkas
        self._judul: deque[str] = deque(maxlen=_BARIS_INGAT)
        self._lembar = ""
        self._nomor = 0
        self._tinggi = 0

    def mulai_lembar(self, nama: str) -> None:
        """Begin a sheet that the file itself names."""
        self._lembar, self._tinggi = nama, 0
        self._judul.clear()

    def tambah_teks(self, teks: str) -> None:
        """Take one line that stands outside the tables."""
        baris = " ".join(teks[:2_000].split())
        if not baris:
            return
        if self.grid and self._tinggi and _TEMPAT_TANGGAL.fullmatch(baris):
            self._tinggi += 1
            self.grid[-1].baris[self._tinggi] = {1: SelMentah(baris)}
            return
        self._judul.append(baris)

    def putus(self) -> None:
        """Keep the next table from going on in the Grid of the last one."""
        self._tinggi = 0

    def tambah_tabel(self, tabel: TabelNaskah) -> None:
        """Take one table: under its titles in a Grid of its own, or below the one it continues."""
        self._nomor += 1
        nama = f"{AWALAN_TABEL}{self._nomor}"
        if self._judul or not self._tinggi:
            grid = GridNaskah(self._berkas, self._lembar or nama)
            for r, baris in enumerate(_pilih_judul(list(self._judul)), 1):
                grid.baris[r] = {1: SelMentah(baris)}
            self.grid.append(grid)
            batasi_lembar(len(self.grid))
            sebelum = max(grid.baris, default=0)
        else:
            grid = self.grid[-1]
            sebelum = self._tinggi + 1
        if not self._lembar:
            grid.awal_tabel.append((sebelum, nama))
        _taruh(grid, tabel, sebelum)
        self._tinggi = sebelum + tabel.tinggi
        self._judul.clear()


def _pilih_judul(baris: list[str]) -> list[str]:
    """A caption heads its table; without one the headings in capitals and the last short lines do."""
    for i in range(len(baris) - 1, max(len(baris) - _BARIS_JUDUL, 0) - 1, -1):
        if _KETERANGAN_TABEL.match(baris[i]):
            return baris[i:]
    kepala = [b for b in baris[:-_BARIS_JUDUL] if b.isupper() and len(b) > 3]
    return [b for b in (*kepala, *baris[-_BARIS_JUDUL:]) if len(b) <= _PANJANG_JUDUL]


def _taruh(grid: GridNaskah, tabel: TabelNaskah, sebelum: int) -> None:
    for r, isi in tabel.baris.items():
        grid.baris[sebelum + r] = isi
    grid.gabungan += [(sebelum + r1, c1, sebelum + r2, c2) for r1, c1, r2, c2 in tabel.gabungan]
    grid.baris_tersembunyi |= {sebelum + r for r in tabel.tersembunyi}
    grid.kolom_tersembunyi |= tabel.kolom_tersembunyi
