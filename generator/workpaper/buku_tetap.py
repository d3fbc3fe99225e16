"""Buku kerja Excel sebagai byte yang tetap: masukan sama, byte sama.

XlsxWriter makes it: three times as fast as openpyxl, and it writes the results beside the formulas. A look is given
to it once per workbook.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_rowcol_to_cell

from generator.workpaper.gaya import ABU_GARIS
from generator.workpaper.gaya import HURUF
from generator.workpaper.gaya import POLOS
from generator.workpaper.gaya import Rupa
from generator.workpaper.lembar import Lembar

if TYPE_CHECKING:
    from xlsxwriter.format import Format

WAKTU_TETAP = datetime(2000, 1, 1)


@lru_cache(maxsize=4096)
def alamat_sel(baris: int, kolom: int) -> str:
    """Return the name of a cell, both counted from 1.

    >>> alamat_sel(7, 28)
    'AB7'
    """
    return xl_rowcol_to_cell(baris - 1, kolom - 1)


class Buku:
    """A workbook to be written; sheets stand in the order in which they are added."""

    def __init__(self, waktu: datetime = WAKTU_TETAP) -> None:
        """`waktu` becomes created and modified."""
        self._berkas = BytesIO()
        self._buku = Workbook(self._berkas, {"in_memory": True, "default_format_properties": _sifat(POLOS)})
        self._buku.set_properties({"author": "LKjIP", "created": waktu})
        self._rupa: dict[Rupa, Format] = {}
        self._berpetik: dict[Rupa, Format] = {}

    def lembar(self, nama: str) -> Lembar:
        """Add a sheet; the name is one that `nama_lembar` gives."""
        return Lembar(self._buku.add_worksheet(nama), self._pilih_rupa)

    @property
    def nama_lembar(self) -> tuple[str, ...]:
        return tuple(satu.name for satu in self._buku.worksheets())

    def simpan(self) -> bytes:
        """Return the finished workbook."""
        self._buku.close()
        return self._berkas.getvalue()

    def _pilih_rupa(self, rupa: Rupa, petik: bool = False) -> Format:
        """Return XlsxWriter's format of a look; `petik` marks text that a hand would have typed as a formula."""
        rupa_buku = self._berpetik if petik else self._rupa
        wujud = rupa_buku.get(rupa)
        if wujud is None:
            wujud = rupa_buku[rupa] = self._buku.add_format(_sifat(rupa) | {"quote_prefix": petik})
        return wujud


def _sifat(rupa: Rupa) -> dict[str, str | int | bool]:
    """Return a look in XlsxWriter's words. Without a font scheme: the theme's letters would replace ours in Excel."""
    pilihan = {
        "bold": rupa.tebal, "italic": rupa.miring, "underline": int(rupa.garis_bawah), "align": rupa.rata,
        "valign": rupa.tegak, "text_wrap": rupa.dibungkus, "indent": rupa.inden, "num_format": rupa.format_angka,
    }  # fmt: skip
    sifat = {"font_name": HURUF, "font_size": rupa.ukuran, "font_scheme": "none", "font_color": f"#{rupa.warna}"}
    sifat |= {nama: nilai for nama, nilai in pilihan.items() if nilai}
    if rupa.garis:
        sifat |= {"border": 1, "border_color": f"#{ABU_GARIS}"}
    if rupa.latar:
        sifat["fg_color"] = f"#{rupa.latar}"
    return sifat
