"""Menggabung sel lembar kerja dengan garis tepi yang sama seperti buatan openpyxl, tanpa menyusunnya sel demi sel.

openpyxl makes the border of every cell under a merged range side by side and compares it with all borders of the
workbook. What it made once of the same borders at the same place in a range is kept with the workbook.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Tepi = tuple[bool, bool, bool, bool]


def gabung_sel(lembar: Worksheet, atas: int, kiri: int, bawah: int, kanan: int) -> None:
    """Merge the range, as `lembar.merge_cells` does; a single cell stays as it is."""
    if (atas, kiri) == (bawah, kanan):
        return
    tepi: dict[tuple[int, int], Tepi] = {
        (baris, kolom): (baris == atas, kolom == kiri, baris == bawah, kolom == kanan)
        for baris in range(atas, bawah + 1)
        for kolom in range(kiri, kanan + 1)
    }
    ujung = tuple(_nomor_garis(lembar, *sel) for sel in ((atas, kiri), (bawah, kanan)))
    garis: dict[Tepi, int] = vars(lembar.parent).setdefault("_garis_lkjip", {}).setdefault(ujung, {})
    if garis.keys() >= set(tepi.values()):
        _gabung(lembar, tepi, garis)
        return
    lembar.merge_cells(start_row=atas, start_column=kiri, end_row=bawah, end_column=kanan)
    garis.update({letak: _nomor_garis(lembar, *sel) for sel, letak in tepi.items()})


def _nomor_garis(lembar: Worksheet, baris: int, kolom: int) -> int | None:
    """Return the number of a cell's border in the workbook, None for a cell that is not there."""
    sel = lembar._cells.get((baris, kolom))
    return None if sel is None else sel._style.borderId if sel._style else 0


def _gabung(lembar: Worksheet, tepi: dict[tuple[int, int], Tepi], garis: dict[Tepi, int]) -> None:
    from openpyxl.cell.cell import MergedCell
    from openpyxl.styles.cell_style import StyleArray
    from openpyxl.worksheet.cell_range import CellRange

    (atas, kiri), *_, (bawah, kanan) = tepi
    lembar.merged_cells.add(CellRange(min_col=kiri, min_row=atas, max_col=kanan, max_row=bawah))
    for (baris, kolom), letak in tepi.items():
        if (baris, kolom) == (atas, kiri):
            sel = lembar.cell(baris, kolom)
        else:
            sel = lembar._cells[baris, kolom] = MergedCell(lembar, baris, kolom)
        if not sel._style:
            sel._style = StyleArray()
        sel._style.borderId = garis[letak]
