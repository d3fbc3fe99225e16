"""Lembar Untuk Pimpinan: satu halaman sebelum menandatangani, dari keadaan laporan sampai yang harus diputuskan."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.rekaman import rekaman
from generator.workpaper.gaya import KETERANGAN
from generator.workpaper.gaya import PARAGRAF
from generator.workpaper.gaya import hitung_baris
from generator.workpaper.gaya import rupa_isi
from generator.workpaper.gaya import rupa_judul
from generator.workpaper.gaya import rupa_kepala
from generator.workpaper.lembar import Lembar

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


def tulis_pimpinan(lembar: Lembar, isi: Pimpinan) -> None:
    """Fill the sheet; it prints on one A4 page, upright."""
    lembar.teks(1, 1, isi.judul, rupa_judul())
    lembar.teks(2, 1, isi.kantor, KETERANGAN)
    _tulis_paragraf(lembar, 4, isi.simpulan)
    baris = 6
    for bagian in isi.bagian:
        if bagian.baris:
            baris = _tulis_bagian(lembar, baris, bagian) + 1
    lembar.atur_lebar(LEBAR)
    lembar.atur_cetak_tegak()


def _tulis_paragraf(lembar: Lembar, baris: int, teks: str) -> None:
    lembar.gabung(baris, 1, baris, len(LEBAR), PARAGRAF)
    lembar.teks(baris, 1, teks, PARAGRAF)
    lembar.atur_tinggi(baris, hitung_baris(teks, sum(LEBAR)))


def _tulis_bagian(lembar: Lembar, baris: int, bagian: BagianPimpinan) -> int:
    """Write one part and return the row after it."""
    lembar.teks(baris, 1, bagian.judul, rupa_judul(11))
    if bagian.kepala:
        baris += 1
        _tulis_baris(lembar, baris, bagian.kepala, kepala=True)
    for satu in bagian.baris:
        baris += 1
        _tulis_baris(lembar, baris, satu)
    return baris + 1


def _tulis_baris(lembar: Lembar, baris: int, isi: Sequence[str], *, kepala: bool = False) -> None:
    terakhir, rupa = len(isi), rupa_kepala() if kepala else rupa_isi()
    lembar.gabung(baris, terakhir, baris, len(LEBAR), rupa)
    for nomor, teks in enumerate(isi, start=1):
        lembar.teks(baris, nomor, teks, rupa)
    lebar = [*LEBAR[: terakhir - 1], sum(LEBAR[terakhir - 1 :])]
    lembar.atur_tinggi(baris, max(map(hitung_baris, isi, lebar)))
