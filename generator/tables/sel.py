"""Sel-sel sebuah tabel: teks jadi, dengan angka, asal, dan sebab di belakangnya."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from generator import format_id
from generator.model.aturan import Aturan
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.model.nilai import TidakDihitung
from generator.model.nilai import TidakTerbaca
from generator.tables.hitungan import Hitungan
from generator.tables.hitungan import Operand
from generator.tables.hitungan import asal_dari
from generator.tables.hitungan import sebab_ketiadaan
from generator.tables.tabel import Sel

TANDA_KOSONG = "–"
TANDA_PERIKSA = "[PERIKSA]"
TANDA_SEMENTARA = "*"

KOSONG = Sel("")
GABUNG_ATAS = Sel("", gabung_atas=True)
GABUNG_KIRI = Sel("", gabung_kiri=True)


def sel_teks(teks: str, asal: Alamat | None = None) -> Sel:
    """Return a cell of words; none are an empty cell."""
    return Sel(teks, asal=() if asal is None else (asal,))


def sel_program(nama: str, asal: Alamat | None = None) -> Sel:
    """Return the name of a program, kegiatan or sub kegiatan; one in capitals as ordinary words."""
    return sel_teks(format_id.nama_program(nama), asal)


def sel_isian(teks: str, asal: Alamat | None, yang_diisi: str) -> Sel:
    """Return a cell of words that only the office can write; none are a marked gap."""
    return sel_teks(teks or f"[ISI: {yang_diisi}]", asal)


def sel_nomor(kode: str, cadangan: str) -> Sel:
    """Return the number of a row: its own kode, where 1,1 is a number that Excel made of 1.1, else a counted one."""
    return sel_teks(kode.replace(",", ".") or cadangan)


def sel_angka(angka: Angka, cetak: Callable[[Nilai], str], sebutan: str) -> Sel:
    """Return a cell of a figure as read; an absence is a dash with its reason, an unreadable one [PERIKSA]."""
    asal = asal_dari(angka)
    if isinstance(angka, Nilai):
        tanda = TANDA_SEMENTARA if angka.sementara else ""
        return Sel(cetak(angka) + tanda, angka.angka, asal, angka.rumus)
    sebab = sebab_ketiadaan(angka, sebutan)
    return Sel(TANDA_PERIKSA if isinstance(angka, TidakTerbaca) else TANDA_KOSONG, asal=asal, sebab=sebab)


def sel_indikator(angka: Angka, satuan: str | None, sebutan: str) -> Sel:
    """Return a target or realisasi; `satuan` None leaves the decision to the figure, "" prints no percent sign."""
    return sel_angka(angka, lambda nilai: format_id.nilai_indikator(nilai, satuan), sebutan)


def sel_rupiah(angka: Operand, sebutan: str) -> Sel:
    """Return whole rupiah without Rp."""
    if isinstance(angka, Hitungan):
        return sel_hitungan_rupiah(angka)
    return sel_angka(angka, lambda nilai: format_id.rupiah(nilai.angka), sebutan)


def sel_bilangan(angka: Angka, sebutan: str) -> Sel:
    """Return a count."""
    return sel_angka(angka, lambda nilai: format_id.angka(nilai.angka), sebutan)


def sel_hitungan(hitungan: Hitungan, cetak: Callable[[Decimal], str]) -> Sel:
    """Return a cell of a computed figure, with its formula and its cells."""
    if isinstance(hitungan.hasil, TidakDihitung):
        return Sel(TANDA_KOSONG, asal=hitungan.asal, rumus=hitungan.rumus, sebab=hitungan.hasil.sebab)
    tanda = TANDA_SEMENTARA if hitungan.sementara else ""
    return Sel(cetak(hitungan.hasil) + tanda, hitungan.hasil, hitungan.asal, hitungan.rumus)


def sel_hitungan_rupiah(hitungan: Hitungan) -> Sel:
    """Return computed rupiah."""
    return sel_hitungan(hitungan, format_id.rupiah)


def sel_capaian(hitungan: Hitungan, aturan: Aturan) -> Sel:
    """Return a capaian with the decimals in force, or with as many as its category needs."""
    return sel_hitungan(
        hitungan,
        lambda nilai: format_id.persen_dengan_kategori(nilai, aturan.skala, aturan.desimal_capaian, aturan.potong),
    )


def sel_efisiensi(hitungan: Hitungan, aturan: Aturan) -> Sel:
    """Return an efisiensi, serapan or kemajuan in percent."""
    return sel_hitungan(hitungan, lambda nilai: format_id.persen(nilai, aturan.desimal_efisiensi, aturan.potong))
