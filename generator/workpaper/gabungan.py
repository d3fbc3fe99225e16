"""Sel yang digabung di badan sebuah tabel: ke kanan dalam satu baris, atau ke bawah dalam satu kolom."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set

from generator.model.rekaman import rekaman
from generator.tables.tabel import Table

Letak = tuple[int, int]


@rekaman
class Gabungan:
    """Merged ranges of a Table, rows and columns from 0: the last cell of each by its first one, and all the others."""

    ujung: Mapping[Letak, Letak]
    tertutup: Set[Letak]


def susun_gabungan(tabel: Table) -> Gabungan:
    """Return the merges of the body, none over another: to the left within a row, else upwards within a column."""
    ujung: dict[Letak, Letak] = {}
    tertutup: set[Letak] = set()
    for nomor, baris in enumerate(tabel.baris):
        kolom = 0
        while kolom < len(baris.sel):
            akhir = kolom + 1
            while akhir < len(baris.sel) and baris.sel[akhir].gabung_kiri:
                akhir += 1
            bawah = akhir_gabungan(tabel, nomor, kolom) if akhir == kolom + 1 else nomor + 1
            if (bawah, akhir) != (nomor + 1, kolom + 1) and not baris.sel[kolom].gabung_atas:
                daerah = {(b, k) for b in range(nomor, bawah) for k in range(kolom, akhir)}
                if not daerah & tertutup:
                    ujung[nomor, kolom] = (bawah - 1, akhir - 1)
                    tertutup |= daerah - {(nomor, kolom)}
            kolom = akhir
    return Gabungan(ujung, tertutup)


def akhir_gabungan(tabel: Table, baris: int, kolom: int) -> int:
    """Return the row after the last one that continues the cell."""
    akhir = baris + 1
    while akhir < len(tabel.baris) and tabel.baris[akhir].sel[kolom].gabung_atas:
        akhir += 1
    return akhir
