"""Tabel 3.9: analisis penyebab keberhasilan atau kegagalan per indikator."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.laporan import Laporan
from generator.model.nilai import TidakDihitung
from generator.tables.analisis import BarisAnalisis
from generator.tables.analisis import susun_analisis
from generator.tables.hitungan import Hitungan
from generator.tables.kinerja import Kinerja
from generator.tables.kinerja import catatan_target
from generator.tables.kinerja import sel_kinerja
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import sel_isian
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong

KUNCI = "3.9"
JUDUL = "Analisis Penyebab Keberhasilan atau Kegagalan Pencapaian Kinerja"

KOLOM = (
    Kolom("sasaran", ("Sasaran Strategis",), 30),
    Kolom("indikator", ("Indikator Kinerja",), 29),
    Kolom("target", ("Target",), 16, "kanan"),
    Kolom("realisasi", ("Realisasi",), 17, "kanan"),
    Kolom("capaian", ("Capaian (%)",), 17, "kanan"),
    Kolom("penyebab", ("Penyebab Keberhasilan/Kegagalan",), 51),
)


def build(laporan: Laporan) -> HasilTabel:
    """Return every indicator with the cause that the office wrote, or a marked gap."""
    baris = tuple(b for b in susun_analisis(laporan) if b.kinerja is not None or b.isi("penyebab")[0])
    judul = f"{JUDUL} Tahun {laporan.tahun}"
    if not baris:
        return TabelKosong(KUNCI, judul, "target dan realisasi kinerja tidak ditemukan", wajib=True)
    catatan = catatan_target(laporan)
    return susun_tabel(KUNCI, judul, KOLOM, _baris(baris, laporan), catatan=catatan)


def _baris(daftar: tuple[BarisAnalisis, ...], laporan: Laporan) -> Iterator[Baris]:
    sasaran = None
    for satu in daftar:
        sel = {
            **sel_kinerja(satu.kinerja or _di_luar_pk(satu.indikator), laporan.aturan),
            "sasaran": GABUNG_ATAS if satu.sasaran == sasaran else sel_teks(satu.sasaran),
            "penyebab": sel_isian(*satu.isi("penyebab"), "penyebab keberhasilan/kegagalan"),
        }
        sasaran = satu.sasaran
        yield susun_baris(KOLOM, "isi", f"{satu.sasaran} / {satu.indikator}", sel)


def _di_luar_pk(indikator: str) -> Kinerja:
    kosong = TidakDihitung("indikator tidak ada dalam Perjanjian Kinerja")
    return Kinerja(indikator, "", kosong, kosong, Hitungan(kosong))
