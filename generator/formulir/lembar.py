"""Satu lembar formulir: judul, kepala, baris yang sudah terisi, dan kolom kuning yang diisi kantor."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.model.rekaman import rekaman
from generator.workpaper.buku_tetap import Buku
from generator.workpaper.gaya import KETERANGAN
from generator.workpaper.gaya import Rupa
from generator.workpaper.gaya import hitung_baris
from generator.workpaper.gaya import rupa_isi
from generator.workpaper.gaya import rupa_judul
from generator.workpaper.gaya import rupa_kepala
from generator.workpaper.lembar import Lembar
from generator.workpaper.teks_sel import nama_lembar

LATAR_ISIAN = "FFF9E5"
BARIS_KOSONG = 30
Sel = str | Decimal | Nilai | None


def sel_angka(angka: Angka) -> Nilai | None:
    """Return a figure as it stands in its cell, None for every absence."""
    return angka if isinstance(angka, Nilai) else None


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
    buku = Buku(datetime(tahun, 1, 1))
    for satu in daftar:
        _tulis(buku.lembar(nama_lembar(satu.nama, buku.nama_lembar)), satu)
    return buku.simpan()


def _tulis(lembar: Lembar, isi: LembarFormulir) -> None:
    for nomor, teks in enumerate(isi.judul, start=1):
        lembar.teks(nomor, 1, teks, rupa_judul(12))
    kepala = len(isi.judul) + 2
    for nomor, kolom in enumerate(isi.kolom, start=1):
        lembar.teks(kepala, nomor, kolom.judul, rupa_kepala())
    lembar.atur_tinggi(kepala, max(hitung_baris(k.judul, k.lebar, tebal=True) for k in isi.kolom))
    for nomor, baris in enumerate(isi.baris or [()] * BARIS_KOSONG, start=kepala + 1):
        _tulis_baris(lembar, nomor, baris, isi.kolom, kosong=not isi.baris)
    terakhir = kepala + (len(isi.baris) or BARIS_KOSONG)
    for nomor, kolom in enumerate(isi.kolom, start=1):
        if kolom.pilihan:
            lembar.pilihan(nomor, kepala + 1, terakhir, kolom.pilihan)
    if isi.keterangan:
        lembar.teks(terakhir + 2, 1, isi.keterangan, KETERANGAN)
    lembar.bekukan(kepala + 1, 1)
    lembar.atur_lebar([k.lebar for k in isi.kolom])
    lembar.atur_cetak((kepala, kepala), isi.nama)


def _tulis_baris(
    lembar: Lembar, nomor: int, baris: Sequence[Sel], kolom: Sequence[KolomFormulir], *, kosong: bool
) -> None:
    tinggi = 1
    for letak, satu in enumerate(kolom, start=1):
        nilai = baris[letak - 1] if letak <= len(baris) else None
        rupa = rupa_isi(latar=LATAR_ISIAN if kosong or satu.diisi else "", rata=_rata(nilai))
        _tulis_sel(lembar, nomor, letak, nilai, rupa)
        if isinstance(nilai, str):
            tinggi = max(tinggi, hitung_baris(nilai, satu.lebar))
    lembar.atur_tinggi(nomor, tinggi)


def _tulis_sel(lembar: Lembar, nomor: int, letak: int, nilai: Sel, rupa: Rupa) -> None:
    """Write a figure as the office wrote it: text targets stay text, percent points stay plain numbers."""
    if isinstance(nilai, Nilai):
        polos = nilai.teks.replace(".", "").replace(",", "").replace("%", "").strip()
        nilai = nilai.teks if nilai.teks and not polos.lstrip("-").isdigit() else nilai.angka
    if isinstance(nilai, Decimal):
        lembar.angka(nomor, letak, nilai, rupa)
    else:
        lembar.teks(nomor, letak, nilai or "", rupa)


def _rata(nilai: Sel) -> str:
    return "right" if isinstance(nilai, Decimal | Nilai) else "left"
