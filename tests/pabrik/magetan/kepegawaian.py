"""Kepegawaian dan Aset.xlsx: pegawai menurut jabatan, golongan, pendidikan, jenis kelamin; aset tetap."""

from decimal import Decimal
from pathlib import Path

from openpyxl.utils import get_column_letter

from tests.pabrik.emas import TabelEmas
from tests.pabrik.emas import parse_cetak
from tests.pabrik.emas import read_emas
from tests.pabrik.lembar import Buku
from tests.pabrik.lembar import Gaya
from tests.pabrik.lembar import Isi
from tests.pabrik.lembar import Lembar
from tests.pabrik.lembar import Rumus
from tests.pabrik.lembar import angka
from tests.pabrik.magetan.kantor import besar
from tests.pabrik.magetan.kantor import tulis_emas

SELISIH = '0;-0;"-"'


def build_kepegawaian(folder: Path) -> None:
    """Write three sheets; the second holds three small tables below each other."""
    buku = Buku("Arial", 10)
    lembar = buku.lembar("Kebutuhan Pegawai", (6, 62, 14, 14, 20), mendatar=False)
    _write_tabel(lembar, read_emas("1_1"), 1, 1, 5, selisih=True)
    lembar = buku.lembar("Rekap Pegawai", (3, 6, 44, 18), mendatar=False)
    baris = 1
    for nomor in ("1_2", "1_3", "jenis_kelamin"):
        baris = _write_tabel(lembar, read_emas(nomor), baris, 2, 4) + 2
    lembar = buku.lembar("Aset Tetap", (6, 34, 24, 18, 18, 24))
    akhir = _write_tabel(lembar, read_emas("1_4"), 1, 1, 6)
    lembar.catatan(akhir, 1, "Sumber: Kartu Inventaris Barang per 31 Desember 2025")
    buku.simpan(folder / "Kepegawaian dan Aset.xlsx")


def _write_tabel(lembar: Lembar, tabel: TabelEmas, baris: int, kolom: int, kanan: int, selisih: bool = False) -> int:
    """Write one table with formulas in its total row (and in the difference column); return the row below."""
    judul = [t.removeprefix("d. ") for t in tabel.judul]
    atas = lembar.judul(baris, besar(judul), (kolom, kanan)) + 1
    akhir = tulis_emas(lembar, tabel, atas, kolom, (), (), ("jumlah",))
    awal = akhir - len(tabel.baris)
    for geser in range(2, kanan - kolom + 1):
        jumlah = parse_cetak(tabel.baris[-1].sel[geser])
        if jumlah is not None:
            huruf = get_column_letter(kolom + geser)
            rumus = Rumus(f"SUM({huruf}{awal}:{huruf}{akhir - 2})", jumlah, "#,##0")
            lembar.tulis(akhir - 1, kolom + geser, rumus, Gaya(tebal=True))
    if selisih:
        for r, satu in enumerate(tabel.baris[:-1], awal):
            lembar.tulis(r, 5, _selisih(r, satu.sel[4]))
    return akhir


def _selisih(baris: int, teks: str) -> Isi:
    """Return needed minus present staff; the format prints zero as a dash."""
    nilai = angka(teks)
    hasil = Decimal(0) if isinstance(nilai, str) else nilai.nilai
    return Rumus(f"C{baris}-D{baris}", hasil, SELISIH)
