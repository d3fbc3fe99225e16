"""Tanggal dan masa yang ditulis orang: 30 Juni 2026, 31-01-2023, s.d. Oktober 2022, Triwulan III."""

from __future__ import annotations

import re

_BULAN = (
    ("januari", "jan"), ("februari", "pebruari", "febuari", "feb"), ("maret", "mar"), ("april", "apr"), ("mei",),
    ("juni", "jun"), ("juli", "jul"), ("agustus", "agt", "ags"), ("september", "sept", "sep"), ("oktober", "okt"),
    ("november", "nopember", "nov", "nop"), ("desember", "des"),
)  # fmt: skip
NAMA_BULAN = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
              "November", "Desember")  # fmt: skip
_NOMOR_BULAN = {nama: i for i, daftar in enumerate(_BULAN, 1) for nama in daftar}
_KATA_BULAN = "|".join(sorted(_NOMOR_BULAN, key=len, reverse=True))
TANGGAL = re.compile(rf"\b(\d{{1,2}})\s*({_KATA_BULAN})\.?\s*(20\d\d)\b", re.IGNORECASE)
_TANGGAL_ANGKA = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)\b|\b(20\d\d)-(\d{1,2})-(\d{1,2})\b")
_SEBUT_BULAN = re.compile(rf"\b({_KATA_BULAN})(?![a-z])", re.IGNORECASE)
_TRIWULAN = re.compile(r"\b(?:tw|triwulan|tribulan)\s*\.?\s*(iv|iii|ii|i|[1-4])\b", re.IGNORECASE)
_SEMESTER = re.compile(r"\bsemester\s+(ii|i|[12]|pertama|kedua)\b", re.IGNORECASE)
_ROMAWI = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "pertama": 1, "kedua": 2}


def cari_tanggal(teks: str) -> list[str]:
    """Return the dates of a line as "13 Januari 2025", in order.

    >>> cari_tanggal("Magetan, 13-01-2025; diubah 5 Nopember 2025")
    ['13 Januari 2025', '5 November 2025']
    """
    hasil = [(m.start(), int(m[1]), _NOMOR_BULAN[m[2].lower()], int(m[3])) for m in TANGGAL.finditer(teks)]
    for m in _TANGGAL_ANGKA.finditer(teks):
        hari, bulan, tahun = (m[1], m[2], m[3]) if m[1] else (m[6], m[5], m[4])
        if 1 <= int(bulan) <= 12 and 1 <= int(hari) <= 31:
            hasil.append((m.start(), int(hari), int(bulan), int(tahun)))
    return [f"{hari} {NAMA_BULAN[bulan - 1]} {tahun}" for _, hari, bulan, tahun in sorted(hasil)]


def sampai_bulan(teks: str) -> int | None:
    """Return the last month that a period speaks of, None if it names none.

    >>> sampai_bulan("periode Januari s.d Oktober 2022"), sampai_bulan("TRIWULAN III"), sampai_bulan("Tahun 2022")
    (10, 9, None)
    """
    triwulan, semester = _TRIWULAN.findall(teks), _SEMESTER.findall(teks)
    if triwulan:
        return 3 * max(_ROMAWI.get(t.lower()) or int(t) for t in triwulan)
    if semester:
        return 6 * max(_ROMAWI.get(t.lower()) or int(t) for t in semester)
    bulan = _SEBUT_BULAN.findall(teks)
    return _NOMOR_BULAN[bulan[-1].lower()] if bulan else None


def tanggal_terurut(baris: list[str]) -> tuple[int, int, int]:
    """Return the last date of these lines as (year, month, day), zeros if there is none."""
    tanggal = [t for teks in baris for t in cari_tanggal(teks)]
    if not tanggal:
        return 0, 0, 0
    hari, bulan, tahun = tanggal[-1].split()
    return int(tahun), NAMA_BULAN.index(bulan) + 1, int(hari)
