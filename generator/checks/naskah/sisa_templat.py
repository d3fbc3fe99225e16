"""Sisa templat di dokumen: "Tahun n", titik-titik, [ISI: …], petunjuk pengisian, dan galat Word.

Sumber: dokumen yang diterbitkan tidak memuat teks contoh. "tahun n" in a formula is how formulas are written, and
leader dots of a contents list are no gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.kalimat import rapikan
from generator.checks.naskah.sebut_fakta import kutip
from generator.model.catatan import Catatan
from generator.model.naskah import Alinea
from generator.model.nilai import Alamat

KODE = "D14"
ARTI = "Sisa templat di dokumen"

PENDEK = 20
# (pola, apa itu, juga dicari di sel tabel)
_SISA = (
    (r"\[ISI\b[^\]]*\]?", "bagian yang belum diisi", True),
    (r"\[PERIKSA\]", "angka yang belum terbaca", True),
    (r"\{\{|\{%|«\w+»", "nama isian templat", True),
    (r"\blorem ipsum\b", "teks contoh", True),
    (r"\bError! (?:Reference|Bookmark|No)[\w ]*|\bGalat! Sumber[\w ]*|\bKesalahan! [\w ]*", "galat Word", True),
    (r"\((?:di\s?isi|isi|isikan|sebutkan|jelaskan|tuliskan|uraikan|lampirkan|masukkan|nama opd|nama skpd|"
     r"nama perangkat daerah)\b[^)]*\)"
     r"|<(?:nama|isi|tahun|jumlah|diisi|sebutkan)\b[^>]*>", "petunjuk pengisian", True),
    (r"\b(?:coret yang tidak perlu|pilih salah satu|diurutkan sesuai|disesuaikan dengan (?:kondisi|"
     r"kebutuhan) (?:opd|skpd|masing))[\w ]*",
     "petunjuk pengisian", False),
    (r"(?:…\s*){2,}|(?:\.\s?){5,}|_{4,}", "titik-titik yang belum diisi", False),
    (r"(?<!\w)x{3,}(?!\w)", "xxx", True),
    (r"\bdinas\s?/\s?badan(?:\s?/\s?(?:kantor|kecamatan|sekretariat|inspektorat|bagian|"
     r"rsud))+", "pilihan nama perangkat daerah", False),
)  # fmt: skip
_POLA = tuple((re.compile(pola, re.IGNORECASE), sebutan, di_sel) for pola, sebutan, di_sel in _SISA)
_TAHUN_N = re.compile(r"\b[Tt](?:ahun|AHUN)\s+(?:n|N)(?:\s*[-–+]\s*\d)?\b(?!\s*[=/÷×x*(])")
_RUMUS = re.compile(
    r"[=÷×]|\brumus\b|\bformulasi\b|\bx\s*100|\bdibagi\b|\bjumlah\b.*\btahun n\b.*\bjumlah\b", re.IGNORECASE
)
_BARIS_DAFTAR = re.compile(r"(?:\.\s?|…){3,}\s*(?:\d{1,3}|[ivxlc]+)\s*$", re.IGNORECASE)
_TANDA_TANGAN = re.compile(r"\bNIP\b", re.IGNORECASE)


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per paragraph or cell and kind of left-over."""
    for blok in bahan.naskah.isi:
        if isinstance(blok, Alinea):
            teks = rapikan(blok.teks)
            if not _BARIS_DAFTAR.search(teks) or _TAHUN_N.search(teks):
                yield from _cari(teks, bahan.naskah.alamat(blok), blok.daftar_isi or bool(_BARIS_DAFTAR.search(teks)))
            continue
        sudah: set[str] = set()
        for r, baris in enumerate(blok.baris):
            for k, sel in enumerate(baris):
                if sel not in sudah:
                    sudah.add(sel)
                    yield from _di_sel(rapikan(sel), bahan.naskah.alamat(blok, r, k))


def cari_sisa(teks: str, di_sel: bool = False) -> Iterator[tuple[str, str, int]]:
    """Yield what of a template is left in a text: (the words, what they are, where they end)."""
    for pola, sebutan, sel in _POLA:
        cocok = pola.search(teks)
        if cocok and (sel or not di_sel) and not (sebutan == "xxx" and _TANDA_TANGAN.search(teks)):
            yield cocok[0].strip(), sebutan, cocok.end()
    tahun_n = _TAHUN_N.search(teks)
    if tahun_n and not di_sel and not _RUMUS.search(teks):
        yield tahun_n[0], "tahun yang belum diisi", tahun_n.end()


def _cari(teks: str, alamat: Alamat, daftar_isi: bool) -> Iterator[Catatan]:
    for kata, sebutan, akhir in cari_sisa(teks):
        if not (daftar_isi and sebutan.startswith("titik")):
            yield _catatan(teks, alamat, kata, sebutan, akhir)


def _di_sel(teks: str, alamat: Alamat) -> Iterator[Catatan]:
    for kata, sebutan, akhir in cari_sisa(teks, di_sel=True):
        yield _catatan(teks, alamat, kata, sebutan, akhir)


def _catatan(teks: str, alamat: Alamat, kata: str, sebutan: str, akhir: int) -> Catatan:
    dimana = (
        f"{kutip(teks, akhir)} masih memuat {sebutan}" if len(kata) < min(PENDEK, len(teks)) else f"Masih ada {sebutan}"
    )
    return periksa(KODE, alamat, f"{dimana}: {sebut(kata)}.",
                   "Isi atau hapus sebelum laporan ditandatangani.")  # fmt: skip
