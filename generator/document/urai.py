"""Mengurai satu bagian templat: nama diganti penanda tempat, lalu XML-nya dipotong di penanda itu."""

from __future__ import annotations

import re

from lxml import etree

from generator.document.cetakan import Potong
from generator.document.cetakan import Tempat
from generator.document.cetakan import TempatGambar
from generator.document.cetakan import TempatGrafik
from generator.document.cetakan import TempatNarasi
from generator.document.cetakan import TempatNilai
from generator.document.cetakan import TemplatSalah
from generator.document.gaya import DaftarGaya
from generator.document.nama import JENIS
from generator.document.nama import jenis_nama
from generator.document.pindai import ambil_potongan
from generator.document.pindai import cari_nama
from generator.document.pindai import iter_milik
from generator.document.pindai import nama_tunggal
from generator.document.pindai import periksa_kurung
from generator.document.pindai import rupa_dari_rpr
from generator.document.pindai import teks_paragraf
from generator.document.prototipe import baca_prototipe_paragraf
from generator.document.usul_nama import sebut_tak_dikenal
from generator.document.wml import MC
from generator.document.wml import PIC
from generator.document.wml import WP
from generator.document.wml import A
from generator.document.wml import C
from generator.document.wml import R
from generator.document.wml import W
from generator.document.wml import bulat
from generator.document.wml import w
from generator.document.wml import xml_polos

LUBANG_RELASI, LUBANG_TINGGI, LUBANG_ALT = "\ue0f3", "\ue0f4", "\ue0f5"
_CERITA = re.compile(r"word/(header|footer|footnotes|endnotes)\d*\.xml")
_SEBUTAN = {
    "header": "kepala halaman", "footer": "kaki halaman", "footnotes": "catatan kaki", "endnotes": "catatan akhir",
}
_PENANDA = re.compile(r"<\?lk (\d+)\?>")


class Pengurai:
    """Cuts up one part. `label` names the part in messages; `dipakai` collects (name, place) pairs."""

    def __init__(self, label: str, gaya: DaftarGaya) -> None:
        self.label = label
        self.gaya = gaya
        self.tempat: list[object] = []
        self.dipakai: list[tuple[str, str]] = []

    def penanda(self, tempat: object) -> etree._ProcessingInstruction:
        """Return a marker element that stands for the place until the XML is cut."""
        self.tempat.append(tempat)
        return etree.ProcessingInstruction("lk", str(len(self.tempat) - 1))

    def potong(self, xml: str) -> tuple[Potong, ...]:
        """Return the XML cut at its markers: text and places in turn, empty texts left out."""
        potongan = _PENANDA.split(xml)
        semua = [p if i % 2 == 0 else self.tempat[int(p)] for i, p in enumerate(potongan)]
        return tuple(p for p in semua if p != "")

    def letak(self, paragraf: etree._Element) -> str:
        """Return the place of a paragraph for a message."""
        teks = " ".join(teks_paragraf(paragraf).split())
        return f'{self.label}, paragraf "{teks[:60]}{"…" if len(teks) > 60 else ""}"'

    def catat(self, nama: str, letak: str) -> str:
        """Return the kind of a name and remember its use; raise for a name that nobody provides."""
        jenis = jenis_nama(nama)
        if not jenis:
            raise TemplatSalah(f"{letak}: nama slot {sebut_tak_dikenal(nama)} Semua nama: lkjip templat --daftar.")
        self.dipakai.append((nama, letak))
        return jenis

    def urai_sebaris(self, akar: etree._Element) -> None:
        """Replace every name in the paragraphs at or below this element by markers.

        A passage alone in its paragraph (cell, text box, header) replaces that paragraph.
        """
        semua = [akar] if akar.tag == w("p") else []
        semua += [p for p in akar.iter(w("p")) if p is not akar]
        for paragraf in semua:
            if paragraf is not akar and jenis_nama(nama_tunggal(paragraf)) == "narasi":
                self._urai_narasi(paragraf)
            else:
                self.urai_paragraf(paragraf)

    def urai_baris_tetap(self, baris: etree._Element) -> tuple[Potong, ...]:
        """Return a table row that stays as typed, values in it as plain text without marks."""
        awal = len(self.tempat)
        self.urai_sebaris(baris)
        for i in range(awal, len(self.tempat)):
            lama = self.tempat[i]
            if isinstance(lama, TempatNilai):
                self.tempat[i] = TempatNilai(lama.nama, lama.rupa, kendali=False, penanda=False)
        return self.potong(xml_polos(baris))

    def urai_paragraf(self, paragraf: etree._Element) -> None:
        """Replace the names in one paragraph: in alternative texts and in running text."""
        letak = self.letak(paragraf)
        self._urai_gambar(paragraf, letak)
        teks = teks_paragraf(paragraf)
        periksa_kurung(teks, letak)
        for temuan in reversed(cari_nama(teks)):
            jenis = self.catat(temuan.nama, letak)
            if jenis != "nilai":
                raise TemplatSalah(f"{letak}: {{{{ {temuan.nama} }}}} salah tempat. {JENIS[jenis]}.")
            penanda, rpr = ambil_potongan(paragraf, temuan.awal, temuan.akhir)
            leluhur = {e.tag for e in penanda.iterancestors()}
            bebas, utama = w("sdt") not in leluhur, f"{{{MC}}}Fallback" not in leluhur
            tempat = TempatNilai(temuan.nama, rupa_dari_rpr(rpr), kendali=bebas, penanda=utama)
            penanda.getparent().replace(penanda, self.penanda(tempat))

    def _urai_narasi(self, paragraf: etree._Element) -> None:
        nama = nama_tunggal(paragraf)
        self.catat(nama, self.letak(paragraf))
        cadangan = any(e.tag == f"{{{MC}}}Fallback" for e in paragraf.iterancestors())
        tempat = TempatNarasi(nama, baca_prototipe_paragraf(paragraf, self.gaya), penanda=not cadangan)
        paragraf.getparent().replace(paragraf, self.penanda(tempat))

    def _urai_gambar(self, paragraf: etree._Element, letak: str) -> None:
        for docpr in [e for e in iter_milik(paragraf) if e.tag == f"{{{WP}}}docPr"]:
            temuan = cari_nama(docpr.get("descr", ""))
            if not temuan:
                continue
            nama = temuan[0].nama
            jenis = self.catat(nama, letak)
            gambar = next(e for e in docpr.iterancestors() if e.tag == w("drawing"))
            if jenis not in ("gambar", "grafik"):
                raise TemplatSalah(f"{letak}: {{{{ {nama} }}}} tidak dapat berdiri di teks alternatif gambar.")
            tempat = _tempat_gambar(nama, gambar, docpr) if jenis == "gambar" else _tempat_grafik(nama, gambar, docpr)
            if tempat is None:
                raise TemplatSalah(f"{letak}: {{{{ {nama} }}}} tidak berdiri di teks alternatif sebuah {jenis}.")
            gambar.getparent().replace(gambar, self.penanda(tempat))


def _tempat_gambar(nama: str, gambar: etree._Element, docpr: etree._Element) -> Tempat | None:
    blip = gambar.find(f".//{{{A}}}blip")
    ukuran = docpr.getparent().find(f"{{{WP}}}extent")
    if blip is None or ukuran is None:
        return None
    rid = blip.get(f"{{{R}}}embed", "")
    lebar, tinggi = bulat(ukuran.get("cx"), 1), bulat(ukuran.get("cy"), 1)
    blip.set(f"{{{R}}}embed", LUBANG_RELASI)
    for sisa in [*blip, *gambar.iter(f"{{{A}}}srcRect")]:
        sisa.getparent().remove(sisa)
    ukuran.set("cy", LUBANG_TINGGI)
    for batas in gambar.iter(f"{{{A}}}ext"):
        if batas.get("cy"):
            batas.set("cx", str(lebar))
            batas.set("cy", LUBANG_TINGGI)
    for sifat in gambar.iter(f"{{{PIC}}}cNvPr"):
        sifat.attrib.pop("descr", None)
    _namai(nama, docpr)
    return TempatGambar(nama, xml_polos(gambar), rid, lebar, tinggi)


def _tempat_grafik(nama: str, gambar: etree._Element, docpr: etree._Element) -> Tempat | None:
    acuan = gambar.find(f".//{{{C}}}chart")
    if acuan is None:
        return None
    _namai(nama, docpr)
    return TempatGrafik(nama, xml_polos(gambar), acuan.get(f"{{{R}}}id", ""))


def _namai(nama: str, docpr: etree._Element) -> None:
    docpr.set("descr", LUBANG_ALT)
    docpr.set("name", f"lkjip:{nama}")
    docpr.attrib.pop("title", None)


def sebut_cerita(nama: str) -> str:
    """Return what people call a header, footer or part with notes, with its file name; "" for any other part."""
    cocok = _CERITA.fullmatch(nama)
    return f"{_SEBUTAN[cocok[1]]} ({nama.removeprefix('word/')})" if cocok else ""


def baca_bagian_word(xml: bytes, nama: str) -> etree._Element:
    """Return the parsed part without comments and instructions; raise for what is not plain WordprocessingML."""
    try:
        akar = etree.fromstring(xml, etree.XMLParser(remove_comments=True, remove_pis=True, resolve_entities=False))
    except etree.XMLSyntaxError as galat:
        raise TemplatSalah(f"Templat: bagian {nama} rusak. Buka di Word dan simpan ulang.") from galat
    if akar.nsmap.get("w") != W or (akar.tag == w("document") and akar.find(w("body")) is None):
        raise TemplatSalah(f"Templat: bagian {nama} tidak disimpan sebagai dokumen Word (.docx) biasa. Simpan ulang.")
    return akar
