"""Beberapa butir di dalam satu sel: "1. … 2. …", "a. … b. …", "- … - …", atau satu angka per baris.

A cell is divided only where its own numbering proves it; a cell that holds several figures for one indicator is never
divided, and the catatan says how many it holds.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.reading.catat import periksa
from generator.reading.grid import SelMentah

_PENANDA = re.compile(r"(?:(?<=\s)|^)\(?(\d{1,2}|[a-h])[.)](?=\s|[A-Za-z])")
_BUTIR_GARIS = re.compile(r"^\s*[-•–*▪●]\s+", re.MULTILINE)
_NOMOR_DEPAN = re.compile(
    r"^\s*(?:(?:iku|iks|ikk|indikator)?[\s.-]*\d{1,2}(?:\.\d{1,2})*\s*[.):](?=\s|[A-Za-z(])|\d{1,2}(?:\.\d{1,2})+\s(?=\D)|"
    r"\(\d{1,2}\)|\(?(?:[a-z]|[ivx]{1,4})[.)](?=\s))\s*",
    re.IGNORECASE,
)
_SEANGKA = r"[≤≥<>]?\s*\d[\d.,]*\s*(?:%|(?!per\b|dari\b|dan\b|s\.?d\b)[A-Za-z]+(?: (?!dan\b)[A-Za-z/]+){0,2})"
_BERANTAI = re.compile(rf"^{_SEANGKA}(?:(?:\s*[,;/&+]\s*|\s+dan\s+|\s+){_SEANGKA})+$", re.IGNORECASE)


@rekaman
class Butir:
    """Item number `ke` (from 1) of the `dari` items that the indicator cell of a row holds."""

    ke: int
    dari: int


def pecah_butir(teks: str) -> tuple[str, ...]:
    """Return the items of a text that numbers them from 1 (or a) without a gap, or that bullets each line; else ().

    >>> pecah_butir("1. Persentase A 2. Jumlah B")
    ('Persentase A', 'Jumlah B')
    >>> pecah_butir("Indeks 2. bukan daftar")
    ()
    """
    tanda = list(_PENANDA.finditer(teks))
    for awal in ("1", "a"):
        urut, harap = [], awal
        for m in tanda:
            if m.group(1) == harap:
                urut.append(m)
                harap = str(int(harap) + 1) if harap.isdigit() else chr(ord(harap) + 1)
        if len(urut) > 1 and not teks[: urut[0].start()].strip():
            batas = [*(m.start() for m in urut[1:]), len(teks)]
            return _rapi(teks[m.end() : b] for m, b in zip(urut, batas, strict=True))
    garis = _BUTIR_GARIS.split(teks)
    return _rapi(garis[1:]) if len(garis) > 2 and not garis[0].strip() else ()


def _rapi(bagian) -> tuple[str, ...]:
    hasil = tuple(b.strip().rstrip(" ;,") for b in bagian)
    return hasil if all(hasil) else ()


def lepas_nomor(teks: str) -> str:
    """Return a name without the number that the office put before it.

    >>> lepas_nomor("1.2 Jumlah desa mandiri"), lepas_nomor("IKU 3: Indeks"), lepas_nomor("3T yang terlayani")
    ('Jumlah desa mandiri', 'Indeks', '3T yang terlayani')
    """
    tanpa = _NOMOR_DEPAN.sub("", teks, count=1).strip()
    return tanpa if any(c.isalpha() for c in tanpa) else teks.strip()


def ambil_butir(sel: SelMentah | None, butir: Butir, alamat: Alamat) -> tuple[SelMentah | None, str, list[Catatan]]:
    """Return the part of a cell that belongs to one item, the reason where there is none, and the finding.

    The cell must hold as many numbered items, or lines, as the indicator cell.
    """
    if sel is None or not sel.teks:
        return sel, "", []
    bagian = pecah_butir(sel.teks)
    if not bagian:
        garis = tuple(g.strip() for g in sel.teks.split("\n") if g.strip())
        bagian = garis if len(garis) == butir.dari else ()
    if len(bagian) == butir.dari:
        potong = SelMentah(bagian[butir.ke - 1], replace(sel.gaya, format="General"))
        return potong, "", []
    isi = f"{len(bagian)} butir" if bagian else "satu isian"
    sebab = f"{isi} untuk {butir.dari} indikator dalam satu sel"
    return None, sebab, [
        periksa("N12", alamat, f'"{ringkas(sel.teks)}" berisi {isi}, sedangkan sel indikatornya memuat {butir.dari} '
                               "indikator.",
                "Beri setiap indikator barisnya sendiri, dengan target dan realisasinya.")
    ]  # fmt: skip


def banyak_angka(teks: str) -> tuple[str, ...]:
    """Return the figures of a text that holds several ("2900 orang 10 kali"), () when it holds one or is a sentence.

    >>> banyak_angka("2900 orang 10 kali")
    ('2900 orang', '10 kali')
    """
    bagian = pecah_butir(teks)
    if bagian and all(b[:1].isdigit() for b in bagian):
        return bagian
    rapi = " ".join(teks.split())
    if len(rapi) > 80 or not _BERANTAI.match(rapi):
        return ()
    return tuple(m.group().strip() for m in re.finditer(_SEANGKA, rapi, re.IGNORECASE))


def ringkas(teks: str) -> str:
    """Return a text in one line, at most 60 characters."""
    lurus = " ".join(teks.split())
    return lurus if len(lurus) <= 60 else lurus[:57] + "…"
