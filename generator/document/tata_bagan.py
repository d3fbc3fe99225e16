"""Tata letak bagan: kotak dan sambungannya pada halaman, sebelum menjadi gambar Word.

Records and measures that both layouts share; `tata_organisasi.py` draws from top to bottom, `tata_kinerja.py` from
left to right. All lengths are EMU (36.000 per millimetre), whole numbers: the same tree gives the same drawing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from generator.document.lebar_huruf import EMU_PT
from generator.document.lebar_huruf import hitung_baris
from generator.document.lebar_huruf import lebar_teks
from generator.document.simpul_bagan import Simpul
from generator.model.rekaman import rekaman

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


@rekaman
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


    def sisi(self, nama: str) -> tuple[int, int]:
        """Return the middle of a side: atas, kiri, bawah or kanan."""
        return {
            "atas": (self.tengah_x, self.y), "kiri": (self.x, self.tengah_y),
            "bawah": (self.tengah_x, self.y + self.tinggi), "kanan": (self.x + self.lebar, self.tengah_y),
        }[nama]  # fmt: skip


@rekaman
class Sambungan:
    """A connector that is glued to the middle of a side of two boxes on one page, named by their `kunci`.

    It leaves the first box through `sisi_dari` and turns after `belok`; from bawah to kiri or kanan it turns only
    where it meets the height of the second box.
    """

    dari: str
    sisi_dari: str
    ke: str
    sisi_ke: str
    belok: int = 0

    def titik(self, dari: Kotak, ke: Kotak) -> tuple[tuple[int, int], ...]:
        """Return the corners of the line, from the first box to the second."""
        (x1, y1), (x2, y2) = dari.sisi(self.sisi_dari), ke.sisi(self.sisi_ke)
        if self.sisi_dari == "bawah":
            rel = y1 + self.belok if self.sisi_ke == "atas" else y2
            return ((x1, y1), (x1, rel), (x2, rel), (x2, y2))
        rel = x1 - self.belok if self.sisi_dari == "kiri" else x1 + self.belok
        return ((x1, y1), (rel, y1), (rel, y2), (x2, y2))


@rekaman
class Blok:
    """A part of a drawing that is placed as a whole."""

    lebar: int
    tinggi: int
    kotak: tuple[Kotak, ...] = ()
    sambungan: tuple[Sambungan, ...] = ()

    def geser(self, dx: int, dy: int) -> Blok:
        """Return the same part moved to the right and down."""
        kotak = tuple(replace(k, x=k.x + dx, y=k.y + dy) for k in self.kotak)
        return Blok(self.lebar, self.tinggi, kotak, self.sambungan)

    @property
    def kiri(self) -> int:
        """The leftmost place that a box or a line takes."""
        kotak = {k.kunci: k for k in self.kotak}
        garis = (x for s in self.sambungan for x, _ in s.titik(kotak[s.dari], kotak[s.ke]))
        return min((*(k.x for k in self.kotak), *garis))


@rekaman
class Halaman:
    """One finished page of a drawing; `ukuran` is the type size in half points."""

    lebar: int
    tinggi: int
    ukuran: int
    kotak: tuple[Kotak, ...]
    sambungan: tuple[Sambungan, ...]


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
        blok = asli.geser(-asli.kiri, TINGGI_LABEL if banyak else 0)
        kotak = [replace(k, catatan=_catatan(k.catatan, bagian_dari)) for k in blok.kotak]
        if banyak:
            teks = f"Bagian {nomor} dari {len(daftar_blok)}"
            kotak.append(Kotak(f"bagian {nomor}", teks, "label", 0, 0, LEBAR_LABEL, TINGGI_LABEL - MM))
        lebar = max(k.x + k.lebar for k in kotak)
        tinggi = max(k.y + k.tinggi for k in kotak)
        hasil.append(Halaman(lebar, tinggi, ukuran, tuple(kotak), blok.sambungan))
    return tuple(hasil)


def _catatan(catatan: str, bagian_dari: dict[str, int]) -> str:
    if not catatan.startswith("→ "):
        return catatan
    return f"lihat bagian {bagian_dari[catatan[2:]]}"
