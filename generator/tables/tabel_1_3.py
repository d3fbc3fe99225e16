"""Tabel 1.3: pegawai menurut tingkat pendidikan."""

from __future__ import annotations

from generator.model.laporan import Laporan
from generator.tables.jumlah_pegawai import build_jumlah_pegawai
from generator.tables.tabel import HasilTabel

KUNCI = "1.3"
JUDUL = "Pegawai menurut Tingkat Pendidikan"


def build(laporan: Laporan) -> HasilTabel:
    """Return the count with its sum."""
    return build_jumlah_pegawai(laporan, KUNCI, JUDUL, "Pendidikan", laporan.pendidikan)
