"""Satuan yang menghitung benda atau orang hanya memuat bilangan bulat.

Sumber: arti satuannya; LKjIP Magetan 2025 Tabel 2.12 (target 1,32 usaha mikro).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.besaran import cacah
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tempat
from generator.checks.catat import tulis
from generator.model.catatan import Catatan
from generator.model.kinerja import Indikator
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_padanan

KODE = "C28"
ARTI = "Bilangan pecahan pada satuan yang dihitung"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Look through every figure of every document; a blank unit is taken from the PK's indicator of that name."""
    bersatuan = [i for pk in laporan.pk for i in pk.indikator if i.satuan]
    for indikator in semua_indikator(laporan):
        cocok = None if indikator.satuan else cari_padanan(indikator.nama, bersatuan, lambda i: i.nama)
        satuan = indikator.satuan or (cocok.satuan if cocok else "")
        if not cacah(satuan):
            continue
        for sebutan, deret in (("Target", indikator.target), ("Realisasi", indikator.realisasi)):
            for tahun, nilai in deret:
                if isinstance(nilai, Nilai) and nilai.angka % 1 and nilai.satuan != "%":
                    yield periksa(
                        KODE, tempat(nilai, indikator.asal),
                        f"{sebutan} {tahun} {sebut(indikator.nama)} {tulis(nilai)}, padahal satuannya {satuan}.",
                        "Isi bilangan bulat, atau betulkan satuannya.",
                    )  # fmt: skip
    for t in laporan.target_triwulan:
        for nilai in (*t.triwulan, t.total):
            if cacah(t.satuan) and isinstance(nilai, Nilai) and nilai.angka % 1:
                yield periksa(
                    KODE, tempat(nilai, t.asal),
                    f"Target {sebut(t.indikator)} {tulis(nilai)}, padahal satuannya {t.satuan}.",
                    "Isi bilangan bulat, atau betulkan satuannya.",
                )  # fmt: skip


def semua_indikator(laporan: Laporan) -> Iterator[Indikator]:
    """Yield every indicator of every document, as it stands there."""
    for rencana in (*laporan.renstra, *laporan.renja):
        for tujuan in rencana.tujuan:
            yield from tujuan.indikator
            yield from (i for s in tujuan.sasaran for i in s.indikator)
    for dokumen in (*laporan.pk, *laporan.capaian):
        yield from (i for s in dokumen.sasaran for i in s.indikator)
    yield from (r.indikator for r in laporan.riwayat)
    for dpa in laporan.dpa:
        yield from (i for p in dpa.program for b in p.jelajahi() for i in b.indikator)
    if laporan.realisasi is not None:
        yield from (i for s in laporan.realisasi.sasaran for i in s.indikator)
        yield from (i for p in laporan.realisasi.program for b in p.jelajahi() for i in b.indikator)
