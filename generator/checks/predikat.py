"""Capaian dari predikat: predikat di samping angka, atau dua predikat yang berbeda, dihitung dari nilai bandingnya.

Sumber: rules/parameters/predikat.toml. A grade only orders; AA to D are read by the lower bounds of the SAKIP scale,
which is not that of a satisfaction survey, and WTP (4) beside a figure (82) says nothing at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator import format_id
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.ukuran import daftar_ukuran
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.model.nilai import TidakDihitung

KODE = "C47"
ARTI = "Capaian dihitung dari predikat"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Look at every measured indicator whose target or realisasi is a grade, unless both are the same one."""
    for u in daftar_ukuran(laporan):
        if not isinstance(u.target, Nilai) or not isinstance(u.realisasi, Nilai):
            continue
        berpredikat = [n for n in (u.target, u.realisasi) if _predikat(n)]
        if not berpredikat or u.target.angka == u.realisasi.angka or isinstance(u.capaian.hasil, TidakDihitung):
            continue
        nilai = ", ".join(f"{n.teks} = {format_id.angka(n.angka)}" for n in berpredikat)
        yield periksa(
            KODE, u.realisasi.asal,
            f"Capaian {sebut(u.nama)} {format_id.persen(u.capaian.hasil, 2)} dihitung dari nilai banding predikat "
            f"({nilai}): target {u.target.teks}, realisasi {u.realisasi.teks}.",
            "Tulis target dan realisasinya sebagai nilai angka; predikat hanya menyatakan urutan.",
        )  # fmt: skip


def _predikat(nilai: Nilai) -> bool:
    """A text without figures that was read as one, or "Level 3"."""
    return bool(nilai.teks) and not re.search(r"\d", re.sub(r"(?i)^level \d", "", nilai.teks.strip()))
