"""Satu lembar .xlsx yang sedang diisi: arti sel yang tersimpan, baris tersembunyi, dan batasnya.

The same for both ways a row is read: by its pattern (xlsx_polos.py) or by the XML parser (xlsx.py).
"""

from __future__ import annotations

import re

from generator.model.rekaman import rekaman
from generator.reading.berkas.angka_excel import sel_angka
from generator.reading.berkas.angka_excel import tanggal_iso
from generator.reading.berkas.batas import BATAS_BARIS_KOSONG
from generator.reading.berkas.batas import JatahSel
from generator.reading.grid import GAYA_POLOS
from generator.reading.grid import Galat
from generator.reading.grid import Gaya
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah

_LOLOS = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Terpotong(Exception):
    """Enough of this sheet was read; what remains is left unread."""


@rekaman
class IsiBuku:
    """What the sheets of one workbook share: strings, styles by the number that cells write, the share of cells."""

    teks: list[str]
    gaya: dict[str, Gaya]
    sejak_1904: bool
    jatah: JatahSel


class LembarXlsx:
    """Takes the rows of one sheet in their order; `nomor` is the last one."""

    def __init__(self, grid: Grid, buku: IsiBuku) -> None:
        self.nomor = 0
        self._grid = grid
        self._buku = buku
        self._kosong = 0

    def tambah(self, nomor: int, isi: dict[int, SelMentah], tersembunyi: bool) -> None:
        """Take one row. Raises Terpotong after a long run of blank rows, and when the file's share is used up."""
        self.nomor = nomor
        if isi:
            self._grid.baris[nomor] = isi
            self._kosong = 0
            if tersembunyi:
                self._grid.baris_tersembunyi.add(nomor)
        else:
            self._kosong += 1
        if self._kosong > BATAS_BARIS_KOSONG or not self._buku.jatah.ambil(len(isi)):
            self._grid.terpotong_di = nomor
            raise Terpotong

    def sel(self, jenis: str, gaya: str, mentah: str | None, rumus: bool, langsung: str | None) -> SelMentah | None:
        """Return a cell from its type, style number, stored value, and the text inside it; None for a blank one."""
        gaya_sel = self._buku.gaya.get(gaya, GAYA_POLOS)
        if langsung is not None:
            return SelMentah(tanpa_lolos(langsung), gaya_sel) if langsung.strip() else None
        if not mentah:
            return SelMentah(None, gaya_sel, True) if rumus else None
        if jenis == "n":
            return sel_angka(float(mentah), gaya_sel, rumus, self._buku.sejak_1904)
        if jenis == "s":
            i, teks = int(mentah), self._buku.teks
            return SelMentah(teks[i], gaya_sel, rumus) if 0 <= i < len(teks) and teks[i].strip() else None
        if jenis == "str":
            return SelMentah(tanpa_lolos(mentah), gaya_sel, rumus) if mentah.strip() else None
        if jenis == "e":
            return SelMentah(Galat(mentah), gaya_sel, rumus)
        if jenis == "b":
            return SelMentah(mentah == "1", gaya_sel, rumus)
        if jenis == "d":
            return SelMentah(tanggal_iso(mentah) or mentah, gaya_sel, rumus)
        return sel_angka(float(mentah), gaya_sel, rumus, self._buku.sejak_1904)


def tanpa_lolos(teks: str) -> str:
    """Turn _x000D_ and its kin, which Excel writes for control characters, back into them."""
    return _LOLOS.sub(lambda m: chr(int(m.group(1), 16)), teks) if "_x" in teks else teks
