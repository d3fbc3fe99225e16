"""Naskah laporan yang ditulis orang: judul, alinea, dan tabel menurut urutannya di dokumen.

What `reviu` reads from a Word document. Texts are as a reader sees them: nothing deleted, hidden or a field code.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tempat:
    """Where a block stands: its number among the blocks of the body (from 1), and the nearest heading above it."""

    nomor: int
    judul: str = ""


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph. `tingkat` is 1–9 for a heading, 0 for text; `daftar_isi` is true inside a contents list."""

    tempat: Tempat
    teks: str
    tingkat: int = 0
    daftar_isi: bool = False


@dataclass(frozen=True, slots=True)
class TabelNaskah:
    """A table as a full grid: a merged cell repeats its text in each place it covers.

    `keterangan` is the caption beside it ("Tabel 3.4 Capaian …"), "" where there is none;
    the first `tinggi_kepala` rows are its header.
    """

    tempat: Tempat
    keterangan: str
    baris: tuple[tuple[str, ...], ...]
    tinggi_kepala: int = 1


@dataclass(frozen=True, slots=True)
class Naskah:
    """One document, its file name relative to the folder it was given in."""

    berkas: str
    isi: tuple[Alinea | TabelNaskah, ...]

    @property
    def alinea(self) -> tuple[Alinea, ...]:
        return tuple(x for x in self.isi if isinstance(x, Alinea))

    @property
    def tabel(self) -> tuple[TabelNaskah, ...]:
        return tuple(x for x in self.isi if isinstance(x, TabelNaskah))
