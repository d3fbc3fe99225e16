"""Tabel 2.5: keterkaitan dengan visi, misi, tujuan, dan sasaran daerah, periode Renstra kedua."""

from __future__ import annotations

from generator.model.laporan import Laporan
from generator.tables.keterkaitan import build_keterkaitan
from generator.tables.tabel import HasilTabel

KUNCI = "2.5"
JUDUL = "Keterkaitan Renstra"


def build(laporan: Laporan) -> HasilTabel:
    """Return the cascade of the second Renstra period."""
    return build_keterkaitan(laporan, KUNCI, JUDUL, 2)
