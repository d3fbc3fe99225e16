"""Tulisan orang yang masih menyebut angka atau isian lama: disebut tempatnya, tidak diubah."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping

from generator.document.banding_slot import angka_dalam
from generator.document.banding_slot import lipat
from generator.document.banding_slot import teks_elemen
from generator.document.cari_slot import Letak
from generator.document.ringkasan_segar import AngkaBerubah
from generator.document.ringkasan_segar import Catatan
from generator.document.ringkasan_segar import TeksLuar
from generator.document.sambung import Naskah
from generator.document.sebutan_angka import angka_lama
from generator.document.sebutan_angka import cari_sebutan
from generator.document.segarkan_medan import Aliran
from generator.document.tabel_hidup import baca_baris_polos
from generator.document.wml import w

PANJANG_KUTIPAN = 160
_ISIAN_TERPENDEK = 8
_CERITA = (
    ("header", "Kepala halaman"), ("footer", "Kaki halaman"), ("footnotes", "Catatan kaki"),
    ("endnotes", "Catatan akhir"),
)  # fmt: skip
_P, _INSTR = w("p"), w("instrText")


def cari_teks_luar(
    bagian: Mapping[str, Naskah], aliran: Aliran, letak: Iterable[Letak], catatan: Catatan
) -> tuple[TeksLuar, ...]:
    """Return the paragraphs and cells that people wrote and that mention what is no longer true.

    Looked for are old figures (short whole numbers as 3 or 12 say too little) and old values of some length, but not
    what is also a new one; what was told as a conflict is not told again.
    """
    lama = _yang_dicari(catatan.angka)
    angka = [a for x in catatan.angka if (a := angka_lama(lipat(x.lama), lipat(x.baru))) is not None]
    milik: dict[str, list[Letak]] = {}
    for x in letak:
        milik.setdefault(x.naskah.nama, []).append(x)
    hasil: dict[TeksLuar, None] = {}
    for nama, naskah in bagian.items() if lama else ():
        judul = _judul(naskah, aliran)
        dalam_tabel = [(awal, teks, "") for n, awal, teks in catatan.tulisan if n == nama]
        for awal, teks, benar in sorted((*_tulisan_orang(naskah, milik.get(nama, [])), *dalam_tabel)):
            kini, seharusnya = lipat(teks), lipat(benar)
            for a in _sebutan(kini, lama):
                if a not in _sebutan(seharusnya, lama) and not _sudah_disebut(kini, a, catatan):
                    hasil[TeksLuar(judul(awal), _kutip(kini, a), a, lama[a])] = None
            for a, kata in cari_sebutan(kini, angka) if kini != seharusnya else ():
                if a.teks in lama and not _sudah_disebut(kini, a.teks, catatan):
                    hasil[TeksLuar(judul(awal), _kutip(kini, kata), kata, lama[a.teks])] = None
    return tuple(hasil)


def _yang_dicari(berubah: Iterable[AngkaBerubah]) -> dict[str, str]:
    """Return new by old, of what is worth looking for."""
    semua = [(_inti(a.lama), _inti(a.baru)) for a in berubah]
    baru = {b for _, b in semua}
    return {a: b for a, b in reversed(semua) if _khas(a) and a not in baru}


def _inti(teks: str) -> str:
    return lipat(teks).rstrip("% ")


def _khas(teks: str) -> bool:
    """Tell whether a text is worth looking for: a figure of three digits or with decimals, a value of some length."""
    if angka_dalam(teks) == [teks]:
        return teks != "100" and (sum(h.isdigit() for h in teks) >= 3 or ("," in teks and teks[-1:].isdigit()))
    return len(teks) >= _ISIAN_TERPENDEK and not any(h.isdigit() for h in teks)


def _tulisan_orang(naskah: Naskah, letak: list[Letak]) -> Iterator[tuple[int, str, str]]:
    """Yield place and text of every paragraph and plain row that is neither ours nor a line of the contents.

    Values in a line are ours unless people edited them. The third text is what our text would be in that place.
    """
    utuh = [x for x in letak if not x.disunting]
    rentang = sorted((naskah.ruang[e].awal, naskah.ruang[e].akhir) for x in utuh for e in x.milik)
    seharusnya = {p: x.seharusnya for x in letak if x.disunting for e in x.elemen for p in e.iter(_P)}
    nilai = {t for x in utuh if x.sebaris for e in x.isi_baris for t in e.iter(w("t"))}
    acuan = [e for e in naskah.akar.iter(_INSTR) if "PAGEREF" in (e.text or "")]
    daftar = {next(e.iterancestors(_P), None) for e in acuan}
    for p in naskah.akar.iter(_P):
        awal = naskah.ruang[p].awal
        if p not in daftar and not _di_dalam(awal, rentang):
            yield awal, teks_elemen(p, nilai), seharusnya.get(p, "")
    for awal, akhir in naskah.polos:
        if not _di_dalam(awal, rentang):
            yield from ((s.awal, s.teks, "") for s in baca_baris_polos(naskah.byte, awal, akhir).sel)


def _di_dalam(awal: int, rentang: list[tuple[int, int]]) -> bool:
    n = bisect_right(rentang, (awal, 1 << 62))
    return n > 0 and awal < rentang[n - 1][1]


def _judul(naskah: Naskah, aliran: Aliran) -> Callable[[int], str]:
    """Return what gives the nearest heading above a place; of a header or note its kind."""
    cerita = next((sebut for awalan, sebut in _CERITA if naskah.nama.rpartition("/")[2].startswith(awalan)), "")
    if cerita:
        return lambda _: cerita
    judul = [(naskah.ruang[b.p].awal, b) for b in aliran.butir if b.tingkat]

    def menurut_letak(awal: int) -> str:
        n = bisect_right(judul, awal, key=lambda j: j[0])
        return lipat(f"{judul[n - 1][1].nomor} {teks_elemen(judul[n - 1][1].p)}") if n else ""

    return menurut_letak


def _sebutan(teks: str, lama: Mapping[str, str]) -> list[str]:
    """Return the old figures and values that a text mentions."""
    angka = [a for a in dict.fromkeys(map(_inti, angka_dalam(teks))) if a in lama]
    return angka + [a for a in lama if not a[-1].isdigit() and re.search(rf"(?<!\w){re.escape(a)}(?!\w)", teks)]


def _sudah_disebut(teks: str, lama: str, catatan: Catatan) -> bool:
    sebutan = (k.lama for k in catatan.bertentangan if teks in k.teks)
    return any(lama in (_inti(s), *map(_inti, angka_dalam(s))) for s in sebutan)


def _kutip(teks: str, kata: str) -> str:
    if len(teks) <= PANJANG_KUTIPAN:
        return teks
    awal = max(0, teks.index(kata) - PANJANG_KUTIPAN // 2)
    potong = teks[awal : awal + PANJANG_KUTIPAN]
    return f"{'…' if awal else ''}{potong}{'…' if awal + PANJANG_KUTIPAN < len(teks) else ''}"
