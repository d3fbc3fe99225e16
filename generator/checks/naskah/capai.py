"""Melampaui, mencapai, atau belum mencapai target: apa kata tabel tentang sebuah indikator dalam satu tahun."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.fakta import Fakta
from generator.checks.naskah.fakta import Pengukuran
from generator.checks.naskah.nama_tabel import Kunci
from generator.checks.naskah.ukuran_hitung import makin_rendah

_UTUH = 100


class Capai(Enum):
    """Where a realisasi stands beside its target, better or worse."""

    LEBIH = "melampaui target"
    SAMA = "tepat mencapai target"
    KURANG = "belum mencapai target"


def capai_indikator(bahan: Bahan, nama: Iterable[Kunci], tahun: int | None) -> set[Capai]:
    """Return what the tables say of an indicator, each way that one of them allows; empty where none says anything.

    A printed capaian decides; one that prints 100 % is told apart by target and realisasi.
    """
    hasil: set[Capai] = set()
    for nama_satu in nama:
        for p in bahan.fakta.pengukuran((nama_satu,), tahun):
            hasil |= capai_baris(bahan, p)
    return hasil


def bukti_capai(bahan: Bahan, nama: Iterable[Kunci], tahun: int | None) -> tuple[Fakta, ...]:
    """Return the figures behind it: capaian, else realisasi and target."""
    baris = bahan.fakta.pengukuran(nama, tahun)
    capaian = tuple(p.capaian for p in baris if p.capaian)
    return capaian or tuple(f for p in baris for f in (p.target, p.realisasi) if f)


def indikator_dari(bahan: Bahan, nama: Iterable[Kunci]) -> tuple[Kunci, ...]:
    """Return the indicators of a sasaran; a name that is measured itself stands for itself."""
    hasil: dict[Kunci, None] = {}
    for n in nama:
        if bahan.fakta.pengukuran((n,), bahan.tahun) and n not in bahan.fakta.sasaran:
            hasil[n] = None
        else:
            hasil |= dict.fromkeys(bahan.fakta.sasaran.get(n, (n,)))
    return tuple(hasil)


def capai_baris(bahan: Bahan, p: Pengukuran) -> set[Capai]:
    """Return what one row says, each way that it allows."""
    if p.capaian is not None and p.capaian.angka != _UTUH:
        return {Capai.LEBIH if p.capaian.angka > _UTUH else Capai.KURANG}
    if p.target is None or p.realisasi is None:
        return {Capai.SAMA, Capai.LEBIH}
    target, realisasi = p.target.angka, p.realisasi.angka
    if target == realisasi:
        return {Capai.SAMA}
    rendah = makin_rendah(bahan, p.nama)
    if rendah is None and p.capaian is None:
        return set(Capai)
    return {Capai.LEBIH if (realisasi > target) is not bool(rendah) else Capai.KURANG}
