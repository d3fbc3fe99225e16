"""Cara merusak satu angka seperti tangan melakukannya, dan daftar baris yang dapat dirusak."""

from collections.abc import Callable
from collections.abc import Iterator
from decimal import Decimal
from random import Random

from generator.model.anggaran import BarisAnggaran
from generator.model.kinerja import Indikator
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from tests.checks.lembar_bersih import Rusak

Calon = Iterator[tuple[str, Rusak]]


def salah_ketik(nilai: Decimal, acak: Random) -> Decimal:
    """Return the figure with two neighbouring digits exchanged, or one digit wrong; never the same figure."""
    teks = f"{nilai.normalize():f}"
    letak = [k for k in range(len(teks)) if teks[k].isdigit()]
    tukar = [(a, b) for a, b in zip(letak, letak[1:], strict=False) if teks[a] != teks[b] and teks[b] + teks[a] != "0"]
    if tukar and acak.random() < 0.5:
        a, b = acak.choice(tukar)
        huruf = list(teks)
        huruf[a], huruf[b] = huruf[b], huruf[a]
        hasil = Decimal("".join(huruf))
        if hasil != nilai:
            return hasil
    k = acak.choice(letak)
    lain = acak.choice([d for d in "123456789" if d != teks[k]])
    return Decimal(teks[:k] + lain + teks[k + 1 :])


def rusak_angka(daftar: list[tuple[str, Angka]], acak: Random, ubah: Callable = salah_ketik) -> Calon:
    """Yield a spoiled cell for each figure that is not zero."""
    for uraian, n in daftar:
        if isinstance(n, Nilai) and n.asal is not None and n.angka:
            baru = ubah(n.angka, acak)
            if baru != n.angka:
                yield f"{uraian}: {n.angka} -> {baru}", {n.asal: baru}


def geser_koma(nilai: Decimal, acak: Random) -> Decimal:
    """Return the figure with its comma one to three places off."""
    return nilai * Decimal(acak.choice(("10", "100", "1000", "0.1", "0.01")))


def semua_baris(program: tuple[BarisAnggaran, ...]) -> list[BarisAnggaran]:
    """Return programs, kegiatan and sub kegiatan in order."""
    return [b for p in program for b in p.jelajahi()]


def berindikator(program: tuple[BarisAnggaran, ...]) -> list[tuple[BarisAnggaran, Indikator]]:
    """Return every indicator with its row."""
    return [(b, i) for b in semua_baris(program) for i in b.indikator]
