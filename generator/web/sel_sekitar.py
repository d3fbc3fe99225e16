"""Sel sumber dengan tetangganya: potongan lembar seperti tampak di Excel, agar orang melihat apa yang dimaksud.

Kepala tabel dan nama barisnya diulang bila di luar potongan. Yang tersembunyi di Excel tidak tampak, tetapi disebut.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Sequence
from itertools import islice
from itertools import pairwise

from generator import alur
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.reading.grid import Grid
from generator.reading.grid import Rentang
from generator.reading.grid import huruf_kolom
from generator.reading.kenali import LembarDikenal
from generator.reading.tabel_mentah import TabelMentah

_BARIS, _KOLOM = 4, 3
_KEPALA = 6
_PANJANG_TEKS = 300
_ANGKA_BARIS = re.compile(r"\d+$")
# What is left out between two rows or columns.
_SELA = 0


@rekaman
class SelTampil:
    """One shown cell; `lebar` and `tinggi` are the columns and rows that it covers here."""

    teks: str
    lebar: int = 1
    tinggi: int = 1
    ditunjuk: bool = False
    angka: bool = False
    tebal: bool = False


@rekaman
class BarisTampil:
    """One row with its number as in Excel; `sela` True where rows are left out and there is nothing to show."""

    nomor: str
    sel: tuple[SelTampil, ...] = ()
    kepala: bool = False
    sela: bool = False


@rekaman
class SelSekitar:
    """A piece of a sheet around one cell. `huruf` names the columns, "" where columns are left out."""

    alamat: Alamat
    huruf: tuple[str, ...]
    baris: tuple[BarisTampil, ...]
    keterangan: tuple[str, ...] = ()


def sel_sekitar(siap: alur.Siap, alamat: Alamat, sejauh: int = _BARIS) -> SelSekitar | None:
    """Return the piece of the office's sheet around a cell; None for a place that is no cell of a sheet that was read.

    `sejauh` rows above and below, three columns left and right, as far as they are visible and the sheet reaches.
    """
    for lembar in siap.lembar:
        if (tempat := lembar.grid.letak(alamat)) is not None:
            return _susun(lembar, tempat, alamat, sejauh)
    return None


def _susun(lembar: LembarDikenal, tempat: tuple[int, int], alamat: Alamat, sejauh: int) -> SelSekitar:
    grid, (r, k) = lembar.grid, tempat
    tabel = _tabel_sel(lembar.tabel, r, k)
    sekitar = _jendela(r, sejauh, max(grid.baris, default=r), grid.baris_tersembunyi)
    kepala = _baris_kepala(tabel, grid, r)
    baris = sorted({*kepala, *sekitar})
    ujung = max((max(grid.baris[x], default=0) for x in baris if x in grid.baris), default=k)
    kolom = _jendela(k, _KOLOM, ujung, grid.kolom_tersembunyi)
    samping = _kolom_label(tabel, grid, r, kolom[0])
    kolom_tampil = _bersela(sorted({*samping, *kolom}))
    petak = _Petak(grid, baris, kolom_tampil, grid.induk_gabungan(r, k))
    hasil: list[BarisTampil] = []
    for x in _bersela(baris):
        if x == _SELA:
            hasil.append(BarisTampil("⋯", sela=True))
        else:
            hasil.append(BarisTampil(_sebut_baris(grid, x, alamat), petak.baris(x), kepala=x in kepala))
    huruf = tuple(huruf_kolom(x) if x != _SELA else "" for x in kolom_tampil)
    return SelSekitar(alamat, huruf, tuple(hasil), _keterangan(grid, r, k, sekitar, kolom))


def _tabel_sel(daftar: Sequence[TabelMentah], r: int, k: int) -> TabelMentah | None:
    """Return the last table that begins above the cell and spans its column."""
    calon = [t for t in daftar if t.kolom and t.kepala[0] <= r and t.batas_kolom[0] <= k <= t.batas_kolom[1]]
    return max(calon, key=lambda t: t.kepala[0], default=None)


def _baris_kepala(tabel: TabelMentah | None, grid: Grid, r: int) -> list[int]:
    """Return the header rows above the cell, those that are visible."""
    if tabel is None:
        return []
    awal, akhir = tabel.kepala
    return [x for x in range(awal, akhir + 1) if x not in grid.baris_tersembunyi and x != r][:_KEPALA]


def _kolom_label(tabel: TabelMentah | None, grid: Grid, r: int, sebelum: int) -> list[int]:
    """Return the column that tells what the row is about, when it stands left of the piece."""
    if tabel is None or r <= tabel.kepala[1]:
        return []
    kiri = [k.kolom for k in tabel.kolom if k.kolom < sebelum and k.kolom not in grid.kolom_tersembunyi]
    return [k for k in sorted(kiri) if any(h.isalpha() for h in grid.teks_label(r, k))][:1]


def _jendela(tengah: int, sejauh: int, ujung: int, tersembunyi: set[int]) -> list[int]:
    """Return the visible rows or columns around one, which is there even if hidden."""
    sebelum = islice((x for x in range(tengah - 1, 0, -1) if x not in tersembunyi), sejauh)
    sesudah = islice((x for x in range(tengah + 1, ujung + 1) if x not in tersembunyi), sejauh)
    return sorted((*sebelum, tengah, *sesudah))


def _bersela(urut: Sequence[int]) -> list[int]:
    """Put _SELA between numbers that do not follow each other."""
    hasil = list(urut[:1])
    for lalu, kini in pairwise(urut):
        hasil += [kini] if kini == lalu + 1 else [_SELA, kini]
    return hasil


class _Petak:
    """The cells of the piece; a merged range is one cell as far as it is shown without a gap."""

    def __init__(self, grid: Grid, baris: Sequence[int], kolom: Sequence[int], ditunjuk: tuple[int, int]) -> None:
        self.grid, self.baris_tampil, self.kolom_tampil = grid, set(baris), kolom
        self.ditunjuk = ditunjuk
        self.tertutup: set[tuple[int, int]] = set()
        self.gabungan = [g for g in grid.gabungan if g[0] <= baris[-1] and g[2] >= baris[0]]

    def baris(self, r: int) -> tuple[SelTampil, ...]:
        hasil = []
        for k in self.kolom_tampil:
            if k == _SELA:
                hasil.append(SelTampil("⋯"))
            elif (r, k) not in self.tertutup:
                hasil.append(self._sel(r, k))
        return tuple(hasil)

    def _sel(self, r: int, k: int) -> SelTampil:
        rentang = next((g for g in self.gabungan if g[0] <= r <= g[2] and g[1] <= k <= g[3]), (r, k, r, k))
        bawah, kanan = self._ujung(rentang, r, k)
        self.tertutup |= {(x, y) for x in range(r, bawah + 1) for y in range(k, kanan + 1)}
        sel = self.grid.ambil(rentang[0], rentang[1])
        teks = "" if sel is None else sel.teks or ("(rumus tanpa hasil)" if sel.rumus and sel.nilai is None else "")
        return SelTampil(
            teks if len(teks) <= _PANJANG_TEKS else teks[:_PANJANG_TEKS] + "…", kanan - k + 1, bawah - r + 1,
            ditunjuk=(rentang[0], rentang[1]) == self.ditunjuk, angka=sel is not None and sel.angka is not None,
            tebal=sel is not None and sel.gaya.tebal,
        )  # fmt: skip

    def _ujung(self, rentang: Rentang, r: int, k: int) -> tuple[int, int]:
        """Return the last row and column of a merged range that follow (r, k) here without a gap."""
        bawah, kanan = r, k
        while bawah < rentang[2] and bawah + 1 in self.baris_tampil:
            bawah += 1
        while kanan < rentang[3] and kanan + 1 in self.kolom_tampil:
            kanan += 1
        return bawah, kanan


def _sebut_baris(grid: Grid, r: int, alamat: Alamat) -> str:
    """Return the row's number; in a document "" for rows above and below the table of the cell."""
    tempat = grid.alamat(r, 1)
    cocok = _ANGKA_BARIS.search(tempat.sel) if tempat.lembar == alamat.lembar else None
    return cocok[0] if cocok else ""


def _keterangan(grid: Grid, r: int, k: int, baris: Sequence[int], kolom: Sequence[int]) -> tuple[str, ...]:
    """Return what the piece does not show as Excel would."""
    hasil = []
    if grid.tersembunyi:
        hasil.append("Lembar ini tersembunyi di Excel.")
    sendiri = [n for n, ada in (("baris", r in grid.baris_tersembunyi), ("kolom", k in grid.kolom_tersembunyi)) if ada]
    if sendiri:
        hasil.append(f"Sel ini berada di {' dan '.join(sendiri)} yang tersembunyi di Excel.")
    lewat_baris = (x for x in grid.baris_tersembunyi if baris[0] < x < baris[-1] and x != r)
    lewat_kolom = (x for x in grid.kolom_tersembunyi if kolom[0] < x < kolom[-1] and x != k)
    terlewat = [("baris", _sebut_rentang(lewat_baris, str)), ("kolom", _sebut_rentang(lewat_kolom, huruf_kolom))]
    if sebut := "; ".join(f"{nama} {isi}" for nama, isi in terlewat if isi):
        hasil.append(f"Tersembunyi di Excel dan tidak ditampilkan di sini: {sebut}.")
    return tuple(hasil)


def _sebut_rentang(nomor: Iterable[int], nama: Callable[[int], str]) -> str:
    """ "7–9, 12"."""
    rentang: list[list[int]] = []
    for x in sorted(nomor):
        if rentang and rentang[-1][1] == x - 1:
            rentang[-1][1] = x
        else:
            rentang.append([x, x])
    return ", ".join(nama(a) if a == b else f"{nama(a)}–{nama(b)}" for a, b in rentang)
