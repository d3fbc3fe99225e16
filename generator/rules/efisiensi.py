"""Efisiensi penggunaan anggaran terhadap kinerja yang dicapai.

Sumber: LKjIP Kabupaten Magetan 2025, Tabel 3.3 dan 3.4 (pagu × capaian; 68 dari 68 sel cocok hanya dengan capaian
yang tidak dibulatkan) serta Tabel 3.5 (100 − serapan); Laporan Kinerja 2016 Dinas Perhubungan dan Biro Organisasi
Provinsi Jawa Barat (capaian − serapan) dan Bappeda Provinsi Jawa Barat (tidak di bawah nol). PermenPANRB 53/2014
meminta analisis efisiensi tanpa rumus.
"""

from __future__ import annotations

from decimal import Decimal

from generator.model.aturan import CakupanEfisiensi
from generator.model.aturan import RumusEfisiensi
from generator.model.nilai import TidakDihitung
from generator.rules.capaian import Hasil


def compute_anggaran_capaian(pagu: Decimal, capaian: Decimal) -> Decimal:
    """Return A = pagu × capaian in rupiah, not rounded; capaian in percent, not rounded.

    >>> compute_anggaran_capaian(Decimal("30000000"), Decimal("90"))
    Decimal('27000000')
    """
    return pagu * capaian / 100


def compute_sisa(anggaran_capaian: Decimal, realisasi: Decimal) -> Decimal:
    """Return A − realisasi in rupiah; negative where more was spent than the capaian allows.

    >>> compute_sisa(Decimal("27000000"), Decimal("28299000"))
    Decimal('-1299000')
    """
    return anggaran_capaian - realisasi


def compute_efisiensi(anggaran_capaian: Decimal, realisasi: Decimal) -> Hasil:
    """Return (A − realisasi) / A × 100, not rounded; no value where A is not above zero.

    >>> compute_efisiensi(Decimal("27000000"), Decimal("28299000")).quantize(Decimal("0.01"))
    Decimal('-4.81')
    >>> compute_efisiensi(Decimal("0"), Decimal("5")).sebab
    'pagu × capaian nol'
    """
    if anggaran_capaian <= 0:
        return TidakDihitung("pagu × capaian nol" if anggaran_capaian == 0 else "pagu × capaian negatif")
    return compute_sisa(anggaran_capaian, realisasi) * 100 / anggaran_capaian


def compute_efisiensi_serapan(serapan: Decimal) -> Decimal:
    """Return 100 − serapan in percent points, as Tabel 3.5 has it.

    >>> compute_efisiensi_serapan(Decimal("96.68"))
    Decimal('3.32')
    """
    return 100 - serapan


def compute_efisiensi_selisih(capaian: Decimal, serapan: Decimal, rumus: RumusEfisiensi) -> Decimal:
    """Return capaian − serapan in percent points, never below zero where the rule says so.

    >>> compute_efisiensi_selisih(Decimal("98.43"), Decimal("99.35"), RumusEfisiensi.SELISIH_TAK_NEGATIF)
    Decimal('0')
    """
    selisih = capaian - serapan
    return max(selisih, Decimal(0)) if rumus is RumusEfisiensi.SELISIH_TAK_NEGATIF else selisih


def di_luar_cakupan(capaian: Decimal, cakupan: CakupanEfisiensi) -> TidakDihitung | None:
    """Return why a row has no efisiensi under the scope in force, None where it has one.

    >>> di_luar_cakupan(Decimal("99.9"), CakupanEfisiensi.TERCAPAI).sebab
    'efisiensi hanya dihitung bila capaian ≥ 100'
    """
    if cakupan is CakupanEfisiensi.SEMUA or capaian > 100 or (cakupan is CakupanEfisiensi.TERCAPAI and capaian == 100):
        return None
    return TidakDihitung(f"efisiensi hanya dihitung bila {cakupan.value}")
