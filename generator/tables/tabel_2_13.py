"""Tabel 2.13: program, kegiatan, dan pagu menurut DPA perubahan."""

from __future__ import annotations

from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.tables.pagu import build_pagu
from generator.tables.tabel import HasilTabel

KUNCI = "2.13"
JUDUL = "Program, Kegiatan, Sub Kegiatan, dan Pagu Anggaran Perubahan"


def build(laporan: Laporan) -> HasilTabel:
    """Return the table of the report year, or why there is none."""
    return build_pagu(laporan, KUNCI, JUDUL, Versi.PERUBAHAN)
