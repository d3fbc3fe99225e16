"""Mencari slot yang semua tandanya hilang menurut teks tersimpannya, di bawah keterangan terdekat."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from generator.document.banding_slot import setara
from generator.document.banding_slot import teks_elemen
from generator.document.cari_slot import Letak
from generator.document.sambung import Naskah
from generator.document.simpanan import SlotTersimpan
from generator.document.simpanan import baca_tabel
from generator.document.tabel_hidup import baca_baris_hidup
from generator.document.wml import w

MIRIP_TABEL = 0.6
_BERPARAGRAF = ("narasi", "sumber", "celah")
TEKS_TERPENDEK, NILAI_TERPENDEK = 20, 4


def cari_menurut_teks(
    naskah: Naskah, hilang: list[SlotTersimpan], terpakai: set[etree._Element]
) -> tuple[list[Letak], list[str]]:
    """Return the occurrences found by their stored text, and the names whose place cannot be told.

    Those are texts that stand in two places, values and short passages: their text stands, but what was ours of it
    is not known.
    """
    elemen = [e for e in _aliran(naskah.akar.find(w("body"))) if e not in terpakai]
    berisi = [(e, t) for e in elemen if e.tag == w("p") and (t := setara(teks_elemen(e)))]
    hasil, ragu = [], []
    for s in hilang:
        if s.jenis == "nilai" or (s.jenis in _BERPARAGRAF and len(setara(s.data)) < TEKS_TERPENDEK):
            ragu += [s.nama] if _masih_tertulis(s.data, berisi) else []
            continue
        calon = _calon_tabel(naskah, elemen, s) if s.jenis == "tabel" else _calon_paragraf(elemen, berisi, s)
        calon = _menurut_keterangan(calon, s) if len(calon) > 1 else calon
        if len(calon) == 1:
            hasil.append(Letak(s.nama, s.jenis, naskah, calon[0], cara="teks", utuh=False))
            elemen = [e for e in elemen if e not in calon[0]]
        elif calon:
            ragu.append(s.nama)
    return hasil, ragu


def _masih_tertulis(teks: str, paragraf: list[tuple[etree._Element, str]]) -> bool:
    """Tell whether a value stands in running text, outside of the contents."""
    if len(setara(teks)) < NILAI_TERPENDEK:
        return False
    pola = re.compile(rf"(?<!\w){re.escape(setara(teks))}(?!\w)")
    ada = (e for e, t in paragraf if pola.search(t))
    return any(not any("PAGEREF" in (i.text or "") for i in e.iter(w("instrText"))) for e in ada)


def _aliran(induk: etree._Element) -> Iterator[etree._Element]:
    """Yield what stands directly in the body; what is inside other controls is left to them."""
    yield from (e for e in induk if e.tag in (w("p"), w("tbl")))


def _calon_paragraf(
    elemen: list[etree._Element], semua: list[tuple[etree._Element, str]], s: SlotTersimpan
) -> list[list[etree._Element]]:
    """Return the stretches of paragraphs that say the stored text."""
    baris = [t for b in s.data.split("\n") if (t := setara(b))]
    if s.jenis not in _BERPARAGRAF or sum(map(len, baris)) < TEKS_TERPENDEK:
        return []
    berisi = [(e, t) for e, t in semua if e in elemen] if any(t == baris[0] for _, t in semua) else []
    hasil = []
    for i in range(len(berisi) - len(baris) + 1):
        if [t for _, t in berisi[i : i + len(baris)]] == baris:
            awal, akhir = berisi[i][0], berisi[i + len(baris) - 1][0]
            hasil.append(elemen[elemen.index(awal) : elemen.index(akhir) + 1])
    return hasil


def _calon_tabel(naskah: Naskah, elemen: list[etree._Element], s: SlotTersimpan) -> list[list[etree._Element]]:
    """Return the tables that hold most of the stored texts."""
    data = baca_tabel(s)
    dulu = {t for b in data["baris"] for x in b[1] if (t := setara(x))}
    nilai = []
    for e in elemen:
        if e.tag == w("tbl") and dulu:
            kini = {setara(x.teks) for b in baca_baris_hidup(e, naskah) for x in b.sel}
            nilai.append((len(dulu & kini) / len(dulu), e))
    terbaik = max((n for n, _ in nilai), default=0)
    return [[e] for n, e in nilai if n >= MIRIP_TABEL and n > terbaik - 0.05]


def _menurut_keterangan(calon: list[list[etree._Element]], s: SlotTersimpan) -> list[list[etree._Element]]:
    """Return the places that stand below a caption with the slot's own number, all of them when none does."""
    nomor = s.nama.partition(".")[2].replace("_", ".")
    pas = [c for c in calon if f"Tabel {nomor} " in f"{_keterangan_atas(c[0])} "]
    return pas or calon


def _keterangan_atas(e: etree._Element) -> str:
    atas = e.getprevious()
    while atas is not None and atas.tag != w("p"):
        atas = atas.getprevious()
    return " ".join(teks_elemen(atas).split()) if atas is not None else ""
