"""Tabel yang ditemukan di sebuah lembar, sebelum diketahui maknanya."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import field

from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.reading.formulir import Formulir
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah
from generator.reading.peran import Peran

_TAHUN = re.compile(r"20[0-4]\d")


@dataclass(slots=True)
class KolomMentah:
    """One column: its header path from group to leaf and the role read from it."""

    kolom: int
    jalur: tuple[str, ...]
    peran: Peran

    @property
    def nama(self) -> str:
        return self.peran.nama


@dataclass(slots=True)
class TabelMentah:
    """A header, its columns, its data rows, and what stood around it.

    `judul` are the lines above, `bawah` the lines of the signature block, `nomor` the texts of the number row
    by column ("12=8+9+10+11"). `dilewati` names every row that a reader did not take, with the reason, `terpakai` those
    that some reader took. `jenis`, `tahun`, `versi` (with what named it, `versi_dari`), `periode` and `sampai` (the
    month that figures reach to) are filled by jenis.py. `temuan` are findings about the table itself. `formulir` is
    what the lines above the table say of the program or kegiatan it details.
    """

    grid: Grid
    kepala: tuple[int, int]
    kolom: list[KolomMentah]
    baris: list[int] = field(default_factory=list)
    jumlah: list[int] = field(default_factory=list)
    judul: list[str] = field(default_factory=list)
    baris_judul: list[int] = field(default_factory=list)
    nomor: dict[int, str] = field(default_factory=dict)
    bawah: list[str] = field(default_factory=list)
    dilewati: list[tuple[int, str]] = field(default_factory=list)
    terpakai: set[int] = field(default_factory=set)
    jenis: str = ""
    keyakinan: float = 0.0
    calon: list[tuple[str, float]] = field(default_factory=list)
    tahun: int | None = None
    versi: str = ""
    versi_dari: str = ""
    periode: tuple[int, int] | None = None
    sebutan_periode: tuple[tuple[int, int], ...] = ()
    sampai: int | None = None
    temuan: list[Catatan] = field(default_factory=list)
    formulir: Formulir | None = None

    @property
    def batas_kolom(self) -> tuple[int, int]:
        """First and last column of the header."""
        kolom = [k.kolom for k in self.kolom]
        return min(kolom), max(kolom)

    def kolom_peran(self, *nama: str) -> list[KolomMentah]:
        return [k for k in self.kolom if k.nama in nama]

    def satu(self, *nama: str) -> KolomMentah | None:
        """Return the column of the first of these roles that the table has; of several, the one best understood."""
        for n in nama:
            cocok = self.kolom_peran(n)
            if cocok:
                return max(cocok, key=lambda k: k.peran.kata)
        return None

    @property
    def kolom_tahun(self) -> KolomMentah | None:
        """The column that names the year of each row, None for most tables."""
        for k in self.kolom:
            if not k.nama and k.jalur[-1].strip(" .").casefold() in ("tahun", "tahun anggaran", "thn", "periode tahun"):
                isi = [t for r in self.baris[:50] if (t := self.teks(r, k))]
                if isi and all(_TAHUN.fullmatch(t) for t in isi):
                    return k
        return None

    def sel(self, baris: int, kolom: KolomMentah | None) -> SelMentah | None:
        """The cell of a row; a cell hidden under a merged range does not count."""
        sel = self.grid.ambil(baris, kolom.kolom) if kolom else None
        return None if sel and self.grid.tertutup(baris, kolom.kolom) else sel

    def teks(self, baris: int, kolom: KolomMentah | None) -> str:
        """The text of a label cell, through merged ranges."""
        return self.grid.teks_label(baris, kolom.kolom) if kolom else ""

    def teks_sendiri(self, baris: int, kolom: KolomMentah | None) -> str:
        """The text of this very cell, merged ranges not followed."""
        return self.grid.teks(baris, kolom.kolom) if kolom else ""

    @property
    def alamat(self) -> Alamat:
        """The first cell of the header."""
        return self.grid.alamat(self.kepala[0], self.kolom[0].kolom)

    @property
    def masa(self) -> tuple[int, int]:
        """The period in its title, else the one year that it is about; (0, 0) where neither is known."""
        return self.periode or (self.tahun or 0, self.tahun or 0)

    @property
    def nama_tempat(self) -> str:
        return f'{self.grid.berkas}, lembar "{self.grid.lembar}", baris {self.kepala[0]}'
