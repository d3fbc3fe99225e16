"""Lebar teks Arial: berapa baris yang dibutuhkan sebuah teks dalam kotak selebar sekian.

Advance widths in thousandths of the type size, as Arial, Helvetica and Liberation Sans share them. All lengths are
EMU (12.700 per point), whole numbers, so that a layout is the same on every machine.
"""

from __future__ import annotations

from functools import lru_cache

EMU_PT = 12_700

_BIASA = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
    833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556,
    500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500,
    500, 500, 334, 260, 334, 584,
)
_TEBAL = (
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611,
    833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611,
    556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556,
    556, 500, 389, 280, 389, 584,
)
_LAIN = 1000
_PUTUS_SESUDAH = "-–"


def lebar_teks(teks: str, ukuran_setengah_pt: int, tebal: bool = False) -> int:
    """Return the width of one line in EMU; the size is in half points, as Word keeps it."""
    lebar = _TEBAL if tebal else _BIASA
    seribu = sum(lebar[ord(h) - 32] if 32 <= ord(h) < 127 else _LAIN for h in teks)
    return seribu * ukuran_setengah_pt * EMU_PT // 2000


@lru_cache(maxsize=8192)
def hitung_baris(teks: str, lebar_emu: int, ukuran_setengah_pt: int, tebal: bool = False) -> int:
    """Return how many lines the text takes, words wrapped as Word does, a word that is too long cut."""
    return sum(_baris_paragraf(p, lebar_emu, ukuran_setengah_pt, tebal) for p in teks.split("\n"))


def _baris_paragraf(teks: str, lebar_emu: int, ukuran: int, tebal: bool) -> int:
    baris, terpakai = 1, 0
    spasi = lebar_teks(" ", ukuran, tebal)
    for kata in teks.split():
        for nomor, penggal in enumerate(_penggal(kata)):
            lebar = lebar_teks(penggal, ukuran, tebal)
            jarak = spasi if terpakai and not nomor else 0
            if terpakai and terpakai + jarak + lebar > lebar_emu:
                baris, terpakai, jarak = baris + 1, 0, 0
            if lebar > lebar_emu:
                baris += (lebar - 1) // max(lebar_emu, 1)
                lebar = lebar % max(lebar_emu, 1)
            terpakai += jarak + lebar
    return baris


def _penggal(kata: str) -> list[str]:
    """Split a word behind its hyphens, where a line may end."""
    hasil = [""]
    for huruf in kata:
        hasil[-1] += huruf
        if huruf in _PUTUS_SESUDAH:
            hasil.append("")
    return [bagian for bagian in hasil if bagian]
