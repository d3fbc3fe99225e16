"""Aturan perhitungan yang berlaku bagi satu kantor: skala, batas, rumus, pembulatan.

The records hold what was loaded once at the border (defaults in rules/parameters/*.toml, then the rows
of the office's own Profil sheet); rules receive them as arguments and never look anything up.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Pita:
    """One band of a scale: from `bawah` (inclusive) up to the next band; None = no lower bound.

    `bawah_termasuk` False makes the band open at its lower bound (">100").
    """

    nama: str
    bawah: Decimal | None
    bawah_termasuk: bool = True
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class Skala:
    """A scale of categories, bands from high to low, the last one without lower bound."""

    kode: str
    nama: str
    sumber: str
    pita: tuple[Pita, ...]

    def __post_init__(self) -> None:
        if not self.pita or self.pita[-1].bawah is not None:
            raise ValueError(f"skala {self.kode}: the last band must have no lower bound")
        batas = [p.bawah for p in self.pita[:-1]]
        if None in batas or batas != sorted(batas, reverse=True):
            raise ValueError(f"skala {self.kode}: bands must fall from high to low")


@dataclass(frozen=True, slots=True)
class Aturan:
    """The rules in force. Percent figures are percent points.

    rumus_rendah: "N1" = (target − (realisasi − target)) / target, "N2" = target / realisasi.
    capaian_sasaran: "rata-rata" or "pertama" (which capaian stands for a sasaran with several indicators).
    batas_capaian: cap per indicator before any mean, None = no cap.
    tahun_akhir_renstra: end year set by the office, None = the last year of the Renstra's period.
    desimal_*: decimals printed; more are printed where rounding would hide a category.
    """

    skala: Skala
    rumus_rendah: str = "N1"
    capaian_sasaran: str = "rata-rata"
    batas_capaian: Decimal | None = None
    tahun_akhir_renstra: int | None = None
    desimal_capaian: int = 2
    desimal_efisiensi: int = 2
    pembulatan: str = "setengah ke atas"
