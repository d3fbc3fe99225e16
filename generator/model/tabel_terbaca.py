"""Tabel laporan yang ditulis orang, setelah kolomnya dikenal: peran tiap kolom dan angka tiap sel sebagaimana tercetak.

What `reviu` recomputes. A figure keeps its printed decimals: 98,6 stands for anything that rounds to it.
"""

from __future__ import annotations

from decimal import Decimal

from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman

_NAMA_BARIS = (
    "indikator", "sub_kegiatan", "kegiatan", "program", "uraian", "sasaran", "tujuan", "jabatan", "golongan",
    "pendidikan", "jenis_kelamin", "aset",
)  # fmt: skip


@rekaman
class AngkaCetak:
    """A printed figure; percent in percent points. `teks` as printed, `persen` True when the sign stands with it."""

    angka: Decimal
    teks: str
    asal: Alamat
    persen: bool = False

    @property
    def desimal(self) -> int:
        """How many decimals are printed."""
        pangkat = self.angka.as_tuple().exponent
        return max(0, -pangkat) if isinstance(pangkat, int) else 0


@rekaman
class KolomTerbaca:
    """A column: its role ("target", "capaian", "pagu" …; "" if unknown), of which year, triwulan or plan, its group.

    `cakupan` is "akhir" or "renstra" for figures of the whole plan, `kelompok` the headers above its own.
    """

    peran: str
    judul: str
    tahun: int | None = None
    triwulan: int | None = None
    cakupan: str = ""
    kelompok: str = ""


@rekaman
class BarisTerbaca:
    """A row: texts, figures and places by column; `jumlah` True for a total or mean.

    `tertutup` are the columns where the row only continues a merged cell; their figures are None.
    """

    teks: tuple[str, ...]
    angka: tuple[AngkaCetak | None, ...]
    tempat: tuple[Alamat, ...]
    jumlah: bool = False
    tertutup: frozenset[int] = frozenset()


@rekaman
class TabelTerbaca:
    """A table with its number ("3.4", "" without caption), title, kind as in reading/jenis.toml, year and edition."""

    nomor: str
    judul: str
    jenis: str
    kolom: tuple[KolomTerbaca, ...]
    baris: tuple[BarisTerbaca, ...]
    asal: Alamat
    tahun: int | None = None
    versi: str = ""

    @property
    def isi(self) -> tuple[BarisTerbaca, ...]:
        """The rows that are no totals."""
        return tuple(b for b in self.baris if not b.jumlah)

    def letak(self, *peran: str) -> tuple[int, ...]:
        """Return the places of the columns of these roles, from left to right."""
        return tuple(k for k, kolom in enumerate(self.kolom) if kolom.peran in peran)

    def label(self, baris: BarisTerbaca, *peran: str) -> str:
        """Return the text of a row in the first of these columns that holds one."""
        for satu in peran:
            for k in self.letak(satu):
                if baris.teks[k]:
                    return baris.teks[k]
        return ""

    def nama(self, baris: BarisTerbaca) -> str:
        """Return what a row is about: its indicator, else its program or another label; never a person."""
        return self.label(baris, *_NAMA_BARIS)
