"""Membuka .csv dan teks bertabel: pengodean dan pemisahnya dari isinya, setiap sel adalah teks."""

from __future__ import annotations

import codecs
import io
import re
from collections import Counter
from collections.abc import Iterator
from csv import reader
from itertools import islice
from typing import IO

from generator.reading.berkas.angka_excel import teks_atau_galat
from generator.reading.berkas.batas import BATAS_TEKS
from generator.reading.berkas.batas import GALAT_ISI
from generator.reading.berkas.batas import RUSAK
from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.batas import JatahSel
from generator.reading.berkas.batas import batasi_ukuran
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah

_PEMISAH = (";", "\t", "|", ",")
_BARIS_CONTOH = 300
_BUKAN_TEKS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_PEMISAH_TERTULIS = re.compile(r"\s*sep=(.)\r?\n", re.IGNORECASE)


def baca_csv(isi: IO[bytes], berkas: str) -> list[Grid]:
    """Return one Grid without a sheet name. Empty lines count as rows, as Excel shows them. Raises BerkasRusak."""
    mentah = isi.read()
    batasi_ukuran(mentah, BATAS_TEKS, "berkas teks")
    pemisah, teks = _tentukan_pemisah(urai_teks(mentah))
    grid, jatah = Grid(berkas, ""), JatahSel()
    try:
        for r, potongan in enumerate(reader(io.StringIO(teks, newline=""), delimiter=pemisah), 1):
            sel = {k: SelMentah(teks_atau_galat(t)) for k, t in enumerate(potongan, 1) if t.strip()}
            if not jatah.ambil(len(sel)):
                grid.terpotong_di = r
                break
            if sel:
                grid.baris[r] = sel
    except GALAT_ISI as galat:
        raise BerkasRusak(RUSAK) from galat
    return [grid]


def urai_teks(isi: bytes) -> str:
    """Return the text of bytes in UTF-8, UTF-16 or Windows-1252. Raises BerkasRusak when it is not text."""
    teks = isi.decode(_pengodean(isi), errors="replace").lstrip("\ufeff")
    if not teks.strip() or _BUKAN_TEKS.search(teks):
        raise BerkasRusak("berkas ini bukan buku kerja")
    return teks


def teks_bertabel(teks: str) -> bool:
    """Tell whether a text is a table: two lines at least have the same number of delimiters."""
    return any(_ukur(teks, p)[1] >= 2 for p in _PEMISAH)


def _pengodean(isi: bytes) -> str:
    if isi.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    contoh = isi[:400]
    for awal, nama in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(contoh) > 3 and contoh[awal::2].count(0) > len(contoh) * 0.4:
            return nama
    try:
        isi.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _tentukan_pemisah(teks: str) -> tuple[str, str]:
    """Return the delimiter and the text without the `sep=;` line that Excel writes."""
    tertulis = _PEMISAH_TERTULIS.match(teks)
    if tertulis:
        return tertulis.group(1), teks[tertulis.end() :]
    ukuran = {p: _ukur(teks, p) for p in _PEMISAH}
    pemisah = max(_PEMISAH, key=lambda p: ukuran[p])
    if ukuran[pemisah][1] < 2:
        raise BerkasRusak("berkas ini teks tanpa tabel")
    return pemisah, teks


def _ukur(teks: str, pemisah: str) -> tuple[float, int]:
    """Return (share of filled lines that have the usual number of fields, number of those lines)."""
    try:
        lebar = [len(p) for p in islice(_baris(teks, pemisah), _BARIS_CONTOH) if any(t.strip() for t in p)]
    except GALAT_ISI:
        return 0.0, 0
    banyak = Counter(w for w in lebar if w > 1)
    if not banyak:
        return 0.0, 0
    biasa = max(banyak.values())
    return round(biasa / len(lebar), 1), biasa


def _baris(teks: str, pemisah: str) -> Iterator[list[str]]:
    return reader(io.StringIO(teks[:2_000_000], newline=""), delimiter=pemisah)
