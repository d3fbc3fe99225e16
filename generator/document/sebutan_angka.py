"""Angka lama yang ditulis lain oleh orang: 73,50 persen untuk 73,5%, Rp582,45 juta untuk 582.450.500, 94% untuk 94,26.

A rounded mention is told only where it says enough (three digits, or two of a percent) and no new figure rounds to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Sequence
from decimal import ROUND_HALF_UP
from decimal import Decimal

from generator.model.rekaman import rekaman

_SKALA = {"ribu": 10**3, "rb": 10**3, "juta": 10**6, "jt": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12}
_ANGKA = r"(?<![\w.,/])\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?<![\w.,/])\d+(?:,\d+)?"
_SEBUTAN = re.compile(
    rf"(?P<angka>{_ANGKA})(?!\d|[.,/]\d|-\d)\s*(?P<kata>%|(?:persen|{'|'.join(_SKALA)})\b)?", re.IGNORECASE
)
_TAHUN = re.compile(r"(?:19|20)\d\d")


@rekaman
class AngkaLama:
    """A figure that changed: as it was printed (`teks` without its sign), and what it and its successor are worth."""

    teks: str
    angka: Decimal
    persen: bool
    baru: Decimal | None


def angka_lama(lama: str, baru: str) -> AngkaLama | None:
    """Return a changed figure, None where the old text is more or less than one figure."""
    nilai = _nilai(lama)
    if nilai is None:
        return None
    return AngkaLama(lama.rstrip("% \u00a0"), nilai, lama.endswith("%"), _nilai(baru))


def cari_sebutan(teks: str, daftar: Sequence[AngkaLama]) -> Iterator[tuple[AngkaLama, str]]:
    """Yield the old figures that a text mentions in another form than they were printed in, with its own words."""
    for cocok in _SEBUTAN.finditer(teks.replace("Rp", "  ")):
        tertulis, kata = cocok["angka"], (cocok["kata"] or "").casefold()
        sebutan = _Sebutan(tertulis, kata)
        if not sebutan.cukup or not kata and _TAHUN.fullmatch(tertulis) or any(a.teks == tertulis for a in daftar):
            continue
        if not any(a.baru is not None and sebutan.sama(a.baru, a.persen) for a in daftar):
            yield from ((a, cocok[0].strip()) for a in daftar if sebutan.sama(a.angka, a.persen))


class _Sebutan:
    """A figure as people wrote it, with the word behind it: "%", "juta", "".

    `cukup` says that it has digits enough to stand for a figure, `membulat` for one that was rounded.
    """

    def __init__(self, tertulis: str, kata: str) -> None:
        self._kata, self._nilai, self._skala = kata, _urai(tertulis), Decimal(_SKALA.get(kata, 1))
        self._berpersen, self._berdesimal = kata in ("%", "persen"), "," in tertulis
        self._penuh = self._nilai * self._skala
        self._langkah = self._skala.scaleb(-len(tertulis.partition(",")[2]))
        digit = len(tertulis.replace(".", "").replace(",", "").strip("0"))
        self._membulat = digit >= (2 if self._berpersen else 3)
        self.cukup = self._membulat or self._berdesimal

    def sama(self, angka: Decimal, persen: bool) -> bool:
        """Tell whether this may stand for that figure: its value, or its value rounded."""
        penuh = self._penuh
        if self._berpersen != persen and not (self._nilai == angka and self._berdesimal and not self._kata):
            return False
        if penuh == angka or self._skala > 1 and any(penuh.scaleb(-n) == angka for n in (3, 6, 9)):
            return self.cukup
        return self._membulat and abs(angka - penuh) <= self._langkah and _bulat(angka, self._langkah) == penuh


def _bulat(angka: Decimal, langkah: Decimal) -> Decimal:
    return (angka / langkah).quantize(Decimal(1), ROUND_HALF_UP) * langkah


def _nilai(teks: str) -> Decimal | None:
    polos = teks.replace("\u00a0", " ").removeprefix("Rp").strip("% ")
    return _urai(polos) if re.fullmatch(_ANGKA, polos) else None


def _urai(teks: str) -> Decimal:
    return Decimal(teks.replace(".", "").replace(",", "."))
