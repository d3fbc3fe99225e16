"""Ringkasan penyegaran di terminal: angka yang berganti, suntingan yang tetap, dan yang tidak lagi benar."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from generator.document.ringkasan_segar import HasilSegar

_PANJANG = 70


def cetak_segar(hasil: HasilSegar) -> None:
    """Print what a refresh did, one table for each kind of outcome that has entries."""
    layar = Console(file=sys.stdout, width=None if sys.stdout.isatty() else 140, highlight=False)
    ganti = [(a.tempat, a.lama or "–", a.baru or "–") for a in hasil.angka_berubah]
    konflik = [(k.tempat, _potong(k.teks), k.lama, k.baru) for k in hasil.bertentangan]
    luar = [(t.judul, _potong(t.teks), t.lama, t.baru) for t in hasil.teks_luar]
    tetap = [(d.tempat, _potong(d.teks), d.sebab) for d in hasil.dipertahankan]
    _cetak(layar, "Angka yang berganti", ("Tempat", "Semula", "Menjadi"), ganti)
    _cetak(layar, "Suntingan yang angkanya tidak lagi benar", ("Tempat", "Tertulis", "Semula", "Menjadi"), konflik)
    _cetak(layar, "Kalimat lain yang masih menyebut angka lama", ("Judul", "Kalimat", "Semula", "Menjadi"), luar)
    _cetak(layar, "Suntingan yang dipertahankan", ("Tempat", "Tertulis", "Sebab"), tetap)
    daftar_nama = {
        "Dihapus orang dan tetap dihapus": hasil.dihapus,
        "Tandanya hilang; teksnya masih ada dan tidak disegarkan": hasil.tidak_ditemukan,
    }
    for nama, daftar in daftar_nama.items():
        if daftar:
            layar.print(f"{nama}: {escape(', '.join(daftar))}.")
    for pesan in hasil.info:
        layar.print(f"Info: {escape(pesan)}")
    layar.print(
        f"Disegarkan {len(hasil.disegarkan)} isian; dipertahankan {len(hasil.dipertahankan)}; "
        f"bertentangan {len(hasil.bertentangan)}; masih [ISI: …] {len(hasil.isian)}.", markup=False,
    )  # fmt: skip


def _cetak(layar: Console, judul: str, kolom: Sequence[str], baris: Sequence[Sequence[str]]) -> None:
    if not baris:
        return
    tabel = Table(title=judul, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for k in kolom:
        tabel.add_column(k, overflow="fold")
    for b in baris:
        tabel.add_row(*map(escape, b))
    layar.print(tabel)


def _potong(teks: str) -> str:
    return teks if len(teks) <= _PANJANG else teks[: _PANJANG - 1] + "…"
