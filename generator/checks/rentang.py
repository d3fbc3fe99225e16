"""Angka di luar rentang yang mungkin: di bawah nol, atau di atas seratus untuk persentase dan indeks berskala seratus.

Sumber: arti satuannya (bagian dari keseluruhan tidak melebihi keseluruhannya; nilai SAKIP dan IKM berskala 0–100).
Pertumbuhan, kenaikan, dan capaian boleh di atas seratus.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.besaran import PERSEN
from generator.checks.besaran import kelompok_satuan
from generator.checks.bilangan_bulat import semua_indikator
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tempat
from generator.checks.catat import tulis
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai

KODE = "C29"
ARTI = "Angka di luar rentang yang mungkin"
_BOLEH_LEBIH = re.compile(
    r"pertumbuhan|kenaikan|peningkatan|laju|capaian|rasio|penurunan|terhadap|deviasi|inflasi|realisasi|tercapai|"
    r"ketercapaian"
)
_BOLEH_NEGATIF = re.compile(r"pertumbuhan|laju|deviasi|selisih|inflasi|kenaikan|peningkatan|penurunan|defisit|surplus")
_SERATUS = re.compile(r"\b(sakip|ikm|kepuasan|reformasi birokrasi|spbe)\b")


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Look through every figure of every indicator, then through the budget."""
    for indikator in semua_indikator(laporan):
        nama = indikator.nama.casefold()
        for sebutan, deret in (("Target", indikator.target), ("Realisasi", indikator.realisasi)):
            for tahun, nilai in deret:
                if not isinstance(nilai, Nilai):
                    continue
                if nilai.angka < 0 and not _BOLEH_NEGATIF.search(nama):
                    sebab = "di bawah nol"
                elif nilai.angka > 100 and _berskala_seratus(nama, indikator.satuan):
                    sebab = "di atas 100"
                else:
                    continue
                yield periksa(
                    KODE, tempat(nilai, indikator.asal),
                    f"{sebutan} {tahun} {sebut(indikator.nama)} {tulis(nilai)}, {sebab}.",
                    "Betulkan angkanya, atau satuannya.",
                )  # fmt: skip
    yield from _pembanding(laporan)
    yield from _anggaran(laporan)


def _berskala_seratus(nama: str, satuan: str) -> bool:
    """Tell whether the figures of an indicator end at a hundred: shares of a whole, SAKIP, IKM."""
    persen = nama.startswith(("persen", "presen", "prosen")) and kelompok_satuan(satuan) in (PERSEN, "")
    return bool(persen or _SERATUS.search(nama)) and not _BOLEH_LEBIH.search(nama)


def _pembanding(laporan: Laporan) -> Iterator[Catatan]:
    for p in laporan.pembanding:
        if isinstance(p.realisasi, Nilai) and p.realisasi.angka > 100 and _berskala_seratus(p.indikator.casefold(), ""):
            yield periksa(
                KODE, tempat(p.realisasi, p.asal),
                f"Realisasi {p.nama_pembanding} {sebut(p.indikator)} {tulis(p.realisasi)}, di atas 100.",
                "Betulkan angkanya.",
            )  # fmt: skip


def _anggaran(laporan: Laporan) -> Iterator[Catatan]:
    for baris in (b for p in laporan.program for b in p.jelajahi()):
        for sebutan, nilai in (("Pagu", baris.pagu), ("Realisasi anggaran", baris.realisasi)):
            if isinstance(nilai, Nilai) and nilai.angka < 0:
                yield periksa(
                    KODE, tempat(nilai, baris.asal),
                    f"{sebutan} {sebut(baris.nama)} {tulis(nilai)}, di bawah nol.", "Betulkan angkanya.",
                )  # fmt: skip
