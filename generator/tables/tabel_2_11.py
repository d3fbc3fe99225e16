"""Tabel 2.11: Perjanjian Kinerja."""

from __future__ import annotations

from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.tables.perjanjian import build_perjanjian
from generator.tables.tabel import HasilTabel

KUNCI = "2.11"
JUDUL = "Perjanjian Kinerja"


def build(laporan: Laporan) -> HasilTabel:
    """Return the table of the report year, or why there is none."""
    return build_perjanjian(laporan, KUNCI, JUDUL, Versi.INDUK)
