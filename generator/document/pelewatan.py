"""Pelewatan: bagian yang tidak punya isi hilang bersama judul, keterangan, sumber, dan jeda bagiannya."""

from __future__ import annotations

from collections.abc import Callable

from generator.document.bagian_naskah import gabung_bagian
from generator.document.cetakan import Blok
from generator.document.keterangan import keterangan_ketik
from generator.document.medan import sakelar
from generator.document.penanda_ketik import ganti_penanda
from generator.document.penanda_ketik import penanda_ketik

GAYA_SUMBER = "lkjip sumber"


def pilih_blok(
    blok: tuple[Blok, ...], kosong: Callable[[Blok], bool], label_naskah: frozenset[str] = frozenset()
) -> tuple[list[Blok], list[str]]:
    """Return the blocks that stay, and the titles of the headings that went.

    `kosong` tells whether a slot has nothing to show. With it go its caption, its source line, headings whose
    whole section became empty, and section breaks of sections that became empty. A list of tables or pictures
    goes when no caption of its label is left; `label_naskah` are labels that passages bring along.
    """
    hapus = [b.jenis not in ("teks", "bungkus") and bool(b.nama) and b.jenis != "daftar" and kosong(b) for b in blok]
    for i, b in enumerate(blok):
        if hapus[i] and b.jenis in ("tabel", "grafik", "gambar", "bagan"):
            _hapus_keterangan(blok, hapus, i)
    label = {b.label for b, pergi in zip(blok, hapus, strict=True) if not pergi} | label_naskah
    for i, b in enumerate(blok):
        yang_didaftar = sakelar(b.nama, "c") if b.jenis == "daftar" else None
        hapus[i] = hapus[i] or bool(yang_didaftar and yang_didaftar not in label)
    judul = _hapus_judul(blok, hapus)
    return gabung_bagian(_nomori_ulang(blok, hapus), hapus), judul


def _tetangga(blok: tuple[Blok, ...], i: int, langkah: int) -> int:
    """Return the index of the next block on that side that is no wrapper, -1 at the end."""
    j = i + langkah
    while 0 <= j < len(blok) and blok[j].jenis == "bungkus":
        j += langkah
    return j if 0 <= j < len(blok) else -1


def _hapus_keterangan(blok: tuple[Blok, ...], hapus: list[bool], i: int) -> None:
    atas, bawah = _tetangga(blok, i, -1), _tetangga(blok, i, 1)
    if blok[i].jenis == "tabel":
        if atas >= 0 and _keterangan(blok[atas]):
            hapus[atas] = True
        if bawah >= 0 and (blok[bawah].jenis == "sumber" or blok[bawah].gaya.casefold() == GAYA_SUMBER):
            hapus[bawah] = True
        return
    if bawah >= 0 and _keterangan(blok[bawah]):
        hapus[bawah] = True
    elif atas >= 0 and _keterangan(blok[atas]):
        hapus[atas] = True


def _keterangan(b: Blok) -> bool:
    """Tell whether a block is a caption, numbered by a field or by hand."""
    return bool(b.label) or (b.jenis == "teks" and not b.tingkat and keterangan_ketik(b.teks) is not None)


def _hapus_judul(blok: tuple[Blok, ...], hapus: list[bool]) -> list[str]:
    """Mark headings without any content left, the deepest level first; return the texts of the topmost ones."""
    judul: list[tuple[int, str]] = []
    for tingkat in sorted({b.tingkat for b in blok if b.tingkat}, reverse=True):
        for i, b in enumerate(blok):
            if b.tingkat != tingkat or hapus[i]:
                continue
            akhir = next((j for j in range(i + 1, len(blok)) if 0 < blok[j].tingkat <= tingkat), len(blok))
            isi = [j for j in range(i + 1, akhir) if blok[j].jenis not in ("bungkus", "bagian_akhir")]
            if any(hapus[j] for j in isi) and all(hapus[j] or blok[j].kosong for j in isi):
                judul = [(j, teks) for j, teks in judul if not i < j < akhir] + [(i, b.teks)]
                _hapus_ruas(blok, hapus, i, isi)
    return [teks for _, teks in sorted(judul)]


def _hapus_ruas(blok: tuple[Blok, ...], hapus: list[bool], i: int, isi: list[int]) -> None:
    """Remove a heading and the blanks below it; a page break at the end stays unless one stands before."""
    hapus[i] = True
    sebelum = _tetangga(blok, i, -1)
    sudah_ganti = sebelum >= 0 and (blok[sebelum].ganti_halaman or bool(blok[sebelum].bagian))
    terakhir = isi[-1] if isi else -1
    for j in isi:
        if blok[j].bagian:
            continue
        hapus[j] = hapus[j] or not (j == terakhir and blok[j].ganti_halaman and not sudah_ganti)


def _nomori_ulang(blok: tuple[Blok, ...], hapus: list[bool]) -> list[Blok]:
    """Return the blocks with typed heading numbers ("B.", "2.", "b.") closed up where a sibling went.

    Siblings are headings of one level under one parent; a group that lost none keeps what was typed.
    """
    hasil = list(blok)
    kelompok: dict[int, list[int]] = {}
    for i, b in enumerate([*blok, Blok("akhir", tingkat=1)]):
        if not b.tingkat:
            continue
        for tingkat in [t for t in kelompok if t > b.tingkat or b.jenis == "akhir"]:
            _rapatkan(hasil, kelompok.pop(tingkat), hapus)
        kelompok.setdefault(b.tingkat, []).append(i)
    return hasil


def _rapatkan(blok: list[Blok], kelompok: list[int], hapus: list[bool]) -> None:
    bernomor = [i for i in kelompok if i < len(hapus) and penanda_ketik(blok[i])]
    if not any(hapus[i] for i in bernomor):
        return
    penanda = [penanda_ketik(blok[i]) for i in bernomor]
    for i, baru in zip([i for i in bernomor if not hapus[i]], penanda, strict=False):
        blok[i] = ganti_penanda(blok[i], baru)
