"""Satu nama indikator pada dua baris Perjanjian Kinerja: angka di dokumen lain tidak dapat dibedakan menurut namanya.

Sumber: pola lembar kerja (Indeks Kepuasan Masyarakat dua layanan). Target Renstra, realisasi, dan riwayat dicari lebih
dahulu di sasaran yang sama; IKU, analisis, pembanding, dan target triwulan menurut nama indikator saja.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.model.catatan import Catatan
from generator.model.kinerja import Indikator
from generator.model.laporan import Laporan
from generator.tables.padanan import kata_nama

KODE = "C45"
ARTI = "Dua indikator bernama sama"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Look through each PK for a name that stands in it twice."""
    for pk in laporan.pk:
        pertama: dict[tuple[str, ...], tuple[str, Indikator]] = {}
        for sasaran, indikator in ((s.nama, i) for s in pk.sasaran for i in s.indikator):
            lama = pertama.setdefault(kata_nama(indikator.nama), (sasaran, indikator))
            if lama[1] is not indikator:
                tempat = f" ({lama[1].asal})" if lama[1].asal else ""
                di = "sasaran ini juga" if lama[0] == sasaran else f"sasaran {sebut(lama[0])}"
                yield periksa(
                    KODE, indikator.asal,
                    f"Indikator {sebut(indikator.nama)} (PK {pk.versi.value}) bernama sama dengan indikator {di}"
                    f"{tempat}; angka keduanya di dokumen lain dapat tertukar.",
                    "Bedakan namanya, misalnya dengan menyebut layanan atau bidangnya, di semua dokumen.",
                )  # fmt: skip
