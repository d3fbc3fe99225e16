"""Perintah yang menulis buku kerja untuk diisi: formulir kosong, isian per bidang, folder tahun berikutnya."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.alur import Siap
from generator.alur import tulis_formulir


def tulis_kosong(folder: Path, tahun: int, awal_renstra: int | None) -> None:
    """Write blank workbooks into a folder. Raises TidakDapatDisusun, OSError."""
    from generator.formulir.kosong import susun_kosong

    _tulis(susun_kosong(tahun, awal_renstra), folder, f"Isi buku kerja itu, lalu jalankan: lkjip buat {folder}")


def tulis_isian(siap: Siap, keluaran: Path) -> None:
    """Write one workbook per bidang. Raises TidakDapatDisusun, OSError."""
    from generator.formulir.isian import susun_isian

    _tulis(susun_isian(siap.laporan), keluaran, f"Setelah diisi bidang, salin kembali ke {siap.folder}.")


def tulis_tahun_baru(siap: Siap, tahun: int, keluaran: Path) -> None:
    """Write next year's folder. Raises TahunTidakBerurutan, TidakDapatDisusun, OSError."""
    from generator.formulir.tahun_baru import susun_tahun_baru

    saran = f"Lengkapi yang kosong sepanjang tahun {tahun}; realisasi tahun lalu yang belum ada dapat menyusul."
    _tulis(susun_tahun_baru(siap.laporan, tahun), keluaran, saran)


def _tulis(berkas: Mapping[str, bytes], keluaran: Path, saran: str) -> None:
    for jalur in tulis_formulir(berkas, keluaran):
        print(f"Ditulis: {jalur}")
    print(saran)
