"""Kosakata WordprocessingML: ruang nama, urutan anak, dan teks yang aman ditulis sebagai XML."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"

# Child order of the property elements that we write (ISO/IEC 29500-1, transitional).
URUTAN_PPR = [
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers",
    "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct",
    "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing",
    "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl",
    "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
]
URUTAN_RPR = [
    "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow",
    "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position",
    "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang",
    "eastAsianLayout", "specVanish", "oMath", "rPrChange",
]
URUTAN_TCPR = [
    "cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection",
    "tcFitText", "vAlign", "hideMark", "headers", "cellIns", "cellDel", "cellMerge", "tcPrChange",
]
URUTAN_SDTPR = [
    "rPr", "alias", "tag", "id", "lock", "placeholder", "temporary", "showingPlcHdr", "dataBinding", "label",
    "tabIndex", "equation", "comboBox", "date", "docPartObj", "docPartList", "dropDownList", "picture", "richText",
    "text", "citation", "group", "bibliography",
]
URUTAN_TBLPR = [
    "tblStyle", "tblpPr", "tblOverlap", "bidiVisual", "tblStyleRowBandSize", "tblStyleColBandSize", "tblW", "jc",
    "tblCellSpacing", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook", "tblCaption",
    "tblDescription", "tblPrChange",
]

_TERLARANG = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_JEJAK = etree.XPath(
    "descendant-or-self::*/@*[starts-with(local-name(), 'rsid')]"
    " | descendant-or-self::*/@w14:paraId | descendant-or-self::*/@w14:textId",
    namespaces={"w14": W14},
)
_BULAT = re.compile(r"([+-]?[0-9]{1,10})(?:\.[0-9]*)?", re.ASCII)
_TEKS = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:(tab|br|cr)/>|<w:(noBreakHyphen)/>")


@lru_cache(maxsize=1024)
def w(nama: str) -> str:
    """Return the qualified name of an element or attribute of the main namespace."""
    return f"{{{W}}}{nama}"


def bulat(teks: str | None, baku: int = 0, batas: int = 2 * 10**9) -> int:
    """Return the whole number in an attribute, cut off after the point; `baku` where there is none below `batas`.

    Other programs write "23.5" or "9026.0" where Word writes whole numbers.

    >>> bulat("9026.0"), bulat("12pt"), bulat(None, 1), bulat("99999999999")
    (9026, 0, 1, 0)
    """
    cocok = _BULAT.fullmatch(teks or "")
    return nilai if cocok and abs(nilai := int(cocok[1])) < batas else baku


def bersih(teks: str) -> str:
    """Return the text without the control characters that XML cannot hold."""
    return teks if teks.isprintable() else _TERLARANG.sub("", teks)


def lolos(teks: str) -> str:
    """Return the text as XML character data; illegal control characters are dropped."""
    if not teks.isprintable():
        teks = _TERLARANG.sub("", teks)
    return teks.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@lru_cache(maxsize=4096)
def lolos_atribut(teks: str) -> str:
    """Return the text as the value of a double-quoted attribute."""
    return lolos(teks).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def tak_lolos(xml: str) -> str:
    """Return the characters behind XML character data that we wrote."""
    if "&" not in xml:
        return xml
    return xml.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")


def teks_terlihat(xml: str) -> str:
    """Return the visible text of a fragment that we wrote: w:t in order, breaks and tabs as a space."""
    if not ("<w:tab/>" in xml or "<w:br/>" in xml or "<w:cr/>" in xml or "<w:noBreakHyphen/>" in xml):
        return tak_lolos("".join([p[p.rindex(">") + 1 :] for p in xml.split("</w:t>")[:-1]]))
    return tak_lolos("".join([t or ("-" if strip else " " if sela else "") for t, sela, strip in _TEKS.findall(xml)]))


def xml_polos(elemen: etree._Element) -> str:
    """Return the element's XML without its tail and without the namespaces that its root declares."""
    teks = etree.tostring(elemen, encoding="unicode", with_tail=False)
    kepala, tutup, isi = teks.partition(">")
    for deklarasi in _deklarasi(tuple(elemen.getroottree().getroot().nsmap.items())):
        kepala = kepala.replace(deklarasi, "")
    return kepala + tutup + isi


def urai_potongan(xml: str, ruang: Mapping[str | None, str]) -> etree._Element:
    """Return one element, written where these namespaces are declared, as a tree of its own."""
    deklarasi = " ".join(f'xmlns:{awalan}="{uri}"' for awalan, uri in {**ruang, "w": W}.items() if awalan)
    return etree.fromstring(f"<w:body {deklarasi}>{xml}</w:body>")[0]


@lru_cache(maxsize=8)
def _deklarasi(ruang: tuple[tuple[str | None, str], ...]) -> tuple[str, ...]:
    """Return namespaces as a start tag declares them. Keyed by them: a tree as key would stay in memory."""
    return tuple(f' xmlns:{awalan}="{uri}"' if awalan else f' xmlns="{uri}"' for awalan, uri in ruang)


def byte_bagian(akar: etree._Element) -> bytes:
    """Return a tree as the bytes of a part."""
    return etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)


def sisip_ppr(induk: etree._Element, anak: etree._Element) -> None:
    """Put a child of w:pPr at its place in the order; one of the same name is replaced."""
    nama = etree.QName(anak).localname
    for lama in induk.findall(w(nama)):
        induk.remove(lama)
    batas = URUTAN_PPR.index(nama)
    for i, saudara in enumerate(induk):
        lokal = etree.QName(saudara).localname if isinstance(saudara.tag, str) else ""
        if lokal in URUTAN_PPR and URUTAN_PPR.index(lokal) > batas:
            induk.insert(i, anak)
            return
    induk.append(anak)


def dengan_w15(akar: str) -> str:
    """Return the start tag of a root with w15 declared, and ignorable for readers that do not know it."""
    for awalan, uri in (("w15", W15), ("mc", MC)):
        if f"xmlns:{awalan}=" not in akar:
            akar = f'{akar[:-1]} xmlns:{awalan}="{uri}">'
    abaikan = re.search(r'mc:Ignorable="([^"]*)"', akar)
    if not abaikan:
        return f'{akar[:-1]} mc:Ignorable="w15">'
    if "w15" in abaikan[1].split():
        return akar
    return akar.replace(abaikan[0], f'mc:Ignorable="{abaikan[1]} w15"')


def buang_jejak(elemen: etree._Element) -> None:
    """Remove revision ids and paragraph ids, which must not be repeated in copies."""
    for jejak in _JEJAK(elemen):
        del jejak.getparent().attrib[jejak.attrname]
