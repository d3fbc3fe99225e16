"""Tabel 2.2: tujuan, sasaran, indikator, dan target Renstra pertama."""

from __future__ import annotations

from generator.model.laporan import Laporan
from generator.tables.renstra import build_renstra
from generator.tables.tabel import HasilTabel

KUNCI = "2.2"
JUDUL = "Tujuan, Sasaran, Indikator, dan Target Kinerja"


def build(laporan: Laporan) -> HasilTabel:
    """Return the targets of the older Renstra period, or of the only one."""
    return build_renstra(laporan, KUNCI, JUDUL, 1)
