"""Kata-kata yang memilih kalimat: arah, mutu, dan sebutan capaian.

Every choice is made from unrounded figures; the templates only see the word.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from generator.model.kinerja import Sifat


def rangkai(daftar: Sequence[str], penutup: str = "dan") -> str:
    """Return a list as Indonesian running text.

    >>> rangkai(["A", "B", "C"])
    'A, B, dan C'
    """
    if len(daftar) < 3:
        return f" {penutup} ".join(daftar)
    return f"{', '.join(daftar[:-1])}, {penutup} {daftar[-1]}"


def arah(lama: Decimal | None, baru: Decimal | None) -> str:
    """Return "naik", "turun" or "tetap"; "tidak dapat dibandingkan" where a figure is missing."""
    if lama is None or baru is None:
        return "tidak dapat dibandingkan"
    if baru == lama:
        return "tetap"
    return "naik" if baru > lama else "turun"


def mutu(arah_angka: str, sifat: Sifat | None) -> str:
    """Return "membaik", "menurun" or "tetap" for a change of a realisasi, by the direction that is better."""
    if arah_angka not in ("naik", "turun"):
        return arah_angka
    lebih_baik = "turun" if sifat is Sifat.MAKIN_RENDAH else "naik"
    return "membaik" if arah_angka == lebih_baik else "menurun"


def capai(capaian_persen: Decimal | None) -> str:
    """Return "melampaui", "mencapai" or "belum mencapai" for a capaian in percent, not rounded."""
    if capaian_persen is None:
        return "tidak dapat dibandingkan"
    if capaian_persen == 100:
        return "mencapai"
    return "melampaui" if capaian_persen > 100 else "belum mencapai"


def huruf_kecil(teks: str) -> str:
    """Return a sentence's first letter small, so that it can stand inside another sentence.

    A first word in capitals (ASN, UMKM) and a text written as a title stay as they are; a sentence that only ends in
    a long name is no title.

    >>> [huruf_kecil(t) for t in ("Membantu Bupati melaksanakan urusan", "ASN kurang paham", "Peralatan dan Mesin")]
    ['membantu Bupati melaksanakan urusan', 'ASN kurang paham', 'Peralatan dan Mesin']
    >>> huruf_kecil("Pelaksanaan administrasi Dinas Koperasi, Usaha Kecil dan Menengah")
    'pelaksanaan administrasi Dinas Koperasi, Usaha Kecil dan Menengah'
    """
    pertama, *lain = teks.split(" ")
    if any(c.isupper() for c in pertama[1:]):
        return teks
    kata = [k for k in lain if len(k) > 3 and k[0].isalpha() and not k.isupper()]
    besar = [k for k in kata if k[0].isupper()]
    if kata and kata[0][0].isupper() and len(besar) * 2 > len(kata):
        return teks
    return teks[:1].lower() + teks[1:]
