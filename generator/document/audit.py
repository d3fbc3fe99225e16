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
from generator.document.paket_asing import RELASI
from generator.document.relasi import baca_relasi
from generator.document.relasi import bagian_utama
from generator.document.relasi import jalur_relasi
from generator.document.wml import MC
from generator.document.wml import URUTAN_PPR
from generator.document.wml import URUTAN_RPR
from generator.document.wml import URUTAN_SDTPR
from generator.document.wml import URUTAN_TBLPR
from generator.document.wml import URUTAN_TCPR
from generator.document.wml import WP
from generator.document.wml import W
from generator.document.wml import bulat
from generator.document.wml import w
from generator.tables.tabel import HasilTabel

_P, _TC, _TBL, _SDT = w("p"), w("tc"), w("tbl"), w("sdt")
_SDTPR, _SDT_CONTENT, _VAL = w("sdtPr"), w("sdtContent"), w("val")
_PENANDA = frozenset((w("bookmarkEnd"), w("bookmarkStart")))
_PARAGRAF_DI_DALAM = etree.XPath("//w:p/w:p | //w:r/w:p", namespaces={"w": W})
_SIFAT = "self::w:pPr or self::w:rPr or self::w:tblPr or self::w:trPr or self::w:tcPr or self::w:sectPr"
_LIAR = etree.XPath(  # what no Word writes: bare text, content among properties, doubles, section breaks inside others
    "boolean(//w:*[not(self::w:t or self::w:delText or self::w:instrText or self::w:delInstrText)]"
    "/text()[normalize-space()] | //w:t/* | //w:instrText/*"
    f" | //*[{_SIFAT}]/*[self::w:tbl or self::w:tr or self::w:tc or self::w:p or self::w:r or self::w:sdt]"
    f" | //*[{_SIFAT}][not(self::w:sectPr)]/w:*[name() = name(preceding-sibling::*[1])]"
    " | //w:sectPr[not(parent::w:body or parent::w:pPr/parent::w:p/parent::*[self::w:body or self::w:sdtContent])]"
    " | //w:body/w:sectPr[following-sibling::*]"
    " | //w:*[local-name() = local-name(parent::*)][not(self::w:smartTag or self::w:customXml or self::w:fldSimple)])",
    namespaces={"w": W},
)
_URUTAN = {
    w("pPr"): URUTAN_PPR, w("rPr"): URUTAN_RPR, w("tcPr"): URUTAN_TCPR, w("sdtPr"): URUTAN_SDTPR,
    w("tblPr"): URUTAN_TBLPR, w("tbl"): ["tblPr", "tblGrid", "tr"], w("sdt"): ["sdtPr", "sdtEndPr", "sdtContent"],
}
_NOMOR = {nama: {w(anak): i for i, anak in enumerate(urutan)} for nama, urutan in _URUTAN.items()}
_BERTEKS = ("word/header", "word/footer", "word/footnotes", "word/endnotes")


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
        salah, teks, dokumen = _periksa_susunan_paket(docx)
        if dokumen in teks:
            salah += periksa_slot(teks)
            salah += periksa_tabel(teks[dokumen], tabel or {})
            salah += periksa_bagian(teks[dokumen], sebelum, bagian)
    except PaketRusak as galat:
        return (str(galat),)
    return tuple(dict.fromkeys(salah))


def audit_susunan(docx: bytes) -> tuple[str, ...]:
    """Return the faults that a file has whatever stands in its slots; a template is not filled yet."""
    try:
        salah, teks, _ = _periksa_susunan_paket(docx)
    except PaketRusak as galat:
        return (str(galat),)
    liar = [nama for nama, akar in teks.items() if _LIAR(akar) or any(_sifat_asing(akar))]
    salah += [f"{nama}: ada teks atau unsur di tempat yang tidak wajar" for nama in liar]
    return tuple(dict.fromkeys(salah))


def _sifat_asing(akar: etree._Element) -> Iterator[bool]:
    """Yield for each property element whether it holds a property of something else."""
    for nama in (w("pPr"), w("tcPr"), w("tblPr")):
        dikenal = _NOMOR[nama]
        for sifat in akar.iter(nama):
            yield any(isinstance(e.tag, str) and e.tag.startswith(f"{{{W}}}") and e.tag not in dikenal for e in sifat)


def _periksa_susunan_paket(docx: bytes) -> tuple[list[str], dict[str, etree._Element], str]:
    """Return the faults of package and structure, the parts with text, and which is the document. Raises PaketRusak."""
    isi = {nama: b.isi() for nama, b in baca_paket(docx).items()}
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
    dokumen = bagian_utama(isi.get(RELASI, b""))
    if dokumen not in pohon:
        salah.append(f"{RELASI}: tidak menyebut naskahnya")
    teks = {nama: pohon[nama] for nama in _tampil(isi, pohon, dokumen)}
    for nama, akar in teks.items():
        salah += _periksa_susunan(nama, akar)
    salah += _periksa_id(teks)
    return salah, teks, dokumen


def _tampil(isi: Mapping[str, bytes], pohon: Mapping[str, etree._Element], dokumen: str) -> list[str]:
    """Return the document and the parts with text that it shows, not the orphans that some programs leave behind."""
    relasi = baca_relasi(isi.get(jalur_relasi(dokumen), b"").decode("utf-8-sig", "replace"))
    tujuan = {r.tujuan(dokumen) for r in relasi}
    return [n for n in pohon if n == dokumen or (n in tujuan and n.startswith(_BERTEKS))]


def _nama_ganda(docx: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(docx)) as arsip:
        for nama, kali in Counter(arsip.namelist()).items():
            if kali > 1:
                yield f"{nama}: tersimpan {kali} kali di dalam berkas"


def _periksa_susunan(bagian: str, akar: etree._Element) -> Iterator[str]:
    """Check child order, cells, rows, tables and spans of one part."""
    for nama, nomor in _NOMOR.items():
        for e in akar.iter(nama):
            if len(e) > 1:
                yield from _periksa_urutan(bagian, e, nomor)
    for tabel in akar.iter(_TBL):
        yield from _periksa_kisi(bagian, tabel)
    for sel in akar.iter(_TC):
        if _anak_terakhir(sel) != _P:
            yield f"{bagian}: ada sel tabel yang tidak diakhiri paragraf"
    for _ in _PARAGRAF_DI_DALAM(akar):
        yield f"{bagian}: ada paragraf di dalam paragraf"


def _periksa_urutan(bagian: str, e: etree._Element, nomor: Mapping[str, int]) -> Iterator[str]:
    terakhir = -1
    for anak in e:
        ini = nomor.get(anak.tag, terakhir)
        if ini < terakhir:
            luar, dalam = etree.QName(e).localname, etree.QName(anak).localname
            yield f"{bagian}: urutan anak w:{luar} salah pada w:{dalam}"
        else:
            terakhir = ini


def _anak_terakhir(e: etree._Element) -> str:
    for anak in e.iterchildren(reversed=True):
        if anak.tag == _SDT:
            dalam = anak.findall(_SDT_CONTENT)
            return _anak_terakhir(dalam[-1]) if dalam else ""
        if isinstance(anak.tag, str) and anak.tag not in _PENANDA:
            return anak.tag
    return ""


def _periksa_kisi(bagian: str, tabel: etree._Element) -> Iterator[str]:
    """Check that every row fills the grid and that every vertical merge has its beginning above."""
    kisi = len(tabel.findall(f"{w('tblGrid')}/{w('gridCol')}"))
    lebar_sel = _angka_sifat(tabel, w("gridSpan"))
    sebelum, sesudah = _angka_sifat(tabel, w("gridBefore")), _angka_sifat(tabel, w("gridAfter"))
    gabungan = {e.getparent().getparent(): e.get(_VAL) == "restart" for e in tabel.iter(w("vMerge"))}
    baris = _baris(tabel)
    if not baris:
        yield f"{bagian}: ada tabel tanpa baris"
    terbuka: dict[int, int] = {}
    for nomor, tr in enumerate(baris, 1):
        letak = sebelum.get(tr, 0)
        kini: dict[int, int] = {}
        sel = _sel(tr)
        if not sel:
            yield f"{bagian}: ada baris tabel tanpa sel"
        for tc in sel:
            lebar = lebar_sel.get(tc, 0) or 1
            if tc in gabungan:
                if not gabungan[tc] and terbuka.get(letak) != lebar:
                    yield f"{bagian}: gabungan sel ke bawah tanpa awal (tabel dengan {kisi} kolom, baris {nomor})"
                kini[letak] = lebar
            letak += lebar
        letak += sesudah.get(tr, 0)
        if letak != kisi:
            yield f"{bagian}: baris {nomor} sebuah tabel mengisi {letak} dari {kisi} kolom"
        terbuka = kini


def _baris(tabel: etree._Element) -> list[etree._Element]:
    return [*tabel.findall(w("tr")), *tabel.findall(f"{_SDT}/{_SDT_CONTENT}/{w('tr')}")]


def _sel(baris: etree._Element) -> list[etree._Element]:
    hasil = []
    for e in baris.iterchildren(_TC, _SDT):
        hasil += [e] if e.tag == _TC else e.findall(f"{_SDT_CONTENT}/{_TC}")
    return hasil


def _angka_sifat(tabel: etree._Element, nama: str) -> dict[etree._Element, int]:
    """Return the figure of a property by the cell or row that has it."""
    return {e.getparent().getparent(): bulat(e.get(_VAL)) for e in tabel.iter(nama)}


def _periksa_id(teks: dict[str, etree._Element]) -> Iterator[str]:
    """Check ids and names that must be unique over all parts; what repeats them in mc:Fallback does not count."""
    gambar, penanda, nomor_penanda, kendali = Counter(), Counter(), Counter(), Counter()
    akhir = Counter()
    for akar in teks.values():
        cadangan = {e for f in akar.iter(f"{{{MC}}}Fallback") for e in f.iter()}
        gambar.update(e.get("id") for e in akar.iter(f"{{{WP}}}docPr") if e not in cadangan)
        mulai = [e for e in akar.iter(w("bookmarkStart")) if e not in cadangan]
        penanda.update(e.get(w("name")) for e in mulai)
        nomor_penanda.update(e.get(w("id")) for e in mulai)
        akhir.update(e.get(w("id")) for e in akar.iter(w("bookmarkEnd")) if e not in cadangan)
        kendali.update(e.get(_VAL) for e in akar.iter(w("id")) if e.getparent().tag == _SDTPR and e not in cadangan)
    kendali.pop(None, None)
    for sebutan, hitungan in (
        ("nomor gambar", gambar), ("nama penanda", penanda), ("nomor penanda", nomor_penanda), ("nomor slot", kendali)
    ):
        for nama, kali in hitungan.items():
            if kali > 1:
                yield f"{sebutan} {nama} dipakai {kali} kali"
    for nomor in set(nomor_penanda) ^ set(akhir):
        yield f"penanda nomor {nomor} tidak berpasangan"
