"""Menulis buku kerja untuk diisi: formulir kosong, isian per bidang, folder tahun berikutnya."""

from __future__ import annotations

from pathlib import Path

from generator.alur import Siap
from generator.alur import tulis_formulir


def tulis_kosong(folder: Path, tahun: int, awal_renstra: int | None) -> tuple[Path, ...]:
    """Write blank workbooks into a folder. Raises TidakDapatDisusun, OSError."""
    from generator.formulir.kosong import susun_kosong

    return tulis_formulir(susun_kosong(tahun, awal_renstra), folder)


def tulis_isian(siap: Siap, keluaran: Path) -> tuple[Path, ...]:
    """Write one workbook per bidang. Raises TidakDapatDisusun, OSError."""
    from generator.formulir.isian import susun_isian

    return tulis_formulir(susun_isian(siap.laporan), keluaran)


def tulis_tahun_baru(siap: Siap, tahun: int, keluaran: Path) -> tuple[Path, ...]:
    """Write next year's folder. Raises TahunTidakBerurutan, TidakDapatDisusun, OSError."""
    from generator.formulir.tahun_baru import susun_tahun_baru

    return tulis_formulir(susun_tahun_baru(siap.laporan, tahun), keluaran)
