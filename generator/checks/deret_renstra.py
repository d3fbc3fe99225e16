"""Deret target Renstra yang naik lalu turun: satu target keluar dari garisnya.

Sumber: target jangka menengah bergerak ke satu arah (PermenPANRB 53/2014 Bab III.A.3 memakainya sebagai kemajuan).
Satu target yang menyimpang sendirian diperiksa; deret yang memang naik turun hanya info.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.checks.catat import info
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tulis
from generator.checks.dugaan import dugaan_ketik
from generator.model.catatan import Catatan
from generator.model.kinerja import Indikator
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai

KODE = "C21"
ARTI = "Deret target Renstra naik turun"
_PALING_PENDEK = 4


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Look through the targets of every tujuan and sasaran."""
    for renstra in laporan.renstra:
        for tujuan in renstra.tujuan:
            for i in (*tujuan.indikator, *(x for s in tujuan.sasaran for x in s.indikator)):
                yield from _deret(i, renstra.periode)


def _deret(indikator: Indikator, periode: str) -> Iterator[Catatan]:
    deret = [(t, n) for t, n in indikator.target if isinstance(n, Nilai)]
    if len(deret) < 3 or _searah([n.angka for _, n in deret]):
        return
    calon = [k for k in range(len(deret)) if _searah([n.angka for m, (_, n) in enumerate(deret) if m != k])]
    garis = " – ".join(tulis(n) for _, n in deret)
    if calon and len(deret) >= _PALING_PENDEK:
        tahun, nilai = deret[_paling_jauh(calon, [n.angka for _, n in deret])]
        yield periksa(
            KODE, nilai.asal,
            f"Target {tahun} {sebut(indikator.nama)} {tulis(nilai)} keluar dari deret Renstra {periode}: {garis}."
            f"{_dugaan(nilai.angka, [n.angka for _, n in deret])}",
            "Periksa target tahun itu di Renstra.",
        )  # fmt: skip
    else:
        yield info(
            KODE, deret[0][1].asal, f"Target {sebut(indikator.nama)} di Renstra {periode} naik turun: {garis}.",
            "Periksa apakah memang demikian.",
        )  # fmt: skip


def _searah(angka: list[Decimal]) -> bool:
    return angka == sorted(angka) or angka == sorted(angka, reverse=True)


def _paling_jauh(calon: list[int], angka: list[Decimal]) -> int:
    """Of the figures whose removal straightens the line, the one farthest from the middle of its neighbours."""

    def jarak(k: int) -> Decimal:
        tetangga = [angka[m] for m in (k - 1, k + 1) if 0 <= m < len(angka)]
        return abs(angka[k] - sum(tetangga) / len(tetangga))

    return max(calon, key=jarak)


def _dugaan(nilai: Decimal, deret: list[Decimal]) -> str:
    return next((s for lain in deret if lain != nilai and (s := dugaan_ketik(nilai, lain)) and "kali" in s), "")
