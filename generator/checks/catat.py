"""Membuat catatan dari sebuah pemeriksaan; tempatnya sel yang memuat angka."""

from __future__ import annotations

from generator import format_id
from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import Nilai

TANPA_TEMPAT = Alamat(".")
PANJANG_NAMA = 90


def periksa(kode: str, alamat: Alamat | None, pesan: str, saran: str = "") -> Catatan:
    """A figure that does not agree, or cannot be trusted."""
    return Catatan(kode, Tingkat.PERIKSA, alamat or TANPA_TEMPAT, pesan, saran)


def info(kode: str, alamat: Alamat | None, pesan: str, saran: str = "") -> Catatan:
    """Good to know; nothing has to be done."""
    return Catatan(kode, Tingkat.INFO, alamat or TANPA_TEMPAT, pesan, saran)


def tulis(nilai: Angka) -> str:
    """Name a figure in a message: its number, or what is missing."""
    return format_id.angka(nilai.angka) if isinstance(nilai, Nilai) else nilai.sebab


def sebut(nama: str) -> str:
    """Name a row or an indicator in a message: in quotes, long names cut at a word.

    >>> sebut("Nilai SAKIP")
    '"Nilai SAKIP"'
    """
    rapi = " ".join(nama.split())
    if len(rapi) > PANJANG_NAMA:
        rapi = rapi[: PANJANG_NAMA - 1].rsplit(" ", 1)[0].rstrip(" ,;") + "…"
    return f'"{rapi}"'


def tempat_lain(nilai: Angka) -> str:
    """Name the cell of the other figure: "(DPPA 2025.xlsx, lembar "DPPA", sel G28)"."""
    return f" ({nilai.asal})" if nilai.asal else ""


def tempat(nilai: Angka, cadangan: Alamat | None) -> Alamat | None:
    """Return the cell of a figure, else the cell of its row."""
    return nilai.asal or cadangan
