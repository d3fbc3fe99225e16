"""Satu sasaran memakai satu nama di semua dokumen yang melaksanakan Renstra yang sama.

Sumber: PermenPANRB 53/2014 Checklist Reviu III.1 dan III.2 (tujuan dan sasaran dalam LKj sesuai dengan Perjanjian
Kinerja dan selaras dengan Renstra).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.penyebutan import daftar_penyebutan
from generator.model.catatan import Catatan
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import Sasaran
from generator.model.laporan import Laporan
from generator.tables.padanan import cari_padanan
from generator.tables.padanan import kata_nama

KODE = "C15"
ARTI = "Satu sasaran dengan beberapa nama"
_AWALAN = re.compile(
    r"^\s*(?:(?:tujuan|sasaran)(?:\s+strategis)?\s*(?:\(\w+\))?\s*(?:ke\s*-?\s*\.?\s*\d+|\d*(?:\.\d+)*\s*[:.)])"
    r"|\d+(?:\.\d+)*[.)])\s*",
    re.IGNORECASE,
)


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """For each sasaran of a PK gather the names under which its indicators stand elsewhere."""
    for pk in laporan.pk:
        for sasaran in () if pk.dari_renstra else pk.sasaran:
            varian = _varian(laporan, pk, sasaran)
            if not varian:
                continue
            sebutan = "; ".join(f"{sebut(nama)} di {', '.join(dokumen)}" for nama, dokumen in varian)
            yield periksa(
                KODE, sasaran.asal,
                f"Sasaran {sebut(sasaran.nama)} (PK {pk.versi.value}) ditulis berbeda: {sebutan}.",
                "Pakai satu nama sasaran di semua dokumen.",
            )  # fmt: skip


def _varian(laporan: Laporan, pk: PerjanjianKinerja, sasaran: Sasaran) -> list[tuple[str, list[str]]]:
    """Return the other names with their documents, in the order of the documents."""
    varian: dict[tuple[str, ...], tuple[str, list[str]]] = {}
    for sebutan in daftar_penyebutan(laporan):
        if sebutan.periode != pk.renstra or not sebutan.sasaran:
            continue
        if cari_padanan(sebutan.nama, sasaran.indikator, lambda i: i.nama) is None:
            continue
        nama = tanpa_nomor(sebutan.sasaran)
        if any(kata_nama(nama) == kata_nama(tanpa_nomor(s.nama)) for s in bersama(pk, sebutan.nama, sasaran)):
            continue
        dokumen = varian.setdefault(kata_nama(nama), (nama, []))[1]
        if sebutan.dokumen not in dokumen:
            dokumen.append(sebutan.dokumen)
    return list(varian.values())


def bersama(pk: PerjanjianKinerja, indikator: str, sasaran: Sasaran) -> list[Sasaran]:
    """Return this sasaran and every other one of its PK that measures an indicator of that name too."""
    return [s for s in pk.sasaran if s is sasaran or cari_padanan(indikator, s.indikator, lambda i: i.nama)]


def tanpa_nomor(nama: str) -> str:
    """Return a sasaran without its number: "Sasaran 1: Meningkatnya …" and "1. Meningkatnya …"."""
    return _AWALAN.sub("", nama)
