"""Pohon kinerja dari kiri ke kanan: satu kolom tiap tingkat, dari tujuan sampai kegiatan.

Every leaf has its own height on the page, a parent stands in the middle of its children, so no two boxes meet. A tree
that is too tall is cut between two leaves, where the cut goes least deep; the boxes above it are repeated on the next
page. What lies deeper than the columns of a page goes to a page of its own.
"""

from __future__ import annotations

from dataclasses import replace
from math import isqrt

from generator.document.simpul_bagan import Simpul
from generator.document.tata_bagan import KOTAK_TERLEBAR
from generator.document.tata_bagan import MM
from generator.document.tata_bagan import Blok
from generator.document.tata_bagan import Halaman
from generator.document.tata_bagan import Kotak
from generator.document.tata_bagan import Sambungan
from generator.document.tata_bagan import buat_kotak
from generator.document.tata_bagan import lebar_tersempit
from generator.document.tata_bagan import pilih_ukuran
from generator.document.tata_bagan import tinggi_kotak
from generator.model.rekaman import rekaman

TINGKAT = ("tujuan", "sasaran", "indikator", "program", "kegiatan")
_JARAK_KOLOM = 5 * MM
_JARAK_BARIS = 15 * MM // 10
_JARAK_KELOMPOK = 3 * MM
_TINGGI_JUDUL = 65 * MM // 10
_TERISI_PALING_SEDIKIT = 60


def tata_kinerja(daftar_simpul: tuple[Simpul, ...], lebar: int, tinggi: int) -> tuple[Halaman, ...]:
    """Return the pages of the drawing; width and height of a page in EMU."""
    if not daftar_simpul:
        return ()
    return pilih_ukuran(lambda ukuran, batas: _susun(daftar_simpul, lebar, batas, ukuran), tinggi)


def _susun(pohon: tuple[Simpul, ...], lebar: int, tinggi: int, ukuran: int, sejajar: bool = True) -> list[Blok]:
    """Return the pages of the trees, then those of the branches and roots that lie right of the last column."""
    kolom = _atur_kolom(pohon, sejajar)
    lebar_kolom = _bagi_lebar(_per_kolom(pohon, kolom), lebar, ukuran)
    banyak = len(lebar_kolom)
    di_dalam = tuple(s for s in pohon if kolom[s.kunci] < banyak)
    terpotong = [s for s in _semua(di_dalam) if kolom[s.kunci] < banyak and _terlalu_kanan(s, kolom, banyak)]
    dalam = frozenset(s.kunci for s in terpotong)
    tampil = tuple(_pangkas(s, dalam) for s in di_dalam)
    terlihat = {s.kunci for s in _semua(tampil)}
    tertunda = [s for s in terpotong if s.kunci in terlihat] + [s for s in pohon if s not in di_dalam]
    penata = _Penata(tampil, kolom, tuple(lebar_kolom), dalam, tinggi, ukuran)
    return penata.halaman() + [b for s in tertunda for b in _susun((s,), lebar, tinggi, ukuran, sejajar=False)]


def _terlalu_kanan(simpul: Simpul, kolom: dict[str, int], banyak: int) -> bool:
    return any(kolom[anak.kunci] >= banyak for anak in simpul.anak)


def _semua(pohon: tuple[Simpul, ...]) -> list[Simpul]:
    return [s for akar in pohon for s in (akar, *_semua(akar.anak))]


def _atur_kolom(pohon: tuple[Simpul, ...], sejajar: bool) -> dict[str, int]:
    """Return the column of each node: that of its level, always right of its parent, no column empty.

    Without `sejajar` a child stands in the very next column, whatever its level.
    """
    kasar: dict[str, int] = {}

    def telusuri(simpul: Simpul, terkiri: int) -> None:
        tingkat = TINGKAT.index(simpul.jenis) if sejajar and simpul.jenis in TINGKAT else 0
        kasar[simpul.kunci] = max(terkiri, tingkat)
        for anak in simpul.anak:
            telusuri(anak, kasar[simpul.kunci] + 1)

    for akar in pohon:
        telusuri(akar, 0)
    dipakai = sorted(set(kasar.values()))
    return {kunci: dipakai.index(nomor) for kunci, nomor in kasar.items()}


def _per_kolom(pohon: tuple[Simpul, ...], kolom: dict[str, int]) -> list[list[Simpul]]:
    hasil: list[list[Simpul]] = [[] for _ in range(max(kolom.values()) + 1)]
    for simpul in _semua(pohon):
        hasil[kolom[simpul.kunci]].append(simpul)
    return hasil


def _bagi_lebar(isi: list[list[Simpul]], lebar: int, ukuran: int) -> list[int]:
    """Return the widths of as many columns as fit (two at least): more for long texts, no word cut."""
    perlu = [max(lebar_tersempit(s, ukuran) for s in kolom) for kolom in isi]
    banyak = len(perlu)
    while banyak > 2 and sum(perlu[:banyak]) + (banyak - 1) * _JARAK_KOLOM > lebar:
        banyak -= 1
    perlu = perlu[:banyak]
    sisa = max(lebar - (banyak - 1) * _JARAK_KOLOM - sum(perlu), 0)
    bobot = [isqrt(100 * sum(len(s.teks) for s in kolom) // len(kolom)) + 1 for kolom in isi[:banyak]]
    return [min(p + sisa * b // sum(bobot), KOTAK_TERLEBAR) for p, b in zip(perlu, bobot, strict=True)]


def _pangkas(simpul: Simpul, dalam: frozenset[str]) -> Simpul:
    """Return the tree without what stands below the branches that were cut."""
    return replace(simpul, anak=() if simpul.kunci in dalam else tuple(_pangkas(a, dalam) for a in simpul.anak))


@rekaman
class _Penata:
    """One attempt. A page shows the leaves `dari` to `sampai` (excluded) with all that stands above them."""

    pohon: tuple[Simpul, ...]
    kolom: dict[str, int]
    lebar_kolom: tuple[int, ...]
    dalam: frozenset[str]
    tinggi: int
    ukuran: int

    def halaman(self) -> list[Blok]:
        jalur = [j for akar in self.pohon for j in _jalur(akar, ())]
        daun = _rentang_daun(self.pohon)
        hasil, dari = [], 0
        while dari < len(jalur):
            sampai = self._batas(jalur, daun, dari)
            blok = _Lembar(self, daun, dari, sampai).gambar()
            hasil.append(self._beri_judul(blok))
            dari = sampai
        return hasil

    def _batas(self, jalur: list[tuple[str, ...]], daun: dict[str, tuple[int, int]], dari: int) -> int:
        """Return the leaf before which the page ends: full enough, and cut where the cut goes least deep."""
        muat: list[tuple[int, int]] = []
        for sampai in range(dari + 1, len(jalur) + 1):
            tinggi = _Lembar(self, daun, dari, sampai).tinggi_pohon()
            if tinggi > self.tinggi - _TINGGI_JUDUL:
                break
            muat.append((sampai, tinggi))
        if not muat or muat[-1][0] == len(jalur):
            return muat[-1][0] if muat else dari + 1
        cukup = muat[-1][1] * _TERISI_PALING_SEDIKIT // 100
        return min((n for n, t in muat if t >= cukup), key=lambda n: (_sama(jalur[n - 1], jalur[n]), -n))

    def x_kolom(self, nomor: int) -> int:
        return sum(self.lebar_kolom[:nomor]) + nomor * _JARAK_KOLOM

    def _beri_judul(self, blok: Blok) -> Blok:
        """Write the name of the level over each column that holds one level only."""
        isi = blok.geser(0, _TINGGI_JUDUL)
        judul = []
        for nomor, lebar in enumerate(self.lebar_kolom):
            jenis = {k.jenis for k in blok.kotak if self.kolom[k.kunci] == nomor}
            if len(jenis) == 1 and jenis <= set(TINGKAT):
                nama = jenis.pop()
                x, tinggi = self.x_kolom(nomor), _TINGGI_JUDUL - MM
                judul.append(Kotak(f"judul {nama}", nama.capitalize(), "judul", x, 0, lebar, tinggi))
        return Blok(blok.lebar, isi.tinggi + _TINGGI_JUDUL, (*isi.kotak, *judul), isi.sambungan)


@rekaman
class _Lembar:
    """One page in the making."""

    penata: _Penata
    daun: dict[str, tuple[int, int]]
    dari: int
    sampai: int

    def gambar(self) -> Blok:
        kotak: list[Kotak] = []
        sambungan: list[Sambungan] = []
        self._pasang(self._tampak(self.penata.pohon), 0, kotak, sambungan)
        lebar = sum(self.penata.lebar_kolom) + (len(self.penata.lebar_kolom) - 1) * _JARAK_KOLOM
        return Blok(lebar, self.tinggi_pohon(), tuple(kotak), tuple(sambungan))

    def tinggi_pohon(self) -> int:
        return self._tinggi_baris(self._tampak(self.penata.pohon))

    def _tampak(self, simpul: tuple[Simpul, ...]) -> list[Simpul]:
        return [s for s in simpul if self.daun[s.kunci][0] < self.sampai and self.daun[s.kunci][1] > self.dari]

    def _tinggi_baris(self, baris: list[Simpul]) -> int:
        return sum(self._tinggi(s) for s in baris) + (len(baris) - 1) * _jarak(baris) if baris else 0

    def _tinggi(self, simpul: Simpul) -> int:
        return max(self._tinggi_kotak(simpul), self._tinggi_baris(self._tampak(simpul.anak)))

    def _tinggi_kotak(self, simpul: Simpul) -> int:
        lebar = self.penata.lebar_kolom[self.penata.kolom[simpul.kunci]]
        return tinggi_kotak(simpul, lebar, self.penata.ukuran, bool(self._catatan(simpul)))

    def _catatan(self, simpul: Simpul) -> str:
        if simpul.kunci in self.penata.dalam:
            return f"→ {simpul.kunci}"
        awal, akhir = self.daun[simpul.kunci]
        kata = [k for k, benar in (("lanjutan", awal < self.dari), ("bersambung", akhir > self.sampai)) if benar]
        return f"({', '.join(kata)})" if kata else ""

    def _pasang(
        self, baris: list[Simpul], y: int, kotak: list[Kotak], sambungan: list[Sambungan]
    ) -> list[Kotak]:
        """Place siblings one under the other from `y` on, each in the middle of its children."""
        hasil = []
        for simpul in baris:
            nomor, tinggi = self.penata.kolom[simpul.kunci], self._tinggi(simpul)
            lebar = self.penata.lebar_kolom[nomor]
            asli = buat_kotak(simpul, lebar, self.penata.ukuran, self._catatan(simpul))
            letak = len(kotak)
            anak = self._tampak(simpul.anak)
            cabang = self._pasang(anak, y + (tinggi - self._tinggi_baris(anak)) // 2, kotak, sambungan)
            tengah = (cabang[0].tengah_y + cabang[-1].tengah_y) // 2 if cabang else y + tinggi // 2
            atas = min(max(tengah - asli.tinggi // 2, y), y + tinggi - asli.tinggi)
            induk = replace(asli, x=self.penata.x_kolom(nomor), y=atas)
            kotak.insert(letak, induk)
            hasil.append(induk)
            sambungan += [Sambungan(induk.kunci, "kanan", c.kunci, "kiri", _JARAK_KOLOM // 2) for c in cabang]
            y += tinggi + _jarak(baris)
        return hasil


def _jarak(baris: list[Simpul]) -> int:
    return _JARAK_KELOMPOK if any(s.anak for s in baris) else _JARAK_BARIS


def _jalur(simpul: Simpul, atas: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the path to each leaf."""
    ini = (*atas, simpul.kunci)
    return [j for anak in simpul.anak for j in _jalur(anak, ini)] if simpul.anak else [ini]


def _rentang_daun(pohon: tuple[Simpul, ...]) -> dict[str, tuple[int, int]]:
    """Return for each node the first leaf below it and the one after the last."""
    hasil: dict[str, tuple[int, int]] = {}

    def telusuri(simpul: Simpul, nomor: int) -> int:
        akhir = nomor
        for anak in simpul.anak:
            akhir = telusuri(anak, akhir)
        hasil[simpul.kunci] = (nomor, max(akhir, nomor + 1))
        return hasil[simpul.kunci][1]

    nomor = 0
    for akar in pohon:
        nomor = telusuri(akar, nomor)
    return hasil


def _sama(kiri: tuple[str, ...], kanan: tuple[str, ...]) -> int:
    """Return how many steps two paths share."""
    return sum(a == b for a, b in zip(kiri, kanan, strict=False))
