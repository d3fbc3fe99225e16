"""Nol di ujung kode yang hilang karena diketik sebagai angka: kegiatan 2.10 tersimpan 2,1 dan terbaca 2.01.

What the nation calls the row decides; else how its neighbours write their codes, or the 2.9 before it. Each recovery is
reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field

from generator.model.catatan import Catatan
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.kode import RUAS_KEGIATAN
from generator.reading.kode import teks_kode
from generator.reading.nomenklatur import kenal_bidang
from generator.reading.nomenklatur import kode_menurut_nama
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

_SATU_ANGKA = re.compile(r"^(\d)\.([1-9])$")
_DUA_ANGKA = re.compile(r"^\d\.\d\d$")
Pulih = dict[tuple[int, int], str]


@dataclass(slots=True)
class _Rangkai:
    """Neighbouring rows with one text in a code column, below one program."""

    teks: str
    kiri: tuple[str, ...]
    baris: list[int] = field(default_factory=list)


def pulihkan_nol(
    tabel: TabelMentah, kode: Sequence[KolomMentah], nama: Sequence[KolomMentah]
) -> tuple[Pulih, list[Catatan]]:
    """Return the texts to read in code cells that lost their last zero, by row and column, with findings."""
    hasil: Pulih = {}
    catatan: list[Catatan] = []
    for i, kolom in enumerate(kode if len(kode) > 1 else ()):
        if not any((s := tabel.sel(r, kolom)) and _SATU_ANGKA.match(teks_kode(s).strip()) for r in tabel.baris):
            continue
        rangkai = list(_rangkai(tabel, kode, i))
        dua_angka = any(_DUA_ANGKA.match(x.teks) for x in rangkai)
        for sebelum, ini in zip([None, *rangkai], rangkai, strict=False):
            bukti = _bukti(tabel, ini, sebelum, i == 0, dua_angka, nama) if _SATU_ANGKA.match(ini.teks) else ""
            if bukti:
                hasil |= {(r, kolom.kolom): f"{ini.teks}0" for r in ini.baris}
                catatan.append(_catat(tabel, ini, kolom, bukti))
    return hasil, catatan


def _rangkai(tabel: TabelMentah, kode: Sequence[KolomMentah], ke: int) -> Iterator[_Rangkai]:
    kiri = [""] * ke
    ini: _Rangkai | None = None
    for r in tabel.baris:
        teks = [teks_kode(s).strip() if (s := tabel.sel(r, k)) else "" for k in kode[: ke + 1]]
        kiri = [baru or lama for baru, lama in zip(teks, kiri, strict=False)]
        if ini is None or teks[ke] and (teks[ke], tuple(kiri)) != (ini.teks, ini.kiri):
            if ini is not None and ini.teks:
                yield ini
            ini = _Rangkai(teks[ke], tuple(kiri))
        if teks[ke]:
            ini.baris.append(r)
    if ini is not None and ini.teks:
        yield ini


def _bukti(
    tabel: TabelMentah, ini: _Rangkai, sebelum: _Rangkai | None, bidang: bool, dua_angka: bool,
    nama: Sequence[KolomMentah],
) -> str:  # fmt: skip
    """Return what proves the lost zero ("" if nothing does): the nation's list, the neighbours, or the order."""
    if bidang:
        return "nomenklatur" if kenal_bidang(f"{ini.teks}0") and not kenal_bidang(ini.teks) else ""
    suara = [s for r in ini.baris if (s := _menurut_nama(tabel, r, ini, nama)) is not None]
    if suara:
        return "nomenklatur" if sum(suara) * 2 > len(suara) else ""
    if dua_angka:
        return "penulisan kode lain di kolom itu"
    berurut = sebelum is not None and sebelum.kiri == ini.kiri and sebelum.teks == f"{ini.teks[0]}.9"
    return "kode sebelumnya" if berurut else ""


def _menurut_nama(tabel: TabelMentah, baris: int, ini: _Rangkai, nama: Sequence[KolomMentah]) -> bool | None:
    """Tell whether the nation's code for the row's name has the zero (True) or has not; None where it tells neither."""
    teks = next((t for k in nama if (t := tabel.teks_sendiri(baris, k).strip())), "")
    program = ini.kiri[-1].zfill(2)
    utuh, singkat = ini.teks.split("."), (ini.teks[0], f"0{ini.teks[2]}")
    ekor = {
        tuple(ruas[3:RUAS_KEGIATAN])
        for kode in kode_menurut_nama(" ".join(teks.split()))
        if len(ruas := kode.split(".")) >= RUAS_KEGIATAN and ruas[2] == program
    }
    dengan, tanpa = (utuh[0], f"{utuh[1]}0") in ekor, singkat in ekor
    return dengan if dengan != tanpa else None


def _catat(tabel: TabelMentah, ini: _Rangkai, kolom: KolomMentah, bukti: str) -> Catatan:
    buat = info if bukti == "nomenklatur" else periksa
    return buat(
        "H10", tabel.grid.alamat(ini.baris[0], kolom.kolom),
        f"Kode {ini.teks} kehilangan nol di ujungnya; dibaca {ini.teks}0 menurut {bukti}.",
        f"Ketik kodenya sebagai teks: '{ini.teks}0.",
    )  # fmt: skip
