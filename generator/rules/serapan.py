"""Serapan anggaran: bagian pagu yang terealisasi, dalam persen, tidak dibulatkan.

Sumber: LKjIP Kabupaten Magetan 2025, Tabel 3.5 (capaian anggaran); PermenPANRB 53/2014 Lampiran II, BAB III huruf B
meminta realisasi anggaran tanpa rumus.
"""

from __future__ import annotations

from decimal import Decimal

from generator.model.nilai import TidakDihitung
from generator.rules.capaian import Hasil


def compute_serapan(pagu: Decimal, realisasi: Decimal) -> Hasil:
    """Return realisasi / pagu × 100; both in rupiah.

    >>> compute_serapan(Decimal("200"), Decimal("150"))
    Decimal('75')
    >>> compute_serapan(Decimal("0"), Decimal("0")).sebab
    'pagu nol'
    """
    if pagu == 0:
        return TidakDihitung("pagu nol")
    return realisasi * 100 / pagu


def compute_sisa_anggaran(pagu: Decimal, realisasi: Decimal) -> Decimal:
    """Return pagu − realisasi in rupiah."""
    return pagu - realisasi
