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
    (r"\[PERIKSA\](?! berarti)", "angka yang belum terbaca", True),
    (r"\{\{|\{%|«\w+»", "nama isian templat", True),
    (r"\blorem ipsum\b", "teks contoh", True),
    (r"\bError! (?:Reference|Bookmark|No)[\w ]*|\bGalat! Sumber[\w ]*|\bKesalahan! [\w ]*", "galat Word", True),
    (r"\((?:di\s?isi|isi|isikan|sebutkan|jelaskan|tuliskan|uraikan|lampirkan|masukkan|nama opd|nama skpd|"
     r"nama perangkat daerah)\b[^)]*\)"
     r"|<(?:nama|isi|tahun|jumlah|diisi|sebutkan)\b[^>]*>", "petunjuk pengisian", True),
    (r"\b(?:coret yang tidak perlu|pilih salah satu|diurutkan sesuai|disesuaikan dengan (?:kondisi|"
     r"kebutuhan) (?:opd|skpd|masing))[\w ]*",
     "petunjuk pengisian", False),
    (r"(?<!\w)x{3,}(?!\w)", "xxx", True),
    (r"\bdinas\s?/\s?badan(?:\s?/\s?(?:kantor|kecamatan|sekretariat|inspektorat|bagian|"
     r"rsud))+", "pilihan nama perangkat daerah", False),
)  # fmt: skip
_TITIK = r"(?:…\s*){2,}|(?:\.\s?){5,}|_{4,}"
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
            daftar = blok.daftar_isi or bool(_BARIS_DAFTAR.search(teks))
            yield from periksa_teks(teks, bahan.naskah.alamat(blok), "" if daftar else _TITIK)
            continue
        sel: dict[str, tuple[int, int]] = {}
        for r, baris in enumerate(blok.baris):
            for k, teks in enumerate(baris):
                sel.setdefault(teks, (r, k))
        for teks, (r, k) in sel.items():
            yield from periksa_teks(rapikan(teks), bahan.naskah.alamat(blok, r, k), "", di_sel=True)


def periksa_teks(teks: str, alamat: Alamat, titik: str = _TITIK, di_sel: bool = False) -> Iterator[Catatan]:
    """Yield what of a template is left in one paragraph or cell; dots only where `titik` gives their pattern."""
    pola = [(p, sebutan) for p, sebutan, sel in _POLA if sel or not di_sel]
    pola += [(re.compile(titik), "titik-titik yang belum diisi")] if titik else []
    pola += [(_TAHUN_N, "tahun yang belum diisi")] if not di_sel and not _RUMUS.search(teks) else []
    for satu, sebutan in pola:
        cocok = satu.search(teks)
        if cocok is None or (sebutan == "xxx" and _TANDA_TANGAN.search(teks)):
            continue
        kata, singkat = cocok[0].strip(), len(cocok[0]) < min(PENDEK, len(teks))
        dimana = f"{kutip(teks, cocok.end())} masih memuat" if singkat else "Masih ada"
        yield periksa(KODE, alamat, f"{dimana} {sebutan}: {sebut(kata)}.",
                      "Isi atau hapus sebelum laporan ditandatangani.")  # fmt: skip
