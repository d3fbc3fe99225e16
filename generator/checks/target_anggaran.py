"""Target kinerja program, kegiatan, dan sub kegiatan di laporan realisasi harus sama dengan DPA terakhir.

Sumber: DPA atau DPPA terakhir menetapkan volume keluaran; Checklist Reviu III.4 PermenPANRB 53/2014.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.besaran import angka_sama
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tempat_lain
from generator.checks.catat import tulis
from generator.checks.dugaan import dugaan_ketik
from generator.checks.pasangan import pasangan_baris
from generator.checks.pasangan import pasangan_indikator
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai

KODE = "C12"
ARTI = "Target kinerja laporan realisasi berbeda dari DPA terakhir"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare the targets of each row that stands in both."""
    for di_dpa, baris, _ in pasangan_baris(laporan):
        for acuan, indikator, nama_sama in pasangan_indikator(di_dpa, baris):
            target, seharusnya = indikator.target_tahun(laporan.tahun), acuan.target_tahun(laporan.tahun)
            if not isinstance(target, Nilai) or not isinstance(seharusnya, Nilai) or angka_sama(target, seharusnya):
                continue
            nama_lain = "" if nama_sama else f" dengan nama {sebut(acuan.nama)}"
            yield periksa(
                KODE, target.asal,
                f"Target {sebut(indikator.nama)} tertulis {tulis(target)}; di DPA terakhir{nama_lain} "
                f"{tulis(seharusnya)}{tempat_lain(seharusnya)}.{dugaan_ketik(target.angka, seharusnya.angka)}",
                "Samakan targetnya dengan DPA terakhir.",
            )  # fmt: skip
