"""Menulis buku kerja dan naskah Word kantor dari baris teks; `|` batas sel, selebihnya seperti tests/reading/lembar."""

from collections.abc import Mapping
from pathlib import Path

from docx import Document
from docx.document import Document as Dokumen
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.styles import PatternFill

from generator.reading.grid import Grid
from tests.reading.lembar import lembar


def tulis_buku(folder: Path, nama: str, isi: Mapping[str, str], tersembunyi: tuple[str, ...] = ()) -> None:
    """Write a workbook, one sheet per name; `tersembunyi` names the sheets that are hidden."""
    buku = Workbook()
    buku.remove(buku.active)
    for judul, teks in isi.items():
        kertas = buku.create_sheet(judul)
        grid = lembar(teks) if teks.strip() else Grid(nama, judul)
        for r, baris in grid.baris.items():
            for k, mentah in baris.items():
                sel = kertas.cell(r, k, "=1/0" if mentah.rumus else mentah.nilai)
                sel.number_format = mentah.gaya.format
                sel.font = Font(bold=mentah.gaya.tebal)
                if mentah.gaya.berisi_warna:
                    sel.fill = PatternFill("solid", fgColor="FFD9D9D9")
        for r1, k1, r2, k2 in grid.gabungan:
            kertas.merge_cells(start_row=r1, start_column=k1, end_row=r2, end_column=k2)
        if judul in tersembunyi:
            kertas.sheet_state = "hidden"
    buku.save(folder / nama)


def tulis_naskah(folder: Path, nama: str, *blok: str) -> None:
    """Write a Word document; a block that holds `|` is a table, every other one gives its lines as paragraphs."""
    dokumen = Document()
    for teks in blok:
        if "|" in teks:
            _tabel(dokumen, lembar(teks))
        else:
            for baris in teks.strip("\n").split("\n"):
                dokumen.add_paragraph(baris.strip())
    dokumen.save(folder / nama)


def _tabel(dokumen: Dokumen, grid: Grid) -> None:
    tinggi = max([*grid.baris, *(r2 for _, _, r2, _ in grid.gabungan)])
    lebar = max(k for baris in grid.baris.values() for k in baris)
    lebar = max([lebar, *(k2 for _, _, _, k2 in grid.gabungan)])
    sel = [list(b.cells) for b in dokumen.add_table(tinggi, lebar).rows]
    for r, baris in grid.baris.items():
        for k, mentah in baris.items():
            sel[r - 1][k - 1].text = mentah.teks
    for r1, k1, r2, k2 in grid.gabungan:
        sel[r1 - 1][k1 - 1].merge(sel[r2 - 1][k2 - 1])
