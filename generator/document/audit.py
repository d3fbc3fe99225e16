"""Audit: berkas Word diperiksa sebelum disimpan; satu kesalahan pun membuatnya ditolak.

An own table of child orders for the elements that we write; what other namespaces add is left alone.
"""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from collections.abc import Mapping

from lxml import etree

from generator.document.audit_paket import periksa_hubungan
from generator.document.audit_paket import periksa_jenis_isi
from generator.document.audit_slot import periksa_bagian
from generator.document.audit_slot import periksa_slot
from generator.document.audit_slot import periksa_tabel
from generator.document.paket import PaketRusak
from generator.document.paket import baca_paket
from generator.document.wml import MC
from generator.document.wml import URUTAN_PPR
from generator.document.wml import URUTAN_RPR
from generator.document.wml import URUTAN_SDTPR
from generator.document.wml import URUTAN_TBLPR
from generator.document.wml import URUTAN_TCPR
from generator.document.wml import WP
from generator.document.wml import w
from generator.tables.tabel import HasilTabel

_P, _R, _TC, _TBL = w("p"), w("r"), w("tc"), w("tbl")
_URUTAN = {
    w("pPr"): URUTAN_PPR, w("rPr"): URUTAN_RPR, w("tcPr"): URUTAN_TCPR, w("sdtPr"): URUTAN_SDTPR,
    w("tblPr"): URUTAN_TBLPR, w("tbl"): ["tblPr", "tblGrid", "tr"], w("sdt"): ["sdtPr", "sdtEndPr", "sdtContent"],
}
_NOMOR = {nama: {w(anak): i for i, anak in enumerate(urutan)} for nama, urutan in _URUTAN.items()}
_BERTEKS = ("word/document", "word/header", "word/footer", "word/footnotes", "word/endnotes")


def audit(
    docx: bytes,
    tabel: Mapping[str, HasilTabel] | None = None,
    sebelum: bytes | None = None,
    bagian: int | None = None,
) -> tuple[str, ...]:
    """Return the faults of a document, in Indonesian; empty when it is good.

    `tabel` are the tables whose every text must stand in its slot, `sebelum` the template or the report read
    before, whose sections must be kept in order; `bagian` the number of sections that must be there.
    """
    try:
        paket = baca_paket(docx)
        isi = {nama: b.isi() for nama, b in paket.items()}
    except PaketRusak as galat:
        return (str(galat),)
    salah = list(_nama_ganda(docx))
    pohon = {}
    for nama, byte in isi.items():
        if nama.endswith((".xml", ".rels")):
            try:
                pohon[nama] = etree.fromstring(byte)
            except etree.XMLSyntaxError as galat:
                salah.append(f"{nama}: bukan XML yang benar ({galat.msg})")
    salah += periksa_jenis_isi(isi, pohon.get("[Content_Types].xml"))
    salah += periksa_hubungan(isi, pohon)
    teks = {nama: akar for nama, akar in pohon.items() if nama.startswith(_BERTEKS) and nama.endswith(".xml")}
    for nama, akar in teks.items():
        salah += _periksa_susunan(nama, akar)
    salah += _periksa_id(teks)
    if "word/document.xml" in teks:
        salah += periksa_slot(teks)
        salah += periksa_tabel(teks["word/document.xml"], tabel or {})
        salah += periksa_bagian(teks["word/document.xml"], sebelum, bagian)
    return tuple(dict.fromkeys(salah))


def _nama_ganda(docx: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(docx)) as arsip:
        for nama, kali in Counter(arsip.namelist()).items():
            if kali > 1:
                yield f"{nama}: tersimpan {kali} kali di dalam berkas"


def _periksa_susunan(bagian: str, akar: etree._Element) -> Iterator[str]:
    """Check child order, cells, rows, tables and spans of one part."""
    for e in akar.iter(*_NOMOR, _TC, _P):
        tag = e.tag
        if tag in _NOMOR:
            yield from _periksa_urutan(bagian, e)
        if tag == _TBL:
            yield from _periksa_kisi(bagian, e)
        elif tag == _TC and _anak_terakhir(e) != _P:
            yield f"{bagian}: ada sel tabel yang tidak diakhiri paragraf"
        elif tag == _P and e.getparent().tag in (_P, _R):
            yield f"{bagian}: ada paragraf di dalam paragraf"


def _periksa_urutan(bagian: str, e: etree._Element) -> Iterator[str]:
    nomor, terakhir = _NOMOR[e.tag], -1
    for anak in e:
        ini = nomor.get(anak.tag)
        if ini is None:
            continue
        if ini < terakhir:
            luar, dalam = etree.QName(e).localname, etree.QName(anak).localname
            yield f"{bagian}: urutan anak w:{luar} salah pada w:{dalam}"
        terakhir = max(terakhir, ini)


def _anak_terakhir(e: etree._Element) -> str:
    anak = [a.tag for a in e if isinstance(a.tag, str) and a.tag not in (w("bookmarkEnd"), w("bookmarkStart"))]
    if anak and anak[-1] == w("sdt"):
        dalam = e.findall(f"{w('sdt')}/{w('sdtContent')}")
        return _anak_terakhir(dalam[-1]) if dalam else ""
    return anak[-1] if anak else ""


def _periksa_kisi(bagian: str, tabel: etree._Element) -> Iterator[str]:
    """Check that every row fills the grid and that every vertical merge has its beginning above."""
    kisi = len(tabel.findall(f"{w('tblGrid')}/{w('gridCol')}"))
    baris = _baris(tabel)
    if not baris:
        yield f"{bagian}: ada tabel tanpa baris"
    terbuka: dict[int, int] = {}
    for nomor, tr in enumerate(baris, 1):
        letak = _angka(tr, "trPr", "gridBefore")
        kini: dict[int, int] = {}
        sel = _sel(tr)
        if not sel:
            yield f"{bagian}: ada baris tabel tanpa sel"
        for tc in sel:
            lebar = _angka(tc, "tcPr", "gridSpan") or 1
            gabung = tc.find(f"{w('tcPr')}/{w('vMerge')}")
            if gabung is not None:
                mulai = gabung.get(w("val")) == "restart"
                if not mulai and terbuka.get(letak) != lebar:
                    yield f"{bagian}: gabungan sel ke bawah tanpa awal (tabel dengan {kisi} kolom, baris {nomor})"
                kini[letak] = lebar
            letak += lebar
        letak += _angka(tr, "trPr", "gridAfter")
        if letak != kisi:
            yield f"{bagian}: baris {nomor} sebuah tabel mengisi {letak} dari {kisi} kolom"
        terbuka = kini


def _baris(tabel: etree._Element) -> list[etree._Element]:
    return [*tabel.findall(w("tr")), *tabel.findall(f"{w('sdt')}/{w('sdtContent')}/{w('tr')}")]


def _sel(baris: etree._Element) -> list[etree._Element]:
    hasil = []
    for e in baris:
        hasil += [e] if e.tag == w("tc") else e.findall(f"{w('sdtContent')}/{w('tc')}") if e.tag == w("sdt") else []
    return hasil


def _angka(e: etree._Element, sifat: str, nama: str) -> int:
    ada = e.find(f"{w(sifat)}/{w(nama)}")
    return int(ada.get(w("val"), "0")) if ada is not None else 0


def _periksa_id(teks: dict[str, etree._Element]) -> Iterator[str]:
    """Check ids and names that must be unique over all parts; what repeats them in mc:Fallback does not count."""
    gambar, penanda, nomor_penanda, kendali = Counter(), Counter(), Counter(), Counter()
    akhir = Counter()
    for akar in teks.values():
        for e in akar.iter(f"{{{WP}}}docPr", w("bookmarkStart"), w("bookmarkEnd"), w("sdtPr")):
            if any(a.tag == f"{{{MC}}}Fallback" for a in e.iterancestors()):
                continue
            if e.tag == w("bookmarkStart"):
                penanda[e.get(w("name"))] += 1
                nomor_penanda[e.get(w("id"))] += 1
            elif e.tag == w("bookmarkEnd"):
                akhir[e.get(w("id"))] += 1
            elif e.tag == w("sdtPr"):
                ada = e.find(w("id"))
                kendali[ada.get(w("val")) if ada is not None else None] += 1
            else:
                gambar[e.get("id")] += 1
    kendali.pop(None, None)
    for sebutan, hitungan in (
        ("nomor gambar", gambar), ("nama penanda", penanda), ("nomor penanda", nomor_penanda), ("nomor slot", kendali)
    ):
        for nama, kali in hitungan.items():
            if kali > 1:
                yield f"{sebutan} {nama} dipakai {kali} kali"
    for nomor in set(nomor_penanda) ^ set(akhir):
        yield f"penanda nomor {nomor} tidak berpasangan"
