"""Tinggi baris lembar contoh: cukup untuk teks yang dilipat, seperti diatur orang di Excel."""

from textwrap import wrap

from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.worksheet import Worksheet

SPASI_BARIS = 1.3
JARAK_TEPI = 3


def set_tinggi_baris(ws: Worksheet, ukuran: int) -> None:
    """Give each row the height its wrapped text needs; merged blocks stretch their last row."""
    gabungan = {(g.min_row, g.min_col): g for g in ws.merged_cells.ranges}
    tinggi = {r: _tinggi(1, ukuran) for r in range(1, ws.max_row + 1)}
    blok: list[tuple[CellRange, float]] = []
    for baris in ws.iter_rows():
        for sel in baris:
            if not (isinstance(sel, Cell) and isinstance(sel.value, str) and sel.alignment.wrap_text):
                continue
            bidang = gabungan.get((sel.row, sel.column), CellRange(sel.coordinate))
            perlu = _tinggi(_jumlah_baris(ws, sel, bidang, ukuran), ukuran)
            if bidang.min_row == bidang.max_row:
                tinggi[sel.row] = max(tinggi[sel.row], perlu)
            else:
                blok.append((bidang, perlu))
    for bidang, perlu in blok:
        kurang = perlu - sum(tinggi[r] for r in range(bidang.min_row, bidang.max_row + 1))
        tinggi[bidang.max_row] += max(0, kurang)
    for r, t in tinggi.items():
        ws.row_dimensions[r].height = t


def _jumlah_baris(ws: Worksheet, sel: Cell, bidang: CellRange, ukuran: int) -> int:
    lebar = sum(ws.column_dimensions[get_column_letter(k)].width for k in range(bidang.min_col, bidang.max_col + 1))
    muat = max(4, int((lebar - 1) * (11 if sel.font.bold else 12) / ukuran))
    return sum(max(1, len(wrap(paragraf, muat))) for paragraf in sel.value.split("\n"))


def _tinggi(jumlah: int, ukuran: int) -> float:
    return round(jumlah * ukuran * SPASI_BARIS + JARAK_TEPI, 1)
