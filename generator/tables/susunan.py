"""Susunan: kolom dan baris menjadi Table, dengan nama baris yang tunggal dan catatan di bawah tabel."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import replace

from generator.tables.lebar import pas_lebar
from generator.tables.sel import GABUNG_KIRI
from generator.tables.sel import KOSONG
from generator.tables.sel import TANDA_KOSONG
from generator.tables.sel import TANDA_PERIKSA
from generator.tables.sel import TANDA_SEMENTARA
from generator.tables.sel import sel_teks
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import Table


def susun_baris(kolom: Sequence[Kolom], tingkat: str, kunci: str, sel: Mapping[str, Sel]) -> Baris:
    """Return a row with the cells under their columns; columns without a cell stay empty.

    Raises KeyError for a cell without a column.
    """
    asing = set(sel) - {k.kunci for k in kolom}
    if asing:
        raise KeyError(f"no column for {sorted(asing)}")
    return Baris(tingkat, tuple(sel.get(k.kunci, KOSONG) for k in kolom), kunci)


def susun_baris_judul(kolom: Sequence[Kolom], tingkat: str, teks: str, kunci: str = "") -> Baris:
    """Return a row of one text over the full width."""
    return Baris(tingkat, (sel_teks(teks), *(GABUNG_KIRI for _ in kolom[1:])), kunci or teks)


def susun_tabel(
    kunci: str,
    judul: str,
    kolom: Sequence[Kolom],
    baris: Iterable[Baris],
    *,
    sumber: str = "",
    catatan: Iterable[str] = (),
    baris_nomor: bool = False,
) -> Table:
    """Return the Table; reasons of dashes and marks become notes after the given ones, row names become unique.

    Columns too narrow for their figures are widened at the cost of the others.
    """
    daftar = _dengan_kunci_tunggal(baris)
    semua_catatan = (*catatan, *catatan_tanda(daftar))
    return Table(kunci, judul, pas_lebar(kolom, daftar), daftar, sumber, semua_catatan, baris_nomor)


def catatan_tanda(baris: Iterable[Baris]) -> tuple[str, ...]:
    """Return one note per mark that the cells hold, with the distinct reasons in their order."""
    sel = [satu for b in baris for satu in b.sel]
    kosong = dict.fromkeys(s.sebab for s in sel if s.sebab and s.teks == TANDA_KOSONG)
    periksa = dict.fromkeys(s.sebab for s in sel if s.sebab and s.teks == TANDA_PERIKSA)
    catatan = []
    if kosong:
        catatan.append(f"Tanda {TANDA_KOSONG} berarti tidak ada angka: {'; '.join(kosong)}.")
    if periksa:
        catatan.append(f"{TANDA_PERIKSA} berarti isi sel sumber harus diperiksa: {'; '.join(periksa)}.")
    if any(s.nilai is not None and s.teks.endswith(TANDA_SEMENTARA) for s in sel):
        catatan.append(f"Tanda {TANDA_SEMENTARA} berarti angka sementara.")
    return tuple(catatan)


def _dengan_kunci_tunggal(baris: Iterable[Baris]) -> tuple[Baris, ...]:
    banyak: dict[str, int] = {}
    hasil = []
    for b in baris:
        banyak[b.kunci] = banyak.get(b.kunci, 0) + 1
        kunci = b.kunci if banyak[b.kunci] == 1 else f"{b.kunci} #{banyak[b.kunci]}"
        hasil.append(replace(b, kunci=kunci))
    return tuple(hasil)
