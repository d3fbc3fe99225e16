"""Tabel 3.3: capaian kinerja, anggaran, dan efisiensi per sasaran menurut Perjanjian Kinerja yang berlaku."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.aturan import Aturan
from generator.model.aturan import RumusEfisiensi
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.tables.hitungan import Hitungan
from generator.tables.hitungan import HitunganEfisiensi
from generator.tables.hitungan import hitung_sisa_anggaran
from generator.tables.judul import dokumen_target
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
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong

KUNCI = "3.3"
JUDUL = "Capaian dan Efisiensi per Sasaran menurut"

KOLOM_PAGU = (
    Kolom("anggaran_capaian", ("Pagu × Capaian (Rp)",), 26, "kanan"),
    Kolom("sisa", ("Pagu × Capaian − Realisasi (Rp)",), 22, "kanan"),
)
KOLOM_SERAPAN = (
    Kolom("serapan", ("Serapan Anggaran (%)",), 22, "kanan"),
    Kolom("sisa_anggaran", ("Sisa Anggaran (Rp)",), 26, "kanan"),
)
KOLOM = (
    Kolom("sasaran", ("Sasaran",), 40),
    Kolom("indikator", ("Indikator Kinerja",), 37),
    Kolom("pagu", ("Pagu Anggaran (Rp)",), 26, "kanan"),
    Kolom("realisasi_anggaran", ("Realisasi Anggaran (Rp)",), 26, "kanan"),
    Kolom("target", ("Target Kinerja",), 17, "kanan"),
    Kolom("realisasi", ("Realisasi Kinerja",), 17, "kanan"),
    Kolom("capaian", ("Capaian Kinerja (%)",), 18, "kanan"),
    *KOLOM_PAGU,
    Kolom("efisiensi", ("Efisiensi (%)",), 16, "kanan"),
)


def build(laporan: Laporan) -> HasilTabel:
    """Return the sasaran of the PK in force; the figures of its budget stand once, merged over its indicators."""
    judul = f"{JUDUL} {dokumen_target(laporan, Versi.PERUBAHAN)} Tahun {laporan.tahun}"
    if not any(s.indikator for s in laporan.sasaran):
        sebab = "target dan realisasi kinerja sasaran tidak ditemukan"
        return TabelKosong(KUNCI, judul, sebab, wajib=not laporan.sasaran_induk)
    catatan = (*catatan_target(laporan), *catatan_capaian_sasaran(laporan))
    baris = (b for sasaran in laporan.sasaran for b in baris_sasaran(sasaran, laporan))
    return susun_tabel(KUNCI, judul, pilih_kolom(KOLOM, laporan.aturan), baris, catatan=catatan)


def pilih_kolom(kolom: tuple[Kolom, ...], aturan: Aturan) -> tuple[Kolom, ...]:
    """Return the columns that lead to the efisiensi by the rule in force: pagu × capaian, or serapan."""
    if aturan.efisiensi(RumusEfisiensi.PAGU) is RumusEfisiensi.PAGU:
        return kolom
    ganti = dict(zip((k.kunci for k in KOLOM_PAGU), KOLOM_SERAPAN, strict=True))
    return tuple(ganti.get(k.kunci, k) for k in kolom)


def sel_efisiensi_anggaran(efisiensi: HitunganEfisiensi, sisa_anggaran: Hitungan, aturan: Aturan) -> dict[str, Sel]:
    """Return the cells of the columns that `pilih_kolom` leaves, up to the efisiensi itself."""
    hasil = {"efisiensi": sel_efisiensi(efisiensi.efisiensi, aturan)}
    if aturan.efisiensi(RumusEfisiensi.PAGU) is RumusEfisiensi.PAGU:
        lewat = (sel_hitungan_rupiah(efisiensi.anggaran_capaian), sel_hitungan_rupiah(efisiensi.sisa))
        kolom = KOLOM_PAGU
    else:
        lewat = (sel_efisiensi(efisiensi.serapan, aturan), sel_hitungan_rupiah(sisa_anggaran))
        kolom = KOLOM_SERAPAN
    return {**{k.kunci: sel for k, sel in zip(kolom, lewat, strict=True)}, **hasil}


def baris_sasaran(sasaran: SasaranLaporan, laporan: Laporan) -> Iterator[Baris]:
    """Yield the rows of one sasaran, one per indicator."""
    aturan = laporan.aturan
    pagu, realisasi = pagu_sasaran(sasaran), realisasi_sasaran(sasaran)
    anggaran = {
        "sasaran": sel_teks(sasaran.nama),
        "pagu": sel_rupiah(pagu, "pagu"),
        "realisasi_anggaran": sel_rupiah(realisasi, "realisasi anggaran"),
        **sel_efisiensi_anggaran(efisiensi_sasaran(sasaran, aturan), hitung_sisa_anggaran(pagu, realisasi), aturan),
    }
    for kinerja in kinerja_sasaran(sasaran, aturan) or (TANPA_INDIKATOR,):
        kunci = f"{sasaran.nama} / {kinerja.nama}"
        isi = {**anggaran, **sel_kinerja(kinerja, aturan)}
        yield susun_baris(pilih_kolom(KOLOM, aturan), "sasaran", kunci, isi)
        anggaran = dict.fromkeys(anggaran, GABUNG_ATAS)
