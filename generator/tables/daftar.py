"""Daftar semua tabel menurut urutan laporan."""

from __future__ import annotations

from typing import Protocol

from generator.model.bagian import BAGIAN
from generator.model.laporan import Laporan
from generator.tables import lampiran
from generator.tables import tabel_1_1
from generator.tables import tabel_1_2
from generator.tables import tabel_1_3
from generator.tables import tabel_1_4
from generator.tables import tabel_1_5
from generator.tables import tabel_2_1
from generator.tables import tabel_2_2
from generator.tables import tabel_2_3
from generator.tables import tabel_2_4
from generator.tables import tabel_2_5
from generator.tables import tabel_2_6
from generator.tables import tabel_2_7
from generator.tables import tabel_2_8
from generator.tables import tabel_2_9
from generator.tables import tabel_2_10
from generator.tables import tabel_2_11
from generator.tables import tabel_2_12
from generator.tables import tabel_2_13
from generator.tables import tabel_2_14
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
from generator.tables import tabel_jenis_kelamin
from generator.tables import tabel_lampiran_e
from generator.tables import tabel_pengukuran
from generator.tables import tabel_perhitungan
from generator.tables import tabel_perubahan_pk
from generator.tables import tabel_renaksi
from generator.tables import tabel_tindak_lanjut
from generator.tables.catatan_data import beri_catatan_data
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import TabelKosong
from generator.tables.tingkat_program import daftar_tingkat
from generator.tables.tingkat_program import sebut_tingkat


class PembuatTabel(Protocol):
    """What every table module offers."""

    KUNCI: str
    JUDUL: str

    def build(self, laporan: Laporan) -> HasilTabel:
        """Return the table, or why there is none."""
        ...


# Tables of documents beside the report; the report itself has no place for them.
TABEL_DOKUMEN_LAIN = frozenset({*(x.KUNCI for x in lampiran.BERLAKU), tabel_renaksi.KUNCI, tabel_pengukuran.KUNCI})
TIDAK_DIMUAT = "tidak dimuat menurut pengaturan"
SEMUA: tuple[PembuatTabel, ...] = (
    tabel_1_1,
    tabel_1_2,
    tabel_1_3,
    tabel_jenis_kelamin,
    tabel_1_4,
    tabel_1_5,
    tabel_2_1,
    tabel_2_2,
    tabel_2_3,
    tabel_2_4,
    tabel_2_5,
    tabel_2_6,
    tabel_2_7,
    tabel_2_8,
    tabel_2_9,
    tabel_2_10,
    tabel_2_11,
    tabel_2_12,
    tabel_2_13,
    tabel_2_14,
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
    *lampiran.MATRIKS_RENSTRA,
    *lampiran.IKU,
    *lampiran.RENJA,
    *lampiran.PERJANJIAN,
    tabel_lampiran_e,
    *lampiran.RENCANA_AKSI,
    *lampiran.BERLAKU,
    tabel_renaksi,
    tabel_pengukuran,
)


def build_semua(laporan: Laporan) -> dict[str, HasilTabel]:
    """Return every table by its key, in report order; those of sections that the office leaves out are empty."""
    tanpa = {kunci for bagian in laporan.profil.tanpa_bagian for kunci in BAGIAN[bagian].tabel}
    tingkat = daftar_tingkat(laporan)
    semua = {
        satu.KUNCI: sebut_tingkat(beri_catatan_data(satu.build(laporan), laporan), tingkat) for satu in SEMUA
    }  # fmt: skip
    return {k: TabelKosong(k, t.judul, TIDAK_DIMUAT) if k in tanpa else t for k, t in semua.items()}
