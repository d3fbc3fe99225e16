"""Menemukan kepala tabel: satu sampai enam baris kata kepala, baris nomor di atas, di tengah, atau di bawahnya."""

from __future__ import annotations

import re

from generator.reading.grid import Grid
from generator.reading.nama import rapikan
from generator.reading.peran import PANJANG_KEPALA
from generator.reading.peran import Peran
from generator.reading.peran import nama_wilayah
from generator.reading.peran import peran_jalur
from generator.reading.peran import peran_teks
from generator.reading.tabel_mentah import KolomMentah

_BATAS_KATA, _BATAS_PERAN = 0.5, 0.66
_DALAM_KEPALA = 6
_LEBAR_JUDUL = 0.7
_NOMOR_KOLOM = re.compile(
    r"^\(?\s*\d{1,2}\s*[a-z]?\s*\)?$|^\(?[a-z©]\)?$|^\(?\d{1,2}\s*[a-z]?\)?\s*=.*$|^[()\d\s=+\-*/:x×.%]+$"
)
_TAHUN = re.compile(r"^20[0-4]\d$")
_JUMLAH_UANG = re.compile(r"^(?:Rp\.?\s*)?-?\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?(?:,-)?$", re.IGNORECASE)
_PERNYATAAN = re.compile(r"(?:me|ter|ber|pe)[a-z]+nya\s", re.IGNORECASE)
_URUTAN = frozenset({"i", "ii", "iii", "iv", "v", *map(str, range(1, 13))})
_BERURUTAN = ("triwulan", "tahun ke", "tw", "bulan ke", "bulan")


def baris_kepala(grid: Grid, baris: int) -> bool:
    """Tell whether a row can begin a header: two different roles, and most of its cells understood.

    A figure that is no year rules a row out at once, so long exports cost one look per row; so does a statement such
    as "Meningkatnya akuntabilitas kinerja perangkat daerah", whose words are those of headers.
    """
    sel = grid.baris.get(baris, {})
    if len(sel) < 2:
        return False
    for s in sel.values():
        if isinstance(s.nilai, float) and not (1990 <= s.nilai <= 2050):
            return False
    peran, dikenal, isi = set(), 0, 0
    for s in sel.values():
        teks = s.teks
        if not teks:
            continue
        if teks.startswith(":") or _JUMLAH_UANG.match(teks) or _PERNYATAAN.match(teks):
            return False
        isi += 1
        p = _peran_sel(teks)
        if p.nama and p.kata >= _BATAS_PERAN:
            peran.add(p.nama)
        if nama_wilayah(teks):
            peran.add("wilayah")
            dikenal += 1
        elif p.dikenal and (p.kata >= _BATAS_KATA or p.atribut):
            dikenal += 1
        elif isi - dikenal > len(sel) // 2 + 1:
            return False
    return len(peran) >= 2 and dikenal * 2 >= isi and (dikenal >= 3 or dikenal == isi)


def baris_nomor(grid: Grid, baris: int) -> bool:
    """Tell whether a row only numbers the columns: 1 2 3, (1) (2), 6=4/5*100."""
    sel = grid.baris.get(baris, {})
    if any(isinstance(s.nilai, float) and not 0 < s.nilai < 100 for s in sel.values()):
        return False
    teks = [t for k in sorted(sel) if (t := sel[k].teks)]
    if len(teks) < 2 or not all(_NOMOR_KOLOM.match(t.strip().lower()) for t in teks):
        return False
    angka = [int(m.group()) for t in teks if (m := re.search(r"\d+", t))]
    naik = all(a <= b for a, b in zip(angka, angka[1:], strict=False))
    return naik and (not angka or angka[0] <= 2) and (len(angka) < 2 or angka[0] < angka[-1] <= len(teks) + 12)


def rentang_kepala(grid: Grid, awal: int) -> tuple[int, int, set[int]]:
    """Return first and last row of the header that begins at `awal`, and its number rows."""
    if _kelompok_di_atas(grid, awal):
        awal -= 1
    akhir = max([awal] + [r2 for r1, _, r2, _ in grid.gabungan if r1 == awal and r2 - r1 < _DALAM_KEPALA])
    nomor: set[int] = set()
    while akhir - awal < _DALAM_KEPALA:
        berikut = akhir + 1
        if baris_nomor(grid, berikut) and not nomor and not _nomor_tahun(grid, awal, berikut):
            nomor.add(berikut)
            akhir = berikut
        elif _baris_sub_kepala(grid, awal, berikut):
            akhir = max([berikut] + [r2 for r1, _, r2, _ in grid.gabungan if r1 == berikut and r2 - r1 < 3])
        else:
            break
    return awal, akhir, nomor | {r for r in range(awal + 1, akhir) if r not in nomor and _nomor_di_tengah(grid, r)}


def susun_kolom(grid: Grid, awal: int, akhir: int, nomor: set[int]) -> list[KolomMentah]:
    """Return the columns of a header with their paths and roles; columns without any text are left out."""
    baris = [r for r in range(awal, akhir + 1) if r not in nomor]
    semua = sorted({k for r in baris for k in grid.baris.get(r, {})} | _kolom_gabungan(grid, baris))
    jalur: dict[int, list[str]] = {k: [] for k in semua}
    for i, r in enumerate(baris):
        bawa, kolom_bawa = "", 0
        atas = {k: tuple(j) for k, j in jalur.items()}
        for k in semua:
            teks = " ".join(grid.teks_label(r, k).split())
            if teks:
                bawa, kolom_bawa = teks, k
            elif bawa and atas[k] == atas[kolom_bawa] and _berlanjut(grid, baris[i + 1 :], kolom_bawa, k):
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


def _kelompok_di_atas(grid: Grid, awal: int) -> bool:
    """The row above holds group names only ("TAHUN 2024", "ANGGARAN") that stand over parts of the header."""
    atas, lebar = grid.baris.get(awal - 1, {}), max(len(grid.baris[awal]), 1)
    teks = {k: t for k, s in atas.items() if (t := s.teks)}
    if not teks or min(teks) <= min(grid.baris[awal]):
        return False
    rentang = {c1: c2 - c1 + 1 for r1, c1, r2, c2 in grid.gabungan if r1 == awal - 1}
    return all(
        len(t) < 60 and (p := _peran_sel(t)).dikenal and (p.kata >= _BATAS_KATA or p.atribut)
        and rentang.get(k, 1) <= _LEBAR_JUDUL * lebar
        for k, t in teks.items()
    ) and (len(teks) > 1 or any(k in rentang for k in teks))  # fmt: skip


def _baris_sub_kepala(grid: Grid, awal: int, baris: int) -> bool:
    """A further header row: every cell speaks of columns, or most do and the others are short words."""
    isi = {k: t for k, s in grid.baris.get(baris, {}).items() if (t := s.teks)}
    if not isi:
        return False
    if _di_bawah(grid, awal, baris, isi, _BERURUTAN) and all(_penggal(t) for t in isi.values()):
        return True
    dikenal, asing = 0, []
    for teks in isi.values():
        if re.fullmatch(r"[\d.,\s]+", teks) and not _TAHUN.match(teks.strip()):
            return False
        p = _peran_sel(teks)
        if p.dikenal and (p.kata >= _BATAS_KATA or (p.atribut and len(teks) < 40)):
            dikenal += 1
        else:
            asing.append(teks)
    return not asing or (
        dikenal >= 2 and dikenal > len(asing) and all(len(t) <= 25 and not re.search(r"\d", t) for t in asing)
    )


def _penggal(teks: str) -> bool:
    """I, II, 3, or any word that a header knows."""
    return rapikan(teks) in _URUTAN or _peran_sel(teks).dikenal


def _di_bawah(grid: Grid, awal: int, baris: int, isi: dict[int, str], kata: tuple[str, ...]) -> bool:
    """Tell whether some numbered cells stand below a group that announces them ("Triwulan", "Tahun ke-")."""
    nomor = [k for k, t in isi.items() if rapikan(t) in _URUTAN]
    if len(nomor) < 2:
        return False
    atas = " ".join(rapikan(grid.teks_label(r, k)) for r in range(awal, baris) for k in nomor)
    return any(f" {x} " in f" {atas} " for x in kata)


def _nomor_tahun(grid: Grid, awal: int, baris: int) -> bool:
    """1 2 3 4 5 below "Target pada tahun ke-" are years, not column numbers; they do not begin at the table's left."""
    isi = {k: t for k, s in grid.baris.get(baris, {}).items() if (t := s.teks)}
    kiri = min(k for r in range(awal, baris) for k in grid.baris.get(r, {baris: None}))
    return min(isi) > kiri + 1 and _di_bawah(grid, awal, baris, isi, _BERURUTAN)


def _nomor_di_tengah(grid: Grid, baris: int) -> bool:
    kiri = min(grid.baris[baris]) if grid.baris.get(baris) else 0
    return bool(kiri) and kiri <= 2 and baris_nomor(grid, baris)


def _peran_sel(teks: str) -> Peran:
    if len(teks) > PANJANG_KEPALA:
        return Peran()
    return peran_teks(" ".join(teks.split()))
