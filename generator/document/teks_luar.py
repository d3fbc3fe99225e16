"""Teks di luar slot yang masih menyebut angka lama: disebut tempatnya, tidak diubah."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from generator.document.banding_slot import angka_dalam
from generator.document.banding_slot import lipat
from generator.document.banding_slot import teks_elemen
from generator.document.ringkasan_segar import AngkaBerubah
from generator.document.ringkasan_segar import TeksLuar
from generator.document.sambung import Naskah
from generator.document.segarkan_medan import Aliran
from generator.document.wml import w

PANJANG_KUTIPAN = 160


def cari_teks_luar(
    naskah: Naskah, aliran: Aliran, milik: set[etree._Element], angka: Iterable[AngkaBerubah]
) -> tuple[TeksLuar, ...]:
    """Return the paragraphs and cells outside of slots that mention a figure which no longer is true.

    Short whole numbers (3, 12) say too little and are not looked for; nor are figures that are also new ones.
    """
    semua = list(angka)
    baru = {_inti(a.baru) for a in semua}
    lama = {_inti(a.lama): _inti(a.baru) for a in reversed(semua) if _khas(a.lama) and _inti(a.lama) not in baru}
    if not lama:
        return ()
    judul = {b.p: lipat(f"{b.nomor} {teks_elemen(b.p)}") for b in aliran.butir if not b.label}
    acuan = [e for e in naskah.akar.iter(w("instrText")) if "PAGEREF" in (e.text or "")]
    daftar = {next(e.iterancestors(w("p"))) for e in acuan}
    dalam = {p for e in milik for p in e.iter(w("p"))}
    hasil, kini = [], ""
    for e in naskah.akar.iter(w("p")):
        kini = judul.get(e, kini)
        if e in dalam or e in daftar:
            continue
        teks = lipat(teks_elemen(e))
        for a in dict.fromkeys(map(_inti, angka_dalam(teks))):
            if a in lama:
                hasil.append(TeksLuar(kini, _kutip(teks, a), a, lama[a]))
    return tuple(dict.fromkeys(hasil))


def _inti(angka: str) -> str:
    return angka.rstrip("% ").strip()


def _khas(angka: str) -> bool:
    """Tell whether a figure is worth looking for: three digits, or decimals."""
    angka = _inti(angka)
    return sum(h.isdigit() for h in angka) >= 3 or ("," in angka and angka[-1:].isdigit())


def _kutip(teks: str, angka: str) -> str:
    if len(teks) <= PANJANG_KUTIPAN:
        return teks
    awal = max(0, teks.index(angka) - PANJANG_KUTIPAN // 2)
    potong = teks[awal : awal + PANJANG_KUTIPAN]
    return f"{'…' if awal else ''}{potong}{'…' if awal + PANJANG_KUTIPAN < len(teks) else ''}"
