"""Setiap IKU mempunyai satuan, definisi, formulasi, dan sumber data.

Sumber: keputusan IKU Magetan 2025, Jember 2026, dan Kalimantan Barat 2024, yang memuat kolom-kolom itu. Hanya info.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import info
from generator.checks.catat import sebut
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan

KODE = "C36"
ARTI = "Penjelasan IKU belum lengkap"
_BAGIAN = ("satuan", "definisi", "formulasi", "sumber_data")


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """One finding per indicator that lacks a part; a list that has no such column at all is left alone."""
    for iku in laporan.iku:
        dipakai = [b for b in _BAGIAN if any(getattr(i, b) for i in iku.indikator)]
        for i in iku.indikator:
            kosong = [b.replace("_", " ") for b in dipakai if not getattr(i, b)]
            if kosong:
                yield info(
                    KODE, i.asal, f"IKU {sebut(i.nama)} belum berisi {_rangkai(kosong)}.",
                    "Lengkapi di keputusan IKU.",
                )  # fmt: skip


def _rangkai(daftar: list[str]) -> str:
    """Return running text.

    >>> _rangkai(["formulasi", "sumber data"]), _rangkai(["satuan", "formulasi", "sumber data"])
    ('formulasi dan sumber data', 'satuan, formulasi, dan sumber data')
    """
    penutup = ", dan " if len(daftar) > 2 else " dan "
    return penutup.join(filter(None, (", ".join(daftar[:-1]), daftar[-1])))
