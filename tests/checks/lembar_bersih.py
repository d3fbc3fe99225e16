"""Lembar bersih: buku kerja yang sudah dibetulkan, dibaca sekali, lalu dirusak satu sel demi satu sel dalam ingatan."""

import shutil
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from generator import format_id
from generator.checks.semua import periksa_semua
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.reading import folder as pembaca_folder
from generator.reading.berkas.buka import buka_berkas
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah
from tests.checks.bersih import build_bersih

# Isi baru per sel; None mengosongkan sel itu.
Rusak = Mapping[Alamat, Decimal | str | None]


class LembarBersih:
    """The clean folder as grids, and what reading it with some cells changed gives."""

    def __init__(self, tempat: Path) -> None:
        self.folder = tempat / "bersih"
        build_bersih(self.folder, tempat / "emas")
        self.grid = {p.name: buka_berkas(p.read_bytes(), p.name) for p in sorted(self.folder.glob("*.xlsx"))}
        self.laporan, self.catatan = self.baca({})

    def baca(self, rusak: Rusak) -> tuple[Laporan, tuple[Catatan, ...]]:
        """Return the Laporan and all findings, of reading and of the checks."""

        def buka(_isi: bytes, nama: str) -> list[Grid]:
            return [_salin(g, rusak) for g in self.grid[nama]]

        with pytest.MonkeyPatch.context() as tambal:
            tambal.setattr(pembaca_folder, "buka_berkas", buka)
            hasil = pembaca_folder.baca_folder(self.folder)
        return hasil.laporan, (*hasil.catatan, *periksa_semua(hasil.laporan))

    def tanpa(self, tempat: Path, *nama: str) -> tuple[Catatan, ...]:
        """Return the findings of the checks in a copy of the folder that lacks some workbooks."""
        salinan = tempat / "kurang"
        shutil.copytree(self.folder, salinan)
        for satu in nama:
            (salinan / satu).unlink()
        return periksa_semua(pembaca_folder.baca_folder(salinan).laporan)


def _salin(grid: Grid, rusak: Rusak) -> Grid:
    """Return the grid itself, or a copy with its changed cells."""
    sel = {a: isi for a, isi in rusak.items() if (a.berkas, a.lembar) == (grid.berkas, grid.lembar)}
    if not sel:
        return grid
    baris = {r: dict(isi) for r, isi in grid.baris.items()}
    for alamat, isi in sel.items():
        r, k = _letak(alamat)
        lama = baris.get(r, {}).get(k)
        if isi is None:
            baris.get(r, {}).pop(k, None)
        else:
            baris.setdefault(r, {})[k] = _sel_baru(lama, isi)
    return replace(grid, baris=baris)


def _sel_baru(lama: SelMentah | None, isi: Decimal | str) -> SelMentah:
    """Type a figure as the cell had it typed: number, percent format, or text with its sign."""
    if isinstance(isi, str) or lama is None:
        return SelMentah(isi if isinstance(isi, str) else float(isi), *([lama.gaya] if lama else []))
    if isinstance(lama.nilai, str):
        ekor = lama.nilai.lstrip("Rp 0123456789.,-")
        return SelMentah(f"{format_id.angka(isi)}{'%' if ekor == '%' else ' ' + ekor if ekor else ''}", lama.gaya)
    return SelMentah(float(isi / 100 if lama.gaya.persen else isi), lama.gaya)


def _letak(alamat: Alamat) -> tuple[int, int]:
    huruf = alamat.sel.rstrip("0123456789")
    kolom = 0
    for satu in huruf:
        kolom = kolom * 26 + ord(satu) - 64
    return int(alamat.sel[len(huruf) :]), kolom
