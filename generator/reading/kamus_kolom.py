"""Kamus kepala kolom: kata dan frasa columns.toml, dan cara mencarinya di sebuah kepala."""

from __future__ import annotations

from functools import cache

from generator.model.rekaman import rekaman
from generator.reading.acuan import baca_acuan_toml


@rekaman
class Kamus:
    """The words of columns.toml: phrases by role, describing words, scopes, months, words without weight."""

    frasa: dict[str, str]
    keterangan: dict[str, tuple[str, ...]]
    cakupan: dict[str, tuple[str, ...]]
    bulan: dict[str, int]
    pengisi: frozenset[str]


@cache
def kamus_kolom() -> Kamus:
    """Return the words of columns.toml, ready to be looked up."""
    data = baca_acuan_toml("columns.toml")
    return Kamus(
        {sinonim: peran for peran, daftar in data["peran"].items() for sinonim in daftar},
        {k: tuple(v) for k, v in data["keterangan"].items()},
        {k: tuple(v) for k, v in data["cakupan"].items()},
        {nama: nomor for nomor, daftar in enumerate(data["bulan"]["nama"], 1) for nama in daftar},
        frozenset(data["pengisi"]["kata"]),
    )


def frasa_terpanjang(teks: str, frasa: dict[str, str]) -> tuple[str, int]:
    """Return the role of the longest phrase in a text, and how many words it has."""
    kata = teks.split()
    for panjang in range(len(kata), 0, -1):
        for awal in range(len(kata) - panjang + 1):
            peran = frasa.get(" ".join(kata[awal : awal + panjang]))
            if peran:
                return peran, panjang
    return "", 0


def cari_cakupan(teks: str, daftar: dict[str, tuple[str, ...]]) -> tuple[str, int]:
    """Return the scope that a text names, first in the file's order, and how many words spoke of scopes."""
    ada = {nama: [x for x in frasa if f" {x} " in f" {teks} "] for nama, frasa in daftar.items()}
    nama = next((n for n, frasa in ada.items() if frasa), "")
    return nama, sum(max((len(f.split()) for f in frasa), default=0) for frasa in ada.values())


def cari_versi(teks: str, keterangan: dict[str, tuple[str, ...]]) -> str:
    """ "Sebelum perubahan" says more than the "perubahan" in it: the edition with the longest phrase."""
    ada = {k: max((len(x) for x in keterangan[k] if f" {x} " in f" {teks} "), default=0) for k in ("menjadi", "semula")}
    return max(ada, key=ada.__getitem__) if any(ada.values()) else ""


def memuat(teks: str, daftar: tuple[str, ...]) -> bool:
    """Tell whether one of these phrases stands in the text."""
    berjarak = f" {teks} "
    return any(f" {x} " in berjarak for x in daftar)
