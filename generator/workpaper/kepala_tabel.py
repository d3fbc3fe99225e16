"""Kepala bertingkat sebuah tabel sebagai kotak-kotak gabungan."""

from __future__ import annotations

from generator.model.rekaman import rekaman
from generator.tables.tabel import Kolom


@rekaman
class Kotak:
    """One header cell: where it begins (row and column from 0), how many rows and columns it takes, its text."""

    baris: int
    kolom: int
    tinggi: int
    lebar: int
    teks: str


def susun_kotak(daftar_kolom: tuple[Kolom, ...]) -> tuple[Kotak, ...]:
    """Return the boxes of the header: equal neighbours under the same head are one box, short paths reach down.

    >>> for kotak in susun_kotak((Kolom("a", ("No",)), Kolom("b", ("Tahun 2025", "Target")))):
    ...     print(kotak.baris, kotak.kolom, kotak.tinggi, kotak.lebar, kotak.teks)
    0 0 2 1 No
    0 1 1 1 Tahun 2025
    1 1 1 1 Target
    """
    dalam = max((len(kolom.judul) for kolom in daftar_kolom), default=0)
    kotak = []
    for tingkat in range(dalam):
        nomor = 0
        while nomor < len(daftar_kolom):
            jalur = daftar_kolom[nomor].judul
            if len(jalur) <= tingkat:
                nomor += 1
                continue
            akhir = nomor + 1
            daun = len(jalur) == tingkat + 1
            while akhir < len(daftar_kolom) and _sekotak(jalur, daftar_kolom[akhir].judul, tingkat):
                akhir += 1
            kotak.append(Kotak(tingkat, nomor, dalam - tingkat if daun else 1, akhir - nomor, jalur[tingkat]))
            nomor = akhir
    return tuple(kotak)


def _sekotak(kiri: tuple[str, ...], kanan: tuple[str, ...], tingkat: int) -> bool:
    """Tell whether two columns share the box at this level: both end there, or both go on below it."""
    return kiri[: tingkat + 1] == kanan[: tingkat + 1] and (len(kiri) == tingkat + 1) == (len(kanan) == tingkat + 1)
