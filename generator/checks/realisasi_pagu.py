"""Realisasi anggaran tidak melebihi pagunya.

Sumber: UU 1/2004 tentang Perbendaharaan Negara, Pasal 3 ayat (3): pengeluaran hanya bila anggarannya cukup.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tempat_lain
from generator.checks.catat import tulis
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai

KODE = "C24"
ARTI = "Realisasi anggaran melebihi pagu"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Look through every budget row, then the rows of the sasaran and the total."""
    for baris in (b for p in laporan.program for b in p.jelajahi()):
        yield from _banding(sebut(baris.nama), _terbesar(baris.pagu, baris.pagu_realisasi), baris.realisasi)
    if laporan.realisasi is not None:
        for sasaran in laporan.realisasi.sasaran:
            yield from _banding(f"sasaran {sebut(sasaran.nama)}", sasaran.pagu, sasaran.realisasi)
        yield from _banding("seluruhnya", laporan.realisasi.total_pagu, laporan.realisasi.total_realisasi)


def _terbesar(pagu: Angka, pagu_realisasi: Angka) -> Angka:
    """Two pagu that differ are C02's; here the larger one is the limit."""
    if isinstance(pagu, Nilai) and isinstance(pagu_realisasi, Nilai):
        return max(pagu, pagu_realisasi, key=lambda n: n.angka)
    return pagu


def _banding(sebutan: str, pagu: Angka, realisasi: Angka) -> Iterator[Catatan]:
    if isinstance(pagu, Nilai) and isinstance(realisasi, Nilai) and realisasi.angka > pagu.angka:
        yield periksa(
            KODE, realisasi.asal,
            f"Realisasi anggaran {sebutan} {tulis(realisasi)} melebihi pagunya {tulis(pagu)}{tempat_lain(pagu)}.",
            "Periksa kedua angkanya.",
        )  # fmt: skip
