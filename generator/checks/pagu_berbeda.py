"""Pagu di laporan realisasi harus sama dengan pagu DPA terakhir.

Sumber: DPA atau DPPA terakhir menetapkan pagu; laporan realisasi hanya mengulangnya.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import periksa
from generator.checks.catat import tempat_lain
from generator.checks.catat import tulis
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai

KODE = "C02"
ARTI = "Pagu laporan realisasi berbeda dari DPA terakhir"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare the pagu which the realisasi workbook repeats with the DPA's, row by row."""
    for program in laporan.program:
        for baris in program.jelajahi():
            ulangan, pagu = baris.pagu_realisasi, baris.pagu
            if not isinstance(ulangan, Nilai) or not isinstance(pagu, Nilai) or ulangan.angka == pagu.angka:
                continue
            pesan = f'Pagu "{baris.nama}" tertulis {tulis(ulangan)}, di DPA terakhir {tulis(pagu)}{tempat_lain(pagu)}.'
            if isinstance(baris.realisasi, Nilai) and ulangan.angka + baris.realisasi.angka == pagu.angka:
                pesan += " Angka baris ini tampak bergeser satu kolom: pagu berisi realisasi, realisasi berisi sisa."
            elif sorted(str(ulangan.angka)) == sorted(str(pagu.angka)):
                pesan += " Dua angka tampak tertukar."
            yield periksa(KODE, ulangan.asal, pesan, "Laporan ini memakai pagu DPA; betulkan laporan realisasi.")
