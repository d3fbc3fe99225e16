"""Mengurutkan bagian-bagian sekandung menurut pengaturan kantor: hanya yang disebut yang berpindah, di tempat mereka.

A section is a heading with all that stands below it up to the next heading of its level. One that holds a change of
paper (a section break) cannot move, for the pages around it would turn with it.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.document.cetakan import Blok
from generator.document.penanda_ketik import ganti_penanda
from generator.document.penanda_ketik import penanda_ketik

Ruas = tuple[int, int]


def atur_bagian(blok: tuple[Blok, ...], urutan: Sequence[str]) -> tuple[tuple[Blok, ...], tuple[str, ...]]:
    """Return the blocks with the sections of those slots in that order, and what could not be moved, in Indonesian.

    The sections keep the places that they have together; typed numbers ("C.", "D.") follow the places.
    """
    ruas = {nama: satu for nama in urutan if (satu := _cari_ruas(blok, nama)) is not None}
    tetap = [n for n, (awal, akhir) in ruas.items() if any(b.bagian or b.jenis == "bungkus" for b in blok[awal:akhir])]
    pesan = [f'Bagian "{blok[ruas[n][0]].teks}" tidak dapat dipindah: di dalamnya kertas berganti arah.' for n in tetap]
    kelompok: dict[Ruas, list[str]] = {}
    for nama in ruas:
        if nama not in tetap:
            kelompok.setdefault(_induk(blok, ruas[nama][0]), []).append(nama)
    for anggota in kelompok.values():
        blok = _tukar(blok, [ruas[n] for n in anggota])
    return blok, tuple(pesan)


def _cari_ruas(blok: tuple[Blok, ...], nama: str) -> Ruas | None:
    """Return first and last (exclusive) block of the section that holds a slot, None where the template has none."""
    slot = next((i for i, b in enumerate(blok) if b.nama == nama), None)
    if slot is None:
        return None
    awal = next((i for i in range(slot, -1, -1) if blok[i].tingkat), None)
    if awal is None:
        return None
    akhir = (i for i in range(awal + 1, len(blok)) if 0 < blok[i].tingkat <= blok[awal].tingkat)
    return awal, next(akhir, len(blok))


def _induk(blok: tuple[Blok, ...], judul: int) -> Ruas:
    """Name the siblings of a heading: its level and the heading above them."""
    tingkat = blok[judul].tingkat
    return tingkat, next((i for i in range(judul, -1, -1) if 0 < blok[i].tingkat < tingkat), -1)


def _tukar(blok: tuple[Blok, ...], ruas: list[Ruas]) -> tuple[Blok, ...]:
    """Put the sections, in the order given, where they stand together."""
    tempat = sorted(ruas)
    penanda = [penanda_ketik(blok[awal]) for awal, _ in tempat]
    hasil: list[Blok] = []
    sebelum = 0
    for (awal, akhir), (dari, sampai), baru in zip(tempat, ruas, penanda, strict=True):
        hasil += blok[sebelum:awal]
        hasil += (ganti_penanda(blok[dari], baru), *blok[dari + 1 : sampai])
        sebelum = akhir
    return (*hasil, *blok[sebelum:])
