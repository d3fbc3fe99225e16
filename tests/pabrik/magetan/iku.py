"""IKU Dinkop.xlsx: Indikator Kinerja Utama kedua Renstra."""

from decimal import Decimal
from pathlib import Path

from tests.pabrik.emas import read_emas
from tests.pabrik.lembar import Angka
from tests.pabrik.lembar import Buku
from tests.pabrik.lembar import Isi
from tests.pabrik.lembar import angka
from tests.pabrik.magetan.kantor import KEPALA_DINAS
from tests.pabrik.magetan.kantor import besar
from tests.pabrik.magetan.kantor import tulis_emas


def build_iku(folder: Path) -> None:
    """Write one sheet per Renstra; the sasaran stands once, merged in the older sheet, blank below in the newer."""
    buku = Buku("Tahoma", 9)
    for nomor, nama, gabung in (("2_4", "IKU 2024-2026", (0,)), ("2_8", "IKU 2025-2029", ())):
        tabel = read_emas(nomor)
        lembar = buku.lembar(nama, (32, 6, 28, 13, 60, 44, 30))
        baris = lembar.judul(1, ["LAMPIRAN KEPUTUSAN KEPALA DINAS"], (5, 7), "left")
        baris = lembar.judul(baris + 1, besar(tabel.judul), (1, 7)) + 1
        akhir = tulis_emas(lembar, tabel, baris, 1, (), gabung, (), _sel)
        akhir = lembar.catatan(akhir, 1, tabel.sumber)
        lembar.tanda_tangan(akhir + 1, 6, KEPALA_DINAS)
    buku.simpan(folder / "IKU Dinkop.xlsx")


def _sel(kolom: int, teks: str) -> Isi:
    """Type the number of an indicator (1.1) as Excel takes it: a number."""
    if kolom == 1:
        return Angka(Decimal(teks), "0.0")
    return angka(teks)
