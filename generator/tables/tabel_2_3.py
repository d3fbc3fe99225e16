"""Tabel 2.3: strategi dan arah kebijakan periode Renstra pertama."""

from __future__ import annotations

from generator.model.laporan import Laporan
from generator.tables.strategi import build_strategi
from generator.tables.tabel import HasilTabel

KUNCI = "2.3"
JUDUL = "Strategi dan Arah Kebijakan"


def build(laporan: Laporan) -> HasilTabel:
    """Return the strategy matrix of the first Renstra period."""
    return build_strategi(laporan, KUNCI, JUDUL, 1)
