"""Lembar Data: semua angka semua tabel dalam satu daftar rapi, tidak dibulatkan, siap disaring dan di-pivot."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from generator.model.nilai import Alamat
from generator.tables.tabel import Sel
from generator.tables.tabel import Table
from generator.workpaper.format_angka import UMUM
from generator.workpaper.gaya import KANAN
from generator.workpaper.gaya import POLOS
from generator.workpaper.gaya import rupa_kepala
from generator.workpaper.lembar import Lembar

KOLOM = ("tabel", "baris", "tingkat", "kolom", "nilai", "teks", "berkas", "lembar", "sel", "rumus")
KOLOM_TEKS = KOLOM.index("teks") + 1
BULAT, PECAHAN = POLOS.dengan_format("#,##0"), POLOS.dengan_format(UMUM)
LEBAR = [7.0, 42.0, 13.0, 36.0, 18.0, 16.0, 26.0, 16.0, 14.0, 44.0]


def susun_data(daftar_tabel: Iterable[Table]) -> list[tuple[str | Decimal | None, ...]]:
    """Return the tidy table in the order of KOLOM: one row per figure or absent figure.

    Several source cells are joined by "; ". `nilai` holds Decimal, None for an absence. Figures are unrounded.
    """
    return [
        (tabel.kunci, baris.kunci, baris.tingkat, " | ".join(kolom.judul), sel.nilai, sel.teks, *_asal(sel), sel.rumus)
        for tabel in daftar_tabel
        for baris in tabel.baris
        for kolom, sel in zip(tabel.kolom, baris.sel, strict=True)
        if sel.nilai is not None or sel.sebab or sel.rumus
    ]


def tulis_data(lembar: Lembar, daftar_tabel: Iterable[Table]) -> None:
    """Fill the sheet from the tidy table, with a filter and a frozen header."""
    data = susun_data(daftar_tabel)
    for nomor, nama in enumerate(KOLOM, start=1):
        lembar.teks(1, nomor, nama, rupa_kepala())
    for nomor_baris, baris in enumerate(data, start=2):
        for nomor, isi in enumerate(baris, start=1):
            if isinstance(isi, Decimal):
                lembar.angka(nomor_baris, nomor, isi, BULAT if isi == isi.to_integral_value() else PECAHAN)
            elif isi:
                lembar.teks(nomor_baris, nomor, isi, KANAN if nomor == KOLOM_TEKS else POLOS)
    lembar.saring(len(data) + 1, len(KOLOM))
    lembar.bekukan(2, 1)
    lembar.atur_lebar(LEBAR)
    lembar.atur_cetak((1, 1), "Kertas kerja LKjIP: data")


def _asal(sel: Sel) -> tuple[str, str, str]:
    """Return berkas, lembar and sel of the sources, each part once where all sources share it."""
    return tuple(_satukan(sel.asal, bagian) for bagian in ("berkas", "lembar", "sel"))


def _satukan(asal: tuple[Alamat, ...], bagian: str) -> str:
    isi = [getattr(alamat, bagian) for alamat in asal]
    return isi[0] if isi and len(set(isi)) == 1 else "; ".join(isi)
