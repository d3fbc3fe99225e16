"""Tabel 1.2: pegawai menurut pangkat/golongan ruang."""

from __future__ import annotations

from generator.model.laporan import Laporan
from generator.tables.jumlah_pegawai import build_jumlah_pegawai
from generator.tables.tabel import HasilTabel

KUNCI = "1.2"
JUDUL = "Pegawai menurut Pangkat/Golongan Ruang"


def build(laporan: Laporan) -> HasilTabel:
    """Return the count with its sum."""
    return build_jumlah_pegawai(laporan, KUNCI, JUDUL, "Pangkat/Golongan Ruang", laporan.golongan)
