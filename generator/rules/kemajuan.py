"""Tingkat kemajuan: realisasi tahun ini terhadap target akhir Renstra, dalam persen, tidak dibulatkan.

Sumber: PermenPANRB 53/2014 Lampiran II, BAB III huruf A butir 3 (pembandingan tanpa rumus); LKjIP Kabupaten Magetan
2025, Tabel 3.7 (6 = 4/5 × 100).
"""

from __future__ import annotations

from decimal import Decimal

from generator.model.kinerja import Sifat
from generator.rules.capaian import Hasil
from generator.rules.capaian import compute_capaian


def compute_kemajuan(
    target_akhir: Decimal, realisasi: Decimal, sifat: Sifat | None = None, rumus_rendah: str = "N1"
) -> Hasil:
    """Return realisasi / target akhir × 100; where less is better, by the formula of capaian. Never capped.

    >>> compute_kemajuan(Decimal("94"), Decimal("92.42")).quantize(Decimal("0.01"))
    Decimal('98.32')
    """
    return compute_capaian(target_akhir, realisasi, sifat, rumus_rendah)
