"""Langkah yang diulang tes pembacaan: lembar -> tabel yang dikenal -> rekaman."""

from __future__ import annotations

from generator.model.anggaran import BarisAnggaran
from generator.model.catatan import Catatan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.reading.baca_anggaran import PembacaAnggaran
from generator.reading.grid import Grid
from generator.reading.kenali import kenali_lembar
from generator.reading.tabel_mentah import TabelMentah


def kenali(grid: Grid) -> tuple[list[TabelMentah], list[Catatan]]:
    catatan: list[Catatan] = []
    return kenali_lembar(grid, catatan).tabel, catatan


def satu_tabel(grid: Grid) -> TabelMentah:
    tabel, _ = kenali(grid)
    assert len(tabel) == 1, [t.kepala for t in tabel]
    return tabel[0]


def anggaran(grid: Grid, tahun: int = 2024, sasaran: tuple[str, ...] = (), kantor: str = "") -> PembacaAnggaran:
    return PembacaAnggaran(satu_tabel(grid), tahun, sasaran, kantor)


def ringkas(program: tuple[BarisAnggaran, ...]) -> list[tuple]:
    """One tuple per row: level letter, code, name, pagu, realisasi (None for what is no figure)."""
    huruf = {"program": "P", "kegiatan": "K", "sub kegiatan": "S"}
    semua = [b for p in program for b in p.jelajahi()]
    return [(huruf[b.tingkat.value], b.kode, b.nama, bulat(b.pagu), bulat(b.realisasi)) for b in semua]


def bulat(nilai: Angka) -> int | float | None:
    if not isinstance(nilai, Nilai):
        return None
    return int(nilai.angka) if nilai.angka == int(nilai.angka) else float(nilai.angka)


def peran(tabel: TabelMentah) -> dict[int, str]:
    return {k.kolom: k.nama for k in tabel.kolom}


def kode(catatan) -> list[str]:
    return sorted({c.kode for c in catatan})
