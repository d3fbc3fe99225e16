"""Lembar Profil tanpa kepala tabel: label di kiri, isi di kanannya, boleh dengan titik dua ("Tahun | : 2025")."""

from __future__ import annotations

from collections import Counter

from generator.reading.grid import Grid
from generator.reading.nama import rapikan
from generator.reading.pengaturan import label_dikenal
from generator.reading.peran import Peran
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

_PALING_SEDIKIT = 3
_DI_LEMBAR_PROFIL = 2
_KEPALA = {"label", "isi"}
_PANJANG_KEPALA = 20
_TERLALU_BANYAK = 60


def profil_tanpa_kepala(grid: Grid) -> TabelMentah | None:
    """Return a sheet as a label–isi table if at least half of its rows state an identity or a setting, None otherwise.

    Three rows that do are the least, two on a sheet called Profil; a header Label, Isi is found like any other. A sheet
    whose other rows outnumber them by far is given up early, so a long export costs no more than its first rows.
    """
    paling_sedikit = _DI_LEMBAR_PROFIL if "profil" in rapikan(grid.lembar) else _PALING_SEDIKIT
    letak: Counter[tuple[int, int]] = Counter()
    baris, berisi = [], 0
    for r in sorted(grid.baris):
        isi = [(k, t) for k in sorted(grid.baris[r]) if (t := grid.teks(r, k).strip(" :"))]
        if len(isi) < 2:
            continue
        if {rapikan(t) for _, t in isi if len(t) <= _PANJANG_KEPALA} >= _KEPALA:
            return None
        berisi += 1
        if label_dikenal(isi[0][1]):
            letak[isi[0][0], isi[1][0]] += 1
        baris.append(r)
        if berisi - 2 * letak.total() > _TERLALU_BANYAK:
            return None
    if letak.total() < paling_sedikit or letak.total() * 2 < berisi:
        return None
    label, isi_di = letak.most_common(1)[0][0]
    kolom = [KolomMentah(k, (n.capitalize(),), Peran(n, kata=1.0)) for k, n in ((label, "label"), (isi_di, "isi"))]
    return TabelMentah(grid, (baris[0], baris[0]), kolom, baris, judul=["Profil"])
