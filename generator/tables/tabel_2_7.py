"""Tabel 2.7: strategi dan arah kebijakan periode Renstra kedua."""

from __future__ import annotations

from generator.model.laporan import Laporan
from generator.tables.strategi import build_strategi
from generator.tables.tabel import HasilTabel

KUNCI = "2.7"
JUDUL = "Strategi dan Arah Kebijakan"


def build(laporan: Laporan) -> HasilTabel:
    """Return the strategy matrix of the second Renstra period."""
    return build_strategi(laporan, KUNCI, JUDUL, 2)
