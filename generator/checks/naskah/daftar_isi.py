"""Daftar isi, daftar tabel, dan daftar gambar terhadap judul dan keterangan yang sebenarnya.

Sumber: setiap baris daftar harus ada di dokumen. A list that Word keeps by itself goes stale when it is not updated
before printing. Page numbers are not compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.kalimat import rapikan
from generator.checks.naskah.keterangan import Keterangan
from generator.checks.naskah.keterangan import find_keterangan
from generator.checks.naskah.keterangan import urai_keterangan
from generator.model.catatan import Catatan
from generator.model.naskah import Alinea
from generator.model.naskah import Naskah
from generator.tables.padanan import kata_nama

KODE = "D18"
ARTI = "Daftar isi atau daftar tabel tidak sesuai isinya"

CUKUP_SAMA = 0.8
_EKOR = re.compile(r"[\s.…\t]*(?:\.{2,}|…|\t|\s)\s*(?:\d{1,3}|[ivxl]{1,6})\s*$", re.IGNORECASE)
_NOMOR = re.compile(r"^\s*(?:[A-Z]|\d{1,2}|[a-z]|[IVX]{1,4})(?:[.)]\d*)+\s*")
_PANJANG_JUDUL = 220


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per line of a list that nothing in the document answers to."""
    baris = [a for a in bahan.naskah.alinea if a.daftar_isi and not a.tingkat]
    keterangan = find_keterangan(bahan.naskah)
    judul = _judul(bahan.naskah)
    for a in baris:
        teks = _EKOR.sub("", rapikan(a.teks)).strip(" .")
        uraian = urai_keterangan(teks)
        if uraian is not None:
            yield from _tabel(bahan, a, uraian, keterangan)
        elif judul and len(kata_nama(teks)) > 1 and not _ada(teks, judul):
            pesan = f"Daftar isi memuat {sebut(teks)}, yang tidak ada sebagai judul."
            yield periksa(KODE, bahan.naskah.alamat(a), pesan, "Perbarui daftar isi.")
    didaftar = {u[:3] for a in baris if (u := urai_keterangan(_EKOR.sub("", rapikan(a.teks))))}
    for k in keterangan:
        if any(d[0] == k.macam for d in didaftar) and (k.macam, k.bab, k.urut) not in didaftar:
            yield periksa(KODE, bahan.naskah.alamat(k.blok), f"{k.sebutan} tidak ada di daftar {k.macam}.",
                          f"Perbarui daftar {k.macam}.")  # fmt: skip


def _tabel(bahan: Bahan, a: Alinea, uraian: tuple, keterangan: tuple[Keterangan, ...]) -> Iterator[Catatan]:
    macam, bab, urut, judul = uraian
    sama = [k for k in keterangan if (k.macam, k.bab, k.urut) == (macam, bab, urut)]
    sebutan = f"{macam.capitalize()} {f'{bab}.' if bab else ''}{urut}"
    if not sama and any(k.macam == macam for k in keterangan):
        yield periksa(KODE, bahan.naskah.alamat(a), f"Daftar {macam} memuat {sebutan}, yang tidak ada di dokumen.",
                      f"Perbarui daftar {macam}.")  # fmt: skip
    elif sama and judul and all(k.judul and not _serupa(judul, k.judul) for k in sama):
        pesan = f"Daftar {macam} menyebut {sebutan} {sebut(judul)}, sedangkan keterangannya {sebut(sama[0].judul)}."
        yield periksa(KODE, bahan.naskah.alamat(a), pesan, f"Perbarui daftar {macam}.")


def _judul(naskah: Naskah) -> list[tuple[str, ...]]:
    """Return the words of every paragraph short enough to be a heading, and of neighbours that make up one."""
    pendek = [a for a in naskah.alinea if not a.daftar_isi and len(a.teks) < _PANJANG_JUDUL]
    tunggal = [kata_nama(_NOMOR.sub("", rapikan(a.teks))) for a in pendek]
    ganda = [kata_nama(f"{rapikan(a.teks)} {rapikan(b.teks)}") for a, b in zip(pendek, pendek[1:], strict=False)]
    return [k for k in (*tunggal, *ganda) if k]


def _ada(teks: str, judul: list[tuple[str, ...]]) -> bool:
    kata = kata_nama(_NOMOR.sub("", teks))
    return any(_mirip(kata, j) for j in judul)


def _serupa(kiri: str, kanan: str) -> bool:
    return _mirip(kata_nama(kiri), kata_nama(kanan))


def _mirip(kiri: tuple[str, ...], kanan: tuple[str, ...]) -> bool:
    """The same words, one inside the other, or nearly the same."""
    if not kiri or not kanan:
        return False
    pendek, panjang = sorted((kiri, kanan), key=len)
    if panjang[: len(pendek)] == pendek or panjang[-len(pendek) :] == pendek:
        return True
    if 2 * len(set(kiri) & set(kanan)) < len(set(pendek)):
        return False
    return SequenceMatcher(None, " ".join(kiri), " ".join(kanan)).ratio() >= CUKUP_SAMA
