"""Pagu di laporan realisasi harus sama dengan pagu DPA terakhir.

Sumber: DPA atau DPPA terakhir menetapkan pagu; laporan realisasi hanya mengulangnya.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from decimal import Decimal

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tempat_lain
from generator.checks.catat import tulis
from generator.checks.dugaan import dugaan_ketik
from generator.checks.pasangan import hitung_pagu_berbeda
from generator.checks.pasangan import pagu_tampak_lama
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai

KODE = "C02"
ARTI = "Pagu laporan realisasi berbeda dari DPA terakhir"
_SARAN = "Laporan ini memakai pagu DPA; betulkan laporan realisasi."


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare the pagu which the realisasi workbook repeats with the DPA's, row by row."""
    if pagu_tampak_lama(laporan):
        yield _dpa_lama(laporan)
        return
    for program in laporan.program:
        for baris in program.jelajahi():
            ulangan, pagu = baris.pagu_realisasi, baris.pagu
            if not isinstance(ulangan, Nilai) or not isinstance(pagu, Nilai) or ulangan.angka == pagu.angka:
                continue
            di_dpa = f"{tulis(pagu)}{tempat_lain(pagu)}"
            pesan = f"Pagu {sebut(baris.nama)} tertulis {tulis(ulangan)}, di DPA terakhir {di_dpa}."
            if isinstance(baris.realisasi, Nilai) and ulangan.angka + baris.realisasi.angka == pagu.angka:
                pesan += " Angka baris ini tampak bergeser satu kolom: pagu berisi realisasi, realisasi berisi sisa."
            else:
                pesan += dugaan_ketik(ulangan.angka, pagu.angka)
            yield periksa(KODE, ulangan.asal, pesan, _SARAN)
    yield from _jumlah(laporan)


def _dpa_lama(laporan: Laporan) -> Catatan:
    """One finding instead of one per row: the folder lacks the last DPA."""
    berbeda, semua = hitung_pagu_berbeda(laporan)
    dpa = laporan.dpa_terakhir
    return periksa(
        KODE, laporan.realisasi.asal if laporan.realisasi else None,
        f"Pagu {berbeda} dari {semua} baris laporan realisasi berbeda dari DPA {dpa.versi.value} ({dpa.asal}); "
        "DPA atau DPPA yang terakhir tampaknya belum ada di folder ini.",
        "Tambahkan DPA, pergeseran, atau DPPA yang terakhir, lalu jalankan lagi.",
    )  # fmt: skip


def _jumlah(laporan: Laporan) -> Iterator[Catatan]:
    """Compare the pagu of each sasaran and the total with the DPA's pagu of the same programs."""
    realisasi, dpa = laporan.realisasi, laporan.dpa_terakhir
    if realisasi is None or dpa is None:
        return
    for sasaran in realisasi.sasaran:
        program = [p.pagu for p in laporan.program if p.sasaran == sasaran.nama]
        yield from _banding_jumlah(f"sasaran {sebut(sasaran.nama)}", sasaran.pagu, program)
    yield from _banding_jumlah("seluruhnya", realisasi.total_pagu, [p.pagu for p in dpa.program])


def _banding_jumlah(sebutan: str, ulangan: Angka, pagu: Sequence[Angka]) -> Iterator[Catatan]:
    terbaca = [n.angka for n in pagu if isinstance(n, Nilai)]
    jumlah = sum(terbaca, Decimal(0))
    if isinstance(ulangan, Nilai) and len(terbaca) == len(pagu) > 0 and ulangan.angka != jumlah:
        yield periksa(
            KODE, ulangan.asal,
            f"Pagu {sebutan} tertulis {tulis(ulangan)}, menurut DPA terakhir {tulis(Nilai(jumlah))}."
            f"{dugaan_ketik(ulangan.angka, jumlah)}",
            _SARAN,
        )  # fmt: skip
