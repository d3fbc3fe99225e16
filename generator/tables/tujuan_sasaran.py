"""Tujuan, sasaran, indikator, dan target: bentuk bersama tabel Renstra dan Rencana Kerja."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence

from generator.model.kinerja import Indikator
from generator.model.kinerja import Tujuan
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import TANDA_KOSONG
from generator.tables.sel import sel_indikator
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel


def susun_tujuan(tujuan: Sequence[Tujuan], kolom: Sequence[Kolom], kolom_target: dict[str, int]) -> Iterator[Baris]:
    """Yield the rows of each tujuan and its sasaran; `kolom_target` says which year a target column shows."""
    for nomor, satu in enumerate(tujuan, 1):
        pertama = True
        for indikator in satu.indikator or (Indikator(""),):
            sel = {
                "nomor": sel_teks(str(nomor)) if pertama else GABUNG_ATAS,
                "tujuan": sel_teks(satu.nama, satu.asal) if pertama else GABUNG_ATAS,
                **_sel_indikator(indikator, kolom_target),
            }
            pertama = False
            yield susun_baris(kolom, "tujuan", f"{satu.nama} / {indikator.nama}", sel)
        for urutan, sasaran in enumerate(satu.sasaran, 1):
            kepala = {
                "nomor_sasaran": sel_teks(sasaran.kode or f"{nomor}.{urutan}"),
                "sasaran": sel_teks(sasaran.nama, sasaran.asal),
            }
            for indikator in sasaran.indikator or (Indikator(""),):
                sel = {"nomor": GABUNG_ATAS, "tujuan": GABUNG_ATAS, **kepala, **_sel_indikator(indikator, kolom_target)}
                kepala = {"nomor_sasaran": GABUNG_ATAS, "sasaran": GABUNG_ATAS}
                yield susun_baris(kolom, "sasaran", f"{sasaran.nama} / {indikator.nama}", sel)


def _sel_indikator(indikator: Indikator, kolom_target: dict[str, int]) -> dict[str, Sel]:
    if not indikator.nama:
        return {"indikator": Sel(TANDA_KOSONG, sebab="indikator belum diisi")}
    sel = {"indikator": sel_teks(indikator.nama, indikator.asal), "satuan": sel_teks(indikator.satuan)}
    for kunci, tahun in kolom_target.items():
        sel[kunci] = sel_indikator(indikator.target_tahun(tahun), "", "target")
    return sel
