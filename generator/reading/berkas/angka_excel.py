"""Yang sama di .xlsx, .xlsb, dan .xls: format angka bawaan, tanggal serial, nama galat."""

from __future__ import annotations

import datetime
import math
import re
from dataclasses import replace

from generator.reading.format_sel import format_tanggal
from generator.reading.grid import Galat
from generator.reading.grid import Gaya
from generator.reading.grid import SelMentah

FORMAT_BAWAAN = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    12: "# ?/?", 13: "# ??/??", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yy h:mm", 37: "#,##0;-#,##0", 38: "#,##0;-#,##0",
    39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00", 41: "#,##0;-#,##0", 42: "#,##0;-#,##0",
    43: "#,##0.00;-#,##0.00", 44: "#,##0.00;-#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 49: "@",
}  # fmt: skip
NAMA_GALAT = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}  # fmt: skip
_TEKS_GALAT = re.compile(r"#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|GETTING_DATA|SPILL!|CALC!)|(?:Err|Galat):\d{3}")
_AWAL_1900 = datetime.datetime(1899, 12, 30)
_AWAL_1904 = datetime.datetime(1904, 1, 1)
_HARI_TERAKHIR = 2_958_466
_TERLALU_BESAR = 1e20


def sel_angka(angka: float, gaya: Gaya, rumus: bool = False, sejak_1904: bool = False) -> SelMentah:
    """Return the cell of a stored number: a date when its format shows one, an error when it is not finite."""
    if not math.isfinite(angka):
        return SelMentah(Galat("#NUM!"), gaya, rumus)
    if abs(angka) >= _TERLALU_BESAR:
        return SelMentah(angka, replace(gaya, format="General"), rumus)
    if format_tanggal(gaya.format):
        return SelMentah(tanggal_serial(angka, sejak_1904), gaya, rumus)
    return SelMentah(angka, gaya, rumus)


def tanggal_serial(angka: float, sejak_1904: bool = False) -> datetime.datetime | float:
    """Return the date of a serial number; the number itself when it is a time of day or out of range."""
    awal = _AWAL_1904 if sejak_1904 else _AWAL_1900
    if not 1 <= angka < _HARI_TERAKHIR - (1462 if sejak_1904 else 0):
        return angka
    return awal + datetime.timedelta(days=round(angka, 6))


def tanggal_iso(teks: str) -> datetime.datetime | None:
    """Return 2025-01-31 or 2025-01-31T08:30:00 as a date, None for anything else."""
    try:
        return datetime.datetime.fromisoformat(teks.strip()[:19]).replace(tzinfo=None)
    except ValueError:
        return None


def teks_atau_galat(teks: str) -> str | Galat:
    """Return text that shows an error value as that error, any other text as it is."""
    return Galat(teks.strip()) if _TEKS_GALAT.fullmatch(teks.strip()) else teks
