"""Tabel 3.10: permasalahan dalam pencapaian kinerja dan solusi yang telah dilakukan."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.laporan import Laporan
from generator.tables.analisis import BarisAnalisis
from generator.tables.analisis import susun_analisis
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import sel_isian
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong

KUNCI = "3.10"
JUDUL = "Permasalahan dalam Pencapaian Kinerja dan Alternatif Solusi yang Telah Dilakukan"

KOLOM = (
    Kolom("sasaran", ("Sasaran Strategis",), 31),
    Kolom("indikator", ("Indikator Kinerja",), 29),
    Kolom("permasalahan", ("Permasalahan",), 50),
    Kolom("solusi", ("Alternatif Solusi",), 50),
)
BAGIAN = ("permasalahan", "solusi")


def build(laporan: Laporan) -> HasilTabel:
    """Return the problems and solutions of every indicator; indicators of a sasaran that share them share the cell."""
    semua = susun_analisis(laporan)
    baris = tuple(b for b in semua if b.kinerja is not None or _ada(b))
    if not any(_ada(b) for b in baris):
        return TabelKosong(KUNCI, JUDUL, "permasalahan dan solusi tidak ditemukan")
    return susun_tabel(KUNCI, f"{JUDUL} Tahun {laporan.tahun}", KOLOM, _baris(baris))


def _baris(daftar: tuple[BarisAnalisis, ...]) -> Iterator[Baris]:
    lalu: BarisAnalisis | None = None
    for satu in daftar:
        sama_sasaran = lalu is not None and satu.sasaran == lalu.sasaran
        sel = {
            "sasaran": GABUNG_ATAS if sama_sasaran else sel_teks(satu.sasaran),
            "indikator": sel_teks(satu.indikator),
            **_sel_analisis(satu, lalu if sama_sasaran else None),
        }
        lalu = satu
        yield susun_baris(KOLOM, "isi", f"{satu.sasaran} / {satu.indikator}", sel)


def _ada(baris: BarisAnalisis) -> bool:
    return any(baris.isi(bagian)[0] for bagian in BAGIAN)


def _sel_analisis(satu: BarisAnalisis, lalu: BarisAnalisis | None) -> dict[str, Sel]:
    if lalu is not None and _ada(satu) and all(satu.isi(bagian)[0] == lalu.isi(bagian)[0] for bagian in BAGIAN):
        return dict.fromkeys(BAGIAN, GABUNG_ATAS)
    return {
        "permasalahan": sel_isian(*satu.isi("permasalahan"), "permasalahan"),
        "solusi": sel_isian(*satu.isi("solusi"), "solusi yang telah dilakukan"),
    }
