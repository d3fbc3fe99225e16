"""Menemukan semua tabel di sebuah lembar dari kata kepalanya, bukan dari letaknya."""

from __future__ import annotations

import re
from collections.abc import Set

from generator.reading.baris import pilah_baris
from generator.reading.baris import teks_baris
from generator.reading.formulir import Naungan
from generator.reading.formulir import cari_naungan
from generator.reading.formulir import susun_formulir
from generator.reading.formulir import tolok_ukur_kepala
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
from generator.reading.pengaturan import label_dikenal
from generator.reading.profil_polos import profil_tanpa_kepala
from generator.reading.samping import sisi_tabel
from generator.reading.samping import tabel_lain
from generator.reading.tabel_mentah import TabelMentah

KEPALA_DIULANG = "kepala tabel yang diulang"
_BATAS_JUDUL = 15
_BARIS_DATA = 3
_BERANGKA = ("target", "realisasi", "pagu", "realisasi_anggaran", "capaian", "jumlah", "kebutuhan", "terisi", "saldo")
_JUDUL_BARU = re.compile(
    r"\b(?:tabel|triwulan|tw|bulan|perjanjian|laporan|formulir|lampiran|rekapitulasi|daftar|realisasi|bidang|dinas)\b"
)


def temukan_tabel(grid: Grid) -> list[TabelMentah]:
    """Return the tables of one sheet from top to bottom, each with titles, data rows and skipped rows."""
    if profil := profil_tanpa_kepala(grid):
        return [profil]
    hasil: list[TabelMentah] = []
    naungan = cari_naungan(grid)
    sisa_judul: list[int] = []
    lewati_sampai = 0
    for r in sorted(grid.baris):
        if r <= lewati_sampai:
            continue
        if baris_kepala(grid, r) and not (hasil and _isian(hasil[-1], r)):
            awal, akhir, nomor = rentang_kepala(grid, r)
            diselingi = bool(hasil) and any(x in naungan for x in hasil[-1].baris)
            if hasil and not diselingi and _kepala_berulang(hasil[-1], grid, r):
                hasil[-1].dilewati += [(x, KEPALA_DIULANG) for x in range(awal, akhir + 1)]
            else:
                hasil.append(_tabel_baru(grid, awal, akhir, nomor, hasil, sisa_judul, naungan))
                sisa_judul = []
            lewati_sampai = akhir
        elif hasil:
            hasil[-1].baris.append(r)
        else:
            sisa_judul.append(r)
    bagian = [b for t in hasil if t.kolom and not _tolok_ukur(t) for b in bagi_berdampingan(t)]
    for tabel in bagian:
        pilah_baris(tabel)
        contoh = ambil_contoh(tabel)
        tata_kolom(tabel, contoh)
        perjelas_makna(tabel, contoh)
    return [x for tabel in bagian for x in (tabel, *_di_samping(tabel, bagian))]


def _di_samping(tabel: TabelMentah, dikenal: list[TabelMentah]) -> list[TabelMentah]:
    """Return the tables beside another one whose headers stand in other rows."""
    return [t for sisi in sisi_tabel(tabel) for t in temukan_tabel(sisi) if tabel_lain(t, dikenal)]


def _tabel_baru(
    grid: Grid, awal: int, akhir: int, nomor: set[int], hasil: list[TabelMentah], sisa: list[int],
    naungan: dict[int, Naungan],
) -> TabelMentah:  # fmt: skip
    atas = [r for r in sisa if r < awal and not baris_nomor(grid, r)]
    sebelum = hasil[-1] if hasil else None
    if sebelum:
        sebelum.baris = [r for r in sebelum.baris if r < awal]
        atas = _lepas_formulir(sebelum, naungan) + _lepas_judul(sebelum)
    tabel = TabelMentah(grid, (awal, akhir), susun_kolom(grid, awal, akhir, nomor))
    isi = [*sebelum.formulir.baris, *sebelum.baris, *atas] if sebelum and _tolok_ukur(sebelum) else atas
    tabel.formulir = susun_formulir(grid, isi, naungan, sebelum.formulir if sebelum else None)
    if tabel.formulir:
        atas = [r for r in atas if r not in naungan]
        if sebelum and sebelum.formulir:
            atas = [*sebelum.baris_judul, *atas]
    tabel.baris_judul = atas if tabel.formulir else atas[-_BATAS_JUDUL:]
    tabel.judul = [t for r in tabel.baris_judul if (t := teks_baris(grid, r))]
    tabel.dilewati = [(r, "baris nomor kolom") for r in sorted(nomor)]
    tabel.nomor = {k: s.teks for r in nomor for k, s in grid.baris[r].items()}
    return tabel


def _tolok_ukur(tabel: TabelMentah) -> bool:
    """Tell whether a table is the block of indicators of a form, which belongs to the table of accounts below it."""
    return tabel.formulir is not None and any(tolok_ukur_kepala(t) for k in tabel.kolom for t in k.jalur)


def _lepas_formulir(tabel: TabelMentah, naungan: dict[int, Naungan]) -> list[int]:
    """Take the lines of the next form off the end of the table above, from the first that names its program on."""
    for i, r in enumerate(tabel.baris):
        sisa = tabel.baris[i:]
        if r in naungan and all(_sedikit_angka(tabel.grid, x) for x in sisa):
            tabel.baris = tabel.baris[:i]
            return sisa
    return []


def _sedikit_angka(grid: Grid, baris: int) -> bool:
    return sum(isinstance(s.nilai, float) for s in grid.baris[baris].values()) < _BARIS_DATA


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


def _isian(tabel: TabelMentah, baris: int) -> bool:
    """Tell whether a row states a setting in the label–isi table above, though its words would make a header."""
    label = next((k for k in tabel.kolom if k.nama == "label"), None)
    return label is not None and label_dikenal(tabel.grid.teks(baris, label.kolom))


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
