"""Usul perbaikan rumus yang rusak: kurung yang kurang atau lebih, dan tanda kali yang tidak tertulis.

Sumber: rumus yang memang tercetak rusak: keputusan IKU Blitar 2025 (dua pertumbuhan), LKjIP Magetan 2025 (SAKIP).
A repair is a proposal for the office; it is always a catatan. Of several possible places the one is proposed that
makes the formula a growth, else the one that holds a numerator together.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from itertools import accumulate

from generator.model.rumus import BAGI
from generator.model.rumus import KALI
from generator.model.rumus import KURANG
from generator.model.rumus import TAMBAH
from generator.model.rumus import Simpul
from generator.rules.rumus.pohon import mirip_pertumbuhan
from generator.rules.rumus.pohon import pertumbuhan
from generator.rules.rumus.tanda import Macam
from generator.rules.rumus.tanda import Tanda
from generator.rules.rumus.tanda import pecah
from generator.rules.rumus.urai import KALI_HILANG
from generator.rules.rumus.urai import RumusRusak
from generator.rules.rumus.urai import urai

BANYAK_DIPERBAIKI = 80
KURUNG_HILANG = "tanpa kurung, pengurangannya bukan pertumbuhan"


def perbaiki(teks: str, sebab: str) -> tuple[str, Simpul] | None:
    """Return a repaired text with its tree, None where no repair is known. `sebab` is what is wrong with the text."""
    tanda = pecah(teks)
    if len(tanda) > BANYAK_DIPERBAIKI:
        return None
    terurai = [(baru, pohon) for baru in dict.fromkeys(_calon(teks, tanda, sebab)) if (pohon := _urai(baru))]
    if sebab == KURUNG_HILANG:
        return next((t for t in terurai if pertumbuhan(t[1])), None)
    tumbuh = (t for t in terurai if pertumbuhan(t[1]))
    wajar = (t for t in terurai if not mirip_pertumbuhan(t[1]))
    return next(tumbuh, None) or next(wajar, None)


def _urai(teks: str) -> Simpul | None:
    try:
        return urai(pecah(teks))
    except RumusRusak:
        return None


def _calon(teks: str, tanda: Sequence[Tanda], sebab: str) -> Iterator[str]:
    if sebab == KALI_HILANG:
        yield _kali_tertulis(teks, tanda)
    elif sebab == KURUNG_HILANG:
        yield from _berkurung(teks, tanda)
    else:
        buka, tutup = _tak_berpasangan(tanda)
        if len(tutup) == 1 and not buka:
            yield from (_sisip(teks, (t.awal, "(")) for t in tanda if t.macam is not Macam.TUTUP)
            yield from (_hapus(teks, t) for t in tanda if t.macam is Macam.TUTUP)
        elif len(buka) == 1 and not tutup:
            yield from (_sisip(teks, (t.akhir, ")")) for t in _tempat_tutup(tanda, buka[0]))
            yield _hapus(teks, buka[0])
        elif buka or tutup:
            yield "(" * len(tutup) + teks + ")" * len(buka)


def _tempat_tutup(tanda: Sequence[Tanda], buka: Tanda) -> list[Tanda]:
    """Where the missing bracket may stand, best first: behind a sum that is divided, before × 100, at the end."""
    sesudah = [i for i, t in enumerate(tanda) if t.awal > buka.awal and t.macam is not Macam.BUKA]
    dalam = _kedalaman(tanda)

    def urutan(i: int) -> int:
        berikut = tanda[i + 1] if i + 1 < len(tanda) else None
        langsung = [t for t, d in zip(tanda[:i], dalam, strict=False) if t.awal > buka.awal and d == dalam[i]]
        isi = [t.teks for t in langsung if t.macam is Macam.OPERASI]
        if berikut and berikut.teks == BAGI and (TAMBAH in isi or KURANG in isi) and BAGI not in isi:
            return 0
        seratus = i + 2 < len(tanda) and berikut.teks == KALI and tanda[i + 2].angka == 100
        return 1 if seratus else 2 if berikut is None else 3

    return [tanda[i] for i in sorted(sesudah, key=urutan)]


def _kedalaman(tanda: Sequence[Tanda]) -> list[int]:
    """How many brackets are open behind each sign."""
    langkah = {Macam.BUKA: 1, Macam.TUTUP: -1}
    return list(accumulate(langkah.get(t.macam, 0) for t in tanda))


def _tak_berpasangan(tanda: Sequence[Tanda]) -> tuple[list[Tanda], list[Tanda]]:
    buka: list[Tanda] = []
    tutup: list[Tanda] = []
    for t in tanda:
        if t.macam is Macam.BUKA:
            buka.append(t)
        elif t.macam is Macam.TUTUP:
            if buka:
                buka.pop()
            else:
                tutup.append(t)
    return buka, tutup


def _berkurung(teks: str, tanda: Sequence[Tanda]) -> Iterator[str]:
    """One pair of brackets more, around every subtraction."""
    for kurang in (t for t in tanda if t.teks == KURANG and t.macam is Macam.OPERASI):
        kiri = [t for t in tanda if t.awal < kurang.awal and t.macam is not Macam.TUTUP]
        kanan = [t for t in tanda if t.awal > kurang.awal and t.macam is not Macam.BUKA]
        yield from (_sisip(teks, (a.awal, "("), (b.akhir, ")")) for a in reversed(kiri) for b in kanan)


def _kali_tertulis(teks: str, tanda: Sequence[Tanda]) -> str:
    tempat = [t.akhir for t, u in zip(tanda, tanda[1:], strict=False)
              if t.macam is Macam.BILANGAN and t.persen and u.macam is Macam.KATA]  # fmt: skip
    return _sisip(teks, *((i, " x") for i in tempat))


def _sisip(teks: str, *sisipan: tuple[int, str]) -> str:
    for tempat, isi in sorted(sisipan, reverse=True):
        teks = teks[:tempat] + isi + teks[tempat:]
    return teks


def _hapus(teks: str, tanda: Tanda) -> str:
    return teks[: tanda.awal] + teks[tanda.akhir :]
