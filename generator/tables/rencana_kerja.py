"""Rencana Kerja setahun: tujuan, sasaran, indikator, dan target (Tabel 2.9, 2.12, Lampiran C)."""

from __future__ import annotations

from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong
from generator.tables.tujuan_sasaran import susun_tujuan

KOLOM = (
    Kolom("nomor", ("No.",), 8, "tengah", "1"),
    Kolom("tujuan", ("Tujuan",), 32, nomor="2"),
    Kolom("nomor_sasaran", ("Sasaran",), 12, "tengah", "3"),
    Kolom("sasaran", ("Sasaran",), 38, nomor="3"),
    Kolom("indikator", ("Indikator Kinerja",), 32, nomor="4"),
    Kolom("satuan", ("Satuan",), 18, nomor="5"),
    Kolom("target", ("Target",), 20, "kanan", "6"),
)


def build_rencana_kerja(laporan: Laporan, kunci: str, judul: str, versi: Versi) -> HasilTabel:
    """Return the Renja of the report year in that edition."""
    renja = next((r for r in laporan.renja if r.tahun == laporan.tahun and r.versi is versi), None)
    if renja is None:
        return TabelKosong(kunci, judul, f"Rencana Kerja {versi.value} tahun {laporan.tahun} tidak ditemukan")
    sebutan = "Rencana Kerja Perubahan" if versi is Versi.PERUBAHAN else "Rencana Kerja"
    return susun_tabel(
        kunci,
        f"{judul} Tahun {laporan.tahun}",
        KOLOM,
        susun_tujuan(renja.tujuan, KOLOM, {"target": laporan.tahun}),
        sumber=f"Sumber: {sebutan} {laporan.profil.nama_lengkap} Tahun {laporan.tahun}",
        baris_nomor=True,
    )
