"""Realisasi yang melonjak atau anjlok lebih dari separuh dibandingkan dengan tahun-tahun sebelumnya.

Sumber: PermenPANRB 53/2014 Bab III.A.2 (perbandingan dengan beberapa tahun terakhir harus dijelaskan). Bilangan kecil
(di bawah sepuluh) dilewati: dari 2 ke 3 bukan lonjakan. Nol yang diragukan ditanyakan oleh nol_dinilai.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from statistics import median

from generator.checks.catat import info
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tulis
from generator.checks.deret import searah
from generator.checks.nol_dinilai import nol_diragukan
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_padanan

KODE = "C22"
ARTI = "Realisasi berubah lebih dari separuh"
_TERKECIL = Decimal(10)
_ATAS, _BAWAH = Decimal("1.5"), Decimal("0.5")
_TAHUN_LENGKAP = 3


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare this year's realisasi of each indicator with the middle of its earlier years.

    A figure near that of the last year, after years that all went its way, goes on; it does not jump.
    """
    for i in (i for s in laporan.sasaran for i in s.indikator):
        riwayat = cari_padanan(i.nama, laporan.riwayat, lambda r: r.indikator.nama)
        if riwayat is None or i.baru or not isinstance(i.realisasi, Nilai) or nol_diragukan(i, laporan):
            continue
        deret = sorted(riwayat.indikator.realisasi, key=lambda setahun: setahun[0])
        dulu = [n.angka for t, n in deret if t < laporan.tahun and isinstance(n, Nilai)]
        if len(dulu) < 2:
            continue
        tengah = Decimal(median(dulu))
        if max(tengah, i.realisasi.angka) < _TERKECIL or _sekitar(i.realisasi.angka, tengah):
            continue
        if searah([*dulu, i.realisasi.angka]) and _sekitar(i.realisasi.angka, dulu[-1]):
            continue
        buat = periksa if len(dulu) >= _TAHUN_LENGKAP else info
        yield buat(
            KODE, i.realisasi.asal,
            f"Realisasi {sebut(i.nama)} {tulis(i.realisasi)}, sedangkan {len(dulu)} tahun sebelumnya sekitar "
            f"{tulis(Nilai(tengah))}.",
            "Periksa angkanya; bila benar, jelaskan lonjakannya di analisis.",
        )  # fmt: skip


def _sekitar(angka: Decimal, acuan: Decimal) -> bool:
    return _BAWAH * acuan <= angka <= _ATAS * acuan
