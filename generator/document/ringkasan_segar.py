"""Ringkasan penyegaran: apa yang disegarkan, dipertahankan, bertentangan, dihapus, dan angka mana yang berganti."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field

from generator.model.rekaman import rekaman
from generator.tables.tabel import HasilTabel

DISUNTING = "sudah disunting"


class SegarGagal(Exception):
    """The report cannot be refreshed; the message is Indonesian and names the next step."""


@rekaman
class Tempat:
    """A place in words: the heading or table that people look it up by, then the row and column in it."""

    di: str
    baris: str = ""
    kolom: str = ""

    @property
    def rincian(self) -> str:
        return ", ".join(f"{apa} “{x}”" for apa, x in (("baris", self.baris), ("kolom", self.kolom)) if x)


@rekaman
class Dipertahankan:
    """A slot or cell that stays as people left it. `teks` is what they wrote, `sebab` why it stays."""

    nama: str
    tempat: Tempat
    teks: str
    sebab: str = DISUNTING


@rekaman
class Konflik:
    """A kept slot or cell whose figures are no longer true. `lama` and `baru` are the figures (else the texts)."""

    nama: str
    tempat: Tempat
    teks: str
    lama: str
    baru: str


@rekaman
class AngkaBerubah:
    """A figure that changed since the report was written; "" where one side has none."""

    tempat: Tempat
    lama: str
    baru: str


@rekaman
class TeksLuar:
    """Text outside of slots that still mentions an old figure; `judul` is the nearest heading above."""

    judul: str
    teks: str
    lama: str
    baru: str


@rekaman
class BarisPergi:
    """A row that left its table: its texts as stored, and place, old and new of the cells that changed since."""

    nama: str
    tempat: Tempat
    teks: tuple[str, ...]
    beda: tuple[tuple[Tempat, str, str], ...]


@rekaman
class HasilSegar:
    """What a refresh did. `berubah` False: `docx` is the file as it was read and must not be written.

    `disegarkan` are names of slots. `dihapus` and `tidak_ditemukan` (whose place can no longer be told) are slots in
    words, `info` what was repaired, `cacat_lama` faults of the file as it was read, `tabel` the tables with the
    columns that the report shows. In the order of the document.
    """

    docx: bytes
    berubah: bool
    disegarkan: tuple[str, ...] = ()
    dipertahankan: tuple[Dipertahankan, ...] = ()
    bertentangan: tuple[Konflik, ...] = ()
    dihapus: tuple[str, ...] = ()
    tidak_ditemukan: tuple[str, ...] = ()
    angka_berubah: tuple[AngkaBerubah, ...] = ()
    teks_luar: tuple[TeksLuar, ...] = ()
    isian: tuple[str, ...] = ()
    info: tuple[str, ...] = ()
    cacat_lama: tuple[str, ...] = ()
    tabel: Mapping[str, HasilTabel] = field(default_factory=dict)


@dataclass(slots=True)
class Catatan:
    """The summary while it is collected; equal entries count once.

    `tulisan` is what people wrote into our tables: part, place in its bytes, text. `baris_pergi` are rows that people
    took out, to be looked for elsewhere.
    """

    disegarkan: dict[str, None] = field(default_factory=dict)
    dipertahankan: dict[Dipertahankan, None] = field(default_factory=dict)
    bertentangan: dict[Konflik, None] = field(default_factory=dict)
    angka: dict[AngkaBerubah, None] = field(default_factory=dict)
    info: dict[str, None] = field(default_factory=dict)
    tulisan: list[tuple[str, int, str]] = field(default_factory=list)
    baris_pergi: list[BarisPergi] = field(default_factory=list)

    def segarkan(self, nama: str) -> None:
        self.disegarkan[nama] = None

    def pertahankan(self, nama: str, tempat: Tempat, teks: str, sebab: str = DISUNTING) -> None:
        self.dipertahankan[Dipertahankan(nama, tempat, teks, sebab)] = None

    def bertentangan_dengan(self, nama: str, tempat: Tempat, teks: str, lama: str, baru: str) -> None:
        self.bertentangan[Konflik(nama, tempat, teks, lama, baru)] = None

    def ganti_angka(self, tempat: Tempat, lama: str, baru: str) -> None:
        self.angka[AngkaBerubah(tempat, lama, baru)] = None
