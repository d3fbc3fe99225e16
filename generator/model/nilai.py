"""Nilai yang tahu asalnya, dan empat macam ketiadaan yang tidak pernah menjadi nol.

A figure keeps what was written (`teks`), what it means (`angka`) and where it stands (`asal`).
Percent figures are percent points: 70,54 % is Decimal("70.54") with satuan "%".
"""

from __future__ import annotations

from dataclasses import field
from decimal import Decimal

from generator.model.rekaman import rekaman


@rekaman
class Alamat:
    """A place in the office's folder; `berkas` is a path relative to that folder.

    In a report that was written by hand (Naskah) `blok` is the number of its paragraph or table; `lembar` is then
    the nearest heading and `sel` names the paragraph, or table, row and column. It is 0 in workbooks.
    """

    berkas: str
    lembar: str = ""
    sel: str = ""
    blok: int = field(default=0, compare=False)

    def __lt__(self, lain: Alamat) -> bool:
        return (self.berkas, self.lembar, self.sel) < (lain.berkas, lain.lembar, lain.sel)

    def __str__(self) -> str:
        bagian = [self.berkas]
        if self.lembar:
            bagian.append(f'{"bagian" if self.blok else "lembar"} "{self.lembar}"')
        if self.sel:
            bagian.append(self.sel if self.blok else f"sel {self.sel}")
        return ", ".join(bagian)


@rekaman
class Nilai:
    """A figure that could be read; of a range (5–6) `angka` is the lower bound and `atas` the upper.

    A figure computed from raw figures names its `rumus`; its `asal` is the cell of the first of them, `asal_lain`
    are those of the others. `desimal` is set where fewer would hide that it differs from its target.
    """

    angka: Decimal
    satuan: str = ""
    asal: Alamat | None = None
    teks: str = ""
    sementara: bool = False
    atas: Decimal | None = None
    asal_lain: tuple[Alamat, ...] = ()
    rumus: str = ""
    desimal: int | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.angka, Decimal):
            raise TypeError(f"angka must be Decimal, not {type(self.angka).__name__}")


@rekaman
class BelumDiisi:
    """Nothing was written; never the same as zero."""

    asal: Alamat | None = None

    @property
    def sebab(self) -> str:
        return "belum diisi"


@rekaman
class BelumRilis:
    """The source itself says that the figure is not published yet."""

    asal: Alamat | None = None
    teks: str = "belum rilis"

    @property
    def sebab(self) -> str:
        return "belum rilis"


@rekaman
class TidakTerbaca:
    """Something is written that is not one figure; the report prints [PERIKSA]."""

    asal: Alamat | None = None
    teks: str = ""
    sebab: str = "tidak terbaca"


@rekaman
class TidakDihitung:
    """A computed figure that does not exist, with the reason to print in a note."""

    sebab: str
    asal: Alamat | None = None
    teks: str = ""


Kosong = BelumDiisi | BelumRilis | TidakTerbaca | TidakDihitung
Angka = Nilai | Kosong


def angka_atau_none(nilai: Angka | None) -> Decimal | None:
    """Return the Decimal of a figure, None for every absence."""
    return nilai.angka if isinstance(nilai, Nilai) else None
