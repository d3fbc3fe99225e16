"""Lebar kolom: angka dan kata kepala tidak pernah terpotong; kekurangannya diambil dari kolom yang longgar.

Widths are millimetres of the page, as `Kolom.lebar` has them. They are measured for Arial at UKURAN_PT, the size of
the tables in the template, with the margins of its cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom

UKURAN_PT = Fraction(17, 2)
TEPI_MM = 3
MM_PER_PT = Fraction(254, 720)
# A label wraps between its words; a single word longer than this may be cut.
KATA_TERPANJANG_MM = 24
LABEL_TERSEMPIT_MM = 14
ANGKA_TERLEBAR_MM = 40

# Thousandths of the type size: digits and signs exactly, letters as the mean of bold ones.
_HURUF = {**dict.fromkeys("0123456789+×=*", 556), **dict.fromkeys(".,:;/ijl ", 290), **dict.fromkeys("-()[]ft", 333)}
_LAIN = {"%": 889, "m": 889, "w": 778, "M": 833, "W": 944}
_KECIL, _BESAR = 590, 700


def pas_lebar(kolom: Sequence[Kolom], baris: Sequence[Baris]) -> tuple[Kolom, ...]:
    """Return the columns with the same total width, none of figures narrower than its longest figure or head word.

    What they lack is taken from wider columns of figures first, then from the columns of words, as far as these go.
    For a figure, though not for a head word, the columns of words give way even where a long word is cut.
    """
    lebar = [k.lebar for k in kolom]
    isi, butuh = _isi_terlebar(kolom, baris), lebar_terkecil(kolom, baris)
    angka = [n if k.rata != "kiri" else k.lebar for k, n in zip(kolom, butuh, strict=True)]
    kata = [n if k.rata == "kiri" else 0 for k, n in zip(kolom, butuh, strict=True)]
    sempit = [LABEL_TERSEMPIT_MM if k.rata == "kiri" else 0 for k in kolom]
    for perlu, penyumbang in ((isi, (angka, kata, sempit)), (butuh, (angka, kata))):
        tujuan = [n if k.rata != "kiri" else 0 for k, n in zip(kolom, perlu, strict=True)]
        for batas in penyumbang:
            lebar = geser_lebar(lebar, tujuan, batas)
    return tuple(replace(k, lebar=n, tersempit=t) for k, n, t in zip(kolom, lebar, butuh, strict=True))


def geser_lebar(lebar: Sequence[int], tujuan: Sequence[int], batas: Sequence[int]) -> list[int]:
    """Return widths of the same sum: columns below `tujuan` take from those above `batas` (0: nothing to give)."""
    kurang = [max(0, t - n) for n, t in zip(lebar, tujuan, strict=True)]
    longgar = [max(0, n - max(b, t)) if b else 0 for n, b, t in zip(lebar, batas, tujuan, strict=True)]
    pindah = min(sum(kurang), sum(longgar))
    tambah, ambil = _bagi(pindah, kurang), _bagi(pindah, longgar)
    return [n + t - a for n, t, a in zip(lebar, tambah, ambil, strict=True)]


def muat(kolom: Sequence[Kolom], baris: Sequence[Baris]) -> bool:
    """Tell whether every figure stands on one line when the columns of words give what they can."""
    return sum(lebar_terkecil(kolom, baris)) <= sum(k.lebar for k in kolom)


def lebar_terkecil(kolom: Sequence[Kolom], baris: Sequence[Baris]) -> list[int]:
    """Return the least width of every column, in whole millimetres."""
    hasil = []
    for letak, (satu, isi) in enumerate(zip(kolom, _isi_terlebar(kolom, baris), strict=True)):
        # A head shared with a neighbour runs over both columns.
        berbagi = any(k.judul == satu.judul for k in (*kolom[max(0, letak - 1) : letak], *kolom[letak + 1 : letak + 2]))
        kepala = 0 if berbagi else _kata_terlebar([satu.judul[-1]])
        hasil.append(max(kepala, isi, LABEL_TERSEMPIT_MM if satu.rata == "kiri" else 0))
    return hasil


def _isi_terlebar(kolom: Sequence[Kolom], baris: Sequence[Baris]) -> list[int]:
    """Return the width of the longest word or figure of each column, without its head."""
    teks = ([b.sel[letak].teks for b in baris if _sendiri(b, letak)] for letak in range(len(kolom)))
    batas = (KATA_TERPANJANG_MM if k.rata == "kiri" else ANGKA_TERLEBAR_MM for k in kolom)
    return [min(_kata_terlebar(isi), b) for isi, b in zip(teks, batas, strict=True)]


def _sendiri(baris: Baris, letak: int) -> bool:
    """A cell that runs on over its right neighbours does not need its own column's width."""
    return not (letak + 1 < len(baris.sel) and baris.sel[letak + 1].gabung_kiri)


def _kata_terlebar(teks: Sequence[str]) -> int:
    seribu = max(map(_seribu, {kata for t in teks for kata in t.split()}), default=0)
    return -(-seribu * UKURAN_PT * MM_PER_PT // 1000) + TEPI_MM


@lru_cache(maxsize=8192)
def _seribu(kata: str) -> int:
    return sum(_HURUF.get(h) or _LAIN.get(h) or (_BESAR if h.isupper() else _KECIL) for h in kata)


def _bagi(jumlah: int, bobot: Sequence[int]) -> list[int]:
    """Return whole parts of a sum in proportion to the weights, none larger than its weight."""
    hasil, total, terpakai, berjalan = [], sum(bobot), 0, 0
    for satu in bobot:
        berjalan += satu
        sampai = jumlah * berjalan // total if total else 0
        hasil.append(sampai - terpakai)
        terpakai = sampai
    return hasil
