"""Memasangkan keterangan ("Tabel 3.4 Capaian …") dengan tabelnya, di atas atau di bawah tabel itu.

Whether typed by hand or with a SEQ field, a caption begins with "Tabel" and a number. The lines after it, up to its
table, are more of the title. One caption belongs to one table; where it could be either's, the one below it has it,
unless the document has its captions below its tables.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_AWAL = re.compile(r"\s*tabel\.?\s*[\dIVX]+(?:\s*[.\-]\s*\w{1,3})*\b", re.IGNORECASE)
_KALIMAT = re.compile(
    r"\s*tabel\.?\s*[\dIVX][\w.\- ]*?\b(?:menunjukkan|menyajikan|memuat|menggambarkan|menjelaskan|memperlihatkan|"
    r"di atas|di bawah|berikut|tersebut|dapat|merupakan|adalah)\b",
    re.IGNORECASE,
)
_SUMBER = re.compile(r"\s*(?:sumber|catatan|keterangan)\b", re.IGNORECASE)
_PANJANG = 300
_PANJANG_SAMBUNGAN = 160
_SAMBUNGAN_TERBANYAK = 5


def awal_keterangan(teks: str) -> bool:
    """Tell a caption from a sentence about a table.

    >>> awal_keterangan("Tabel 3.4 Rincian Capaian"), awal_keterangan("Tabel 3.4 menunjukkan bahwa capaian naik.")
    (True, False)
    """
    return len(teks) <= _PANJANG and bool(_AWAL.match(teks)) and not _KALIMAT.match(teks)


def pasangkan_keterangan(baris: Sequence[str | None], judul: Sequence[bool]) -> dict[int, tuple[int, ...]]:
    """Return the places of the caption lines of each table.

    `baris` are the blocks in order, None for a table and "" for what can be no caption (blank lines, contents);
    `judul` tells which of them are headings, which end a caption.
    """
    calon = [
        (letak, _di_atas_tabel(baris, judul, letak), _di_bawah_tabel(baris, letak))
        for letak, teks in enumerate(baris) if teks and awal_keterangan(teks)
    ]  # fmt: skip
    di_bawah = sum(atas is None and bawah is not None for _, atas, bawah in calon)
    di_atas = sum(atas is not None and bawah is None for _, atas, bawah in calon)
    hasil: dict[int, tuple[int, ...]] = {}
    for letak, atas, bawah in calon:
        pilihan = [p for p in (atas, (letak, bawah) if bawah is not None else None) if p is not None]
        for *isi, tabel in reversed(pilihan) if di_bawah > di_atas else pilihan:
            if tabel not in hasil:
                hasil[tabel] = tuple(isi)
                break
    return hasil


def _di_atas_tabel(baris: Sequence[str | None], judul: Sequence[bool], awal: int) -> tuple[int, ...] | None:
    """Return the lines of a caption and then the table below them, None where something else comes first."""
    letak = [awal]
    for i in range(awal + 1, len(baris)):
        teks = baris[i]
        if teks is None:
            return (*letak, i)
        if not teks:
            continue
        if judul[i] or len(teks) > _PANJANG_SAMBUNGAN or awal_keterangan(teks) or len(letak) > _SAMBUNGAN_TERBANYAK:
            return None
        letak.append(i)
    return None


def _di_bawah_tabel(baris: Sequence[str | None], letak: int) -> int | None:
    """Return the table that ends right above a caption; a source line may stand between."""
    for i in range(letak - 1, -1, -1):
        if baris[i] is None:
            return i
        if baris[i] and not _SUMBER.match(baris[i]):
            return None
    return None
