"""Mutasi: satu kesalahan pada satu folder bersih, menurut keluarga kesalahan yang terjadi di kantor.

Every family picks its cells from the Laporan that was read, and spoils one figure, name, unit or row as hands do:
two digits exchanged, one digit wrong, a shifted comma, a neighbour's figure, another year's target.
"""

from dataclasses import dataclass
from random import Random

from tests.checks.lembar_bersih import LembarBersih
from tests.checks.lembar_bersih import Rusak
from tests.checks.mutasi_angka import KELUARGA_ANGKA
from tests.checks.mutasi_nama import KELUARGA_NAMA

BIBIT = 20250531
PER_KELUARGA = 12


@dataclass(frozen=True)
class Mutasi:
    """One spoiled folder."""

    keluarga: str
    uraian: str
    rusak: Rusak


def daftar_mutasi(bersih: LembarBersih, per_keluarga: int = PER_KELUARGA) -> list[Mutasi]:
    """Return the mutations of all families, the same ones in every run."""
    hasil = []
    for nama, buat in {**KELUARGA_ANGKA, **KELUARGA_NAMA}.items():
        acak = Random(f"{BIBIT}{nama}")
        semua = list(buat(bersih, acak))
        acak.shuffle(semua)
        hasil += [Mutasi(nama, uraian, rusak) for uraian, rusak in semua[:per_keluarga]]
    return hasil
