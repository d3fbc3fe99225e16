"""Tanggal sebagaimana ditulis di dokumen: "13 Januari 2025"."""

from __future__ import annotations

import re

from generator.format_id import BULAN

Tanggal = tuple[int, int, int]

_TANGGAL = re.compile(r"(\d{1,2})\s+([A-Za-z]+)\s+(\d{4})")
_NOMOR_BULAN = {nama.casefold(): nomor for nomor, nama in enumerate(BULAN, 1)} | {"nopember": 11, "pebruari": 2}


def baca_tanggal(teks: str) -> Tanggal | None:
    """Return (year, month, day) of the first date in a text; None where there is none.

    >>> baca_tanggal("Magetan, 29 Desember 2025")
    (2025, 12, 29)
    """
    cocok = _TANGGAL.search(teks)
    bulan = _NOMOR_BULAN.get(cocok.group(2).casefold()) if cocok else None
    return (int(cocok.group(3)), bulan, int(cocok.group(1))) if cocok and bulan else None


def sebulan_kemudian(tanggal: Tanggal) -> Tanggal:
    """Return the same day of the next month, also where that month is shorter: it is only compared with.

    >>> sebulan_kemudian((2025, 12, 31))
    (2026, 1, 31)
    """
    tahun, bulan, hari = tanggal
    return (tahun + 1, 1, hari) if bulan == 12 else (tahun, bulan + 1, hari)
