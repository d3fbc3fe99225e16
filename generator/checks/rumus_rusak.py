"""Rumus IKU yang tertulis tidak utuh: kurung yang kurang, tanda kali atau garis pecahan yang tidak tertulis.

Sumber: keputusan IKU Kabupaten Blitar 2025 dan LKjIP Kabupaten Magetan 2025, yang mencetak rumus seperti itu.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import info
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.rules.rumus.baca import BukanRumus
from generator.rules.rumus.baca import parse_rumus

KODE = "C40"
ARTI = "Rumus IKU tertulis tidak utuh"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Read every formula of the IKU lists and of the raw figures; a definition is no formula and no finding."""
    for daftar in laporan.iku:
        for satu in daftar.indikator:
            yield from _periksa(satu.nama, satu.formulasi, satu.asal_formulasi or satu.asal)
    for data in laporan.data_dasar:
        yield from _periksa(data.nama, data.rumus, data.asal)


def _periksa(nama: str, tertulis: str, asal: Alamat | None) -> Iterator[Catatan]:
    rumus = parse_rumus(tertulis)
    if isinstance(rumus, BukanRumus):
        if rumus.sebab:
            pesan = f"Rumus {sebut(nama)} tidak dapat dibaca sebagai rumus: {rumus.sebab}."
            yield info(KODE, asal, pesan, "Tulis ulang rumusnya bila realisasinya hendak dihitung dari data dasar.")
    elif rumus.sebab:
        yield periksa(
            KODE, asal, f"Rumus {sebut(nama)} tertulis tidak utuh: {rumus.sebab}. Dibaca sebagai: {rumus.teks}",
            "Betulkan rumusnya di dokumen IKU; bila bukan itu maksudnya, tulis kurungnya dengan lengkap.",
        )  # fmt: skip
