"""Pelewatan: bagian yang tidak punya isi hilang bersama judul, keterangan, sumber, dan jeda bagiannya."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from generator.document.cetakan import Blok

GAYA_SUMBER = "lkjip sumber"
_ACUAN_KEPALA = re.compile(r"<w:(header|footer)Reference\b[^>]*/>")


def pilih_blok(blok: tuple[Blok, ...], kosong: Callable[[Blok], bool]) -> tuple[list[Blok], list[str]]:
    """Return the blocks that stay, and the titles of the headings that went.

    `kosong` tells whether a slot has nothing to show. With it go its caption, its source line, headings whose
    whole section became empty, and section breaks of sections that became empty.
    """
    hapus = [b.jenis not in ("teks", "bungkus") and bool(b.nama) and b.jenis != "daftar" and kosong(b) for b in blok]
    for i, b in enumerate(blok):
        if hapus[i] and b.jenis in ("tabel", "grafik", "gambar", "bagan"):
            _hapus_keterangan(blok, hapus, i)
    judul = _hapus_judul(blok, hapus)
    return _gabung_bagian(blok, hapus), judul


def _tetangga(blok: tuple[Blok, ...], i: int, langkah: int) -> int:
    """Return the index of the next block on that side that is no wrapper, -1 at the end."""
    j = i + langkah
    while 0 <= j < len(blok) and blok[j].jenis == "bungkus":
        j += langkah
    return j if 0 <= j < len(blok) else -1


def _hapus_keterangan(blok: tuple[Blok, ...], hapus: list[bool], i: int) -> None:
    atas, bawah = _tetangga(blok, i, -1), _tetangga(blok, i, 1)
    if blok[i].jenis == "tabel":
        if atas >= 0 and blok[atas].label:
            hapus[atas] = True
        if bawah >= 0 and (blok[bawah].jenis == "sumber" or blok[bawah].gaya.casefold() == GAYA_SUMBER):
            hapus[bawah] = True
        return
    if bawah >= 0 and blok[bawah].label:
        hapus[bawah] = True
    elif atas >= 0 and blok[atas].label:
        hapus[atas] = True


def _hapus_judul(blok: tuple[Blok, ...], hapus: list[bool]) -> list[str]:
    """Mark headings without any content left; the deepest level first."""
    judul = []
    for tingkat in range(9, 0, -1):
        for i, b in enumerate(blok):
            if b.tingkat != tingkat or hapus[i]:
                continue
            akhir = next((j for j in range(i + 1, len(blok)) if 0 < blok[j].tingkat <= tingkat), len(blok))
            isi = [j for j in range(i + 1, akhir) if blok[j].jenis not in ("bungkus", "bagian_akhir")]
            if any(hapus[j] for j in isi) and all(hapus[j] or blok[j].kosong for j in isi):
                judul.append((i, b.teks))
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


def _gabung_bagian(blok: tuple[Blok, ...], hapus: list[bool]) -> list[Blok]:
    """Return the blocks that stay; a section in which something went and nothing is left loses its break."""
    hasil: list[Blok] = []
    bagian: list[Blok] = []
    terbawa, ada_hapus = "", False
    for i, b in enumerate(blok):
        if not hapus[i]:
            bagian.append(b)
        elif b.bagian:
            bagian.append(Blok("teks", (f"<w:p><w:pPr>{b.bagian}</w:pPr></w:p>",), kosong=True, bagian=b.bagian))
        ada_hapus = ada_hapus or hapus[i]
        if b.bagian:
            kosong = all(x.kosong or x.jenis == "bungkus" for x in bagian)
            if ada_hapus and kosong and b.jenis != "bagian_akhir":
                terbawa = _warisan(terbawa, b.bagian)
                hasil += [x for x in bagian if x.jenis == "bungkus"]
            else:
                hasil += _beri_warisan(bagian, terbawa)
                terbawa = ""
            bagian, ada_hapus = [], False
    return hasil + bagian


def _warisan(terbawa: str, bagian: str) -> str:
    """Return the header and footer references and the page number restart that later sections would inherit."""
    acuan = [m[0] for m in _ACUAN_KEPALA.finditer(bagian)]
    mulai = re.search(r'<w:pgNumType\b[^>]*w:start="[^>]*/>', bagian)
    return terbawa + "".join(acuan) + (mulai[0] if mulai else "")


def _beri_warisan(bagian: list[Blok], terbawa: str) -> list[Blok]:
    """Return the blocks of a section whose break takes over what the section merged into it had defined."""
    if not terbawa or not bagian or not bagian[-1].bagian:
        return bagian
    lama = bagian[-1].bagian
    ada = {re.sub(r' r:id="[^"]*"', "", m[0]) for m in _ACUAN_KEPALA.finditer(lama)}
    baru = "".join(
        m[0] for m in _ACUAN_KEPALA.finditer(terbawa) if re.sub(r' r:id="[^"]*"', "", m[0]) not in ada
    )
    pengganti = re.sub(r"(<w:sectPr\b[^>]*>)", lambda m: m[1] + baru, lama, count=1)
    nomor = re.search(r"<w:pgNumType\b[^>]*/>", terbawa)
    if nomor and 'w:start="' not in lama:
        pengganti = _dengan_nomor(pengganti, nomor[0])
    akhir = bagian[-1]
    return [*bagian[:-1], _ganti_isi(akhir, lama, pengganti)]


def _dengan_nomor(sectpr: str, nomor: str) -> str:
    polos = re.sub(r"<w:pgNumType\b[^>]*/>", "", sectpr)
    batas = re.search(
        r"<w:(cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)\b"
        r"|</w:sectPr>",
        polos,
    )
    return polos[: batas.start()] + nomor + polos[batas.start() :] if batas else polos


def _ganti_isi(blok: Blok, lama: str, baru: str) -> Blok:
    isi = tuple(p.replace(lama, baru) if isinstance(p, str) else p for p in blok.isi)
    return replace(blok, isi=isi, bagian=baru)
