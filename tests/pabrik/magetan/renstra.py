"""Renstra 2024-2026.xlsx dan Renstra 2025-2029.xlsx: keterkaitan, target, strategi."""

from pathlib import Path

from tests.pabrik.emas import TabelEmas
from tests.pabrik.emas import read_emas
from tests.pabrik.lembar import Buku
from tests.pabrik.lembar import Gaya
from tests.pabrik.magetan.kantor import DINAS_LENGKAP
from tests.pabrik.magetan.kantor import besar
from tests.pabrik.magetan.kantor import tulis_emas


def build_renstra_2024(folder: Path) -> None:
    """Write the Renstra that the PK induk implements."""
    buku = Buku("Times New Roman", 10)
    _write_keterkaitan(buku, "Keterkaitan", read_emas("2_1"), {5: "Tujuan daerah"})
    tabel = read_emas("2_2")
    lembar = buku.lembar("Tujuan Sasaran", (3, 5, 26, 6, 34, 34, 13, 13, 13, 13))
    baris = lembar.judul(1, ["RENCANA STRATEGIS", *besar(tabel.judul)], (2, 10))
    akhir = tulis_emas(lembar, tabel, baris, 2, ("(1)", "(2)", "(3)", "", "(4)", "", "(5)", "(6)", "(7)"), (1,))
    lembar.catatan(akhir, 2, tabel.sumber)
    _write_strategi(buku, "Strategi", read_emas("2_3"), 3, gabung_tujuan=True)
    buku.simpan(folder / "Renstra 2024-2026.xlsx")


def build_renstra_2025(folder: Path) -> None:
    """Write the Renstra that the PK perubahan implements; the targets reach one year beyond its period."""
    buku = Buku("Arial", 10)
    _write_keterkaitan(buku, "Cascading", read_emas("2_5"), {6: "Tujuan", 9: "Tujuan daerah"})
    tabel = read_emas("2_6")
    lembar = buku.lembar("Tujuan dan Sasaran", (36, 22, 28, 30, *(19,) * 6, 8))
    baris = lembar.judul(1, ["RENCANA STRATEGIS TAHUN 2025-2029", *besar(tabel.judul)], (1, 11))
    akhir = tulis_emas(lembar, tabel, baris + 1, 1, (), (0, 1))
    lembar.catatan(akhir, 1, tabel.sumber)
    _write_strategi(buku, "Strategi", read_emas("2_7"), 2, gabung_tujuan=False)
    buku.simpan(folder / "Renstra 2025-2029.xlsx")


def _write_keterkaitan(buku: Buku, nama: str, tabel: TabelEmas, rantai: dict[int, str]) -> None:
    """Write the cascade; a blank row stands before the rows in `rantai`, where a new chain begins."""
    lembar = buku.lembar(nama, (20, 70, 48), mendatar=False)
    baris = lembar.judul(2, besar(tabel.judul), (1, 3)) + 1
    baris = lembar.kepala(baris, 1, (("Tingkat",), ("Pernyataan",), ("Indikator",)))
    for nomor, satu in enumerate(tabel.baris):
        if nomor in rantai:
            baris += 1
        tingkat = satu.tingkat.capitalize()
        baris = lembar.baris(baris, 1, [tingkat, *(s or None for s in satu.sel)], Gaya())


def _write_strategi(buku: Buku, nama: str, tabel: TabelEmas, mulai: int, gabung_tujuan: bool) -> None:
    """Write the strategy matrix under its lines of visi and misi (or tujuan and sasaran daerah)."""
    lembar = buku.lembar(nama, (26, 34, 40, 60))
    baris = lembar.judul(mulai, tabel.judul, (1, 4)) + 1
    for kepala in tabel.kepala:
        lembar.baris(baris, 1, [kepala, None, None, None], Gaya(tebal=True))
        lembar.gabung(baris, baris, 1, 4)
        baris += 1
    akhir = tulis_emas(lembar, tabel, baris, 1, (), (0,) if gabung_tujuan else ())
    lembar.catatan(akhir + 1, 1, f"Sumber : Renstra {DINAS_LENGKAP}")
