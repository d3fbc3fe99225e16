"""Tabel 2.8: Indikator Kinerja Utama periode Renstra kedua."""

from __future__ import annotations

from generator.model.laporan import Laporan
from generator.tables.iku import build_iku
from generator.tables.tabel import HasilTabel

KUNCI = "2.8"
JUDUL = "Indikator Kinerja Utama"


def build(laporan: Laporan) -> HasilTabel:
    """Return the IKU of the second Renstra period."""
    return build_iku(laporan, KUNCI, JUDUL, 2)
