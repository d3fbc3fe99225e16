"""Realisasi 0 untuk indikator yang selama ini bernilai: nol, atau belum dinilai?

Sumber: IKU dan IKI Lumajang 2020, yang mencatat 0 untuk persentase koperasi sehat sesudah 82 dan 88; PermenPANRB
53/2014 Bab III.A.2 (perbandingan dengan tahun-tahun lalu harus dijelaskan). Bilangan (orang, unit, kejadian) boleh
nol, demikian pula pertumbuhan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tulis
from generator.model.catatan import Catatan
from generator.model.kinerja import Sifat
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_padanan

KODE = "C42"
ARTI = "Realisasi nol: nol atau belum dinilai?"
_HASIL_PENILAIAN = re.compile(r"\b(?:nilai|skor|indeks|indek)\b", re.IGNORECASE)
_PERSEN = re.compile(r"%|\b(?:persen|persentase)\b", re.IGNORECASE)
_BERUBAH = re.compile(r"\b(?:peningkatan|pertumbuhan|kenaikan|penurunan|pertambahan|laju)\b", re.IGNORECASE)


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """A score of 0 beside a target; a percentage of 0 where no year before it was 0."""
    for i in (i for s in laporan.sasaran for i in s.indikator):
        if not nol_diragukan(i, laporan):
            continue
        dulu = _tahun_lalu(i, laporan)
        banding = "; ".join(f"{t}: {tulis(n)}" for t, n in dulu) or f"target {tulis(i.target)}"
        yield periksa(
            KODE, i.realisasi.asal or i.indikator.asal,
            f"Realisasi {sebut(i.nama)} tertulis 0 ({banding}): nol atau belum dinilai?",
            "Kosongkan selnya bila belum dinilai; bila memang 0, jelaskan sebabnya di analisis.",
        )  # fmt: skip


def nol_diragukan(i: IndikatorSasaran, laporan: Laporan) -> bool:
    """Tell whether a realisasi of 0 may be one that nobody assessed."""
    nol = isinstance(i.realisasi, Nilai) and i.realisasi.angka == 0
    bertarget = isinstance(i.target, Nilai) and i.target.angka > 0
    if not (nol and bertarget) or i.indikator.sifat is Sifat.MAKIN_RENDAH or _BERUBAH.search(i.nama):
        return False
    if _HASIL_PENILAIAN.search(f"{i.satuan} {i.nama}"):
        return True
    dulu = _tahun_lalu(i, laporan)
    return bool(_PERSEN.search(f"{i.satuan} {i.nama}") and dulu) and all(n.angka for _, n in dulu)


def _tahun_lalu(i: IndikatorSasaran, laporan: Laporan) -> list[tuple[int, Nilai]]:
    riwayat = cari_padanan(i.nama, laporan.riwayat, lambda r: r.indikator.nama)
    deret = riwayat.indikator.realisasi if riwayat and not i.baru else ()
    return [(t, n) for t, n in deret if t < laporan.tahun and isinstance(n, Nilai)]
