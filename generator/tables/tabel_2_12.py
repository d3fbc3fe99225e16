"""Tabel 2.12: Rencana Kerja perubahan."""

from __future__ import annotations

from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.tables.rencana_kerja import build_rencana_kerja
from generator.tables.tabel import HasilTabel

KUNCI = "2.12"
JUDUL = "Rencana Kerja Perubahan"


def build(laporan: Laporan) -> HasilTabel:
    """Return the table of the report year, or why there is none."""
    return build_rencana_kerja(laporan, KUNCI, JUDUL, Versi.PERUBAHAN)
