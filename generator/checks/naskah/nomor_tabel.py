"""Nomor tabel dan gambar yang berulang, terlewat, atau bukan bab tempatnya berada.

Sumber: setiap tabel mempunyai satu nomor; bilangan di depan titik adalah babnya.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.checks.catat import info
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.keterangan import Keterangan
from generator.checks.naskah.keterangan import find_keterangan
from generator.model.catatan import Catatan

KODE = "D16"
ARTI = "Nomor tabel atau gambar tidak berurutan"


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per number that repeats or stands in another chapter; a skipped number is info."""
    deret: dict[tuple[str, int | None], list[Keterangan]] = defaultdict(list)
    for k in find_keterangan(bahan.naskah):
        deret[k.macam, k.bab].append(k)
        if k.bab is not None and k.di_bab is not None and k.bab != k.di_bab:
            yield periksa(KODE, bahan.naskah.alamat(k.blok), f"{k.sebutan} berada di BAB {_romawi(k.di_bab)}.",
                          "Sesuaikan nomornya dengan bab itu.")  # fmt: skip
    for daftar in deret.values():
        yield from _berulang(bahan, daftar)
        yield from _terlewat(bahan, daftar)


def _berulang(bahan: Bahan, daftar: list[Keterangan]) -> Iterator[Catatan]:
    pertama: dict[int, Keterangan] = {}
    for k in daftar:
        lama = pertama.setdefault(k.urut, k)
        if lama is not k:
            judul = " dan ".join(sebut(x.judul or x.sebutan) for x in (lama, k))
            yield periksa(KODE, bahan.naskah.alamat(k.blok), f"{k.sebutan} dipakai dua kali: {judul}.",
                          "Beri nomor berikutnya, lalu sesuaikan rujukannya.")  # fmt: skip


def _terlewat(bahan: Bahan, daftar: list[Keterangan]) -> Iterator[Catatan]:
    ada = {k.urut for k in daftar}
    for k in daftar:
        sebelum = k.urut - 1
        if sebelum > 0 and sebelum not in ada:
            hilang = f"{k.sebutan.rpartition(str(k.urut))[0]}{sebelum}"
            yield info(KODE, bahan.naskah.alamat(k.blok), f"{k.sebutan} ada, {hilang} tidak ditemukan.",
                       "Periksa apakah nomornya terlewat atau tabelnya berupa gambar tanpa keterangan.")  # fmt: skip


def _romawi(nomor: int) -> str:
    return ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")[nomor - 1]
