"""Kalimat BAB III per sasaran: bagian yang sama seperti per analisis, disusun dari satu sasaran saja."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.model.laporan import Laporan
from generator.narrative.bahan import Bahan
from generator.narrative.konteks import build_konteks
from generator.narrative.lingkungan import render
from generator.narrative.paragraf import Paragraf
from generator.narrative.paragraf import Potongan
from generator.narrative.urai import urai
from generator.tables import tabel_3_4
from generator.tables.per_sasaran import KUNCI
from generator.tables.per_sasaran import TERBANYAK
from generator.tables.per_sasaran import kunci_sasaran
from generator.tables.per_sasaran import laporan_sasaran
from generator.tables.tabel import HasilTabel

BAGIAN = ("capaian_perubahan", "tren", "kemajuan", "pembanding", "penyebab", "solusi", "efisiensi", "program_penunjang")


def susun_narasi_sasaran(laporan: Laporan, tabel: Mapping[str, HasilTabel]) -> dict[str, tuple[Paragraf, ...]]:
    """Return the passages of every sasaran by name ("tren_s1"); their references name the sasaran's own tables."""
    hasil: dict[str, tuple[Paragraf, ...]] = {}
    for nomor in range(1, TERBANYAK + 1):
        bahan = _bahan(laporan, tabel, nomor) if nomor <= len(laporan.sasaran) else None
        for nama in BAGIAN:
            paragraf = urai(render(nama, build_konteks(nama, bahan)), {}) if bahan is not None else ()
            hasil[f"{nama}_s{nomor}"] = tuple(_rujuk(p, nomor) for p in paragraf if not _judul_sasaran(p))
    return hasil


def _bahan(laporan: Laporan, tabel: Mapping[str, HasilTabel], nomor: int) -> Bahan:
    sub = laporan_sasaran(laporan, laporan.sasaran[nomor - 1])
    sendiri = {k: tabel[kunci_sasaran(k, nomor)] for k in KUNCI}
    return Bahan(sub, {**tabel, "3.4": tabel_3_4.build(sub), **sendiri})


def _judul_sasaran(paragraf: Paragraf) -> bool:
    """Tell whether a paragraph only names the sasaran; the heading of its part of the chapter does that."""
    return paragraf.teks.startswith("Sasaran 1: ")


def _rujuk(paragraf: Paragraf, nomor: int) -> Paragraf:
    """Return the paragraph with references to the tables of the sasaran; those of the whole report stay."""
    return replace(paragraf, potongan=tuple(_rujuk_potongan(p, nomor) for p in paragraf.potongan))


def _rujuk_potongan(potongan: Potongan, nomor: int) -> Potongan:
    if potongan.rujukan not in KUNCI:
        return potongan
    return replace(potongan, rujukan=kunci_sasaran(potongan.rujukan, nomor))
