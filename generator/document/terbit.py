"""Salinan untuk diterbitkan: naskah seperti yang terlihat, tanpa teks tersimpan, tanda slot, komentar, dan nama orang.

Insertions that were tracked are accepted, deletions dropped; the copy reads as the report does in Word with its marks
hidden. It cannot be refreshed any more; the report itself is not touched.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from generator.document.komentar import jumlah_komentar
from generator.document.lacak import terima_perubahan
from generator.document.nama import AWALAN
from generator.document.paket import Bagian
from generator.document.paket import baca_paket
from generator.document.paket import kempa_bagian
from generator.document.paket import tulis_paket
from generator.document.relasi import BukuRelasi
from generator.document.relasi import JenisIsi
from generator.document.relasi import jalur_relasi
from generator.document.simpanan import item_kita
from generator.document.slot import AWALAN_TITIK
from generator.document.slot import nama_kendali
from generator.document.wml import WP
from generator.document.wml import byte_bagian
from generator.document.wml import w
from generator.model.rekaman import rekaman

_BERTEKS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_KOMENTAR = re.compile(r"word/(comments\w*|people)\.xml")
_RELASI_ORANG = (
    "/comments", "/commentsExtended", "/commentsIds", "/commentsExtensible", "/people", "/attachedTemplate",
)  # fmt: skip
_TANDA_KOMENTAR = ("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef")
_PENGATURAN = ("rsids", "trackRevisions", "attachedTemplate")
_RSID = re.compile(rb' w:rsid\w*="[0-9A-Fa-f]*"')
_ORANG = {
    "docProps/core.xml": ("creator", "lastModifiedBy", "revision"), "docProps/app.xml": ("Manager", "Template"),
}  # fmt: skip


@rekaman
class Terbitan:
    """The copy, and what was done to it that the office should know (Indonesian, one sentence each)."""

    docx: bytes
    pesan: tuple[str, ...]


def buat_terbitan(docx: bytes) -> Terbitan:
    """Return the copy for publication. Raises PaketRusak for what is no .docx; the same input gives the same bytes."""
    paket = baca_paket(docx)
    buang = {n for n in paket if _KOMENTAR.fullmatch(n)}
    komentar = jumlah_komentar(paket)
    item = item_kita(paket)
    if item:
        buang |= {item, jalur_relasi(item), item.replace("/item", "/itemProps")}
    hasil = {n: b for n, b in paket.items() if n not in buang}
    lacak = celah = 0
    for nama in [n for n in hasil if _BERTEKS.fullmatch(n)]:
        akar = etree.fromstring(_RSID.sub(b"", hasil[nama].isi()))
        lacak += terima_perubahan(akar)
        celah += "".join(akar.itertext(w("t"))).count("[ISI:")
        _lepas_tanda(akar)
        hasil[nama] = kempa_bagian(nama, byte_bagian(akar))
    for nama, ubah in _ubahan(hasil).items():
        hasil[nama] = kempa_bagian(nama, ubah(hasil[nama].isi()))
    _lepas_relasi(hasil, buang)
    return Terbitan(tulis_paket(hasil), _pesan(lacak, komentar, celah))


def _lepas_tanda(akar: etree._Element) -> None:
    """Remove our controls and bookmarks, comment marks and highlight; what stands in a control stays."""
    for e in [*akar.iter(w("sdt"))]:
        if nama_kendali(e) or nama_kendali(e, "alias"):
            _keluarkan(e.find(w("sdtContent")), e)
    for nama in _TANDA_KOMENTAR:
        for e in [*akar.iter(w(nama))]:
            _hapus(e)
    for e in [*akar.iter(w("highlight"))]:
        _hapus(e)
    nomor = {e.get(w("id")) for e in akar.iter(w("bookmarkStart")) if e.get(w("name"), "").startswith(AWALAN_TITIK)}
    for e in [*akar.iter(w("bookmarkStart"), w("bookmarkEnd"))]:
        if e.get(w("id")) in nomor:
            _hapus(e)
    for e in akar.iter(f"{{{WP}}}docPr"):
        e.set("name", e.get("name", "").removeprefix(AWALAN))
    for nama in ("r", "rPr"):
        for e in [*akar.iter(w(nama))]:
            if not len(e) and not (e.text or "").strip():
                _hapus(e)


def _keluarkan(isi: etree._Element | None, wadah: etree._Element) -> None:
    """Put the children of a wrapper in its place."""
    for anak in list(isi) if isi is not None else []:
        wadah.addprevious(anak)
    _hapus(wadah)


def _hapus(e: etree._Element) -> None:
    if e.getparent() is not None:
        e.getparent().remove(e)


def _ubahan(paket: dict[str, Bagian]) -> dict[str, Callable[[bytes], bytes]]:
    """Return what is to be done with the parts that hold names of people but no text of the report."""
    semua: dict[str, Callable[[bytes], bytes]] = {n: _tanpa_orang(n) for n in _ORANG if n in paket}
    if "word/settings.xml" in paket:
        semua["word/settings.xml"] = _tanpa_pengaturan
    for nama in paket:
        if nama.startswith("word/embeddings/") and nama.endswith((".xlsx", ".xlsm")):
            semua[nama] = _buku_tanpa_orang
        elif nama in ("word/styles.xml", "word/numbering.xml"):
            semua[nama] = lambda isi: _RSID.sub(b"", isi)
    return semua


def _tanpa_orang(nama: str) -> Callable[[bytes], bytes]:
    def ubah(isi: bytes) -> bytes:
        akar = etree.fromstring(isi)
        ada = [e for e in akar if isinstance(e.tag, str) and etree.QName(e).localname in _ORANG[nama]]
        for e in ada:
            akar.remove(e)
        return byte_bagian(akar) if ada else isi

    return ubah


def _tanpa_pengaturan(isi: bytes) -> bytes:
    akar = etree.fromstring(isi)
    for e in [e for e in akar if e.tag in {w(n) for n in _PENGATURAN}]:
        akar.remove(e)
    return byte_bagian(akar)


def _buku_tanpa_orang(isi: bytes) -> bytes:
    """Return a workbook behind a chart without the names in its properties."""
    paket = baca_paket(isi)
    ubah = {n: _tanpa_orang(n) for n in _ORANG if n in paket}
    return tulis_paket(paket | {n: kempa_bagian(n, f(paket[n].isi())) for n, f in ubah.items()}) if ubah else isi


def _lepas_relasi(paket: dict[str, Bagian], buang: set[str]) -> None:
    """Drop the relations and content types of the parts that went."""
    for nama in [n for n in paket if n.endswith(".rels")]:
        pemilik = nama.replace("_rels/", "").removesuffix(".rels")
        buku = BukuRelasi(pemilik, paket[nama].isi().decode("utf-8-sig"))
        for r in buku.semua():
            if r.jenis.endswith(_RELASI_ORANG) or r.tujuan(pemilik) in buang:
                buku.buang(r.id)
        if buku.berubah:
            paket[nama] = kempa_bagian(nama, buku.xml.encode())
    jenis = JenisIsi(paket["[Content_Types].xml"].isi().decode("utf-8-sig"))
    for nama in buang:
        jenis.buang(nama)
    paket["[Content_Types].xml"] = kempa_bagian("[Content_Types].xml", jenis.xml.encode())


def _pesan(lacak: int, komentar: int, celah: int) -> tuple[str, ...]:
    hasil = []
    if lacak:
        hasil.append(f"{lacak} perubahan terlacak: sisipan diterima, hapusan dibuang, nama penyuntingnya tidak ikut.")
    if komentar:
        hasil.append(f"{komentar} komentar tidak ikut diterbitkan.")
    if celah:
        hasil.append(f"{celah} bagian masih bertanda [ISI: …]; isi dahulu di laporan, lalu terbitkan lagi.")
    return tuple(hasil)
