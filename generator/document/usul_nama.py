"""Nama slot yang barangkali dimaksud: pemisah lain, awalan yang lupa, salah ketik; tanpa yang mirip, tanpa usul."""

from __future__ import annotations

import re
from functools import cache

from rapidfuzz import fuzz
from rapidfuzz import process

from generator.document.daftar_nama import dikenal
from generator.document.nama import JENIS
from generator.document.nama import arti_nilai

_PEMISAH = re.compile(r"[^a-z0-9]+")
_SERUPA = 70
_BERAWALAN = ("narasi", "tabel", "sumber", "grafik", "bagan", "gambar")
# What offices call these in their own words.
_SEBUTAN = {
    "kepala_dinas": "ttd_nama", "nama_kepala_dinas": "ttd_nama", "nama_kepala": "ttd_nama", "nip": "ttd_nip",
    "nip_kepala": "ttd_nip", "pangkat": "ttd_pangkat", "jabatan": "ttd_jabatan", "bupati": "kepala_daerah",
    "wali_kota": "kepala_daerah", "walikota": "kepala_daerah", "gubernur": "kepala_daerah", "kabupaten": "daerah",
    "kota": "daerah", "provinsi": "daerah", "dinas": "nama_dinas", "opd": "nama_dinas", "nama_opd": "nama_dinas",
    "perangkat_daerah": "nama_dinas", "instansi": "nama_dinas", "tanggal": "tempat_tanggal",
}  # fmt: skip


def usul_nama(nama: str) -> str:
    """Return the slot name that was probably meant, "" where none is near.

    >>> usul_nama("tabel 3.4"), usul_nama("latar_belakang"), usul_nama("bupati"), usul_nama("cuaca")
    ('tabel.3_4', 'narasi.latar_belakang', 'kepala_daerah', '')
    """
    polos, semua = _polos(nama.partition("|")[0]), _semua_nama()
    if polos in semua:
        return semua[polos]
    if polos in _SEBUTAN:
        return _SEBUTAN[polos]
    awalan = nama.partition(".")[0]
    calon = [n for n in semua if n.startswith(f"{awalan}_")] if awalan in JENIS and "." in nama else list(semua)
    dekat = process.extractOne(polos, calon, scorer=fuzz.ratio, score_cutoff=_SERUPA) if calon else None
    return semua[dekat[0]] if dekat else ""


def sebut_tak_dikenal(nama: str) -> str:
    """Return the sentence about a name that nobody knows, with the probable one where there is one."""
    usul = usul_nama(nama)
    return f"{{{{ {nama} }}}} tidak dikenal{f'; barangkali yang dimaksud {{{{ {usul} }}}}' if usul else ''}."


@cache
def _semua_nama() -> dict[str, str]:
    """Return every name by its letters and figures alone; a passage, then a table, also without its prefix."""
    berawalan = [(f"{jenis}.{kunci}", kunci) for jenis in _BERAWALAN for kunci in dikenal(jenis)]
    pendek = {_polos(kunci): nama for nama, kunci in reversed(berawalan)}
    return pendek | {_polos(nama): nama for nama, _ in berawalan} | {_polos(n): n for n in arti_nilai()}


def _polos(nama: str) -> str:
    return _PEMISAH.sub("_", nama.casefold()).strip("_")
