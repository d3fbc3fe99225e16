"""Tabel perubahan Perjanjian Kinerja: indikator, target, dan satuan yang berbeda antara PK induk dan perubahan."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.kinerja import Indikator
from generator.model.laporan import Laporan
from generator.tables.perubahan import Perubahan
from generator.tables.perubahan import daftar_perubahan
from generator.tables.sel import TANDA_KOSONG
from generator.tables.sel import sel_indikator
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong

KUNCI = "perubahan_pk"
JUDUL = "Perubahan Perjanjian Kinerja"

KOLOM = (
    Kolom("nomor", ("No.",), 8, "tengah"),
    Kolom("sasaran", ("Sasaran",), 34),
    Kolom("indikator_semula", ("Semula (PK Induk)", "Indikator Kinerja"), 30),
    Kolom("target_semula", ("Semula (PK Induk)", "Target"), 16, "kanan"),
    Kolom("indikator_menjadi", ("Menjadi (PK Perubahan)", "Indikator Kinerja"), 30),
    Kolom("target_menjadi", ("Menjadi (PK Perubahan)", "Target"), 16, "kanan"),
    Kolom("perubahan", ("Perubahan",), 26),
)
PK_SISI = {"semula": "induk", "menjadi": "perubahan"}


def build(laporan: Laporan) -> HasilTabel:
    """Return one row per changed indicator."""
    perubahan = daftar_perubahan(laporan)
    if not perubahan:
        sebab = "tidak ada perubahan antara Perjanjian Kinerja induk dan perubahan"
        return TabelKosong(KUNCI, JUDUL, sebab)
    return susun_tabel(KUNCI, f"{JUDUL} Tahun {laporan.tahun}", KOLOM, _baris(perubahan, laporan.tahun))


def _baris(perubahan: tuple[Perubahan, ...], tahun: int) -> Iterator[Baris]:
    for nomor, satu in enumerate(perubahan, 1):
        sasaran = satu.sasaran_menjadi or satu.sasaran_semula
        kunci = f"{sasaran} / {(satu.menjadi or satu.semula).nama}"
        sel = {
            "nomor": sel_teks(str(nomor)),
            "sasaran": sel_teks(sasaran),
            **_sel_indikator(satu.semula, "semula", tahun),
            **_sel_indikator(satu.menjadi, "menjadi", tahun),
            "perubahan": sel_teks("; ".join(satu.jenis)),
        }
        yield susun_baris(KOLOM, "isi", kunci, sel)


def _sel_indikator(indikator: Indikator | None, sisi: str, tahun: int) -> dict[str, Sel]:
    if indikator is None:
        kosong = Sel(TANDA_KOSONG, sebab=f"indikator tidak ada dalam PK {PK_SISI[sisi]}")
        return {f"indikator_{sisi}": kosong, f"target_{sisi}": kosong}
    return {
        f"indikator_{sisi}": sel_teks(indikator.nama, indikator.asal),
        f"target_{sisi}": sel_indikator(indikator.target_tahun(tahun), indikator.satuan or None, "target"),
    }
