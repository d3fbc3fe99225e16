"""Paket dari tangan orang lain: dibaca hanya bila setiap bagiannya utuh, sehingga pembaca lain tidak perlu curiga.

A template or a report may come from any program or from a damaged disk. What Word itself would refuse is refused
here, once, by the name of the part: XML that does not parse, another encoding than UTF-8 in the parts that we read
as text, names that point out of the package, macros.
"""

from __future__ import annotations

import re

from lxml import etree

from generator.document.paket import Bagian
from generator.document.paket import PaketRusak
from generator.document.paket import baca_paket
from generator.document.relasi import bagian_utama

TIPE_ISI, RELASI = "[Content_Types].xml", "_rels/.rels"
_SARAN = "Buka di Word, lalu simpan ulang."
_TIPE = re.compile(r"<Types\b[^>]*[^/]>.*</Types>", re.DOTALL)
_KELUAR = re.compile(r"(?:^|/)\.{1,2}(?:/|$)|^/|[\\:\x00-\x1f]")


def baca_paket_asing(data: bytes, diurai_nanti: re.Pattern[str] | None = None) -> tuple[dict[str, Bagian], str]:
    """Return the parts by name, and the name of the document part. Raises PaketRusak with a message for the user.

    `diurai_nanti` are parts that the caller parses himself, answers for when that fails, and audits afterwards.
    """
    bagian = baca_paket(data)
    if TIPE_ISI not in bagian or RELASI not in bagian:
        raise PaketRusak("Berkas ini bukan dokumen Word (.docx). Simpan sebagai .docx dari Word.")
    for nama, satu in bagian.items():
        if _KELUAR.search(nama):
            raise PaketRusak(f'Berkas Word tidak wajar: ada bagian bernama "{nama[:60]!a}". {_SARAN}')
        nanti = diurai_nanti is not None and diurai_nanti.fullmatch(nama)
        if nama.endswith((".xml", ".rels")) and not nanti:
            _periksa_isi(nama, satu.isi())
    jenis = bagian[TIPE_ISI].isi().decode("utf-8-sig")
    if "macroEnabled" in jenis or any(n.casefold().endswith("vbaproject.bin") for n in bagian):
        raise PaketRusak("Berkas Word ini memuat makro. Buka di Word, simpan sebagai .docx, lalu pakai yang itu.")
    if not _TIPE.search(jenis):
        raise PaketRusak(f"Berkas Word rusak: bagian {TIPE_ISI} kosong. {_SARAN}")
    dokumen = bagian_utama(bagian[RELASI].isi())
    if dokumen not in bagian:
        raise PaketRusak("Berkas ini tidak berisi naskah Word. Simpan sebagai .docx dari Word.")
    return bagian, dokumen


def _periksa_isi(nama: str, isi: bytes) -> None:
    """Refuse a part that is no sound XML; the small parts that are read as text must be UTF-8."""
    try:
        akar = etree.fromstring(isi, etree.XMLParser(resolve_entities=False, no_network=True))
        if nama.endswith(".rels") or nama in (TIPE_ISI, "docProps/core.xml"):
            isi.decode("utf-8-sig")
    except (etree.XMLSyntaxError, UnicodeDecodeError) as galat:
        raise PaketRusak(f"Berkas Word rusak: bagian {nama[:60]} tidak dapat diurai. {_SARAN}") from galat
    if akar.getroottree().docinfo.doctype:
        raise PaketRusak(f"Berkas Word tidak wajar: bagian {nama[:60]} memuat DOCTYPE. {_SARAN}")
