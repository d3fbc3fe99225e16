"""Buku kerja gaya kantor: judul, kepala bertingkat, baris nomor, isi, sumber, tanda tangan."""

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.styles import Border
from openpyxl.styles import Font
from openpyxl.styles import PatternFill
from openpyxl.styles import Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from tests.pabrik.emas import parse_cetak
from tests.pabrik.tinggi import set_tinggi_baris
from tests.pabrik.zip_tetap import write_workbook

KERTAS_FOLIO = "14"
GARIS = Border(*(Side(style="thin"),) * 4)
KELABU = "D9D9D9"


@dataclass(frozen=True, slots=True)
class Angka:
    """A figure with the number format of its cell."""

    nilai: Decimal | int
    format: str = "General"


@dataclass(frozen=True, slots=True)
class Rumus:
    """A formula with the result that Excel stored beside it."""

    rumus: str
    hasil: Decimal | int
    format: str = "General"


Isi = str | Angka | Rumus | None


@dataclass(frozen=True, slots=True)
class Gaya:
    """How a row looks."""

    tebal: bool = False
    miring: bool = False
    warna: str = ""
    inden: int = 0


def angka(teks: str) -> Isi:
    """Return a printed figure as a number cell that shows the same; other text stays text.

    A percent becomes a fraction with a percent format: 70,54% is 0.7054 shown as 0.00%.
    """
    nilai = parse_cetak(teks)
    if nilai is None or teks.startswith("Rp"):
        return teks or None
    desimal = len(teks.rstrip("%").partition(",")[2])
    ekor = "." + "0" * desimal if desimal else ""
    if teks.endswith("%"):
        return Angka(nilai / 100, f"0{ekor}%")
    return Angka(nilai, ("#,##0" if "." in teks else "0") + ekor)


def bagi(pembilang: Decimal, penyebut: Decimal) -> Decimal:
    """Return the quotient as Excel stores it, a double; 0 where the divisor is 0."""
    return Decimal(repr(float(pembilang) / float(penyebut))) if penyebut else Decimal(0)


class Lembar:
    """One sheet that is written from top to bottom; rows and columns count from 1."""

    def __init__(self, ws: Worksheet, huruf: str, ukuran: int) -> None:
        self.ws = ws
        self.huruf = huruf
        self.ukuran = ukuran
        self.hasil: dict[str, str] = {}

    def atur(self, lebar: Sequence[float], mendatar: bool = True) -> None:
        """Set column widths from column A on, and the page as the office prints it."""
        for nomor, satu in enumerate(lebar, 1):
            self.ws.column_dimensions[get_column_letter(nomor)].width = satu
        self.ws.page_setup.paperSize = KERTAS_FOLIO
        self.ws.page_setup.orientation = "landscape" if mendatar else "portrait"
        self.ws.page_setup.fitToHeight = 0
        self.ws.sheet_properties.pageSetUpPr.fitToPage = True
        self.ws.page_margins.left = self.ws.page_margins.right = 0.5

    def tulis(self, baris: int, kolom: int, isi: Isi, gaya: Gaya = Gaya(), garis: bool = True, rata: str = "") -> None:
        """Write one cell; figures stand right, text left, both at the top, with thin borders."""
        sel = self.ws.cell(baris, kolom)
        if isinstance(isi, Rumus):
            sel.value = "=" + isi.rumus
            self.hasil[sel.coordinate] = format(isi.hasil, "f")
        elif isinstance(isi, Angka):
            sel.value = isi.nilai
        elif isi is not None:
            sel.value = isi
            sel.data_type = "s"
        if isinstance(isi, Angka | Rumus):
            sel.number_format = isi.format
        mendatar = rata or ("right" if isinstance(isi, Angka | Rumus) else "left")
        sel.alignment = Alignment(mendatar, "top", wrap_text=garis, indent=gaya.inden)
        sel.font = Font(self.huruf, self.ukuran, bold=gaya.tebal, italic=gaya.miring)
        if gaya.warna:
            sel.fill = PatternFill("solid", gaya.warna)
        if garis:
            sel.border = GARIS

    def judul(self, baris: int, teks: Sequence[str], kolom: tuple[int, int], rata: str = "center") -> int:
        """Write title lines merged over the columns; return the row below them."""
        for satu in teks:
            self.ws.merge_cells(start_row=baris, end_row=baris, start_column=kolom[0], end_column=kolom[1])
            sel = self.ws.cell(baris, kolom[0], satu)
            sel.font = Font(self.huruf, self.ukuran + 2, bold=True)
            sel.alignment = Alignment(rata, "center")
            baris += 1
        return baris

    def keterangan(self, baris: int, kolom: int, pasangan: Sequence[tuple[str, str]]) -> int:
        """Write label, colon and value in three columns; return the row below."""
        for label, isi in pasangan:
            for geser, satu in enumerate((label, ":", isi)):
                self.tulis(baris, kolom + geser, satu, garis=False)
            baris += 1
        return baris

    def kepala(self, baris: int, kolom: int, jalur: Sequence[tuple[str, ...]], warna: str = "BDD7EE") -> int:
        """Write header paths: equal neighbours are merged, short paths are merged downwards."""
        dalam = max(map(len, jalur))
        for tingkat in range(dalam):
            for awal, akhir in _kelompok([j[: tingkat + 1] for j in jalur]):
                if tingkat < len(jalur[awal]):
                    daun = len(jalur[awal]) == tingkat + 1
                    bidang = (baris + tingkat, baris + (dalam - 1 if daun else tingkat), kolom + awal, kolom + akhir)
                    self._sel_kepala(bidang, jalur[awal][tingkat], warna)
        return baris + dalam

    def _sel_kepala(self, bidang: tuple[int, int, int, int], teks: str, warna: str) -> None:
        atas, bawah, kiri, kanan = bidang
        for r in range(atas, bawah + 1):
            for k in range(kiri, kanan + 1):
                self.tulis(r, k, None, Gaya(tebal=True, warna=warna))
        sel = self.ws.cell(atas, kiri, teks)
        sel.alignment = Alignment("center", "center", wrap_text=True)
        if (atas, kiri) != (bawah, kanan):
            self.gabung(*bidang)

    def nomor(self, baris: int, kolom: int, label: Sequence[str]) -> int:
        """Write the row of column numbers; whole numbers are typed as numbers, "" continues the cell before."""
        for geser, satu in enumerate(label):
            isi = Angka(int(satu)) if satu.isdigit() else satu or None
            self.tulis(baris, kolom + geser, isi, Gaya(miring=True), rata="center")
            if satu == "":
                self.gabung(baris, baris, kolom + geser - 1, kolom + geser)
        return baris + 1

    def baris(self, baris: int, kolom: int, isi: Sequence[Isi], gaya: Gaya = Gaya()) -> int:
        """Write one body row; return the row below."""
        for geser, satu in enumerate(isi):
            gaya_sel = gaya if geser == 0 else replace(gaya, inden=0)
            rata = "center" if geser == 0 and isinstance(satu, Angka) else ""
            self.tulis(baris, kolom + geser, satu, gaya_sel, rata=rata)
        return baris + 1

    def gabung(self, atas: int, bawah: int, kiri: int, kanan: int) -> None:
        """Merge a block of cells."""
        self.ws.merge_cells(start_row=atas, end_row=bawah, start_column=kiri, end_column=kanan)

    def gabung_kosong(self, atas: int, bawah: int, kolom: int) -> None:
        """Merge each filled cell of a column with the blank ones below it."""
        isi = [r for r in range(atas, bawah + 1) if self.ws.cell(r, kolom).value is not None]
        for awal, berikut in zip(isi, [*isi[1:], bawah + 1], strict=True):
            if berikut - awal > 1:
                self.gabung(awal, berikut - 1, kolom, kolom)

    def catatan(self, baris: int, kolom: int, teks: str) -> int:
        """Write a line below a table, without border, in italics."""
        self.tulis(baris, kolom, teks, Gaya(miring=True), garis=False)
        return baris + 1

    def tanda_tangan(self, baris: int, kolom: int, teks: Sequence[str]) -> int:
        """Write a signature block centred on one column; "" is a blank line."""
        for satu in teks:
            if satu:
                self.tulis(baris, kolom, satu, Gaya(tebal=satu.startswith("(")), garis=False, rata="center")
            baris += 1
        return baris


class Buku:
    """One workbook of the office."""

    def __init__(self, huruf: str = "Arial", ukuran: int = 10) -> None:
        self.wb = Workbook()
        self.wb.remove(self.wb.active)
        self.wb.properties.creator = "Dinas Koperasi, Usaha Kecil dan Menengah"
        self.huruf = huruf
        self.ukuran = ukuran
        self.daftar: list[Lembar] = []

    def lembar(self, nama: str, lebar: Sequence[float], mendatar: bool = True) -> Lembar:
        """Add a sheet with these column widths."""
        satu = Lembar(self.wb.create_sheet(nama), self.huruf, self.ukuran)
        satu.atur(lebar, mendatar)
        self.daftar.append(satu)
        return satu

    def simpan(self, path: Path) -> None:
        """Write the workbook, the same bytes each time."""
        for satu in self.daftar:
            set_tinggi_baris(satu.ws, self.ukuran)
        isi = BytesIO()
        self.wb.save(isi)
        write_workbook(path, isi.getvalue(), [satu.hasil for satu in self.daftar])


def _kelompok(jalur: Sequence[tuple[str, ...]]) -> list[tuple[int, int]]:
    """Return first and last position of each run of equal header paths."""
    batas = [n for n in range(1, len(jalur)) if jalur[n] != jalur[n - 1]]
    return [(awal, akhir - 1) for awal, akhir in zip([0, *batas], [*batas, len(jalur)], strict=True)]
