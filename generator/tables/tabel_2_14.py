"""Tabel 2.14: Perjanjian Kinerja perubahan."""

from __future__ import annotations

from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.tables.perjanjian import build_perjanjian
from generator.tables.tabel import HasilTabel

KUNCI = "2.14"
JUDUL = "Perjanjian Kinerja Perubahan"


def build(laporan: Laporan) -> HasilTabel:
    """Return the table of the report year, or why there is none."""
    return build_perjanjian(laporan, KUNCI, JUDUL, Versi.PERUBAHAN)
