"""Satu indikator yang namanya ditulis berbeda-beda di dokumen Renstra yang sama. Hanya info: maknanya tetap.

Sumber: PermenPANRB 53/2014 Checklist Reviu III.4 dan III.5; laporan mencetak nama menurut Perjanjian Kinerja.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import info
from generator.checks.catat import sebut
from generator.checks.penyebutan import daftar_penyebutan
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.tables.padanan import cari_padanan
from generator.tables.padanan import kata_nama

KODE = "C37"
ARTI = "Nama indikator ditulis berbeda"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """For each indicator of a PK gather its other names."""
    semua = daftar_penyebutan(laporan)
    for pk in laporan.pk:
        varian: dict[str, dict[tuple[str, ...], tuple[str, list[str]]]] = {}
        for sebutan in semua:
            if sebutan.periode != pk.renstra or not sebutan.sasaran:
                continue
            cocok = cari_padanan(sebutan.nama, pk.indikator, lambda i: i.nama)
            if cocok is None or kata_nama(cocok.nama) == kata_nama(sebutan.nama):
                continue
            dokumen = varian.setdefault(cocok.nama, {}).setdefault(kata_nama(sebutan.nama), (sebutan.nama, []))[1]
            if sebutan.dokumen not in dokumen:
                dokumen.append(sebutan.dokumen)
        for i in pk.indikator:
            if i.nama in varian:
                lain = "; ".join(f"{sebut(n)} di {', '.join(d)}" for n, d in varian[i.nama].values())
                yield info(
                    KODE, i.asal, f"Indikator {sebut(i.nama)} (PK {pk.versi.value}) juga ditulis {lain}.",
                    "Pakai satu nama di semua dokumen.",
                )  # fmt: skip
