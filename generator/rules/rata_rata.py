"""Rata-rata capaian atas yang dapat dihitung, dan yang ditinggalkan disebut namanya.

Sumber: kebiasaan LKjIP (Magetan 2025 Tabel 4.1; Dinas KUMKM Jawa Barat 2016); yang tidak dapat dihitung tidak
pernah ikut sebagai nol (kesalahan Dinas Pertanian Jawa Barat 2016: 128,07 alih-alih 149,41).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from generator.model.nilai import TidakDihitung
from generator.model.rekaman import rekaman
from generator.rules.capaian import Hasil


@rekaman
class RataRata:
    """A mean, how many figures it stands on, and the (name, reason) of those left out."""

    nilai: Hasil
    banyak: int
    ditinggalkan: tuple[tuple[str, str], ...] = ()


def compute_rata_rata(daftar: Sequence[tuple[str, Hasil]]) -> RataRata:
    """Return the simple mean of named figures, unrounded; TidakDihitung when none could be computed.

    >>> hasil = compute_rata_rata([("A", Decimal("100")), ("B", TidakDihitung("target nol")), ("C", Decimal("90"))])
    >>> hasil.nilai, hasil.banyak, hasil.ditinggalkan
    (Decimal('95'), 2, (('B', 'target nol'),))
    """
    angka = [hasil for _, hasil in daftar if not isinstance(hasil, TidakDihitung)]
    ditinggalkan = tuple((nama, hasil.sebab) for nama, hasil in daftar if isinstance(hasil, TidakDihitung))
    if not angka:
        return RataRata(TidakDihitung("tidak ada capaian yang dapat dihitung"), 0, ditinggalkan)
    return RataRata(sum(angka, Decimal(0)) / len(angka), len(angka), ditinggalkan)
