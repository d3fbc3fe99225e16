"""Catatan pemeriksaan: satu temuan dengan kode, tingkat, tempat, dan langkah berikutnya."""

from __future__ import annotations

import re
from enum import Enum

from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman


class Tingkat(Enum):
    """How grave a catatan is (DESIGN section 8)."""

    SALAH = "salah"
    PERIKSA = "periksa"
    INFO = "info"


@rekaman
class Catatan:
    """One finding. `pesan` says what was found and expected, `saran` the next step."""

    kode: str
    tingkat: Tingkat
    alamat: Alamat
    pesan: str
    saran: str = ""

    def kunci_urut(self) -> tuple:
        """Sort by file, sheet (in a document its block), row, column, code: the same input, the same order."""
        tempat = self.alamat
        return (tempat.berkas, tempat.blok, tempat.lembar, _urutan_sel(tempat.sel), self.kode, self.pesan)


def urutkan(daftar: tuple[Catatan, ...] | list[Catatan]) -> tuple[Catatan, ...]:
    """Return the findings sorted and without repetition."""
    return tuple(sorted(set(daftar), key=Catatan.kunci_urut))


def _urutan_sel(sel: str) -> tuple[int, str, str]:
    baris = re.search(r"\bbaris (\d+)", sel)
    if baris:
        return (int(baris[1]), "", sel)
    huruf = "".join(c for c in sel if c.isalpha())
    angka = "".join(c for c in sel if c.isdigit())
    return (int(angka or 0), f"{huruf:>4}", sel)
