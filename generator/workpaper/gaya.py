"""Rupa lembar kerja: huruf, warna, garis, dan tata cetak yang sama di catatan dan kertas kerja."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from typing import Any

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

HURUF = "Arial"
UKURAN = 9
TINGGI_HURUF = 12.5
HURUF_PER_LEBAR = 1.2
HURUF_TEBAL_PER_LEBAR = 1.1

BIRU_TUA = "1F3864"
BIRU_TAUTAN = "1F4E79"
HITAM = "000000"
WARNA_MASUKAN = "1F3FA8"
WARNA_TANPA_RUMUS = "8A4B08"
ABU_TEKS = "595959"
ABU_GARIS = "BFBFBF"
LATAR_KEPALA = "D9E2F3"
LATAR_SUMBER = "F2F2F2"

WARNA_TINGKAT = {"salah": "F8DCD9", "periksa": "FFF2CC", "info": "E7EFF7"}
LATAR_BARIS = {
    "visi": "DEEAF6", "misi": "DEEAF6", "tujuan daerah": "DEEAF6", "sasaran daerah": "EAF1DD",
    "tujuan": "DEEAF6", "sasaran": "EAF1DD", "program": "FBF3E4", "jumlah": "EDEDED",
}
TEBAL_BARIS = frozenset(LATAR_BARIS)
MIRING_BARIS = frozenset({"sub kegiatan"})


def buku_baru() -> Workbook:
    """Return an empty workbook whose column widths count in our letters, whatever fonts a machine has."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    buku = Workbook()
    buku._fonts[0] = Font(name=HURUF, size=10)
    buku._named_styles["Normal"].font = Font(name=HURUF, size=10)
    return buku


def gaya_judul(sel: Cell, ukuran: int = 14) -> None:
    from openpyxl.styles import Font

    _pasang(sel, ("judul", ukuran), lambda: {"font": Font(name=HURUF, size=ukuran, bold=True, color=BIRU_TUA)})


def gaya_isi(
    sel: Cell, *, rata: str = "left", tebal: bool = False, miring: bool = False, warna: str = HITAM,
    latar: str = "", inden: int = 0,
) -> None:
    """Body cell: wrapped, top-aligned, thin grey border."""
    from openpyxl.styles import Alignment
    from openpyxl.styles import Font

    _pasang(sel, ("isi", rata, tebal, miring, warna, latar, inden), lambda: {
        "font": Font(name=HURUF, size=UKURAN, bold=tebal, italic=miring, color=warna),
        "alignment": Alignment(horizontal=rata, vertical="top", wrap_text=True, indent=inden),
        "border": _garis(),
        **({"fill": _isian(latar)} if latar else {}),
    })  # fmt: skip


def gaya_kepala(sel: Cell, latar: str = LATAR_KEPALA) -> None:
    from openpyxl.styles import Alignment
    from openpyxl.styles import Font

    _pasang(sel, ("kepala", latar), lambda: {
        "font": Font(name=HURUF, size=UKURAN, bold=True, color=BIRU_TUA),
        "alignment": Alignment(horizontal="center", vertical="center", wrap_text=True),
        "border": _garis(),
        "fill": _isian(latar),
    })  # fmt: skip


def gaya_keterangan(sel: Cell) -> None:
    from openpyxl.styles import Alignment
    from openpyxl.styles import Font

    _pasang(sel, ("keterangan",), lambda: {
        "font": Font(name=HURUF, size=UKURAN, italic=True, color=ABU_TEKS),
        "alignment": Alignment(vertical="top", wrap_text=False),
    })  # fmt: skip


def gaya_kanan(sel: Cell) -> None:
    """A text that stands to the right, as figures do."""
    from openpyxl.styles import Alignment

    _pasang(sel, ("kanan",), lambda: {"alignment": Alignment(horizontal="right")})


def gaya_tautan(sel: Cell) -> None:
    """Look of a link, on top of the style that the cell has."""
    from openpyxl.styles import Font

    lama = sel._style.fontId if sel._style else 0
    _pasang(sel, ("tautan", lama), lambda: {
        "font": Font(
            name=HURUF, size=UKURAN, underline="single", color=BIRU_TAUTAN, bold=sel.font.bold, italic=sel.font.italic
        ),
    })  # fmt: skip


def atur_cetak(lembar: Worksheet, baris_kepala: str, judul: str) -> None:
    """A4 landscape, one page wide, the header rows (for example "1:2") repeated, page numbers below."""
    lembar.page_setup.orientation = "landscape"
    lembar.page_setup.paperSize = lembar.PAPERSIZE_A4
    lembar.page_setup.fitToWidth = 1
    lembar.page_setup.fitToHeight = 0
    lembar.sheet_properties.pageSetUpPr.fitToPage = True
    if baris_kepala:
        lembar.print_title_rows = baris_kepala
    lembar.page_margins.left = lembar.page_margins.right = 0.5
    lembar.page_margins.top = lembar.page_margins.bottom = 0.6
    lembar.page_margins.header = lembar.page_margins.footer = 0.3
    lembar.oddFooter.left.text = judul.replace("&", "&&")
    lembar.oddFooter.right.text = "Halaman &P dari &N"


def atur_lebar(lembar: Worksheet, lebar: list[float]) -> None:
    from openpyxl.utils import get_column_letter

    for nomor, nilai in enumerate(lebar, start=1):
        lembar.column_dimensions[get_column_letter(nomor)].width = nilai


def hitung_baris(teks: str, lebar: float, *, tebal: bool = False) -> int:
    """Return how many lines the text takes in a column of that width, a little more rather than less."""
    from textwrap import wrap

    muat = max(int(lebar * (HURUF_TEBAL_PER_LEBAR if tebal else HURUF_PER_LEBAR)) - 1, 1)
    return sum(1 if len(satu) <= muat and "\t" not in satu else len(wrap(satu, muat)) or 1 for satu in teks.split("\n"))


def atur_tinggi(lembar: Worksheet, baris: int, jumlah_baris: int) -> None:
    """Set the height of a row for that many lines of text; Excel allows 409 points."""
    lembar.row_dimensions[baris].height = min(jumlah_baris * TINGGI_HURUF + 4, 409)


_NOMOR = {"font": "fontId", "alignment": "alignmentId", "border": "borderId", "fill": "fillId"}


def _pasang(sel: Cell, rupa: tuple, buat: Callable[[], dict[str, Any]]) -> None:
    """Give a cell the parts of a look; the numbers that openpyxl gave them are kept with the workbook.

    openpyxl finds a part by comparing all its fields with those it has, which took most of the time of a workbook.
    """
    from openpyxl.styles.cell_style import StyleArray

    ingatan = vars(sel.parent.parent).setdefault("_rupa_lkjip", {})
    if rupa not in ingatan:
        bagian = buat()
        for nama, isi in bagian.items():
            setattr(sel, nama, isi)
        ingatan[rupa] = [(_NOMOR[nama], getattr(sel._style, _NOMOR[nama])) for nama in bagian]
        return
    if not sel._style:
        sel._style = StyleArray()
    for nama, nomor in ingatan[rupa]:
        setattr(sel._style, nama, nomor)


def _garis():
    from openpyxl.styles import Border
    from openpyxl.styles import Side

    sisi = Side(style="thin", color=ABU_GARIS)
    return Border(left=sisi, right=sisi, top=sisi, bottom=sisi)


def _isian(latar: str):
    from openpyxl.styles import PatternFill

    return PatternFill("solid", fgColor=latar)
