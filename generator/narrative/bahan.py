"""Bahan sebuah bagian: laporan dan tabel-tabelnya, dibaca per baris dan kolom.

A figure of a passage is the text of a table cell, or formatted from the unrounded figure of that cell;
nothing else in narrative/ makes figures.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from generator.format_id import SPASI_TETAP
from generator.format_id import rupiah
from generator.model.laporan import Laporan
from generator.model.rekaman import rekaman
from generator.model.satuan import satuan_persen
from generator.narrative.urai import lindungi
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Sel
from generator.tables.tabel import Table

_TANPA_NILAI = ("", "–", "-", "[PERIKSA]")
_SATUAN_DI_DEPAN = ("level", "peringkat", "tingkat", "kategori", "ranking")
_SATUAN_TANPA_SEBUTAN = ("angka", "skor", "nilai", "indeks", "poin")


@rekaman
class BarisBaca:
    """One row of a table, its cells by column key; merged cells hold what stands above or to the left.

    `lanjutan` names the columns that continue the row above.
    """

    tingkat: str
    kunci: str
    sel: Mapping[str, Sel]
    lanjutan: frozenset[str] = frozenset()

    def ada(self, kolom: str) -> bool:
        return kolom in self.sel and self.sel[kolom].teks.strip() not in _TANPA_NILAI

    def nama(self, kolom: str) -> str:
        """Return the cell's text as it stands, for comparison with names in the laporan."""
        return self.sel[kolom].teks if kolom in self.sel else ""

    def teks(self, kolom: str) -> str:
        """Return the cell's text for a sentence, "" for an absence; figures get their fixed space before %."""
        if not self.ada(kolom):
            return ""
        teks = lindungi(self.sel[kolom].teks)
        return sebut_nama(teks) if self.nilai(kolom) is None else jarak_persen(teks)

    def nilai(self, kolom: str) -> Decimal | None:
        return self.sel[kolom].nilai if kolom in self.sel else None

    def rupiah(self, kolom: str) -> str:
        """Return the cell's figure in rupiah with its sign word, "" for an absence."""
        nilai = self.nilai(kolom)
        return "" if nilai is None else rupiah(nilai, lambang=True)

    def mutlak(self, kolom: str) -> str:
        """Return a figure in rupiah without its sign, for "lebih kecil Rp…" and "lebih besar Rp…"."""
        nilai = self.nilai(kolom)
        return "" if nilai is None else rupiah(abs(nilai), lambang=True)

    def sebab(self, *kolom: str) -> str:
        """Return why a cell holds no figure: the first reason that a column gives."""
        ada = (self.sel[k].sebab for k in kolom if k in self.sel and self.sel[k].sebab)
        return lindungi(next(ada, "datanya belum tersedia"))

    def bersatuan(self, kolom: str, satuan: str) -> str:
        return dengan_satuan(self.teks(kolom), satuan)


@rekaman
class Bahan:
    """The laporan and its finished tables, which the passages speak of."""

    laporan: Laporan
    tabel: Mapping[str, HasilTabel]

    def ada(self, kunci: str) -> bool:
        """Tell whether the report prints that table, so that a sentence may point to it."""
        tabel = self.tabel.get(kunci)
        return isinstance(tabel, Table) and bool(tabel.baris)

    def baris(self, kunci: str, *tingkat: str) -> tuple[BarisBaca, ...]:
        """Return the rows of a table, only those of the named levels if any is named."""
        tabel = self.tabel.get(kunci)
        if not isinstance(tabel, Table):
            return ()
        semua = _baca(tabel)
        return tuple(b for b in semua if b.tingkat in tingkat) if tingkat else semua

    def jumlah(self, kunci: str, nama: str = "jumlah") -> BarisBaca | None:
        """Return the closing row of a table, or another row of that level by its name; None without one."""
        return next((b for b in self.baris(kunci, "jumlah") if b.kunci == nama), None)


def jarak_persen(teks: str) -> str:
    """Return the text with a space that does not break before each percent sign.

    >>> jarak_persen("70,54%")
    '70,54\\xa0%'
    """
    return re.sub(r"(?<=\d) ?%", f"{SPASI_TETAP}%", teks)


def sebut_nama(nama: str) -> str:
    """Return a name for a sentence, which begins with a word and not with a sign.

    >>> sebut_nama("% Koperasi yang Difasilitasi")
    'Persentase Koperasi yang Difasilitasi'
    """
    return re.sub(r"^%\s+(?=[^\W\d])", "Persentase ", nama)


def dengan_satuan(teks: str, satuan: str) -> str:
    """Return a figure with its unit, where a sentence needs the unit to be understood.

    A short unit typed behind the figure ("3 UM") gives way to the indicator's own. What names a rank stands before it.

    >>> dengan_satuan("3", "Usaha Mikro"), dengan_satuan("92,42", "Skor"), dengan_satuan("848.867,3", "Juta Rupiah")
    ('3\\xa0usaha mikro', '92,42', 'Rp848.867,3\\xa0juta')
    >>> dengan_satuan("3", "Level"), dengan_satuan("Level 3", "Level")
    ('level\\xa03', 'level\\xa03')
    >>> dengan_satuan("104", "Per 100.000 KH")
    '104\\xa0per 100.000 KH'
    """
    satuan = " ".join(satuan.split())
    if satuan.casefold() in _SATUAN_DI_DEPAN and (urutan := re.fullmatch(rf"(?i:{satuan}\s+)?(-?[\d.,]+)", teks)):
        return f"{satuan.lower()}{SPASI_TETAP}{urutan[1]}"
    singkatan = re.fullmatch(r"(-?[\d.,]+)\s+[A-Za-z]{1,12}\.?", teks)
    if singkatan and satuan:
        teks = singkatan[1]
    if not teks or not re.fullmatch(r"-?[\d.,]+", teks) or satuan.casefold() in ("", *_SATUAN_TANPA_SEBUTAN):
        return teks
    if satuan_persen(satuan):
        return f"{teks}{SPASI_TETAP}%"
    if satuan.casefold() in ("rp", "rp.", "rupiah"):
        return f"Rp{teks}"
    ribuan = re.fullmatch(r"(ribu|juta|miliar|milyar|triliun) (rupiah|rp\.?)", satuan.casefold())
    if ribuan:
        return f"Rp{teks}{SPASI_TETAP}{ribuan[1]}"
    return f"{teks}{SPASI_TETAP}{lindungi(' '.join(k if k.isupper() else k.lower() for k in satuan.split()))}"


def _baca(tabel: Table) -> tuple[BarisBaca, ...]:
    hasil: list[BarisBaca] = []
    for baris in tabel.baris:
        sel: dict[str, Sel] = {}
        kiri: Sel | None = None
        for kolom, isi in zip(tabel.kolom, baris.sel, strict=True):
            if isi.gabung_atas and hasil:
                isi = hasil[-1].sel[kolom.kunci]
            elif isi.gabung_kiri and kiri is not None:
                isi = kiri
            sel[kolom.kunci] = kiri = isi
        lanjutan = frozenset(k.kunci for k, isi in zip(tabel.kolom, baris.sel, strict=True) if isi.gabung_atas)
        hasil.append(BarisBaca(baris.tingkat, baris.kunci, sel, lanjutan))
    return tuple(hasil)
