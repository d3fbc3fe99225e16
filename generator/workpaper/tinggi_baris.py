"""Berapa baris teks yang dibutuhkan tiap baris tabel, termasuk teks yang digabung ke bawah.

Excel fits no row to a merged cell, so the heights are reckoned here.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.tables.tabel import Sel
from generator.tables.tabel import Table
from generator.workpaper.gabungan import akhir_gabungan
from generator.workpaper.gaya import TEBAL_BARIS
from generator.workpaper.gaya import hitung_baris


def hitung_tinggi(tabel: Table, lebar: Sequence[float], sekurangnya: Sequence[int]) -> list[int]:
    """Return lines per row; `lebar` are the column widths, `sekurangnya` what stands beside each row needs.

    A text merged over several rows may use all of them; what it lacks is given to the last one.
    """
    banyak = list(sekurangnya)
    gabungan = []
    for nomor, baris in enumerate(tabel.baris):
        for kolom, sel in enumerate(baris.sel):
            if sel.nilai is not None or sel.gabung_atas or _mendatar(baris.sel, kolom):
                continue
            perlu = hitung_baris(sel.teks, lebar[kolom], tebal=baris.tingkat in TEBAL_BARIS)
            akhir = akhir_gabungan(tabel, nomor, kolom)
            if akhir == nomor + 1:
                banyak[nomor] = max(banyak[nomor], perlu)
            else:
                gabungan.append((nomor, akhir, perlu))
    for nomor, akhir, perlu in gabungan:
        banyak[akhir - 1] += max(perlu - sum(banyak[nomor:akhir]), 0)
    return banyak


def _mendatar(sel: Sequence[Sel], kolom: int) -> bool:
    """Tell whether the cell is part of a horizontal merge, which has room enough."""
    return sel[kolom].gabung_kiri or (kolom + 1 < len(sel) and sel[kolom + 1].gabung_kiri)
