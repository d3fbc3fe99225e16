"""Grid: satu lembar sebagai sel dengan nilai, teks tampil, format, gaya, gabungan, dan alamat.

Rows and columns count from 1. Only cells that hold something are kept, so a sheet's claimed size means nothing.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from dataclasses import field
from decimal import Decimal
from functools import lru_cache

from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.reading.format_sel import tampilkan_angka


class Galat(str):
    """An error value such as #DIV/0!."""

    __slots__ = ()


@rekaman
class Gaya:
    """What a cell looks like, as far as its format can tell."""

    format: str = "General"
    tebal: bool = False
    miring: bool = False
    berisi_warna: bool = False
    indent: int = 0

    @property
    def persen(self) -> bool:
        return "%" in self.format


GAYA_POLOS = Gaya()
IsiSel = str | float | bool | Galat | datetime.datetime | None


class SelMentah:
    """One stored cell. `nilai` None with `rumus` True is a formula without cached value."""

    __slots__ = ("gaya", "nilai", "rumus")

    def __init__(self, nilai: IsiSel, gaya: Gaya = GAYA_POLOS, rumus: bool = False) -> None:
        self.nilai = nilai
        self.gaya = gaya
        self.rumus = rumus

    @property
    def berisi(self) -> bool:
        """Holds something: a text that is not blank, any other value, or a formula."""
        nilai = self.nilai
        return bool(nilai.strip()) if isinstance(nilai, str) else self.rumus or nilai is not None

    @property
    def angka(self) -> Decimal | None:
        """The number as Excel shows it (15 digits), None for anything else."""
        if isinstance(self.nilai, float):
            return Decimal(f"{self.nilai:.15g}")
        return None

    @property
    def teks(self) -> str:
        """The shown text, white space folded at the ends only."""
        nilai = self.nilai
        if isinstance(nilai, str):
            return nilai.replace("\u00a0", " ").strip()
        if isinstance(nilai, float):
            return _teks_angka(nilai, self.gaya.format)
        if isinstance(nilai, bool):
            return "TRUE" if nilai else "FALSE"
        if isinstance(nilai, datetime.datetime):
            return nilai.strftime("%Y-%m-%d")
        return ""


@lru_cache(maxsize=4096)
def _teks_angka(nilai: float, format_angka: str) -> str:
    """Return a number as Excel shows it; a cell is asked for its text several times."""
    polos = f"{nilai:.15g}"
    if polos.isdigit() and format_angka == "General":
        return polos
    return tampilkan_angka(Decimal(polos) or Decimal(0), format_angka)


Rentang = tuple[int, int, int, int]
_SEL = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})(?![A-Za-z0-9])")


@dataclass(slots=True)
class Grid:
    """One sheet. `gabungan` are merged ranges (first row, first column, last row, last column).

    `tanpa_format` sheets come from a damaged file: number formats, merges, looks and hidden rows are lost.
    `format_berkas` is the key of the file's format in berkas/kehilangan.py. `hitung_manual`: the workbook computes only
    when asked to, so that what its formulas show may be of an earlier time.
    """

    berkas: str
    lembar: str
    baris: dict[int, dict[int, SelMentah]] = field(default_factory=dict)
    gabungan: list[Rentang] = field(default_factory=list)
    tersembunyi: bool = False
    baris_tersembunyi: set[int] = field(default_factory=set)
    kolom_tersembunyi: set[int] = field(default_factory=set)
    terpotong_di: int = 0
    tanpa_format: bool = False
    format_berkas: str = ""
    hitung_manual: bool = False
    _induk: dict[tuple[int, int], tuple[int, int]] | None = None

    def ambil(self, baris: int, kolom: int) -> SelMentah | None:
        isi = self.baris.get(baris)
        return isi.get(kolom) if isi else None

    def teks(self, baris: int, kolom: int) -> str:
        sel = self.ambil(baris, kolom)
        return sel.teks if sel else ""

    def teks_label(self, baris: int, kolom: int) -> str:
        """The text of a cell, taken from the top left of its merged range if it lies in one."""
        asal = self.induk_gabungan(baris, kolom)
        return self.teks(*asal)

    def tertutup(self, baris: int, kolom: int) -> bool:
        """Tell whether a cell lies under a merged range without being its visible top left."""
        return bool(self.gabungan) and self.induk_gabungan(baris, kolom) != (baris, kolom)

    def induk_gabungan(self, baris: int, kolom: int) -> tuple[int, int]:
        """Return the top left cell of the merged range around a cell, else the cell itself."""
        if self._induk is None:
            self._induk = {
                (r, c): (r1, c1)
                for r1, c1, r2, c2 in self.gabungan
                for r in range(r1, min(r2, r1 + 500) + 1)
                for c in range(c1, min(c2, c1 + 200) + 1)
            }
        return self._induk.get((baris, kolom), (baris, kolom))

    def alamat(self, baris: int, kolom: int) -> Alamat:
        return Alamat(self.berkas, self.lembar, f"{huruf_kolom(kolom)}{baris}")

    def letak(self, alamat: Alamat) -> tuple[int, int] | None:
        """Return row and column of an address, of a range its first cell; None for a place outside this sheet."""
        cocok = _SEL.match(alamat.sel)
        if cocok is None or (alamat.berkas, alamat.lembar) != (self.berkas, self.lembar):
            return None
        return int(cocok[2]), nomor_kolom(cocok[1])

    @property
    def kosong(self) -> bool:
        return not self.baris


@lru_cache(maxsize=1024)
def huruf_kolom(kolom: int) -> str:
    """1 -> A, 27 -> AA."""
    huruf = ""
    while kolom:
        kolom, sisa = divmod(kolom - 1, 26)
        huruf = chr(65 + sisa) + huruf
    return huruf


@lru_cache(maxsize=1024)
def nomor_kolom(huruf: str) -> int:
    """A -> 1, AA -> 27; what follows the letters does not count."""
    nomor = 0
    for h in huruf.upper():
        if not h.isalpha():
            break
        nomor = nomor * 26 + ord(h) - 64
    return nomor
