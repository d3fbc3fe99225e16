"""Hitungan: angka hasil aturan, dengan rumusnya dalam kata dan sel-sel asalnya.

The rules know only Decimal; here they meet figures that may be absent. The first absent operand is the reason
why a result is absent ("realisasi belum diisi"), and every result remembers the cells that it was made of.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from generator.model.aturan import Aturan
from generator.model.aturan import CakupanEfisiensi
from generator.model.aturan import RumusEfisiensi
from generator.model.kinerja import Indikator
from generator.model.kinerja import Sifat
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.model.nilai import TidakDihitung
from generator.model.nilai import TidakTerbaca
from generator.model.rekaman import rekaman
from generator.rules.capaian import Hasil
from generator.rules.capaian import compute_capaian
from generator.rules.capaian import compute_capaian_rentang
from generator.rules.capaian_sasaran import compute_capaian_sasaran
from generator.rules.efisiensi import compute_anggaran_capaian
from generator.rules.efisiensi import compute_efisiensi
from generator.rules.efisiensi import compute_efisiensi_selisih
from generator.rules.efisiensi import compute_efisiensi_serapan
from generator.rules.efisiensi import compute_sisa
from generator.rules.efisiensi import di_luar_cakupan
from generator.rules.kemajuan import compute_kemajuan
from generator.rules.serapan import compute_serapan
from generator.rules.serapan import compute_sisa_anggaran

_SEBAGIAN = " ada yang "
RUMUS_CAPAIAN = "realisasi / target × 100"
RUMUS_RENDAH = {
    "N1": "(target − (realisasi − target)) / target × 100",
    "N2": "target / realisasi × 100",
}


@rekaman
class Hitungan:
    """A computed figure, unrounded, or the reason why there is none."""

    hasil: Hasil
    rumus: str = ""
    asal: tuple[Alamat, ...] = ()
    sementara: bool = False


@rekaman
class HitunganEfisiensi:
    """A = pagu × capaian, sisa = A − realisasi, serapan = realisasi / pagu, efisiensi by the rule in force."""

    anggaran_capaian: Hitungan
    sisa: Hitungan
    serapan: Hitungan
    efisiensi: Hitungan


Operand = Angka | Hitungan


def asal_dari(*operand: Operand) -> tuple[Alamat, ...]:
    """Return the cells behind the operands, each once, in their order."""
    alamat: dict[Alamat, None] = {}
    for satu in operand:
        lain = satu.asal_lain if isinstance(satu, Nilai) else ()
        for sel in satu.asal if isinstance(satu, Hitungan) else (satu.asal, *lain):
            if sel is not None:
                alamat[sel] = None
    return tuple(alamat)


def sebab_ketiadaan(angka: Angka, sebutan: str) -> str:
    """Return why a figure is absent, as it stands in a note: "realisasi belum diisi", "target nol"."""
    if isinstance(angka, TidakDihitung):
        return angka.sebab
    sebab = re.sub(r"^dua bacaan: (.*)$", r"mempunyai dua bacaan (\1)", angka.sebab)
    return f"{sebutan} {sebab}".strip()


def hitung(rumus: str, aturan: Callable[..., Hasil], **operand: Operand) -> Hitungan:
    """Apply a rule to figures, positionally in the order given; names of operands are the words of its reasons."""
    asal = asal_dari(*operand.values())
    sementara = any(satu.sementara for satu in operand.values() if isinstance(satu, Hitungan | Nilai))
    angka: list[Decimal] = []
    for nama, satu in operand.items():
        hasil = _angka_atau_sebab(satu, nama.replace("_", " "))
        if isinstance(hasil, TidakDihitung):
            return Hitungan(hasil, rumus, asal, sementara)
        angka.append(hasil)
    return Hitungan(aturan(*angka), rumus, asal, sementara)


def hitung_capaian(target: Angka, realisasi: Angka, indikator: Indikator, aturan: Aturan) -> Hitungan:
    """Return the capaian of one indicator under the rules in force, by its own sifat and rumus."""
    cara = aturan.untuk(indikator.rumus)
    rumus = sebut_rumus(indikator.sifat, cara)
    atas = target.atas if isinstance(target, Nilai) else None
    if atas is not None:
        rumus += f" (target berupa rentang: {aturan.rentang.value})"
    if aturan.batas_capaian is not None:
        rumus += f", paling tinggi {aturan.batas_capaian.normalize():f}"

    def capaian(angka_target: Decimal, angka_realisasi: Decimal) -> Hasil:
        if atas is None:
            return compute_capaian(
                angka_target, angka_realisasi, indikator.sifat, cara.rumus_rendah, cara.batas_capaian
            )
        return compute_capaian_rentang(
            (angka_target, atas), angka_realisasi, cara.rentang, indikator.sifat, cara.rumus_rendah, cara.batas_capaian
        )

    return hitung(rumus, capaian, target=target, realisasi=realisasi)


def sebut_rumus(sifat: Sifat | None, aturan: Aturan) -> str:
    """Return the formula of capaian in words."""
    return RUMUS_RENDAH[aturan.rumus_rendah] if sifat is Sifat.MAKIN_RENDAH else RUMUS_CAPAIAN


def hitung_kemajuan(target_akhir: Operand, realisasi: Operand, indikator: Indikator, aturan: Aturan) -> Hitungan:
    """Return realisasi against the target of the last year of the Renstra."""
    cara = aturan.untuk(indikator.rumus)

    def kemajuan(angka_target: Decimal, angka_realisasi: Decimal) -> Hasil:
        return compute_kemajuan(angka_target, angka_realisasi, indikator.sifat, cara.rumus_rendah)

    rumus = sebut_rumus(indikator.sifat, cara).replace("target", "target akhir")
    return hitung(rumus, kemajuan, target_akhir=target_akhir, realisasi=realisasi)


def hitung_capaian_sasaran(capaian: Iterable[Hitungan], cara: str) -> Hitungan:
    """Return the capaian that stands for a sasaran: the mean of its indicators or the first."""
    daftar = tuple(capaian)
    hasil = compute_capaian_sasaran([satu.hasil for satu in daftar], cara)
    if len(daftar) == 1 or (daftar and cara == "pertama"):
        return daftar[0]
    rumus = f"rata-rata capaian {len(daftar)} indikator"
    return Hitungan(hasil, rumus, asal_dari(*daftar), any(satu.sementara for satu in daftar))


def hitung_efisiensi(
    pagu: Operand, realisasi: Operand, capaian: Hitungan, aturan: Aturan, baku: RumusEfisiensi = RumusEfisiensi.PAGU
) -> HitunganEfisiensi:
    """Return A, sisa and efisiensi of one row; `baku` is the rule of a table where the office set none."""
    anggaran = hitung("pagu × capaian", compute_anggaran_capaian, pagu=pagu, capaian=capaian)
    sisa = hitung(
        "pagu × capaian − realisasi anggaran", compute_sisa, anggaran_capaian=anggaran, realisasi_anggaran=realisasi
    )
    serapan = hitung_serapan(pagu, realisasi)
    rumus = aturan.efisiensi(baku)
    if rumus is RumusEfisiensi.PAGU:
        efisiensi = hitung(
            "(pagu × capaian − realisasi anggaran) / (pagu × capaian) × 100",
            compute_efisiensi,
            anggaran_capaian=anggaran,
            realisasi_anggaran=realisasi,
        )
    elif rumus is RumusEfisiensi.SERAPAN:
        efisiensi = hitung(rumus.value, compute_efisiensi_serapan, serapan=serapan)
    else:
        efisiensi = hitung(
            rumus.value, lambda c, s: compute_efisiensi_selisih(c, s, rumus), capaian=capaian, serapan=serapan
        )
    return HitunganEfisiensi(anggaran, sisa, serapan, _dalam_cakupan(efisiensi, capaian, aturan))


def _dalam_cakupan(efisiensi: Hitungan, capaian: Hitungan, aturan: Aturan) -> Hitungan:
    if aturan.cakupan_efisiensi is CakupanEfisiensi.SEMUA or isinstance(efisiensi.hasil, TidakDihitung):
        return efisiensi
    if isinstance(capaian.hasil, TidakDihitung):
        return replace(efisiensi, hasil=capaian.hasil)
    sebab = di_luar_cakupan(capaian.hasil, aturan.cakupan_efisiensi)
    return replace(efisiensi, hasil=sebab) if sebab else efisiensi


def hitung_serapan(pagu: Operand, realisasi: Operand) -> Hitungan:
    """Return realisasi against pagu in percent."""
    return hitung("realisasi anggaran / pagu × 100", compute_serapan, pagu=pagu, realisasi_anggaran=realisasi)


def hitung_sisa_anggaran(pagu: Operand, realisasi: Operand) -> Hitungan:
    """Return what is left of the pagu in rupiah."""
    return hitung("pagu − realisasi anggaran", compute_sisa_anggaran, pagu=pagu, realisasi_anggaran=realisasi)


def jumlahkan(daftar: Iterable[Operand], sebutan: str) -> Hitungan:
    """Return the sum of the figures; blanks add nothing, one unreadable figure makes the sum unknown, and so does one
    that is itself such a sum (`tak_lengkap`)."""
    operand = tuple(daftar)
    rumus = f"jumlah {sebutan}"
    sementara = any(satu.sementara for satu in operand if isinstance(satu, Hitungan | Nilai))
    tak_diketahui = next((s for satu in operand if (s := _tak_lengkap(satu, sebutan)) is not None), None)
    if tak_diketahui is not None:
        return Hitungan(tak_diketahui, rumus, asal_dari(*operand))
    angka = [hasil for satu in operand if isinstance(hasil := _angka_atau_sebab(satu, sebutan), Decimal)]
    if not angka:
        return Hitungan(TidakDihitung(f"{sebutan} belum diisi"), rumus, asal_dari(*operand))
    return Hitungan(sum(angka, Decimal(0)), rumus, asal_dari(*operand), sementara)


def tak_lengkap(sebutan: str, sebab: str, asal: Alamat | None = None) -> TidakDihitung:
    """Return the absence of a sum that lacks one of its parts: "realisasi anggaran ada yang belum diisi"."""
    return TidakDihitung(f"{sebutan}{_SEBAGIAN}{sebab}", asal)


def _tak_lengkap(satu: Operand, sebutan: str) -> TidakDihitung | None:
    hasil = satu.hasil if isinstance(satu, Hitungan) else satu
    if isinstance(hasil, TidakDihitung) and _SEBAGIAN in hasil.sebab:
        return hasil
    return tak_lengkap(sebutan, "tidak terbaca") if isinstance(hasil, TidakTerbaca) else None


def _angka_atau_sebab(operand: Operand, sebutan: str) -> Hasil:
    if isinstance(operand, Hitungan):
        return operand.hasil
    if isinstance(operand, Nilai):
        return operand.angka
    return TidakDihitung(sebab_ketiadaan(operand, sebutan))
