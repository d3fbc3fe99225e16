"""catatan.xlsx dari folder yang sudah dibaca: disusun bersama laporan, atau sendiri ketika sebuah catatan ditandai."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from generator import alur
from generator.istilah import istilah_kode
from generator.model.catatan import Catatan
from generator.model.catatan import urutkan
from generator.workpaper.catatan_xlsx import tulis_catatan
from generator.workpaper.lembar_kelengkapan import susun_kelengkapan
from generator.workpaper.susun_pimpinan import susun_pimpinan
from generator.workpaper.tanda_pemeriksa import Tanda
from generator.workpaper.tanda_pemeriksa import baca_tanda
from generator.workpaper.tanda_pemeriksa import pindahkan_tanda
from generator.workpaper.tautan import jalur_tautan

NAMA_CATATAN = "catatan.xlsx"
_TAK_TERBACA = (
    "Tanda di catatan.xlsx yang ada di folder hasil tidak dapat dibaca. Tutup berkas itu bila terbuka, "
    "atau ganti namanya, lalu ulangi."
)


def susun_catatan(
    siap: alur.Siap, keluaran: Path, tanda_baru: Mapping[Catatan, Tanda] = MappingProxyType({})
) -> bytes:
    """Return catatan.xlsx of a folder whose report can exist; marks and answers of the one in `keluaran` stay."""
    tautan = jalur_tautan(siap.asal, keluaran)
    arti, keluarga = istilah_kode(c.kode for c in siap.catatan)
    return tulis_catatan(
        siap.catatan, tautan, baca_catatan(keluaran), arti, keluarga,
        susun_pimpinan(siap.laporan, siap.tabel, siap.catatan, arti, keluarga, siap.draf),
        susun_kelengkapan(siap.laporan, siap.catatan), tanda_baru,
    )  # fmt: skip


def tandai_catatan(siap: alur.Siap, keluaran: Path, tanda: Mapping[Catatan, Tanda]) -> None:
    """Write catatan.xlsx alone, with these marks in place of the former ones.

    Raises TidakDapatDisusun where that would lose a mark: without a Laporan the file would hold none of the findings
    that were marked before, marks that cannot be read cannot be kept, and a file that is open cannot be replaced.
    """
    jalur = keluaran / NAMA_CATATAN
    if siap.laporan is None:
        raise alur.TidakDapatDisusun("Catatan baru dapat ditandai setelah buku kerjanya terbaca.")
    if not catatan_terbaca(keluaran):
        raise alur.TidakDapatDisusun(_TAK_TERBACA)
    alur.tulis_tetap(jalur, susun_catatan(siap, keluaran, tanda))


def catatan_terbaca(keluaran: Path) -> bool:
    """Tell whether the marks of the catatan.xlsx that lies there, if any, can be carried over. Raises OSError."""
    return baca_tanda(baca_catatan(keluaran)).terbaca


def lihat_tanda(siap: alur.Siap, keluaran: Path) -> tuple[dict[Catatan, Tanda], str]:
    """Return the mark of each finding that has one, as catatan.xlsx would carry it over; a message when unreadable."""
    try:
        lama = baca_tanda(baca_catatan(keluaran))
    except OSError:
        return {}, _TAK_TERBACA
    return pindahkan_tanda(urutkan(siap.catatan), lama), "" if lama.terbaca else _TAK_TERBACA


def baca_catatan(keluaran: Path) -> bytes | None:
    """Return catatan.xlsx of the results folder, None where there is none yet. Raises OSError."""
    try:
        return (keluaran / NAMA_CATATAN).read_bytes()
    except FileNotFoundError:
        return None
