"""Kolom yang diminta templat: judul yang diketik di kepala tabel contoh dicocokkan dengan kolom Table.

A template may show fewer columns than the official table, or in another order. A typed header is matched by its
words with Kolom.judul and Kolom.kunci; a tie or no match leaves the column empty and is told, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import Table

_BATAS_COCOK = 78
_BEDA_TIPIS = 3
_KATA = re.compile(r"[a-z0-9%]+")
_PENGISI = {"dan", "atau", "per", "rp", "dalam", "tahun"}
_SINGKATAN = {"no": "nomor", "thn": "tahun", "%": "persen", "tw": "triwulan"}

Judul = tuple[str, ...]


def pilih_kolom(table: Table, kepala: Sequence[Judul]) -> tuple[Table, tuple[str, ...]]:
    """Return the Table with the columns that the typed headers ask for, and the headers without a column.

    `kepala` holds per column of the prototype its typed texts from top to leaf. Without any match the Table is
    returned as it is.
    """
    pasangan = _cocokkan(kepala, table.kolom)
    sama_banyak = len(kepala) == len(table.kolom)
    if sama_banyak and all(j is None or i == j for i, j in enumerate(pasangan)):
        return table, ()
    hilang = tuple(_sebut(kepala[i]) for i, j in enumerate(pasangan) if j is None)
    if all(j is None for j in pasangan):
        return table, hilang
    return ambil_kolom(table, pasangan), hilang


def ambil_kolom(table: Table, urutan: Sequence[int | None]) -> Table:
    """Return the Table with these columns in this order, None for an empty one; merged cells follow their columns."""
    kolom = [
        replace(table.kolom[j], nomor="") if j is not None else Kolom(f"kosong_{i + 1}", ("",))
        for i, j in enumerate(urutan)
    ]
    baris = tuple(replace(b, sel=_ambil_sel(b, urutan)) for b in table.baris)
    return replace(table, kolom=tuple(kolom), baris=baris)


def _ambil_sel(baris: Baris, urutan: Sequence[int | None]) -> tuple[Sel, ...]:
    hasil, rentang_lalu = [], None
    for j in urutan:
        awal = j
        while awal is not None and awal > 0 and baris.sel[awal].gabung_kiri:
            awal -= 1
        if awal is None:
            hasil.append(Sel(""))
        elif awal != j and awal == rentang_lalu:
            hasil.append(baris.sel[j])
        else:
            hasil.append(baris.sel[awal])
        rentang_lalu = awal
    return tuple(hasil)


def _cocokkan(kepala: Sequence[Judul], kolom: Sequence[Kolom]) -> list[int | None]:
    """Return per typed header the index of its column; each column once, the surest pair first."""
    nilai = [[_kemiripan(j, k) for k in kolom] for j in kepala]
    hasil: list[int | None] = [None] * len(kepala)
    urut = sorted(((n, i, j) for i, baris in enumerate(nilai) for j, n in enumerate(baris)), key=lambda x: -x[0])
    for n, i, j in urut:
        if n < _BATAS_COCOK:
            break
        if hasil[i] is None and j not in hasil and not _seri(nilai[i], j, hasil):
            hasil[i] = j
    return hasil


def _seri(nilai: list[float], j: int, hasil: list[int | None]) -> bool:
    """Tell whether another free column fits a header as well as column j."""
    return any(n > nilai[j] - _BEDA_TIPIS for k, n in enumerate(nilai) if k != j and k not in hasil)


def _kemiripan(judul: Judul, kolom: Kolom) -> float:
    """Return 0–100; years and other digits that were typed must stand in the column's header too."""
    penuh, ujung = _rapikan(" ".join(judul)), _rapikan(judul[-1] if judul else "")
    jalur = _rapikan(" ".join(kolom.judul))
    if not penuh or not _angka(penuh) <= _angka(f"{jalur} {kolom.kunci}"):
        return 0
    calon = {jalur, _rapikan(kolom.judul[-1]), _rapikan(kolom.kunci.replace("_", " "))} - {""}
    nilai = max(fuzz.token_sort_ratio(a, b) for a in {penuh, ujung} - {""} for b in calon)
    kata, kata_jalur = set(penuh.split()), set(jalur.split())
    kata_kunci = kata_jalur | set(_rapikan(kolom.kunci.replace("_", " ")).split())
    termuat = 90 if kata <= kata_kunci or kata_jalur <= kata else 0
    return max(nilai, termuat) + fuzz.token_sort_ratio(penuh, jalur) / 20


def _rapikan(teks: str) -> str:
    kata = [_SINGKATAN.get(k, k) for k in _KATA.findall(teks.casefold())]
    return " ".join(k for k in kata if k not in _PENGISI) or " ".join(kata)


def _angka(teks: str) -> set[str]:
    return set(re.findall(r"\d+", teks))


def _sebut(judul: Judul) -> str:
    return " – ".join(t for t in judul if t) or "(tanpa judul)"
