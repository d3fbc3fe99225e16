"""Pasangan: baris DPA terakhir dan baris laporan realisasi yang sama, dengan indikatornya."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache

from generator.model.anggaran import BarisAnggaran
from generator.model.kinerja import Indikator
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_padanan
from generator.tables.padanan import kata_inti

NYARIS_SAMA = 0.88
PALING_SEDIKIT = 6
# A word that makes another indicator of an otherwise equal name.
_KATA_PENENTU = frozenset({"deviasi", "selisih", "jumlah", "persentase", "nilai", "indeks", "tidak", "belum", "non"})


def pasangan_baris(laporan: Laporan) -> Iterator[tuple[BarisAnggaran, BarisAnggaran, BarisAnggaran | None]]:
    """Yield (row of the DPA, the same row as reported, the row above it) for every row that both know.

    Nothing when the last DPA in the folder is plainly not the one that was carried out (C02 says so).
    """
    dpa = laporan.dpa_terakhir
    if dpa is None or laporan.realisasi is None or pagu_tampak_lama(laporan):
        return
    semua = [b for p in dpa.program for b in p.jelajahi()]
    menurut_kode = {b.kode: b for b in semua if b.kode}
    menurut_sel = {b.pagu.asal: b for b in semua if b.pagu.asal}
    for baris, induk in _jelajahi(laporan.program, None):
        di_dpa = menurut_kode.get(baris.kode) or menurut_sel.get(baris.pagu.asal)
        if di_dpa is not None:
            yield di_dpa, baris, induk


def pagu_tampak_lama(laporan: Laporan) -> bool:
    """Tell whether so many pagu differ that the folder must lack the last DPA, rather than hold so many slips."""
    berbeda, semua = hitung_pagu_berbeda(laporan)
    return semua >= PALING_SEDIKIT and berbeda * 2 > semua


def hitung_pagu_berbeda(laporan: Laporan) -> tuple[int, int]:
    """Return (rows whose pagu differ, rows compared) between the realisasi workbook and the last DPA."""
    pasangan = [
        (b.pagu.angka, b.pagu_realisasi.angka)
        for p in laporan.program
        for b in p.jelajahi()
        if isinstance(b.pagu, Nilai) and isinstance(b.pagu_realisasi, Nilai)
    ]
    return sum(a != b for a, b in pasangan), len(pasangan)


def pasangan_indikator(di_dpa: BarisAnggaran, dilaporkan: BarisAnggaran) -> Iterator[tuple[Indikator, Indikator, bool]]:
    """Yield (indicator of the DPA, indicator as reported, same name); a lone pair is one even under two names."""
    for i in dilaporkan.indikator:
        cocok = cari_padanan(i.nama, di_dpa.indikator, lambda x: x.nama)
        cocok = cocok or next((x for x in di_dpa.indikator if nyaris_sama(x.nama, i.nama)), None)
        if cocok is not None:
            yield cocok, i, True
        elif len(di_dpa.indikator) == len(dilaporkan.indikator) == 1:
            yield di_dpa.indikator[0], i, False


def nyaris_sama(kiri: str, kanan: str) -> bool:
    """Tell whether names differ in spelling only; "deviasi serapan" is not "serapan"."""
    return kemiripan(kiri, kanan) >= NYARIS_SAMA and not beda_penentu(kiri, kanan)


def beda_penentu(kiri: str, kanan: str) -> bool:
    """Tell whether one name has a word that makes it another indicator."""
    return bool((set(kata_inti(kiri)) ^ set(kata_inti(kanan))) & _KATA_PENENTU)


@cache
def kemiripan(kiri: str, kanan: str) -> float:
    """Return how alike two names are, 0 to 1, particles and brackets aside."""
    return SequenceMatcher(None, " ".join(kata_inti(kiri)), " ".join(kata_inti(kanan)), autojunk=False).ratio()


def _jelajahi(
    daftar: tuple[BarisAnggaran, ...], induk: BarisAnggaran | None
) -> Iterator[tuple[BarisAnggaran, BarisAnggaran | None]]:
    for baris in daftar:
        yield baris, induk
        yield from _jelajahi(baris.anak, baris)
