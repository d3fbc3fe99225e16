"""Renja dan PK 2025.xlsx: rencana kerja dan perjanjian kinerja, induk dan perubahan."""

from decimal import Decimal
from pathlib import Path

from tests.pabrik.emas import parse_cetak
from tests.pabrik.emas import read_emas
from tests.pabrik.lembar import Angka
from tests.pabrik.lembar import Buku
from tests.pabrik.lembar import Gaya
from tests.pabrik.lembar import Isi
from tests.pabrik.lembar import Lembar
from tests.pabrik.lembar import Rumus
from tests.pabrik.lembar import angka
from tests.pabrik.magetan.kantor import DINAS_LENGKAP
from tests.pabrik.magetan.kantor import KEPALA_DINAS
from tests.pabrik.magetan.kantor import besar
from tests.pabrik.magetan.kantor import tulis_emas

RUANG_LAMBANG = 4
BUPATI = ("", "PIHAK KEDUA,", "BUPATI MAGETAN", "", "", "", "", "", "(Nama Bupati)")


def build_renja_dan_pk(folder: Path) -> None:
    """Write the four sheets in the order in which they came into force."""
    buku = Buku("Arial", 11)
    _write_renja(buku, "Renja 2025", "2_9", 1)
    _write_pk(buku, "PK 2025", "2_11", "2_10", "2024-2026", "13 Januari 2025")
    _write_renja(buku, "Renja P 2025", "2_12", 2)
    _write_pk(buku, "PK P 2025", "2_14", "2_13", "2025-2029", "29 Desember 2025")
    buku.simpan(folder / "Renja dan PK 2025.xlsx")


def _write_renja(buku: Buku, nama: str, nomor: str, kolom: int) -> None:
    tabel = read_emas(nomor)
    lembar = buku.lembar(nama, (*(3,) * (kolom - 1), 5, 30, 8, 42, 40, 16, 16))
    baris = lembar.judul(1, besar(tabel.judul), (kolom, kolom + 6)) + 1
    akhir = tulis_emas(lembar, tabel, baris, kolom, ("1", "2", "3", "", "4", "5", "6"), (), (), _sel_renja)
    lembar.catatan(akhir, kolom, tabel.sumber)


def _sel_renja(kolom: int, teks: str) -> Isi:
    """Keep the numbering of the sasaran (01.01) as text."""
    return teks or None if kolom == 2 else angka(teks)


def _write_pk(buku: Buku, nama: str, nomor: str, nomor_dpa: str, periode: str, tanggal: str) -> None:
    """Write a PK: sasaran with targets, program with anggaran, signatures of both parties."""
    tabel = read_emas(nomor)
    lembar = buku.lembar(nama, (6, 44, 7, 46, 20, 16), mendatar=False)
    kepala = [tabel.judul[0].upper(), DINAS_LENGKAP.upper(), f"(Pelaksanaan Renstra Tahun {periode})"]
    baris = lembar.judul(RUANG_LAMBANG + 1, ["PEMERINTAH KABUPATEN MAGETAN", *kepala], (1, 6)) + 1
    baris = tulis_emas(lembar, tabel, baris, 1, ("1", "2", "3", "", "4", "5"), (0, 1), (), _sel_pk(nomor))
    baris = _write_anggaran(lembar, baris + 1, nomor_dpa)
    kanan = (f"Magetan, {tanggal}", "PIHAK PERTAMA,", *KEPALA_DINAS)
    lembar.tanda_tangan(baris + 1, 2, BUPATI)
    lembar.tanda_tangan(baris + 1, 4, kanan)


def _sel_pk(nomor: str):
    """Return how cells are typed: indicator numbers as text in the PK induk, as numbers in the other."""

    def sel(kolom: int, teks: str) -> Isi:
        if kolom != 2:
            return angka(teks)
        return teks if nomor == "2_11" else Angka(Decimal(teks), "0.0")

    return sel


def _write_anggaran(lembar: Lembar, baris: int, nomor_dpa: str) -> int:
    """Write the second half of a PK: program, anggaran, keterangan, total."""
    jalur = (("No",), ("Program",), ("Program",), ("Program",), ("Anggaran (Rp)",), ("Keterangan",))
    awal = baris = lembar.kepala(baris, 1, jalur)
    program = [b.sel for b in read_emas(nomor_dpa).baris if b.tingkat == "program"]
    for urut, sel in enumerate(program, 1):
        isi = [Angka(urut), _nama_program(sel[1]), None, None, angka(sel[5]), "APBD"]
        baris = lembar.baris(baris, 1, isi)
    jumlah = Rumus(f"SUM(E{awal}:E{baris - 1})", sum(parse_cetak(sel[5]) for sel in program), "#,##0")
    baris = lembar.baris(baris, 1, [None, "JUMLAH", None, None, jumlah, None], Gaya(tebal=True))
    for satu in range(awal, baris):
        lembar.gabung(satu, satu, 2, 4)
    return baris


def _nama_program(nama: str) -> str:
    """Return a program's name in title case, its abbreviations in capitals."""
    biasa = nama.title().replace(" Dan ", " dan ")
    return biasa.replace("(Umkm)", "(UMKM)").replace("Ksp/Usp", "KSP/USP")
