"""Satu pejabat ditulis dengan satu nama, satu jabatan dijabat satu orang.

Sumber: satu NIP milik satu orang; nama dan NIP itu sendiri tidak pernah disebut di catatan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from generator.checks.catat import periksa
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.organisasi import Pejabat

KODE = "C39"
ARTI = "Pejabat ditulis berbeda"
_SARAN = "Samakan nama, NIP, dan jabatannya di lembar Profil."


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare the head of the office and everybody who signs, two by two; only their jabatan is named."""
    kepala = laporan.profil.kepala
    semua = [("kepala kantor", kepala), *laporan.profil.penandatangan]
    for (peran_a, a), (peran_b, b) in combinations(semua, 2):
        sebutan = f"{peran_a} dan {peran_b}" if peran_a != peran_b else peran_a
        if _nip(a) and _nip(a) == _nip(b) and _nama(a) and _nama(b) and _nama(a) != _nama(b):
            yield periksa(KODE, None, f"NIP yang sama dipakai dengan dua nama ({sebutan}).", _SARAN)
        elif _nama(a) and _nama(a) == _nama(b) and _nip(a) and _nip(b) and _nip(a) != _nip(b):
            yield periksa(KODE, None, f"Nama yang sama ditulis dengan dua NIP ({sebutan}).", _SARAN)


def _nip(pejabat: Pejabat) -> str:
    """Return the digits of a NIP; "" for a placeholder."""
    angka = "".join(re.findall(r"\d", pejabat.nip))
    return angka if len(angka) >= 18 else ""


def _nama(pejabat: Pejabat) -> str:
    """Return a name without titles after the first comma, in small letters."""
    return " ".join(re.findall(r"\w+", pejabat.nama.split(",")[0].casefold()))
