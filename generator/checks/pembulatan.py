"""Pembulatan yang menyembunyikan kategori: 99,96% dicetak 100%, padahal kategorinya di bawah seratus.

Sumber: DESIGN bagian 5; kategori dihitung dari angka yang tidak dibulatkan, dan laporan mencetak desimal lebih banyak.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator import format_id
from generator.checks.catat import info
from generator.checks.catat import sebut
from generator.checks.ukuran import ukuran_sasaran
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import TidakDihitung
from generator.rules.kategori import compute_kategori

KODE = "C31"
ARTI = "Pembulatan mengubah kategori"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare the category of each capaian with that of its rounded figure."""
    aturan = laporan.aturan
    for u in ukuran_sasaran(laporan):
        if isinstance(u.capaian.hasil, TidakDihitung):
            continue
        bulat = format_id.bulatkan(u.capaian.hasil, aturan.desimal_capaian, aturan.potong)
        tepat, dibulatkan = compute_kategori(u.capaian.hasil, aturan.skala), compute_kategori(bulat, aturan.skala)
        if tepat != dibulatkan:
            yield info(
                KODE, u.tempat,
                f"Capaian {sebut(u.nama)} {format_id.persen(u.capaian.hasil, 4)} berkategori {tepat}; dibulatkan "
                f"menjadi {format_id.persen(bulat)} ia tampak {dibulatkan}. Laporan mencetak desimal lebih banyak.",
            )  # fmt: skip
