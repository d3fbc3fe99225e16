"""Menemukan semua tabel di sebuah lembar dari kata kepalanya, bukan dari letaknya."""

from __future__ import annotations

import re
from collections.abc import Set

from generator.reading.baris import pilah_baris
from generator.reading.baris import teks_baris
from generator.reading.grid import Grid
from generator.reading.kepala import baris_kepala
from generator.reading.kepala import baris_nomor
from generator.reading.kepala import rentang_kepala
from generator.reading.kepala import susun_kolom
from generator.reading.kolom_letak import ambil_contoh
from generator.reading.kolom_letak import bagi_berdampingan
from generator.reading.kolom_letak import tata_kolom
from generator.reading.kolom_makna import perjelas_makna
from generator.reading.nama import rapikan
from generator.reading.tabel_mentah import TabelMentah

_BATAS_JUDUL = 15
_BERANGKA = ("target", "realisasi", "pagu", "realisasi_anggaran", "capaian", "jumlah", "kebutuhan", "terisi", "saldo")
_JUDUL_BARU = re.compile(
    r"\b(?:tabel|triwulan|tw|bulan|perjanjian|laporan|formulir|lampiran|rekapitulasi|daftar|realisasi|bidang|dinas)\b"
)


def temukan_tabel(grid: Grid) -> list[TabelMentah]:
    """Return the tables of one sheet from top to bottom, each with titles, data rows and skipped rows."""
    hasil: list[TabelMentah] = []
    sisa_judul: list[int] = []
    lewati_sampai = 0
    for r in sorted(grid.baris):
        if r <= lewati_sampai:
            continue
        if baris_kepala(grid, r):
            awal, akhir, nomor = rentang_kepala(grid, r)
            if hasil and _kepala_berulang(hasil[-1], grid, r):
                hasil[-1].dilewati += [(x, "kepala tabel yang diulang") for x in range(awal, akhir + 1)]
            else:
                hasil.append(_tabel_baru(grid, awal, akhir, nomor, hasil, sisa_judul))
                sisa_judul = []
            lewati_sampai = akhir
        elif hasil:
            hasil[-1].baris.append(r)
        else:
            sisa_judul.append(r)
    bagian = [b for tabel in hasil if tabel.kolom for b in bagi_berdampingan(tabel)]
    for tabel in bagian:
        pilah_baris(tabel)
        contoh = ambil_contoh(tabel)
        tata_kolom(tabel, contoh)
        perjelas_makna(tabel, contoh)
    return bagian


def _tabel_baru(
    grid: Grid, awal: int, akhir: int, nomor: set[int], hasil: list[TabelMentah], sisa: list[int]
) -> TabelMentah:
    atas = [r for r in sisa if r < awal and not baris_nomor(grid, r)]
    if hasil:
        hasil[-1].baris = [r for r in hasil[-1].baris if r < awal]
        atas = _lepas_judul(hasil[-1])
    tabel = TabelMentah(grid, (awal, akhir), susun_kolom(grid, awal, akhir, nomor))
    tabel.baris_judul = atas[-_BATAS_JUDUL:]
    tabel.judul = [t for r in tabel.baris_judul if (t := teks_baris(grid, r))]
    tabel.dilewati = [(r, "baris nomor kolom") for r in sorted(nomor)]
    tabel.nomor = {k: s.teks for r in nomor for k, s in grid.baris[r].items()}
    return tabel


def _lepas_judul(tabel: TabelMentah) -> list[int]:
    """Take the title lines off the end of the table above; a text in a column of figures is data, not title."""
    angka = {k.kolom for k in tabel.kolom if k.nama in _BERANGKA}
    atas: list[int] = []
    while tabel.baris and mirip_judul(tabel.grid, tabel.baris[-1], angka):
        atas.insert(0, tabel.baris.pop())
    return atas


def mirip_judul(grid: Grid, baris: int, kolom_angka: Set[int] = frozenset()) -> bool:
    sel = {k: s for k, s in grid.baris[baris].items() if s.teks}
    isi = list(sel.values())
    if len(isi) > 1 and any(k in kolom_angka and not s.teks.startswith(":") for k, s in sel.items()):
        return False
    return not isi or (
        len(isi) <= 2 and all(isinstance(s.nilai, str) for s in isi) and not re.match(r"^\d", isi[0].teks)
    )


def _kepala_berulang(tabel: TabelMentah, grid: Grid, baris: int) -> bool:
    """The same header again at a page break; a new title above it begins a new table instead."""
    lama = {rapikan(teks_baris(grid, r)) for r in range(tabel.kepala[0], tabel.kepala[1] + 1)}
    if rapikan(teks_baris(grid, baris)) not in lama:
        return False
    judul_lama = {rapikan(t) for t in tabel.judul}
    for r in reversed(tabel.baris):
        if not mirip_judul(grid, r):
            return True
        teks = rapikan(teks_baris(grid, r))
        if teks and teks not in judul_lama and _JUDUL_BARU.search(teks):
            return False
    return True
