"""Capaian yang begitu tinggi sehingga targetnya diragukan.

Sumber: kriteria evaluasi SAKIP sebagaimana dikutip aplikasi e-SAKIP daerah (target yang menantang). Dua kali target
atau lebih diperiksa; satu setengah kali, atau target sekecil beberapa buah saja, hanya info.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator import format_id
from generator.checks.catat import info
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tulis
from generator.checks.ukuran import daftar_ukuran
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import TidakDihitung

KODE = "C23"
ARTI = "Capaian sangat tinggi"
_DIRAGUKAN, _TINGGI = Decimal(200), Decimal(150)
_TARGET_KECIL = Decimal(5)


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Look through the capaian of every measured indicator."""
    for u in daftar_ukuran(laporan):
        hasil = u.capaian.hasil
        if isinstance(hasil, TidakDihitung) or hasil < _TINGGI:
            continue
        buat = periksa if hasil >= _DIRAGUKAN and u.target.angka >= _TARGET_KECIL else info
        yield buat(
            KODE, u.tempat,
            f"Capaian {sebut(u.nama)} {format_id.persen(hasil, 2)} (target {tulis(u.target)}, realisasi "
            f"{tulis(u.realisasi)}).",
            "Periksa target dan realisasinya; bila benar, jelaskan mengapa targetnya serendah itu.",
        )  # fmt: skip
