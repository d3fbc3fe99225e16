"""Nomenklatur nasional urusan, program, kegiatan, sub kegiatan: membantu mengenali tingkat sebuah nama."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib import resources

from rapidfuzz import fuzz
from rapidfuzz import process

from generator.model.anggaran import TingkatAnggaran
from generator.reading.nama import inti_nama

_TINGKAT = {t.value: t for t in TingkatAnggaran}
_AMBANG = 92


@dataclass(frozen=True, slots=True)
class Nomenklatur:
    """One entry of the national list."""

    tingkat: TingkatAnggaran
    kode: str
    nama: str


@cache
def _daftar() -> dict[str, tuple[Nomenklatur, ...]]:
    hasil: dict[str, list[Nomenklatur]] = {}
    teks = resources.files("generator.reading").joinpath("data/nomenklatur.csv").read_text("utf-8")
    for baris in csv.DictReader(teks.splitlines()):
        tingkat = _TINGKAT.get(baris["tingkat"].replace("_", " "))
        if tingkat:
            n = Nomenklatur(tingkat, baris["kode"], baris["nomenklatur"])
            hasil.setdefault(inti_nama(n.nama), []).append(n)
    return {k: tuple(v) for k, v in hasil.items()}


@cache
def _kunci() -> tuple[str, ...]:
    return tuple(_daftar())


@cache
def cari_nomenklatur(nama: str) -> frozenset[TingkatAnggaran]:
    """Return the levels at which the nation knows this name; empty when it does not know it."""
    inti = inti_nama(nama)
    if not inti:
        return frozenset()
    if inti in _daftar():
        return frozenset(n.tingkat for n in _daftar()[inti])
    cocok = process.extractOne(inti, _kunci(), scorer=fuzz.ratio, score_cutoff=_AMBANG)
    return frozenset(n.tingkat for n in _daftar()[cocok[0]]) if cocok else frozenset()
