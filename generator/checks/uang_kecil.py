"""Anggaran yang terlalu kecil untuk rupiah penuh: ribuan atau jutaan yang tidak disebut di kepala atau judulnya.

Sumber: pola lembar kerja ("Rp (000)" yang tidak tertulis). Di kantor mana pun sebuah program berpagu jutaan rupiah.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from decimal import Decimal
from statistics import median

from generator.checks.catat import periksa
from generator.checks.catat import tulis
from generator.model.anggaran import BarisAnggaran
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai

KODE = "C43"
ARTI = "Anggaran terlalu kecil untuk rupiah penuh"
_PALING_SEDIKIT = 3
_RUPIAH_PENUH = Decimal(1_000_000)
_JUMLAH_RUPIAH_PENUH = Decimal(100_000_000)


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Look at the pagu of every budget document and at both figures of the realisasi workbook, one finding each."""
    for dpa in laporan.dpa:
        yield from _periksa("Pagu", (b.pagu for b in _semua(dpa.program)))
    for pk in laporan.pk:
        yield from _periksa("Anggaran", (a.anggaran for a in pk.anggaran))
    if laporan.realisasi is not None:
        program = laporan.realisasi.program
        yield from _periksa("Pagu", (b.pagu for b in _semua(program)))
        yield from _periksa("Realisasi", (b.realisasi for b in _semua(program)))


def _semua(program: Iterable[BarisAnggaran]) -> Iterator[BarisAnggaran]:
    return (b for p in program for b in p.jelajahi())


def _periksa(sebutan: str, angka: Iterable[Angka]) -> Iterator[Catatan]:
    berisi = [n for n in angka if isinstance(n, Nilai) and n.angka]
    besar = [abs(n.angka) for n in berisi]
    if len(besar) < _PALING_SEDIKIT or max(besar) >= _JUMLAH_RUPIAH_PENUH or median(besar) >= _RUPIAH_PENUH:
        return
    yield periksa(
        KODE, berisi[0].asal,
        f"{sebutan} di tabel ini sekitar {tulis(Nilai(Decimal(median(besar))))} per baris, terlalu kecil untuk rupiah "
        "penuh; dibaca sebagai rupiah penuh.",
        "Bila ribuan atau jutaan, tulis (Rp ribu) atau (Rp juta) di kepala kolomnya, lalu jalankan lagi.",
    )  # fmt: skip
