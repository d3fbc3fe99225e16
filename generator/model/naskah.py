"""Naskah laporan yang ditulis orang: judul, alinea, dan tabel menurut urutannya di dokumen.

What `reviu` reads from a Word document. Texts are as a reader sees them: nothing deleted, hidden or a field code.
"""

from __future__ import annotations

import re

from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman

_NOMOR_TABEL = re.compile(r"\s*tabel\.?\s*([\dIVX]+(?:\s*[.\-]\s*\w{1,3})*)\b", re.IGNORECASE)
_NOMOR_KOLOM = re.compile(r"\(?\d{1,2}\s*[a-z]?\)?|\(?\d{1,2}\)?\s*=.*|[-–]")
_BARIS_SEL = re.compile(r", baris (\d+)(?:, kolom (.*))?$")
_PANJANG_KEPALA = 60
_PANJANG_BAGIAN = 80


@rekaman
class Tempat:
    """Where a block stands: its number among the blocks of the body (from 1), and the nearest heading above it."""

    nomor: int
    judul: str = ""


@rekaman
class Alinea:
    """A paragraph. `tingkat` is 1–9 for a heading, 0 for text; `daftar_isi` is true inside a contents list.

    `urutan` is its number among the paragraphs of text below its heading, from 1.
    """

    tempat: Tempat
    teks: str
    tingkat: int = 0
    daftar_isi: bool = False
    urutan: int = 0


@rekaman
class TabelNaskah:
    """A table as a full grid: a merged cell repeats its text in each place it covers.

    `keterangan` is the caption beside it ("Tabel 3.4 Capaian …"), "" where there is none;
    the first `tinggi_kepala` rows are its header; `urutan` is its number among the tables of the document, from 1.
    """

    tempat: Tempat
    keterangan: str
    baris: tuple[tuple[str, ...], ...]
    tinggi_kepala: int = 1
    urutan: int = 0

    @property
    def nomor(self) -> str:
        """The number in the caption ("3.4"), "" where there is none."""
        cocok = _NOMOR_TABEL.match(self.keterangan)
        return re.sub(r"\s", "", cocok[1]) if cocok else ""

    @property
    def sebutan(self) -> str:
        """Tabel 3.4, or which table of the document it is."""
        return f"Tabel {self.nomor}" if self.nomor else f"tabel ke-{self.urutan}"

    def kepala_kolom(self, kolom: int) -> str:
        """Return the header above a column (from 0), group first; the column's number where it has none."""
        jalur: list[str] = []
        for baris in self.baris[: self.tinggi_kepala]:
            teks = " ".join(baris[kolom].split()) if kolom < len(baris) else ""
            if teks and not _NOMOR_KOLOM.fullmatch(teks) and teks not in jalur:
                jalur.append(teks)
        return " ".join(jalur)[:_PANJANG_KEPALA] or str(kolom + 1)


@rekaman
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

    def alamat(self, blok: Alinea | TabelNaskah, baris: int | None = None, kolom: int | None = None) -> Alamat:
        """Return the place of a block, or of a row and column (from 0) of a table, as findings name it.

        >>> baris = (("Indikator", "Capaian"), ("IKM", "100%"))
        >>> tabel = TabelNaskah(Tempat(9, "A. Simpulan"), "Tabel 4.1 Capaian", baris)
        >>> str(Naskah("LKjIP.docx", (tabel,)).alamat(tabel, 1, 1))
        'LKjIP.docx, bagian "A. Simpulan", Tabel 4.1, baris 2, kolom Capaian'
        """
        if isinstance(blok, Alinea):
            sel = "judul" if blok.tingkat else f"alinea {blok.urutan}" if blok.urutan else "daftar isi"
        else:
            bagian = [blok.sebutan]
            bagian += [f"baris {baris + 1}"] if baris is not None else []
            bagian += [f"kolom {blok.kepala_kolom(kolom)}"] if kolom is not None else []
            sel = ", ".join(bagian)
        return Alamat(self.berkas, _pendek(blok.tempat.judul), sel, blok.tempat.nomor)

    def letak_sel(self, alamat: Alamat) -> tuple[int | None, int | None]:
        """Return the row and column (from 0) that a place made by `alamat` names, None for what it does not name."""
        tabel = next((t for t in self.tabel if t.tempat.nomor == alamat.blok), None)
        cocok = _BARIS_SEL.search(alamat.sel)
        if tabel is None or cocok is None:
            return None, None
        lebar = range(len(tabel.baris[0]))
        return int(cocok[1]) - 1, next((k for k in lebar if tabel.kepala_kolom(k) == cocok[2]), None)


def _pendek(judul: str) -> str:
    """Cut a long heading at a word."""
    if len(judul) <= _PANJANG_BAGIAN:
        return judul
    return judul[:_PANJANG_BAGIAN].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
