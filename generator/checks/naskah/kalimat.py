"""Kalimat-kalimat sebuah teks, masing-masing dengan tempatnya dan apa yang tertulis sebelumnya.

A sentence ends at a full stop, question mark, semicolon or new line, not at an abbreviation or inside a figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model.naskah import Naskah
from generator.model.naskah import TabelNaskah
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman

_BATAS = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]*[A-Z])|;\s+|\n+")
_SINGKATAN = re.compile(
    r"(?:\b(?:no|nomor|rp|dr|drs|dra|ir|h|hj|prof|tk|jl|gd|kab|kec|kel|prov|sdr|yth|an|a\.n|s\.d|s/d|dll|dsb|dst|cq|"
    r"u\.b|up|pt|cv|hal|bpk|st|se|sh|m\.si|m\.m)|\b[a-z]|^\s*\(?\w{1,3})\.$",
    re.IGNORECASE,
)
_ISIAN = re.compile(r"\[ISI\b[^\]]*\]")
_PANJANG_LABEL = 160
_LABEL = re.compile(r"(?:[-•*\d.)a-z]{0,4}\s*)(?:sasaran|tujuan|indikator|program)\b", re.IGNORECASE)


@rekaman
class Kalimat:
    """One sentence. `judul` is the heading above it, `label` the line above that names what follows ("Sasaran 1: …"),
    `sebelum` what stands before it in the same paragraph."""

    teks: str
    alamat: Alamat
    judul: str = ""
    label: str = ""
    sebelum: str = ""


def split_kalimat(teks: str) -> list[str]:
    """Return the sentences of a paragraph.

    >>> split_kalimat("Menurut Perda No. 7 Tahun 2024, pagu Rp. 5.158. Realisasi naik; serapan tetap.")
    ['Menurut Perda No. 7 Tahun 2024, pagu Rp. 5.158.', 'Realisasi naik', 'serapan tetap.']
    """
    hasil, awal = [], 0
    for batas in _BATAS.finditer(teks):
        calon = teks[awal : batas.start()]
        if not batas[0].startswith((";", "\n")) and _SINGKATAN.search(calon):
            continue
        hasil.append(calon)
        awal = batas.end()
    hasil.append(teks[awal:])
    return [rapi for k in hasil if (rapi := rapikan(k))]


def rapikan(teks: str) -> str:
    """Return a text on one line, with plain spaces."""
    return " ".join(teks.replace("\u00a0", " ").replace("\u202f", " ").split())


def kalimat_teks(teks: str, alamat: Alamat, judul: str = "", label: str = "") -> Iterator[Kalimat]:
    """Yield the sentences of one paragraph or cell; gaps [ISI: …] are no sentences."""
    sebelum = ""
    for kalimat in split_kalimat(_ISIAN.sub(" ", teks)):
        yield Kalimat(kalimat, alamat, judul, label, sebelum)
        sebelum = f"{sebelum} {kalimat}".strip()


def kalimat_naskah(naskah: Naskah) -> Iterator[Kalimat]:
    """Yield the sentences of the paragraphs of text, without headings and contents lists.

    A label holds until the next label, heading or table.
    """
    judul, label = "", ""
    for alinea in naskah.isi:
        if isinstance(alinea, TabelNaskah):
            label = ""
            continue
        if alinea.daftar_isi:
            continue
        if alinea.tingkat:
            judul, label = rapikan(alinea.teks), ""
            if _LABEL.match(judul):
                label = judul
            continue
        teks = rapikan(alinea.teks)
        if _LABEL.match(teks) and len(teks) < _PANJANG_LABEL and not teks.endswith((".", ";")):
            label = teks
        yield from kalimat_teks(alinea.teks, naskah.alamat(alinea), judul, label)
