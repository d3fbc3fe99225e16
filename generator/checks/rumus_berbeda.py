"""Realisasi yang diketik sama dengan hasil rumus IKU atas data dasarnya.

Sumber: PermenPANRB 53/2014, Checklist Reviu II.5 (data kinerja dalam LKj telah diyakini keandalannya).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tempat_lain
from generator.checks.catat import tulis
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.tables.tabel_perhitungan import perhitungan_sejalan
from generator.tables.tabel_perhitungan import teks_perhitungan

KODE = "C41"
ARTI = "Realisasi berbeda dari hasil rumusnya"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare with the decimals that were typed; the typed figure stays in the report."""
    for satu in (i for s in (*laporan.sasaran, *laporan.sasaran_induk) for i in s.indikator):
        hasil = satu.perhitungan.hasil if satu.perhitungan else None
        if not isinstance(satu.realisasi, Nilai) or not isinstance(hasil, Nilai) or perhitungan_sejalan(satu):
            continue
        hitungan = teks_perhitungan(satu.perhitungan, satu.satuan) or tulis(hasil)
        yield periksa(
            KODE, satu.realisasi.asal, f"Realisasi {sebut(satu.nama)} diketik {tulis(satu.realisasi)}, sedangkan "
            f"data dasarnya memberi {hitungan}{tempat_lain(hasil)}; yang diketik yang dipakai.",
            "Betulkan realisasinya atau data dasarnya; kosongkan realisasinya agar dihitung.",
        )  # fmt: skip
