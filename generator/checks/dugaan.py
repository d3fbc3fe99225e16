"""Dugaan: apa yang mungkin terjadi pada dua angka yang seharusnya sama."""

from __future__ import annotations

from decimal import Decimal

from generator.checks.besaran import angka_sama
from generator.checks.besaran import dapat_dibandingkan
from generator.model.kinerja import Indikator
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.tables.padanan import nama_sama

_KELIPATAN = (1000, 100, 10)
_ANGKA_PENTING = 3


def dugaan_ketik(tertulis: Decimal, seharusnya: Decimal) -> str:
    """Return a sentence on the slip that would explain the figure, with a space before it; "" where none would.

    >>> dugaan_ketik(Decimal("0.9242"), Decimal("92.42"))
    ' Angkanya tampak 100 kali terlalu kecil.'
    >>> dugaan_ketik(Decimal("91"), Decimal("19"))
    ' Letak dua angkanya tampak tertukar.'
    """
    for kali in _KELIPATAN:
        if tertulis and seharusnya and tertulis * kali == seharusnya:
            return f" Angkanya tampak {kali} kali terlalu kecil."
        if seharusnya and tertulis == seharusnya * kali:
            return f" Angkanya tampak {kali} kali terlalu besar."
    a, b = (f"{abs(n).normalize():f}" for n in (tertulis, seharusnya))
    if len(a) != len(b) or len(a) < 2:
        return ""
    beda = [k for k in range(len(a)) if a[k] != b[k]]
    if len(beda) == 2 and (a[beda[0]], a[beda[1]]) == (b[beda[1]], b[beda[0]]):
        return " Letak dua angkanya tampak tertukar."
    if len(beda) == 1 and len(a) > _ANGKA_PENTING:
        return " Satu angka tampak salah ketik."
    return ""


def dugaan_target(laporan: Laporan, tertulis: Nilai, satuan: str, nama: str, tahun: int) -> str:
    """Return a sentence when the figure is the Renstra's target of another year, or of another indicator."""
    lain = ""
    for renstra in laporan.renstra:
        for indikator in _indikator_renstra(laporan, renstra.awal, renstra.akhir):
            for tahun_target, target in indikator.target:
                if not _sama(tertulis, satuan, target, indikator.satuan):
                    continue
                if tahun_target != tahun and _serumpun(nama, indikator.nama):
                    return f" Angka itu target tahun {tahun_target} di Renstra {renstra.periode} ({target.asal})."
                if tahun_target == tahun and not _serumpun(nama, indikator.nama) and _cukup_khas(tertulis.angka):
                    lain = lain or f' Angka itu target indikator "{indikator.nama}" ({target.asal}).'
    return lain


def _indikator_renstra(laporan: Laporan, awal: int, akhir: int) -> list[Indikator]:
    renstra = next(r for r in laporan.renstra if (r.awal, r.akhir) == (awal, akhir))
    return [i for t in renstra.tujuan for i in (*t.indikator, *(i for s in t.sasaran for i in s.indikator))]


def _sama(tertulis: Nilai, satuan: str, target, satuan_target: str) -> bool:
    return (
        isinstance(target, Nilai)
        and dapat_dibandingkan(tertulis, target, satuan, satuan_target)
        and angka_sama(tertulis, target, satuan, satuan_target)
    )


def _serumpun(kiri: str, kanan: str) -> bool:
    """Tell whether names mean the same, "UMKM" and "Usaha Mikro" being one."""
    return nama_sama(_lipat(kiri), _lipat(kanan))


def _lipat(nama: str) -> str:
    return nama.casefold().replace("usaha mikro", "umkm")


def _cukup_khas(angka: Decimal) -> bool:
    return len(angka.normalize().as_tuple().digits) >= _ANGKA_PENTING
