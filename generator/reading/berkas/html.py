"""Membuka tabel HTML yang menyebut dirinya .xls: ekspor aplikasi web, Excel "Web Page", dan LibreOffice.

The grid is rebuilt from rowspan and colspan as a browser does it; ragged rows stay ragged. Exact numbers come
from x:num (Excel) and sdval (LibreOffice) where present, otherwise a cell is the text that it shows.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import IO

from lxml import etree

from generator.reading.berkas.angka_excel import sel_angka
from generator.reading.berkas.angka_excel import teks_atau_galat
from generator.reading.berkas.batas import BATAS_KOLOM
from generator.reading.berkas.batas import BERDEKLARASI
from generator.reading.berkas.batas import GALAT_ISI
from generator.reading.berkas.batas import RUSAK
from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.batas import JatahSel
from generator.reading.berkas.batas import batasi_lembar
from generator.reading.berkas.batas import batasi_ukuran
from generator.reading.berkas.html_gaya import GayaHtml
from generator.reading.berkas.tumpukan import TabelNaskah
from generator.reading.berkas.tumpukan import Tumpukan
from generator.reading.grid import Galat
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah

_BLOK = frozenset({
    "p", "div", "center", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "br", "hr", "table", "tr", "td", "th",
    "body", "section", "article", "header", "footer", "form", "fieldset", "blockquote", "pre", "caption",
})  # fmt: skip
_TIDAK_TAMPIL = frozenset({"script", "style", "head", "title", "template", "noscript", "option", "object"})
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_LEMBAR_LIBREOFFICE = re.compile(r"(?:Sheet|Lembar|Lembaran)\s+\d+:\s*(.+)", re.IGNORECASE)
_BATAS_COLSPAN = 1_000
_BATAS_TERISI = 4_000_000
_BATAS_HTML = 150_000_000
_BATAS_LABEL = 6_000_000
_BATAS_DALAM = 2048
_SPASI = re.compile(r"[ \t\r\n\f]+")


def baca_html(isi: IO[bytes], berkas: str) -> list[Grid]:
    """Return the tables of an HTML file as Grids with the lines above them. Raises BerkasRusak."""
    mentah = isi.read()
    batasi_ukuran(mentah, _BATAS_HTML, "halaman HTML")
    try:
        return _baca_halaman(mentah, berkas)
    except GALAT_ISI as galat:
        raise BerkasRusak(RUSAK) from galat


def baca_mhtml(isi: IO[bytes], berkas: str) -> list[Grid]:
    """Return the tables of a web archive (.mht), which Excel writes as one file. Raises BerkasRusak."""
    from email import message_from_bytes

    mentah = isi.read()
    batasi_ukuran(mentah, _BATAS_HTML, "arsip web")
    try:
        surat, hasil = message_from_bytes(mentah), []
        for bagian in surat.walk():
            batasi_lembar(len(hasil))
            if bagian.get_content_type() == "text/html":
                hasil += _baca_halaman(bagian.get_payload(decode=True) or b"", berkas)
        return hasil
    except GALAT_ISI as galat:
        raise BerkasRusak(RUSAK) from galat


def _baca_halaman(mentah: bytes, berkas: str) -> list[Grid]:
    if not mentah.strip():
        return []
    if mentah.count(b"<") > _BATAS_LABEL:
        raise BerkasRusak("halaman HTML terlalu besar")
    if b"<!ENTITY" in mentah:
        raise BerkasRusak(BERDEKLARASI)
    aman = {"no_network": True, "remove_comments": True, "remove_pis": True, "huge_tree": True}
    pengurai = etree.HTMLParser(encoding=_pengodean(mentah), **aman)
    akar = etree.fromstring(mentah, pengurai)
    if akar is None:
        return []
    if any(pesan.level_name == "FATAL" for pesan in pengurai.error_log) or _terlalu_dalam(akar):
        raise BerkasRusak(RUSAK)
    gaya, jatah, tumpukan = GayaHtml(akar), JatahSel(), Tumpukan(berkas)
    for bagian in _bagian(akar):
        if isinstance(bagian, str):
            lembar = _LEMBAR_LIBREOFFICE.fullmatch(" ".join(bagian.split()))
            if lembar:
                tumpukan.mulai_lembar(lembar.group(1))
            else:
                tumpukan.tambah_teks(bagian)
            continue
        tabel = _baca_tabel(bagian, gaya, jatah)
        if tabel.baris:
            tumpukan.tambah_tabel(tabel)
    return list(tumpukan.grid)


def _terlalu_dalam(akar: etree._Element, versi: tuple[int, ...] = etree.LIBXML_VERSION) -> bool:
    """Tell whether elements stand deeper than the parser allows since 2.14; the lxml of Windows has an older one."""
    if versi >= (2, 14):
        return False
    dalam = 0
    for kejadian, _ in etree.iterwalk(akar, events=("start", "end")):
        dalam += 1 if kejadian == "start" else -1
        if dalam > _BATAS_DALAM:
            return True
    return False


def _pengodean(mentah: bytes) -> str:
    if mentah.startswith(codecs.BOM_UTF8):
        return "utf-8"
    if mentah.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    tertulis = _CHARSET.search(mentah[:4_000])
    if tertulis:
        try:
            return codecs.lookup(tertulis.group(1).decode("ascii")).name
        except LookupError:
            pass
    try:
        mentah.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _bagian(akar: etree._Element) -> Iterator[str | etree._Element]:
    """Yield lines of text outside tables, and tables, in reading order."""
    jalan = etree.iterwalk(akar, events=("start", "end"))
    teks: list[str] = []
    for kejadian, unsur in jalan:
        nama = unsur.tag if isinstance(unsur.tag, str) else ""
        if nama in _BLOK:
            yield "".join(teks)
            teks = []
        if kejadian == "end":
            teks.append(unsur.tail or "")
            continue
        if nama == "table" and not _hanya_tata_letak(unsur):
            yield unsur
            jalan.skip_subtree()
        elif nama in _TIDAK_TAMPIL or not nama:
            jalan.skip_subtree()
        else:
            teks.append(unsur.text or "")
    yield "".join(teks)


def _hanya_tata_letak(tabel: etree._Element) -> bool:
    """A table whose few cells only hold other tables is a frame, not a table."""
    dalam = next(tabel.iterdescendants("table"), None)
    return dalam is not None and sum(1 for _ in _baris_tabel(tabel)) <= 3


def _baris_tabel(tabel: etree._Element) -> Iterator[etree._Element]:
    for anak in tabel:
        if anak.tag == "tr":
            yield anak
        elif anak.tag in ("thead", "tbody", "tfoot", "form"):
            yield from (tr for tr in anak if tr.tag == "tr")


def _baca_tabel(unsur: etree._Element, gaya: GayaHtml, jatah: JatahSel) -> TabelNaskah:
    tabel, terisi = TabelNaskah(), _Terisi()
    baris = list(_baris_tabel(unsur))
    tabel.tinggi = len(baris)
    tabel.kolom_tersembunyi = gaya.kolom_tersembunyi(unsur)
    for r, tr in enumerate(baris, 1):
        isi: dict[int, SelMentah] = {}
        kolom = 1
        for td in tr:
            if td.tag not in ("td", "th"):
                continue
            kolom = terisi.berikut(r, kolom)
            lebar = min(_bulat(td.get("colspan"), 1) or 1, _BATAS_COLSPAN)
            tinggi = min(_bulat(td.get("rowspan"), 1) or len(baris), len(baris) - r + 1)
            if kolom + lebar > BATAS_KOLOM:
                break
            if lebar > 1 or tinggi > 1:
                tabel.gabungan.append((r, kolom, r + tinggi - 1, kolom + lebar - 1))
                terisi.tandai(r, tinggi, kolom, lebar)
            sel = _baca_sel(td, gaya)
            if sel:
                isi[kolom] = sel
            kolom += lebar
        if not jatah.ambil(len(isi)):
            raise BerkasRusak("tabel HTML terlalu besar")
        if isi:
            tabel.baris[r] = isi
            if gaya.tersembunyi(tr):
                tabel.tersembunyi.add(r)
    return tabel


class _Terisi:
    """The places that cells from rows above reach down to."""

    def __init__(self) -> None:
        self._menurut_baris: dict[int, set[int]] = {}
        self._banyak = 0

    def berikut(self, r: int, kolom: int) -> int:
        terisi = self._menurut_baris.get(r, ())
        while kolom in terisi:
            kolom += 1
        return kolom

    def tandai(self, r: int, tinggi: int, kolom: int, lebar: int) -> None:
        self._banyak += (tinggi - 1) * lebar
        if self._banyak > _BATAS_TERISI:
            raise BerkasRusak("sel gabungan tabel HTML terlalu banyak")
        for baris in range(r + 1, r + tinggi):
            self._menurut_baris.setdefault(baris, set()).update(range(kolom, kolom + lebar))


def _baca_sel(td: etree._Element, gaya: GayaHtml) -> SelMentah | None:
    teks = _teks(td)
    if not teks.strip():
        return None
    gaya_sel = gaya.ambil(td, teks)
    tersimpan = td.get("x:num") or td.get("sdval") or ""
    if td.get("x:num") == "":
        tersimpan = teks
    if td.get("x:err"):
        return SelMentah(Galat(td.get("x:err")), gaya_sel)
    try:
        return sel_angka(float(tersimpan), gaya_sel, td.get("x:fmla") is not None)
    except ValueError:
        return SelMentah(teks_atau_galat(teks), gaya_sel)


def _teks(td: etree._Element) -> str:
    """The shown text of a cell: white space folded as HTML does, line breaks kept."""
    if not len(td):
        return _SPASI.sub(" ", td.text or "").strip(" ")
    potongan: list[str] = []
    jalan = etree.iterwalk(td, events=("start", "end"))
    for kejadian, unsur in jalan:
        nama = unsur.tag if isinstance(unsur.tag, str) else ""
        if kejadian == "start":
            if nama in _TIDAK_TAMPIL or nama == "comment" or not nama:
                jalan.skip_subtree()
                continue
            if nama in _BLOK and unsur is not td:
                potongan.append("\n")
            potongan.append(_SPASI.sub(" ", unsur.text or ""))
        elif unsur is not td:
            if nama in _BLOK and nama != "br":
                potongan.append("\n")
            potongan.append(_SPASI.sub(" ", unsur.tail or ""))
    baris = (b.strip(" ") for b in "".join(potongan).split("\n"))
    return "\n".join(b for b in baris if b)


def _bulat(teks: str | None, baku: int) -> int:
    bersih = (teks or "").strip()
    return int(bersih) if bersih.isdecimal() and len(bersih) < 8 else baku
