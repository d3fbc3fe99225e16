"""Tabel 3.3: capaian kinerja, anggaran, dan efisiensi per sasaran menurut Perjanjian Kinerja yang berlaku."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.tables.judul import dokumen_target
from generator.tables.judul import judul_tahun
from generator.tables.kinerja import TANPA_INDIKATOR
from generator.tables.kinerja import catatan_capaian_sasaran
from generator.tables.kinerja import catatan_target
from generator.tables.kinerja import efisiensi_sasaran
from generator.tables.kinerja import kinerja_sasaran
from generator.tables.kinerja import pagu_sasaran
from generator.tables.kinerja import realisasi_sasaran
from generator.tables.kinerja import sel_kinerja
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import sel_efisiensi
from generator.tables.sel import sel_hitungan_rupiah
from generator.tables.sel import sel_rupiah
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong

KUNCI = "3.3"
JUDUL = "Capaian dan Efisiensi per Sasaran menurut"

KOLOM = (
    Kolom("sasaran", ("Sasaran",), 40),
    Kolom("indikator", ("Indikator Kinerja",), 37),
    Kolom("pagu", ("Pagu Anggaran (Rp)",), 26, "kanan"),
    Kolom("realisasi_anggaran", ("Realisasi Anggaran (Rp)",), 26, "kanan"),
    Kolom("target", ("Target Kinerja",), 17, "kanan"),
    Kolom("realisasi", ("Realisasi Kinerja",), 17, "kanan"),
    Kolom("capaian", ("Capaian Kinerja (%)",), 18, "kanan"),
    Kolom("anggaran_capaian", ("Pagu × Capaian (Rp)",), 26, "kanan"),
    Kolom("sisa", ("Pagu × Capaian − Realisasi (Rp)",), 22, "kanan"),
    Kolom("efisiensi", ("Efisiensi (%)",), 16, "kanan"),
)
KOLOM_SASARAN = ("sasaran", "pagu", "realisasi_anggaran", "anggaran_capaian", "sisa", "efisiensi")


def build(laporan: Laporan) -> HasilTabel:
    """Return the sasaran of the PK in force; the figures of its budget stand once, merged over its indicators."""
    judul = judul_tahun(f"{JUDUL} {dokumen_target(laporan, Versi.PERUBAHAN)}", laporan)
    if not any(s.indikator for s in laporan.sasaran):
        sebab = "target dan realisasi kinerja sasaran tidak ditemukan"
        return TabelKosong(KUNCI, judul, sebab, wajib=not laporan.sasaran_induk)
    catatan = (*catatan_target(laporan), *catatan_capaian_sasaran(laporan))
    baris = (b for sasaran in laporan.sasaran for b in baris_sasaran(sasaran, laporan))
    return susun_tabel(KUNCI, judul, KOLOM, baris, catatan=catatan)


def baris_sasaran(sasaran: SasaranLaporan, laporan: Laporan) -> Iterator[Baris]:
    """Yield the rows of one sasaran, one per indicator."""
    aturan = laporan.aturan
    efisiensi = efisiensi_sasaran(sasaran, aturan)
    anggaran = {
        "sasaran": sel_teks(sasaran.nama),
        "pagu": sel_rupiah(pagu_sasaran(sasaran), "pagu"),
        "realisasi_anggaran": sel_rupiah(realisasi_sasaran(sasaran), "realisasi anggaran"),
        "anggaran_capaian": sel_hitungan_rupiah(efisiensi.anggaran_capaian),
        "sisa": sel_hitungan_rupiah(efisiensi.sisa),
        "efisiensi": sel_efisiensi(efisiensi.efisiensi, aturan),
    }
    for kinerja in kinerja_sasaran(sasaran, aturan) or (TANPA_INDIKATOR,):
        kunci = f"{sasaran.nama} / {kinerja.nama}"
        yield susun_baris(KOLOM, "sasaran", kunci, {**anggaran, **sel_kinerja(kinerja, aturan)})
        anggaran = dict.fromkeys(KOLOM_SASARAN, GABUNG_ATAS)
