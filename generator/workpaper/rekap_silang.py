"""Tabel silang untuk rekap.xlsx: banyaknya indikator menurut kategori, dan catatan menurut kodenya, di setiap kantor.

pandas counts and pivots; it is imported here only, so that no other command pays for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from generator.model.rekaman import rekaman

if TYPE_CHECKING:
    from pandas import DataFrame

    from generator.workpaper.rekap_xlsx import BarisRekap

TANPA_KATEGORI = "Tidak dapat dihitung"


@rekaman
class TabelSilang:
    """Counts of each office (a row) in each class (a column); 0 where an office has none."""

    kolom: tuple[str, ...]
    baris: tuple[tuple[str, tuple[int, ...]], ...]


def silang_kategori(daftar: Sequence[BarisRekap]) -> TabelSilang:
    """Return how many indicators of each office fall into each category, the best category first.

    Categories are ordered by the mean capaian of their indicators over all offices, so that offices with scales of
    their own stand side by side; indicators without a capaian come last.
    """
    from pandas import DataFrame

    isi = [
        (b.nama, i.kategori or TANPA_KATEGORI, None if i.capaian is None else float(i.capaian))
        for b in daftar if b.ikhtisar
        for i in b.ikhtisar.indikator
    ]  # fmt: skip
    data = DataFrame(isi, columns=["kantor", "kelas", "capaian"])
    rata = data.groupby("kelas")["capaian"].mean()
    urutan = sorted(rata.index, key=lambda kelas: (kelas == TANPA_KATEGORI, -rata[kelas], kelas))
    return _silang(data.assign(banyak=1), urutan)


def silang_kode(daftar: Sequence[BarisRekap]) -> TabelSilang:
    """Return how many findings of each kode every office has, the kode of most offices first."""
    from pandas import DataFrame

    isi = [(b.nama, kode, banyak) for b in daftar for kode, banyak in (b.per_kode or {}).items()]
    data = DataFrame(isi, columns=["kantor", "kelas", "banyak"])
    kantor = data.groupby("kelas")["kantor"].nunique()
    return _silang(data, sorted(kantor.index, key=lambda kode: (-kantor[kode], kode)))


def _silang(data: DataFrame, urutan: Sequence[str]) -> TabelSilang:
    """Pivot counts over offices and classes; the rows by the names of the offices."""
    tabel = data.pivot_table(index="kantor", columns="kelas", values="banyak", aggfunc="sum", fill_value=0)
    tabel = tabel.reindex(columns=urutan).sort_index()
    baris = zip(tabel.index, tabel.to_numpy(), strict=True)
    return TabelSilang(tuple(urutan), tuple((nama, tuple(map(int, isi))) for nama, isi in baris))
