"""Indikator dan target Perjanjian Kinerja harus sama dengan Renstra yang dilaksanakannya.

Sumber: PermenPANRB 53/2014 Lampiran I (PK disusun dari Renstra) dan Checklist Reviu III.2.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import info
from generator.checks.catat import periksa
from generator.checks.catat import tempat_lain
from generator.checks.catat import tulis
from generator.model.catatan import Catatan
from generator.model.kinerja import Indikator
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import Renstra
from generator.model.kinerja import Sasaran
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_padanan
from generator.tables.padanan import kata_nama

KODE = "C03"
ARTI = "Perjanjian Kinerja berbeda dari Renstra"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare each PK with its own Renstra: names, sasaran, targets of the year."""
    for pk in laporan.pk:
        renstra = laporan.renstra_pk(pk)
        if renstra is None or pk.dari_renstra:
            continue
        for sasaran in pk.sasaran:
            for indikator in sasaran.indikator:
                yield from _bandingkan(pk, renstra, sasaran, indikator)


def _bandingkan(pk: PerjanjianKinerja, renstra: Renstra, sasaran: Sasaran, indikator: Indikator) -> Iterator[Catatan]:
    semua = [(s, i) for s in renstra.sasaran for i in s.indikator]
    padanan = cari_padanan(indikator.nama, semua, lambda x: x[1].nama)
    sebutan = f'"{indikator.nama}" (PK {pk.versi.value})'
    if padanan is None:
        yield periksa(KODE, indikator.asal, f"Indikator {sebutan} tidak ada di Renstra {renstra.periode}.",
                      "Samakan namanya dengan Renstra, atau jelaskan perubahannya.")  # fmt: skip
        return
    sasaran_renstra, di_renstra = padanan
    target_pk, target_renstra = indikator.target_tahun(pk.tahun), di_renstra.target_tahun(pk.tahun)
    if isinstance(target_pk, Nilai) and isinstance(target_renstra, Nilai) and target_pk.angka != target_renstra.angka:
        yield periksa(
            KODE, target_pk.asal,
            f"Target {sebutan} {tulis(target_pk)}, di Renstra {renstra.periode} "
            f"{tulis(target_renstra)}{tempat_lain(target_renstra)}.",
            "Samakan targetnya, atau jelaskan perubahannya.",
        )  # fmt: skip
    if kata_nama(sasaran.nama) != kata_nama(sasaran_renstra.nama):
        yield info(
            KODE, sasaran.asal,
            f'Sasaran PK {pk.versi.value} "{sasaran.nama}" di Renstra {renstra.periode} bernama '
            f'"{sasaran_renstra.nama}".',
            "Samakan nama sasarannya.",
        )  # fmt: skip
