"""Perjanjian Kinerja ditandatangani paling lambat satu bulan setelah DPA-nya, dan bukan pada akhir tahun.

Sumber: PermenPANRB 53/2014 Lampiran I (PK disusun paling lambat satu bulan setelah dokumen anggaran disahkan).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import periksa
from generator.checks.tanggal import Tanggal
from generator.checks.tanggal import baca_tanggal
from generator.checks.tanggal import sebulan_kemudian
from generator.model.catatan import Catatan
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan

KODE = "C33"
ARTI = "Tanggal Perjanjian Kinerja tidak wajar"
_MINGGU_TERAKHIR = (12, 10)
_AKHIR_DESEMBER = 31


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare the date of each PK with its DPA's, with the year, and with the end of the year."""
    for pk in laporan.pk:
        tanggal = baca_tanggal(pk.tanggal)
        if tanggal is None:
            continue
        sebab = _sebab(laporan, pk, tanggal)
        if sebab:
            yield periksa(
                KODE, pk.asal, f"PK {pk.versi.value} bertanggal {pk.tanggal}: {'; '.join(sebab)}.",
                "Periksa tanggalnya; bila benar, jelaskan keterlambatannya.",
            )  # fmt: skip


def _sebab(laporan: Laporan, pk: PerjanjianKinerja, tanggal: Tanggal) -> list[str]:
    sebab = []
    dpa = laporan.dpa_versi(pk.versi)
    tanggal_dpa = baca_tanggal(dpa.tanggal) if dpa else None
    if tanggal_dpa and tanggal > sebulan_kemudian(tanggal_dpa):
        dokumen = "DPPA" if pk.versi is Versi.PERUBAHAN else "DPA"
        sebab.append(f"lebih dari satu bulan setelah {dokumen} tanggal {dpa.tanggal} ({dpa.asal})")
    if tanggal_dpa and tanggal < tanggal_dpa and pk.versi is Versi.PERUBAHAN:
        sebab.append(f"sebelum DPPA tanggal {dpa.tanggal} ({dpa.asal})")
    tahun, bulan, hari = tanggal
    if tahun not in (pk.tahun, pk.tahun - 1) or (tahun < pk.tahun and bulan < 11):
        sebab.append(f"bukan tahun {pk.tahun}")
    elif pk.versi is Versi.PERUBAHAN and (bulan, hari) >= _MINGGU_TERAKHIR:
        sebab.append(f"hanya {_AKHIR_DESEMBER - hari} hari sebelum tahun berakhir")
    return sebab
