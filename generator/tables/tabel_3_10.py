"""Tabel 3.10: permasalahan dalam pencapaian kinerja dan solusi yang telah dilakukan."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.kinerja import AnalisisIndikator
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


def build(laporan: Laporan) -> HasilTabel:
    """Return the problems and solutions of every indicator; indicators of a sasaran that share them share the cell."""
    baris = susun_analisis(laporan)
    if not any(b.analisis and (b.analisis.permasalahan or b.analisis.solusi) for b in baris):
        return TabelKosong(KUNCI, JUDUL, "permasalahan dan solusi tidak ditemukan")
    return susun_tabel(KUNCI, f"{JUDUL} Tahun {laporan.tahun}", KOLOM, _baris(baris))


def _baris(daftar: tuple[BarisAnalisis, ...]) -> Iterator[Baris]:
    lalu: BarisAnalisis | None = None
    for satu in daftar:
        sama_sasaran = lalu is not None and satu.sasaran == lalu.sasaran
        sel = {
            "sasaran": GABUNG_ATAS if sama_sasaran else sel_teks(satu.sasaran),
            "indikator": sel_teks(satu.indikator),
            **_sel_analisis(satu.analisis, lalu.analisis if sama_sasaran else None),
        }
        lalu = satu
        yield susun_baris(KOLOM, "isi", f"{satu.sasaran} / {satu.indikator}", sel)


def _sel_analisis(analisis: AnalisisIndikator | None, lalu: AnalisisIndikator | None) -> dict[str, Sel]:
    permasalahan, solusi = (analisis.permasalahan, analisis.solusi) if analisis else ("", "")
    if lalu is not None and (permasalahan or solusi) and (permasalahan, solusi) == (lalu.permasalahan, lalu.solusi):
        return {"permasalahan": GABUNG_ATAS, "solusi": GABUNG_ATAS}
    asal = analisis.asal if analisis else None
    return {
        "permasalahan": sel_isian(permasalahan, "permasalahan", asal),
        "solusi": sel_isian(solusi, "solusi yang telah dilakukan", asal),
    }
