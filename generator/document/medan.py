"""Medan (field) Word: menemukan perintahnya di templat dan menulisnya dengan hasil yang sudah jadi."""

from __future__ import annotations

import re

from lxml import etree

from generator.document.cetakan import Rupa
from generator.document.pindai import iter_milik
from generator.document.wml import lolos
from generator.document.wml import w
from generator.model.rekaman import rekaman

POLOS = Rupa()
_R, _TANDA, _JENIS, _PERINTAH = w("r"), w("fldChar"), w("fldCharType"), w("instrText")
_ULANG = re.compile(r'\\r\s+"?\d+"?')
_KUTIP = r'(?:"([^"]*)"|(\S+))'


@rekaman
class Medan:
    """A field over paragraphs `awal` to `akhir` (indices into the list searched) with its runs' elements."""

    awal: int
    akhir: int
    instruksi: str
    elemen: tuple[etree._Element, ...]


def cari_medan(paragraf: list[etree._Element]) -> list[Medan]:
    """Return the outermost complex fields of these paragraphs, in order; unclosed ones are left out."""
    hasil, dalam, awal, instruksi, elemen = [], 0, 0, [], []
    for i, p in enumerate(paragraf):
        for run in [e for e in iter_milik(p) if e.tag == _R]:
            for e in run:
                jenis = e.get(_JENIS) if e.tag == _TANDA else ""
                if jenis == "begin":
                    if dalam == 0:
                        awal, instruksi, elemen = i, [], []
                    dalam += 1
                if dalam == 1 and e.tag == _PERINTAH:
                    instruksi.append(e.text or "")
                if dalam and (not elemen or elemen[-1] is not run):
                    elemen.append(run)
                if jenis == "end" and dalam:
                    dalam -= 1
                    if dalam == 0:
                        hasil.append(Medan(awal, i, "".join(instruksi).strip(), tuple(elemen)))
    return hasil


def sakelar(instruksi: str, nama: str) -> str | None:
    """Return the argument of a switch, "" for a bare one, None when it is absent.

    >>> sakelar('TOC \\\\h \\\\c "Tabel"', "c"), sakelar('TOC \\\\h \\\\c "Tabel"', "h"), sakelar("TOC", "h")
    ('Tabel', '', None)
    """
    cocok = re.search(rf"\\{nama}(?:\s+{_KUTIP})?(?=\s|$)", instruksi)
    if not cocok:
        return None
    nilai = cocok[1] if cocok[1] is not None else cocok[2] or ""
    return "" if nilai.startswith("\\") else nilai


def tanpa_ulang(instruksi: str) -> str:
    """Return a SEQ instruction without its `\\r n`."""
    return " ".join(_ULANG.sub("", instruksi).split())


def tulis_medan(instruksi: str, hasil: str, rupa: Rupa = POLOS, kotor: bool = False) -> str:
    """Return the runs of a field with its cached result (w:fldChar, w:instrText)."""
    rpr = rupa.xml()
    tanda = ' w:dirty="true"' if kotor else ""
    return (
        f'<w:r>{rpr}<w:fldChar w:fldCharType="begin"{tanda}/></w:r>'
        f'<w:r>{rpr}<w:instrText xml:space="preserve"> {lolos(instruksi)} </w:instrText></w:r>'
        f'<w:r>{rpr}<w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r>{rpr}<w:t xml:space="preserve">{lolos(hasil)}</w:t></w:r>'
        f'<w:r>{rpr}<w:fldChar w:fldCharType="end"/></w:r>'
    )
