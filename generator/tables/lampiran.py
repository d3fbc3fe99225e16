"""Tabel lampiran yang mengulang tabel bab: isi yang sama dengan kunci dan judul sendiri."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.rekaman import rekaman
from generator.tables import tabel_2_2
from generator.tables import tabel_2_4
from generator.tables import tabel_2_6
from generator.tables import tabel_2_8
from generator.tables import tabel_2_9
from generator.tables import tabel_2_11
from generator.tables import tabel_2_12
from generator.tables import tabel_2_14
from generator.tables import tabel_4_2
from generator.tables import tabel_4_3
from generator.tables.perjanjian import build_anggaran_perjanjian
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import TabelKosong


@rekaman
class Lampiran:
    """A table of the appendix, with the three names that every table module has."""

    KUNCI: str
    JUDUL: str
    pembangun: Callable[[Laporan], HasilTabel]

    def build(self, laporan: Laporan) -> HasilTabel:
        """Return the table of the chapter under the appendix's own key; the title keeps its year or period."""
        tabel = self.pembangun(laporan)
        judul = self.JUDUL + _ekor(tabel.judul)
        return replace(tabel, kunci=self.KUNCI, judul=judul)


def _ekor(judul: str) -> str:
    """Return " Tahun 2025" from a title that ends so."""
    letak = judul.rfind(" Tahun ")
    return judul[letak:] if letak >= 0 else ""


def _anggaran(kunci: str, judul: str, versi: Versi) -> Lampiran:
    return Lampiran(kunci, judul, partial(build_anggaran_perjanjian, kunci=kunci, judul=judul, versi=versi))


def _iku_berlaku(laporan: Laporan) -> HasilTabel:
    """Return the IKU of the latest Renstra."""
    kedua = tabel_2_8.build(laporan)
    return tabel_2_4.build(laporan) if isinstance(kedua, TabelKosong) else kedua


def _pk_berlaku(laporan: Laporan) -> HasilTabel:
    """Return the PK in force: perubahan where there is one."""
    pk = laporan.pk_terakhir
    return (tabel_2_14 if pk is not None and pk.versi is Versi.PERUBAHAN else tabel_2_11).build(laporan)


def _anggaran_berlaku(laporan: Laporan) -> HasilTabel:
    pk = laporan.pk_terakhir
    versi = pk.versi if pk is not None else Versi.INDUK
    judul = "Program dan Anggaran Perjanjian Kinerja"
    return build_anggaran_perjanjian(laporan, "pk_berlaku_anggaran", judul, versi)


MATRIKS_RENSTRA = (
    Lampiran("A1", "Matriks Renstra", tabel_2_2.build),
    Lampiran("A2", "Matriks Renstra", tabel_2_6.build),
)
IKU = (
    Lampiran("B1", "Indikator Kinerja Utama", tabel_2_4.build),
    Lampiran("B2", "Indikator Kinerja Utama", tabel_2_8.build),
)
RENJA = (
    Lampiran("C1", "Matriks Rencana Kerja", tabel_2_9.build),
    Lampiran("C2", "Matriks Rencana Kerja Perubahan", tabel_2_12.build),
)
PERJANJIAN = (
    Lampiran("D1", "Perjanjian Kinerja", tabel_2_11.build),
    _anggaran("D1_anggaran", "Program dan Anggaran Perjanjian Kinerja", Versi.INDUK),
    Lampiran("D2", "Perjanjian Kinerja Perubahan", tabel_2_14.build),
    _anggaran("D2_anggaran", "Program dan Anggaran Perjanjian Kinerja Perubahan", Versi.PERUBAHAN),
)
BERLAKU = (
    Lampiran("iku_berlaku", "Indikator Kinerja Utama", _iku_berlaku),
    Lampiran("pk_berlaku", "Perjanjian Kinerja", _pk_berlaku),
    Lampiran("pk_berlaku_anggaran", "Program dan Anggaran Perjanjian Kinerja", _anggaran_berlaku),
)
RENCANA_AKSI = (
    Lampiran("G1", "Rencana Aksi Peningkatan Kinerja", tabel_4_2.build),
    Lampiran("G2", "Target Waktu Pencapaian Indikator Kinerja", tabel_4_3.build),
)
