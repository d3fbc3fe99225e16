"""catatan.xlsx: catatan pemeriksaan menurut keluarganya, yang bisa disaring, ditandai, dan dibuka selnya.

The marks that people make in it survive the next run (tanda_pemeriksa.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.model.catatan import Catatan
from generator.model.catatan import urutkan
from generator.workpaper.buku_tetap import nama_lembar
from generator.workpaper.buku_tetap import simpan_tetap
from generator.workpaper.buku_tetap import tulis_teks
from generator.workpaper.gaya import WARNA_TINGKAT
from generator.workpaper.gaya import atur_cetak
from generator.workpaper.gaya import atur_lebar
from generator.workpaper.gaya import atur_tinggi
from generator.workpaper.gaya import buku_baru
from generator.workpaper.gaya import gaya_isi
from generator.workpaper.gaya import gaya_kepala
from generator.workpaper.gaya import gaya_tautan
from generator.workpaper.gaya import hitung_baris
from generator.workpaper.halaman_pimpinan import Pimpinan
from generator.workpaper.halaman_pimpinan import tulis_pimpinan
from generator.workpaper.lembar_isian import LembarIsian
from generator.workpaper.lembar_isian import baca_isian
from generator.workpaper.lembar_isian import tulis_isian
from generator.workpaper.ringkasan_catatan import LEMBAR_RINGKASAN
from generator.workpaper.ringkasan_catatan import LembarKeluarga
from generator.workpaper.ringkasan_catatan import tulis_ringkasan
from generator.workpaper.tanda_pemeriksa import KOLOM
from generator.workpaper.tanda_pemeriksa import LEMBAR_CATATAN
from generator.workpaper.tanda_pemeriksa import Tanda
from generator.workpaper.tanda_pemeriksa import baca_tanda
from generator.workpaper.tanda_pemeriksa import pindahkan_tanda
from generator.workpaper.tautan import pasang_tautan

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

LEBAR = (4.0, 9.0, 8.0, 22.0, 14.0, 8.0, 46.0, 36.0, 10.0, 22.0)
# Findings of a Word document: a heading, and a table with row and column, in place of a sheet and a cell.
LEBAR_NASKAH = (4.0, 9.0, 8.0, 16.0, 22.0, 22.0, 44.0, 32.0, 10.0, 22.0)
KOLOM_TANDA = KOLOM.index("Sudah diperiksa") + 1


def tulis_catatan(
    catatan: tuple[Catatan, ...],
    folder: str,
    lama: bytes | None = None,
    arti_kode: Mapping[str, str] | None = None,
    keluarga: Mapping[str, str] | None = None,
    pimpinan: Pimpinan | None = None,
    isian: Sequence[LembarIsian] = (),
    tanda_baru: Mapping[Catatan, Tanda] = MappingProxyType({}),
) -> bytes:
    """Return catatan.xlsx: Ringkasan with the counts, then one sheet per family with one row per finding.

    `folder` is the path from the place of catatan.xlsx to the office's folder, for the links. `lama` is the former
    catatan.xlsx, whose marks and answers are carried over. `arti_kode` gives one line per kode, `keluarga` its family
    (without it all findings share the sheet Catatan). `pimpinan` becomes the first sheet, `isian` the last ones.
    `tanda_baru` are marks that take the place of the former ones. Same input, same bytes.
    """
    daftar = urutkan(catatan)
    tanda_lama = baca_tanda(lama)
    tanda = {**pindahkan_tanda(daftar, tanda_lama), **tanda_baru}
    buku = buku_baru()
    if pimpinan is not None:
        tulis_pimpinan(buku.active, pimpinan)
    ringkasan = buku.active if pimpinan is None else buku.create_sheet()
    lembar = _bagi(daftar, keluarga or {}, [pimpinan.judul_lembar] if pimpinan else [])
    hasil = tulis_ringkasan(ringkasan, lembar, tanda, arti_kode or {}, tanda_lama)
    for satu in lembar:
        _tulis_daftar(buku.create_sheet(satu.nama), satu.daftar, folder, tanda)
    jawaban = baca_isian(lama, isian)
    for satu in isian:
        tulis_isian(buku.create_sheet(satu.nama), satu, folder, jawaban.get(satu.nama, {}))
    return simpan_tetap(buku, hasil)


def _bagi(daftar: tuple[Catatan, ...], keluarga: Mapping[str, str], terpakai: list[str]) -> list[LembarKeluarga]:
    """Group the findings by family, the families in the order of `keluarga`; one without a family comes last."""
    urutan = (*dict.fromkeys(keluarga.values()), LEMBAR_CATATAN)
    kelompok = {nama: tuple(c for c in daftar if keluarga.get(c.kode, LEMBAR_CATATAN) == nama) for nama in urutan}
    terpakai = [*terpakai, LEMBAR_RINGKASAN]
    hasil = []
    for nama, isi in kelompok.items():
        if isi or not daftar and nama == LEMBAR_CATATAN:
            hasil.append(LembarKeluarga(nama_lembar(nama, terpakai), isi))
            terpakai.append(hasil[-1].nama)
    return hasil


def _tulis_daftar(
    lembar: Worksheet, daftar: tuple[Catatan, ...], folder: str, tanda: Mapping[Catatan, Tanda]
) -> None:
    for nomor, judul in enumerate(KOLOM, start=1):
        sel = lembar.cell(1, nomor)
        tulis_teks(sel, judul)
        gaya_kepala(sel)
    atur_tinggi(lembar, 1, 2)
    lebar = LEBAR_NASKAH if any(satu.alamat.blok for satu in daftar) else LEBAR
    for nomor, satu in enumerate(daftar, start=1):
        _tulis_baris(lembar, nomor, satu, folder, tanda.get(satu, Tanda()), lebar)
    terakhir = len(daftar) + 1
    lembar.auto_filter.ref = f"A1:J{terakhir}"
    lembar.freeze_panes = "D2"
    atur_lebar(lembar, list(lebar))
    atur_cetak(lembar, "1:1", f"Catatan pemeriksaan: {lembar.title}")
    if daftar:
        _pasang_pilihan(lembar, terakhir)


def _tulis_baris(
    lembar: Worksheet, nomor: int, satu: Catatan, folder: str, tanda: Tanda, lebar: Sequence[float]
) -> None:
    tempat = satu.alamat
    isi = (
        satu.tingkat.value, satu.kode, tempat.berkas, tempat.lembar, tempat.sel,
        satu.pesan, satu.saran, tanda.diperiksa, tanda.keterangan,
    )
    lembar.cell(nomor + 1, 1, nomor)
    for kolom, teks in enumerate(isi, start=2):
        tulis_teks(lembar.cell(nomor + 1, kolom), teks)
    tengah = {1, 2, 3, KOLOM_TANDA} | (set() if tempat.blok else {6})
    for kolom in range(1, len(KOLOM) + 1):
        latar = WARNA_TINGKAT[satu.tingkat.value] if kolom == 2 else ""
        gaya_isi(lembar.cell(nomor + 1, kolom), rata="center" if kolom in tengah else "left", latar=latar)
    atur_tinggi(lembar, nomor + 1, max(hitung_baris(teks, n) for teks, n in zip(isi, lebar[1:], strict=True)))
    letak = 4 if tempat.blok else 6 if tempat.sel else 5 if tempat.lembar else 4
    sel = lembar.cell(nomor + 1, letak)
    if pasang_tautan(sel, folder, tempat):
        gaya_tautan(sel)


def _pasang_pilihan(lembar: Worksheet, terakhir: int) -> None:
    """Drop-down ya/tidak for the checker; a row marked ya turns grey."""
    from openpyxl.formatting.rule import FormulaRule
    from openpyxl.styles import Font
    from openpyxl.worksheet.datavalidation import DataValidation

    pilihan = DataValidation(type="list", formula1='"ya,tidak"', allow_blank=True, showErrorMessage=True)
    pilihan.errorTitle = "Sudah diperiksa"
    pilihan.error = "Pilih ya atau tidak. Keterangan ditulis di kolom sebelah kanan."
    pilihan.add(f"I2:I{terakhir}")
    lembar.add_data_validation(pilihan)
    lembar.conditional_formatting.add(
        f"A2:J{terakhir}", FormulaRule(formula=['$I2="ya"'], font=Font(color="8C8C8C"))
    )
