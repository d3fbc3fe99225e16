"""Bagan organisasi dari atas ke bawah: kepala, sekretariat di kanan, jabatan fungsional di kiri, bidang di bawah.

What stands under a bidang hangs below it, indented on a rail. A branch that is too tall or too narrow goes to a page
of its own under its repeated head box, with a note at its place; a row of bidang that is too wide goes on there too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.document.simpul_bagan import Simpul
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

_JARAK = 3 * MM
_JARAK_TURUN = 6 * MM
_JARAK_GANTUNG = 2 * MM
_INDEN = 4 * MM
_REL = MM * 3 // 2
_KOLOM_TERLEBAR = 50 * MM
_KEPALA_TERLEBAR = 64 * MM
_SISI_TERBANYAK = 2
_LANJUTAN = "(lanjutan)"


def tata_organisasi(daftar_simpul: tuple[Simpul, ...], lebar: int, tinggi: int) -> tuple[Halaman, ...]:
    """Return the pages of the drawing; width and height of a page in EMU. Several roots follow each other."""

    def susun(ukuran: int, batas: int) -> list[Blok]:
        penata = _Penata(lebar - _REL, batas, ukuran)
        return [blok for akar in daftar_simpul for blok in penata.susun(akar)]

    return pilih_ukuran(susun, tinggi)


@rekaman
class _Penata:
    """The measures of one attempt: page width, page height, type size."""

    lebar: int
    tinggi: int
    ukuran: int

    def susun(self, akar: Simpul) -> list[Blok]:
        """Return the pages of one tree: head with its sides and columns, more columns, then branches cut off."""
        kiri, kanan, bawah = _bagi(akar)
        halaman, tertunda = self._halaman(akar, kiri, kanan, bawah, self._muat(bawah))
        semua = list(akar.anak)
        for muat in range(self._muat(semua), 0, -1):
            if all(blok.tinggi <= self.tinggi for blok in halaman):
                break
            halaman, tertunda = self._halaman(akar, [], [], semua, muat)
        return halaman + [blok for cabang in tertunda for blok in self.susun(cabang)]

    def _halaman(
        self, akar: Simpul, kiri: list[Simpul], kanan: list[Simpul], bawah: list[Simpul], muat: int
    ) -> tuple[list[Blok], list[Simpul]]:
        """Return the pages of one head with at most `muat` columns each, and the branches cut off."""
        kepala = buat_kotak(akar, min(_KEPALA_TERLEBAR, self.lebar), self.ukuran)
        sisi, tertunda = self._sisi(akar, kiri, kanan, kepala.tinggi + _JARAK_TURUN)
        halaman = []
        for kolom in _kelompok(bawah, muat) or [[]]:
            blok, terpotong = self._gabung(kepala, sisi, kolom)
            halaman.append(blok)
            tertunda += terpotong
            kepala, sisi = buat_kotak(akar, kepala.lebar, self.ukuran, _LANJUTAN), Blok(0, 0)
        return halaman, tertunda

    def _gabung(self, kepala: Kotak, sisi: Blok, kolom: Sequence[Simpul]) -> tuple[Blok, list[Simpul]]:
        """Put head, side branches and the row of columns on one page."""
        poros = self.lebar // 2
        atas = replace(kepala, x=poros - kepala.lebar // 2)
        y = max(sisi.tinggi, kepala.tinggi) + _JARAK_TURUN
        baris, terpotong = self._baris(kolom, self.lebar, self.tinggi - y)
        baris = baris.geser(poros - baris.lebar // 2, y)
        tinggi = y + baris.tinggi if kolom else max(sisi.tinggi, kepala.tinggi)
        turun = _turun(kepala, kolom, y)
        isi = (atas, *sisi.kotak, *baris.kotak)
        return Blok(self.lebar, tinggi, isi, (*turun, *sisi.sambungan, *baris.sambungan)), terpotong

    def _sisi(
        self, akar: Simpul, kiri: list[Simpul], kanan: list[Simpul], y: int
    ) -> tuple[Blok, list[Simpul]]:
        """Return the branches beside the trunk, each tied to the head, and those cut off."""
        poros, tersedia = self.lebar // 2, self.lebar // 2 - _JARAK
        kotak: list[Kotak] = []
        sambungan: list[Sambungan] = []
        tertunda: list[Simpul] = []
        bawah = 0
        for cabang, di_kanan in ((kiri, False), (kanan, True)):
            turun = y
            for simpul in cabang:
                blok, terpotong = self._cabang(simpul, tersedia, self.tinggi // 2)
                tertunda += terpotong
                sela = (tersedia - blok.lebar) // 2
                blok = blok.geser(poros + _JARAK + sela if di_kanan else sela, turun)
                sambungan.append(Sambungan(akar.kunci, "bawah", simpul.kunci, "kiri" if di_kanan else "kanan"))
                sambungan += blok.sambungan
                kotak += blok.kotak
                bawah, turun = max(bawah, turun + blok.tinggi), turun + blok.tinggi + _JARAK
        return Blok(self.lebar, bawah, tuple(kotak), tuple(sambungan)), tertunda

    def _cabang(self, simpul: Simpul, lebar: int, tinggi: int) -> tuple[Blok, list[Simpul]]:
        """Return a head over a row of its children if there is room, else with its children hanging."""
        sempit = self._kolom_tersempit(simpul.anak)
        jumlah = len(simpul.anak)
        if jumlah < 2 or jumlah * sempit + (jumlah - 1) * _JARAK > lebar:
            return self._kolom(simpul, min(lebar, _KOLOM_TERLEBAR), tinggi, 0)
        kepala = buat_kotak(simpul, min(lebar, _KOLOM_TERLEBAR), self.ukuran)
        y = kepala.tinggi + _JARAK_TURUN
        baris, terpotong = self._baris(simpul.anak, lebar, tinggi - y)
        lebar_blok = max(baris.lebar, kepala.lebar)
        kepala = replace(kepala, x=(lebar_blok - kepala.lebar) // 2)
        baris = baris.geser((lebar_blok - baris.lebar) // 2, y)
        sambungan = (*_turun(kepala, simpul.anak, y), *baris.sambungan)
        return Blok(lebar_blok, y + baris.tinggi, (kepala, *baris.kotak), sambungan), terpotong

    def _baris(self, kolom: Sequence[Simpul], lebar: int, tinggi: int) -> tuple[Blok, list[Simpul]]:
        """Return columns side by side, their head boxes equally high."""
        if not kolom:
            return Blok(0, 0), []
        lebar_kolom = min((lebar - (len(kolom) - 1) * _JARAK) // len(kolom), _KOLOM_TERLEBAR)
        total = len(kolom) * lebar_kolom + (len(kolom) - 1) * _JARAK
        tinggi_kepala = max(tinggi_kotak(s, lebar_kolom, self.ukuran) for s in kolom)
        kotak: list[Kotak] = []
        sambungan: list[Sambungan] = []
        tertunda: list[Simpul] = []
        bawah = 0
        for nomor, simpul in enumerate(kolom):
            blok, terpotong = self._kolom(simpul, lebar_kolom, tinggi, tinggi_kepala)
            blok = blok.geser(nomor * (lebar_kolom + _JARAK), 0)
            kotak += blok.kotak
            sambungan += blok.sambungan
            tertunda += terpotong
            bawah = max(bawah, blok.tinggi)
        return Blok(total, bawah, tuple(kotak), tuple(sambungan)), tertunda

    def _kolom(self, simpul: Simpul, lebar: int, tinggi: int, tinggi_kepala: int) -> tuple[Blok, list[Simpul]]:
        """Return a branch that hangs, or only its head box with a note when it does not fit."""
        if self._cukup_lebar(simpul, lebar):
            blok = self._gantung(simpul, lebar, tinggi_kepala)
            if blok.tinggi <= tinggi or not simpul.anak:
                return blok, []
        kotak = buat_kotak(simpul, lebar, self.ukuran, f"→ {simpul.kunci}", tinggi_kepala)
        return Blok(lebar, kotak.tinggi, (kotak,)), [simpul]

    def _gantung(self, simpul: Simpul, lebar: int, tinggi_kepala: int = 0) -> Blok:
        """Return a box with its children below it, indented, tied to it on the left."""
        kepala = buat_kotak(simpul, lebar, self.ukuran, tinggi=tinggi_kepala)
        kotak, sambungan, y = [kepala], [], kepala.tinggi
        for anak in simpul.anak:
            y += _JARAK_GANTUNG
            blok = self._gantung(anak, lebar - _INDEN).geser(_INDEN, y)
            sambungan += [Sambungan(simpul.kunci, "kiri", anak.kunci, "kiri", _REL), *blok.sambungan]
            kotak += blok.kotak
            y += blok.tinggi
        return Blok(lebar, y, tuple(kotak), tuple(sambungan))

    def _muat(self, kolom: Sequence[Simpul]) -> int:
        """Return how many columns stand side by side without cutting a word."""
        return max((self.lebar + _JARAK) // (self._kolom_tersempit(kolom) + _JARAK), 1)

    def _kolom_tersempit(self, kolom: Sequence[Simpul]) -> int:
        return max((lebar_tersempit(s, self.ukuran) for s in kolom), default=0)

    def _cukup_lebar(self, simpul: Simpul, lebar: int) -> bool:
        return not simpul.anak or all(
            lebar - _INDEN >= lebar_tersempit(anak, self.ukuran) and self._cukup_lebar(anak, lebar - _INDEN)
            for anak in simpul.anak
        )


def _turun(kepala: Kotak, kolom: Sequence[Simpul], y: int) -> list[Sambungan]:
    """Return the connectors from a head to the row of columns that begins at `y`; they share one level rail."""
    belok = y - _JARAK_TURUN // 2 - kepala.tinggi
    return [Sambungan(kepala.kunci, "bawah", simpul.kunci, "atas", belok) for simpul in kolom]


def _kelompok(kolom: list[Simpul], muat: int) -> list[list[Simpul]]:
    """Divide the columns evenly over as few pages as hold them."""
    halaman = -(-len(kolom) // muat)
    batas = [len(kolom) * n // halaman for n in range(halaman + 1)] if kolom else []
    return [kolom[a:b] for a, b in zip(batas, batas[1:], strict=False)]


def _bagi(akar: Simpul) -> tuple[list[Simpul], list[Simpul], list[Simpul]]:
    """Return what stands left of the trunk, right of it, and in the row below."""
    kiri = [a for a in akar.anak if a.jenis == "fungsional" and akar.jenis == "kepala"]
    kanan = [a for a in akar.anak if a.jenis == "sekretariat"]
    if max(len(kiri), len(kanan)) > _SISI_TERBANYAK:
        return [], [], list(akar.anak)
    return kiri, kanan, [a for a in akar.anak if a not in kiri and a not in kanan]
