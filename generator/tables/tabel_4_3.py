"""Tabel 4.3: target waktu pencapaian indikator tahun depan per triwulan."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.laporan import Laporan
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import sel_indikator
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong

KUNCI = "4.3"
JUDUL = "Target Waktu Pencapaian Indikator Kinerja"


def build(laporan: Laporan) -> HasilTabel:
    """Return the targets of next year per triwulan and in total."""
    if not laporan.target_triwulan:
        return TabelKosong(KUNCI, JUDUL, f"target triwulan tahun {laporan.tahun + 1} tidak ditemukan")
    kepala = f"Target Tahun {laporan.tahun + 1}"
    kolom = (
        Kolom("sasaran", ("Sasaran",), 42),
        Kolom("indikator", ("Indikator Kinerja",), 43),
        *(Kolom(f"triwulan_{n}", (kepala, f"TW {n}"), 15, "kanan") for n in range(1, 5)),
        Kolom("total", (kepala, "Total"), 15, "kanan"),
    )
    return susun_tabel(KUNCI, f"{JUDUL} Tahun {laporan.tahun + 1}", kolom, _baris(laporan, kolom))


def _baris(laporan: Laporan, kolom: tuple[Kolom, ...]) -> Iterator[Baris]:
    sasaran = None
    for satu in laporan.target_triwulan:
        sama = sasaran is not None and satu.sasaran in ("", sasaran)
        sasaran = satu.sasaran or sasaran
        satuan = satu.satuan or None
        sel = {
            "sasaran": GABUNG_ATAS if sama else sel_teks(satu.sasaran, satu.asal),
            "indikator": sel_teks(satu.indikator, satu.asal),
            "total": sel_indikator(satu.total, satuan, "target setahun"),
        }
        for nomor, target in enumerate(satu.triwulan, 1):
            sel[f"triwulan_{nomor}"] = sel_indikator(target, satuan, "target triwulan")
        yield susun_baris(kolom, "isi", f"{sasaran} / {satu.indikator}", sel)
