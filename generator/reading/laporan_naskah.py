"""Laporan dari tabel-tabel di dalam naskah, agar pemeriksaan biasa berjalan juga atas laporan tulisan tangan.

A report prints the same figures in many tables; the Laporan takes each kind once, the first in reading order (lampiran
repeat), and of the budget tables the fullest. What the others print is compared by checks on the tables themselves.
"""

from __future__ import annotations

from generator.model.laporan import Laporan
from generator.reading.baca_naskah import NaskahTerbaca
from generator.reading.gabung import susun_laporan
from generator.reading.tabel_mentah import TabelMentah

_BERPERIODE = ("renstra", "renstra_program", "iku", "strategi")


def susun_laporan_naskah(terbaca: NaskahTerbaca) -> Laporan | None:
    """Return the Laporan of a document, None where its tables do not make one."""
    tabel = _pilih([t for satu in terbaca.lembar for t in satu.tabel if t.jenis and t.baris])
    for t in tabel:
        if t.jenis == "strategi":
            t.baris = [r for r in t.baris if not _selebar_tabel(t, r)]
    return susun_laporan(tabel, {})[0] if tabel else None


def _pilih(tabel: list[TabelMentah]) -> list[TabelMentah]:
    terpilih: dict[tuple, TabelMentah] = {}
    for t in tabel:
        if t.jenis == "capaian" and t.kolom_peran("kemajuan"):
            continue
        waktu = t.periode if t.jenis in _BERPERIODE else t.tahun
        kunci = ("realisasi",) if t.jenis == "realisasi" else (t.jenis, waktu, t.versi)
        lama = terpilih.get(kunci)
        if lama is None or t.jenis == "realisasi" and _kelengkapan(t) > _kelengkapan(lama):
            terpilih[kunci] = t
    return [t for t in tabel if any(t is x for x in terpilih.values())]


def _kelengkapan(tabel: TabelMentah) -> tuple[bool, int]:
    """A budget table that also measures indicators is the fuller one, then the one with more rows."""
    return bool(tabel.kolom_peran("indikator") and tabel.kolom_peran("realisasi")), len(tabel.baris)


def _selebar_tabel(tabel: TabelMentah, baris: int) -> bool:
    """One text over all columns is a line between the rows ("VISI: …"), not a row."""
    kolom = [k.kolom for k in tabel.kolom]
    return len({tabel.grid.induk_gabungan(baris, k) for k in kolom}) == 1 and len(kolom) > 1
