"""Konteks penyegaran: laporan dibaca sebagai cetakan, dengan nomor bebas berikutnya untuk tanda dan gambar."""

from __future__ import annotations

import re

from lxml import etree

from generator.document.badan import bidang_dari_xml
from generator.document.cetakan import Bidang
from generator.document.cetakan import Cetakan
from generator.document.gaya import baca_gaya
from generator.document.isi import Isi
from generator.document.konteks import Konteks
from generator.document.paket import Bagian
from generator.document.penomoran import baca_penomoran
from generator.document.relasi import jalur_relasi
from generator.document.sambung import Naskah
from generator.document.urai import sebut_cerita

DIURAI_SENDIRI = re.compile(r"word/(?:document|header|footer|footnotes|endnotes)\d*\.xml|customXml/item\d+\.xml")
_PENANDA = re.compile(rb'<w:bookmarkStart\b[^>]*?w:id="(\d+)"')
_KENDALI = re.compile(rb'<w:id w:val="(-?\d+)"')
_GAMBAR = re.compile(rb'<wp:docPr\b[^>]*?\bid="(\d+)"')
_TITIK = re.compile(rb'w:name="_lk_(\d+)"')
_SECTPR = re.compile(rb"<w:sectPr\b.*?</w:sectPr>", re.DOTALL)
_DAFTAR, _RUJUKAN = re.compile(rb'w:name="_Toc9(\d{8})"'), re.compile(rb'w:name="_Ref9(\d{8})"')


def bagian_berteks(paket: dict[str, Bagian], dokumen: str) -> dict[str, bytes]:
    """Return the parts with text, unpacked: the document first, then headers, footers and notes."""
    return {n: paket[n].isi() for n in (dokumen, *sorted(filter(sebut_cerita, paket)))}


def baca_konteks(
    paket: dict[str, Bagian], dokumen: str, teks: dict[str, bytes], isi: Isi, peta: dict[int, str]
) -> Konteks:
    """Return what the writers need to write into a report that stands; `teks` may leave plain table rows out."""
    semua = b"\n".join(teks.values())
    gambar = _terbesar(_GAMBAR, semua, batas=9_000_000)
    ids = frozenset(int(n) for n in _KENDALI.findall(semua))
    titik = max(_terbesar(_TITIK, semua), *peta, 0)
    cetakan = Cetakan(
        bagian=paket, dokumen=dokumen, blok=(), cerita=(), gaya=baca_gaya(_isi(paket, "word/styles.xml")),
        penomoran=baca_penomoran(_isi(paket, "word/numbering.xml")),
        relasi={n: (_isi(paket, jalur_relasi(n)) or b"").decode("utf-8-sig") for n in teks},
        tipe_isi=(_isi(paket, "[Content_Types].xml") or b"").decode("utf-8-sig"),
        id_penanda=_terbesar(_PENANDA, semua) + 1, titik_awal=titik + 1, id_gambar=gambar + 1, id_sdt=ids,
        nama=(), rid_tetap={},
    )
    konteks = Konteks.dari(cetakan, isi)
    konteks.bagian, konteks.nomor_daftar = dokumen, _terbesar(_DAFTAR, semua)
    return konteks


def rujukan_bebas(teks: bytes) -> int:
    """Return the first free number of a cross-reference bookmark."""
    return _terbesar(_RUJUKAN, teks) + 1


def bidang_di(naskah: Naskah, p: etree._Element) -> Bidang:
    """Return the text area of the section that an element of the body stands in."""
    m = _SECTPR.search(naskah.byte, naskah.ruang[p].awal)
    return bidang_dari_xml(m[0].decode()) if m else Bidang()


def _terbesar(pola: re.Pattern[bytes], byte: bytes, batas: int = 1 << 62) -> int:
    return max((n for m in pola.findall(byte) if (n := int(m)) < batas), default=0)


def _isi(paket: dict[str, Bagian], nama: str) -> bytes | None:
    return paket[nama].isi() if nama in paket else None
