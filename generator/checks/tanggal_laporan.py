"""Laporan kinerja selesai paling lambat dua bulan setelah tahun anggaran berakhir.

Sumber: PermenPANRB 53/2014 Lampiran II (penyampaian paling lambat dua bulan setelah tahun anggaran berakhir). Kantor
dapat menetapkan batas lain dengan pengaturan batas_laporan (dalam bulan).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import periksa
from generator.checks.tanggal import baca_tanggal
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan

KODE = "C34"
ARTI = "Tanggal laporan tidak wajar"
_BULAN_BAKU = 2


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare the date of the report with its deadline and with the end of the year."""
    tanggal = baca_tanggal(laporan.profil.tanggal_laporan)
    if tanggal is None:
        return
    pengaturan = laporan.profil.pengaturan_untuk("batas_laporan")
    batas = int(pengaturan) if pengaturan.isdigit() else _BULAN_BAKU
    selisih = (tanggal[0] - laporan.tahun - 1) * 12 + tanggal[1]
    if selisih > batas:
        yield periksa(
            KODE, None,
            f"Laporan tahun {laporan.tahun} bertanggal {laporan.profil.tanggal_laporan}, lebih dari {batas} bulan "
            "setelah tahun berakhir.",
            "Periksa tanggal laporan di lembar Profil.",
        )  # fmt: skip
    elif tanggal[0] <= laporan.tahun:
        yield periksa(
            KODE, None,
            f"Laporan tahun {laporan.tahun} bertanggal {laporan.profil.tanggal_laporan}, sebelum tahunnya berakhir.",
            "Periksa tanggal laporan di lembar Profil.",
        )  # fmt: skip
