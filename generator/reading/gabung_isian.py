"""Isian dari beberapa lembar Profil menjadi satu: pilihan dari halaman menang terang-terangan, yang berbeda disebut."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.catatan import Catatan
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.nama import rapikan
from generator.reading.pengaturan import NAMA_PENGATURAN
from generator.reading.pengaturan import Isian
from generator.reading.pengaturan import daftar_pengaturan
from generator.reading.pengaturan import rapikan_pilihan
from generator.reading.pengaturan import sebut_label

_ORANG = "kepala_"


def gabung_isian(daftar: Sequence[dict[str, Isian]]) -> tuple[dict[str, Isian], list[Catatan]]:
    """Return what counts for each label, and the findings.

    What was chosen on the page counts before every Profil sheet, and is reported. Of two Profil sheets the first
    counts; one that states something else is reported.
    """
    hasil: dict[str, Isian] = {}
    catatan: list[Catatan] = []
    for kunci in dict.fromkeys(k for isian in daftar for k in isian):
        semua = sorted((isian[kunci] for isian in daftar if kunci in isian), key=lambda i: not dari_halaman(i))
        hasil[kunci] = dipakai = semua[0]
        lain = [i for i in semua[1:] if not _sama(kunci, dipakai, i)]
        if dari_halaman(dipakai):
            catatan.append(_catat_halaman(kunci, dipakai, lain))
        else:
            catatan += [_catat_berbeda(kunci, dipakai, i) for i in lain]
    return hasil, catatan


def dari_halaman(isian: Isian) -> bool:
    return isian.asal.berkas == NAMA_PENGATURAN


def _sama(kunci: str, a: Isian, b: Isian) -> bool:
    pengaturan = daftar_pengaturan().get(kunci)
    if pengaturan is None:
        return rapikan(a.teks) == rapikan(b.teks)
    rapi = [rapikan_pilihan(i.teks) for i in (a, b)]
    return len({pengaturan.pilihan.get(r, r) for r in rapi}) == 1


def _catat_halaman(kunci: str, dipakai: Isian, lain: list[Isian]) -> Catatan:
    pesan = f'{sebut_label(kunci)}: dipakai "{dipakai.teks}", dipilih dari halaman.'
    if lain:
        pesan += f' Di {lain[0].asal} tertulis "{lain[0].teks}"; itu tidak dipakai.'
    return info("P06", dipakai.asal, pesan)


def _catat_berbeda(kunci: str, dipakai: Isian, lain: Isian) -> Catatan:
    """Return the finding; who signs is not named in findings."""
    isi = ("", "") if kunci.startswith(_ORANG) else (f' "{lain.teks}"', f' "{dipakai.teks}"')
    return periksa(
        "P07", lain.asal,
        f"{sebut_label(kunci)} di sini{isi[0]} berbeda dari{isi[1]} di {dipakai.asal}, yang dipakai.",
        "Samakan kedua lembar itu, atau kosongkan salah satunya.",
    )  # fmt: skip
