"""Catatan data kantor di bawah setiap tabel yang memakai angka dari lembarnya."""

from __future__ import annotations

from dataclasses import replace

from generator.model.laporan import Laporan
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Table


def beri_catatan_data(tabel: HasilTabel, laporan: Laporan) -> HasilTabel:
    """Return the table with the notes on the data of the sheets that its cells come from, each once."""
    if not laporan.catatan_data or not isinstance(tabel, Table):
        return tabel
    lembar = {(a.berkas, a.lembar) for b in tabel.baris for s in b.sel for a in s.asal}
    catatan = [c.teks for c in laporan.catatan_data if (c.asal.berkas, c.asal.lembar) in lembar]
    return replace(tabel, catatan=(*tabel.catatan, *(f"Catatan: {t}." for t in dict.fromkeys(catatan))))
