"""Grafik laporan sebagai SVG: kolom, batang, dan garis dengan warna, angka, dan ukuran grafik Word-nya.

Own drawing, and not a library: those that write SVG in pure Python (pygal, leather) set style attributes, style
elements or scripts, which the page forbids itself. Lengths are points; every figure is printed by format_id.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_CEILING
from decimal import ROUND_FLOOR
from decimal import Decimal
from xml.sax.saxutils import escape

from generator.document.baca_rupa_grafik import RupaGrafik
from generator.document.grafik import DataGrafik
from generator.format_id import angka
from generator.model.rekaman import rekaman
from generator.web.goresan import UKURAN_HURUF
from generator.web.goresan import garis_svg
from generator.web.goresan import kotak_svg
from generator.web.goresan import lebar_tulisan
from generator.web.goresan import lipat_teks
from generator.web.goresan import tanda_svg
from generator.web.goresan import teks_svg
from generator.web.goresan import tulis_letak

_UKURAN_ANGKA = 8
_BARIS = 11
_SELA_KELOMPOK = Decimal("0.7")
_TULISAN, _GARIS_BANTU, _GARIS_SUMBU = "#262626", "#DDDDDD", "#A6A6A6"
_PUTUS = ("", "6 3", "2 2", "9 3", "6 2 2 2", "")
_TANDA = ("bulat", "kotak", "segitiga", "belah", "bulat", "kotak")
_LANGKAH = tuple(Decimal(x) for x in ("1", "2", "5", "10"))
_GARIS_TERBANYAK = 8
_JARAK_GARIS, _JARAK_TEGAK, _LUAR_BIDANG = 16, 30, 56
_BAGIAN_NAMA = Decimal("0.4")


@rekaman
class _Bidang:
    """The plot area and the scale of the values on it; `tegak` True where values rise."""

    kiri: Decimal
    atas: Decimal
    lebar: Decimal
    tinggi: Decimal
    bawah_skala: Decimal
    atas_skala: Decimal
    tegak: bool

    def letak(self, nilai: Decimal) -> Decimal:
        """Return where a value stands: its y where values rise, else its x."""
        bagian = (nilai - self.bawah_skala) / (self.atas_skala - self.bawah_skala)
        return self.atas + self.tinggi * (1 - bagian) if self.tegak else self.kiri + self.lebar * bagian


def gambar_grafik(data: DataGrafik, rupa: RupaGrafik, nomor: int = 1) -> str:
    """Return the chart as an svg element, "" for a kind that only Word draws; `nomor` makes its ids unique."""
    if rupa.jenis not in ("kolom", "batang", "garis"):
        return ""
    skala = _skala(data, rupa)
    bidang = _bidang(data, rupa, skala)
    isi = [_sumbu(bidang, skala, rupa), _kategori(data, rupa, bidang)]
    isi.append(_gambar_garis(data, rupa, bidang) if rupa.jenis == "garis" else _gambar_batang(data, rupa, bidang))
    isi.append(_legenda(data, rupa))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {rupa.lebar} {rupa.tinggi}" width="{rupa.lebar}pt" '
        f'role="img" aria-labelledby="grafik-{nomor}-judul grafik-{nomor}-isi" font-family="Arial, sans-serif" '
        f'font-size="{UKURAN_HURUF}" fill="{_TULISAN}">'
        f'<title id="grafik-{nomor}-judul">{escape(data.alt or data.judul)}</title>'
        f'<desc id="grafik-{nomor}-isi">{escape(_sebut_isi(data))}</desc>{"".join(isi)}</svg>'
    )


def angka_grafik(data: DataGrafik) -> list[tuple[str, list[str]]]:
    """Return the figures as the chart prints them, row by row."""
    return [(nama, [_tulis(d.nilai[n], data) for d in data.deret]) for n, nama in enumerate(data.kategori)]


def _sebut_isi(data: DataGrafik) -> str:
    """Tell the figures in words, for those who cannot see the chart."""
    return " ".join(
        f"{d.nama}: " + "; ".join(f"{k} {_tulis(n, data)}" for k, n in zip(data.kategori, d.nilai, strict=True)) + "."
        for d in data.deret
    )


def _tulis(nilai: Decimal | None, data: DataGrafik) -> str:
    """Return a figure with the decimals of the chart's number format; Word writes it by the same format."""
    if nilai is None:
        return "tidak ada angka"
    pola, _, akhiran = data.format.partition('"')
    return angka(nilai, len(pola.partition(".")[2])) + akhiran.replace('"', "")


def _skala(data: DataGrafik, rupa: RupaGrafik) -> tuple[Decimal, ...]:
    """Return the values of the grid lines: round steps, from zero to beyond the largest value.

    As Word does, an axis that may begin elsewhere does so only where all values lie within a sixth of the largest.
    """
    semua = [n for d in data.deret for n in d.nilai if n is not None] or [Decimal(1)]
    jarak = max(semua) - min(semua)
    terkecil, terbesar = min(Decimal(0), *semua), max(Decimal(0), *semua)
    if not rupa.dari_nol and min(semua) > 0 and 0 < jarak * 6 <= max(semua):
        terkecil = min(semua) - jarak / 2
    panjang = (terbesar - terkecil) or Decimal(1)
    kasar = panjang / _banyak_garis(rupa)
    dasar = Decimal(10) ** kasar.adjusted()
    langkah = next(x * dasar for x in _LANGKAH if x * dasar >= kasar)
    awal = (terkecil / langkah).to_integral_value(ROUND_FLOOR)
    akhir = (terbesar / langkah).to_integral_value(ROUND_CEILING)
    # Room beyond the largest value for the figure written there.
    akhir += (akhir * langkah - terbesar) < panjang / 20
    return tuple(langkah * n for n in range(int(awal), int(akhir) + 1))


def _banyak_garis(rupa: RupaGrafik) -> int:
    """Return how many steps of the scale can be told apart on this chart."""
    ruang = rupa.lebar // 2 // _JARAK_TEGAK if rupa.jenis == "batang" else (rupa.tinggi - _LUAR_BIDANG) // _JARAK_GARIS
    return max(2, min(_GARIS_TERBANYAK, ruang))


def _bidang(data: DataGrafik, rupa: RupaGrafik, skala: tuple[Decimal, ...]) -> _Bidang:
    lebar, tinggi = Decimal(rupa.lebar), Decimal(rupa.tinggi)
    legenda = 18 if rupa.berlegenda else 4
    if rupa.jenis == "batang":
        kiri = min(lebar * _BAGIAN_NAMA, max(lebar_tulisan(k) for k in data.kategori) + 12)
        bawah = legenda + 16 + (14 if rupa.sumbu else 0)
        return _Bidang(kiri, Decimal(8), lebar - kiri - 16, tinggi - 8 - bawah, skala[0], skala[-1], tegak=False)
    kiri = max(lebar_tulisan(_tulis_skala(n)) for n in skala) + 12 + (14 if rupa.sumbu else 0)
    ruang = (lebar - kiri - 8) / max(len(data.kategori), 1)
    baris = max(len(lipat_teks(k, ruang - 4)) for k in data.kategori)
    bawah = Decimal(legenda + 6 + baris * _BARIS)
    return _Bidang(kiri, Decimal(10), lebar - kiri - 8, tinggi - 10 - bawah, skala[0], skala[-1], tegak=True)


def _sumbu(bidang: _Bidang, skala: tuple[Decimal, ...], rupa: RupaGrafik) -> str:
    """Draw the grid with its values, and the name of the axis."""
    isi = []
    for nilai in skala:
        tempat = bidang.letak(nilai)
        if bidang.tegak:
            isi.append(garis_svg(bidang.kiri, tempat, bidang.kiri + bidang.lebar, tempat, _GARIS_BANTU))
            isi.append(teks_svg(bidang.kiri - 5, tempat + 3, _tulis_skala(nilai), "end"))
        else:
            isi.append(garis_svg(tempat, bidang.atas, tempat, bidang.atas + bidang.tinggi, _GARIS_BANTU))
            isi.append(teks_svg(tempat, bidang.atas + bidang.tinggi + 12, _tulis_skala(nilai), "middle"))
    if rupa.sumbu and bidang.tegak:
        x, y = tulis_letak(Decimal(11)), tulis_letak(bidang.atas + bidang.tinggi / 2)
        isi.append(f'<text transform="translate({x} {y}) rotate(-90)" text-anchor="middle">{escape(rupa.sumbu)}</text>')
    elif rupa.sumbu:
        isi.append(teks_svg(bidang.kiri + bidang.lebar / 2, bidang.atas + bidang.tinggi + 26, rupa.sumbu, "middle"))
    nol = bidang.letak(max(bidang.bawah_skala, Decimal(0)))
    if bidang.tegak:
        return "".join(isi) + garis_svg(bidang.kiri, nol, bidang.kiri + bidang.lebar, nol, _GARIS_SUMBU)
    return "".join(isi) + garis_svg(nol, bidang.atas, nol, bidang.atas + bidang.tinggi, _GARIS_SUMBU)


def _kategori(data: DataGrafik, rupa: RupaGrafik, bidang: _Bidang) -> str:
    """Write the names of the categories, wrapped to the room that each has."""
    isi = []
    for nomor, nama in enumerate(data.kategori):
        tengah = _tengah(nomor, len(data.kategori), bidang, rupa)
        if bidang.tegak:
            baris = lipat_teks(nama, bidang.lebar / len(data.kategori) - 4)
            awal = bidang.atas + bidang.tinggi + _BARIS + 2
            isi += [teks_svg(tengah, awal + i * _BARIS, t, "middle") for i, t in enumerate(baris)]
        else:
            baris = lipat_teks(nama, bidang.kiri - 10)
            awal = tengah + 3 - Decimal(_BARIS * (len(baris) - 1)) / 2
            isi += [teks_svg(bidang.kiri - 6, awal + i * _BARIS, t, "end") for i, t in enumerate(baris)]
    return "".join(isi)


def _gambar_batang(data: DataGrafik, rupa: RupaGrafik, bidang: _Bidang) -> str:
    """Draw the bars of each category side by side, with their figures at their ends."""
    jatah = (bidang.lebar if bidang.tegak else bidang.tinggi) / len(data.kategori)
    tebal = jatah / (len(data.deret) + _SELA_KELOMPOK)
    nol = bidang.letak(max(bidang.bawah_skala, Decimal(0)))
    isi, label = [], []
    for nomor in range(len(data.kategori)):
        awal = _tengah(nomor, len(data.kategori), bidang, rupa) - tebal * len(data.deret) / 2
        for urutan, deret in enumerate(data.deret):
            nilai = deret.nilai[nomor]
            if nilai is None:
                continue
            ujung, tepi = bidang.letak(nilai), awal + tebal * urutan
            kecil, panjang = min(nol, ujung), abs(ujung - nol)
            kotak = (tepi, kecil, tebal, panjang) if bidang.tegak else (kecil, tepi, panjang, tebal)
            isi.append(kotak_svg(*kotak, _warna(rupa, urutan)))
            if bidang.tegak:
                y = ujung - 3 if nilai >= 0 else ujung + 9
                label.append(teks_svg(tepi + tebal / 2, y, _tulis(nilai, data), "middle", _UKURAN_ANGKA))
            else:
                x, rata = (ujung + 3, "start") if nilai >= 0 else (ujung - 3, "end")
                label.append(teks_svg(x, tepi + tebal / 2 + 3, _tulis(nilai, data), rata, _UKURAN_ANGKA))
    return "".join(isi) + ("".join(label) if rupa.berangka else "")


def _gambar_garis(data: DataGrafik, rupa: RupaGrafik, bidang: _Bidang) -> str:
    """Draw the lines with their markers; an absent figure is a gap."""
    isi = []
    for urutan, deret in enumerate(data.deret):
        titik = [
            None if n is None else (_tengah(i, len(data.kategori), bidang, rupa), bidang.letak(n))
            for i, n in enumerate(deret.nilai)
        ]
        isi += [_ruas_svg(ruas, rupa, urutan) for ruas in _ruas(titik)]
        for ada, nilai in zip(titik, deret.nilai, strict=True):
            if ada is None or nilai is None:
                continue
            isi.append(tanda_svg(*ada, _TANDA[urutan % len(_TANDA)], _warna(rupa, urutan)))
            if rupa.berangka and len(data.deret) <= 2:
                y = ada[1] - 7 if urutan == 0 else ada[1] + 14
                isi.append(teks_svg(ada[0], y, _tulis(nilai, data), "middle", _UKURAN_ANGKA))
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
            isi.append(tanda_svg(x + panjang / 2, y - 3, _TANDA[urutan % len(_TANDA)], _warna(rupa, urutan)))
        else:
            isi.append(kotak_svg(x, y - 7, panjang, panjang, _warna(rupa, urutan)))
        isi.append(teks_svg(x + panjang + 4, y, deret.nama, "start"))
        x += satu
    return "".join(isi)


def _ruas_svg(titik: list[tuple[Decimal, Decimal]], rupa: RupaGrafik, urutan: int) -> str:
    """Draw a stretch of the line of a series, dashed as Word does it."""
    letak = " ".join(f"{tulis_letak(x)},{tulis_letak(y)}" for x, y in titik)
    putus = _PUTUS[urutan % len(_PUTUS)]
    garis_putus = f' stroke-dasharray="{putus}"' if putus else ""
    return f'<polyline points="{letak}" fill="none" stroke="{_warna(rupa, urutan)}" stroke-width="1.75"{garis_putus}/>'


def _tengah(nomor: int, banyak: int, bidang: _Bidang, rupa: RupaGrafik) -> Decimal:
    """Return the middle of a category on its axis."""
    urutan = Decimal(2 * nomor + 1) / (2 * banyak)
    if bidang.tegak:
        return bidang.kiri + bidang.lebar * urutan
    return bidang.atas + bidang.tinggi * (urutan if rupa.dari_atas else 1 - urutan)


def _tulis_skala(nilai: Decimal) -> str:
    return angka(nilai)


def _warna(rupa: RupaGrafik, urutan: int) -> str:
    return f"#{rupa.warna[urutan % len(rupa.warna)]}"
