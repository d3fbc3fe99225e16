"""Kategori capaian yang tidak ada di skala laporan, atau yang bukan kategori dari capaian yang disebut.

Sumber: tabel kriteria capaian di dokumen, atau skala yang berlaku di folder. Categories of other things (mutu
pelayanan, predikat SAKIP) are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.bilangan import Bilangan
from generator.checks.naskah.bilangan import find_bilangan
from generator.checks.naskah.kalimat import Kalimat
from generator.checks.naskah.kalimat import rapikan
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.checks.naskah.skala_naskah import LABEL
from generator.checks.naskah.skala_naskah import SkalaNaskah
from generator.checks.naskah.skala_naskah import find_skala
from generator.model.catatan import Catatan

KODE = "D13"
ARTI = "Kategori di dokumen tidak sesuai skalanya"

SARAN = "Pakai kategori dari skala itu."
_PILIHAN = "|".join(label.replace(" ", r"\s+") for label in LABEL)
_SEBUTAN = re.compile(
    rf"\b(?:kategori|predikat|kriteria)\s*(?:capaian\s*|kinerja\s*)*[:“\"'(]*\s*({_PILIHAN})\b", re.IGNORECASE
)
_SESUDAH_PERSEN = re.compile(
    rf"\s*(?:[,(]|dengan|dan|termasuk|masuk|berada|pada|dalam|atau|yang|\s)*(?:(?:kategori|predikat|"
    rf"kriteria)\s*[:“\"'(]*\s*({_PILIHAN})\b"
    rf"|(?<=[,(])\s*({_PILIHAN})\b(?=\s*[).]))",
    re.IGNORECASE,
)
_CAPAIAN = re.compile(r"\bcapaian\w*\b", re.IGNORECASE)
_LAIN = re.compile(
    r"\b(?:unsur|kepuasan|ikm|indeks|mutu|sakip|survei|skm|kesehatan|koperasi|opini|reformasi|spbe|zona|predikat|"
    r"penilaian|akreditasi|nilai|evaluasi|desa|kelurahan)\b",
    re.IGNORECASE,
)


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per label of a sentence; labels in tables are looked at where the tables are recomputed."""
    skala = find_skala(bahan)
    for kalimat in bahan.kalimat if skala else ():
        yield from _di_samping_persen(bahan, kalimat, skala)
        yield from _tanpa_persen(kalimat, skala)


def _di_samping_persen(bahan: Bahan, kalimat: Kalimat, skala: SkalaNaskah) -> Iterator[Catatan]:
    """ "capaian 97,54% dengan kategori Berhasil": the label of that percent, or of the finer figure in a table."""
    for b, cocok in _berlabel(kalimat.teks):
        label = rapikan(cocok[1] or cocok[2]).casefold()
        nama = [k for n in bahan.fakta.kamus.find(kalimat.teks) for k in n.kunci]
        halus = [f.angka for f in bahan.fakta.cari(nama, "capaian") if f.kuantum < b.kuantum and f.sama(b)]
        mungkin = {m for nilai in (b.nilai, *halus) for m in skala.mungkin(nilai)}
        if label not in skala.label:
            yield catat_kalimat(KODE, kalimat, cocok.end(), _tidak_ada(label, skala), SARAN)
        elif label not in mungkin:
            benar = " atau ".join(sorted(mungkin))
            isi = f"menyebut {b.teks} sebagai {label}; menurut {skala.sebutan} kategorinya {benar}"
            yield catat_kalimat(KODE, kalimat, cocok.end(), isi, "Betulkan kategori atau capaiannya.")


def _tanpa_persen(kalimat: Kalimat, skala: SkalaNaskah) -> Iterator[Catatan]:
    """ "Rata-rata capaian termasuk kategori …": only whether the scale has the label."""
    dilihat = {cocok.end() for _, cocok in _berlabel(kalimat.teks)}
    for cocok in _SEBUTAN.finditer(kalimat.teks):
        label = rapikan(cocok[1]).casefold()
        lain = label in skala.label or cocok.end() in dilihat or _LAIN.search(kalimat.teks)
        if not lain and _CAPAIAN.search(kalimat.teks):
            yield catat_kalimat(KODE, kalimat, cocok.end(), _tidak_ada(label, skala), SARAN)


def _berlabel(teks: str) -> Iterator[tuple[Bilangan, re.Match[str]]]:
    """Yield each capaian in percent that a label follows."""
    for b in find_bilangan(teks):
        cocok = _SESUDAH_PERSEN.match(teks, b.akhir) if b.persen and _CAPAIAN.search(teks[: b.awal]) else None
        if cocok:
            yield b, cocok


def _tidak_ada(label: str, skala: SkalaNaskah) -> str:
    return f"menyebut kategori {label}, yang tidak ada di {skala.sebutan} ({', '.join(skala.label)})"
