"""Pohon anggaran menurut sasaran: program tiap sasaran, lalu program yang belum dikaitkan dengan sasaran mana pun."""

from __future__ import annotations

from generator.model.anggaran import BarisAnggaran
from generator.model.laporan import Laporan

TANPA_SASARAN = "Program yang belum dikaitkan dengan sasaran"


def program_tanpa_sasaran(laporan: Laporan) -> tuple[BarisAnggaran, ...]:
    """Return the programs of the year that no sasaran names, so that none is lost."""
    terkait = {_nama(p) for sasaran in laporan.sasaran for p in sasaran.program}
    return tuple(p for p in laporan.program if _nama(p) not in terkait)


def _nama(program: BarisAnggaran) -> str:
    return program.kode or program.nama
