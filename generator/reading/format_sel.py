"""Teks yang tampil untuk sebuah angka dengan format sel Excel, sejauh pembacaan membutuhkannya.

Covers what office sheets use: General, decimals, thousands, percent, leading zeros and literal text
around the number. Dates are turned into dates by the readers before this is asked.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP
from decimal import Decimal
from decimal import localcontext
from functools import lru_cache

_LITERAL = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]')
_TANGGAL = re.compile(r"[dyhs]|m{1,5}", re.IGNORECASE)


@lru_cache(maxsize=1024)
def format_tanggal(kode: str) -> bool:
    """Tell whether a number format shows a date or a time."""
    inti = _LITERAL.sub("", kode.split(";")[0])
    return inti.lower() != "general" and bool(_TANGGAL.search(inti)) and "0" not in inti and "#" not in inti


def tampilkan_angka(angka: Decimal, kode: str) -> str:
    """Return the text Excel shows under Indonesian settings (comma for decimals, dot for thousands)."""
    if kode in ("General", "@", ""):
        return _polos(angka)
    bagian = kode.split(";")
    if angka < 0 and len(bagian) > 1:
        bagian_kode, angka = bagian[1], -angka
    elif angka == 0 and len(bagian) > 2:
        bagian_kode = bagian[2]
    else:
        bagian_kode = bagian[0]
    inti = _LITERAL.sub("", bagian_kode)
    cocok = re.search(r"[#0?][#0?,]*(?:\.([#0?]+))?", inti)
    if not cocok:
        return _sisipkan(bagian_kode, "")
    if "%" in inti:
        angka *= 100
    desimal = len((cocok.group(1) or "").replace("#", ""))
    desimal_opsional = len(cocok.group(1) or "")
    with localcontext() as ketelitian:
        ketelitian.prec = 60
        dibulatkan = angka.quantize(Decimal(1).scaleb(-desimal_opsional), ROUND_HALF_UP)
    utuh, _, pecahan = f"{abs(dibulatkan):f}".partition(".")
    while len(pecahan) > desimal and pecahan.endswith("0"):
        pecahan = pecahan[:-1]
    pola_utuh = cocok.group(0).split(".")[0]
    utuh = utuh.zfill(pola_utuh.count("0"))
    if "," in pola_utuh:
        utuh = f"{int(utuh):,}".replace(",", ".")
    teks = utuh + ("," + pecahan if pecahan else "")
    return ("-" if dibulatkan < 0 else "") + _sisipkan(bagian_kode, teks)


def _polos(angka: Decimal) -> str:
    teks = f"{angka.normalize():f}"
    return teks.replace(".", ",")


def _sisipkan(kode: str, angka: str) -> str:
    """Put the number between the literal text of the format."""
    hasil, sudah = [], False
    for potongan in re.finditer(r'"([^"]*)"|\\(.)|(_.|\*.|\[[^\]]*\])|([#0?][#0?,.]*)|(%)|([^#0?"\\%]+?)', kode):
        kutip, lolos, buang, pola, persen, lain = potongan.groups()
        if kutip is not None:
            hasil.append(kutip)
        elif lolos:
            hasil.append(lolos)
        elif buang:
            continue
        elif pola and not sudah:
            hasil.append(angka)
            sudah = True
        elif persen:
            hasil.append("%")
        elif lain and lain in " -()/+:":
            hasil.append(lain)
    return "".join(hasil).strip()
