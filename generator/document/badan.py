"""Mengurai badan naskah menjadi blok: paragraf, tabel, judul, keterangan, slot, dan daftar isi."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from generator.document.cetakan import Bidang
from generator.document.cetakan import Blok
from generator.document.cetakan import TempatGambar
from generator.document.cetakan import TempatGrafik
from generator.document.daftar_isi import gaya_terdaftar
from generator.document.gaya import nomor_dari_ppr
from generator.document.gaya import tingkat_dari_teks
from generator.document.keterangan import keterangan_ketik
from generator.document.medan import Medan
from generator.document.medan import cari_medan
from generator.document.nama import jenis_nama
from generator.document.pindai import iter_milik
from generator.document.pindai import nama_tunggal
from generator.document.pindai import teks_paragraf
from generator.document.pindai import teks_tampak
from generator.document.prototipe import baca_prototipe_paragraf
from generator.document.prototipe import baca_prototipe_tabel
from generator.document.urai import Pengurai
from generator.document.urai_keterangan import bab_keterangan
from generator.document.urai_keterangan import kurung_penanda
from generator.document.urai_keterangan import medan_seq
from generator.document.urai_keterangan import tempat_dalam
from generator.document.urai_keterangan import urai_seq
from generator.document.wml import W
from generator.document.wml import sisip_ppr
from generator.document.wml import w
from generator.document.wml import xml_polos
from generator.model.rekaman import rekaman

_BERISI = {w("drawing"), w("pict"), w("object"), w("sym"), w("ptab")}


@rekaman
class _Mulai:
    """Where a block begins; its record comes from the list of blocks at this index."""

    nomor: int


@rekaman
class _Selesai:
    """Where a block ends."""


def urai_badan(akar: etree._Element, pengurai: Pengurai) -> tuple[Blok, ...]:
    """Return the blocks of the document in order, `bungkus` ones for all text around them."""
    badan = akar.find(w("body"))
    draf: list[Blok] = []
    sesudah = None
    elemen = list(_aliran(badan))
    daftar = _daftar_isi(elemen)
    didaftar = gaya_terdaftar(m.instruksi for m in daftar.values())
    lewat = set()
    for i, e in enumerate(elemen):
        if i in lewat:
            continue
        sesudah = elemen[i + 1] if i + 1 < len(elemen) else None
        if i in daftar:
            lewat |= set(range(i + 1, daftar[i].akhir + 1))
            _urai_daftar(elemen[i : daftar[i].akhir + 1], daftar[i], draf, pengurai)
        elif e.tag == w("p"):
            if _urai_paragraf(e, sesudah, draf, pengurai, didaftar):
                lewat.add(i + 1)
        else:
            pengurai.urai_sebaris(e)
            jenis = {w("tbl"): "tabel_tetap", w("sectPr"): "bagian_akhir"}.get(e.tag, "teks")
            bagian = xml_polos(e) if jenis == "bagian_akhir" else ""
            _bungkus(e, draf, pengurai, Blok(jenis, bagian=bagian, teks=_teks_semua(e)))
    return _dengan_bidang(_rangkai(pengurai.potong(etree.tostring(akar, encoding="unicode")), draf))


def _aliran(induk: etree._Element) -> Iterator[etree._Element]:
    """Yield paragraphs, tables and the rest of the body; block content controls are looked into."""
    for e in list(induk):
        if e.tag == w("sdt") and e.find(w("sdtContent")) is not None:
            yield from _aliran(e.find(w("sdtContent")))
        elif isinstance(e.tag, str) and e.tag not in (w("bookmarkStart"), w("bookmarkEnd"), w("proofErr")):
            yield e


def _teks_semua(e: etree._Element) -> str:
    return " ".join(t for p in e.iter(w("p")) if (t := teks_paragraf(p).strip()))


def _daftar_isi(elemen: list[etree._Element]) -> dict[int, Medan]:
    """Return the TOC fields of the body by the index of their first paragraph."""
    letak = [i for i, e in enumerate(elemen) if e.tag == w("p")]
    medan = cari_medan([elemen[i] for i in letak])
    return {
        letak[m.awal]: replace(m, awal=letak[m.awal], akhir=letak[m.akhir])
        for m in medan if m.instruksi.upper().startswith("TOC")
    }


def _urai_daftar(rentang: list[etree._Element], medan: Medan, draf: list[Blok], pengurai: Pengurai) -> None:
    bagian = [s for e in rentang if (s := _sectpr(e)) is not None]
    prototipe = baca_prototipe_paragraf(rentang[0], pengurai.gaya)
    akhir = _ganti(rentang[0], draf, pengurai, Blok("daftar", nama=medan.instruksi, prototipe=prototipe))
    for e in rentang[1:]:
        e.getparent().remove(e)
    if bagian:
        _bagian_sendiri(bagian[-1], akhir, draf, pengurai)


def _urai_paragraf(
    p: etree._Element, sesudah: etree._Element | None, draf: list[Blok], pengurai: Pengurai, didaftar: frozenset[str]
) -> bool:
    """Turn one body paragraph into a block; True when the table after it went along as its prototype."""
    nama = nama_tunggal(p)
    jenis = jenis_nama(nama)
    if nama and jenis in ("narasi", "sumber", "bagan", "tabel"):
        return _urai_slot(p, sesudah, nama, jenis, draf, pengurai)
    blok = _blok_teks(p, pengurai)
    pengurai.urai_sebaris(p)
    if blok.label:
        blok = replace(blok, label=urai_seq(p, pengurai))
    elif blok.teks and not blok.tingkat and blok.gaya.casefold() in didaftar:
        blok = replace(blok, terdaftar=True)
    di_atas_tabel = sesudah is not None and (sesudah.tag == w("tbl") or nama_tunggal(sesudah).startswith("tabel."))
    if di_atas_tabel and (blok.label or keterangan_ketik(blok.teks)):
        _rekatkan(p, pengurai)
    if blok.tingkat or blok.label or blok.terdaftar:
        kurung_penanda(p, pengurai)
    gambar = [t for t in tempat_dalam(p, pengurai) if isinstance(t, TempatGambar | TempatGrafik)]
    if gambar and _keterangan(sesudah):
        _rekatkan(p, pengurai)
    if len(gambar) == 1 and not blok.teks:
        jenis = "gambar" if isinstance(gambar[0], TempatGambar) else "grafik"
        blok = replace(blok, jenis=jenis, nama=gambar[0].nama)
    _bungkus(p, draf, pengurai, blok)
    return False


def _keterangan(e: etree._Element | None) -> bool:
    """Tell whether an element is a caption, numbered by a field or by hand."""
    if e is None or e.tag != w("p"):
        return False
    return medan_seq(e) is not None or keterangan_ketik(teks_tampak(e)) is not None


def _rekatkan(p: etree._Element, pengurai: Pengurai) -> None:
    """Keep a caption or a figure on the page of what follows (w:keepNext) unless it or its style says so."""
    ppr = p.find(w("pPr"))
    gaya = pengurai.gaya.menurut_nama(_nama_gaya(p, pengurai))
    if (gaya is not None and gaya.rekat) or (ppr is not None and ppr.find(w("keepNext")) is not None):
        return
    if ppr is None:
        ppr = etree.Element(w("pPr"))
        p.insert(0, ppr)
    sisip_ppr(ppr, etree.Element(w("keepNext")))


def _urai_slot(
    p: etree._Element, sesudah: etree._Element | None, nama: str, jenis: str, draf: list[Blok], pengurai: Pengurai
) -> bool:
    letak = pengurai.letak(p)
    pengurai.catat(nama, letak)
    if jenis == "bagan" and _keterangan(sesudah):
        _rekatkan(p, pengurai)
    prototipe, bagian = baca_prototipe_paragraf(p, pengurai.gaya), _sectpr(p)
    tabel = sesudah if jenis == "tabel" and sesudah is not None and _ada_contoh(sesudah) else None
    if tabel is not None:
        prototipe = baca_prototipe_tabel(tabel, pengurai.gaya, pengurai.urai_baris_tetap, letak)
        tabel.getparent().remove(tabel)
    blok = Blok(jenis, nama=nama, gaya=_nama_gaya(p, pengurai), prototipe=prototipe, teks=nama)
    akhir = _ganti(p, draf, pengurai, blok)
    if bagian is not None:
        _bagian_sendiri(bagian, akhir, draf, pengurai)
    return tabel is not None


def _ada_contoh(e: etree._Element) -> bool:
    return e.tag == w("tbl") and any("baris." in teks_paragraf(p).lower() for p in e.iter(w("p")))


def _blok_teks(p: etree._Element, pengurai: Pengurai) -> Blok:
    ppr = p.find(w("pPr"))
    teks = teks_tampak(p)
    gaya = pengurai.gaya.menurut_nama(_nama_gaya(p, pengurai))
    langsung = ppr.find(w("outlineLvl")) if ppr is not None else None
    tingkat = tingkat_dari_teks(langsung.get(w("val"))) if langsung is not None else (gaya.tingkat if gaya else 0)
    bagian = _sectpr(p)
    milik = list(iter_milik(p))
    seq = medan_seq(p)
    return Blok(
        "teks", gaya=_nama_gaya(p, pengurai), tingkat=tingkat if teks else 0,
        label=seq.instruksi if seq else "", bab=bab_keterangan(p, seq) if seq else "",
        kosong=not teks and not any(e.tag in _BERISI for e in milik),
        ganti_halaman=any(e.tag == w("br") and e.get(w("type")) == "page" for e in milik),
        bagian=xml_polos(bagian) if bagian is not None else "", teks=teks,
        nomor_otomatis=nomor_dari_ppr(ppr) or (gaya.nomor if gaya else None),
    )


def _nama_gaya(p: etree._Element, pengurai: Pengurai) -> str:
    return pengurai.gaya.nama_dari_ppr(p.find(w("pPr")))


def _sectpr(e: etree._Element) -> etree._Element | None:
    return e.find(f"{w('pPr')}/{w('sectPr')}")


def _bungkus(e: etree._Element, draf: list[Blok], pengurai: Pengurai, blok: Blok) -> etree._Element:
    """Keep the element and mark where its block begins and ends; return the end mark."""
    dalam_kendali = any(a.tag == w("sdt") for a in e.iterancestors())
    draf.append(replace(blok, kendali=not dalam_kendali))
    e.addprevious(pengurai.penanda(_Mulai(len(draf) - 1)))
    akhir = pengurai.penanda(_Selesai())
    e.addnext(akhir)
    return akhir


def _ganti(e: etree._Element, draf: list[Blok], pengurai: Pengurai, blok: Blok) -> etree._Element:
    """Put the block's marks in place of the element."""
    akhir = _bungkus(e, draf, pengurai, blok)
    e.getparent().remove(e)
    return akhir


def _bagian_sendiri(sectpr: etree._Element, sesudah: etree._Element, draf: list[Blok], pengurai: Pengurai) -> None:
    """Keep a section break whose paragraph became a slot, in a paragraph too small to see."""
    bagian = xml_polos(sectpr)
    p = etree.Element(w("p"), nsmap={"w": W})
    ppr = etree.SubElement(p, w("pPr"))
    jarak = etree.SubElement(ppr, w("spacing"))
    for nama, nilai in (("before", "0"), ("after", "0"), ("line", "20"), ("lineRule", "exact")):
        jarak.set(w(nama), nilai)
    ppr.append(sectpr)
    sesudah.addnext(p)
    _bungkus(p, draf, pengurai, Blok("teks", kosong=True, bagian=bagian))


def _rangkai(potongan: tuple, draf: list[Blok]) -> list[Blok]:
    """Return the blocks with their text; text outside of blocks becomes a wrapper."""
    hasil, isi, buka = [], [], None
    for p in potongan:
        if isinstance(p, _Mulai | _Selesai):
            if buka is None and isi:
                hasil.append(Blok("bungkus", tuple(isi)))
            elif buka is not None:
                hasil.append(replace(buka, isi=tuple(isi)))
            isi, buka = [], draf[p.nomor] if isinstance(p, _Mulai) else None
        else:
            isi.append(p)
    return [*hasil, *([Blok("bungkus", tuple(isi))] if isi else [])]


def _dengan_bidang(blok: list[Blok]) -> tuple[Blok, ...]:
    """Return the blocks with the text area of the section that each stands in."""
    bidang, hasil = Bidang(), []
    for b in reversed(blok):
        if b.bagian:
            bidang = bidang_dari_xml(b.bagian)
        hasil.append(replace(b, bidang=bidang))
    return tuple(reversed(hasil))


def bidang_dari_xml(sectpr: str) -> Bidang:
    """Return the text area of a section from its w:sectPr; what it does not say is A4 with 2,54 cm margins."""
    def ambil(elemen: str, nama: str, lain: int) -> int:
        cocok = re.search(rf'<w:{elemen}\b[^>]*\bw:{nama}="(-?\d+)', sectpr)
        return int(cocok[1]) if cocok else lain

    lebar = ambil("pgSz", "w", 11906) - ambil("pgMar", "left", 1440) - ambil("pgMar", "right", 1440)
    tinggi = ambil("pgSz", "h", 16838) - abs(ambil("pgMar", "top", 1440)) - abs(ambil("pgMar", "bottom", 1440))
    return Bidang(max(lebar - ambil("pgMar", "gutter", 0), 1000), max(tinggi, 1000))
