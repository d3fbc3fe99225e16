"""Butir: teks kantor yang terdiri atas beberapa baris menjadi daftar dengan tanda baca yang benar."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Sequence

from generator.narrative.kata import rangkai
from generator.narrative.urai import lindungi

_AWALAN = re.compile(r"^\s*(?:[-–•·*▪]\s+|\(?\d{1,2}[.)]\s*|\(?[a-zA-Z][.)]\s+)")
_AKHIRAN = re.compile(r"(?:\s*[;,]\s*(?:dan|serta)?|\s*\.)\s*$")


def pecah(teks: str) -> tuple[str, ...]:
    """Return the points of a cell of several lines, without their numbers or dashes; a dash alone is none.

    >>> pecah("1. Pembinaan dan Pendampingan\\n2. Fasilitasi perizinan;")
    ('Pembinaan dan Pendampingan', 'Fasilitasi perizinan')
    >>> pecah("-")
    ()
    """
    baris = (_AKHIRAN.sub("", _AWALAN.sub("", b)).strip() for b in teks.splitlines())
    return tuple(b for b in baris if b.strip("-–—"))


def bernomor(daftar: Sequence[str], huruf: bool = False) -> list[dict[str, str]]:
    """Return items with number (or letter) and closing mark: ";", "; dan" before the last, "." at the end."""
    isi = [lindungi(_AKHIRAN.sub("", _AWALAN.sub("", " ".join(d.split())))) for d in daftar]
    nomor = [chr(ord("a") + n) if huruf and len(isi) <= 26 else str(n + 1) for n in range(len(isi))]
    return [
        {"nomor": satu, "nama": nama, "akhir": akhir(n, len(isi))}
        for n, (satu, nama) in enumerate(zip(nomor, isi, strict=True))
    ]


def akhir(urutan: int, banyak: int) -> str:
    """Return the closing mark of item `urutan` (from 0) in a list of `banyak`."""
    if urutan == banyak - 1:
        return "."
    return "; dan" if urutan == banyak - 2 else ";"


def kutip(daftar: Iterable[str]) -> str:
    """Return the office's points as one running list inside a sentence, each quoted as it is written.

    >>> kutip(("Pembinaan dan Pendampingan", "Fasilitasi perizinan"))
    '“Pembinaan dan Pendampingan” dan “Fasilitasi perizinan”'
    """
    return rangkai_teks([f"“{lindungi(d)}”" for d in daftar])


def rangkai_teks(daftar: Sequence[str]) -> str:
    """Return a list for a sentence; with ";" between items that hold commas themselves."""
    if any(", " in d for d in daftar) and len(daftar) > 1:
        return f"{'; '.join(daftar[:-1])}; dan {daftar[-1]}"
    return rangkai(daftar)


def sebagai_kalimat(teks: str) -> str:
    """Return the office's text as sentences that begin large and end with a full stop."""
    isi = lindungi(teks)
    if not isi:
        return ""
    isi = isi if isi.startswith("\\") else isi[0].upper() + isi[1:]
    return isi if isi.endswith((".", "!", "?", ".\\)")) else isi + "."
