"""Persen atau indeks yang diketik sebagai pecahan: 0,9242 untuk 92,42.

Only where the siblings contradict it: the same indicator's target or another year is about a hundred times as
large. Targets of 0,08 % are real and are left alone. Sumber: pola lembar kerja, LKjIP Magetan 2025 Tabel 3.6.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from decimal import Decimal

from generator.checks.besaran import PERSEN
from generator.checks.besaran import cacah
from generator.checks.besaran import kelompok_satuan
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tulis
from generator.model.catatan import Catatan
from generator.model.kinerja import Indikator
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_padanan

KODE = "C05"
ARTI = "Persen diketik sebagai pecahan"
_PALING_BESAR = Decimal("1.5")
_KALI_TERKECIL, _KALI_TERBESAR = Decimal(40), Decimal(250)


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Look through every indicator that has figures to compare with."""
    daftar = [r.indikator for r in laporan.riwayat]
    daftar += [i for c in laporan.capaian for s in c.sasaran for i in s.indikator]
    daftar += [i for p in laporan.program for b in p.jelajahi() for i in b.indikator]
    disebut = set()
    for indikator in daftar:
        for catatan in _periksa_indikator(indikator):
            disebut.add(catatan.alamat)
            yield catatan
    for indikator in (i for s in laporan.sasaran for i in s.indikator):
        target, realisasi = indikator.target, indikator.realisasi
        if isinstance(target, Nilai) and isinstance(realisasi, Nilai) and realisasi.asal not in disebut:
            yield from _banding(realisasi, [target.angka], indikator.nama, indikator.satuan)
    for lain in laporan.pembanding:
        sendiri = cari_padanan(lain.indikator, [i for s in laporan.sasaran for i in s.indikator], lambda i: i.nama)
        if sendiri is not None and isinstance(lain.realisasi, Nilai) and isinstance(sendiri.realisasi, Nilai):
            nama = f"{lain.indikator} {lain.nama_pembanding}"
            yield from _banding(lain.realisasi, [sendiri.realisasi.angka], nama, sendiri.satuan)


def _periksa_indikator(indikator: Indikator) -> Iterator[Catatan]:
    angka = [n for _, n in (*indikator.target, *indikator.realisasi) if isinstance(n, Nilai)]
    for nilai in angka:
        lain = sorted(n.angka for n in angka if n is not nilai and n.angka > 0)
        yield from _banding(nilai, lain, indikator.nama, indikator.satuan)


def _banding(nilai: Nilai, lain: Sequence[Decimal], nama: str, satuan: str) -> Iterator[Catatan]:
    """Report a figure that the middle one of its siblings exceeds about a hundred times."""
    if not lain or not 0 < nilai.angka <= _PALING_BESAR or _memang_satu(nilai, satuan):
        return
    tengah = lain[len(lain) // 2]
    if _KALI_TERKECIL <= tengah / nilai.angka <= _KALI_TERBESAR:
        yield periksa(
            KODE, nilai.asal,
            f"{sebut(nama)} tertulis {tulis(nilai)}, sedangkan angka lainnya sekitar "
            f"{tulis(Nilai(tengah))}; mungkin maksudnya {tulis(Nilai(nilai.angka * 100))}.",
            "Ketik angkanya sebagai persen atau indeks penuh.",
        )  # fmt: skip


def _memang_satu(nilai: Nilai, satuan: str) -> bool:
    """One thing is one thing; only of a percentage can 1 be a hundred."""
    berupa_persen = kelompok_satuan(satuan or nilai.satuan) == PERSEN
    return cacah(satuan) or (nilai.angka == 1 and not berupa_persen)
