"""Tabel tanpa nomor: pegawai menurut jenis kelamin."""

from __future__ import annotations

from generator.model.laporan import Laporan
from generator.tables.jumlah_pegawai import build_jumlah_pegawai
from generator.tables.tabel import HasilTabel

KUNCI = "jenis_kelamin"
JUDUL = "Pegawai menurut Jenis Kelamin"


def build(laporan: Laporan) -> HasilTabel:
    """Return the count with its sum."""
    return build_jumlah_pegawai(laporan, KUNCI, JUDUL, "Jenis Kelamin", laporan.jenis_kelamin)
