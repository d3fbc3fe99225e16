"""Aset tetap: awal + bertambah − berkurang = akhir, dan jumlahnya sama dengan rinciannya.

Sumber: neraca aset tetap per 31 Desember (LKjIP Magetan 2025 Tabel 1.4); mutasi menjelaskan seluruh selisih.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tempat
from generator.checks.catat import tulis
from generator.checks.dugaan import dugaan_ketik
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.model.nilai import TidakTerbaca
from generator.model.organisasi import AsetTetap

KODE = "C09"
ARTI = "Aset tetap tidak sama dengan mutasinya"
_KOLOM = (("awal", "Nilai awal"), ("bertambah", "Mutasi bertambah"), ("berkurang", "Mutasi berkurang"),
          ("akhir", "Nilai akhir"))  # fmt: skip


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Check each class of aset, the total row, and each column of the total."""
    semua = (*laporan.aset, laporan.total_aset) if laporan.total_aset else laporan.aset
    for aset in semua:
        yield from _mutasi(aset)
    if laporan.total_aset is None:
        return
    for kolom, sebutan in _KOLOM:
        total = getattr(laporan.total_aset, kolom)
        rincian = [getattr(a, kolom) for a in laporan.aset]
        jumlah = _jumlah(rincian)
        if isinstance(total, Nilai) and jumlah is not None and total.angka != jumlah:
            yield periksa(
                KODE, total.asal,
                f"{sebutan} aset tetap berjumlah {tulis(total)}, rinciannya {tulis(Nilai(jumlah))}."
                f"{dugaan_ketik(total.angka, jumlah)}",
                "Betulkan jumlah atau rinciannya.",
            )  # fmt: skip


def _mutasi(aset: AsetTetap) -> Iterator[Catatan]:
    akhir = _jumlah([aset.awal, aset.bertambah])
    if akhir is None or not isinstance(aset.akhir, Nilai) or isinstance(aset.berkurang, TidakTerbaca):
        return
    akhir -= aset.berkurang.angka if isinstance(aset.berkurang, Nilai) else 0
    if akhir != aset.akhir.angka:
        yield periksa(
            KODE, tempat(aset.akhir, None),
            f"Nilai akhir {sebut(aset.uraian)} tertulis {tulis(aset.akhir)}; awal ditambah mutasi "
            f"{tulis(Nilai(akhir))}.{dugaan_ketik(aset.akhir.angka, akhir)}",
            "Periksa nilai awal, mutasi, dan nilai akhirnya.",
        )  # fmt: skip


def _jumlah(daftar: list[Angka]) -> Decimal | None:
    """Return the sum of the figures, blanks being zero; None without any, or with one that cannot be read."""
    angka = [n.angka for n in daftar if isinstance(n, Nilai)]
    if not angka or any(isinstance(n, TidakTerbaca) for n in daftar):
        return None
    return sum(angka, Decimal(0))
