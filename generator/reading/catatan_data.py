"""Catatan data: baris "Catatan data: …" di atas atau di bawah tabel kantor, yang ikut tercetak di laporan."""

from __future__ import annotations

import re

from generator.model.laporan import CatatanData
from generator.model.nilai import Alamat
from generator.reading.tabel_mentah import TabelMentah

_CATATAN = re.compile(r"\s*catatan data\s*[:.]\s*(\S.*)", re.IGNORECASE)


def baca_catatan_data(tabel: list[TabelMentah]) -> tuple[CatatanData, ...]:
    """Return what the sheets say about their own figures ("data contoh", "angka sementara BPS"), each once."""
    return tuple(dict.fromkeys(
        CatatanData(" ".join(m[1].split()).rstrip("."), Alamat(t.grid.berkas, t.grid.lembar))
        for t in tabel
        for baris in (*t.judul, *t.bawah)
        if (m := _CATATAN.match(baris))
    ))  # fmt: skip
