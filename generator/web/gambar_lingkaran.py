"""Grafik lingkaran dan cincin: potongan deret pertama searah jarum jam dari atas, keterangannya di kanan.

Angles are computed in floating point: they place a stroke, a tenth of a point is all that is kept of them.
"""

from __future__ import annotations

import math
from decimal import Decimal

from generator.document.baca_rupa_grafik import RupaGrafik
from generator.document.grafik import DataGrafik
from generator.format_id import angka
from generator.web.goresan import UKURAN_ANGKA
from generator.web.goresan import kotak_svg
from generator.web.goresan import lipat_teks
from generator.web.goresan import teks_svg
from generator.web.goresan import tulis_letak
from generator.web.teks_grafik import tulis_angka
from generator.web.teks_grafik import warna_grafik
from generator.web.teks_grafik import warna_tulisan

_TEPI, _BAGIAN_LEGENDA, _TINGGI_BARIS = 10, Decimal("0.4"), 12
_SELA_LEGENDA = 4


def gambar_lingkaran(data: DataGrafik, rupa: RupaGrafik) -> str:
    """Draw the slices with what is printed on them; one that is empty or nil has none, as Word does it."""
    nilai = [abs(n) if n is not None else Decimal(0) for n in data.deret[0].nilai]
    jumlah = sum(nilai)
    ruang = Decimal(rupa.lebar) * (1 - _BAGIAN_LEGENDA if rupa.berlegenda else 1)
    jari = (min(ruang, Decimal(rupa.tinggi)) - 2 * _TEPI) / 2
    pusat = ruang / 2, Decimal(rupa.tinggi) / 2
    isi, label, sudah = [], [], Decimal(0)
    for nomor, satu in enumerate(nilai):
        if not satu:
            continue
        bagian, awal = satu / jumlah, rupa.awal + 360 * sudah / jumlah
        sudah += satu
        warna = warna_grafik(rupa, nomor)
        isi.append(_potong(pusat, jari, awal, 360 * bagian, warna))
        x, y = _titik(pusat, jari * (Decimal("0.65") + Decimal(rupa.lubang) / 300), awal + 180 * bagian)
        label.append(teks_svg(x, y + 3, _tulisan(data, rupa, nomor, bagian), "middle", UKURAN_ANGKA,
                              warna_tulisan(warna)))  # fmt: skip
    lubang = [_bulat(pusat, jari * rupa.lubang / 100, "#FFFFFF")] if rupa.lubang else []
    return "".join([*isi, *lubang, *label, _legenda(data, rupa, ruang)])


def _tulisan(data: DataGrafik, rupa: RupaGrafik, nomor: int, bagian: Decimal) -> str:
    """Return what is printed on a slice: name, figure and share, those that the chart prints."""
    ada = [(rupa.bernama, data.kategori[nomor]), (rupa.berangka, tulis_angka(data.deret[0].nilai[nomor], data)),
           (rupa.berpersen, f"{angka(bagian * 100, 0)}%")]  # fmt: skip
    return "; ".join(teks for dicetak, teks in ada if dicetak)


def _potong(pusat: tuple[Decimal, Decimal], jari: Decimal, awal: Decimal, lebar: Decimal, warna: str) -> str:
    if lebar >= 360:
        return _bulat(pusat, jari, warna)
    (x1, y1), (x2, y2) = _titik(pusat, jari, awal), _titik(pusat, jari, awal + lebar)
    r, besar = tulis_letak(jari), int(lebar > 180)
    busur = f"A{r} {r} 0 {besar} 1 {tulis_letak(x2)} {tulis_letak(y2)}"
    jalur = f"M{tulis_letak(pusat[0])} {tulis_letak(pusat[1])}L{tulis_letak(x1)} {tulis_letak(y1)}{busur}Z"
    return f'<path d="{jalur}" fill="{warna}" stroke="#FFFFFF" stroke-width="0.75"/>'


def _bulat(pusat: tuple[Decimal, Decimal], jari: Decimal, warna: str) -> str:
    return f'<circle cx="{tulis_letak(pusat[0])}" cy="{tulis_letak(pusat[1])}" r="{tulis_letak(jari)}" fill="{warna}"/>'


def _titik(pusat: tuple[Decimal, Decimal], jari: Decimal, sudut: Decimal) -> tuple[Decimal, Decimal]:
    """Return the point at an angle in degrees, clockwise from the top."""
    radian = math.radians(float(sudut))
    return pusat[0] + jari * Decimal(str(math.sin(radian))), pusat[1] - jari * Decimal(str(math.cos(radian)))


def _legenda(data: DataGrafik, rupa: RupaGrafik, kiri: Decimal) -> str:
    """Write the names of the slices at the right, one below the other, in the middle of the height."""
    if not rupa.berlegenda:
        return ""
    semua = [lipat_teks(nama, rupa.lebar - kiri - 20) for nama in data.kategori]
    tinggi = sum(len(baris) * _TINGGI_BARIS + _SELA_LEGENDA for baris in semua)
    y, isi = (Decimal(rupa.tinggi) - tinggi) / 2, []
    for nomor, baris in enumerate(semua):
        isi.append(kotak_svg(kiri, y + 2, Decimal(7), Decimal(7), warna_grafik(rupa, nomor)))
        isi += [teks_svg(kiri + 12, y + 9 + n * _TINGGI_BARIS, teks, "start") for n, teks in enumerate(baris)]
        y += len(baris) * _TINGGI_BARIS + _SELA_LEGENDA
    return "".join(isi)
