"""catatan.xlsx: catatan pemeriksaan menurut keluarganya, yang bisa disaring, ditandai, dan dibuka selnya.

The marks that people make in it survive the next run (tanda_pemeriksa.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from types import MappingProxyType

from generator.model.catatan import Catatan
from generator.model.catatan import urutkan
from generator.workpaper.buku_tetap import Buku
from generator.workpaper.gaya import WARNA_TINGKAT
from generator.workpaper.gaya import hitung_baris
from generator.workpaper.gaya import rupa_isi
from generator.workpaper.gaya import rupa_kepala
from generator.workpaper.halaman_pimpinan import Pimpinan
from generator.workpaper.halaman_pimpinan import tulis_pimpinan
from generator.workpaper.lembar import Lembar
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
from generator.workpaper.tautan import tautan_alamat
from generator.workpaper.teks_sel import nama_lembar

LEBAR = (4.0, 9.0, 8.0, 22.0, 14.0, 8.0, 46.0, 36.0, 10.0, 22.0)
# Findings of a Word document: a heading, and a table with row and column, in place of a sheet and a cell.
LEBAR_NASKAH = (4.0, 9.0, 8.0, 16.0, 22.0, 22.0, 44.0, 32.0, 10.0, 22.0)
KOLOM_TANDA = KOLOM.index("Sudah diperiksa") + 1
ABU_SUDAH = "8C8C8C"
TOLAK = ("Sudah diperiksa", "Pilih ya atau tidak. Keterangan ditulis di kolom sebelah kanan.")


def tulis_catatan(
    catatan: tuple[Catatan, ...],
    folder: str | None,
    lama: bytes | None = None,
    arti_kode: Mapping[str, str] | None = None,
    keluarga: Mapping[str, str] | None = None,
    pimpinan: Pimpinan | None = None,
    isian: Sequence[LembarIsian] = (),
    tanda_baru: Mapping[Catatan, Tanda] = MappingProxyType({}),
) -> bytes:
    """Return catatan.xlsx: Ringkasan with the counts, then one sheet per family with one row per finding.

    `folder` is the path from the place of catatan.xlsx to the office's folder, for the links; None: no links. `lama`
    is the former catatan.xlsx, whose marks and answers are carried over. `arti_kode` gives one line per kode,
    `keluarga` its family (without it all findings share the sheet Catatan). `pimpinan` becomes the first sheet,
    `isian` the last ones. `tanda_baru` are marks that take the place of the former ones. Same input, same bytes.
    """
    daftar = urutkan(catatan)
    tanda_lama = baca_tanda(lama)
    tanda = {**pindahkan_tanda(daftar, tanda_lama), **tanda_baru}
    buku = Buku()
    if pimpinan is not None:
        tulis_pimpinan(buku.lembar(pimpinan.judul_lembar), pimpinan)
    lembar = _bagi(daftar, keluarga or {}, [pimpinan.judul_lembar] if pimpinan else [])
    tulis_ringkasan(buku.lembar(LEMBAR_RINGKASAN), lembar, tanda, arti_kode or {}, tanda_lama)
    for satu in lembar:
        _tulis_daftar(buku.lembar(satu.nama), satu.daftar, folder, tanda)
    jawaban = baca_isian(lama, isian)
    for satu in isian:
        tulis_isian(buku.lembar(satu.nama), satu, folder, jawaban.get(satu.nama, {}))
    return buku.simpan()


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
    lembar: Lembar, daftar: tuple[Catatan, ...], folder: str | None, tanda: Mapping[Catatan, Tanda]
) -> None:
    for nomor, judul in enumerate(KOLOM, start=1):
        lembar.teks(1, nomor, judul, rupa_kepala())
    lembar.atur_tinggi(1, 2)
    lebar = LEBAR_NASKAH if any(satu.alamat.blok for satu in daftar) else LEBAR
    for nomor, satu in enumerate(daftar, start=1):
        _tulis_baris(lembar, nomor, satu, folder, tanda.get(satu, Tanda()), lebar)
    terakhir = len(daftar) + 1
    lembar.saring(terakhir, len(KOLOM))
    lembar.bekukan(2, 4)
    lembar.atur_lebar(lebar)
    lembar.atur_cetak((1, 1), f"Catatan pemeriksaan: {lembar.nama}")
    if daftar:
        lembar.pilihan(KOLOM_TANDA, 2, terakhir, ("ya", "tidak"), TOLAK)
        lembar.warnai_bila(2, 1, terakhir, len(KOLOM), '$I2="ya"', ABU_SUDAH)


def _tulis_baris(
    lembar: Lembar, nomor: int, satu: Catatan, folder: str | None, tanda: Tanda, lebar: Sequence[float]
) -> None:
    tempat = satu.alamat
    isi = (
        satu.tingkat.value, satu.kode, tempat.berkas, tempat.lembar, tempat.sel,
        satu.pesan, satu.saran, tanda.diperiksa, tanda.keterangan,
    )
    tengah = {1, 2, 3, KOLOM_TANDA} | (set() if tempat.blok else {6})
    bertaut = 4 if tempat.blok else 6 if tempat.sel else 5 if tempat.lembar else 4
    lembar.angka(nomor + 1, 1, nomor, rupa_isi(rata="center"))
    for kolom, teks in enumerate(isi, start=2):
        latar = WARNA_TINGKAT[satu.tingkat.value] if kolom == 2 else ""
        rupa = rupa_isi(rata="center" if kolom in tengah else "left", latar=latar)
        lembar.teks(nomor + 1, kolom, teks, rupa, tautan_alamat(folder, tempat) if kolom == bertaut else None)
    lembar.atur_tinggi(nomor + 1, max(hitung_baris(teks, n) for teks, n in zip(isi, lebar[1:], strict=True)))
