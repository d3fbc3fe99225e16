"""Tabel 2.6: tujuan, sasaran, indikator, dan target Renstra kedua."""

from __future__ import annotations

from generator.model.laporan import Laporan
from generator.tables.renstra import build_renstra
from generator.tables.tabel import HasilTabel

KUNCI = "2.6"
JUDUL = "Tujuan, Sasaran, Indikator, dan Target Kinerja"


def build(laporan: Laporan) -> HasilTabel:
    """Return the targets of the newer of two Renstra periods."""
    return build_renstra(laporan, KUNCI, JUDUL, 2)
