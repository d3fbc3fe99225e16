"""Pohon rumus: nama-nama di dalamnya, angka yang dimasukkan, pola yang dikenal, dan teksnya.

Sumber: bentuk cetak "(395 / 560) × 100% = 70,54%" pada penjelasan IKU; rumus pertumbuhan di keputusan IKU Blitar 2025.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator

from generator.model.rumus import BAGI
from generator.model.rumus import KALI
from generator.model.rumus import KURANG
from generator.model.rumus import TAMBAH
from generator.model.rumus import Bilangan
from generator.model.rumus import Masukan
from generator.model.rumus import Operasi
from generator.model.rumus import Peubah
from generator.model.rumus import Simpul

Daun = Bilangan | Peubah | Masukan


def daun(pohon: Simpul) -> Iterator[Daun]:
    """Yield the leaves from left to right."""
    if isinstance(pohon, Operasi):
        yield from daun(pohon.kiri)
        yield from daun(pohon.kanan)
    else:
        yield pohon


def daftar_peubah(pohon: Simpul) -> tuple[Peubah, ...]:
    """Return the names of a formula, each once, in their order."""
    return tuple(dict.fromkeys(d for d in daun(pohon) if isinstance(d, Peubah)))


def daftar_masukan(pohon: Simpul) -> tuple[Masukan, ...]:
    """Return the raw figures of a working, each once, in their order."""
    return tuple(dict.fromkeys(d for d in daun(pohon) if isinstance(d, Masukan)))


def ganti_peubah(pohon: Simpul, ganti: Callable[[Peubah], Simpul]) -> Simpul:
    """Return the tree with every name replaced."""
    if isinstance(pohon, Operasi):
        return Operasi(pohon.tanda, ganti_peubah(pohon.kiri, ganti), ganti_peubah(pohon.kanan, ganti))
    return ganti(pohon) if isinstance(pohon, Peubah) else pohon


def pertumbuhan(pohon: Simpul) -> bool:
    """Tell whether a tree holds growth: the change of a name from one year to the next, divided by its first year."""
    if not isinstance(pohon, Operasi):
        return False
    if pohon.tanda == BAGI and isinstance(pohon.kiri, Operasi) and pohon.kiri.tanda == KURANG:
        akhir, awal = pohon.kiri.kiri, pohon.kiri.kanan
        if _seperubahan(akhir, awal) and awal == pohon.kanan:
            return True
    return pertumbuhan(pohon.kiri) or pertumbuhan(pohon.kanan)


def mirip_pertumbuhan(pohon: Simpul) -> bool:
    """Tell whether a tree subtracts x/x, the share of a name in itself: growth that lost its brackets."""
    if not isinstance(pohon, Operasi):
        return False
    if pohon.tanda == KURANG and isinstance(pohon.kiri, Peubah) and _pecahan_diri(pohon.kanan, pohon.kiri.nama):
        return True
    return mirip_pertumbuhan(pohon.kiri) or mirip_pertumbuhan(pohon.kanan)


def _seperubahan(akhir: Simpul, awal: Simpul) -> bool:
    return isinstance(akhir, Peubah) and isinstance(awal, Peubah) and akhir.nama == awal.nama and akhir != awal


def _pecahan_diri(pohon: Simpul, nama: str) -> bool:
    while isinstance(pohon, Operasi) and pohon.tanda == KALI:
        pohon = pohon.kiri
    return (
        isinstance(pohon, Operasi)
        and pohon.tanda == BAGI
        and all(isinstance(x, Peubah) and x.nama == nama for x in (pohon.kiri, pohon.kanan))
    )


def tulis(pohon: Simpul, sebut: Callable[[Daun], str]) -> str:
    """Return a tree as text; `sebut` writes its leaves. A fraction stands in brackets beside a further factor.

    >>> from decimal import Decimal
    >>> pecahan = Operasi("/", Bilangan(Decimal(395)), Bilangan(Decimal(560)))
    >>> tulis(Operasi("×", pecahan, Bilangan(Decimal(100))), lambda daun: str(daun.angka))
    '(395 / 560) × 100'
    """
    if not isinstance(pohon, Operasi):
        return sebut(pohon)
    kiri, kanan = tulis(pohon.kiri, sebut), tulis(pohon.kanan, sebut)
    if isinstance(pohon.kiri, Operasi) and _kurung_kiri(pohon.tanda, pohon.kiri.tanda):
        kiri = f"({kiri})"
    if isinstance(pohon.kanan, Operasi) and _kurung_kanan(pohon.tanda, pohon.kanan.tanda):
        kanan = f"({kanan})"
    return f"{kiri} {pohon.tanda} {kanan}"


def _kurung_kiri(luar: str, dalam: str) -> bool:
    return luar in (KALI, BAGI) and dalam != KALI


def _kurung_kanan(luar: str, dalam: str) -> bool:
    return luar == BAGI or luar == KALI and dalam != KALI or luar == KURANG and dalam in (TAMBAH, KURANG)
