"""Angka tercetak dan angka yang seharusnya: sama sejauh pembulatan, dipotong, atau berbeda.

A printed 98,6 stands for every figure that rounds to it. A figure that agrees with its operands only if they were
rounded in print ("71%" of 70,63) is told apart, so that nobody is accused of it.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
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
    """Return what a printed figure stands for: itself; with `longgar` half a last decimal around it.

    Whole figures without a percent sign are counts and amounts, which nobody rounds.
    """
    if not longgar or not angka.desimal and not angka.persen:
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
    tepat, longgar = (hitung_selang(rumus, *(selang(o, longgar) for o in operan)) for longgar in (False, True))
    if tepat is None:
        return None
    return banding_semua(cetak, [tepat], [longgar] if longgar is not None else [])


def banding_semua(cetak: AngkaCetak, tepat: Sequence[Selang], longgar: Sequence[Selang]) -> Cocok:
    """Return the best agreement with any of these: exact computations first, then those over rounded operands."""
    cara = [banding(cetak, s) for s in tepat]
    if any(c is not Cocok.BEDA for c in cara):
        return min(cara, key=list(Cocok).index)
    return Cocok.LONGGAR if any(banding(cetak, s) is Cocok.BULAT for s in longgar) else Cocok.BEDA


def banding(cetak: AngkaCetak, seharusnya: Selang) -> Cocok:
    """Compare a printed figure with what it should be: rounded half up, cut off, or another."""
    satu = Decimal(1).scaleb(-cetak.desimal)
    if seharusnya.bawah - satu / 2 <= cetak.angka <= seharusnya.atas + satu / 2:
        return Cocok.BULAT
    ujung = (e.quantize(satu, rounding=ROUND_DOWN) for e in (seharusnya.bawah, seharusnya.atas))
    return Cocok.POTONG if cetak.angka in ujung else Cocok.BEDA
