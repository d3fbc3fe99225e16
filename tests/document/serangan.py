"""Dokumen Word yang dirusak menurut benih: byte, susunan zip, relasi, dan XML yang sah tetapi ganjil.

Everything follows from the Random that is handed in, so that a case that fell can be made again.
"""

import io
import zipfile
from collections.abc import Callable
from copy import deepcopy
from random import Random

from lxml import etree

from generator.document.wml import W
from generator.document.wml import w
from tests.reading.berkas.arsip import zip_dari
from tests.reading.berkas.test_galak import rusakkan

Bagian = dict[str, bytes]
_NILAI = (
    "", "0", "-1", "99999999999", "9" * 400, "1e9", "abc", " 7 ", "\u0663", "0.5", "restart", "a" * 200_000, "true",
    "5%", "{{ tahun }}", "rId1", "../../../../etc/passwd", "&", "nan",
)  # fmt: skip
_TEKS = (
    "{{", "}}", "{{ tabel.3_4 }}", "{{ baris.isi }}", "{{ baris.jumlah }}", "{{ kepala }}", "{{ narasi.latar }}",
    "{{ x }}", "=1+1", "\u202e\u200b", "x" * 300_000, "{{ " * 500, "{{ tahun }}" * 300, "Tabel 3.1 Anggaran", "BAB III",
    "2025", "", "1.234,5 %",
)  # fmt: skip
_TANDA = (
    "p", "r", "t", "tbl", "tr", "tc", "tblPr", "tblGrid", "gridCol", "tcPr", "gridSpan", "vMerge", "sdt", "sdtPr",
    "tag", "sdtContent", "bookmarkStart", "bookmarkEnd", "fldChar", "instrText", "fldSimple", "pPr", "rPr", "sectPr",
    "body", "ins", "del", "hyperlink", "drawing", "style", "numPr", "ilvl", "numId", "outlineLvl", "customXml",
)  # fmt: skip
_SASARAN = (
    "../../../../etc/passwd", "file:///etc/passwd", "http://127.0.0.1:9/x", "/word/document.xml", "document.xml", "",
    "tidak-ada.xml", "\\\\server\\berbagi\\x", "media/../../x.png", "%2e%2e/x", "#",
)  # fmt: skip
_SDT = (
    '<w:sdt xmlns:w="{ns}"><w:sdtPr><w:alias w:val="lkjip:{n}"/><w:tag w:val="lkjip:{n}"/><w:id w:val="7"/></w:sdtPr>'
    "<w:sdtContent/></w:sdt>"
)
_NAMA = ("tahun", "nama_dinas", "narasi.latar", "tabel.3_4", "tabel.1_1", "tidak_ada", "")
_TABEL = (
    '<w:tbl xmlns:w="{ns}"><w:tblPr/><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan '
    'w:val="{n}"/></w:tcPr><w:p><w:r><w:t>{t}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
)


def serang(docx: bytes, acak: Random) -> bytes:
    """Return the document damaged in one to six ways, mostly inside its XML."""
    if acak.random() < 0.06:
        return rusakkan(docx, acak)
    with zipfile.ZipFile(io.BytesIO(docx)) as arsip:
        bagian = {n: arsip.read(n) for n in arsip.namelist()}
    for _ in range(acak.choice((1, 1, 1, 2, 3, 6))):
        cara = acak.choices((_xml, _relasi, _byte, _zip, _deklarasi), (70, 10, 8, 8, 4))[0]
        cara(bagian, acak)
    return zip_dari(bagian)


def _byte(bagian: Bagian, acak: Random) -> None:
    nama = acak.choice(list(bagian))
    bagian[nama] = rusakkan(bagian[nama], acak)


def _zip(bagian: Bagian, acak: Random) -> None:
    """Take a part away, swap two, empty one, or give one another name."""
    nama, lain = acak.choice(list(bagian)), acak.choice(list(bagian))
    cara = acak.randrange(5)
    if cara == 0:
        del bagian[nama]
    elif cara == 1:
        bagian[nama], bagian[lain] = bagian[lain], bagian[nama]
    elif cara == 2:
        bagian[nama] = b""
    elif cara == 3:
        bagian[acak.choice(("../x.xml", "/abs.xml", "word\\document.xml", nama.upper(), "é\n.xml"))] = bagian[nama]
    else:
        bagian[f"word/{nama.rpartition('/')[2]}2"] = bagian.pop(nama)


def _relasi(bagian: Bagian, acak: Random) -> None:
    rels = [n for n in bagian if n.endswith(".rels")]
    if not rels:
        return
    nama = acak.choice(rels)
    try:
        akar = etree.fromstring(bagian[nama])
    except etree.XMLSyntaxError:
        return
    if not len(akar):
        return
    satu = acak.choice(list(akar))
    cara = acak.randrange(5)
    if cara == 0:
        satu.set("TargetMode", "External")
    elif cara == 1:
        satu.set("Target", acak.choice(_SASARAN))
    elif cara == 2:
        satu.set("Id", acak.choice(list(akar)).get("Id", "rId1"))
    elif cara == 3:
        akar.remove(satu)
    else:
        satu.set("Type", acak.choice(list(akar)).get("Type", ""))
    bagian[nama] = etree.tostring(akar)


def _deklarasi(bagian: Bagian, acak: Random) -> None:
    """Put a document type before the root of a part, with an entity that its first text uses."""
    nama = acak.choice([n for n in bagian if n.endswith((".xml", ".rels"))] or list(bagian))
    isi = bagian[nama].partition(b"?>")[2] or bagian[nama]
    bagian[nama] = acak.choice((
        b'<!DOCTYPE a [<!ENTITY a "b">]>' + isi.replace(b"<w:t>", b"<w:t>&a;", 1),
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd">' + isi, b"<!DOCTYPE a>" + isi, b"<?x y?>" * 900 + isi,
        ('<?xml version="1.0" encoding="UTF-16"?>' + isi.decode("utf-8", "ignore")).encode("utf-16"),
        b'<?xml version="1.0" encoding="latin-1"?>' + isi, b"<!--" + b"x" * 5000 + b"-->" + isi,
    ))  # fmt: skip


def _xml(bagian: Bagian, acak: Random) -> None:
    """Change one element of a part so that the part still parses."""
    semua = [n for n in bagian if n.endswith(".xml")]
    if not semua:
        return
    nama = acak.choice([n for n in semua if "document" in n or "item" in n] or semua)
    if acak.random() < 0.3:
        nama = acak.choice(semua)
    try:
        akar = etree.fromstring(bagian[nama], etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return
    unsur = [e for e in akar.iter() if isinstance(e.tag, str)]
    acak.choice(_CARA)(acak.choice(unsur), unsur, acak)
    bagian[nama] = etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)


def _buang(e: etree._Element, _: list, __: Random) -> None:
    if e.getparent() is not None:
        e.getparent().remove(e)


def _gandakan(e: etree._Element, _: list, acak: Random) -> None:
    if e.getparent() is not None:
        for _ in range(acak.choice((1, 1, 3, 40))):
            e.addnext(deepcopy(e))


def _pindahkan(e: etree._Element, unsur: list, acak: Random) -> None:
    tujuan = acak.choice(unsur)
    tujuan.insert(acak.randrange(len(tujuan) + 1), deepcopy(e))
    if acak.random() < 0.5:
        _buang(e, unsur, acak)


def _bungkus(e: etree._Element, unsur: list, acak: Random) -> None:
    """Wrap an element in a content control of ours, or in something that no one expects."""
    if e.getparent() is None:
        return
    if acak.random() < 0.7:
        luar = etree.fromstring(_SDT.format(ns=W, n=acak.choice(_NAMA)))
        dalam = luar[-1]
    else:
        luar = dalam = etree.Element(acak.choice((w(acak.choice(_TANDA)), "{urn:asing}x", "polos")))
    e.addprevious(luar)
    dalam.append(e)


def _atribut(e: etree._Element, unsur: list, acak: Random) -> None:
    berisi = [x for x in unsur if x.attrib]
    if berisi:
        e = acak.choice(berisi)
        nama = acak.choice(list(e.attrib))
        if acak.random() < 0.25:
            del e.attrib[nama]
        else:
            e.set(nama, acak.choice(_NILAI))


def _atribut_sama(e: etree._Element, unsur: list, acak: Random) -> None:
    """Give all elements of one tag the attribute value of one of them: doubled ids, names, tags."""
    berisi = [x for x in unsur if x.attrib]
    if berisi:
        e = acak.choice(berisi)
        nama = acak.choice(list(e.attrib))
        for x in unsur:
            if x.tag == e.tag:
                x.set(nama, e.get(nama))


def _ubah_teks(e: etree._Element, unsur: list, acak: Random) -> None:
    berteks = [x for x in unsur if x.tag == w("t")]
    acak.choice(berteks or unsur).text = acak.choice(_TEKS)


def _ganti_tanda(e: etree._Element, _: list, acak: Random) -> None:
    e.tag = w(acak.choice(_TANDA))


def _sisipkan(e: etree._Element, unsur: list, acak: Random) -> None:
    """Put a table, a comment, an instruction, bare text or an empty element where it does not belong."""
    cara = acak.randrange(5)
    if cara == 0:
        teks = acak.choice(("{{ baris.isi }}", "{{ tabel.1_1 }}", "a"))
        e.append(etree.fromstring(_TABEL.format(ns=W, n=acak.choice((0, 1, 63, 10**9)), t=teks)))
    elif cara == 1:
        e.append(etree.Comment("lkjip:tahun"))
    elif cara == 2:
        e.append(etree.ProcessingInstruction("mso", "x"))
    elif cara == 3:
        e.text = (e.text or "") + "teks telanjang {{ tahun }}"
    else:
        e.insert(acak.randrange(len(e) + 1), etree.Element(w(acak.choice(_TANDA))))


def _sarang(e: etree._Element, _: list, acak: Random) -> None:
    """Nest an element in copies of its own tag, up to the depth that libxml2 still reads."""
    if e.getparent() is None:
        return
    for _ in range(acak.choice((2, 20, 120))):
        luar = etree.Element(e.tag)
        e.addprevious(luar)
        luar.append(e)
        e = luar


def _kosongkan(e: etree._Element, _: list, __: Random) -> None:
    e[:] = []
    e.text = None


_CARA: tuple[Callable[[etree._Element, list, Random], None], ...] = (
    _buang, _gandakan, _pindahkan, _bungkus, _bungkus, _atribut, _atribut, _atribut_sama, _ubah_teks, _ubah_teks,
    _ganti_tanda, _sisipkan, _sisipkan, _sarang, _kosongkan,
)  # fmt: skip
