"""Tabel 2.1: keterkaitan dengan visi, misi, tujuan, dan sasaran daerah, periode Renstra pertama."""

from __future__ import annotations

from generator.model.laporan import Laporan
from generator.tables.keterkaitan import build_keterkaitan
from generator.tables.tabel import HasilTabel

KUNCI = "2.1"
JUDUL = "Keterkaitan Renstra"


def build(laporan: Laporan) -> HasilTabel:
    """Return the cascade of the first Renstra period."""
    return build_keterkaitan(laporan, KUNCI, JUDUL, 1)
