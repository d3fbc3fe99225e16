"""Nama slot: apa yang boleh diketik sebagai {{ nama }} di templat Word, dengan artinya.

A name has one of these shapes; anything else in a template is an error that names the nearest right one:
    nilai    {{ nama_dinas }}          inline text, one text however often it occurs
    narasi   {{ narasi.latar }}        a paragraph of its own: a passage of whole paragraphs
    tabel    {{ tabel.3_4 }}           a paragraph of its own, directly above its prototype table
    grafik   {{ grafik.capaian }}      in the alternative text of a chart drawn in Word
    gambar   {{ gambar.logo }}         in the alternative text of a placeholder picture
    bagan    {{ bagan.organisasi }}    a paragraph of its own: a tree of shapes
    sumber   {{ sumber.3_4 }}          a paragraph of its own below the table: source line and notes
Inside a prototype table: {{ kepala }}, {{ nomor }} and {{ baris.<tingkat> }} name the look of rows.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from rapidfuzz import fuzz
from rapidfuzz import process

AWALAN = "lkjip:"
AWALAN_JUDUL = "judul_"

JENIS: dict[str, str] = {
    "narasi": "Bagian naskah: satu atau beberapa paragraf, diketik sendirian dalam paragrafnya",
    "tabel": "Tabel resmi, diketik sendirian tepat di atas tabel contohnya",
    "sumber": "Sumber dan catatan sebuah tabel, diketik sendirian di bawah tabelnya",
    "bagan": "Bagan (struktur organisasi, pohon kinerja), diketik sendirian dalam paragrafnya",
    "grafik": "Grafik, diketik di teks alternatif grafik yang digambar di Word",
    "gambar": "Gambar, diketik di teks alternatif gambar contoh",
}

TINGKAT_BARIS = (
    "visi", "misi", "tujuan daerah", "sasaran daerah", "tujuan", "sasaran",
    "program", "kegiatan", "sub kegiatan", "isi", "jumlah",
)
RUPA_BARIS = ("kepala", "nomor", *(f"baris.{t}" for t in TINGKAT_BARIS))


@cache
def baca_nama() -> tuple[Mapping[str, str], ...]:
    """Return the names of nama_slot.csv in the order of the report: `nama`, `arti`, `contoh`, `tingkat` of its rows."""
    teks = Path(__file__).with_name("nama_slot.csv").read_text("utf-8")
    return tuple(csv.DictReader(teks.splitlines()))


@cache
def arti_nilai() -> Mapping[str, str]:
    """Return the names of values, which have no prefix, with their meaning."""
    return {b["nama"]: b["arti"] for b in baca_nama() if "." not in b["nama"] and b["nama"] not in RUPA_BARIS}


def slot_tabel(kunci: str) -> str:
    """Return a table's key as it stands in slot names.

    >>> slot_tabel("3.4"), slot_tabel("jenis kelamin")
    ('3_4', 'jenis_kelamin')
    """
    return kunci.replace(".", "_").replace(" ", "_").replace("-", "_").lower()


def tanpa_sasaran(kunci: str) -> str:
    """Return the name of a table or passage of one sasaran without the number of the sasaran.

    >>> tanpa_sasaran("3_6_s2"), tanpa_sasaran("3_6")
    ('3_6', '3_6')
    """
    return re.sub(r"_s\d+$", "", kunci)


def judul_tabel(kunci: str) -> str:
    """Return the name that stands for a table's title.

    >>> judul_tabel("3.4")
    'judul_3_4'
    """
    return AWALAN_JUDUL + slot_tabel(kunci)


def jenis_nama(nama: str) -> str:
    """Return the kind of a slot name: one of JENIS, "nilai" for one without prefix that we know, else ""."""
    awalan, titik, sisa = nama.partition(".")
    if titik:
        return awalan if awalan in JENIS and sisa else ""
    return "nilai" if nama in arti_nilai() or nama.startswith(AWALAN_JUDUL) else ""


def nama_terdekat(nama: str, pilihan: Iterable[str]) -> str:
    """Return the most similar of the names that may stand here, "" when there are none."""
    daftar = sorted(pilihan)
    hasil = process.extractOne(nama, daftar, scorer=fuzz.WRatio) if daftar else None
    return hasil[0] if hasil else ""
