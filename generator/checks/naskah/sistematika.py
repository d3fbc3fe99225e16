"""Sistematika penulisan di BAB I terhadap bab dan sub bab yang sebenarnya ada.

Sumber: PermenPANRB 53/2014 Lampiran II, sistematika laporan kinerja; yang dijanjikan daftar itu harus ada.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.kalimat import rapikan
from generator.checks.naskah.keterangan import Bab
from generator.checks.naskah.keterangan import find_bab
from generator.model.catatan import Catatan
from generator.model.naskah import Naskah
from generator.model.naskah import TabelNaskah
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.tables.padanan import kata_nama

KODE = "D19"
ARTI = "Sistematika tidak sesuai dengan bab yang ada"

CUKUP_SAMA = 0.75
PANJANG_JUDUL, PANJANG_NAMA = 80, 60
SARAN = "Sesuaikan sistematika dengan isi laporan, atau tambahkan bagiannya."
_JUDUL = re.compile(r"\b(?:sistematika|sistimatika)\b", re.IGNORECASE)
_BAB = re.compile(r"^\W*BAB\s+([IVX]{1,4})\b[\s.:–-]*(.*)", re.DOTALL | re.IGNORECASE)
_SUB = re.compile(r"^\s*([A-H])[.)]\s+(.{4,120})$")
_ROMAWI = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6}
_NOMOR = re.compile(r"^\s*(?:[A-Z]|\d{1,2})(?:\.\d+)*[.)]?\s+")


@rekaman
class _Baris:
    """One line of the list, with the place of its paragraph or table."""

    teks: str
    alamat: Alamat


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per chapter or section that the list names otherwise than the document does."""
    bab = {b.nomor: b for b in find_bab(bahan.naskah)}
    isi = list(_isi_sistematika(bahan.naskah, tuple(bab.values())))
    if len(bab) < 2 or not isi:
        return
    disebut: dict[int, _Baris] = {}
    kini = 0
    for baris in isi:
        cocok = _BAB.match(baris.teks)
        if cocok and cocok[1].upper() in _ROMAWI:
            kini = _ROMAWI[cocok[1].upper()]
            disebut.setdefault(kini, _Baris(cocok[2], baris.alamat))
        elif (sub := _SUB.match(baris.teks)) and kini in bab and not _ada_judul(bahan.naskah, bab, kini, sub[2]):
            pesan = f"Sistematika menyebut {sebut(sub[0])} di BAB {_nama(kini)}, tetapi judul itu tidak ada di sana."
            yield periksa(KODE, baris.alamat, pesan, SARAN)
    yield from _bab(bab, disebut, isi[0].alamat)


def _bab(bab: dict[int, Bab], disebut: dict[int, _Baris], awal: Alamat) -> Iterator[Catatan]:
    for nomor, baris in disebut.items():
        if nomor not in bab:
            yield periksa(KODE, baris.alamat, f"Sistematika menyebut BAB {_nama(nomor)}, yang tidak ada.", SARAN)
        elif baris.teks and bab[nomor].judul and not _sama_judul(baris.teks, bab[nomor].judul):
            nama = f"BAB {_nama(nomor)} {sebut(baris.teks[:PANJANG_NAMA])}"
            pesan = f"Sistematika menyebut {nama}, sedangkan judul babnya {sebut(bab[nomor].judul)}."
            yield periksa(KODE, baris.alamat, pesan, "Samakan judul bab di sistematika.")
    for nomor in bab:
        if len(disebut) > 1 and nomor not in disebut:
            yield periksa(KODE, awal, f"Sistematika tidak menyebut BAB {_nama(nomor)}.", "Lengkapi sistematika.")


def _isi_sistematika(naskah: Naskah, bab: tuple[Bab, ...]) -> Iterator[_Baris]:
    """Yield the lines below the heading of the list, up to BAB II; the list may be a table."""
    batas = next((b.tempat for b in bab if b.nomor == 2), 10**9)
    mulai = False
    for blok in naskah.isi:
        if blok.tempat.nomor >= batas:
            return
        if isinstance(blok, TabelNaskah):
            for r, baris in enumerate(blok.baris if mulai else ()):
                teks = " ".join(dict.fromkeys(sel for sel in baris if sel.strip()))
                yield from (_Baris(rapikan(t), naskah.alamat(blok, r)) for t in teks.splitlines())
        elif mulai and not blok.daftar_isi:
            yield from (_Baris(rapikan(t), naskah.alamat(blok)) for t in blok.teks.splitlines())
        elif not blok.daftar_isi and _JUDUL.search(blok.teks) and len(blok.teks) < PANJANG_JUDUL:
            mulai = True


def _ada_judul(naskah: Naskah, bab: dict[int, Bab], nomor: int, judul: str) -> bool:
    awal = bab[nomor].tempat
    akhir = min((b.tempat for b in bab.values() if b.tempat > awal), default=10**9)
    return any(
        _sama_judul(_NOMOR.sub("", rapikan(a.teks)), judul)
        for a in naskah.alinea if awal <= a.tempat.nomor < akhir and not a.daftar_isi and len(a.teks) < 160
    )  # fmt: skip


def _sama_judul(kiri: str, kanan: str) -> bool:
    """The same words, one the beginning of the other, or nearly the same."""
    satu, dua = sorted((kata_nama(kiri), kata_nama(kanan)), key=len)
    if not satu or dua[: len(satu)] == satu or set(satu) <= set(dua):
        return True
    return SequenceMatcher(None, " ".join(satu), " ".join(dua[: len(satu) + 2])).ratio() >= CUKUP_SAMA


def _nama(nomor: int) -> str:
    return next(r for r, n in _ROMAWI.items() if n == nomor)
