"""Mencocokkan nama: nama yang sama ditulis berbeda di dokumen yang berbeda.

Matching never changes a name that is printed; a name that differs is reported by the joiner.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache
from functools import lru_cache
from typing import TypeVar

from generator.reading.acuan import baca_acuan_toml

AMBANG_SAMA = 90
AMBANG_DALAM_INDUK = 80
_NAMA_LAIN = 79.0
_SEEJAAN = 75
T = TypeVar("T")

_KURUNG = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_BUKAN_KATA = re.compile(r"[^\w%/&]+")
_HURUF_RENGGANG = re.compile(r"\b(?:\w ){2,}\w\b")


@lru_cache(maxsize=8192)
def rapikan(teks: str) -> str:
    """Return text in one normal form: small letters, no punctuation, single spaces, spaced letters joined."""
    teks = unicodedata.normalize("NFKC", teks).casefold().replace("\u00a0", " ")
    teks = _BUKAN_KATA.sub(" ", teks.replace("/", " ").replace("&", " ")).replace("_", " ")
    teks = re.sub(r"\s+", " ", teks).strip()
    return _HURUF_RENGGANG.sub(lambda m: m.group(0).replace(" ", ""), teks)


@cache
def _ejaan() -> tuple[dict[str, str], frozenset[str]]:
    data = baca_acuan_toml("ejaan.toml")
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
    from rapidfuzz import fuzz

    nilai = fuzz.token_sort_ratio(a, b)
    return _NAMA_LAIN if nilai > _NAMA_LAIN and _angka_berbeda(a, b) else nilai


def cari_nama(nama: str, calon: Sequence[T], ambil, nama_kantor: str = "", ambang: float = AMBANG_SAMA) -> T | None:
    """Return the best candidate above the threshold; None when none is, or two are equally good.

    A name that differs in a word, not only in its spelling, is another name, however long the rest is.
    """
    nilai = sorted(((_kesamaan(nama, ambil(c), nama_kantor, ambang), i) for i, c in enumerate(calon)), reverse=True)
    if not nilai or nilai[0][0] < ambang:
        return None
    if len(nilai) > 1 and nilai[1][0] == nilai[0][0] and ambil(calon[nilai[1][1]]) != ambil(calon[nilai[0][1]]):
        return None
    terbaik = nilai[0][0]
    return calon[min(i for n, i in nilai if n == terbaik)]


def _kesamaan(kiri: str, kanan: str, nama_kantor: str, ambang: float) -> float:
    """Return 0–100; below the threshold the figure says no more than that."""
    a, b = inti_nama(kiri, nama_kantor).split(), inti_nama(kanan, nama_kantor).split()
    a, b = panjangkan(a, b), panjangkan(b, a)
    if a == b:
        return 100.0 if a else 0.0
    nilai = kemiripan(" ".join(a), " ".join(b))
    return min(nilai, _NAMA_LAIN) if nilai >= ambang and _kata_berbeda(a, b) else nilai


def panjangkan(nama: list[str], acuan: list[str]) -> list[str]:
    """Write an abbreviation out where the other name has its words: "ikm" beside "indeks kepuasan masyarakat"."""
    awal = "".join(x[0] for x in acuan)
    hasil: list[str] = []
    for kata in nama:
        letak = awal.find(kata) if len(kata) > 2 and kata not in acuan else -1
        hasil += acuan[letak : letak + len(kata)] if letak >= 0 else [kata]
    return hasil


def _angka_berbeda(kiri: str, kanan: str) -> bool:
    """Names with different numbers are different names ("7-12 tahun", "13-15 tahun"); one may leave its numbers out."""
    kiri_angka, kanan_angka = ([k for k in nama.split() if k.isdigit()] for nama in (kiri, kanan))
    a, b = Counter(kiri_angka), Counter(kanan_angka)
    return kiri_angka != kanan_angka if a == b else not (a <= b or b <= a)


def _kata_berbeda(kiri: list[str], kanan: list[str]) -> bool:
    """Tell whether one word stands for another one, or a word such as "tidak" was added."""
    from rapidfuzz import fuzz

    sisa_kanan = list((Counter(kanan) - Counter(kiri)).elements())
    sisa_kiri = []
    for kata in (Counter(kiri) - Counter(kanan)).elements():
        ejaan = next((x for x in sisa_kanan if fuzz.ratio(kata, x) >= _SEEJAAN and not kata.isdigit()), None)
        if ejaan is None:
            sisa_kiri.append(kata)
        else:
            sisa_kanan.remove(ejaan)
    return bool(sisa_kiri and sisa_kanan) or not _penentu().isdisjoint({*sisa_kiri, *sisa_kanan})


@cache
def _penentu() -> frozenset[str]:
    data = baca_acuan_toml("ejaan.toml")
    return frozenset(data["penentu"]["kata"])
