"""Tujuan, sasaran, indikator, dan target: bentuk bersama tabel Renstra dan Rencana Kerja."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence

from generator.model.kinerja import Indikator
from generator.model.kinerja import Tujuan
from generator.model.nilai import Nilai
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import TANDA_KOSONG
from generator.tables.sel import sel_indikator
from generator.tables.sel import sel_nomor
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel


def susun_tujuan(tujuan: Sequence[Tujuan], kolom: Sequence[Kolom], kolom_target: dict[str, int]) -> Iterator[Baris]:
    """Yield the rows of each tujuan and its sasaran; `kolom_target` says which year a target column shows.

    A tujuan without indicators stands beside its first sasaran.
    """
    for nomor, satu in enumerate(tujuan, 1):
        kepala = {"nomor": sel_teks(str(nomor)), "tujuan": sel_teks(satu.nama, satu.asal)}
        for tingkat, nama, isi in _baris_tujuan(nomor, satu, kolom_target):
            yield susun_baris(kolom, tingkat, nama, {**kepala, **isi})
            kepala = dict.fromkeys(kepala, GABUNG_ATAS)


def _baris_tujuan(
    nomor: int, tujuan: Tujuan, kolom_target: dict[str, int]
) -> Iterator[tuple[str, str, dict[str, Sel]]]:
    """Yield level, name and cells of every row right of the tujuan."""
    for indikator in tujuan.indikator or (() if tujuan.sasaran else (Indikator(""),)):
        yield "tujuan", f"{tujuan.nama} / {indikator.nama}", _sel_indikator(indikator, kolom_target)
    for urutan, sasaran in enumerate(tujuan.sasaran, 1):
        kepala = {
            "nomor_sasaran": sel_nomor(sasaran.kode, f"{nomor}.{urutan}"),
            "sasaran": sel_teks(sasaran.nama, sasaran.asal),
        }
        for indikator in sasaran.indikator or (Indikator(""),):
            isi = {**kepala, **_sel_indikator(indikator, kolom_target)}
            yield "sasaran", f"{sasaran.nama} / {indikator.nama}", isi
            kepala = dict.fromkeys(kepala, GABUNG_ATAS)


def _sel_indikator(indikator: Indikator, kolom_target: dict[str, int]) -> dict[str, Sel]:
    if not indikator.nama:
        return {"indikator": Sel(TANDA_KOSONG, sebab="indikator belum diisi")}
    sel = {"indikator": sel_teks(indikator.nama, indikator.asal), "satuan": sel_teks(_satuan(indikator))}
    for kunci, tahun in kolom_target.items():
        sel[kunci] = sel_indikator(indikator.target_tahun(tahun), "", "target")
    return sel


def _satuan(indikator: Indikator) -> str:
    """Return the unit of the indicator, else the one that its figures are written with."""
    target = next((nilai for _, nilai in indikator.target if isinstance(nilai, Nilai)), None)
    if indikator.satuan or target is None:
        return indikator.satuan
    return "Rp" if target.teks.strip().casefold().startswith("rp") else target.satuan
