"""Menghitung sebuah rumus yang angkanya sudah dimasukkan; tidak dibulatkan.

Sumber: rumus IKU kantor masing-masing. 30% is 0,30; the factor 100% behind a fraction makes percent points of it,
as DESIGN and the decrees print it: (395 / 560) × 100% = 70,54%.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from generator.model.nilai import TidakDihitung
from generator.model.rumus import BAGI
from generator.model.rumus import KALI
from generator.model.rumus import KURANG
from generator.model.rumus import Bilangan
from generator.model.rumus import Masukan
from generator.model.rumus import Operasi
from generator.model.rumus import Simpul
from generator.rules.rumus.pohon import Daun
from generator.rules.rumus.pohon import daun
from generator.rules.rumus.pohon import tulis
from generator.rules.rumus.urai import SERATUS_PERSEN

Hasil = Decimal | TidakDihitung


def compute_rumus(pohon: Simpul) -> Hasil:
    """Return the unrounded result of a tree of numbers and raw figures; no value where a denominator is zero.

    Raises ValueError where a name has no figure yet.

    >>> setengah = Operasi("/", Bilangan(Decimal(1)), Bilangan(Decimal(2)))
    >>> compute_rumus(Operasi("×", setengah, Bilangan(Decimal(100), persen=True)))
    Decimal('50.0')
    >>> compute_rumus(Operasi("/", Bilangan(Decimal(1)), Bilangan(Decimal(0)))).sebab
    'penyebut nol: 0'
    """
    if isinstance(pohon, Bilangan):
        return pohon.angka / 100 if pohon.persen and pohon != SERATUS_PERSEN else pohon.angka
    if isinstance(pohon, Masukan):
        return pohon.nilai.angka
    if not isinstance(pohon, Operasi):
        raise ValueError(f"no figure for {pohon.nama!r}")
    kiri, kanan = compute_rumus(pohon.kiri), compute_rumus(pohon.kanan)
    if isinstance(kiri, TidakDihitung):
        return kiri
    if isinstance(kanan, TidakDihitung):
        return kanan
    if pohon.tanda == BAGI and kanan == 0:
        return TidakDihitung(f"penyebut nol: {tulis(pohon.kanan, _sebut)}")
    return _HITUNG[pohon.tanda](kiri, kanan)


def hasil_persen(pohon: Simpul) -> bool:
    """Tell whether the result counts percent points: some fraction is multiplied by 100%."""
    return any(satu == SERATUS_PERSEN for satu in daun(pohon))


def _sebut(satu: Daun) -> str:
    if isinstance(satu, Bilangan):
        return f"{satu.angka:f}{'%' if satu.persen else ''}".replace(".", ",")
    return f"{satu.nama} tahun {satu.tahun}"


_HITUNG: dict[str, Callable[[Decimal, Decimal], Decimal]] = {
    "+": lambda kiri, kanan: kiri + kanan,
    KURANG: lambda kiri, kanan: kiri - kanan,
    KALI: lambda kiri, kanan: kiri * kanan,
    BAGI: lambda kiri, kanan: kiri / kanan,
}
