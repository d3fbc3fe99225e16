"""Tabel lampiran yang mengulang tabel bab: isi yang sama dengan kunci dan judul sendiri."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.rekaman import rekaman
from generator.tables import sebentuk as bab_ii
from generator.tables import tabel_4_2
from generator.tables import tabel_4_3
from generator.tables.perjanjian import build_anggaran_perjanjian
from generator.tables.sebentuk import TabelSebentuk
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import TabelKosong


@rekaman
class Lampiran:
    """A table of the appendix, with the three names that every table module has."""

    KUNCI: str
    JUDUL: str
    pembangun: Callable[[Laporan], HasilTabel]

    def build(self, laporan: Laporan) -> HasilTabel:
        """Return the table of the chapter under the appendix's own key; the title keeps its year or period.

        A title that begins as the appendix does stays: a PK that was changed is called Perjanjian Kinerja Perubahan.
        """
        tabel = self.pembangun(laporan)
        if tabel.judul.startswith(self.JUDUL):
            return replace(tabel, kunci=self.KUNCI)
        _, tahun, ekor = tabel.judul.rpartition(" Tahun ")
        return replace(tabel, kunci=self.KUNCI, judul=self.JUDUL + (tahun and tahun + ekor))


def _iku_berlaku(laporan: Laporan) -> HasilTabel:
    """Return the IKU of the latest Renstra."""
    kedua = bab_ii.TABEL_2_8.build(laporan)
    return bab_ii.TABEL_2_4.build(laporan) if isinstance(kedua, TabelKosong) else kedua


def _pk_berlaku(laporan: Laporan) -> HasilTabel:
    """Return the PK in force: perubahan where there is one."""
    return (bab_ii.TABEL_2_14 if _versi_berlaku(laporan) is Versi.PERUBAHAN else bab_ii.TABEL_2_11).build(laporan)


def _anggaran_berlaku(laporan: Laporan, kunci: str, judul: str) -> HasilTabel:
    return build_anggaran_perjanjian(laporan, kunci, judul, _versi_berlaku(laporan))


def _versi_berlaku(laporan: Laporan) -> Versi:
    return Versi.INDUK if laporan.pk_terakhir is None else laporan.pk_terakhir.versi


_PROGRAM_PK = "Program dan Anggaran Perjanjian Kinerja"
_PROGRAM_INDUK = partial(build_anggaran_perjanjian, versi=Versi.INDUK)
_PROGRAM_PERUBAHAN = partial(build_anggaran_perjanjian, versi=Versi.PERUBAHAN)
A_SAMPAI_D = (
    Lampiran("A1", "Matriks Renstra", bab_ii.TABEL_2_2.build),
    Lampiran("A2", "Matriks Renstra", bab_ii.TABEL_2_6.build),
    Lampiran("B1", "Indikator Kinerja Utama", bab_ii.TABEL_2_4.build),
    Lampiran("B2", "Indikator Kinerja Utama", bab_ii.TABEL_2_8.build),
    Lampiran("C1", "Matriks Rencana Kerja", bab_ii.TABEL_2_9.build),
    Lampiran("C2", "Matriks Rencana Kerja Perubahan", bab_ii.TABEL_2_12.build),
    Lampiran("D1", "Perjanjian Kinerja", bab_ii.TABEL_2_11.build),
    TabelSebentuk("D1_anggaran", _PROGRAM_PK, _PROGRAM_INDUK),
    Lampiran("D2", "Perjanjian Kinerja Perubahan", bab_ii.TABEL_2_14.build),
    TabelSebentuk("D2_anggaran", f"{_PROGRAM_PK} Perubahan", _PROGRAM_PERUBAHAN),
)
BERLAKU = (
    Lampiran("iku_berlaku", "Indikator Kinerja Utama", _iku_berlaku),
    Lampiran("pk_berlaku", "Perjanjian Kinerja", _pk_berlaku),
    TabelSebentuk("pk_berlaku_anggaran", _PROGRAM_PK, _anggaran_berlaku),
)
RENCANA_AKSI = (
    Lampiran("G1", "Rencana Aksi Peningkatan Kinerja", tabel_4_2.build),
    Lampiran("G2", "Target Waktu Pencapaian Indikator Kinerja", tabel_4_3.build),
)
