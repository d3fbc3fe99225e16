"""Konteks pengisian: yang dikumpulkan selama satu dokumen disusun (tanda, simpanan, gambar, relasi, isian)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field

from generator.document.cetakan import Bidang
from generator.document.cetakan import Cetakan
from generator.document.cetakan import Rupa
from generator.document.isi import Isi
from generator.document.media import Media
from generator.document.relasi import BukuRelasi
from generator.document.relasi import JenisIsi
from generator.document.simpanan import Simpanan
from generator.document.slot import Marka
from generator.model.rekaman import rekaman
from generator.tables.tabel import HasilTabel

ISIAN = re.compile(r"\[ISI:[^\]]*\]")


@rekaman
class Entri:
    """A heading or caption as the contents list it. `jenis`: judul, the label of a caption (Tabel, Gambar), or gaya for
    a paragraph that is listed for its style alone.

    `penanda` is its bookmark, `tingkat` the outline level (0 for captions), `gaya` its paragraph style.
    """

    penanda: str
    teks: str
    tingkat: int
    jenis: str = "judul"
    gaya: str = ""


@rekaman
class Keterangan:
    """The number of one caption: field switch `\\r` needed, text "Tabel 3.4", its cross-reference bookmark."""

    nomor: int
    ulang: bool
    teks: str
    penanda: str

    @property
    def sebutan(self) -> str:
        """The text of a reference: label and number stay on one line."""
        return self.teks.replace(" ", "\u00a0")


@dataclass(slots=True)
class Konteks:
    """Everything that grows while a document is filled. `rujukan` maps tables and figures to
    their captions (see `Perujuk`).

    `pola` remembers the look of a kind of paragraph by the prototype's identity. `tabel_jadi` are tables that the
    template shows with other columns than the official ones. `teks_rujukan` are the captions' texts by bookmark.
    `akhir_bagian`: the block being written is the last above a new page.
    """

    isi: Isi
    cetakan: Cetakan
    marka: Marka
    simpanan: Simpanan
    media: Media
    jenis_isi: JenisIsi
    relasi: dict[str, BukuRelasi]
    halaman: Mapping[str, str] | None = None
    bagian: str = ""
    bidang: Bidang = Bidang()
    isian: list[str] = field(default_factory=list)
    rujukan: dict[str, Keterangan] = field(default_factory=dict)
    rujukan_hilang: list[str] = field(default_factory=list)
    teks_rujukan: dict[str, str] = field(default_factory=dict)
    keterangan: list[Keterangan] = field(default_factory=list)
    entri: list[Entri] = field(default_factory=list)
    bagian_baru: dict[str, bytes] = field(default_factory=dict)
    rid_dipakai: dict[str, set[str]] = field(default_factory=dict)
    kolom_hilang: list[str] = field(default_factory=list)
    tabel_jadi: dict[str, HasilTabel] = field(default_factory=dict)
    pola: dict[tuple[str, int], tuple[str, Rupa, bool]] = field(default_factory=dict)
    akhir_bagian: bool = False
    nomor_daftar: int = 0
    giliran_keterangan: int = 0
    nomor_judul: list[str] = field(default_factory=list)

    @classmethod
    def dari(cls, cetakan: Cetakan, isi: Isi) -> Konteks:
        """Return the context of a document in which nothing is written yet."""
        return cls(
            isi, cetakan, Marka(cetakan.id_penanda, cetakan.id_sdt, cetakan.titik_awal), Simpanan(),
            Media(cetakan.id_gambar), JenisIsi(cetakan.tipe_isi),
            {nama: BukuRelasi(nama, xml) for nama, xml in cetakan.relasi.items()},
        )  # fmt: skip

    def catat_isian(self, teks: str) -> None:
        """Remember every gap in a text, in the order of the document."""
        if "[ISI:" in teks:
            self.isian += ISIAN.findall(teks)

    def pakai(self, rid: str) -> str:
        """Remember that the part being written uses a relation."""
        self.rid_dipakai.setdefault(self.bagian, set()).add(rid)
        return rid

    def penanda_daftar(self) -> str:
        """Return the next bookmark name for the contents; numbered as Word does, from a range of our own."""
        self.nomor_daftar += 1
        return f"_Toc9{self.nomor_daftar:08d}"

    def nomor_judul_berikut(self) -> str:
        """Return the automatic number of the heading whose turn it is, "" for a typed one."""
        return self.nomor_judul.pop(0) if self.nomor_judul else ""

    def keterangan_berikut(self) -> Keterangan:
        """Return the caption whose turn it is; the numbers were given out in the order of the document."""
        self.giliran_keterangan += 1
        return self.keterangan[self.giliran_keterangan - 1]
