"""Capaian yang tidak dapat dihitung, dan rata-rata sasaran yang karena itu dihitung dari sebagian indikatornya.

Sumber: PermenPANRB 53/2014 Bab III.A.1 (setiap indikator yang diperjanjikan dilaporkan); target nol tidak dapat dibagi.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import info
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tempat
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.model.nilai import TidakDihitung
from generator.tables.hitungan import hitung_capaian

KODE = "C32"
ARTI = "Capaian tidak dapat dihitung"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Targets that cannot be divided by; means over fewer indicators than the sasaran has."""
    for sasaran in laporan.sasaran:
        tanpa = []
        for i in sasaran.indikator:
            hasil = hitung_capaian(i.target, i.realisasi, i.indikator, laporan.aturan).hasil
            if not isinstance(hasil, TidakDihitung):
                continue
            tanpa.append(i)
            if isinstance(i.target, Nilai) and isinstance(i.realisasi, Nilai):
                yield periksa(
                    KODE, tempat(i.target, i.indikator.asal),
                    f"Capaian {sebut(i.nama)} tidak dapat dihitung: {hasil.sebab}.",
                    "Betulkan targetnya, atau pilih rumus lain untuk indikator ini.",
                )  # fmt: skip
        if tanpa and len(sasaran.indikator) > len(tanpa) and laporan.aturan.capaian_sasaran == "rata-rata":
            yield info(
                KODE, tanpa[0].indikator.asal,
                f"Rata-rata sasaran {sebut(sasaran.nama)} dihitung dari {len(sasaran.indikator) - len(tanpa)} dari "
                f"{len(sasaran.indikator)} indikator.",
            )  # fmt: skip
