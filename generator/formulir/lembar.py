"""Satu lembar formulir: judul, kepala, baris yang sudah terisi, dan kolom kuning yang diisi kantor."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from generator.model.nilai import Nilai
from generator.model.rekaman import rekaman
from generator.workpaper.buku_tetap import nama_lembar
from generator.workpaper.buku_tetap import simpan_tetap
from generator.workpaper.buku_tetap import tulis_angka
from generator.workpaper.buku_tetap import tulis_teks
from generator.workpaper.gaya import atur_cetak
from generator.workpaper.gaya import atur_lebar
from generator.workpaper.gaya import atur_tinggi
from generator.workpaper.gaya import buku_baru
from generator.workpaper.gaya import gaya_isi
from generator.workpaper.gaya import gaya_judul
from generator.workpaper.gaya import gaya_kepala
from generator.workpaper.gaya import gaya_keterangan
from generator.workpaper.gaya import hitung_baris

LATAR_ISIAN = "FFF9E5"
BARIS_KOSONG = 30
Sel = str | Decimal | Nilai | None


@rekaman
class KolomFormulir:
    """One column; `diisi` ones are the office's to fill, `pilihan` makes a drop-down."""

    judul: str
    lebar: float
    diisi: bool = False
    pilihan: tuple[str, ...] = ()


@rekaman
class LembarFormulir:
    """One sheet: title lines, a line that explains it, columns, the rows that are known.

    A sheet without rows is a blank form: all its cells are the office's to fill.
    """

    nama: str
    judul: tuple[str, ...]
    kolom: tuple[KolomFormulir, ...]
    baris: tuple[tuple[Sel, ...], ...] = ()
    keterangan: str = ""


def tulis_buku(daftar: Sequence[LembarFormulir], tahun: int) -> bytes:
    """Return a workbook of these sheets, dated by the year. Same input, same bytes."""
    buku = buku_baru()
    buku.remove(buku.active)
    for satu in daftar:
        _tulis(buku.create_sheet(nama_lembar(satu.nama, buku.sheetnames)), satu)
    return simpan_tetap(buku, waktu=datetime(tahun, 1, 1))


def _tulis(lembar, isi: LembarFormulir) -> None:
    for nomor, teks in enumerate(isi.judul, start=1):
        tulis_teks(lembar.cell(nomor, 1), teks)
        gaya_judul(lembar.cell(nomor, 1), 12)
    kepala = len(isi.judul) + 2
    for nomor, kolom in enumerate(isi.kolom, start=1):
        tulis_teks(lembar.cell(kepala, nomor), kolom.judul)
        gaya_kepala(lembar.cell(kepala, nomor))
    atur_tinggi(lembar, kepala, max(hitung_baris(k.judul, k.lebar, tebal=True) for k in isi.kolom))
    for nomor, baris in enumerate(isi.baris or [()] * BARIS_KOSONG, start=kepala + 1):
        _tulis_baris(lembar, nomor, baris, isi.kolom, kosong=not isi.baris)
    terakhir = kepala + (len(isi.baris) or BARIS_KOSONG)
    _pasang_pilihan(lembar, isi.kolom, kepala + 1, terakhir)
    if isi.keterangan:
        tulis_teks(lembar.cell(terakhir + 2, 1), isi.keterangan)
        gaya_keterangan(lembar.cell(terakhir + 2, 1))
    lembar.freeze_panes = lembar.cell(kepala + 1, 1)
    atur_lebar(lembar, [k.lebar for k in isi.kolom])
    atur_cetak(lembar, f"{kepala}:{kepala}", isi.nama)


def _tulis_baris(lembar, nomor: int, baris: Sequence[Sel], kolom: Sequence[KolomFormulir], *, kosong: bool) -> None:
    tinggi = 1
    for letak, satu in enumerate(kolom, start=1):
        sel = lembar.cell(nomor, letak)
        nilai = baris[letak - 1] if letak <= len(baris) else None
        _tulis_sel(sel, nilai)
        gaya_isi(sel, latar=LATAR_ISIAN if kosong or satu.diisi else "", rata=_rata(nilai))
        if isinstance(nilai, str):
            tinggi = max(tinggi, hitung_baris(nilai, satu.lebar))
    atur_tinggi(lembar, nomor, tinggi)


def _tulis_sel(sel, nilai: Sel) -> None:
    """Write a figure as the office wrote it: text targets stay text, percent points stay plain numbers."""
    if isinstance(nilai, Nilai):
        polos = nilai.teks.replace(".", "").replace(",", "").replace("%", "").strip()
        if nilai.teks and not polos.lstrip("-").isdigit():
            tulis_teks(sel, nilai.teks)
            return
        nilai = nilai.angka
    if isinstance(nilai, Decimal):
        tulis_angka(sel, nilai)
    elif nilai:
        tulis_teks(sel, nilai)


def _rata(nilai: Sel) -> str:
    return "right" if isinstance(nilai, Decimal | Nilai) else "left"


def _pasang_pilihan(lembar, kolom: Sequence[KolomFormulir], awal: int, akhir: int) -> None:
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    for nomor, satu in enumerate(kolom, start=1):
        if satu.pilihan:
            pilihan = DataValidation(type="list", formula1=f'"{",".join(satu.pilihan)}"', allow_blank=True)
            huruf = get_column_letter(nomor)
            pilihan.add(f"{huruf}{awal}:{huruf}{akhir}")
            lembar.add_data_validation(pilihan)
