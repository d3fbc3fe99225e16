"""Indikator program, kegiatan, dan sub kegiatan di laporan realisasi harus yang tertulis di DPA terakhir.

Sumber: DPA atau DPPA terakhir; PermenPANRB 53/2014 Checklist Reviu III.4. Nama yang hanya ditulis sedikit berbeda
dibiarkan; nama yang diubah susunannya menjadi info, indikator yang lain sama sekali diperiksa.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import info
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.indikator_tertukar import cari_tertukar
from generator.checks.pasangan import beda_penentu
from generator.checks.pasangan import kemiripan
from generator.checks.pasangan import pasangan_baris
from generator.checks.pasangan import pasangan_indikator
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan

KODE = "C13"
ARTI = "Indikator laporan realisasi berbeda dari DPA terakhir"
_INDIKATOR_LAIN = 0.65


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare the names of the indicators of each row that stands in both."""
    tertukar = {baris.asal for pasangan in cari_tertukar(laporan) for baris in pasangan}
    for di_dpa, baris, _ in pasangan_baris(laporan):
        if baris.asal in tertukar or not di_dpa.indikator or not baris.indikator:
            continue
        sama = [i for _, i, nama_sama in pasangan_indikator(di_dpa, baris) if nama_sama]
        lain = [i for i in baris.indikator if i not in sama]
        if not lain:
            continue
        diubah = any(
            kemiripan(i.nama, d.nama) >= _INDIKATOR_LAIN and not beda_penentu(i.nama, d.nama)
            for i in lain
            for d in di_dpa.indikator
        )
        buat = info if diubah else periksa
        acuan = " dan ".join(sebut(d.nama) for d in di_dpa.indikator)
        yield buat(
            KODE, lain[0].asal,
            f"Indikator {baris.tingkat.value} tertulis {' dan '.join(sebut(i.nama) for i in lain)}; di DPA terakhir "
            f"{acuan} ({di_dpa.indikator[0].asal}).",
            "Pakai nama indikator DPA terakhir, atau jelaskan perubahannya.",
        )  # fmt: skip
