"""Baris mana yang berdiri bersama di satu halaman, dan baris mana yang begitu tinggi sehingga boleh terbelah.

Rows do not break over pages, short tables stay whole, a long one never leaves a row or its source line alone. The one
exception: a row higher than a third of the page, such as a long definition, may break; kept whole, it would leave a
gap as large as itself. Heights are estimates in twips for Arial of 9 points.
"""

from __future__ import annotations

from collections.abc import Iterable
from operator import floordiv

from generator.model.rekaman import rekaman
from generator.tables.tabel import Table

_BARIS_UTUH, _BARIS_PANJANG = 12, 6
# Line, cell margins above and below, average letter, cell margins at the sides.
_TINGGI_BARIS, _TEPI_BARIS, _LEBAR_HURUF, _TEPI_SEL = 208, 68, 92, 170
_TEKS_PANJANG = 140


@rekaman
class Kebersamaan:
    """Row numbers: `rekat` stay with what follows, `belah` may break over two pages."""

    rekat: frozenset[int] = frozenset()
    belah: frozenset[int] = frozenset()

    @classmethod
    def hitung(cls, table: Table, lebar: tuple[int, ...], teks: list[str], tinggi_halaman: int) -> Kebersamaan:
        """Return it for a table with these column widths on pages of this height (0: not known).

        `teks` are the texts of all its cells, row by row.
        """
        banyak = len(table.baris)
        if not tinggi_halaman or not banyak:
            return cls()
        akhir = {banyak - 1} if table.sumber or table.catatan else set()
        pendek = banyak <= _BARIS_UTUH
        tinggi = _tinggi_baris(teks, lebar, range(banyak) if pendek else _baris_panjang(teks, len(lebar)))
        if pendek and 2 * table.dalam_kepala * _TINGGI_BARIS + sum(tinggi.values()) <= tinggi_halaman * 2 // 3:
            return cls(frozenset({*range(banyak - 1), *akhir}))
        belah = frozenset([i for i, t in tinggi.items() if t > tinggi_halaman // 3])
        ujung = {0, banyak - 3, banyak - 2} if banyak >= _BARIS_PANJANG else set()
        return cls(frozenset(ujung | akhir) - belah, belah)


def _baris_panjang(teks: list[str], kolom: int) -> set[int]:
    """Return the rows that hold a long text; in a long table only these are measured."""
    if max(map(len, teks)) < _TEKS_PANJANG:
        return set()
    return {i // kolom for i, t in enumerate(teks) if len(t) >= _TEKS_PANJANG}


def _tinggi_baris(teks: list[str], lebar: tuple[int, ...], baris: Iterable[int]) -> dict[int, int]:
    """Return the height of these rows by their number."""
    kolom, hasil, bertumpuk = len(lebar), {}, "\n" in "".join(teks)
    huruf = [max((n - _TEPI_SEL) // _LEBAR_HURUF, 1) for n in lebar]
    for i in baris:
        ini = teks[i * kolom : i * kolom + kolom]
        garis = max(map(floordiv, map(len, ini), huruf))
        if bertumpuk:
            garis = max([len(t) // n + t.count("\n") for t, n in zip(ini, huruf, strict=True)])
        hasil[i] = (1 + garis) * _TINGGI_BARIS + _TEPI_BARIS
    return hasil
