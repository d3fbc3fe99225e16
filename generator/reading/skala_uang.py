"""Skala kolom uang: rupiah penuh, ribuan, jutaan, atau miliaran, menurut kepala atau judul tabel dan besar angkanya.

A head or a title that names thousands is believed only of figures small enough to mean it; figures too small for full
rupiah that nobody explains are reported by checks/uang_kecil.py.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from generator.model.catatan import Catatan
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.catat import tulis_angka
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

_SKALA = (
    (re.compile(r"mil[iy]ar"), 10**9),
    (re.compile(r"juta|000[.,]000"), 10**6),
    (re.compile(r"\b000\b|[.,]000|ribu"), 10**3),
)
_SEBUTAN_JUDUL = re.compile(
    r"(?:dalam|satuan|rp\b\.?|rupiah)\W{0,4}(?:ribu|juta|mil[iy]ar)|(?:ribu|juta|mil[iy]ar)(?:an)? (?:rupiah|rp\b)|"
    r"\(\W*rp\W*(?:x\W*)?000\W*\)"
)
_PANJANG_JUDUL = 60
# In thousands an office's rows lie around 10 million at most and its total below a billion; in full rupiah above.
_BATAS_RUPIAH_PENUH = Decimal(10_000_000)
_BATAS_JUMLAH_PENUH = Decimal(1_000_000_000)
_PASTI_RIBUAN = Decimal(1_000_000)
_BATAS_WAJAR = Decimal(10) ** 13


def tentukan_skala(
    tabel: TabelMentah, kolom: KolomMentah, besar: Sequence[Decimal]
) -> tuple[int, list[Catatan]]:
    """Return by how much the figures of a money column are multiplied, with what has to be said about it.

    `besar` are its figures without sign and without zeros.
    """
    kepala = " ".join(kolom.jalur)
    sebutan, tempat = _tersebut(kepala), f'Kepala "{kolom.jalur[-1]}"'
    if sebutan == 1:
        judul = next((j for j in tabel.judul if len(j) <= _PANJANG_JUDUL and _SEBUTAN_JUDUL.search(j.casefold())), "")
        sebutan, tempat = _tersebut(judul), f'Judul "{judul}"'
    if sebutan == 1 or not besar:
        return 1, []
    from statistics import median

    alamat = tabel.grid.alamat(tabel.kepala[1], kolom.kolom)
    tengah = Decimal(median(besar))
    dikalikan = tengah * sebutan < _BATAS_WAJAR and tengah < _BATAS_RUPIAH_PENUH and max(besar) < _BATAS_JUMLAH_PENUH
    nasib = f"dikalikan {tulis_angka(Decimal(sebutan))}" if dikalikan else "dibaca sebagai rupiah penuh"
    buat = info if dikalikan and tengah < _PASTI_RIBUAN else periksa
    return sebutan if dikalikan else 1, [
        buat("N08", alamat, f"{tempat} menyebut ribuan, jutaan, atau miliaran rupiah, dan angkanya sekitar "
                            f"{tulis_angka(tengah)}: {nasib}.",
             "Samakan kepala kolom dengan angkanya.")
    ]  # fmt: skip


def _tersebut(teks: str) -> int:
    return next((n for pola, n in _SKALA if pola.search(teks.casefold())), 1)
