"""Rumus Excel bagi hasil rumus IKU: nama dan tahun setiap data dasar menjadi selnya di tabel perhitungan."""

from __future__ import annotations

from collections.abc import Mapping
from operator import add
from operator import mul
from operator import sub
from operator import truediv

from generator.model.rumus import BAGI
from generator.model.rumus import KALI
from generator.model.rumus import KURANG
from generator.model.rumus import TAMBAH
from generator.model.rumus import Bilangan
from generator.model.rumus import Operasi
from generator.model.rumus import Simpul
from generator.rules.rumus.hitung import compute_rumus
from generator.rules.rumus.tanda import pecah
from generator.rules.rumus.urai import RumusRusak
from generator.rules.rumus.urai import urai
from generator.workpaper.ungkapan import Ungkapan

_HITUNG = {TAMBAH: add, KURANG: sub, KALI: mul, BAGI: truediv}


def susun_perhitungan(rumus: str, sel: Mapping[str, Ungkapan]) -> Ungkapan | None:
    """Return a rule such as "(Koperasi sehat 2025 / Koperasi 2025) × 100%" over cells, None where it is no such rule.

    `sel` gives the cell behind each name with its year; names may hold words and signs of any kind.
    """
    wakil: dict[str, Ungkapan] = {}
    for nama in sorted(sel, key=len, reverse=True):
        kata = f"data{'i' * len(wakil)}a"
        wakil[kata] = sel[nama]
        rumus = rumus.replace(nama, kata)
    try:
        return _ungkap(urai(pecah(rumus)), wakil)
    except (RumusRusak, KeyError, ArithmeticError):
        return None


def _ungkap(pohon: Simpul, wakil: Mapping[str, Ungkapan]) -> Ungkapan:
    if isinstance(pohon, Operasi):
        return _HITUNG[pohon.tanda](_ungkap(pohon.kiri, wakil), _ungkap(pohon.kanan, wakil))
    if isinstance(pohon, Bilangan):
        angka = compute_rumus(pohon)
        return Ungkapan(f"{angka:f}", angka)
    return wakil[pohon.nama]
