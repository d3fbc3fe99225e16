"""Bidang gambar sebuah grafik: di mana batangnya, garis bantunya, dan nilai yang tertulis pada sumbunya."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence
from decimal import ROUND_CEILING
from decimal import ROUND_FLOOR
from decimal import Decimal

from generator.document.baca_rupa_grafik import RupaGrafik
from generator.document.grafik import DataGrafik
from generator.format_id import angka
from generator.model.rekaman import rekaman
from generator.web.goresan import lebar_tulisan
from generator.web.goresan import lipat_teks

TINGGI_BARIS = 11
_LANGKAH = tuple(Decimal(x) for x in ("1", "2", "5", "10"))
_GARIS_TERBANYAK = 8
_JARAK_GARIS, _JARAK_TEGAK, _LUAR_BIDANG = 16, 30, 56
_BAGIAN_NAMA = Decimal("0.4")


@rekaman
class Bidang:
    """The plot area in points, and the values of its grid lines; `tegak` True where values rise.

    `dari_atas` lists the categories of lying bars from top to bottom.
    """

    kiri: Decimal
    atas: Decimal
    lebar: Decimal
    tinggi: Decimal
    skala: tuple[Decimal, ...]
    tegak: bool
    dari_atas: bool = True

    def letak(self, nilai: Decimal) -> Decimal:
        """Return where a value stands: its y where values rise, else its x."""
        bagian = (nilai - self.skala[0]) / (self.skala[-1] - self.skala[0])
        return self.atas + self.tinggi * (1 - bagian) if self.tegak else self.kiri + self.lebar * bagian

    def tengah(self, nomor: int, banyak: int) -> Decimal:
        """Return the middle of a category on its axis."""
        urutan = Decimal(2 * nomor + 1) / (2 * banyak)
        if self.tegak:
            return self.kiri + self.lebar * urutan
        return self.atas + self.tinggi * (urutan if self.dari_atas else 1 - urutan)


@rekaman
class Potong:
    """One bar, or one piece of a stacked bar: of which category and series, from which value to which."""

    kategori: int
    deret: int
    dari: Decimal
    sampai: Decimal


def susun_batang(data: DataGrafik, tumpuk: str) -> list[Potong]:
    """Return the bars, those of one category upon each other where `tumpuk` says so, negative ones downwards."""
    hasil = []
    for nomor in range(len(data.kategori)):
        nilai = [d.nilai[nomor] for d in data.deret]
        semua = sum(abs(n) for n in nilai if n is not None)
        puncak = {True: Decimal(0), False: Decimal(0)}
        for urutan, satu in enumerate(nilai):
            if satu is None:
                continue
            besar = satu * 100 / semua if tumpuk == "persen" and semua else satu
            dari = puncak[satu >= 0] if tumpuk else Decimal(0)
            puncak[satu >= 0] = dari + besar
            hasil.append(Potong(nomor, urutan, dari, dari + besar))
    return hasil


def susun_bidang(data: DataGrafik, rupa: RupaGrafik, nilai: Iterable[Decimal]) -> Bidang:
    """Return the plot area that leaves room for the names, the figures of the scale and the legend.

    `nilai` are all that is drawn: the ends of the bars, the points of the lines.
    """
    skala = _skala(tuple(nilai) or (Decimal(1),), rupa)
    lebar, tinggi = Decimal(rupa.lebar), Decimal(rupa.tinggi)
    legenda = 18 if rupa.berlegenda else 4
    if rupa.jenis == "batang":
        kiri = min(lebar * _BAGIAN_NAMA, max(lebar_tulisan(k) for k in data.kategori) + 12)
        bawah = legenda + 16 + (14 if rupa.sumbu else 0)
        return Bidang(kiri, Decimal(8), lebar - kiri - 16, tinggi - 8 - bawah, skala, False, rupa.dari_atas)
    kiri = max(lebar_tulisan(tulis_skala(n, rupa)) for n in skala) + 12 + (14 if rupa.sumbu else 0)
    ruang = (lebar - kiri - 8) / max(len(data.kategori), 1)
    baris = max(len(lipat_teks(k, ruang - 4)) for k in data.kategori)
    bawah = Decimal(legenda + 6 + baris * TINGGI_BARIS)
    return Bidang(kiri, Decimal(10), lebar - kiri - 8, tinggi - 10 - bawah, skala, tegak=True)


def tulis_skala(nilai: Decimal, rupa: RupaGrafik) -> str:
    """Return a value of the scale as it stands on the axis."""
    return angka(nilai) + ("%" if rupa.tumpuk == "persen" else "")


def _skala(semua: Sequence[Decimal], rupa: RupaGrafik) -> tuple[Decimal, ...]:
    """Return the values of the grid lines: round steps, from zero to beyond the largest value.

    As Word does, an axis that may begin elsewhere does so only where all values lie within a sixth of the largest.
    """
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
    # Room beyond the largest value for the figure written there; in stacked bars it stands inside.
    akhir += not rupa.tumpuk and (akhir * langkah - terbesar) < panjang / 20
    return tuple(langkah * n for n in range(int(awal), int(akhir) + 1))


def _banyak_garis(rupa: RupaGrafik) -> int:
    """Return how many steps of the scale can be told apart on this chart."""
    ruang = rupa.lebar // 2 // _JARAK_TEGAK if rupa.jenis == "batang" else (rupa.tinggi - _LUAR_BIDANG) // _JARAK_GARIS
    return max(2, min(_GARIS_TERBANYAK, ruang))
