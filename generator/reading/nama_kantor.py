"""Nama perangkat daerah dan daerahnya sebagaimana ditulis di judul tabel."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from generator.reading.nama import panjangkan
from generator.reading.nama import rapikan

_JENIS = (
    r"dinas|badan|kecamatan|kelurahan|inspektorat|sekretariat|kantor|satuan polisi pamong praja|satpol pp|rumah sakit|"
    r"rsud|rsjd|bappeda|bappelitbangda|bapenda|bpbd|bkpsdm|bkd|bpkad|bkad|bpkpd|biro|uptd"
)
_DAERAH = r"(?:kabupaten|kota|provinsi|kab\.|prov\.)\s+[a-z]+(?:[ -][a-z]+){0,3}"
_BERDAERAH = re.compile(rf"\b((?:{_JENIS})\b[^:;]{{0,120}}?)\s+({_DAERAH})$", re.IGNORECASE)
_BERLABEL = re.compile(
    r"\b(?:nama )?(?:skpd|opd|perangkat daerah|unit organisasi|organisasi|satuan kerja|unit kerja)\s*:\s*"
    rf"(?:[\dX.]{{4,}}\s*[-–:]?\s*)?((?:{_JENIS})\b.{{0,120}})$",
    re.IGNORECASE,
)
_BARIS = re.compile(rf"^((?:{_JENIS})\b[^:;0-9]{{0,90}})$", re.IGNORECASE)
_DALAM_JUDUL = re.compile(
    rf"\b((?:{_JENIS})\b[^:;0-9]{{3,90}}?)"
    r"(?:\s+(?:tahun|t\.?a\.?|triwulan|tw|bulan|semester|periode|per|s/d|s\.d|pada)\b.*|\s+20\d\d\b.*|\s*)$",
    re.IGNORECASE,
)
_PEMERINTAH = re.compile(rf"\b(?:pemerintah(?: daerah)?\s+)?({_DAERAH})$", re.IGNORECASE)
_BERNAMA_DAERAH = ("kecamatan", "kelurahan", "rsud", "rsjd", "rumah sakit")
_PANJANG = 120
_SEKANTOR = 80
_KECIL = {"dan", "di", "untuk", "serta", "atau", "dr.", "drg."}
_SINGKATAN = frozenset({
    "rsud", "rsjd", "bpbd", "bkpsdm", "bkd", "bpkad", "bkad", "bpkpd", "uptd", "dprd", "pp", "kb", "ukm", "umkm", "sdm",
    "esdm", "pupr", "ptsp", "pmd", "dki", "diy",
})  # fmt: skip


def kantor_tertulis(baris: str) -> tuple[str, bool]:
    """Return the office that a line names, and whether the line is its heading rather than a title that mentions it.

    >>> kantor_tertulis("INSPEKTORAT KABUPATEN BAHAGIA"), kantor_tertulis("CAPAIAN KINERJA DINAS SOSIAL TAHUN 2024")
    (('Inspektorat', True), ('Dinas Sosial', False))
    """
    lurus = " ".join(baris.split())
    cocok = _BERDAERAH.search(lurus) or _BERLABEL.search(lurus) or _BARIS.match(lurus)
    if cocok and len(cocok.group(1)) < _PANJANG:
        utuh = cocok.group(1).strip(" .:-")
        pisah = _BERDAERAH.search(utuh)
        return judul_huruf(pisah.group(1) if pisah else utuh), True
    tengah = _DALAM_JUDUL.search(lurus)
    return (judul_huruf(tengah.group(1).strip(" .:-")), False) if tengah else ("", False)


def daerah_tertulis(baris: str) -> str:
    """Return the region at the end of a line ("Kabupaten Magetan"), "" if there is none."""
    cocok = _PEMERINTAH.search(" ".join(baris.split()))
    if not cocok:
        return ""
    jenis, _, nama = judul_huruf(cocok.group(1)).partition(" ")
    return f"{ {'Kab.': 'Kabupaten', 'Prov.': 'Provinsi'}.get(jenis, jenis)} {nama}"


def pisahkan_daerah(nama: str) -> tuple[str, str, str]:
    """Return an office's name without the region at its end, with the kind and name of that region ("" for none).

    >>> pisahkan_daerah("Dinas Sosial Kabupaten Magetan"), pisahkan_daerah("Kecamatan Kota Kudus")
    (('Dinas Sosial', 'Kabupaten', 'Magetan'), ('Kecamatan Kota Kudus', '', ''))
    """
    cocok = _BERDAERAH.fullmatch(nama)
    if cocok is None or cocok.group(1).casefold() in _BERNAMA_DAERAH:
        return nama, "", ""
    jenis, _, daerah = daerah_tertulis(cocok.group(2)).partition(" ")
    return cocok.group(1), jenis, daerah


def kantor_sama(kiri: str, kanan: str) -> bool:
    """Tell whether two names may mean one office: "Dinas Koperasi" and "Dinas Koperasi dan UKM", "RSUD" in full.

    >>> kantor_sama("Dinas Koperasi", "Dinas Koperasi dan UKM"), kantor_sama("Dinas Sosial", "Dinas Koperasi")
    (True, False)
    """
    a, b = rapikan(kiri).split(), rapikan(kanan).split()
    a, b = panjangkan(a, b), panjangkan(b, a)
    return fuzz.token_set_ratio(" ".join(a), " ".join(b)) >= _SEKANTOR


def judul_huruf(teks: str) -> str:
    """Return a name in title case; particles stay small, abbreviations large."""
    return " ".join(
        k.upper() if k.casefold() in _SINGKATAN else k.lower() if k.lower() in _KECIL else k[:1].upper() + k[1:].lower()
        for k in teks.split()
    )
