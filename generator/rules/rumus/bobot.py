"""Nilai SAKIP dari empat komponennya: yang sudah berbobot dijumlahkan, yang belum dikalikan dengan bobotnya.

Sumber: LKjIP Magetan 2025, Tabel 2.8 (bobot 30/30/15/25), seperti lembar kerja evaluasi aplikasi e-SAKIP menurut
PermenPANRB 88/2021 (dikutip, naskah peraturannya belum dibaca).
An LHE prints each component either out of its weight (at most 30/30/15/25) or out of 100; the formula is the same.
"""

from __future__ import annotations

from decimal import Decimal
from enum import Enum

from generator.model.rumus import KALI
from generator.model.rumus import TAMBAH
from generator.model.rumus import Bilangan
from generator.model.rumus import Masukan
from generator.model.rumus import Operasi
from generator.model.rumus import Simpul
from generator.rules.rumus.urai import jumlahkan

KOMPONEN_SAKIP = ("perencanaan", "pengukuran", "pelaporan", "evaluasi")
_PALING_SEDIKIT = 3

Suku = tuple[Decimal, Masukan]


class Pembobotan(Enum):
    """Whether the components that were put in already carry their weight."""

    BUKAN_SAKIP = "bukan komponen SAKIP"
    SUDAH = "sudah berbobot"
    BELUM = "belum berbobot"
    RAGU = "meragukan"


def tentukan_pembobotan(pohon: Simpul) -> Pembobotan:
    """Return what the figures say: each at most its weight, each above it up to 100, or a mix of both.

    A component of zero says nothing. Weights are those of the formula itself.
    """
    suku = suku_sakip(pohon)
    if not suku:
        return Pembobotan.BUKAN_SAKIP
    tentu = [(bobot, satu.nilai.angka) for bobot, satu in suku if satu.nilai.angka]
    if all(0 <= angka <= bobot for bobot, angka in tentu):
        return Pembobotan.SUDAH
    return Pembobotan.BELUM if all(bobot < angka <= 100 for bobot, angka in tentu) else Pembobotan.RAGU


def tanpa_bobot(pohon: Simpul) -> Simpul:
    """Return the plain sum of the components of a weighted sum."""
    return jumlahkan([satu for _, satu in suku_sakip(pohon)])


def suku_sakip(pohon: Simpul) -> tuple[Suku, ...]:
    """Return the terms of a weighted sum of SAKIP components, weights in points of 100; () where it is none."""
    suku = [_suku(satu) for satu in _penjumlahan(pohon)]
    nama = " ".join(s[1].nama.casefold() for s in suku if s)
    komponen = sum(kata in nama for kata in KOMPONEN_SAKIP)
    if None in suku or komponen < _PALING_SEDIKIT or sum(s[0] for s in suku) != 100:
        return ()
    return tuple(suku)


def _penjumlahan(pohon: Simpul) -> list[Simpul]:
    if isinstance(pohon, Operasi) and pohon.tanda == TAMBAH:
        return [*_penjumlahan(pohon.kiri), *_penjumlahan(pohon.kanan)]
    return [pohon]


def _suku(pohon: Simpul) -> Suku | None:
    if not isinstance(pohon, Operasi) or pohon.tanda != KALI:
        return None
    for bobot, satu in ((pohon.kiri, pohon.kanan), (pohon.kanan, pohon.kiri)):
        if isinstance(bobot, Bilangan) and isinstance(satu, Masukan):
            return (bobot.angka if bobot.persen else bobot.angka * 100), satu
    return None
