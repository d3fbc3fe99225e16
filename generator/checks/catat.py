"""Membuat catatan dari sebuah pemeriksaan; tempatnya sel yang memuat angka."""

from __future__ import annotations

from generator import format_id
from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import Nilai

TANPA_TEMPAT = Alamat(".")


def periksa(kode: str, alamat: Alamat | None, pesan: str, saran: str = "") -> Catatan:
    """A figure that does not agree, or cannot be trusted."""
    return Catatan(kode, Tingkat.PERIKSA, alamat or TANPA_TEMPAT, pesan, saran)


def info(kode: str, alamat: Alamat | None, pesan: str, saran: str = "") -> Catatan:
    """Good to know; nothing has to be done."""
    return Catatan(kode, Tingkat.INFO, alamat or TANPA_TEMPAT, pesan, saran)


def tulis(nilai: Angka) -> str:
    """Name a figure in a message: its number, or what is missing."""
    return format_id.angka(nilai.angka) if isinstance(nilai, Nilai) else nilai.sebab


def tempat_lain(nilai: Angka) -> str:
    """Name the cell of the other figure: "(DPPA 2025.xlsx, lembar "DPPA", sel G28)"."""
    return f" ({nilai.asal})" if nilai.asal else ""
