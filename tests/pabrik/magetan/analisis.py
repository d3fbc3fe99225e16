"""Analisis Capaian 2025.xlsx dan Rencana Aksi 2026.xlsx."""

from pathlib import Path

from tests.pabrik.emas import read_emas
from tests.pabrik.lembar import Buku
from tests.pabrik.lembar import Isi
from tests.pabrik.lembar import angka
from tests.pabrik.magetan.kantor import DINAS_LENGKAP
from tests.pabrik.magetan.kantor import KEPALA_DINAS
from tests.pabrik.magetan.kantor import besar
from tests.pabrik.magetan.kantor import tulis_emas


def build_analisis(folder: Path) -> None:
    """Write causes, and problems with solutions; several lines stand in one cell."""
    buku = Buku("Arial", 10)
    tabel = read_emas("3_9")
    lembar = buku.lembar("Penyebab", (38, 34, 12, 12, 12, 62))
    baris = lembar.judul(1, [*besar(tabel.judul), DINAS_LENGKAP.upper(), "TAHUN 2025"], (1, 6)) + 1
    lembar.catatan(tulis_emas(lembar, tabel, baris, 1), 1, "Sumber: Hasil pengukuran kinerja Tahun 2025")
    tabel = read_emas("3_10")
    lembar = buku.lembar("Permasalahan dan Solusi", (3, 36, 34, 62, 62))
    baris = lembar.judul(1, [*besar(tabel.judul), "TAHUN 2025"], (2, 5)) + 2
    tulis_emas(lembar, tabel, baris, 2)
    buku.simpan(folder / "Analisis Capaian 2025.xlsx")


def build_rencana_aksi(folder: Path) -> None:
    """Write the rencana aksi and the targets per triwulan of the year after."""
    buku = Buku("Arial", 11)
    tabel = read_emas("4_2")
    lembar = buku.lembar("Rencana Aksi", (40, 34, 70))
    baris = lembar.judul(1, besar(tabel.judul), (1, 3)) + 1
    akhir = tulis_emas(lembar, tabel, baris, 1, (), (2,), (), lambda _kolom, teks: teks or None)
    lembar.tanda_tangan(akhir + 1, 3, ("Magetan, 18 Februari 2026", *KEPALA_DINAS))
    tabel = read_emas("4_3")
    lembar = buku.lembar("Target Triwulan", (40, 34, *(11,) * 5))
    baris = lembar.judul(1, besar(tabel.judul), (1, 7)) + 1
    akhir = tulis_emas(lembar, tabel, baris, 1, (), (0,), (), _ketik)
    lembar.catatan(akhir, 1, "Keterangan: TW = triwulan")
    buku.simpan(folder / "Rencana Aksi 2026.xlsx")


def _ketik(_kolom: int, teks: str) -> Isi:
    """Type percents as text."""
    return teks if teks.endswith("%") else angka(teks)
