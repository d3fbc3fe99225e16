"""Tabel crosscutting: perangkat daerah lain yang mendukung sebuah sasaran, dengan peran dan programnya."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.laporan import Laporan
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import sel_isian
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong

KUNCI = "crosscutting"
JUDUL = "Crosscutting Sasaran dengan Perangkat Daerah Lain"
KOLOM = (
    Kolom("sasaran", ("Sasaran",), 42),
    Kolom("mitra", ("Perangkat Daerah Pendukung",), 40),
    Kolom("peran", ("Peran",), 42),
    Kolom("program", ("Program",), 36),
)


def build(laporan: Laporan) -> HasilTabel:
    """Return one row per supporting office, under its sasaran."""
    if not laporan.crosscutting:
        return TabelKosong(KUNCI, JUDUL, "data crosscutting tidak ditemukan")
    return susun_tabel(KUNCI, JUDUL, KOLOM, _baris(laporan))


def _baris(laporan: Laporan) -> Iterator[Baris]:
    sasaran = None
    for satu in laporan.crosscutting:
        sel = {
            "sasaran": GABUNG_ATAS if satu.sasaran == sasaran else sel_teks(satu.sasaran),
            "mitra": sel_teks(satu.mitra, satu.asal),
            "peran": sel_isian(satu.peran, satu.asal, "peran"),
            "program": sel_teks(satu.program or "–", satu.asal),
        }
        sasaran = satu.sasaran
        yield susun_baris(KOLOM, "isi", f"{satu.sasaran} / {satu.mitra}", sel)
