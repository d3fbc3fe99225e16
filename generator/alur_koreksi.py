"""Koreksi perencana di peta.xlsx: yang pertama ditulis kosong, yang berlaku dibaca dan ditulis lagi."""

from __future__ import annotations

from pathlib import Path

from generator import alur
from generator.formulir.peta import susun_peta
from generator.istilah import JENIS_TABEL
from generator.reading.folder import baca_peta_folder
from generator.reading.peta import NAMA_PETA
from generator.reading.peta import Peta


def tulis_peta(siap: alur.Siap) -> Path:
    """Write a first peta.xlsx into the folder, for the planner to correct. Raises TidakDapatDisusun if there is one."""
    jalur = siap.folder / NAMA_PETA
    if jalur.exists():
        raise alur.TidakDapatDisusun(f"{jalur} sudah ada dan dipatuhi; ganti namanya bila ingin peta yang baru.")
    return simpan_koreksi(siap, Peta())


def baca_koreksi(folder: Path) -> Peta:
    """Return the corrections that stand in the folder's peta.xlsx; an empty Peta where there is none."""
    return baca_peta_folder(folder, [])


def simpan_koreksi(siap: alur.Siap, koreksi: Peta) -> Path:
    """Write peta.xlsx with these corrections in place of the one in the folder. Raises TidakDapatDisusun, OSError."""
    isi = susun_peta(siap.lembar, siap.catatan, JENIS_TABEL, koreksi)
    return alur.tulis_tetap(siap.folder / NAMA_PETA, isi)
