"""Formulir pengukuran kinerja per triwulan dan setahun; realisasi triwulan dikosongkan untuk diisi kantor."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.tables.kinerja import catatan_target
from generator.tables.kinerja import kinerja_sasaran
from generator.tables.kinerja import sel_kinerja
from generator.tables.padanan import cari_padanan
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import KOSONG
from generator.tables.sel import sel_indikator
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong

KUNCI = "pengukuran"
JUDUL = "Formulir Pengukuran Kinerja per Triwulan"
_ROMAWI = ("I", "II", "III", "IV")
KOLOM = (
    Kolom("sasaran", ("Sasaran",), 38),
    Kolom("indikator", ("Indikator Kinerja",), 38),
    Kolom("satuan", ("Satuan",), 17),
    *(
        Kolom(f"{kunci}_tw{n}", (f"Triwulan {tw}", judul), 13, "kanan")
        for n, tw in enumerate(_ROMAWI, 1)
        for kunci, judul in (("target", "Target"), ("realisasi", "Realisasi"))
    ),
    Kolom("target", ("Setahun", "Target"), 16, "kanan"),
    Kolom("realisasi", ("Setahun", "Realisasi"), 16, "kanan"),
    Kolom("capaian", ("Setahun", "Capaian (%)"), 16, "kanan"),
)


def build(laporan: Laporan) -> HasilTabel:
    """Return every indicator of the PK in force with the targets per triwulan that are known, and the year."""
    if not any(s.indikator for s in laporan.sasaran):
        return TabelKosong(KUNCI, JUDUL, "target dan realisasi kinerja tidak ditemukan")
    baris = (b for sasaran in laporan.sasaran for b in _baris(sasaran, laporan))
    catatan = (*catatan_target(laporan), "Realisasi per triwulan diisi dari pengukuran berkala kantor.")
    return susun_tabel(KUNCI, f"{JUDUL} Tahun {laporan.tahun}", KOLOM, baris, catatan=catatan)


def _baris(sasaran: SasaranLaporan, laporan: Laporan) -> Iterator[Baris]:
    kepala = sel_teks(sasaran.nama)
    for kinerja in kinerja_sasaran(sasaran, laporan.aturan):
        triwulan = cari_padanan(kinerja.nama, laporan.target_triwulan_ini, lambda t: t.indikator)
        sel = {"sasaran": kepala, "satuan": sel_teks(kinerja.satuan), **sel_kinerja(kinerja, laporan.aturan)}
        for n in range(1, 5):
            target = triwulan.triwulan[n - 1] if triwulan else None
            sel[f"target_tw{n}"] = sel_indikator(target, kinerja.satuan_cetak, "target") if target else KOSONG
            sel[f"realisasi_tw{n}"] = KOSONG
        yield susun_baris(KOLOM, "isi", f"{sasaran.nama} / {kinerja.nama}", sel)
        kepala = GABUNG_ATAS
