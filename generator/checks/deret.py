"""Deret: angka-angka satu indikator dari tahun ke tahun, dan satu yang menyimpang dari semua yang lain."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from statistics import median

_SERAGAM = Decimal("0.1")
_MENYIMPANG = Decimal("0.25")
_SALAH_KOMA = 8


def cari_menyimpang(angka: Sequence[Decimal]) -> int | None:
    """Return the place of the one figure that lies far off while all others agree; None where there is none.

    Far off is a quarter of the middle of the others, agreeing is within a tenth of it. A figure eight times too
    large or small is a slip of the comma, which C05 and C20 report.

    >>> cari_menyimpang([Decimal(n) for n in (83, 84, 48, 85)])
    2
    """
    if len(angka) < 3 or min(angka) <= 0:
        return None
    for letak, satu in enumerate(angka):
        lain = [n for k, n in enumerate(angka) if k != letak]
        tengah = Decimal(median(lain))
        if max(abs(n - tengah) for n in lain) > tengah * _SERAGAM:
            continue
        jauh = abs(satu - tengah) > tengah * _MENYIMPANG
        if jauh and tengah / _SALAH_KOMA < satu < tengah * _SALAH_KOMA:
            return letak
    return None


def searah(angka: Sequence[Decimal]) -> bool:
    """Tell whether figures never fall, or never rise."""
    return list(angka) in (sorted(angka), sorted(angka, reverse=True))
