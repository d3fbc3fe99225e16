"""Isi buku kerja keluaran yang sudah diisi orang, sebagai teks per lembar, untuk dibawa ke buku kerja yang baru.

The office's workbooks and this one are read by the same bounded reader; no other library is paid for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.buka import buka_berkas
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah
from generator.workpaper.teks_sel import bersihkan_teks

BarisTeks = tuple[str, ...]
# Far beyond what we write: a stray cell far to the right must not unfold every row.
_KOLOM = 40


@lru_cache(maxsize=1)
def baca_buku_lama(isi: bytes) -> Mapping[str, tuple[BarisTeks, ...]] | None:
    """Return the rows of every sheet by its name, None for a file that cannot be read.

    Marks and answers are taken from the same bytes one after the other, so the last file read is kept.
    """
    try:
        return MappingProxyType({grid.lembar: _baris(grid) for grid in buka_berkas(isi, "catatan.xlsx")})
    except BerkasRusak:
        return None


def _baris(grid: Grid) -> tuple[BarisTeks, ...]:
    """Return the rows that hold something, all of one width."""
    lebar = min(max((max(sel, default=0) for sel in grid.baris.values()), default=0), _KOLOM)
    return tuple(tuple(_teks(sel.get(k)) for k in range(1, lebar + 1)) for _, sel in sorted(grid.baris.items()))


def _teks(sel: SelMentah | None) -> str:
    if sel is None:
        return ""
    return bersihkan_teks(sel.nilai if isinstance(sel.nilai, str) else sel.teks).strip()
