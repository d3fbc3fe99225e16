"""Tata letak bagan: kotak dan garis pada halaman, sebelum menjadi gambar Word.

Records and measures that both layouts share; `tata_organisasi.py` draws from top to bottom, `tata_kinerja.py` from
left to right. All lengths are EMU (36.000 per millimetre), whole numbers: the same tree gives the same drawing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import replace

from generator.document.lebar_huruf import EMU_PT
from generator.document.lebar_huruf import hitung_baris
from generator.document.lebar_huruf import lebar_teks
from generator.document.simpul_bagan import Simpul

MM = 36_000
UKURAN_TERBESAR = 18
UKURAN_TERKECIL = 14
TEPI_X = MM * 12 // 10
TEPI_Y = MM * 8 // 10
KOTAK_TERSEMPIT = 20 * MM
KOTAK_TERLEBAR = 60 * MM
KOTAK_TERENDAH = 7 * MM
TINGGI_LABEL = 6 * MM
LEBAR_LABEL = 32 * MM
TEBAL = frozenset({"kepala", "sekretariat", "bidang", "upt", "tujuan", "sasaran", "program", "judul"})
_ORGANISASI = frozenset({"kepala", "sekretariat", "bidang", "upt", "subbagian", "fungsional"})


@dataclass(frozen=True, slots=True)
class Kotak:
    """A box with its place on the page. `catatan` is a small line under the text; "→ kunci" until pages are known."""

    kunci: str
    teks: str
    jenis: str
    x: int
    y: int
    lebar: int
    tinggi: int
    catatan: str = ""

    @property
    def tengah_x(self) -> int:
        return self.x + self.lebar // 2

    @property
    def tengah_y(self) -> int:
        return self.y + self.tinggi // 2


@dataclass(frozen=True, slots=True)
class Garis:
    """A straight connector, level or upright, from left or top."""

    x1: int
    y1: int
    x2: int
    y2: int


@dataclass(frozen=True, slots=True)
class Blok:
    """A part of a drawing that is placed as a whole."""

    lebar: int
    tinggi: int
    kotak: tuple[Kotak, ...] = ()
    garis: tuple[Garis, ...] = ()

    def geser(self, dx: int, dy: int) -> Blok:
        """Return the same part moved to the right and down."""
        kotak = tuple(replace(k, x=k.x + dx, y=k.y + dy) for k in self.kotak)
        garis = tuple(Garis(g.x1 + dx, g.y1 + dy, g.x2 + dx, g.y2 + dy) for g in self.garis)
        return Blok(self.lebar, self.tinggi, kotak, garis)


@dataclass(frozen=True, slots=True)
class Halaman:
    """One finished page of a drawing; `ukuran` is the type size in half points."""

    lebar: int
    tinggi: int
    ukuran: int
    kotak: tuple[Kotak, ...]
    garis: tuple[Garis, ...]


def tinggi_kotak(simpul: Simpul, lebar: int, ukuran: int, catatan: bool = False) -> int:
    """Return the height that the wrapped text needs; some width is kept in reserve for other fonts."""
    lebar_isi = (lebar - 2 * TEPI_X) * 97 // 100
    baris = hitung_baris(simpul.teks, lebar_isi, ukuran, simpul.jenis in TEBAL)
    tinggi_baris = ukuran * EMU_PT * 59 // 100
    terendah = KOTAK_TERENDAH if simpul.jenis in _ORGANISASI else 0
    return max((baris + int(catatan)) * tinggi_baris + 2 * TEPI_Y, terendah)


def buat_kotak(simpul: Simpul, lebar: int, ukuran: int, catatan: str = "", tinggi: int = 0) -> Kotak:
    """Return the box of a node at the origin, at least `tinggi` high."""
    perlu = tinggi_kotak(simpul, lebar, ukuran, bool(catatan))
    return Kotak(simpul.kunci, simpul.teks, simpul.jenis, 0, 0, lebar, max(perlu, tinggi), catatan)


def lebar_tersempit(simpul: Simpul, ukuran: int) -> int:
    """Return the width of a box in which no word of the text is cut."""
    terpanjang = max((lebar_teks(kata, ukuran, simpul.jenis in TEBAL) for kata in simpul.teks.split()), default=0)
    return min(max(terpanjang * 100 // 96 + 2 * TEPI_X, KOTAK_TERSEMPIT), KOTAK_TERLEBAR)


def pilih_ukuran(susun: Callable[[int, int], list[Blok]], tinggi: int) -> tuple[Halaman, ...]:
    """Return one page at the largest type that fits it, else few pages with few repeated boxes, at the largest type.

    `susun` takes a type size and a height and returns the pages as parts. Several pages say which part they are.
    """
    daftar_ukuran = range(UKURAN_TERBESAR, UKURAN_TERKECIL - 1, -1)
    for ukuran in daftar_ukuran:
        blok = susun(ukuran, tinggi)
        if len(blok) <= 1 and all(b.tinggi <= tinggi for b in blok):
            return _selesaikan(blok, ukuran)
    pilihan = [(susun(u, tinggi - TINGGI_LABEL), u) for u in daftar_ukuran]
    return _selesaikan(*min(pilihan, key=lambda hasil: (len(hasil[0]), sum(len(b.kotak) for b in hasil[0]))))


def _selesaikan(daftar_blok: list[Blok], ukuran: int) -> tuple[Halaman, ...]:
    """Number the parts and turn "→ kunci" into the number of the part that begins with that box."""
    bagian_dari: dict[str, int] = {}
    for nomor, blok in enumerate(daftar_blok, 1):
        if not blok.kotak[0].catatan.startswith("→"):
            bagian_dari.setdefault(blok.kotak[0].kunci, nomor)
    hasil = []
    for nomor, asli in enumerate(daftar_blok, 1):
        banyak = len(daftar_blok) > 1
        blok = asli.geser(-min(k.x for k in asli.kotak), TINGGI_LABEL if banyak else 0)
        kotak = [replace(k, catatan=_catatan(k.catatan, bagian_dari)) for k in blok.kotak]
        if banyak:
            teks = f"Bagian {nomor} dari {len(daftar_blok)}"
            kotak.append(Kotak(f"bagian {nomor}", teks, "label", 0, 0, LEBAR_LABEL, TINGGI_LABEL - MM))
        lebar = max(k.x + k.lebar for k in kotak)
        tinggi = max(k.y + k.tinggi for k in kotak)
        hasil.append(Halaman(lebar, tinggi, ukuran, tuple(kotak), blok.garis))
    return tuple(hasil)


def _catatan(catatan: str, bagian_dari: dict[str, int]) -> str:
    if not catatan.startswith("→ "):
        return catatan
    return f"lihat bagian {bagian_dari[catatan[2:]]}"
