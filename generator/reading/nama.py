"""Mencocokkan nama: nama yang sama ditulis berbeda di dokumen yang berbeda.

Matching never changes a name that is printed; a name that differs is reported by the joiner.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import TypeVar

from rapidfuzz import fuzz

AMBANG_SAMA = 90
AMBANG_DALAM_INDUK = 80
T = TypeVar("T")

_KURUNG = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_BUKAN_KATA = re.compile(r"[^\w%/&]+")
_HURUF_RENGGANG = re.compile(r"\b(?:\w ){2,}\w\b")


def rapikan(teks: str) -> str:
    """Return text in one normal form: small letters, no punctuation, single spaces, spaced letters joined."""
    teks = unicodedata.normalize("NFKC", teks).casefold().replace("\u00a0", " ")
    teks = _BUKAN_KATA.sub(" ", teks.replace("/", " ").replace("&", " ")).replace("_", " ")
    teks = re.sub(r"\s+", " ", teks).strip()
    return _HURUF_RENGGANG.sub(lambda m: m.group(0).replace(" ", ""), teks)


@cache
def _ejaan() -> tuple[dict[str, str], frozenset[str]]:
    data = tomllib.loads(resources.files("generator.reading").joinpath("ejaan.toml").read_text("utf-8"))
    return data["ganti"], frozenset(data["abaikan"]["kata"])


@cache
def inti_nama(teks: str, nama_kantor: str = "") -> str:
    """Return the words that tell one name from another: spelling unified, brackets and the office's name dropped.

    >>> inti_nama("Nilai SAKIP Dinas Koperasi dan UKM", "dinas koperasi dan ukm")
    'nilai sakip'
    """
    ganti, abaikan = _ejaan()
    tanpa_kurung = _KURUNG.sub(" ", teks)
    kata = _kata(tanpa_kurung if tanpa_kurung.strip() else teks, ganti, abaikan)
    if nama_kantor:
        kantor = set(_kata(nama_kantor, ganti, abaikan))
        for i, k in enumerate(kata):
            if k in ("dinas", "badan", "kantor", "kecamatan", "dinkop", "diskop") and i > 0:
                ekor = [x for x in kata[i:] if x not in kantor and x != "dinas"]
                kata = kata[:i] + ekor
                break
    return " ".join(_sekali(kata))


def _sekali(kata: list[str]) -> list[str]:
    """A name pasted twice into one cell counts once."""
    tengah = len(kata) // 2
    return kata[:tengah] if tengah > 1 and kata[:tengah] == kata[tengah:] else kata


def _kata(teks: str, ganti: dict[str, str], abaikan: frozenset[str]) -> list[str]:
    hasil: list[str] = []
    for k in rapikan(teks).split():
        hasil.extend(ganti.get(k, k).split())
    return [k for k in hasil if k not in abaikan]


def kemiripan(kiri: str, kanan: str, nama_kantor: str = "") -> float:
    """Return 0–100: how alike two names are, word order and small spelling differences aside."""
    a, b = inti_nama(kiri, nama_kantor), inti_nama(kanan, nama_kantor)
    if not a or not b:
        return 0.0
    if a == b:
        return 100.0
    return fuzz.token_sort_ratio(a, b)


def cari_nama(nama: str, calon: Sequence[T], ambil, nama_kantor: str = "", ambang: float = AMBANG_SAMA) -> T | None:
    """Return the best candidate above the threshold; None when none is, or two are equally good."""
    nilai = sorted(((kemiripan(nama, ambil(c), nama_kantor), i) for i, c in enumerate(calon)), reverse=True)
    if not nilai or nilai[0][0] < ambang:
        return None
    if len(nilai) > 1 and nilai[1][0] == nilai[0][0] and ambil(calon[nilai[1][1]]) != ambil(calon[nilai[0][1]]):
        return None
    terbaik = nilai[0][0]
    return calon[min(i for n, i in nilai if n == terbaik)]
