"""Membandingkan slot: teks yang tampak kini dengan teks yang dulu ditulis, dan angka lama dengan angka baru."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from difflib import SequenceMatcher
from functools import lru_cache

from lxml import etree

from generator.document.wml import MC
from generator.document.wml import w

_T, _R, _FALLBACK = w("t"), w("r"), f"{{{MC}}}Fallback"
_PISAH = {w("tab"): " ", w("br"): " ", w("cr"): " ", w("noBreakHyphen"): "-"}
_DIBACA = (_T, *_PISAH)
_BERNOMOR = ("Tabel", "Gambar", "Grafik", "Bagan")
_RUJUKAN = re.compile(r"\b(Tabel|Gambar|Grafik|Bagan) ?(?:[IVXLC]+|\d+)(?:\.\d+)*\b")
_ANGKA = re.compile(r"(?<![\w.,])[-−(]?\d+(?:[.,]\d+)*(?: ?%)?")
_KATA = re.compile(r"\d+(?:[.,]\d+)*|\w+|\s+|[^\w\s]")
_SERUPA = 0.5
_PERUBAHAN = tuple(
    w(n) for n in (
        "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tcPrChange", "trPrChange", "tblPrChange",
        "cellIns", "cellDel", "cellMerge", "sectPrChange", "numberingChange",
    )
)
_KOMENTAR = (w("commentRangeStart"), w("commentRangeEnd"), w("commentReference"))


def lipat(teks: str) -> str:
    """Return the text as two readers would agree on it: NFC, white space folded.

    >>> lipat("  83,58\\u00a0 % ")
    '83,58 %'
    """
    return " ".join((teks if teks.isascii() else unicodedata.normalize("NFC", teks)).split())


@lru_cache(maxsize=1 << 17)
def setara(teks: str) -> str:
    """Return the text for comparing: folded, and caption numbers (fields that follow the order) left out."""
    polos = lipat(teks)
    return _RUJUKAN.sub(r"\1 #", polos) if any(nama in polos for nama in _BERNOMOR) else polos


def teks_elemen(e: etree._Element, kecuali: Container[etree._Element] = ()) -> str:
    """Return the visible text at or below an element: tabs and breaks as a blank, no mc:Fallback copies.

    `kecuali` are w:t that are left out.
    """
    bagian, cadangan = [], False
    for x in e.iter(*_DIBACA, _FALLBACK):
        tag = x.tag
        if tag == _T:
            bagian.append(x.text or "" if x not in kecuali else "")
        elif tag == _FALLBACK:
            cadangan = True
        elif x.getparent().tag == _R:
            bagian.append(_PISAH[tag])
    if cadangan:
        ulangan = "".join(t.text or "" for f in e.iter(_FALLBACK) for t in f.iter(_T))
        return "".join(bagian).replace(ulangan, "", 1)
    return "".join(bagian)


def teks_sel(tc: etree._Element) -> str:
    """Return the folded text of a cell."""
    return lipat(" ".join(teks_elemen(p) for p in tc.iterfind(w("p")))) if len(tc) > 2 else lipat(teks_elemen(tc))


def ada_jejak(e: etree._Element) -> bool:
    """Tell whether tracked changes or comments stand at or below an element."""
    return e.tag in _PERUBAHAN or next(e.iter(*_PERUBAHAN, *_KOMENTAR), None) is not None


def pecah_kata(teks: str) -> list[str]:
    """Return words, figures, signs and blanks; joined they are the text again."""
    return _KATA.findall(teks)


def angka_dalam(teks: str) -> list[str]:
    """Return the figures of a text as printed.

    >>> angka_dalam("naik dari 83,58 % menjadi Rp1.250.000 pada Tabel 3.4")
    ['83,58 %', '1.250.000']
    """
    polos = _RUJUKAN.sub(" ", lipat(teks)).replace("Rp", " ")
    return [m[0].lstrip("(") for m in _ANGKA.finditer(polos)]


def angka_berganti(lama: str, baru: str) -> list[tuple[str, str]]:
    """Return (old, new) of the figures that differ, in order; "" where one has no partner.

    >>> angka_berganti("capaian 97,2 % dari 10 unit", "capaian 98,1 % dari 10 unit")
    [('97,2 %', '98,1 %')]
    >>> angka_berganti("92,42, turun dari 101 %", "93,17 pada tahun ini")
    [('92,42', ''), ('101 %', ''), ('', '93,17')]
    """
    a, b = angka_dalam(lama), angka_dalam(baru)
    if len(a) == len(b) == 1:
        return [(a[0], b[0])] if a != b else []
    hasil = []
    for apa, i1, i2, j1, j2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if apa != "equal" and i2 - i1 == j2 - j1:
            hasil += zip(a[i1:i2], b[j1:j2], strict=True)
        elif apa != "equal":
            hasil += [*((x, "") for x in a[i1:i2]), *(("", y) for y in b[j1:j2])]
    return hasil


def angka_naskah_berganti(lama: str, baru: str) -> list[tuple[str, str]]:
    """Return the same of a passage, paragraph by paragraph where as many stand in both."""
    a, b = lama.split("\n"), baru.split("\n")
    pasangan = zip(a, b, strict=True) if len(a) == len(b) else [(lama, baru)]
    return list(dict.fromkeys(x for i, j in pasangan if i != j for x in angka_berganti(i, j)))


def angka_usang(kini: str, lama: str, baru: str) -> list[tuple[str, str, str]]:
    """Return (paragraph, old, new) of the figures in an edited passage that are no longer true; new "" where none is.

    A paragraph that stands in the new text as it is says nothing outdated. A figure that stood in the paragraph when it
    was written is outdated only where it changed there: 100 % of one indicator may turn 101 %, of another stay.
    """
    benar, berganti = set(map(setara, baru.split("\n"))), angka_naskah_berganti(lama, baru)
    hasil = []
    for teks in [t for t in kini.split("\n") if setara(t) not in benar]:
        ada, dulu, sendiri = set(angka_dalam(teks)), *_asal(teks, lama.split("\n"), baru.split("\n"))
        usang = [(a, b) for a, b in sendiri if a in ada] + [(a, b) for a, b in berganti if a in ada - dulu]
        hasil += [(lipat(teks), a, b) for a, b in usang]
    return hasil


def _asal(teks: str, lama: list[str], baru: list[str]) -> tuple[set[str], list[tuple[str, str]]]:
    """Return the figures of the paragraph that an edited one was, and which of them changed; none where it is new."""
    i, j = _termirip(teks, lama), -1
    if i >= 0:
        j = i if len(lama) == len(baru) else _termirip(lama[i], baru)
    return (set(angka_dalam(lama[i])), angka_berganti(lama[i], baru[j])) if j >= 0 else (set(), [])


def _termirip(teks: str, paragraf: list[str]) -> int:
    """Return the paragraph that shares most words with a text, -1 where none shares more than half."""
    kata = setara(teks).split()
    nilai = [SequenceMatcher(None, kata, setara(p).split(), autojunk=False).ratio() for p in paragraf]
    terbaik = max(range(len(nilai)), key=nilai.__getitem__, default=-1)
    return terbaik if terbaik >= 0 and nilai[terbaik] > _SERUPA else -1
