"""Aturan perhitungan yang berlaku bagi satu kantor: skala, batas, rumus, pembulatan.

The records hold what was loaded once at the border (defaults in rules/parameters/*.toml, then the rows
of the office's own Profil sheet); rules receive them as arguments and never look anything up.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from enum import Enum

from generator.model.rekaman import rekaman


class RumusEfisiensi(Enum):
    """How efisiensi is computed; MENURUT_TABEL leaves each table its own rule (3.3 and 3.4 PAGU, 3.5 SERAPAN)."""

    MENURUT_TABEL = "menurut tabel"
    PAGU = "pagu × capaian"
    SERAPAN = "100 − serapan"
    SELISIH = "capaian − serapan"
    SELISIH_TAK_NEGATIF = "capaian − serapan, paling rendah nol"


class CakupanEfisiensi(Enum):
    """Which capaian have an efisiensi at all."""

    SEMUA = "semua"
    TERCAPAI = "capaian ≥ 100"
    MELAMPAUI = "capaian > 100"


class CaraRentang(Enum):
    """What a target that is a range (5–6) is compared with."""

    BAWAH = "batas bawah"
    ATAS = "batas atas"
    DALAM = "dalam rentang"


@rekaman
class Pita:
    """One band of a scale: from `bawah` (inclusive) up to the next band; None = no lower bound.

    `bawah_termasuk` False makes the band open at its lower bound (">100").
    """

    nama: str
    bawah: Decimal | None
    bawah_termasuk: bool = True
    keterangan: str = ""


@rekaman
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


@rekaman
class Aturan:
    """The rules in force. Percent figures are percent points.

    rumus_rendah: "N1" = (target − (realisasi − target)) / target, "N2" = target / realisasi.
    capaian_sasaran: "rata-rata" or "pertama" (which capaian stands for a sasaran with several indicators).
    rata_rata: "indikator" (one mean over all indicators) or "sasaran" (the mean of the means per sasaran).
    batas_capaian: cap per indicator before any mean, None = no cap.
    tahun_akhir_renstra: end year set by the office, None = the last year of the Renstra's period.
    kemajuan: "tahunan" (realisasi of the year) or "akumulasi" (sums over the years of the plan).
    desimal_*: decimals printed; more are printed where rounding would hide a category.
    pembulatan: "setengah ke atas" or "potong"; both only where a figure becomes text.
    """

    skala: Skala
    rumus_rendah: str = "N1"
    capaian_sasaran: str = "rata-rata"
    rata_rata: str = "indikator"
    rumus_efisiensi: RumusEfisiensi = RumusEfisiensi.MENURUT_TABEL
    cakupan_efisiensi: CakupanEfisiensi = CakupanEfisiensi.SEMUA
    rentang: CaraRentang = CaraRentang.BAWAH
    kemajuan: str = "tahunan"
    batas_capaian: Decimal | None = None
    tahun_akhir_renstra: int | None = None
    desimal_capaian: int = 2
    desimal_efisiensi: int = 2
    pembulatan: str = "setengah ke atas"

    @property
    def potong(self) -> bool:
        """Figures are cut off, not rounded, when they are printed."""
        return self.pembulatan == "potong"

    def untuk(self, rumus: str) -> Aturan:
        """Return the rules for an indicator that names its own rumus for makin rendah; "" leaves them as they are."""
        return replace(self, rumus_rendah=rumus) if rumus else self

    def efisiensi(self, baku: RumusEfisiensi) -> RumusEfisiensi:
        """Return the rule of a table whose own rule is `baku`."""
        return baku if self.rumus_efisiensi is RumusEfisiensi.MENURUT_TABEL else self.rumus_efisiensi
