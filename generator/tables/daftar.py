"""Daftar semua tabel menurut urutan laporan."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from generator.model.bagian import BAGIAN
from generator.model.laporan import Laporan
from generator.tables import lampiran
from generator.tables import sebentuk
from generator.tables import tabel_1_1
from generator.tables import tabel_1_4
from generator.tables import tabel_1_5
from generator.tables import tabel_3_1
from generator.tables import tabel_3_2
from generator.tables import tabel_3_3
from generator.tables import tabel_3_4
from generator.tables import tabel_3_5
from generator.tables import tabel_3_6
from generator.tables import tabel_3_7
from generator.tables import tabel_3_8
from generator.tables import tabel_3_9
from generator.tables import tabel_3_10
from generator.tables import tabel_3_11
from generator.tables import tabel_3_12
from generator.tables import tabel_4_1
from generator.tables import tabel_4_2
from generator.tables import tabel_4_3
from generator.tables import tabel_crosscutting
from generator.tables import tabel_lampiran_e
from generator.tables import tabel_pengukuran
from generator.tables import tabel_perhitungan
from generator.tables import tabel_perubahan_pk
from generator.tables import tabel_renaksi
from generator.tables import tabel_tindak_lanjut
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import TabelKosong
from generator.tables.tabel import Table
from generator.tables.tingkat_program import daftar_tingkat
from generator.tables.tingkat_program import sebut_tingkat


class PembuatTabel(Protocol):
    """What every table module offers."""

    KUNCI: str
    JUDUL: str

    def build(self, laporan: Laporan) -> HasilTabel:
        """Return the table, or why there is none."""
        ...


TIDAK_DIMUAT = "tidak dimuat menurut pengaturan"
SEMUA: tuple[PembuatTabel, ...] = (
    tabel_1_1,
    sebentuk.TABEL_1_2,
    sebentuk.TABEL_1_3,
    sebentuk.TABEL_JENIS_KELAMIN,
    tabel_1_4,
    tabel_1_5,
    *sebentuk.BAB_II,
    tabel_perubahan_pk,
    tabel_3_1,
    tabel_3_2,
    tabel_perhitungan,
    tabel_3_3,
    tabel_3_4,
    tabel_3_5,
    tabel_3_6,
    tabel_3_7,
    tabel_3_8,
    tabel_3_9,
    tabel_3_10,
    tabel_3_11,
    tabel_3_12,
    tabel_tindak_lanjut,
    tabel_crosscutting,
    tabel_4_1,
    tabel_4_2,
    tabel_4_3,
    *lampiran.A_SAMPAI_D,
    tabel_lampiran_e,
    *lampiran.RENCANA_AKSI,
    # Tables of documents beside the report; the report itself has no place for them.
    *lampiran.BERLAKU,
    tabel_renaksi,
    tabel_pengukuran,
)


def build_semua(laporan: Laporan) -> dict[str, HasilTabel]:
    """Return every table by its key, in report order; those of sections that the office leaves out are empty."""
    tanpa = {kunci for bagian in laporan.profil.tanpa_bagian for kunci in BAGIAN[bagian].tabel}
    tingkat = daftar_tingkat(laporan)
    semua = {
        satu.KUNCI: sebut_tingkat(_beri_catatan_data(satu.build(laporan), laporan), tingkat) for satu in SEMUA
    }  # fmt: skip
    return {k: TabelKosong(k, t.judul, TIDAK_DIMUAT) if k in tanpa else t for k, t in semua.items()}


def _beri_catatan_data(tabel: HasilTabel, laporan: Laporan) -> HasilTabel:
    """Return the table with the notes on the data of the sheets that its cells come from, each once."""
    if not laporan.catatan_data or not isinstance(tabel, Table):
        return tabel
    lembar = {(a.berkas, a.lembar) for b in tabel.baris for s in b.sel for a in s.asal}
    catatan = [c.teks for c in laporan.catatan_data if (c.asal.berkas, c.asal.lembar) in lembar]
    return replace(tabel, catatan=(*tabel.catatan, *(f"Catatan: {t}." for t in dict.fromkeys(catatan))))
