"""Ringkasan penyegaran di terminal: angka yang berganti, suntingan yang tetap, dan yang tidak lagi benar."""

from __future__ import annotations

import sys

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from generator.document.ringkasan_segar import HasilSegar
from generator.sebutan_segar import daftar_segar
from generator.sebutan_segar import kalimat_segar


def cetak_segar(hasil: HasilSegar) -> None:
    """Print what a refresh did, one table for each kind of outcome that has entries."""
    layar = Console(file=sys.stdout, width=None if sys.stdout.isatty() else 140, highlight=False)
    for daftar in daftar_segar(hasil):
        rupa = {"box": box.SIMPLE_HEAD, "pad_edge": False, "header_style": "bold"}
        tabel = Table(title=daftar.judul, title_justify="left", **rupa)
        for kolom in daftar.kolom:
            tabel.add_column(kolom, overflow="fold")
        for baris in daftar.baris:
            tabel.add_row(*map(escape, baris))
        layar.print(tabel)
    for kalimat in kalimat_segar(hasil):
        layar.print(escape(kalimat))
