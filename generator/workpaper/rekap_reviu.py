"""rekap-reviu.xlsx: setiap laporan yang direviu dengan tabel yang dikenali dan banyak catatannya menurut keluarga."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING
from urllib.parse import quote

from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.rekaman import rekaman
from generator.workpaper.buku_tetap import simpan_tetap
from generator.workpaper.buku_tetap import tulis_teks
from generator.workpaper.gaya import LATAR_BARIS
from generator.workpaper.gaya import WARNA_TINGKAT
from generator.workpaper.gaya import atur_cetak
from generator.workpaper.gaya import atur_lebar
from generator.workpaper.gaya import atur_tinggi
from generator.workpaper.gaya import buku_baru
from generator.workpaper.gaya import gaya_isi
from generator.workpaper.gaya import gaya_judul
from generator.workpaper.gaya import gaya_kepala
from generator.workpaper.gaya import gaya_keterangan
from generator.workpaper.gaya import gaya_tautan
from generator.workpaper.gaya import hitung_baris

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

LEMBAR = "Rekap"
_LEBAR = {"No": 4.0, "Laporan": 40.0, "Catatan": 12.0, "Keterangan": 46.0}
_LEBAR_ANGKA = 11.0
_BARIS_KEPALA = 4


@rekaman
class BarisRekap:
    """One report. `dokumen` and `buku` are the paths of links from the place of the recap, "" where there is none.

    `keterangan` says why it could not be read, or what else there is to know.
    """

    nama: str
    dokumen: str
    buku: str
    catatan: tuple[Catatan, ...] = ()
    tabel: int = 0
    dikenal: int = 0
    keterangan: str = ""
    terbaca: bool = True


def tulis_rekap(daftar: Sequence[BarisRekap], keluarga: Mapping[str, str]) -> bytes:
    """Return the recap with one row per report and a total; `keluarga` gives the family of each kode."""
    dipakai = {keluarga.get(c.kode, "Lainnya") for b in daftar for c in b.catatan}
    nama = [k for k in (*dict.fromkeys(keluarga.values()), "Lainnya") if k in dipakai]
    tingkat = [t.value for t in Tingkat]
    kolom = ["No", "Laporan", "Tabel", "Dikenali", *tingkat, *nama, "Catatan", "Keterangan"]
    buku = buku_baru()
    lembar = buku.active
    lembar.title = LEMBAR
    _tulis_kepala(lembar, kolom, daftar)
    for nomor, satu in enumerate(daftar, start=1):
        _tulis_baris(lembar, kolom, nomor, satu, keluarga)
    hasil = _tulis_jumlah(lembar, kolom, len(daftar))
    atur_lebar(lembar, [_LEBAR.get(k, _LEBAR_ANGKA) for k in kolom])
    atur_cetak(lembar, f"{_BARIS_KEPALA}:{_BARIS_KEPALA}", "Rekap reviu LKjIP")
    lembar.freeze_panes = f"C{_BARIS_KEPALA + 1}"
    return simpan_tetap(buku, hasil)


def _tulis_kepala(lembar: Worksheet, kolom: Sequence[str], daftar: Sequence[BarisRekap]) -> None:
    tulis_teks(lembar["A1"], "Rekap reviu LKjIP")
    gaya_judul(lembar["A1"])
    terbaca = sum(b.terbaca for b in daftar)
    keterangan = f"{len(daftar)} berkas, {terbaca} terbaca. Kolom keluarga menghitung semua tingkat catatan."
    tulis_teks(lembar["A2"], keterangan)
    gaya_keterangan(lembar["A2"])
    for k, judul in enumerate(kolom, start=1):
        sel = lembar.cell(_BARIS_KEPALA, k)
        tulis_teks(sel, judul)
        gaya_kepala(sel, WARNA_TINGKAT.get(judul, "D9E2F3"))
    atur_tinggi(lembar, _BARIS_KEPALA, max(hitung_baris(j, _LEBAR.get(j, _LEBAR_ANGKA), tebal=True) for j in kolom))


def _tulis_baris(
    lembar: Worksheet, kolom: Sequence[str], nomor: int, satu: BarisRekap, keluarga: Mapping[str, str]
) -> None:
    angka = {"Tabel": satu.tabel, "Dikenali": satu.dikenal}
    angka |= Counter(c.tingkat.value for c in satu.catatan)
    angka |= Counter(keluarga.get(c.kode, "Lainnya") for c in satu.catatan)
    teks = {"Laporan": satu.nama, "Catatan": "catatan.xlsx" if satu.buku else "", "Keterangan": satu.keterangan}
    baris = _BARIS_KEPALA + nomor
    for k, judul in enumerate(kolom, start=1):
        sel = lembar.cell(baris, k)
        if judul in teks:
            tulis_teks(sel, teks[judul])
        elif judul == "No":
            sel.value = nomor
        elif satu.terbaca:
            sel.value = angka.get(judul, 0)
        gaya_isi(sel, rata="left" if judul in ("Laporan", "Keterangan") else "center")
    _tautkan(lembar.cell(baris, kolom.index("Laporan") + 1), satu.dokumen)
    _tautkan(lembar.cell(baris, kolom.index("Catatan") + 1), satu.buku)
    atur_tinggi(lembar, baris, max(hitung_baris(t, _LEBAR[j]) for j, t in teks.items()))


def _tautkan(sel: Cell, jalur: str) -> None:
    from openpyxl.worksheet.hyperlink import Hyperlink

    if jalur and sel.value:
        sel.hyperlink = Hyperlink(ref=sel.coordinate, target=quote(jalur))
        gaya_tautan(sel)


def _tulis_jumlah(lembar: Worksheet, kolom: Sequence[str], banyak: int) -> dict[tuple[str, str], Decimal]:
    """Write live totals and return their results."""
    hasil = {}
    baris = _BARIS_KEPALA + banyak + 1
    for k, judul in enumerate(kolom, start=1):
        sel = lembar.cell(baris, k)
        if judul == "Laporan":
            tulis_teks(sel, "Jumlah")
        elif judul not in ("No", "Catatan", "Keterangan") and banyak:
            atas = [lembar.cell(r, k) for r in range(_BARIS_KEPALA + 1, baris)]
            sel.value = f"=SUM({atas[0].coordinate}:{atas[-1].coordinate})"
            hasil[lembar.title, sel.coordinate] = Decimal(sum(s.value or 0 for s in atas))
        gaya_isi(sel, rata="left" if judul == "Laporan" else "center", tebal=True, latar=LATAR_BARIS["jumlah"])
    return hasil
