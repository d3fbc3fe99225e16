"""Tabel 3.11: program dan kegiatan yang menunjang pencapaian sasaran (PermenPANRB 53/2014, analisis ketujuh)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.laporan import Laporan
from generator.tables.hitungan import hitung_serapan
from generator.tables.jumlah_berbeda import catatan_jumlah
from generator.tables.kinerja import TANPA_INDIKATOR
from generator.tables.kinerja import kinerja_anggaran
from generator.tables.kinerja import sel_kategori
from generator.tables.kinerja import sel_nama
from generator.tables.pagu import jejak
from generator.tables.pohon_anggaran import TANPA_SASARAN
from generator.tables.pohon_anggaran import program_tanpa_sasaran
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import sel_capaian
from generator.tables.sel import sel_efisiensi
from generator.tables.sel import sel_program
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_baris_judul
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong

KUNCI = "3.11"
JUDUL = "Program dan Kegiatan yang Menunjang Pencapaian Sasaran"

KOLOM = (
    Kolom("uraian", ("Program/Kegiatan",), 50),
    Kolom("indikator", ("Indikator Kinerja",), 47),
    Kolom("capaian", ("Capaian Kinerja (%)",), 20, "kanan"),
    Kolom("kategori", ("Kategori",), 23),
    Kolom("serapan", ("Serapan Anggaran (%)",), 20, "kanan"),
)


def build(laporan: Laporan) -> HasilTabel:
    """Return, per sasaran, its programs and kegiatan with what they achieved and what they spent."""
    if not laporan.program and not any(s.program for s in laporan.sasaran):
        return TabelKosong(KUNCI, JUDUL, "program dan kegiatan tidak ditemukan")
    catatan = catatan_jumlah(laporan, sampai_kegiatan=True)
    return susun_tabel(KUNCI, f"{JUDUL} Tahun {laporan.tahun}", KOLOM, _baris(laporan), catatan=catatan)


def _baris(laporan: Laporan) -> Iterator[Baris]:
    kelompok = [(s.nama, s.program) for s in laporan.sasaran]
    kelompok.append((TANPA_SASARAN, program_tanpa_sasaran(laporan)))
    for nama, daftar in kelompok:
        if daftar:
            yield susun_baris_judul(KOLOM, "sasaran", nama)
        for program in daftar:
            yield from _baris_program(program, laporan)


def _baris_program(program: BarisAnggaran, laporan: Laporan) -> Iterator[Baris]:
    aturan = laporan.aturan
    for satu, nama in jejak(program):
        if satu.tingkat is TingkatAnggaran.SUB_KEGIATAN:
            continue
        kepala = {
            "uraian": sel_program(satu.nama, satu.asal),
            "serapan": sel_efisiensi(hitung_serapan(satu.pagu, satu.realisasi), aturan),
        }
        for kinerja in kinerja_anggaran(satu, laporan.tahun, aturan) or (TANPA_INDIKATOR,):
            isi = {
                "indikator": sel_nama(kinerja),
                "capaian": sel_capaian(kinerja.capaian, aturan),
                "kategori": sel_kategori(kinerja.capaian, aturan),
            }
            yield susun_baris(KOLOM, satu.tingkat.value, f"{nama} / {kinerja.nama}", {**kepala, **isi})
            kepala = dict.fromkeys(kepala, GABUNG_ATAS)
