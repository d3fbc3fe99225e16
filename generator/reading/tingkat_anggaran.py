"""Tingkat sebuah baris anggaran: dari kode, awalan, nomenklatur, lalu gaya barisnya."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import Enum

from generator.model.anggaran import TingkatAnggaran
from generator.reading.grid import SelMentah
from generator.reading.nama import rapikan
from generator.reading.nomenklatur import cari_nomenklatur

_KODE = re.compile(r"^\s*((?:\d{1,2}|X)(?:[.\s]\s*(?:\d{1,4}|XX))*)\.?\s*(?:-\s*)?(.*)$", re.DOTALL)
_SEGMEN = {3: TingkatAnggaran.PROGRAM, 5: TingkatAnggaran.KEGIATAN, 6: TingkatAnggaran.SUB_KEGIATAN}


class Lain(Enum):
    """Rows of a budget table that are no program, kegiatan or sub kegiatan."""

    SASARAN = "sasaran"
    URUSAN = "urusan"
    LANJUTAN = "lanjutan"


Tingkat = TingkatAnggaran | Lain


@dataclass(frozen=True, slots=True)
class GayaBaris:
    """The look of a name cell, by which rows of one level are alike."""

    tebal: bool
    miring: bool
    berwarna: bool
    indent: int
    kapital: bool
    kolom: int


def gaya_baris(sel: SelMentah, kolom: int) -> GayaBaris:
    teks = sel.teks
    huruf = [c for c in teks if c.isalpha()]
    kapital = bool(huruf) and sum(c.isupper() for c in huruf) / len(huruf) > 0.8
    spasi = len(str(sel.nilai)) - len(str(sel.nilai).lstrip()) if isinstance(sel.nilai, str) else 0
    return GayaBaris(sel.gaya.tebal, sel.gaya.miring, sel.gaya.berisi_warna, sel.gaya.indent + spasi, kapital, kolom)


def pisahkan_kode(teks: str) -> tuple[str, str]:
    """Split "1.01.02 Program …" into code and name; no code gives "".

    >>> pisahkan_kode("2.17.01.2.01 - Perencanaan")
    ('2.17.01.2.01', 'Perencanaan')
    """
    cocok = _KODE.match(teks)
    if not cocok or "." not in cocok.group(1).strip("."):
        return "", teks.strip()
    return rapikan_kode(cocok.group(1)), cocok.group(2).strip()


def rapikan_kode(kode: str) -> str:
    """Return a code in the form 2.17.01.2.01.0001: segments padded, no blanks, no trailing dots."""
    bagian = [b for b in re.split(r"[.\s,]+", kode.strip().strip(".")) if b]
    lebar = (1, 2, 2, 1, 2, 4)
    hasil = []
    for i, b in enumerate(bagian):
        if i < len(lebar) and b.isdigit():
            b = b.lstrip("0") or "0"
            b = b.zfill(2 if i == 5 and len(b) <= 2 and len(bagian[i]) <= 2 else lebar[i])
        hasil.append(b)
    return ".".join(hasil)


def tingkat_dari_kode(kode: str) -> Tingkat | None:
    """Return the level that the number of segments says, None if it says nothing."""
    if not kode:
        return None
    jumlah = len(kode.split("."))
    if jumlah in (1, 2):
        return Lain.URUSAN
    return _SEGMEN.get(jumlah)


def tingkat_dari_awalan(nama: str) -> TingkatAnggaran | None:
    rapi = rapikan(nama)
    if rapi.startswith("program "):
        return TingkatAnggaran.PROGRAM
    if rapi.startswith(("sub kegiatan ", "subkegiatan ")):
        return TingkatAnggaran.SUB_KEGIATAN
    if rapi.startswith("kegiatan "):
        return TingkatAnggaran.KEGIATAN
    return None


def tentukan_tingkat(
    nama: list[str], kode: list[str], gaya: list[GayaBaris], sasaran: list[bool]
) -> list[Tingkat | None]:
    """Return the level of each row, None where nothing tells it.

    A code decides alone. Else a known sasaran, a prefix, then the nomenclature where it knows the name at one
    level only; rows still open take the level that rows of their look have, if those agree.
    """
    hasil: list[Tingkat | None] = []
    for i, n in enumerate(nama):
        tingkat = tingkat_dari_kode(kode[i])
        if tingkat is None and sasaran[i]:
            tingkat = Lain.SASARAN
        if tingkat is None:
            tingkat = tingkat_dari_awalan(n)
        if tingkat is None:
            dikenal = cari_nomenklatur(n)
            tingkat = next(iter(dikenal)) if len(dikenal) == 1 else None
        hasil.append(tingkat)
    suara: dict[GayaBaris, Counter[Tingkat]] = {}
    for g, t in zip(gaya, hasil, strict=True):
        if t is not None:
            suara.setdefault(g, Counter())[t] += 1
    return [t if t is not None else _menurut_gaya(suara.get(g)) for g, t in zip(gaya, hasil, strict=True)]


def _menurut_gaya(suara: Counter[Tingkat] | None) -> Tingkat | None:
    if not suara:
        return None
    terbanyak, jumlah = suara.most_common(1)[0]
    return terbanyak if jumlah * 3 >= sum(suara.values()) * 2 else None
