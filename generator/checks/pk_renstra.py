"""Indikator dan target Perjanjian Kinerja harus sama dengan Renstra yang dilaksanakannya.

Sumber: PermenPANRB 53/2014 Lampiran I (PK disusun dari Renstra) dan Checklist Reviu III.2.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.besaran import angka_sama
from generator.checks.besaran import dapat_dibandingkan
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tempat_lain
from generator.checks.catat import tulis
from generator.checks.dugaan import dugaan_ketik
from generator.checks.dugaan import dugaan_target
from generator.model.catatan import Catatan
from generator.model.kinerja import Indikator
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import Renstra
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_padanan
from generator.tables.padanan import sesasaran_dulu

KODE = "C03"
ARTI = "Perjanjian Kinerja berbeda dari Renstra"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare each PK with its own Renstra: indicators and their targets of the year."""
    for pk in laporan.pk:
        renstra = laporan.renstra_pk(pk)
        if renstra is None or pk.dari_renstra:
            continue
        for sasaran in pk.sasaran:
            for indikator in sasaran.indikator:
                yield from _bandingkan(laporan, pk, renstra, sasaran.nama, indikator)


def _bandingkan(
    laporan: Laporan, pk: PerjanjianKinerja, renstra: Renstra, sasaran: str, indikator: Indikator
) -> Iterator[Catatan]:
    padanan = cari_padanan(indikator.nama, sesasaran_dulu(sasaran, renstra.sasaran), lambda i: i.nama)
    sebutan = f"{sebut(indikator.nama)} (PK {pk.versi.value})"
    if padanan is None:
        yield periksa(KODE, indikator.asal, f"Indikator {sebutan} tidak ada di Renstra {renstra.periode}.",
                      "Samakan namanya dengan Renstra, atau jelaskan perubahannya.")  # fmt: skip
        return
    target_pk, target_renstra = indikator.target_tahun(pk.tahun), padanan.target_tahun(pk.tahun)
    if not isinstance(target_pk, Nilai) or not isinstance(target_renstra, Nilai):
        return
    satuan = (indikator.satuan, padanan.satuan)
    if dapat_dibandingkan(target_pk, target_renstra, *satuan) and not angka_sama(target_pk, target_renstra, *satuan):
        ketik = dugaan_ketik(target_pk.angka, target_renstra.angka)
        lain = dugaan_target(laporan, target_pk, indikator.satuan, indikator.nama, pk.tahun)
        yield periksa(
            KODE, target_pk.asal,
            f"Target {sebutan} {tulis(target_pk)}, di Renstra {renstra.periode} "
            f"{tulis(target_renstra)}{tempat_lain(target_renstra)}.{ketik or lain}",
            "Samakan targetnya, atau jelaskan perubahannya.",
        )  # fmt: skip
