"""Lembar Untuk Pimpinan: satu halaman sebelum menandatangani, dari keadaan laporan sampai yang harus diputuskan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from generator.model.rekaman import rekaman
from generator.workpaper.buku_tetap import tulis_teks
from generator.workpaper.gabungan import gabung_sel
from generator.workpaper.gaya import atur_lebar
from generator.workpaper.gaya import atur_tinggi
from generator.workpaper.gaya import gaya_isi
from generator.workpaper.gaya import gaya_judul
from generator.workpaper.gaya import gaya_kepala
from generator.workpaper.gaya import gaya_keterangan
from generator.workpaper.gaya import hitung_baris

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

LEBAR = (40.0, 11.0, 50.0, 12.0, 12.0)


@rekaman
class BagianPimpinan:
    """A small table of the page: its heading, the heads of its columns, its rows as finished text.

    A row may have fewer texts than the page has columns; its last text then reaches to the right edge.
    """

    judul: str
    kepala: tuple[str, ...]
    baris: tuple[tuple[str, ...], ...]


@rekaman
class Pimpinan:
    """What the head of the office reads: names of persons never stand in it."""

    judul: str
    kantor: str
    simpulan: str
    bagian: tuple[BagianPimpinan, ...]
    judul_lembar: str = "Untuk Pimpinan"


def tulis_pimpinan(lembar: Worksheet, isi: Pimpinan) -> None:
    """Fill the sheet; it prints on one A4 page, upright."""
    lembar.title = isi.judul_lembar
    tulis_teks(lembar["A1"], isi.judul)
    gaya_judul(lembar["A1"])
    tulis_teks(lembar["A2"], isi.kantor)
    gaya_keterangan(lembar["A2"])
    _tulis_paragraf(lembar, 4, isi.simpulan)
    baris = 6
    for bagian in isi.bagian:
        if bagian.baris:
            baris = _tulis_bagian(lembar, baris, bagian) + 1
    atur_lebar(lembar, list(LEBAR))
    lembar.sheet_view.showGridLines = False
    lembar.page_setup.orientation = "portrait"
    lembar.page_setup.paperSize = lembar.PAPERSIZE_A4
    lembar.print_options.horizontalCentered = True
    lembar.page_margins.left = lembar.page_margins.right = 0.5
    lembar.page_setup.fitToWidth = lembar.page_setup.fitToHeight = 1
    lembar.sheet_properties.pageSetUpPr.fitToPage = True


def _tulis_paragraf(lembar: Worksheet, baris: int, teks: str) -> None:
    from openpyxl.styles import Alignment

    gabung_sel(lembar, baris, 1, baris, len(LEBAR))
    tulis_teks(lembar.cell(baris, 1), teks)
    lembar.cell(baris, 1).alignment = Alignment(wrap_text=True, vertical="top")
    atur_tinggi(lembar, baris, hitung_baris(teks, sum(LEBAR)))


def _tulis_bagian(lembar: Worksheet, baris: int, bagian: BagianPimpinan) -> int:
    """Write one part and return the row after it."""
    tulis_teks(lembar.cell(baris, 1), bagian.judul)
    gaya_judul(lembar.cell(baris, 1), 11)
    if bagian.kepala:
        baris += 1
        _tulis_baris(lembar, baris, bagian.kepala, kepala=True)
    for satu in bagian.baris:
        baris += 1
        _tulis_baris(lembar, baris, satu)
    return baris + 1


def _tulis_baris(lembar: Worksheet, baris: int, isi: Sequence[str], *, kepala: bool = False) -> None:
    terakhir = len(isi)
    if terakhir < len(LEBAR):
        gabung_sel(lembar, baris, terakhir, baris, len(LEBAR))
    for nomor in range(1, len(LEBAR) + 1):
        sel = lembar.cell(baris, nomor)
        if nomor <= terakhir:
            tulis_teks(sel, isi[nomor - 1])
        if kepala:
            gaya_kepala(sel)
        else:
            gaya_isi(sel, rata="left")
    lebar = [*LEBAR[: terakhir - 1], sum(LEBAR[terakhir - 1 :])]
    atur_tinggi(lembar, baris, max(map(hitung_baris, isi, lebar)))
