"""Kolom yang diminta templat: judul yang diketik di kepala tabel contoh dicocokkan dengan kolom Table.

A template may show fewer columns than the official table, or in another order. A typed header is matched by its
words with Kolom.judul and Kolom.kunci; a tie or no match leaves the column empty and is told, never guessed.
A "No." or "Kode" that the official table does not have is made from its rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from generator.document.kolom_buatan import kunci_buatan
from generator.document.kolom_buatan import tambah_kolom_buatan
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import Table

_BATAS_COCOK = 78
_BEDA_TIPIS = 3
_KATA = re.compile(r"[a-z0-9%]+")
_PENGISI = {"dan", "atau", "per", "rp", "dalam", "tahun"}
_SINGKATAN = {
    "no": "nomor", "thn": "tahun", "%": "persen", "persentase": "persen", "tw": "triwulan", "ket": "keterangan",
    "subkegiatan": "sub kegiatan", "iku": "indikator kinerja utama", "rumus": "formulasi",
}
_TINGKAT_URAIAN = {"sasaran", "program", "kegiatan", "sub", "uraian", "nama"}
# A column's key is a second name for it, except where the key is the usual name of another figure.
_BUKAN_SEBUTAN = {"sisa", "capaian", "perubahan"}

Judul = tuple[str, ...]


def pilih_kolom(table: Table, kepala: Sequence[Judul]) -> tuple[Table, tuple[str, ...]]:
    """Return the Table with the columns that the typed headers ask for, and the headers without a column.

    `kepala` holds per column of the prototype its typed texts from top to leaf. Without any match the Table is
    returned as it is.
    """
    pasangan = _cocokkan(kepala, table.kolom)
    sama_banyak = len(kepala) == len(table.kolom)
    if any(j is not None for j in pasangan):
        table, pasangan = _dengan_buatan(kepala, table, pasangan)
    if sama_banyak and all(j is None or i == j for i, j in enumerate(pasangan)):
        return table, ()
    hilang = tuple(_sebut(kepala[i]) for i, j in enumerate(pasangan) if j is None)
    if all(j is None for j in pasangan):
        return table, hilang
    return ambil_kolom(table, pasangan), hilang


def _dengan_buatan(kepala: Sequence[Judul], table: Table, pasangan: list[int | None]) -> tuple[Table, list[int | None]]:
    """Return the Table with the columns made for typed titles that have none, and the columns of all titles."""
    luas = tambah_kolom_buatan(table, next(j for j in pasangan if j is not None))
    letak = {k.kunci: i for i, k in enumerate(luas.kolom) if i >= len(table.kolom)}
    hasil = list(pasangan)
    for i, judul in enumerate(kepala):
        j = letak.get(kunci_buatan(_rapikan(" ".join(judul))))
        if hasil[i] is None and j not in hasil:
            hasil[i] = j
    return (table, pasangan) if hasil == pasangan else (luas, hasil)


def ambil_menurut_kunci(table: Table, kunci: Sequence[str]) -> Table:
    """Return the Table with the columns that were chosen before; as it is when one of them is gone."""
    asli = [i for i, k in enumerate(table.kolom) if k.kunci in kunci]
    luas = tambah_kolom_buatan(table, min(asli, key=lambda i: kunci.index(table.kolom[i].kunci))) if asli else table
    letak: dict[str, int | None] = {k.kunci: i for i, k in enumerate(luas.kolom)}
    letak |= {k: None for k in kunci if k.startswith("kosong_")}
    return ambil_kolom(luas, [letak[k] for k in kunci]) if letak.keys() >= set(kunci) else table


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
    penomor = {j for j in range(len(kolom) - 1) if _menomori(kolom[j], kolom[j + 1])}
    nilai = [[0 if n in penomor else _kemiripan(j, k) for n, k in enumerate(kolom)] for j in kepala]
    hasil: list[int | None] = [None] * len(kepala)
    urut = sorted(((n, i, j) for i, baris in enumerate(nilai) for j, n in enumerate(baris)), key=lambda x: -x[0])
    for n, i, j in urut:
        if n < _BATAS_COCOK:
            break
        terpakai = [] if _rapikan(" ".join(kepala[i])) == "persen" else hasil
        if hasil[i] is None and j not in hasil and not _seri(nilai[i], j, terpakai):
            hasil[i] = j
    for i in range(len(kepala) - 1):
        j = hasil[i]
        if j is not None and j - 1 in penomor and hasil[i + 1] is None and kepala[i] == kepala[i + 1]:
            hasil[i : i + 2] = [j - 1, j]
    return hasil


def _menomori(kolom: Kolom, berikut: Kolom) -> bool:
    """Tell whether a column holds the numbers of the next one, both under one title ("1.1 | Nilai SAKIP")."""
    return kolom.judul == berikut.judul and kolom.kunci.startswith("nomor")


def _seri(nilai: list[float], j: int, terpakai: Sequence[int | None]) -> bool:
    """Tell whether another column fits a header as well as column j; a bare "%" may mean one in use, too."""
    return any(n > nilai[j] - _BEDA_TIPIS for k, n in enumerate(nilai) if k != j and k not in terpakai)


def _kemiripan(judul: Judul, kolom: Kolom) -> float:
    """Return 0–105; years and other digits that were typed must stand in the column's header too.

    The words of one cover those of the other, spelling aside; "Sisa" under "Anggaran" is no "Pagu Anggaran".
    """
    penuh, ujung, induk = (_rapikan(" ".join(j)) for j in (judul, judul[-1:], judul[:-1]))
    jalur = _rapikan(" ".join(kolom.judul))
    if not penuh or not _angka(penuh) <= _angka(f"{jalur} {kolom.kunci}"):
        return 0
    kata, kata_jalur, kata_ujung = set(penuh.split()), set(jalur.split()), set(ujung.split()) - set(induk.split())
    sebutan = "" if kolom.kunci in _BUKAN_SEBUTAN - kata_jalur else _rapikan(kolom.kunci.replace("_", " "))
    kata_kolom = kata_jalur | set(sebutan.split())
    seia = _terliput(kata, kata_kolom) or _terliput(kata_jalur, kata)
    uraian = kolom.kunci == "uraian" and kata | kata_jalur <= _TINGKAT_URAIAN
    if not uraian and (not seia or (kata_ujung and not any(_terliput({k}, kata_kolom) for k in kata_ujung))):
        return 0
    calon = {jalur, _rapikan(kolom.judul[-1]), sebutan} - {""}
    nilai = max(fuzz.token_sort_ratio(a, b) for a in {penuh, ujung} - {""} for b in calon)
    termuat = 90 if uraian or kata <= kata_kolom or kata_jalur <= kata else 0
    return max(nilai, termuat) + fuzz.token_sort_ratio(penuh, jalur) / 20


def _terliput(kata: set[str], lain: set[str]) -> bool:
    """Tell whether every word stands among the others, spelling aside."""
    return all(any(fuzz.ratio(k, x) >= _BATAS_COCOK for x in lain) for k in kata)


def _rapikan(teks: str) -> str:
    kata = [_SINGKATAN.get(k, k) for k in _KATA.findall(teks.casefold())]
    return " ".join(k for k in kata if k not in _PENGISI) or " ".join(kata)


def _angka(teks: str) -> set[str]:
    return set(re.findall(r"\d+", teks))


def _sebut(judul: Judul) -> str:
    return " – ".join(t for t in judul if t) or "(tanpa judul)"
