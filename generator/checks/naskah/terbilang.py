"""Bilangan yang ditulis dua kali, dengan angka dan dengan huruf, tetapi tidak sama.

Sumber: "27 (tiga puluh) orang"; angka dan huruf harus menyebut jumlah yang sama.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.bilangan import find_bilangan
from generator.checks.naskah.kalimat import Kalimat
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.format_id import angka
from generator.model.catatan import Catatan

KODE = "D20"
ARTI = "Angka dan hurufnya tidak sama"

_SATUAN = {
    "nol": 0, "kosong": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9,
}  # fmt: skip
_SATUAN_SE = {"sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000}
_KALI = {"ribu": 1000, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12}
_PENUTUP = frozenset({"rupiah", "persen", "orang", "buah"})
_HURUF_ANGKA = re.compile(
    r"\b([a-z]+(?:\s(?:belas|puluh|ratus|ribu)(?:\s[a-z]+)?)?)\s*\(\s*(\d{1,4})\s*\)\s*[a-z]", re.IGNORECASE
)


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per pair."""
    for kalimat in bahan.kalimat:
        yield from periksa_terbilang(kalimat)


def periksa_terbilang(kalimat: Kalimat) -> Iterator[Catatan]:
    """Compare each figure of a sentence with the words in brackets behind it, and words with the figure behind them."""
    for b in find_bilangan(kalimat.teks):
        huruf = baca_terbilang(b.kurung)
        if huruf is not None and huruf != b.nilai:
            yield _catatan(kalimat, b.akhir + len(b.kurung) + 3, b.teks, b.kurung, huruf)
    for cocok in _HURUF_ANGKA.finditer(kalimat.teks):
        huruf = baca_terbilang(cocok[1])
        if huruf is not None and huruf != int(cocok[2]):
            yield _catatan(kalimat, cocok.end(), cocok[2], cocok[1], huruf)


def baca_terbilang(teks: str) -> Decimal | None:
    """Return the number that Indonesian words spell, None for any other text.

    >>> baca_terbilang("lima miliar seratus lima puluh delapan juta rupiah"), baca_terbilang("tahun lalu")
    (Decimal('5158000000'), None)
    """
    kata = re.findall(r"[a-z]+", teks.casefold())
    kata = kata[:-1] if kata and kata[-1] in _PENUTUP else kata
    bulat, _, pecahan = " ".join(kata).partition(" koma ")
    nilai = _bulat(bulat.split())
    if nilai is None or not pecahan:
        return nilai if not pecahan and kata else None
    digit = [_SATUAN.get(k) for k in pecahan.split()]
    return None if None in digit else nilai + Decimal("0." + "".join(map(str, digit)))


def _bulat(kata: list[str]) -> Decimal | None:
    """Return the whole number of words such as "dua ratus tiga puluh lima ribu empat"."""
    total = kelompok = satuan = 0
    for k in kata:
        if k in _SATUAN:
            satuan = _SATUAN[k]
        elif k in _SATUAN_SE:
            nilai = _SATUAN_SE[k]
            if nilai == _KALI["ribu"]:
                total, kelompok, satuan = total + nilai, 0, 0
            else:
                kelompok, satuan = kelompok + nilai, 0
        elif k in ("belas", "puluh", "ratus"):
            kelompok += satuan + 10 if k == "belas" else satuan * (10 if k == "puluh" else 100)
            satuan = 0
        elif k in _KALI:
            total, kelompok, satuan = total + (kelompok + satuan) * _KALI[k], 0, 0
        else:
            return None
    return Decimal(total + kelompok + satuan) if kata else None


def _catatan(kalimat: Kalimat, akhir: int, tertulis: str, kata: str, huruf: Decimal) -> Catatan:
    isi = f"menulis {tertulis} dengan angka, tetapi {kata} ({angka(huruf)}) dengan huruf"
    return catat_kalimat(KODE, kalimat, akhir, isi, "Samakan angka dan hurufnya.")
