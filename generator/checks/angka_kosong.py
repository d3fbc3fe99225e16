"""Angka yang diperlukan laporan tetapi belum diisi; yang kosong tidak pernah dianggap nol.

Sumber: PermenPANRB 53/2014 Bab III.A.1 (target dan realisasi setiap indikator PK).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_padanan
from generator.tables.tabel_3_7 import tahun_akhir_renstra

KODE = "C06"
ARTI = "Angka yang diperlukan belum diisi"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Targets of the PK, and realisasi of rows that have a pagu; a missing realisasi workbook is J03's."""
    for sasaran in laporan.sasaran:
        for indikator in sasaran.indikator:
            if isinstance(indikator.target, BelumDiisi):
                yield periksa(KODE, indikator.indikator.asal, f"Target {sebut(indikator.nama)} tahun "
                                                              f'{laporan.tahun} belum diisi.',
                              "Isi targetnya di Perjanjian Kinerja.")  # fmt: skip
    yield from _target_akhir(laporan)
    if laporan.realisasi is None:
        return
    for program in laporan.program:
        for baris in program.jelajahi():
            if isinstance(baris.pagu, Nilai) and baris.pagu.angka and isinstance(baris.realisasi, BelumDiisi):
                yield periksa(KODE, baris.realisasi.asal or baris.asal,
                              f"Realisasi anggaran {sebut(baris.nama)} belum diisi, padahal ada pagunya.",
                              "Isi realisasinya; tulis 0 bila memang tidak ada.")  # fmt: skip


def _target_akhir(laporan: Laporan) -> Iterator[Catatan]:
    """Tabel 3.7 measures every indicator that the Renstra has against its last year."""
    renstra = laporan.renstra_berlaku
    if renstra is None:
        return
    tahun, di_renstra = tahun_akhir_renstra(laporan, renstra), [i for s in renstra.sasaran for i in s.indikator]
    for indikator in (i for s in laporan.sasaran for i in s.indikator):
        padanan = cari_padanan(indikator.nama, di_renstra, lambda i: i.nama)
        if padanan is not None and isinstance(padanan.target_tahun(tahun), BelumDiisi):
            yield periksa(KODE, padanan.asal, f"Target akhir {sebut(indikator.nama)} tahun {tahun} belum diisi; "
                                              "kemajuannya tidak dapat dihitung.",
                          "Isi targetnya di Renstra, atau betulkan tahun akhirnya di Profil.")  # fmt: skip
