"""Goresan SVG: teks, garis, kotak, dan tanda titik sebagai unsur tanpa gaya dan tanpa skrip; panjang dalam poin."""

from __future__ import annotations

from decimal import Decimal
from xml.sax.saxutils import escape

from generator.document.lebar_huruf import EMU_PT
from generator.document.lebar_huruf import lebar_teks

UKURAN_HURUF, UKURAN_ANGKA = 9, 8


def lipat_teks(teks: str, lebar: Decimal) -> list[str]:
    """Break a text into lines that fit; a single word may be longer."""
    baris = [""]
    for kata in teks.split():
        calon = f"{baris[-1]} {kata}".strip()
        if baris[-1] and lebar_tulisan(calon) > lebar:
            baris.append(kata)
        else:
            baris[-1] = calon
    return baris


def lebar_tulisan(teks: str, ukuran: int = UKURAN_HURUF) -> Decimal:
    return Decimal(lebar_teks(teks, 2 * ukuran)) / EMU_PT


def tulis_letak(nilai: Decimal) -> str:
    """Return a coordinate with one decimal."""
    return f"{nilai.quantize(Decimal('0.1')).normalize():f}"


def teks_svg(x: Decimal, y: Decimal, teks: str, rata: str, ukuran: int = UKURAN_HURUF, warna: str = "") -> str:
    besar = f' font-size="{ukuran}"' if ukuran != UKURAN_HURUF else ""
    isi = f' fill="{warna}"' if warna else ""
    return f'<text x="{tulis_letak(x)}" y="{tulis_letak(y)}" text-anchor="{rata}"{besar}{isi}>{escape(teks)}</text>'


def garis_svg(x1: Decimal, y1: Decimal, x2: Decimal, y2: Decimal, warna: str) -> str:
    return (
        f'<line x1="{tulis_letak(x1)}" y1="{tulis_letak(y1)}" x2="{tulis_letak(x2)}" y2="{tulis_letak(y2)}" '
        f'stroke="{warna}" stroke-width="0.5"/>'
    )


def kotak_svg(x: Decimal, y: Decimal, lebar: Decimal, tinggi: Decimal, warna: str) -> str:
    return (
        f'<rect x="{tulis_letak(x)}" y="{tulis_letak(y)}" width="{tulis_letak(lebar)}" height="{tulis_letak(tinggi)}" '
        f'fill="{warna}" stroke="#FFFFFF" stroke-width="0.5"/>'
    )


def tanda_svg(x: Decimal, y: Decimal, rupa: str, warna: str) -> str:
    """Draw a marker of six points around a point of a line."""
    isi = f'fill="{warna}" stroke="#FFFFFF" stroke-width="0.5"'
    if rupa == "bulat":
        return f'<circle cx="{tulis_letak(x)}" cy="{tulis_letak(y)}" r="3" {isi}/>'
    if rupa == "kotak":
        return f'<rect x="{tulis_letak(x - 3)}" y="{tulis_letak(y - 3)}" width="6" height="6" {isi}/>'
    sudut = [(0, -3), (3, 3), (-3, 3)] if rupa == "segitiga" else [(0, -4), (4, 0), (0, 4), (-4, 0)]
    letak = " ".join(f"{tulis_letak(x + a)},{tulis_letak(y + b)}" for a, b in sudut)
    return f'<polygon points="{letak}" {isi}/>'
