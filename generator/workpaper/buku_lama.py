"""Isi buku kerja keluaran yang sudah diisi orang, sebagai teks per lembar, untuk dibawa ke buku kerja yang baru."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from io import BytesIO
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.workpaper.teks_sel import bersihkan_teks

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

BarisTeks = tuple[str, ...]
# Far beyond what we write: a stray cell at the end of a sheet must not unfold it.
_BARIS, _KOLOM = 50_000, 40


@lru_cache(maxsize=1)
def baca_buku_lama(isi: bytes) -> Mapping[str, tuple[BarisTeks, ...]] | None:
    """Return the rows of every sheet by its name, None for a file that cannot be read.

    Marks and answers are taken from the same bytes one after the other, so the last file read is kept.
    """
    from openpyxl import load_workbook

    try:
        buku = load_workbook(BytesIO(isi), read_only=True, data_only=True)
        lembar = {satu.title: _baris(satu) for satu in buku.worksheets}
    except Exception:  # a damaged file of the user has no other common type; the caller says it
        return None
    return MappingProxyType(lembar)


def _baris(lembar: ReadOnlyWorksheet) -> tuple[BarisTeks, ...]:
    lembar.reset_dimensions()  # what other programs claim about the size of a sheet need not be true
    semua = islice(lembar.iter_rows(max_col=_KOLOM, values_only=True), _BARIS)
    return tuple(tuple(map(_teks, baris)) for baris in semua)


def _teks(nilai: object) -> str:
    return bersihkan_teks(str(nilai)).strip() if nilai is not None else ""
