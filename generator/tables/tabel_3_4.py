"""Tabel 3.4: rincian capaian kinerja, anggaran, dan efisiensi sampai sub kegiatan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.anggaran import BarisAnggaran
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.tables.hitungan import hitung_efisiensi
from generator.tables.hitungan import hitung_sisa_anggaran
from generator.tables.jumlah_berbeda import catatan_jumlah
from generator.tables.kinerja import TANPA_INDIKATOR
from generator.tables.kinerja import catatan_capaian_sasaran
from generator.tables.kinerja import catatan_target
from generator.tables.kinerja import kinerja_anggaran
from generator.tables.kinerja import pagu_sasaran
from generator.tables.kinerja import realisasi_sasaran
from generator.tables.kinerja import sel_kinerja
from generator.tables.pagu import jejak
from generator.tables.pohon_anggaran import TANPA_SASARAN
from generator.tables.pohon_anggaran import program_tanpa_sasaran
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import sel_program
from generator.tables.sel import sel_rupiah
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_baris_judul
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong
from generator.tables.tabel_3_3 import KOLOM as KOLOM_SASARAN
from generator.tables.tabel_3_3 import baris_sasaran
from generator.tables.tabel_3_3 import pilih_kolom
from generator.tables.tabel_3_3 import sel_efisiensi_anggaran

KUNCI = "3.4"
JUDUL = "Rincian Capaian dan Efisiensi sampai dengan Sub Kegiatan"

KOLOM = (
    Kolom("uraian", ("Sasaran/Program/Kegiatan/Sub Kegiatan",), KOLOM_SASARAN[0].lebar),
    *KOLOM_SASARAN[1:],
)


def build(laporan: Laporan) -> HasilTabel:
    """Return sasaran, program, kegiatan and sub kegiatan with their indicators, one row each."""
    if not laporan.program and not any(s.program for s in laporan.sasaran):
        return TabelKosong(KUNCI, JUDUL, "program dan kegiatan tidak ditemukan")
    catatan = (*catatan_target(laporan), *catatan_capaian_sasaran(laporan), *catatan_jumlah(laporan))
    return susun_tabel(
        KUNCI, f"{JUDUL} Tahun {laporan.tahun}", pilih_kolom(KOLOM, laporan.aturan), _baris(laporan), catatan=catatan
    )


def _baris(laporan: Laporan) -> Iterator[Baris]:
    for sasaran in laporan.sasaran:
        yield from _baris_sasaran(sasaran, laporan)
        for program in sasaran.program:
            yield from _baris_program(program, laporan)
    lepas = program_tanpa_sasaran(laporan)
    if lepas:
        yield susun_baris_judul(KOLOM, "sasaran", TANPA_SASARAN)
    for program in lepas:
        yield from _baris_program(program, laporan)


def _baris_sasaran(sasaran: SasaranLaporan, laporan: Laporan) -> Iterator[Baris]:
    """Yield the rows of Tabel 3.3, with pagu and realisasi repeated beside every indicator."""
    pagu = sel_rupiah(pagu_sasaran(sasaran), "pagu")
    realisasi = sel_rupiah(realisasi_sasaran(sasaran), "realisasi anggaran")
    for baris in baris_sasaran(sasaran, laporan):
        yield replace(baris, sel=(*baris.sel[:2], pagu, realisasi, *baris.sel[4:]))


def _baris_program(program: BarisAnggaran, laporan: Laporan) -> Iterator[Baris]:
    aturan = laporan.aturan
    kolom = pilih_kolom(KOLOM, aturan)
    for satu, nama in jejak(program):
        kepala = sel_program(satu.nama, satu.asal)
        daftar = kinerja_anggaran(satu, laporan.tahun, aturan) or (TANPA_INDIKATOR,)
        for kinerja in daftar:
            efisiensi = hitung_efisiensi(satu.pagu, satu.realisasi, kinerja.capaian, aturan)
            sisa_anggaran = hitung_sisa_anggaran(satu.pagu, satu.realisasi)
            sel = {
                "uraian": kepala,
                "pagu": sel_rupiah(satu.pagu, "pagu"),
                "realisasi_anggaran": sel_rupiah(satu.realisasi, "realisasi anggaran"),
                **sel_kinerja(kinerja, aturan),
                **sel_efisiensi_anggaran(efisiensi, sisa_anggaran, aturan),
            }
            yield susun_baris(kolom, satu.tingkat.value, f"{nama} / {kinerja.nama}" if kinerja.nama else nama, sel)
            kepala = GABUNG_ATAS
