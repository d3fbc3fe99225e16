"""Capaian kinerja satu indikator dari target dan realisasi, dalam persen, tidak dibulatkan.

Sumber: Keputusan Kepala LAN 239/IX/6/8/2003, sebagaimana dikutip LKjIP Kabupaten Magetan 2025 BAB III (Rumus 1
dan Rumus 2); rumus N2 dipakai Dinas Kesehatan Provinsi Jawa Barat 2016. PermenPANRB 53/2014 tidak memuat rumus.
Target negatif tidak dihitung: rumus-rumus itu terbalik arahnya di bawah nol.
"""

from __future__ import annotations

from decimal import Decimal

from generator.model.aturan import CaraRentang
from generator.model.kinerja import Sifat
from generator.model.nilai import TidakDihitung

Hasil = Decimal | TidakDihitung


def compute_makin_tinggi(target: Decimal, realisasi: Decimal) -> Hasil:
    """Return realisasi / target × 100 (Rumus 1).

    >>> compute_makin_tinggi(Decimal("80"), Decimal("84"))
    Decimal('105')
    >>> compute_makin_tinggi(Decimal("0"), Decimal("84")).sebab
    'target nol'
    """
    return _sebab_target(target) or realisasi * 100 / target


def compute_makin_rendah(target: Decimal, realisasi: Decimal, rumus: str = "N1") -> Hasil:
    """Return capaian where less is better, by Rumus 2 (N1) or by its other form (N2).

    N1 = (target − (realisasi − target)) / target × 100; N2 = target / realisasi × 100.
    N1 is 200 at realisasi 0 and negative beyond twice the target; N2 has no value at realisasi 0.
    Raises ValueError for another rumus.

    >>> compute_makin_rendah(Decimal("90"), Decimal("88.10")).quantize(Decimal("0.01"))
    Decimal('102.11')
    >>> compute_makin_rendah(Decimal("89"), Decimal("86.97"), "N2").quantize(Decimal("0.01"))
    Decimal('102.33')
    """
    if rumus not in ("N1", "N2"):
        raise ValueError(f"rumus must be N1 or N2, not {rumus!r}")
    sebab = _sebab_target(target)
    if sebab is not None:
        return sebab
    if rumus == "N1":
        return (target - (realisasi - target)) * 100 / target
    if realisasi <= 0:
        return TidakDihitung("realisasi nol" if realisasi == 0 else "realisasi negatif")
    return target * 100 / realisasi


def compute_capaian(
    target: Decimal,
    realisasi: Decimal,
    sifat: Sifat | None = None,
    rumus_rendah: str = "N1",
    batas: Decimal | None = None,
) -> Hasil:
    """Return the capaian of an indicator by its sifat (None: more is better), at most `batas` where one is set.

    >>> compute_capaian(Decimal("2"), Decimal("3"), batas=Decimal("120"))
    Decimal('120')
    """
    if sifat is Sifat.MAKIN_RENDAH:
        capaian = compute_makin_rendah(target, realisasi, rumus_rendah)
    else:
        capaian = compute_makin_tinggi(target, realisasi)
    if batas is None or isinstance(capaian, TidakDihitung):
        return capaian
    return min(capaian, batas)


def compute_capaian_rentang(
    target: tuple[Decimal, Decimal],
    realisasi: Decimal,
    cara: CaraRentang,
    sifat: Sifat | None = None,
    rumus_rendah: str = "N1",
    batas: Decimal | None = None,
) -> Hasil:
    """Return the capaian against a target that is a range (lower bound, upper bound).

    BAWAH and ATAS compare with that bound; DALAM gives 100 inside the range, and outside it the capaian against the
    bound that was passed. Sumber: BPLHD Provinsi Jawa Barat 2016 (5–6 %, batas atas, 190,83).

    >>> compute_capaian_rentang((Decimal("70.38"), Decimal("70.76")), Decimal("70.5"), CaraRentang.DALAM)
    Decimal('100')
    """
    bawah, atas = target
    if cara is CaraRentang.DALAM and bawah <= realisasi <= atas:
        return compute_capaian(Decimal(1), Decimal(1), sifat, rumus_rendah, batas)
    pembanding = atas if cara is CaraRentang.ATAS or (cara is CaraRentang.DALAM and realisasi > atas) else bawah
    return compute_capaian(pembanding, realisasi, sifat, rumus_rendah, batas)


def _sebab_target(target: Decimal) -> TidakDihitung | None:
    if target > 0:
        return None
    return TidakDihitung("target nol" if target == 0 else "target negatif")
