"""Lembar kecil di dalam tes: baris ditulis dengan | sebagai batas sel, angka tanpa tanda kutip menjadi angka.

`#nama` before a cell names a style from `GAYA`; `'` before a cell keeps it text; `=` alone is a formula without
cached value; `:-)` marks a cell merged into the one at its left, `:-v` into the one above.
"""

import re

from generator.reading.grid import GAYA_POLOS
from generator.reading.grid import Galat
from generator.reading.grid import Gaya
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah

GAYA = {
    "tebal": Gaya(tebal=True),
    "warna": Gaya(berisi_warna=True),
    "tebalwarna": Gaya(tebal=True, berisi_warna=True),
    "indent1": Gaya(indent=1),
    "indent2": Gaya(indent=2),
    "persen": Gaya(format="0%"),
    "persen2": Gaya(format="0.00%"),
    "ribuan": Gaya(format="#,##0"),
    "dua": Gaya(format="#,##0.00"),
    "kode2": Gaya(format="00"),
    "kode22": Gaya(format="0.00"),
}
_ANGKA = re.compile(r"^-?\d+(?:\.\d+)?$")


def lembar(teks: str, nama: str = "Sheet1", berkas: str = "buku.xlsx", mulai: int = 1, geser: int = 0) -> Grid:
    """Build a Grid from lines of cells; `mulai` is the first row, `geser` the number of empty columns at the left."""
    grid = Grid(berkas, nama)
    kiri: dict[tuple[int, int], list[int]] = {}
    for i, baris in enumerate(teks.strip("\n").split("\n")):
        r = mulai + i
        isi: dict[int, SelMentah] = {}
        asal = (r, geser + 1)
        for j, sel in enumerate(baris.split("|")):
            k = geser + j + 1
            potongan = sel.strip()
            if potongan == ":-)":
                _perluas(kiri, asal, r, k)
                continue
            if potongan == ":-v":
                asal = _di_atas(kiri, r, k)
                _perluas(kiri, asal, r, k)
                continue
            asal = (r, k)
            kiri[(r, k)] = [r, k]
            mentah = _sel(potongan, sel)
            if mentah is not None:
                isi[k] = mentah
        if isi:
            grid.baris[r] = isi
    grid.gabungan = [(r, k, r2, k2) for (r, k), (r2, k2) in kiri.items() if (r, k) != (r2, k2)]
    return grid


def _perluas(kiri: dict, asal: tuple[int, int], r: int, k: int) -> None:
    kiri[asal] = [max(kiri[asal][0], r), max(kiri[asal][1], k)]


def _di_atas(kiri: dict, r: int, k: int) -> tuple[int, int]:
    """The cell whose merged rectangle reaches the cell above."""
    kena = [a for a, (r2, k2) in kiri.items() if a[0] < r and a[1] <= k <= k2 and r2 in (r - 1, r)]
    return max(kena)


def _sel(potongan: str, asli: str) -> SelMentah | None:
    gaya = GAYA_POLOS
    cocok = re.match(r"^#(\w+) (.*)$", potongan, re.DOTALL)
    if cocok and cocok.group(1) in GAYA:
        gaya, potongan = GAYA[cocok.group(1)], cocok.group(2)
    if not potongan:
        return None
    if potongan == "=":
        return SelMentah(None, gaya, True)
    if re.match(r"^#(?:DIV/0!|REF!|VALUE!|N/A|NAME\?)$", potongan):
        return SelMentah(Galat(potongan), gaya, True)
    if potongan.startswith("'"):
        return SelMentah(potongan[1:].replace("\\n", "\n"), gaya)
    if _ANGKA.match(potongan):
        return SelMentah(float(potongan), gaya)
    spasi = " " * (len(asli) - len(asli.lstrip()) - 1)
    return SelMentah(spasi + potongan.replace("\\n", "\n"), gaya)
