"""Tabel 3.2: capaian kinerja menurut Perjanjian Kinerja induk."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.tables.judul import dokumen_target
from generator.tables.kinerja import TANPA_INDIKATOR
from generator.tables.kinerja import catatan_target
from generator.tables.kinerja import kinerja_sasaran
from generator.tables.kinerja import sel_kategori
from generator.tables.kinerja import sel_kinerja
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong

KUNCI = "3.2"
JUDUL = "Capaian"

KOLOM = (
    Kolom("sasaran", ("Sasaran Strategis",), 44),
    Kolom("indikator", ("Indikator Kinerja",), 44),
    Kolom("target", ("Target",), 18, "kanan"),
    Kolom("realisasi", ("Realisasi",), 18, "kanan"),
    Kolom("capaian", ("Capaian (%)",), 18, "kanan"),
    Kolom("kategori", ("Kategori",), 18),
)


def build(laporan: Laporan) -> HasilTabel:
    """Return target, realisasi, capaian and category of the PK induk; of the only PK where there is one."""
    ada_perubahan = laporan.pk_versi(Versi.PERUBAHAN) is not None
    daftar = laporan.sasaran_induk or (() if ada_perubahan else laporan.sasaran)
    judul = f"{JUDUL} {dokumen_target(laporan, Versi.INDUK)} Tahun {laporan.tahun}"
    if not any(s.indikator for s in daftar):
        sebab = "target dan realisasi Perjanjian Kinerja induk tidak ditemukan"
        return TabelKosong(KUNCI, judul, sebab, wajib=not laporan.sasaran)
    return susun_tabel(KUNCI, judul, KOLOM, _baris(daftar, laporan), catatan=catatan_target(laporan))


def _baris(daftar: tuple[SasaranLaporan, ...], laporan: Laporan) -> Iterator[Baris]:
    for sasaran in daftar:
        kepala = sel_teks(sasaran.nama)
        for kinerja in kinerja_sasaran(sasaran, laporan.aturan) or (TANPA_INDIKATOR,):
            sel = {
                "sasaran": kepala,
                **sel_kinerja(kinerja, laporan.aturan),
                "kategori": sel_kategori(kinerja.capaian, laporan.aturan),
            }
            kepala = GABUNG_ATAS
            yield susun_baris(KOLOM, "isi", f"{sasaran.nama} / {kinerja.nama}", sel)
