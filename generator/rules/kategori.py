"""Kategori sebuah capaian menurut skala yang berlaku; tanpa celah di antara dua pita.

Sumber: skala masing-masing (rules/parameters/skala.toml, atau buku kerja kantor). PermenPANRB 53/2014 tidak
menetapkan skala. Skala yang hanya menyebut bilangan bulat (91–100, 76–90) dibaca dari batas bawahnya.
"""

from __future__ import annotations

from decimal import Decimal

from generator.model.aturan import Pita
from generator.model.aturan import Skala


def pita_untuk(capaian: Decimal, skala: Skala) -> Pita:
    """Return the band that holds an unrounded capaian; every figure has one."""
    for pita in skala.pita:
        if pita.bawah is None or capaian > pita.bawah or (pita.bawah_termasuk and capaian == pita.bawah):
            return pita
    raise AssertionError("Skala guarantees a last band without lower bound")


def compute_kategori(capaian: Decimal, skala: Skala) -> str:
    """Return the name of the category of an unrounded capaian in percent."""
    return pita_untuk(capaian, skala).nama


def rentang_pita(skala: Skala) -> tuple[tuple[Pita, str], ...]:
    """Return each band with its range in words of figures: ("≥ 100%", "75% s.d. < 100%", "< 55%")."""
    hasil = []
    atas: Pita | None = None
    for pita in skala.pita:
        hasil.append((pita, _rentang(pita, atas)))
        atas = pita
    return tuple(hasil)


def _rentang(pita: Pita, atas: Pita | None) -> str:
    if atas is None and pita.bawah is None:
        return "semua nilai"
    if pita.bawah is None:
        return f"{'<' if atas.bawah_termasuk else '≤'} {_persen(atas.bawah)}"
    if atas is None:
        return f"{'≥' if pita.bawah_termasuk else '>'} {_persen(pita.bawah)}"
    bawah = _persen(pita.bawah) if pita.bawah_termasuk else f"> {_persen(pita.bawah)}"
    return f"{bawah} s.d. {'< ' if atas.bawah_termasuk else ''}{_persen(atas.bawah)}"


def _persen(batas: Decimal) -> str:
    return f"{batas.normalize():f}%".replace(".", ",")
