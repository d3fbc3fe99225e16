"""Satu angka keluar dari deretnya: target Renstra yang naik lalu turun, riwayat yang melompat pada satu tahun.

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
from generator.checks.deret import cari_menyimpang
from generator.checks.deret import searah
from generator.model.catatan import Catatan
from generator.model.kinerja import DeretTahun
from generator.model.kinerja import Indikator
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai

KODE = "C21"
ARTI = "Angka keluar dari deretnya"
_PALING_PENDEK = 4
_TINGKAT_TERTINGGI = 10


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Look through the targets of every tujuan and sasaran, then through the history."""
    for renstra in laporan.renstra:
        for tujuan in renstra.tujuan:
            for i in (*tujuan.indikator, *(x for s in tujuan.sasaran for x in s.indikator)):
                yield from _renstra(i, renstra.periode)
    for riwayat in laporan.riwayat:
        yield from _riwayat(riwayat.indikator, laporan.tahun)


def _renstra(indikator: Indikator, periode: str) -> Iterator[Catatan]:
    deret = _terbaca(indikator.target)
    angka = [n.angka for _, n in deret]
    letak = None if _bertingkat(angka) else cari_menyimpang(angka)
    if letak is None and len(deret) >= 3 and not searah(angka):
        calon = [k for k in range(len(deret)) if searah([n for m, n in enumerate(angka) if m != k])]
        if calon and len(deret) >= _PALING_PENDEK:
            letak = _paling_jauh(calon, angka)
        else:
            yield info(
                KODE, deret[0][1].asal,
                f"Target {sebut(indikator.nama)} di Renstra {periode} naik turun: {_garis(deret)}.",
                "Periksa apakah memang demikian.",
            )  # fmt: skip
    if letak is not None:
        tahun, nilai = deret[letak]
        yield periksa(
            KODE, nilai.asal,
            f"Target {tahun} {sebut(indikator.nama)} {tulis(nilai)} keluar dari deret Renstra {periode}: "
            f"{_garis(deret)}.",
            "Periksa target tahun itu di Renstra.",
        )  # fmt: skip


def _riwayat(indikator: Indikator, tahun_ini: int) -> Iterator[Catatan]:
    """A target far from all other figures is doubtful, a realisasi may really be so; this year's are C18's."""
    deret = [(f"Target {t}", n) for t, n in _terbaca(indikator.target)]
    deret += [(f"Realisasi {t}", n) for t, n in _terbaca(indikator.realisasi)]
    letak = cari_menyimpang([n.angka for _, n in deret])
    if letak is None or deret[letak][0].endswith(str(tahun_ini)):
        return
    sebutan, nilai = deret[letak]
    buat = periksa if sebutan.startswith("Target") else info
    yield buat(
        KODE, nilai.asal,
        f"{sebutan} {sebut(indikator.nama)} {tulis(nilai)}, jauh dari angka lain di riwayatnya: "
        f"{' – '.join(tulis(n) for _, n in deret)}.",
        "Periksa angka itu di laporan tahunnya.",
    )  # fmt: skip


def _terbaca(deret: DeretTahun) -> list[tuple[int, Nilai]]:
    return [(t, n) for t, n in deret if isinstance(n, Nilai)]


def _bertingkat(angka: list[Decimal]) -> bool:
    """Levels, grades and small counts go up by whole steps, and stay in between: 2 – 3 – 3 – 3 – 4."""
    return searah(angka) and all(n == n.to_integral_value() and abs(n) <= _TINGKAT_TERTINGGI for n in angka)


def _garis(deret: list[tuple[int, Nilai]]) -> str:
    return " – ".join(tulis(n) for _, n in deret)


def _paling_jauh(calon: list[int], angka: list[Decimal]) -> int:
    """Of the figures whose removal straightens the line, the one farthest from the middle of its neighbours."""

    def jarak(k: int) -> Decimal:
        tetangga = [angka[m] for m in (k - 1, k + 1) if 0 <= m < len(angka)]
        return abs(angka[k] - sum(tetangga) / len(tetangga))

    return max(calon, key=jarak)
