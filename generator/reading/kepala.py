"""Menemukan kepala tabel: satu sampai empat baris kata kepala, baris nomor di atas atau di bawahnya."""

from __future__ import annotations

import re

from generator.reading.grid import Grid
from generator.reading.peran import Peran
from generator.reading.peran import peran_jalur
from generator.reading.peran import peran_teks
from generator.reading.tabel_mentah import KolomMentah

_BATAS_KATA = 0.5
_PANJANG_KEPALA = 120
_DALAM_KEPALA = 5
_NOMOR_KOLOM = re.compile(r"^\(?\s*\d{1,2}\s*[a-z]?\s*\)?$|^\(?[a-z]\)?$|^\(?\d{1,2}\)?\s*=.*$|^[()\d\s=+\-*/:x×.%]+$")
_TAHUN = re.compile(r"^20[0-4]\d$")


def baris_kepala(grid: Grid, baris: int) -> bool:
    """Tell whether a row can begin a header: two different roles, and most of its cells understood."""
    peran, dikenal, isi = set(), 0, 0
    for kolom in grid.baris.get(baris, {}):
        teks = grid.teks(baris, kolom)
        if not teks:
            continue
        isi += 1
        p = _peran_sel(teks)
        if p.nama and p.kata >= _BATAS_KATA:
            peran.add(p.nama)
        if p.dikenal and (p.kata >= _BATAS_KATA or p.atribut):
            dikenal += 1
    return len(peran) >= 2 and dikenal * 2 >= isi and (dikenal >= 3 or dikenal == isi)


def baris_nomor(grid: Grid, baris: int) -> bool:
    """Tell whether a row only numbers the columns: 1 2 3, (1) (2), 6=4/5*100."""
    teks = [grid.teks(baris, k) for k in sorted(grid.baris.get(baris, {}))]
    teks = [t for t in teks if t]
    if len(teks) < 2 or not all(_NOMOR_KOLOM.match(t.strip().lower()) for t in teks):
        return False
    angka = [int(m.group()) for t in teks if (m := re.search(r"\d+", t))]
    naik = all(a <= b for a, b in zip(angka, angka[1:], strict=False))
    return naik and (not angka or angka[0] <= 2) and (len(angka) < 2 or angka[-1] <= len(teks) + 12)


def rentang_kepala(grid: Grid, awal: int) -> tuple[int, int, set[int]]:
    """Return first and last row of the header that begins at `awal`, and its number rows."""
    akhir = max([awal] + [r2 for r1, _, r2, _ in grid.gabungan if r1 == awal and r2 - r1 < _DALAM_KEPALA])
    nomor: set[int] = set()
    while akhir - awal < _DALAM_KEPALA:
        berikut = akhir + 1
        if baris_nomor(grid, berikut) and not nomor:
            nomor.add(berikut)
            akhir = berikut
        elif _baris_sub_kepala(grid, berikut):
            akhir = max([berikut] + [r2 for r1, _, r2, _ in grid.gabungan if r1 == berikut and r2 - r1 < 3])
        else:
            break
    return awal, akhir, nomor


def susun_kolom(grid: Grid, awal: int, akhir: int, nomor: set[int]) -> list[KolomMentah]:
    """Return the columns of a header with their paths and roles; columns without any text are left out."""
    baris = [r for r in range(awal, akhir + 1) if r not in nomor]
    semua = sorted({k for r in baris for k in grid.baris.get(r, {})} | _kolom_gabungan(grid, baris))
    jalur: dict[int, list[str]] = {k: [] for k in semua}
    for i, r in enumerate(baris):
        bawa, kolom_bawa = "", 0
        for k in semua:
            teks = " ".join(grid.teks_label(r, k).split())
            if teks:
                bawa, kolom_bawa = teks, k
            elif bawa and i + 1 < len(baris) and _berlanjut(grid, baris[i + 1 :], kolom_bawa, k):
                teks = bawa
            if teks and (not jalur[k] or jalur[k][-1] != teks):
                jalur[k].append(teks)
    return [KolomMentah(k, tuple(j), peran_jalur(tuple(j))) for k, j in jalur.items() if j]


def _kolom_gabungan(grid: Grid, baris: list[int]) -> set[int]:
    return {
        k
        for r1, c1, r2, c2 in grid.gabungan
        if any(r1 <= r <= r2 for r in baris) and grid.teks(r1, c1)
        for k in range(c1, min(c2, c1 + 60) + 1)
    }


def _berlanjut(grid: Grid, bawah: list[int], kiri: int, ini: int) -> bool:
    """An unmerged group reaches over a blank cell if both columns go on below it."""
    return any(grid.teks(r, kiri) for r in bawah) and any(grid.teks(r, ini) for r in bawah)


def _baris_sub_kepala(grid: Grid, baris: int) -> bool:
    isi = [grid.teks(baris, k) for k in grid.baris.get(baris, {})]
    isi = [t for t in isi if t]
    if not isi:
        return False
    for teks in isi:
        if re.fullmatch(r"[\d.,\s]+", teks) and not _TAHUN.match(teks.strip()):
            return False
        p = _peran_sel(teks)
        if not (p.dikenal and (p.kata >= _BATAS_KATA or (p.atribut and len(teks) < 30))):
            return False
    return True


def _peran_sel(teks: str) -> Peran:
    if len(teks) > _PANJANG_KEPALA:
        return Peran()
    return peran_teks(" ".join(teks.split()))
