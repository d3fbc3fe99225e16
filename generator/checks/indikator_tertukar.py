"""Indikator dua baris anggaran yang tertukar: yang satu memakai indikator yang lain.

Sumber: DPA atau DPPA terakhir menetapkan indikator tiap baris; terjadi di LKjIP Magetan 2025 Tabel 3.4.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.pasangan import nyaris_sama
from generator.checks.pasangan import pasangan_baris
from generator.model.anggaran import BarisAnggaran
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.tables.padanan import nama_sama

KODE = "C14"
ARTI = "Indikator dua baris tertukar"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Report each pair of rows below one parent whose indicators are exchanged."""
    for satu, dua in cari_tertukar(laporan):
        yield periksa(
            KODE, satu.indikator[0].asal,
            f"Indikator {sebut(satu.nama)} dan {sebut(dua.nama)} tertukar dibandingkan dengan DPA terakhir: baris ini "
            f"memakai {sebut(satu.indikator[0].nama)}, baris lainnya ({dua.indikator[0].asal}) "
            f"{sebut(dua.indikator[0].nama)}.",
            "Tukar kembali kedua indikator itu, lalu periksa target dan realisasinya.",
        )  # fmt: skip


def cari_tertukar(laporan: Laporan) -> Iterator[tuple[BarisAnggaran, BarisAnggaran]]:
    """Yield rows of one parent that carry each other's indicator, by the last DPA."""
    saudara: dict[object, list[tuple[BarisAnggaran, BarisAnggaran]]] = {}
    for di_dpa, baris, induk in pasangan_baris(laporan):
        if len(di_dpa.indikator) == len(baris.indikator) == 1:
            saudara.setdefault(induk.asal if induk else None, []).append((di_dpa, baris))
    for daftar in saudara.values():
        for (dpa_a, a), (dpa_b, b) in combinations(daftar, 2):
            silang = _sama(a, dpa_b) and _sama(b, dpa_a)
            if silang and not _sama(a, dpa_a) and not _sama(b, dpa_b):
                yield a, b


def _sama(kiri: BarisAnggaran, kanan: BarisAnggaran) -> bool:
    a, b = kiri.indikator[0].nama, kanan.indikator[0].nama
    return nama_sama(a, b) or nyaris_sama(a, b)
