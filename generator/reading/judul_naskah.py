"""Mengenal judul dan daftar isi di naskah: dari gaya Word, dan yang dibuat tangan (tebal, huruf besar, bernomor).

A line in bold capitals may be the name of an official, so without a number it is a heading only when it begins
with a word that headings of an LKjIP begin with, or when the contents list names it.
"""

from __future__ import annotations

import re

from generator.reading.berkas.docx import ParagrafWord
from generator.reading.berkas.docx_gaya import GayaParagraf
from generator.reading.nama import rapikan

_GAYA_JUDUL = re.compile(r"(?:heading|judul)\s*(\d)")
_GAYA_DAFTAR = re.compile(r"toc\b|toc \d|table of figures|daftar (?:isi|tabel|gambar)")
_EKOR_HALAMAN = re.compile(r"[\s.…·_]*[.…·_]{3,}[\s.…·_]*(?:\d{1,3}|[ivxl]{1,6})?\s*$", re.IGNORECASE)
_HALAMAN = re.compile(r"\s(?:\d{1,3}|[ivxl]{1,6})$", re.IGNORECASE)
_BERNOMOR = (
    (1, re.compile(r"BAB\s+(?:[IVXLC]+|\d+)\b", re.IGNORECASE)),
    (4, re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?\s+\S")),
    (2, re.compile(r"[A-Z][.)]\s+\S")),
    (3, re.compile(r"\d{1,2}[.)]\s+\S")),
    (4, re.compile(r"[a-z][.)]\s+\S")),
)
_AWAL_JUDUL = re.compile(
    r"(?:kata pengantar|daftar (?:isi|tabel|gambar|grafik|lampiran)|ikhtisar|ringkasan|pendahuluan|perencanaan|penutup|"
    r"akuntabilitas|lampiran|kesimpulan|simpulan|saran|inovasi|prestasi|penghargaan|rencana|perjanjian|capaian|isu|visi|"
    r"realisasi|analisis|evaluasi|pengukuran|indikator|latar belakang|tugas|struktur|sumber daya|dasar hukum|landasan|"
    r"misi|sistematika|maksud|pohon|gambaran|sasaran|tujuan|laporan kinerja|kedudukan|efisiensi|perbandingan)\b"
)
_BUKAN_JUDUL = re.compile(r"(?:tabel|gambar|grafik|diagram|bagan|foto)\b")
_PANJANG = 160


class PengenalJudul:
    """Tells headings and contents lines of one document, once its contents list is known."""

    def __init__(self, gaya: dict[str, GayaParagraf], semua: list[ParagrafWord]) -> None:
        self._gaya = gaya
        isi = {rapikan(_tanpa_halaman(p.teks)) for p in semua if self.daftar_isi(p)}
        self._daftar = {t for t in isi if t and not _BUKAN_JUDUL.match(t)}

    def daftar_isi(self, paragraf: ParagrafWord) -> bool:
        """Tell whether a paragraph is a line of a list of contents, tables or figures."""
        nama = self._gaya.get(paragraf.gaya, GayaParagraf()).nama
        return paragraf.daftar or bool(_GAYA_DAFTAR.match(nama) or _EKOR_HALAMAN.search(paragraf.teks.rstrip()))

    def tingkat(self, paragraf: ParagrafWord) -> int:
        """Return the level of a heading, 0 for text and for contents lines."""
        if not paragraf.teks.strip() or self.daftar_isi(paragraf):
            return 0
        gaya = self._gaya.get(paragraf.gaya, GayaParagraf())
        bernama = _GAYA_JUDUL.match(gaya.nama)
        kerangka = paragraf.kerangka or gaya.kerangka or (int(bernama[1]) if bernama else 0)
        if 1 <= kerangka <= 9:
            return kerangka
        return self._tingkat_tangan(" ".join(paragraf.teks.split()), paragraf.tebal or gaya.tebal)

    def _tingkat_tangan(self, teks: str, tebal: bool) -> int:
        terdaftar = rapikan(teks) in self._daftar
        if len(teks) > _PANJANG or not (tebal or terdaftar or teks.isupper()):
            return 0
        tingkat = next((n for n, pola in _BERNOMOR if pola.match(teks)), 0)
        if tingkat:
            return tingkat if tebal or terdaftar or tingkat == 1 else 0
        return 1 if terdaftar or (teks.isupper() and _AWAL_JUDUL.match(rapikan(teks))) else 0


def _tanpa_halaman(teks: str) -> str:
    tanpa_titik = _EKOR_HALAMAN.sub("", teks.rstrip())
    return tanpa_titik if tanpa_titik != teks.rstrip() else _HALAMAN.sub("", tanpa_titik)
