"""Deret "masing-masing": beberapa bilangan yang berturut-turut milik beberapa nama atau beberapa tahun."""

from __future__ import annotations

import re

from generator.checks.naskah.bilangan import Bilangan
from generator.checks.naskah.bilangan import find_tahun
from generator.checks.naskah.nama_tabel import Kunci
from generator.checks.naskah.nama_tabel import Sebutan
from generator.model.rekaman import rekaman

_MASING = re.compile(r"\b(?:masing|berturut)\s?-\s?(?:masing|turut)\b", re.IGNORECASE)
_SELA = re.compile(
    r"\s*(?:%|persen)?\s*[A-Za-z]{0,12}\s*(?:,|\bdan\b|\bserta\b|;)*\s*(?:sebesar|sebanyak|dan)?\s*", re.IGNORECASE
)


@rekaman
class Deret:
    """The figures of one "masing-masing", with the names and the year of each.

    Where the numbers of figures, names and years do not agree, each figure may belong to any of the names.
    """

    bilangan: tuple[Bilangan, ...] = ()
    nama: tuple[tuple[Kunci, ...], ...] = ()
    tahun: tuple[int | None, ...] = ()


def find_deret(teks: str, nama: tuple[Sebutan, ...], bilangan: list[Bilangan]) -> Deret:
    """Return the series of a sentence, an empty one where it has none."""
    tanda = _MASING.search(teks)
    if tanda is None:
        return Deret()
    deret: list[Bilangan] = []
    for b in bilangan:
        if b.awal >= tanda.end() and (not deret or _SELA.fullmatch(teks[deret[-1].akhir : b.awal])):
            deret.append(b)
    depan = [n.kunci for n in nama if n.akhir <= tanda.start()]
    tahun = find_tahun(teks[: tanda.start()])
    semua = tuple(k for kunci in depan for k in kunci)
    return Deret(
        tuple(deret),
        tuple(depan) if len(depan) == len(deret) else (semua,) * len(deret),
        tahun if len(tahun) == len(deret) and len(depan) == 1 else (None,) * len(deret),
    )
