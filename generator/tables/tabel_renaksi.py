"""Tabel rencana aksi dengan target triwulanan: tahun laporan bila targetnya ada, kalau tidak tahun berikutnya."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.kinerja import TargetTriwulan
from generator.model.laporan import Laporan
from generator.tables.padanan import cari_padanan
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import sel_indikator
from generator.tables.sel import sel_isian
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong

KUNCI = "renaksi"
JUDUL = "Rencana Aksi"
KOLOM = (
    Kolom("sasaran", ("Sasaran",), 40),
    Kolom("indikator", ("Indikator Kinerja",), 36),
    Kolom("satuan", ("Satuan",), 17),
    Kolom("target", ("Target",), 15, "kanan"),
    *(Kolom(f"triwulan_{n}", ("Target Triwulan", tw), 15, "kanan") for n, tw in enumerate(("I", "II", "III", "IV"), 1)),
    Kolom("aksi", ("Rencana Aksi",), 77),
)


def build(laporan: Laporan) -> HasilTabel:
    """Return one row per indicator with its quarterly targets and the actions towards them."""
    daftar, tahun = laporan.target_triwulan_ini, laporan.tahun
    if not daftar:
        daftar, tahun = laporan.target_triwulan, laporan.tahun + 1
    if not daftar:
        return TabelKosong(KUNCI, JUDUL, "target triwulan tidak ditemukan")
    return susun_tabel(KUNCI, f"{JUDUL} Tahun {tahun}", KOLOM, _baris(daftar, laporan))


def _baris(daftar: tuple[TargetTriwulan, ...], laporan: Laporan) -> Iterator[Baris]:
    sasaran = None
    for satu in daftar:
        sama = sasaran is not None and satu.sasaran in ("", sasaran)
        sasaran = satu.sasaran or sasaran
        satuan = satu.satuan or None
        aksi = cari_padanan(satu.indikator, laporan.rencana_aksi, lambda r: r.indikator)
        sel = {
            "sasaran": GABUNG_ATAS if sama else sel_teks(satu.sasaran, satu.asal),
            "indikator": sel_teks(satu.indikator, satu.asal),
            "satuan": sel_teks(satu.satuan),
            "target": sel_indikator(satu.total, satuan, "target setahun"),
            "aksi": sel_isian(aksi.aksi if aksi else "", aksi.asal if aksi else satu.asal, "rencana aksi"),
        }
        for nomor, target in enumerate(satu.triwulan, 1):
            sel[f"triwulan_{nomor}"] = sel_indikator(target, satuan, "target triwulan")
        yield susun_baris(KOLOM, "isi", f"{sasaran} / {satu.indikator}", sel)
