"""Sisi kiri dan kanan sebuah tabel: bagian lembar yang dapat memuat tabel lain, dengan kepala di baris lain."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence

from generator.reading.grid import Grid
from generator.reading.kolom_letak import berdiri_sendiri
from generator.reading.tabel_mentah import TabelMentah


def sisi_tabel(tabel: TabelMentah) -> Iterator[Grid]:
    """Yield the parts of the sheet left and right of a table, in its rows, that an empty column parts from it."""
    grid = tabel.grid
    awal, akhir = _rentang_baris(tabel)
    baris = [r for r in grid.baris if awal <= r <= akhir]
    kiri, kanan = tabel.batas_kolom
    if not any(min(isi) < kiri - 1 or max(isi) > kanan + 1 for r in baris if (isi := grid.baris[r])):
        return
    terpakai = {k for r in baris if r >= tabel.kepala[0] for k in grid.baris[r]}
    for batas in (range(1, _celah(terpakai, kiri, -1)), range(_celah(terpakai, kanan, 1) + 1, max(terpakai) + 1)):
        isi = {r: {k: s for k, s in grid.baris[r].items() if k in batas} for r in baris} if batas else {}
        isi = {r: sel for r, sel in isi.items() if sel}
        if isi:
            yield Grid(
                grid.berkas, grid.lembar, isi, [g for g in grid.gabungan if g[1] in batas and g[3] in batas],
                baris_tersembunyi=grid.baris_tersembunyi, kolom_tersembunyi=grid.kolom_tersembunyi,
                tanpa_format=grid.tanpa_format,
                format_berkas=grid.format_berkas,
            )  # fmt: skip


def tabel_lain(tabel: TabelMentah, dikenal: Sequence[TabelMentah]) -> bool:
    """Tell whether what was found beside a table is one of its own: it labels its rows, has some, and is new."""
    return berdiri_sendiri(tabel.kolom) and bool(tabel.baris) and not any(_berimpit(tabel, t) for t in dikenal)


def _berimpit(tabel: TabelMentah, lain: TabelMentah) -> bool:
    (a, b), (c, d) = tabel.batas_kolom, lain.batas_kolom
    awal, akhir = _rentang_baris(lain)
    return a <= d and c <= b and awal <= tabel.kepala[0] <= akhir


def _rentang_baris(tabel: TabelMentah) -> tuple[int, int]:
    lewat = [r for r, _ in tabel.dilewati]
    awal = min([tabel.kepala[0], *tabel.baris_judul])
    return awal, max([tabel.kepala[1], *tabel.baris, *tabel.jumlah, *lewat])


def _celah(terpakai: set[int], kolom: int, arah: int) -> int:
    """Return the first column without any cell, walking away from the table."""
    while kolom in terpakai:
        kolom += arah
    return kolom
