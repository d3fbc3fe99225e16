"""Tabel 2.4: Indikator Kinerja Utama periode Renstra pertama."""

from __future__ import annotations

from generator.model.laporan import Laporan
from generator.tables.iku import build_iku
from generator.tables.tabel import HasilTabel

KUNCI = "2.4"
JUDUL = "Indikator Kinerja Utama"


def build(laporan: Laporan) -> HasilTabel:
    """Return the IKU of the first Renstra period."""
    return build_iku(laporan, KUNCI, JUDUL, 1)
