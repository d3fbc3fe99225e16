"""Angka tercetak dan angka yang seharusnya: sama sejauh pembulatan, dipotong, atau berbeda.

A printed 98,6 stands for every figure that rounds to it. A whole percent ("71%") may be exact or rounded; a figure
that agrees only if it was rounded is told apart, so that nobody is accused of it.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_DOWN
from decimal import Decimal
from enum import Enum
from itertools import product

from generator.model.nilai import TidakDihitung
from generator.model.rekaman import rekaman
from generator.model.tabel_terbaca import AngkaCetak
from generator.rules.capaian import Hasil

Rumus = Callable[..., Hasil]


class Cocok(Enum):
    """How a printed figure agrees with its computation, the best first."""

    BULAT = "dibulatkan"
    POTONG = "dipotong"
    LONGGAR = "bila angka asalnya dibulatkan"
    BEDA = "berbeda"


@rekaman
class Selang:
    """What a figure may be, both ends included."""

    bawah: Decimal
    atas: Decimal


def selang(angka: AngkaCetak, longgar: bool = False) -> Selang:
    """Return what a printed figure stands for: half a last decimal around; whole figures are exact.

    With `longgar` a whole percent counts as rounded too.
    """
    if not angka.desimal and not (longgar and angka.persen):
        return Selang(angka.angka, angka.angka)
    setengah = Decimal(1).scaleb(-angka.desimal) / 2
    return Selang(angka.angka - setengah, angka.angka + setengah)


def hitung_selang(rumus: Rumus, *operan: Selang) -> Selang | None:
    """Return what a computation may give over these ranges, None where it has no value.

    `rumus` must rise or fall throughout in each operand, as the formulas of capaian and budget do.
    """
    hasil = [rumus(*sudut) for sudut in product(*((s.bawah, s.atas) for s in operan))]
    if any(isinstance(h, TidakDihitung) for h in hasil):
        return None
    return Selang(min(hasil), max(hasil))


def cocokkan(cetak: AngkaCetak, rumus: Rumus, *operan: AngkaCetak) -> Cocok | None:
    """Return how a printed figure agrees with a formula over printed operands; None where it has no value."""
    ketat = hitung_selang(rumus, *(selang(o) for o in operan))
    if ketat is None:
        return None
    cara = banding(cetak, ketat)
    if cara is not Cocok.BEDA:
        return cara
    longgar = hitung_selang(rumus, *(selang(o, longgar=True) for o in operan))
    return Cocok.LONGGAR if longgar is not None and banding(cetak, longgar) is Cocok.BULAT else Cocok.BEDA


def banding(cetak: AngkaCetak, seharusnya: Selang) -> Cocok:
    """Compare a printed figure with what it should be: rounded half up, cut off, or another."""
    satu = Decimal(1).scaleb(-cetak.desimal)
    if seharusnya.bawah - satu / 2 <= cetak.angka <= seharusnya.atas + satu / 2:
        return Cocok.BULAT
    ujung = (e.quantize(satu, rounding=ROUND_DOWN) for e in (seharusnya.bawah, seharusnya.atas))
    return Cocok.POTONG if cetak.angka in ujung else Cocok.BEDA
