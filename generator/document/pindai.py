"""Menemukan {{ nama }} di sebuah paragraf, juga bila Word memecahnya menjadi beberapa potongan.

The text of a paragraph is that of its own w:t elements; text boxes inside it are paragraphs of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping
from copy import deepcopy

from lxml import etree

from generator.document.cetakan import Rupa
from generator.document.cetakan import TemplatSalah
from generator.document.wml import w
from generator.document.wml import xml_polos
from generator.model.rekaman import rekaman

_NAMA = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_RUANG = "{http://www.w3.org/XML/1998/namespace}space"
_KOTAK, _T = w("txbxContent"), w("t")


@rekaman
class NamaDitemukan:
    """A name in a paragraph's text, from `awal` up to `akhir` (braces included)."""

    nama: str
    awal: int
    akhir: int


def iter_milik(paragraf: etree._Element) -> Iterator[etree._Element]:
    """Yield the descendants of a paragraph except what stands in text boxes inside it."""
    if next(paragraf.iter(_KOTAK), None) is None:
        yield from paragraf.iterdescendants()
        return
    for anak in paragraf:
        yield anak
        if anak.tag != _KOTAK:
            yield from iter_milik(anak)


def elemen_teks(paragraf: etree._Element) -> list[etree._Element]:
    """Return the w:t of the paragraph itself, in order."""
    if next(paragraf.iter(_KOTAK), None) is None:
        return list(paragraf.iter(_T))
    return [e for e in iter_milik(paragraf) if e.tag == _T]


def teks_paragraf(paragraf: etree._Element) -> str:
    """Return the visible text of the paragraph itself."""
    return "".join(t.text or "" for t in elemen_teks(paragraf))


def teks_tampak(paragraf: etree._Element) -> str:
    """Return the visible text on one line: tabs and breaks as a blank."""
    pisah = {w("tab"), w("br"), w("cr")}
    bagian = [
        " " if e.tag in pisah else e.text or ""
        for e in iter_milik(paragraf) if e.tag == w("t") or (e.tag in pisah and e.getparent().tag == w("r"))
    ]
    return " ".join("".join(bagian).split())


def cari_nama(teks: str) -> list[NamaDitemukan]:
    """Return the names in a text, folded to one spelling: lower case, single blanks.

    >>> cari_nama("Tahun {{ Tahun }}")
    [NamaDitemukan(nama='tahun', awal=6, akhir=17)]
    """
    return [NamaDitemukan(rapikan(m[1]), m.start(), m.end()) for m in _NAMA.finditer(teks)]


def isi_nama(teks: str, nilai: Mapping[str, str], celah: str) -> str:
    """Return a text with its names replaced by their values; `celah` stands for one that nobody gave."""
    for temuan in reversed(cari_nama(teks)):
        teks = teks[: temuan.awal] + nilai.get(temuan.nama, celah) + teks[temuan.akhir :]
    return teks


def rapikan(nama: str) -> str:
    """Return a name as typed without the blanks and capitals that Word adds on its own."""
    return " ".join(nama.replace("\u200b", "").split()).lower()


def periksa_kurung(teks: str, tempat: str) -> None:
    """Raise when a brace pair is opened and not closed in the same paragraph."""
    sisa = _NAMA.sub("", teks)
    if "{{" in sisa or "}}" in sisa:
        raise TemplatSalah(
            f'{tempat}: kurung "{{{{" atau "}}}}" tidak berpasangan di "{teks.strip()[:60]}". '
            "Tulis nama slot utuh dalam satu paragraf, misalnya {{ tahun }}."
        )


def nama_tunggal(paragraf: etree._Element) -> str:
    """Return the name when it is the whole visible text of the paragraph, else ""."""
    teks = teks_paragraf(paragraf).strip()
    cocok = _NAMA.fullmatch(teks)
    return rapikan(cocok[1]) if cocok else ""


def ambil_potongan(paragraf: etree._Element, awal: int, akhir: int) -> tuple[etree._Element, etree._Element | None]:
    """Cut the characters out of the paragraph; return a marker in their place and the w:rPr they had.

    The marker is an empty processing instruction `lk`, to be given its number by the caller.
    """
    kanan = _belah(paragraf, awal)
    _belah(paragraf, akhir)
    rpr = kanan.find(w("rPr"))
    penanda = etree.ProcessingInstruction("lk", "")
    kanan.addprevious(penanda)
    posisi = 0
    for t in elemen_teks(paragraf):
        panjang = len(t.text or "")
        if awal <= posisi and posisi + panjang <= akhir and panjang:
            run = t.getparent()
            run.remove(t)
            if all(e.tag == w("rPr") for e in run):
                run.getparent().remove(run)
        posisi += panjang
    return penanda, rpr


def _belah(paragraf: etree._Element, posisi: int) -> etree._Element:
    """Split runs so that one begins at this character; return that run (the last one at the end of the text)."""
    jalan = 0
    terakhir = None
    for t in elemen_teks(paragraf):
        panjang = len(t.text or "")
        terakhir = t.getparent()
        if jalan <= posisi < jalan + panjang:
            return _belah_run(t, posisi - jalan)
        jalan += panjang
    return terakhir


def _belah_run(t: etree._Element, geser: int) -> etree._Element:
    run = t.getparent()
    isi = [e for e in run if e.tag != w("rPr")]
    if geser == 0 and isi[0] is t:
        return run
    kiri = deepcopy(run)
    letak = list(run).index(t)
    for e in list(kiri)[letak + (1 if geser else 0) :]:
        kiri.remove(e)
    for e in isi[: isi.index(t)]:
        run.remove(e)
    if geser:
        _isi_teks(list(kiri)[letak], (t.text or "")[:geser])
        _isi_teks(t, (t.text or "")[geser:])
    run.addprevious(kiri)
    return run


def _isi_teks(t: etree._Element, teks: str) -> None:
    t.text = teks
    t.set(_RUANG, "preserve")


def rupa_dari_rpr(rpr: etree._Element | None) -> Rupa:
    """Return the look that a w:rPr gives; tracked changes in it are dropped."""
    if rpr is None:
        return Rupa()
    anak = [e for e in rpr if isinstance(e.tag, str) and e.tag not in (w("rPrChange"), w("ins"), w("del"))]
    return Rupa(tuple((etree.QName(e).localname, xml_polos(e)) for e in anak))


def rupa_pertama(paragraf: etree._Element) -> Rupa:
    """Return the look of the first run with text, else that of the paragraph mark."""
    for t in elemen_teks(paragraf):
        return rupa_dari_rpr(t.getparent().find(w("rPr")))
    return rupa_dari_rpr(paragraf.find(f"{w('pPr')}/{w('rPr')}"))
