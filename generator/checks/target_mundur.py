"""Target tahun ini lebih rendah daripada realisasi tahun lalu.

Sumber: kriteria evaluasi SAKIP sebagaimana dikutip aplikasi e-SAKIP daerah (target yang menantang); hanya info, karena
target berasal dari Renstra.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import info
from generator.checks.catat import sebut
from generator.checks.catat import tempat_lain
from generator.checks.catat import tulis
from generator.checks.ukuran import ukuran_sasaran
from generator.model.catatan import Catatan
from generator.model.kinerja import Sifat
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_padanan

KODE = "C25"
ARTI = "Target di bawah realisasi tahun lalu"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare the target of each indicator with last year's realisasi in the history."""
    lalu = laporan.tahun - 1
    for u in ukuran_sasaran(laporan):
        riwayat = cari_padanan(u.nama, laporan.riwayat, lambda r: r.indikator.nama)
        if riwayat is None or not isinstance(u.target, Nilai):
            continue
        realisasi = riwayat.indikator.realisasi_tahun(lalu)
        if not isinstance(realisasi, Nilai):
            continue
        rendah = u.sifat is Sifat.MAKIN_RENDAH
        if (u.target.angka > realisasi.angka) if rendah else (u.target.angka < realisasi.angka):
            yield info(
                KODE, u.target.asal,
                f"Target {sebut(u.nama)} {tulis(u.target)} {'di atas' if rendah else 'di bawah'} realisasi {lalu} "
                f"{tulis(realisasi)}{tempat_lain(realisasi)}.",
                "Jelaskan di analisis mengapa targetnya tidak lebih menantang.",
            )  # fmt: skip
