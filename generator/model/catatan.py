"""Catatan pemeriksaan: satu temuan dengan kode, tingkat, tempat, dan langkah berikutnya."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from generator.model.nilai import Alamat


class Tingkat(Enum):
    """How grave a catatan is (DESIGN section 8)."""

    SALAH = "salah"
    PERIKSA = "periksa"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Catatan:
    """One finding. `pesan` says what was found and expected, `saran` the next step."""

    kode: str
    tingkat: Tingkat
    alamat: Alamat
    pesan: str
    saran: str = ""

    def kunci_urut(self) -> tuple:
        """Sort by file, sheet, row, column, code: the same input gives the same order."""
        return (self.alamat.berkas, self.alamat.lembar, _urutan_sel(self.alamat.sel), self.kode, self.pesan)


def urutkan(daftar: tuple[Catatan, ...] | list[Catatan]) -> tuple[Catatan, ...]:
    """Return the findings sorted and without repetition."""
    return tuple(sorted(set(daftar), key=Catatan.kunci_urut))


def _urutan_sel(sel: str) -> tuple[int, str, str]:
    huruf = "".join(c for c in sel if c.isalpha())
    angka = "".join(c for c in sel if c.isdigit())
    return (int(angka or 0), f"{huruf:>4}", sel)
