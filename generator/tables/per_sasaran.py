"""BAB III per sasaran: tabel analisis yang sama, masing-masing hanya untuk satu sasaran.

Nothing is computed anew: each sasaran is a Laporan of its own with the budget and the rules of the whole.
"""

from __future__ import annotations

from dataclasses import replace

from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.tables import tabel_3_3
from generator.tables import tabel_3_5
from generator.tables import tabel_3_6
from generator.tables import tabel_3_7
from generator.tables import tabel_3_8
from generator.tables import tabel_3_9
from generator.tables import tabel_3_10
from generator.tables import tabel_3_11
from generator.tables.padanan import cari_padanan
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import TabelKosong

TERBANYAK = 10
TABEL = (tabel_3_3, tabel_3_5, tabel_3_6, tabel_3_7, tabel_3_8, tabel_3_9, tabel_3_10, tabel_3_11)
KUNCI = tuple(t.KUNCI for t in TABEL)


def kunci_sasaran(kunci: str, nomor: int) -> str:
    """Return the key of a table of one sasaran.

    >>> kunci_sasaran("3.6", 2)
    '3.6_s2'
    """
    return f"{kunci}_s{nomor}"


def laporan_sasaran(laporan: Laporan, sasaran: SasaranLaporan) -> Laporan:
    """Return the Laporan of one sasaran: its indicators in the history, the comparisons and the office's analyses."""
    indikator = sasaran.indikator

    def milik(nama: str) -> bool:
        return cari_padanan(nama, indikator, lambda i: i.nama) is not None

    return replace(
        laporan,
        sasaran=(sasaran,),
        sasaran_induk=(),
        program=sasaran.program,
        riwayat=tuple(r for r in laporan.riwayat if milik(r.indikator.nama)),
        pembanding=tuple(p for p in laporan.pembanding if milik(p.indikator)),
        analisis=tuple(a for a in laporan.analisis if any(map(milik, a.indikator.splitlines()))),
    )


def build_per_sasaran(laporan: Laporan) -> dict[str, HasilTabel]:
    """Return the tables of every sasaran by key, their titles naming it; beyond the last sasaran they are empty."""
    hasil: dict[str, HasilTabel] = {}
    for nomor in range(1, TERBANYAK + 1):
        ada = nomor <= len(laporan.sasaran)
        sub = laporan_sasaran(laporan, laporan.sasaran[nomor - 1]) if ada else None
        for satu in TABEL:
            kunci = kunci_sasaran(satu.KUNCI, nomor)
            tabel = satu.build(sub) if sub is not None else TabelKosong(kunci, satu.JUDUL, "", wajib=False)
            judul = f"Sasaran {nomor}: {tabel.judul.replace(' per Sasaran', '')}"
            hasil[kunci] = replace(tabel, kunci=kunci, judul=judul)
    return hasil
