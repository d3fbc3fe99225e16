"""Pembandingan realisasi dengan daerah lain, provinsi, atau nasional, dalam persen, tidak dibulatkan.

Sumber: PermenPANRB 53/2014 Lampiran II, BAB III huruf A butir 4 (pembandingan tanpa rumus); LKjIP Kabupaten Magetan
2025, Tabel 3.8 (6 = 4/5 × 100).
"""

from __future__ import annotations

from decimal import Decimal

from generator.model.nilai import TidakDihitung
from generator.rules.capaian import Hasil


def compute_pembandingan(realisasi: Decimal, realisasi_pembanding: Decimal) -> Hasil:
    """Return realisasi / realisasi pembanding × 100; a plain ratio that does not know which direction is better.

    >>> compute_pembandingan(Decimal("92.42"), Decimal("85.17")).quantize(Decimal("0.01"))
    Decimal('108.51')
    """
    if realisasi_pembanding == 0:
        return TidakDihitung("realisasi pembanding nol")
    return realisasi * 100 / realisasi_pembanding
