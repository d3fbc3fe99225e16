"""Komentar Word pada salinan sebuah dokumen: satu per temuan, di alinea atau sel yang dimaksud.

Written are w:comment in word/comments.xml and, around the words, w:commentRangeStart, w:commentRangeEnd and
w:commentReference. Comments that are there stay. No date is written: the same findings give the same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from posixpath import dirname
from posixpath import join

from lxml import etree

from generator.document.blok_naskah import blok_badan
from generator.document.blok_naskah import paragraf_anjuran
from generator.document.paket import Bagian
from generator.document.paket import PaketRusak
from generator.document.paket import kempa_bagian
from generator.document.paket import tulis_paket
from generator.document.paket_asing import baca_paket_asing
from generator.document.relasi import BukuRelasi
from generator.document.relasi import JenisIsi
from generator.document.relasi import jalur_relasi
from generator.document.wml import W
from generator.document.wml import bersih
from generator.document.wml import byte_bagian
from generator.document.wml import w
from generator.model.rekaman import rekaman

PENULIS, INISIAL = "LKjIP", "LK"
_JENIS_BAGIAN = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_KOSONG = f'<w:comments xmlns:w="{W}"/>'.encode()
_JENIS_ISI = "[Content_Types].xml"


@rekaman
class Komentar:
    """A comment on a block of the body (its number from 1, 0 for the document), or on a cell of it (from 0).

    `teks` are its paragraphs.
    """

    blok: int
    teks: tuple[str, ...]
    baris: int | None = None
    kolom: int | None = None


def jumlah_komentar(bagian: Mapping[str, Bagian]) -> int:
    """Return how many comments a package holds."""
    return len(etree.fromstring(_isi(bagian, "word/comments.xml") or _KOSONG).findall(w("comment")))


def beri_komentar(docx: bytes, daftar: Sequence[Komentar]) -> bytes:
    """Return the document with these comments added, in the order given. Raises PaketRusak."""
    bagian, utama = baca_paket_asing(docx)
    badan = _urai(_isi(bagian, utama))
    if badan.tag != w("document"):
        raise PaketRusak("Dokumen ini disimpan sebagai Strict Open XML; simpan sebagai Dokumen Word (.docx) biasa.")
    relasi = BukuRelasi(utama, _isi(bagian, jalur_relasi(utama)).decode("utf-8-sig"))
    nama = next((r.tujuan(utama) for r in relasi.semua() if r.jenis.endswith("/comments")), "")
    komentar = _urai(_isi(bagian, nama) or _KOSONG)
    blok = list(blok_badan(badan))
    nomor = 1 + max((int(i) for i in komentar.xpath("*/@*[local-name()='id']") if i.isdecimal()), default=-1)
    for satu in daftar:
        tempat = paragraf_anjuran(blok, satu.blok, satu.baris, satu.kolom)
        if tempat is not None:
            _tandai(tempat, nomor)
            komentar.append(_unsur_komentar(nomor, satu.teks))
            nomor += 1
    baru = {utama: byte_bagian(badan), nama or join(dirname(utama), "comments.xml"): byte_bagian(komentar)}
    jenis = JenisIsi(_isi(bagian, _JENIS_ISI).decode("utf-8-sig"))
    if not nama:
        relasi.tambah("comments", "comments.xml")
        baru[jalur_relasi(utama)] = relasi.xml.encode()
        jenis.bagian(join(dirname(utama), "comments.xml"), _JENIS_BAGIAN)
        baru[_JENIS_ISI] = jenis.xml.encode()
    return tulis_paket(bagian | {n: kempa_bagian(n, isi) for n, isi in baru.items()})


def _tandai(p: etree._Element, nomor: int) -> None:
    """Put the marks of a comment around all that a paragraph holds."""
    sifat = p.find(w("pPr"))
    awal = etree.Element(w("commentRangeStart"), {w("id"): str(nomor)})
    p.insert(0 if sifat is None else p.index(sifat) + 1, awal)
    etree.SubElement(p, w("commentRangeEnd"), {w("id"): str(nomor)})
    etree.SubElement(etree.SubElement(p, w("r")), w("commentReference"), {w("id"): str(nomor)})


def _unsur_komentar(nomor: int, teks: Sequence[str]) -> etree._Element:
    unsur = etree.Element(w("comment"), {w("id"): str(nomor), w("author"): PENULIS, w("initials"): INISIAL})
    for satu in teks:
        isi = etree.SubElement(etree.SubElement(etree.SubElement(unsur, w("p")), w("r")), w("t"))
        isi.text = bersih(satu)
    return unsur


def _isi(bagian: Mapping[str, Bagian], nama: str) -> bytes:
    return bagian[nama].isi() if nama in bagian else b""


def _urai(xml: bytes) -> etree._Element:
    pengurai = etree.XMLParser(resolve_entities=False, no_network=True, remove_blank_text=False)
    try:
        return etree.fromstring(xml, pengurai)
    except etree.XMLSyntaxError as galat:
        raise PaketRusak("Dokumen ini rusak: isinya tidak dapat diurai. Buka di Word, lalu simpan ulang.") from galat
