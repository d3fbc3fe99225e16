"""Format angka Excel untuk sel tabel: yang tampil seperti di laporan, yang tersimpan tidak dibulatkan."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP
from decimal import Decimal
from functools import lru_cache

from generator.tables.tabel import Sel

UMUM = "General"
HITUNGAN = "#,##0.00"
DESIMAL_TERBANYAK = 8
DESIMAL_PERSEN = 2
PANJANG_HARFIAH = 40

_ANGKA = re.compile(r"(?:(?<!\d)[-\u2212\u2013])?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?")


def pilih_format(sel: Sel) -> str:
    """Return the number format that shows the figure with the words around it ("Rp", "%", "UM").

    An input shows all its decimals, a computed percent at least two. A text without digits (a predikat) is shown
    as it is over its comparable value. A text whose figure is another one than the value gets a plain format.

    >>> pilih_format(Sel("70,54%", Decimal("70.54")))
    '#,##0.00"%"'
    >>> pilih_format(Sel("100%", Decimal("100.1276"), rumus="realisasi / target × 100"))
    '#,##0.00"%"'
    >>> pilih_format(Sel("Rp 8.412.000", Decimal("8412000")))
    '"Rp "#,##0'
    >>> pilih_format(Sel("WTP", Decimal("5")))
    '"WTP"'
    """
    if sel.nilai is None:
        return UMUM
    teks = sel.teks.strip()
    if _ANGKA.search(teks) is None and any(huruf.isalnum() for huruf in teks) and len(teks) <= PANJANG_HARFIAH:
        return _harfiah(teks)
    return _format_tercetak(sel.teks, sel.nilai, bool(sel.rumus)) or (HITUNGAN if sel.rumus else UMUM)


def teks_berbeda(sel: Sel) -> bool:
    """Tell whether the report prints something else than the figure: a predikat, a range, a retyped percent."""
    if sel.nilai is None or not sel.teks.strip():
        return False
    return not _format_tercetak(sel.teks, sel.nilai, bool(sel.rumus))


@lru_cache(maxsize=4096)
def _format_tercetak(teks: str, nilai: Decimal, dihitung: bool) -> str:
    """Return the format that shows the figure within the printed words, "" where the text is not that figure."""
    cocok = _ANGKA.search(teks)
    if cocok is None:
        return ""
    depan, belakang = teks[: cocok.start()], teks[cocok.end():]
    desimal = len(cocok[0].partition(",")[2])
    sekeliling = depan + belakang
    if _dibulatkan(nilai, desimal) != _baca(cocok[0]) or _ANGKA.search(sekeliling) or len(sekeliling) > PANJANG_HARFIAH:
        return ""
    if not dihitung:
        desimal = max(desimal, min(_banyak_desimal(nilai), DESIMAL_TERBANYAK))
    elif "%" in belakang:
        desimal = max(desimal, DESIMAL_PERSEN)
    return _harfiah(depan) + "#,##0" + ("." + "0" * desimal if desimal else "") + _harfiah(belakang)


def _harfiah(teks: str) -> str:
    bersih = teks.replace('"', "\u201d").replace("\n", " ")
    return f'"{bersih}"' if bersih.strip() else ""


def _baca(teks: str) -> Decimal:
    return Decimal(teks.replace("\u2212", "-").replace("\u2013", "-").replace(".", "").replace(",", "."))


def _dibulatkan(nilai: Decimal, desimal: int) -> Decimal:
    return nilai.quantize(Decimal(1).scaleb(-desimal), rounding=ROUND_HALF_UP)


def _banyak_desimal(nilai: Decimal) -> int:
    return max(-nilai.normalize().as_tuple().exponent, 0)
