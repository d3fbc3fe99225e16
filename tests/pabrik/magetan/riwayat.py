"""Data Kinerja 2023-2024.xlsx: capaian tahun-tahun lalu dan kota pembanding."""

from pathlib import Path

from tests.pabrik.emas import read_emas
from tests.pabrik.lembar import Angka
from tests.pabrik.lembar import Buku
from tests.pabrik.lembar import Isi
from tests.pabrik.lembar import Lembar
from tests.pabrik.lembar import Rumus
from tests.pabrik.lembar import angka
from tests.pabrik.lembar import bagi
from tests.pabrik.magetan.kantor import besar
from tests.pabrik.magetan.kantor import tulis_emas


def build_riwayat(folder: Path) -> None:
    """Write the history with its mixed notations (70, 70%, 2 UM, 0,9242) and the comparison."""
    buku = Buku("Calibri", 11)
    tabel = read_emas("3_6")
    lembar = buku.lembar("Riwayat", (44, 40, *(11,) * 9))
    baris = lembar.judul(1, [*besar(tabel.judul), "DINAS KOPERASI UKM KABUPATEN MAGETAN"], (1, 11)) + 1
    akhir = tulis_emas(lembar, tabel, baris, 1, [str(n) for n in range(1, 12)], (0,), (), _sel_riwayat)
    lembar.catatan(akhir, 1, "Sumber: LKjIP Tahun 2023 dan Tahun 2024, data diolah")
    tabel = read_emas("3_8")
    lembar = buku.lembar("Pembanding", (2, 6, 46, 40, 18, 22, 14))
    baris = lembar.judul(2, besar(tabel.judul), (2, 7)) + 1
    nomor = ("1", "2", "3", "4", "5", "6=4/5*100")
    akhir = tulis_emas(lembar, tabel, baris, 2, nomor, (), (), _sel_pembanding)
    lembar.catatan(akhir, 2, "Sumber: LKjIP Kota Mojokerto Tahun 2025")
    _put_rumus_pertama(lembar, baris + 2)
    buku.simpan(folder / "Data Kinerja 2023-2024.xlsx")


def _sel_riwayat(_kolom: int, teks: str) -> Isi:
    """Type percents as text and figures as they are printed, without a format of their own."""
    isi = angka(teks)
    if teks.endswith("%") or not isinstance(isi, Angka):
        return teks or None
    return Angka(isi.nilai)


def _sel_pembanding(kolom: int, teks: str) -> Isi:
    """Type the percent by hand, with a space as printed."""
    return teks if kolom == 0 or teks.endswith("%") else angka(teks)


def _put_rumus_pertama(lembar: Lembar, baris: int) -> None:
    """Put the office's formula where both figures are numbers; the other row is typed by hand."""
    hasil = bagi(lembar.ws.cell(baris, 5).value * 100, lembar.ws.cell(baris, 6).value)
    lembar.tulis(baris, 7, Rumus(f"E{baris}/F{baris}*100", hasil, '0" %"'))
