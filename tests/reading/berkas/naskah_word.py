"""Pabrik: lembar buku kerja menjadi tabel Word, seperti pegawai yang menyalinnya ke dokumen."""

import io
from pathlib import Path

from docx import Document
from docx.document import Document as Dokumen

from generator.reading.berkas.buka import buka_berkas
from generator.reading.grid import Grid


def build_naskah(buku: Path) -> bytes:
    """Return a .docx that holds every sheet of a workbook: its titles as paragraphs, the rest as one table."""
    dokumen = Document()
    for grid in buka_berkas(buku.read_bytes(), buku.name):
        if grid.kosong:
            continue
        awal = _baris_tabel_pertama(grid)
        for r in sorted(grid.baris):
            if r < awal:
                dokumen.add_paragraph(" ".join(grid.teks(r, k) for k in sorted(grid.baris[r])))
        _tambah_tabel(dokumen, grid, awal)
        dokumen.add_page_break()
    keluaran = io.BytesIO()
    dokumen.save(keluaran)
    return keluaran.getvalue()


def _baris_tabel_pertama(grid: Grid) -> int:
    return next((r for r in sorted(grid.baris) if len(grid.baris[r]) > 1), min(grid.baris))


def _tambah_tabel(dokumen: Dokumen, grid: Grid, awal: int) -> None:
    akhir = max(grid.baris)
    lebar = max(max(baris) for r, baris in grid.baris.items() if r >= awal)
    tabel = dokumen.add_table(akhir - awal + 1, lebar)
    sel = [list(baris.cells) for baris in tabel.rows]
    for r in range(awal, akhir + 1):
        for k, isi in grid.baris.get(r, {}).items():
            run = sel[r - awal][k - 1].paragraphs[0].add_run(isi.teks)
            run.bold = isi.gaya.tebal or None
    for r1, k1, r2, k2 in grid.gabungan:
        if r1 >= awal and k2 <= lebar and r2 <= akhir:
            sel[r1 - awal][k1 - 1].merge(sel[r2 - awal][k2 - 1])
