"""Istilah yang dipakai program: nama jenis tabel, arti kode catatan, dan sebutan bagi pengguna."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping

from generator.checks.semua import ARTI_KODE as ARTI_PEMERIKSAAN
from generator.checks.semua import KELUARGA_KODE as KELUARGA_PEMERIKSAAN
from generator.document.temuan_templat import ARTI_KODE as ARTI_TEMPLAT
from generator.reading.catat import ARTI_KODE as ARTI_PEMBACAAN
from generator.reading.jenis import nama_jenis

JENIS_TABEL: dict[str, str] = nama_jenis()

# Keluarga catatan menurut huruf kodenya; pemeriksaan (C) menyebut keluarganya sendiri.
_KELUARGA_HURUF = {
    "B": "Berkas dan tabel", "P": "Berkas dan tabel", "M": "Berkas dan tabel",
    "N": "Isi sel", "K": "Kolom dan baris", "H": "Kolom dan baris", "T": "Kolom dan baris",
    "J": "Antardokumen", "R": "Aturan perhitungan", "W": "Templat",
}  # fmt: skip
# What a folder and a template can be told; a review knows more (istilah_reviu.py).
ARTI_KODE: dict[str, str] = {**ARTI_PEMBACAAN, **ARTI_PEMERIKSAAN, **ARTI_TEMPLAT}
# Every kode with its family, the families in the order in which people read them.
KELUARGA_KODE: dict[str, str] = {
    **{kode: _KELUARGA_HURUF[kode[0]] for kode in (*ARTI_PEMBACAAN, *ARTI_TEMPLAT)},
    **KELUARGA_PEMERIKSAAN,
}


def sebut_arti(kode: str) -> str:
    """Return what a kode stands for, "" for none of ours; the checks of a review are imported only when asked for."""
    if kode in ARTI_KODE:
        return ARTI_KODE[kode]
    from generator.istilah_reviu import ARTI_KODE as ARTI_SEMUA

    return ARTI_SEMUA.get(kode, "")


def istilah_kode(kode: Iterable[str]) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Return the meanings and families of codes, those of a review only where one of these codes is of them."""
    if all(k in ARTI_KODE for k in kode):
        return ARTI_KODE, KELUARGA_KODE
    from generator import istilah_reviu

    return istilah_reviu.ARTI_KODE, istilah_reviu.KELUARGA_KODE
