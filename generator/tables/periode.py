"""Periode Renstra yang dilaporkan: paling banyak dua, yang lama lebih dahulu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from typing import TypeVar

from generator.model.laporan import Laporan


class Berperiode(Protocol):
    """Anything that belongs to a Renstra period."""

    awal: int
    akhir: int


T = TypeVar("T", bound=Berperiode)
Periode = tuple[int, int]


def daftar_periode(laporan: Laporan) -> tuple[Periode, ...]:
    """Return the periods of BAB II, older first: of the Renstra, else of what else names a period.

    With more than two the latest two are taken.
    """
    sumber: Sequence[Berperiode] = laporan.renstra or (*laporan.iku, *laporan.strategi, *laporan.keterkaitan)
    return tuple(sorted({(satu.awal, satu.akhir) for satu in sumber}))[-2:]


def periode_ke(laporan: Laporan, urutan: int) -> Periode | None:
    """Return the first (1) or second (2) period, None where there is none."""
    periode = daftar_periode(laporan)
    return periode[urutan - 1] if urutan <= len(periode) else None


def sebab_kosong(laporan: Laporan, urutan: int, sebab: str) -> str:
    """Return why the table of a period is empty: there is no second Renstra, else the reason given."""
    tanpa_kedua = urutan == 2 and periode_ke(laporan, urutan) is None
    return "tidak ada Renstra kedua yang berlaku pada tahun ini" if tanpa_kedua else sebab


def milik_periode(daftar: Sequence[T], laporan: Laporan, urutan: int) -> T | None:
    """Return the document of that period: by its exact period, else by its first year.

    The only document of an office with one period belongs to it, whatever years it names.
    """
    periode = periode_ke(laporan, urutan)
    if periode is None:
        return None
    for satu in daftar:
        if (satu.awal, satu.akhir) == periode:
            return satu
    for satu in daftar:
        if satu.awal == periode[0]:
            return satu
    return daftar[0] if len(daftar) == 1 and len(daftar_periode(laporan)) == 1 else None


def sebutan_periode(periode: Periode | None) -> str:
    """Return "2025–2029", one year alone as "2025", "" for none.

    >>> sebutan_periode((2025, 2029)), sebutan_periode((2025, 2025))
    ('2025–2029', '2025')
    """
    return "" if periode is None else "–".join(str(t) for t in dict.fromkeys(periode))


def wajib_periode(laporan: Laporan, urutan: int) -> bool:
    """Tell whether the period is the one in force, whose tables the report cannot do without."""
    berlaku = laporan.renstra_berlaku
    periode = periode_ke(laporan, urutan)
    if berlaku is None:
        return urutan == 1
    return periode == (berlaku.awal, berlaku.akhir)
