"""Tulisan pada sebuah grafik: angkanya seperti dicetak Word, isinya dalam kata, dan warna tiap deret."""

from __future__ import annotations

from decimal import Decimal

from generator.document.baca_rupa_grafik import RupaGrafik
from generator.document.grafik import DataGrafik
from generator.format_id import angka

TULISAN = "#262626"
_TERANG = 140


def angka_grafik(data: DataGrafik) -> list[tuple[str, list[str]]]:
    """Return the figures as the chart prints them, row by row."""
    return [(nama, [tulis_angka(d.nilai[n], data) for d in data.deret]) for n, nama in enumerate(data.kategori)]


def sebut_isi(data: DataGrafik) -> str:
    """Tell the figures in words, for those who cannot see the chart."""
    return " ".join(
        f"{d.nama}: "
        + "; ".join(f"{k} {tulis_angka(n, data)}" for k, n in zip(data.kategori, d.nilai, strict=True))
        + "."
        for d in data.deret
    )


def tulis_angka(nilai: Decimal | None, data: DataGrafik) -> str:
    """Return a figure with the decimals of the chart's number format; Word writes it by the same format."""
    if nilai is None:
        return "tidak ada angka"
    pola, _, akhiran = data.format.partition('"')
    return angka(nilai, len(pola.partition(".")[2])) + akhiran.replace('"', "")


def warna_grafik(rupa: RupaGrafik, urutan: int) -> str:
    return f"#{rupa.warna[urutan % len(rupa.warna)]}"


def warna_tulisan(latar: str) -> str:
    """Return black or white, whichever can be read on a colour.

    >>> warna_tulisan("#1F3864"), warna_tulisan("#C8D2DA")
    ('#FFFFFF', '#262626')
    """
    merah, hijau, biru = (int(latar[n : n + 2], 16) for n in (1, 3, 5))
    return TULISAN if (299 * merah + 587 * hijau + 114 * biru) // 1000 > _TERANG else "#FFFFFF"
