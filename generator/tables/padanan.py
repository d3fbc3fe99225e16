"""Padanan: indikator yang sama di dua dokumen, walaupun namanya tidak ditulis persis sama.

Three steps, the first that finds something wins: the same words; the same words without particles and brackets
("Jumlah Usaha Mikro yang Naik Kelas", "… (Lemwas)"); the same words before the name of the office
("Nilai SAKIP Dinas …" and "Nilai SAKIP"). Nothing is matched by likeness: another word is another indicator.
Programs are the exception (`cari_program`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any
from typing import Protocol
from typing import TypeVar

T = TypeVar("T")


class Bersasaran(Protocol):
    """A sasaran with its indicators, of whatever document."""

    nama: str
    indikator: Sequence[Any]


_PARTIKEL = frozenset({"yang", "dan", "di", "pada", "atas", "dengan", "untuk", "dari", "para", "serta"})
_SEBUTAN_KANTOR = frozenset(
    {"dinas", "badan", "kantor", "kecamatan", "kelurahan", "sekretariat", "inspektorat", "opd", "skpd", "perangkat"}
)
NYARIS_SAMA = 0.95
_DIINGAT = 4096  # every name of a folder is compared with many others
_EJAAN = {
    "presentase": "persentase", "prosentase": "persentase", "omzet": "omset",
    "yg": "yang", "dgn": "dengan", "utk": "untuk",
}  # fmt: skip


@lru_cache(maxsize=_DIINGAT)
def kata_nama(nama: str) -> tuple[str, ...]:
    """Return the words of a name, folded: "Presentase Koperasi Aktif" and "PERSENTASE koperasi aktif" are equal."""
    kata = re.findall(r"\w+", unicodedata.normalize("NFKC", nama).casefold())
    return tuple(_EJAAN.get(k, k) for k in kata)


@lru_cache(maxsize=_DIINGAT)
def kata_inti(nama: str) -> tuple[str, ...]:
    """Return the words without particles and without what stands in brackets."""
    return tuple(k for k in kata_nama(re.sub(r"\([^)]*\)", " ", nama)) if k not in _PARTIKEL)


@lru_cache(maxsize=_DIINGAT)
def tanpa_kantor(nama: str) -> tuple[str, ...]:
    """Return the core words before the name of the office; all of them where nothing stands before it."""
    kata = kata_inti(nama)
    for letak, satu in enumerate(kata):
        if satu in _SEBUTAN_KANTOR and letak > 0:
            return kata[:letak]
    return kata


def cari_padanan(nama: str, kandidat: Iterable[T], nama_dari: Callable[[T], str]) -> T | None:
    """Return the candidate of the same name; None where there is none, or where a looser step finds two."""
    daftar = tuple(kandidat)
    for kunci in (kata_nama, kata_inti, tanpa_kantor):
        dicari = kunci(nama)
        cocok = [satu for satu in daftar if dicari and kunci(nama_dari(satu)) == dicari]
        if len(cocok) == 1 or (cocok and kunci is kata_nama):
            return cocok[0]
    return None


def sesasaran_dulu(sasaran: str, daftar: Iterable[Bersasaran]) -> list[Any]:
    """Return the indicators of all these sasaran, those of the sasaran of that name first.

    Two sasaran may measure an indicator of one name; `cari_padanan` takes the first of equal names.
    """
    semua = list(daftar)
    sendiri = cari_padanan(sasaran, semua, lambda s: s.nama)
    return [i for s in sorted(semua, key=lambda s: s is not sendiri) for i in s.indikator]


def cari_program(nama: str, kandidat: Iterable[T], nama_dari: Callable[[T], str]) -> T | None:
    """Return the program of the same name, also where one is abbreviated or mistyped.

    Programs come from one national list, so that a name that is nearly the same is the same program: all words of the
    one stand in the other ("Pengembangan UMKM"), or the names differ in a letter or two. Two such are none.
    """
    daftar = tuple(kandidat)
    cocok = cari_padanan(nama, daftar, nama_dari)
    if cocok is not None:
        return cocok
    for serupa in (_termuat, _mirip):
        temuan = [satu for satu in daftar if serupa(nama, nama_dari(satu))]
        if len(temuan) == 1:
            return temuan[0]
    return None


def _termuat(kiri: str, kanan: str) -> bool:
    sedikit, banyak = sorted((set(kata_nama(kiri)), set(kata_nama(kanan))), key=len)
    return len(sedikit) > 2 and sedikit <= banyak


def _mirip(kiri: str, kanan: str) -> bool:
    banding = SequenceMatcher(None, " ".join(kata_inti(kiri)), " ".join(kata_inti(kanan)))
    return all(nilai() >= NYARIS_SAMA for nilai in (banding.real_quick_ratio, banding.quick_ratio, banding.ratio))


def nama_sama(kiri: str, kanan: str) -> bool:
    """Tell whether two names mean the same."""
    return cari_padanan(kiri, (kanan,), str) is not None
