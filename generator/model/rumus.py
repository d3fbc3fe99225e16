"""Rumus indikator sebagai pohon beku, data dasar yang dimasukkan, dan perhitungannya.

A tree has operations of two operands with numbers, names or raw figures as leaves. N is the year of the report.
"""

from __future__ import annotations

from decimal import Decimal

from generator.model.kinerja import DeretTahun
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.model.rekaman import rekaman

TAMBAH, KURANG, KALI, BAGI = "+", "−", "×", "/"


@rekaman
class Bilangan:
    """A number typed in the formula; with `persen` it is written 30%. The factor 100% turns a share into percent."""

    angka: Decimal
    persen: bool = False


@rekaman
class Peubah:
    """A name in a formula with its year: `geser` years from N (−1 = N-1), or the `tahun` named outright."""

    nama: str
    geser: int = 0
    tahun: int | None = None

    def pada(self, tahun_laporan: int) -> int:
        return self.tahun if self.tahun is not None else tahun_laporan + self.geser


@rekaman
class Masukan:
    """A raw figure put in for a name."""

    nama: str
    tahun: int
    nilai: Nilai


@rekaman
class Operasi:
    """Two operands and the sign between them: one of TAMBAH, KURANG, KALI, BAGI."""

    tanda: str
    kiri: Simpul
    kanan: Simpul


Simpul = Bilangan | Peubah | Masukan | Operasi


@rekaman
class DataDasar:
    """One row of raw figures: a variable with its figure per year.

    `kelompok` names the list that a row belongs to (the nine elements of an IKM). A row that carries a `rumus`
    holds no raw figures: it tells how the indicator of that name is computed.
    """

    nama: str
    nilai: DeretTahun = ()
    satuan: str = ""
    kelompok: str = ""
    indikator: str = ""
    sumber: str = ""
    rumus: str = ""
    asal: Alamat | None = None


@rekaman
class Perhitungan:
    """The working of one realisasi: the formula that ran, its tree with the raw figures, the unrounded result.

    `pohon` is None where a figure could not be put in; `hasil` then says why.
    """

    indikator: str
    rumus: str
    hasil: Angka
    pohon: Simpul | None = None
    asal: Alamat | None = None
