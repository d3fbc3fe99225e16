"""Capaian yang mewakili sebuah sasaran dengan beberapa indikator.

Sumber: LKjIP Kabupaten Magetan 2025, Tabel 3.3 (indikator pertama); Bappeda, Biro Organisasi, dan Dinas KUMKM
Provinsi Jawa Barat 2016 (rata-rata indikator). PermenPANRB 53/2014 tidak mengaturnya.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.nilai import TidakDihitung
from generator.rules.capaian import Hasil
from generator.rules.rata_rata import compute_rata_rata

CARA = ("rata-rata", "pertama")


def compute_capaian_sasaran(capaian: Sequence[Hasil], cara: str = "rata-rata") -> Hasil:
    """Return the mean of the capaian that could be computed, or the first one, in percent, not rounded.

    With "pertama" a first capaian that could not be computed is not replaced by the next. Raises ValueError
    for another cara.

    >>> from decimal import Decimal
    >>> compute_capaian_sasaran([Decimal("100.5"), Decimal("99.5")])
    Decimal('100.0')
    >>> compute_capaian_sasaran([Decimal("100.5"), Decimal("99.5")], "pertama")
    Decimal('100.5')
    """
    if cara not in CARA:
        raise ValueError(f"cara must be one of {CARA}, not {cara!r}")
    if not capaian:
        return TidakDihitung("tidak ada indikator")
    if cara == "pertama":
        return capaian[0]
    return compute_rata_rata([(str(nomor), hasil) for nomor, hasil in enumerate(capaian, 1)]).nilai
