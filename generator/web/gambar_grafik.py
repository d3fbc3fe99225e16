"""Grafik laporan sebagai SVG: kolom, batang, garis, dan lingkaran dengan warna, angka, dan ukuran grafik Word-nya.

Own drawing, and not a library: those that write SVG in pure Python (pygal, leather) set style attributes, style
elements or scripts, which the page forbids itself. Lengths are points; every figure is printed by format_id.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from xml.sax.saxutils import escape

from generator.document.baca_rupa_grafik import RupaGrafik
from generator.document.grafik import DataGrafik
from generator.web.batang_grafik import gambar_batang
from generator.web.bidang_grafik import TINGGI_BARIS
from generator.web.bidang_grafik import Bidang
from generator.web.bidang_grafik import susun_batang
from generator.web.bidang_grafik import susun_bidang
from generator.web.bidang_grafik import tulis_skala
from generator.web.gambar_lingkaran import gambar_lingkaran
from generator.web.goresan import UKURAN_ANGKA
from generator.web.goresan import UKURAN_HURUF
from generator.web.goresan import garis_svg
from generator.web.goresan import kotak_svg
from generator.web.goresan import lebar_tulisan
from generator.web.goresan import lipat_teks
from generator.web.goresan import tanda_svg
from generator.web.goresan import teks_svg
from generator.web.goresan import tulis_letak
from generator.web.teks_grafik import TULISAN
from generator.web.teks_grafik import sebut_isi
from generator.web.teks_grafik import tulis_angka
from generator.web.teks_grafik import warna_grafik

_GARIS_BANTU, _GARIS_SUMBU = "#DDDDDD", "#A6A6A6"
_PUTUS = ("", "6 3", "2 2", "9 3", "6 2 2 2", "")
_TANDA = ("bulat", "kotak", "segitiga", "belah", "bulat", "kotak")


def gambar_grafik(data: DataGrafik, rupa: RupaGrafik, nomor: int = 1) -> str:
    """Return the chart as an svg element, "" for a kind that only Word draws; `nomor` makes its ids unique."""
    if rupa.jenis not in ("kolom", "batang", "garis", "lingkaran"):
        return ""
    isi = gambar_lingkaran(data, rupa) if rupa.jenis == "lingkaran" else _gambar_bersumbu(data, rupa)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {rupa.lebar} {rupa.tinggi}" width="{rupa.lebar}pt" '
        f'role="img" aria-labelledby="grafik-{nomor}-judul grafik-{nomor}-isi" font-family="Arial, sans-serif" '
        f'font-size="{UKURAN_HURUF}" fill="{TULISAN}">'
        f'<title id="grafik-{nomor}-judul">{escape(data.alt or data.judul)}</title>'
        f'<desc id="grafik-{nomor}-isi">{escape(sebut_isi(data))}</desc>{isi}</svg>'
    )


def _gambar_bersumbu(data: DataGrafik, rupa: RupaGrafik) -> str:
    if rupa.jenis == "garis":
        bidang = susun_bidang(data, rupa, (n for d in data.deret for n in d.nilai if n is not None))
        isi = _gambar_garis(data, rupa, bidang)
    else:
        potong = susun_batang(data, rupa.tumpuk)
        bidang = susun_bidang(data, rupa, (satu.sampai for satu in potong))
        isi = gambar_batang(data, rupa, bidang, potong)
    return "".join([_sumbu(bidang, rupa), _kategori(data, bidang), isi, _legenda(data, rupa)])


def _sumbu(bidang: Bidang, rupa: RupaGrafik) -> str:
    """Draw the grid with its values, and the name of the axis."""
    isi = []
    for nilai in bidang.skala:
        tempat = bidang.letak(nilai)
        if bidang.tegak:
            isi.append(garis_svg(bidang.kiri, tempat, bidang.kiri + bidang.lebar, tempat, _GARIS_BANTU))
            isi.append(teks_svg(bidang.kiri - 5, tempat + 3, tulis_skala(nilai, rupa), "end"))
        else:
            isi.append(garis_svg(tempat, bidang.atas, tempat, bidang.atas + bidang.tinggi, _GARIS_BANTU))
            isi.append(teks_svg(tempat, bidang.atas + bidang.tinggi + 12, tulis_skala(nilai, rupa), "middle"))
    if rupa.sumbu and bidang.tegak:
        x, y = tulis_letak(Decimal(11)), tulis_letak(bidang.atas + bidang.tinggi / 2)
        isi.append(f'<text transform="translate({x} {y}) rotate(-90)" text-anchor="middle">{escape(rupa.sumbu)}</text>')
    elif rupa.sumbu:
        isi.append(teks_svg(bidang.kiri + bidang.lebar / 2, bidang.atas + bidang.tinggi + 26, rupa.sumbu, "middle"))
    nol = bidang.letak(max(bidang.skala[0], Decimal(0)))
    if bidang.tegak:
        return "".join(isi) + garis_svg(bidang.kiri, nol, bidang.kiri + bidang.lebar, nol, _GARIS_SUMBU)
    return "".join(isi) + garis_svg(nol, bidang.atas, nol, bidang.atas + bidang.tinggi, _GARIS_SUMBU)


def _kategori(data: DataGrafik, bidang: Bidang) -> str:
    """Write the names of the categories, wrapped to the room that each has."""
    isi = []
    for nomor, nama in enumerate(data.kategori):
        tengah = bidang.tengah(nomor, len(data.kategori))
        if bidang.tegak:
            baris = lipat_teks(nama, bidang.lebar / len(data.kategori) - 4)
            awal = bidang.atas + bidang.tinggi + TINGGI_BARIS + 2
            isi += [teks_svg(tengah, awal + i * TINGGI_BARIS, t, "middle") for i, t in enumerate(baris)]
        else:
            baris = lipat_teks(nama, bidang.kiri - 10)
            awal = tengah + 3 - Decimal(TINGGI_BARIS * (len(baris) - 1)) / 2
            isi += [teks_svg(bidang.kiri - 6, awal + i * TINGGI_BARIS, t, "end") for i, t in enumerate(baris)]
    return "".join(isi)


def _gambar_garis(data: DataGrafik, rupa: RupaGrafik, bidang: Bidang) -> str:
    """Draw the lines with their markers; an absent figure is a gap."""
    isi = []
    for urutan, deret in enumerate(data.deret):
        titik = [
            None if n is None else (bidang.tengah(i, len(data.kategori)), bidang.letak(n))
            for i, n in enumerate(deret.nilai)
        ]
        isi += [_ruas_svg(ruas, rupa, urutan) for ruas in _ruas(titik)]
        for ada, nilai in zip(titik, deret.nilai, strict=True):
            if ada is None or nilai is None:
                continue
            isi.append(tanda_svg(*ada, _TANDA[urutan % len(_TANDA)], warna_grafik(rupa, urutan)))
            if rupa.berangka and len(data.deret) <= 2:
                y = ada[1] - 7 if urutan == 0 else ada[1] + 14
                isi.append(teks_svg(ada[0], y, tulis_angka(nilai, data), "middle", UKURAN_ANGKA))
    return "".join(isi)


def _ruas(titik: Iterable[tuple[Decimal, Decimal] | None]) -> list[list[tuple[Decimal, Decimal]]]:
    """Split the points of a line where one is absent."""
    hasil: list[list[tuple[Decimal, Decimal]]] = [[]]
    for satu in titik:
        if satu is None:
            hasil.append([])
        else:
            hasil[-1].append(satu)
    return [ruas for ruas in hasil if len(ruas) > 1]


def _legenda(data: DataGrafik, rupa: RupaGrafik) -> str:
    """Write the names of the series in one row at the bottom, in the middle."""
    if not rupa.berlegenda:
        return ""
    panjang = Decimal(28 if rupa.jenis == "garis" else 7)
    lebar = [lebar_tulisan(d.nama) + panjang + 19 for d in data.deret]
    x, y = (Decimal(rupa.lebar) - sum(lebar)) / 2, Decimal(rupa.tinggi) - 6
    isi = []
    for urutan, (deret, satu) in enumerate(zip(data.deret, lebar, strict=True)):
        if rupa.jenis == "garis":
            isi.append(_ruas_svg([(x, y - 3), (x + panjang, y - 3)], rupa, urutan))
            isi.append(tanda_svg(x + panjang / 2, y - 3, _TANDA[urutan % len(_TANDA)], warna_grafik(rupa, urutan)))
        else:
            isi.append(kotak_svg(x, y - 7, panjang, panjang, warna_grafik(rupa, urutan)))
        isi.append(teks_svg(x + panjang + 4, y, deret.nama, "start"))
        x += satu
    return "".join(isi)


def _ruas_svg(titik: list[tuple[Decimal, Decimal]], rupa: RupaGrafik, urutan: int) -> str:
    """Draw a stretch of the line of a series, dashed as Word does it."""
    letak = " ".join(f"{tulis_letak(x)},{tulis_letak(y)}" for x, y in titik)
    putus = _PUTUS[urutan % len(_PUTUS)]
    garis_putus = f' stroke-dasharray="{putus}"' if putus else ""
    warna = warna_grafik(rupa, urutan)
    return f'<polyline points="{letak}" fill="none" stroke="{warna}" stroke-width="1.75"{garis_putus}/>'
