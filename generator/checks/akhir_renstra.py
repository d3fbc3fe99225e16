"""Tahun akhir yang dipakai Tabel 3.7 harus tahun akhir periode Renstra.

Sumber: PermenPANRB 53/2014 Bab III.A.3 (realisasi dibandingkan dengan target jangka menengah).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import info
from generator.checks.catat import periksa
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan

KODE = "C07"
ARTI = "Tahun akhir Renstra tidak sama dengan periodenya"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare the end year that the office set with the period of its Renstra."""
    renstra, ditetapkan = laporan.renstra_berlaku, laporan.aturan.tahun_akhir_renstra
    if renstra is None:
        return
    if ditetapkan is not None and ditetapkan != renstra.akhir:
        yield periksa(
            KODE, renstra.asal,
            f"Tabel 3.7 memakai target tahun {ditetapkan} menurut pengaturan, padahal periode Renstra berakhir "
            f"{renstra.akhir}.",
            "Kosongkan pengaturan itu agar tahun akhir periode yang dipakai.",
        )  # fmt: skip
    elif renstra.tahun_target and renstra.tahun_target[-1] > renstra.akhir:
        yield info(
            KODE, renstra.asal, f"Renstra {renstra.periode} memuat target sampai tahun {renstra.tahun_target[-1]}."
        )
