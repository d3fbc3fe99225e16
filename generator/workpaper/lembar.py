"""Satu lembar yang ditulis sel demi sel; baris dan kolom dihitung dari 1, seperti yang tampak di Excel.

A cell is written once, with its look and its link. Text is written as text: what begins with = + - @ never becomes a
formula. A merged range is made before its text is written.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.model.rekaman import rekaman
from generator.workpaper.gaya import POLOS
from generator.workpaper.gaya import TINGGI_HURUF
from generator.workpaper.gaya import Rupa
from generator.workpaper.gaya import rupa_tautan
from generator.workpaper.teks_sel import bersihkan_teks
from generator.workpaper.teks_sel import mirip_rumus
from generator.workpaper.teks_sel import potong_teks

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

TINGGI_TERBANYAK = 409
PIKSEL_PER_LEBAR = 7
PANJANG_KAKI = 200
KERTAS_A4 = 9
# Excel allows 65.530 on one sheet; text beyond them stands without a link.
TAUTAN_TERBANYAK = 65_000


@rekaman
class Tautan:
    """Where a link leads, in XlsxWriter's words ("external:…#…", "internal:…"), and what is shown over it."""

    tujuan: str
    keterangan: str = ""


class Lembar:
    """A sheet of a Buku."""

    def __init__(self, kertas: Worksheet, pilih_rupa: Callable[..., Format]) -> None:
        self.nama: str = kertas.name
        self._kertas, self._pilih_rupa = kertas, pilih_rupa
        self._banyak_tautan = 0

    def teks(self, baris: int, kolom: int, teks: str, rupa: Rupa = POLOS, tautan: Tautan | None = None) -> None:
        """Write text as text, whatever it begins with; no text leaves a blank cell of that look, without a link."""
        bersih, berpetik = _siapkan(teks)
        if not bersih:
            self.kosong(baris, kolom, rupa)
            return
        if tautan is None or self._banyak_tautan >= TAUTAN_TERBANYAK:
            self._kertas.write_string(baris - 1, kolom - 1, bersih, self._pilih_rupa(rupa, berpetik))
            return
        self._banyak_tautan += 1
        wujud = self._pilih_rupa(rupa_tautan(rupa), berpetik)
        self._kertas.write_url(baris - 1, kolom - 1, tautan.tujuan, wujud, bersih, tautan.keterangan or None)

    def angka(self, baris: int, kolom: int, angka: Decimal | int, rupa: Rupa = POLOS) -> None:
        """Write a figure as a number. Excel keeps 15 digits, so the whole rupiah of any budget is exact."""
        self._kertas.write_number(baris - 1, kolom - 1, _angka(angka), self._pilih_rupa(rupa))

    def rumus(self, baris: int, kolom: int, rumus: str, hasil: Decimal | int | None, rupa: Rupa = POLOS) -> None:
        """Write a formula (without "=") with its result, which programs show that do not recalculate.

        One without a result is recalculated when the file is opened.
        """
        nilai = "" if hasil is None else _angka(hasil)
        self._kertas.write_formula(baris - 1, kolom - 1, f"={rumus}", self._pilih_rupa(rupa), nilai)

    def kosong(self, baris: int, kolom: int, rupa: Rupa) -> None:
        if rupa is not POLOS:
            self._kertas.write_blank(baris - 1, kolom - 1, None, self._pilih_rupa(rupa))

    def gabung(self, atas: int, kiri: int, bawah: int, kanan: int, rupa: Rupa) -> None:
        """Merge the range; its content is then written into its first cell. A single cell stays as it is."""
        if (atas, kiri) != (bawah, kanan):
            self._kertas.merge_range(atas - 1, kiri - 1, bawah - 1, kanan - 1, "", self._pilih_rupa(rupa))

    def atur_tinggi(self, baris: int, jumlah_baris: int) -> None:
        """Set the height of a row for that many lines of text; Excel allows 409 points."""
        self._kertas.set_row(baris - 1, min(jumlah_baris * TINGGI_HURUF + 4, TINGGI_TERBANYAK))

    def atur_lebar(self, lebar: Sequence[float]) -> None:
        for kolom, nilai in enumerate(lebar):
            self._kertas.set_column_pixels(kolom, kolom, round(nilai * PIKSEL_PER_LEBAR))

    def bekukan(self, baris: int, kolom: int) -> None:
        """Keep the rows above and the columns to the left of this cell in sight."""
        self._kertas.freeze_panes(baris - 1, kolom - 1)

    def saring(self, baris_akhir: int, kolom_akhir: int) -> None:
        """Put a filter over the table that begins in A1."""
        self._kertas.autofilter(0, 0, baris_akhir - 1, kolom_akhir - 1)

    def pilihan(
        self, kolom: int, awal: int, akhir: int, sumber: Sequence[str] | str, tolak: tuple[str, str] | None = None
    ) -> None:
        """Give the rows of a column a drop-down: of these words, or of a range named by a formula.

        `tolak` are title and text of the message that refuses anything else; without it anything may be written.
        """
        galat = {"error_title": tolak[0], "error_message": tolak[1]} if tolak else {"show_error": False}
        isi = {"validate": "list", "source": sumber if isinstance(sumber, str) else list(sumber)} | galat
        self._kertas.data_validation(awal - 1, kolom - 1, akhir - 1, kolom - 1, isi)

    def warnai_bila(self, atas: int, kiri: int, bawah: int, kanan: int, syarat: str, warna: str) -> None:
        """Colour the letters of the rows for which the formula (of the first cell) holds."""
        wujud = self._pilih_rupa(Rupa(warna=warna))
        isi = {"type": "formula", "criteria": f"={syarat}", "format": wujud}
        self._kertas.conditional_format(atas - 1, kiri - 1, bawah - 1, kanan - 1, isi)

    def sembunyikan(self) -> None:
        self._kertas.hide()

    def atur_cetak(self, kepala: tuple[int, int] | None, judul: str) -> None:
        """A4 landscape, one page wide, the header rows (first and last) repeated, page numbers below."""
        kertas = self._kertas
        kertas.set_landscape()
        kertas.set_paper(KERTAS_A4)
        kertas.fit_to_pages(1, 0)
        kertas.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
        if kepala:
            kertas.repeat_rows(kepala[0] - 1, kepala[1] - 1)
        kaki = potong_teks(bersihkan_teks(judul), PANJANG_KAKI // 2).replace("&", "&&")
        kertas.set_footer(f"&L{kaki}&RHalaman &P dari &N", {"margin": 0.3})

    def atur_cetak_tegak(self) -> None:
        """A4 upright on one page, centred, without grid lines."""
        kertas = self._kertas
        kertas.set_portrait()
        kertas.set_paper(KERTAS_A4)
        kertas.fit_to_pages(1, 1)
        kertas.set_margins(left=0.5, right=0.5, top=1, bottom=1)
        kertas.center_horizontally()
        kertas.hide_gridlines(2)

    def atur_daerah_cetak(self, baris_akhir: int, kolom_akhir: int) -> None:
        self._kertas.print_area(0, 0, baris_akhir - 1, kolom_akhir - 1)


@lru_cache(maxsize=4096)
def _siapkan(teks: str) -> tuple[str, bool]:
    """Return the text as it is written, and whether a hand would have typed it as a formula."""
    bersih = bersihkan_teks(teks)
    if bersih.endswith("</r>"):
        bersih += " "  # XlsxWriter would take <r>…</r> for its own rich text, unescaped
    return bersih, mirip_rumus(bersih)


def _angka(angka: Decimal | int) -> int | float:
    return int(angka) if angka == int(angka) else float(angka)
