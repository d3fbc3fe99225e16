"""Anggaran program di Perjanjian Kinerja harus sama dengan DPA dari versi yang sama.

Sumber: PermenPANRB 53/2014 Lampiran I (PK memuat program dan anggaran menurut dokumen pelaksanaan anggaran).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tempat_lain
from generator.checks.catat import tulis
from generator.checks.dugaan import dugaan_ketik
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_program

KODE = "C19"
ARTI = "Anggaran Perjanjian Kinerja berbeda dari DPA"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare each program of each PK; programs with pagu that the PK lacks are reported once per PK."""
    for pk in laporan.pk:
        dpa = laporan.dpa_versi(pk.versi)
        if dpa is None or not pk.anggaran:
            continue
        tercantum = set()
        for baris in pk.anggaran:
            program = cari_program(baris.program, dpa.program, lambda p: p.nama)
            if program is None:
                continue
            tercantum.add(program.nama)
            if isinstance(baris.anggaran, Nilai) and isinstance(program.pagu, Nilai) \
                    and baris.anggaran.angka != program.pagu.angka:  # fmt: skip
                yield periksa(
                    KODE, baris.anggaran.asal or pk.asal,
                    f"Anggaran {sebut(baris.program)} di PK {pk.versi.value} {tulis(baris.anggaran)}, di DPA "
                    f"{tulis(program.pagu)}{tempat_lain(program.pagu)}."
                    f"{dugaan_ketik(baris.anggaran.angka, program.pagu.angka)}",
                    "Samakan anggarannya dengan DPA.",
                )  # fmt: skip
        kurang = [p for p in dpa.program if p.nama not in tercantum and isinstance(p.pagu, Nilai) and p.pagu.angka]
        if kurang:
            yield periksa(
                KODE, pk.asal,
                f"PK {pk.versi.value} tidak memuat {len(kurang)} program berpagu di DPA: "
                f"{', '.join(sebut(p.nama) for p in kurang[:3])}.",
                "Lengkapi daftar program dan anggarannya, atau samakan namanya dengan DPA.",
            )  # fmt: skip
