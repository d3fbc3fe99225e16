"""Sampai tingkat mana anggaran dirinci: sub kegiatan (Permendagri 90/2019), atau kegiatan seperti sebelumnya.

Titles and headers of an office without sub kegiatan do not name them.
"""

from __future__ import annotations

from dataclasses import replace

from generator.model.anggaran import TingkatAnggaran
from generator.model.laporan import Laporan
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Table

_DUA_TINGKAT = (
    ("/Sub Kegiatan", ""),
    (", Kegiatan, Sub Kegiatan, dan ", ", Kegiatan, dan "),
    ("Program, Kegiatan, dan Sub Kegiatan", "Program, dan Kegiatan"),
    ("sampai dengan Sub Kegiatan", "sampai dengan Kegiatan"),
)


def daftar_tingkat(laporan: Laporan) -> tuple[str, ...]:
    """Return the levels that the office's budget has; all three where it has none."""
    program = (*laporan.program, *(p for d in laporan.dpa if d.tahun == laporan.tahun for p in d.program))
    ada = {b.tingkat for p in program for b in p.jelajahi()}
    dua = TingkatAnggaran.KEGIATAN in ada and TingkatAnggaran.SUB_KEGIATAN not in ada
    return tuple(t.value for t in TingkatAnggaran if not (dua and t is TingkatAnggaran.SUB_KEGIATAN))


def sebut_tingkat(tabel: HasilTabel, tingkat: tuple[str, ...]) -> HasilTabel:
    """Return the table with title and header that name no sub kegiatan where `tingkat` has none."""
    if TingkatAnggaran.SUB_KEGIATAN.value in tingkat:
        return tabel
    if not isinstance(tabel, Table):
        return replace(tabel, judul=_ganti(tabel.judul))
    kolom = tuple(replace(k, judul=tuple(_ganti(j) for j in k.judul)) for k in tabel.kolom)
    return replace(tabel, judul=_ganti(tabel.judul), kolom=kolom)


def _ganti(teks: str) -> str:
    for lama, baru in _DUA_TINGKAT:
        teks = teks.replace(lama, baru)
    return teks
