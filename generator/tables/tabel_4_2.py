"""Tabel 4.2: rencana aksi tahun depan per indikator."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.kinerja import RencanaAksi
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

KUNCI = "4.2"
JUDUL = "Rencana Aksi Peningkatan Kinerja"


def build(laporan: Laporan) -> HasilTabel:
    """Return the actions as the office wrote them; indicators of a sasaran that share a text share the cell."""
    if not laporan.rencana_aksi:
        return TabelKosong(KUNCI, JUDUL, f"rencana aksi tahun {laporan.tahun + 1} tidak ditemukan")
    kolom = (
        Kolom("sasaran", ("Sasaran Strategis",), 42),
        Kolom("indikator", ("Indikator Kinerja",), 43),
        Kolom("rencana_aksi", (f"Rencana Aksi Tahun {laporan.tahun + 1}",), 75),
    )
    return susun_tabel(KUNCI, f"{JUDUL} Tahun {laporan.tahun + 1}", kolom, _baris(laporan.rencana_aksi, kolom))


def _baris(daftar: tuple[RencanaAksi, ...], kolom: tuple[Kolom, ...]) -> Iterator[Baris]:
    sasaran, aksi = None, ""
    for satu in daftar:
        sama = sasaran is not None and satu.sasaran in ("", sasaran)
        sama_aksi = sama and satu.aksi == aksi and aksi != ""
        sasaran, aksi = (satu.sasaran or sasaran), satu.aksi
        sel = {
            "sasaran": GABUNG_ATAS if sama else sel_teks(satu.sasaran, satu.asal),
            "indikator": sel_teks(satu.indikator, satu.asal),
            "rencana_aksi": GABUNG_ATAS if sama_aksi else sel_isian(satu.aksi, satu.asal, "rencana aksi"),
        }
        yield susun_baris(kolom, "isi", f"{sasaran} / {satu.indikator}", sel)
