"""Teks dan sifat sebuah unsur Word sebagaimana dilihat pembaca: paragraf, run, sel.

Deleted and moved-away text, hidden text, field codes and text boxes are not read.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

NS_WORD = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)
_TIDAK_DIBACA = frozenset({
    "del", "moveFrom", "instrText", "txbxContent", "drawing", "pict", "object", "tbl", "AlternateContent",
})  # fmt: skip
_SALAH = ("0", "false", "off", "none")


def run_bersifat(run: etree._Element, sifat: str) -> bool:
    """Tell whether a run is bold ("b") or italic ("i") by itself."""
    unsur = sifat_word(run, "rPr", sifat)
    return unsur is not None and menyala(unsur)


def menyala(unsur: etree._Element) -> bool:
    """Tell whether a property that is there is on: <w:b/>, but not <w:b w:val="0"/>."""
    return nilai_word(unsur) not in _SALAH


def teks_word(unsur: etree._Element) -> str:
    """Return the visible text of a paragraph, run or cell."""
    return "".join(_potongan(unsur))


def _potongan(unsur: etree._Element) -> Iterator[str]:
    for anak in unsur:
        nama = nama_word(anak)
        if nama == "t":
            yield anak.text or ""
        elif nama == "tab":
            yield " "
        elif nama in ("br", "cr"):
            yield "\n"
        elif nama == "noBreakHyphen":
            yield "-"
        elif nama in _TIDAK_DIBACA or (nama == "r" and sifat_word(anak, "rPr", "vanish") is not None):
            continue
        elif nama not in ("rPr", "pPr"):
            yield from _potongan(anak)


def anak_word(unsur: etree._Element, nama: str) -> Iterator[etree._Element]:
    """Yield the children of that name, looking through content controls and tracked insertions."""
    for anak in unsur:
        label = nama_word(anak)
        if label == nama:
            yield anak
        elif label in ("sdt", "sdtContent", "ins", "smartTag", "customXml", "moveTo"):
            yield from anak_word(anak, nama)


def sifat_word(unsur: etree._Element, wadah: str, nama: str) -> etree._Element | None:
    """Return a property such as tcPr/gridSpan of an element."""
    induk = next((a for a in unsur if nama_word(a) == wadah), None)
    return next((a for a in induk if nama_word(a) == nama), None) if induk is not None else None


def angka_word(unsur: etree._Element | None) -> int:
    nilai = nilai_word(unsur) if unsur is not None else ""
    return int(nilai) if nilai.isdecimal() and len(nilai) < 6 else 0


def nilai_word(unsur: etree._Element) -> str:
    return atribut_word(unsur, "val")


def atribut_word(unsur: etree._Element, nama: str) -> str:
    return next((v for ns in NS_WORD if (v := unsur.get(ns + nama)) is not None), "")


def nama_word(unsur: etree._Element) -> str:
    """The local name; "" for what is no element (an entity left closed)."""
    return unsur.tag.rpartition("}")[2] if isinstance(unsur.tag, str) else ""
