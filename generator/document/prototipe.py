"""Prototipe: paragraf dan tabel yang diformat di Word, dibaca menjadi pola untuk isi yang akan dibuat."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterable
from copy import deepcopy

from lxml import etree

from generator.document.cetakan import BarisProto
from generator.document.cetakan import Potong
from generator.document.cetakan import PrototipeParagraf
from generator.document.cetakan import PrototipeTabel
from generator.document.cetakan import Rupa
from generator.document.cetakan import SelProto
from generator.document.cetakan import TemplatSalah
from generator.document.gaya import DaftarGaya
from generator.document.nama import TINGKAT_BARIS
from generator.document.nama import nama_terdekat
from generator.document.pindai import cari_nama
from generator.document.pindai import rupa_pertama
from generator.document.pindai import teks_paragraf
from generator.document.wml import buang_jejak
from generator.document.wml import bulat
from generator.document.wml import sisip_ppr
from generator.document.wml import w
from generator.document.wml import xml_polos

_BATAS_RENTANG = 1000  # Word itself stops at 63 columns
_NOMOR_KOLOM = re.compile(r"(?!.*\d{4})[\d\s()=+\-*/:x×%.,]*")
_LEBAR_SEL = re.compile(rb"<w:tcW [^<>]*/>")
Urai = Callable[[etree._Element], tuple[Potong, ...]]


def baca_prototipe_paragraf(paragraf: etree._Element, gaya: DaftarGaya) -> PrototipeParagraf:
    """Return the paragraph as pattern; its section break is left out (the caller keeps it)."""
    ppr = paragraf.find(w("pPr"))
    return PrototipeParagraf(_ppr_polos(ppr), gaya.nama_dari_ppr(ppr), rupa_pertama(paragraf))


def _ppr_polos(ppr: etree._Element | None) -> str:
    if ppr is None:
        return ""
    xml = xml_polos(ppr)
    for nama in ("sectPr", "pPrChange"):
        ada = ppr.find(w(nama))
        if ada is not None:
            xml = xml.replace(xml_polos(ada), "")
    return xml


def baca_prototipe_tabel(tabel: etree._Element, gaya: DaftarGaya, urai: Urai, tempat: str) -> PrototipeTabel:
    """Return the table as pattern; `urai` turns a row that stays as typed into text and places.

    Raises TemplatSalah when a row names an unknown level or the table has no body row.
    """
    buang_jejak(tabel)
    lebar = lebar_kolom_tabel(tabel)
    kepala, rupa_tetap, nomor, badan, kepala_tetap, kaki_tetap = [], [], None, [], [], []
    ingatan: dict[bytes, SelProto] = {}
    judul = _judul_ketikan(tabel, len(lebar))
    for baris in tabel.findall(w("tr")):
        tanda = _tanda_baris(baris)
        if tanda == "kepala":
            kepala.append(baca_baris(baris, lebar, gaya, ingatan))
        elif tanda == "nomor":
            nomor = baca_baris(baris, lebar, gaya, ingatan)
        elif tanda.startswith("baris."):
            badan.append((_tingkat(tanda, tempat), baca_baris(baris, lebar, gaya, ingatan)))
        elif badan:
            kaki_tetap.append(urai(baris))
        else:
            rupa_tetap.append(baca_baris(baris, lebar, gaya, ingatan))
            _ulangi(baris)
            kepala_tetap.append(urai(baris))
    if not badan:
        raise TemplatSalah(f"{tempat}: tabel prototipe tidak mempunyai baris {{{{ baris.isi }}}}.")
    return PrototipeTabel(
        tblpr=sifat_tabel(tabel),
        lebar=lebar,
        kepala_tetap=tuple(kepala_tetap),
        kepala=tuple(kepala),
        rupa_kepala=tuple(kepala or rupa_tetap),
        nomor=nomor,
        badan=tuple(badan),
        kaki_tetap=tuple(kaki_tetap),
        xml=xml_polos(tabel),
        judul=judul,
    )


def _judul_ketikan(tabel: etree._Element, banyak: int) -> tuple[tuple[str, ...], ...]:
    """Return the texts typed in the header rows, per column from top to leaf; rows of column numbers do not count."""
    jalur: list[list[str]] = [[] for _ in range(banyak)]
    for baris in tabel.findall(w("tr")):
        if _tanda_baris(baris).startswith("baris."):
            break
        sel = baris.findall(w("tc"))
        teks = [" ".join(" ".join(teks_paragraf(p) for p in s.iter(w("p"))).split()) for s in sel]
        if _tanda_baris(baris) or all(_NOMOR_KOLOM.fullmatch(t) for t in teks):
            continue
        letak = 0
        for s, t in zip(sel, teks, strict=True):
            for kolom in jalur[letak : letak + _rentang(s)]:
                kolom += [t] if t else []
            letak += _rentang(s)
    return tuple(map(tuple, jalur)) if any(jalur) else ()


def _tanda_baris(baris: etree._Element) -> str:
    """Return kepala, nomor or baris.<tingkat> when a cell of the row names it, "" for a row as typed."""
    for paragraf in baris.iter(w("p")):
        for temuan in cari_nama(teks_paragraf(paragraf)):
            if temuan.nama in ("kepala", "nomor") or temuan.nama.startswith("baris."):
                return temuan.nama
    return ""


def _tingkat(tanda: str, tempat: str) -> str:
    tingkat = tanda.removeprefix("baris.").replace("_", " ")
    if tingkat not in TINGKAT_BARIS:
        dekat = nama_terdekat(tingkat, TINGKAT_BARIS)
        raise TemplatSalah(
            f"{tempat}: tingkat baris {{{{ {tanda} }}}} tidak dikenal; barangkali {{{{ baris.{dekat} }}}}."
        )
    return tingkat


def lebar_kolom_tabel(tabel: etree._Element, daftar_baris: Iterable[etree._Element] | None = None) -> tuple[int, ...]:
    """Return the column widths in twips: those of the first row without spans, else those of the grid.

    `daftar_baris` are the rows of a table that stands without them.
    """
    kisi = [_bilangan(k, "w") for k in tabel.iterfind(f"{w('tblGrid')}/{w('gridCol')}")]
    for baris in tabel.iterfind(w("tr")) if daftar_baris is None else daftar_baris:
        sel = baris.findall(w("tc"))
        ukuran = [s.find(f"{w('tcPr')}/{w('tcW')}") for s in sel]
        tanpa_rentang = all(_rentang(s) == 1 for s in sel)
        if tanpa_rentang and len(sel) == len(kisi) and all(
            u is not None and u.get(w("type")) == "dxa" and _bilangan(u, "w") > 0 for u in ukuran
        ):
            return tuple(_bilangan(u, "w") for u in ukuran)
    return tuple(k or 1000 for k in kisi) or (9000,)


def _bilangan(elemen: etree._Element, nama: str) -> int:
    return max(bulat(elemen.get(w(nama))), 0)


def _rentang(sel: etree._Element) -> int:
    ada = sel.find(f"{w('tcPr')}/{w('gridSpan')}")
    return max(bulat(ada.get(w("val")), 1, _BATAS_RENTANG), 1) if ada is not None else 1


def baca_baris(
    baris: etree._Element, lebar: tuple[int, ...], gaya: DaftarGaya, ingatan: dict[bytes, SelProto] | None = None
) -> BarisProto:
    """Return one row as pattern, with one cell look per grid column; `ingatan` keeps those of a table's cells."""
    sel = []
    ingatan = {} if ingatan is None else ingatan
    for tc in baris.findall(w("tc")):
        kunci = _LEBAR_SEL.sub(b"", etree.tostring(tc))
        if kunci not in ingatan:
            ingatan[kunci] = _sel_proto(tc, gaya)
        sel += [ingatan[kunci]] * _rentang(tc)
    if not sel:
        sel = [SelProto("", "", "", "<w:pPr>\ue0f0</w:pPr>", Rupa())]
    sel += [sel[-1]] * (len(lebar) - len(sel))
    trpr = baris.find(w("trPr"))
    milik_kita = {w(n) for n in ("cantSplit", "tblHeader", "ins", "del", "trPrChange")}
    anak = [xml_polos(e) for e in trpr if e.tag not in milik_kita] if trpr is not None else []
    return BarisProto("".join(anak), tuple(sel[: len(lebar)]), xml_polos(baris))


def _sel_proto(tc: etree._Element, gaya: DaftarGaya) -> SelProto:
    awal, akhir = "", ""
    for e in tc.find(w("tcPr")) if tc.find(w("tcPr")) is not None else ():
        nama = etree.QName(e).localname
        if nama == "cnfStyle":
            awal += xml_polos(e)
        elif nama not in ("tcW", "gridSpan", "hMerge", "vMerge", "cellIns", "cellDel", "cellMerge", "tcPrChange"):
            akhir += xml_polos(e)
    paragraf = tc.find(w("p"))
    if paragraf is None:
        return SelProto(awal, akhir, "", "<w:pPr>\ue0f0</w:pPr>", Rupa())
    ppr = paragraf.find(w("pPr"))
    return SelProto(awal, akhir, _ppr_polos(ppr), _ppr_berlubang(ppr, gaya), rupa_pertama(paragraf))


def _ppr_berlubang(ppr: etree._Element | None, gaya: DaftarGaya) -> str:
    """Return w:pPr with a hole where w:jc may go; without hole where the author aligned the cell or its style."""
    if ppr is None:
        return "<w:pPr>\ue0f0</w:pPr>"
    ada = ppr.find(w("pStyle"))
    gaya_sel = gaya.menurut_id(ada.get(w("val"))) if ada is not None else None
    if ppr.find(w("jc")) is not None or (gaya_sel is not None and gaya_sel.jc and not gaya_sel.bawaan):
        return _ppr_polos(ppr)
    salinan = deepcopy(ppr)
    for nama in ("sectPr", "pPrChange"):
        for lama in salinan.findall(w(nama)):
            salinan.remove(lama)
    lubang = etree.SubElement(salinan, w("jc"))
    salinan.remove(lubang)
    sisip_ppr(salinan, lubang)
    teks = etree.tostring(salinan, encoding="unicode", with_tail=False)
    for awalan, uri in ppr.getroottree().getroot().nsmap.items():
        teks = teks.replace(f' xmlns:{awalan}="{uri}"', "")
    return teks.replace("<w:jc/>", "\ue0f0")


def _ulangi(baris: etree._Element) -> None:
    """Make a header row repeat on every page and stay whole."""
    trpr = baris.find(w("trPr"))
    if trpr is None:
        trpr = etree.Element(w("trPr"))
        letak = 1 if baris.find(w("tblPrEx")) is not None else 0
        baris.insert(letak, trpr)
    for nama in ("cantSplit", "tblHeader"):
        if trpr.find(w(nama)) is None:
            etree.SubElement(trpr, w(nama))


def sifat_tabel(tabel: etree._Element) -> str:
    """Return w:tblPr of a table."""
    ada = tabel.find(w("tblPr"))
    return xml_polos(ada) if ada is not None else "<w:tblPr/>"
