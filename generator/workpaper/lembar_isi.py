"""Lembar Isi kertas kerja: daftar tabel, cara membaca warna, dan aturan yang berlaku."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from generator.model.aturan import Aturan
from generator.model.laporan import Laporan
from generator.model.rekaman import rekaman
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import TabelKosong
from generator.workpaper.buku_tetap import tulis_teks
from generator.workpaper.gaya import HITAM
from generator.workpaper.gaya import WARNA_MASUKAN
from generator.workpaper.gaya import WARNA_TANPA_RUMUS
from generator.workpaper.gaya import atur_cetak
from generator.workpaper.gaya import atur_lebar
from generator.workpaper.gaya import atur_tinggi
from generator.workpaper.gaya import gaya_isi
from generator.workpaper.gaya import gaya_judul
from generator.workpaper.gaya import gaya_kepala
from generator.workpaper.gaya import gaya_keterangan
from generator.workpaper.gaya import gaya_tautan
from generator.workpaper.gaya import hitung_baris
from generator.workpaper.lembar_tabel import HasilLembar
from generator.workpaper.tautan import pasang_tautan_lembar

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

BARIS_KEPALA = 4
KEPALA = ("Tabel", "Judul", "Angka", "Rumus Excel", "Tanpa rumus Excel", "Baris dengan catatan", "Keterangan")
LEBAR = (14.0, 70.0, 9.0, 10.0, 13.0, 13.0, 46.0)
ARTI_DATA = "Semua angka dalam satu daftar, tidak dibulatkan, dengan sumber dan aturannya"
CARA_BACA = (
    ("1.234", WARNA_MASUKAN, "Angka dari buku kerja kantor; sumbernya tertulis dan tertaut di sebelah kanan tabel."),
    ("1.234", HITAM, "Rumus Excel yang hidup: dihitung dari sel-sel tabel itu sendiri."),
    ("1.234", WARNA_TANPA_RUMUS, "Hasil hitungan tanpa rumus Excel; aturan dan sel asalnya tertulis di sebelah kanan."),
)


@rekaman
class IsiTabel:
    """One line of the list: the table, its sheet and what was counted there; both None for a table not built."""

    tabel: HasilTabel
    lembar: str = ""
    hasil: HasilLembar | None = None


def tulis_isi(lembar: Worksheet, laporan: Laporan, daftar: Sequence[IsiTabel], lembar_data: str) -> None:
    """Fill the first sheet."""
    tulis_teks(lembar["A1"], f"Kertas kerja {laporan.profil.singkatan_laporan} tahun {laporan.tahun}")
    gaya_judul(lembar["A1"])
    tulis_teks(lembar["A2"], laporan.profil.nama_lengkap)
    gaya_keterangan(lembar["A2"])
    for kolom, teks in enumerate(KEPALA, start=1):
        tulis_teks(lembar.cell(BARIS_KEPALA, kolom), teks)
        gaya_kepala(lembar.cell(BARIS_KEPALA, kolom))
    atur_tinggi(lembar, BARIS_KEPALA, 2)
    baris = BARIS_KEPALA
    for baris, satu in enumerate(daftar, start=BARIS_KEPALA + 1):
        _tulis_tabel(lembar, baris, satu)
    tulis_teks(lembar.cell(baris + 1, 1), lembar_data)
    tulis_teks(lembar.cell(baris + 1, 2), ARTI_DATA)
    for kolom in range(1, len(KEPALA) + 1):
        gaya_isi(lembar.cell(baris + 1, kolom))
    _tautkan(lembar, baris + 1, lembar_data)
    _tulis_penjelasan(lembar, baris + 3, laporan.aturan)
    lembar.freeze_panes = f"A{BARIS_KEPALA + 1}"
    atur_lebar(lembar, list(LEBAR))
    atur_cetak(lembar, f"{BARIS_KEPALA}:{BARIS_KEPALA}", "Kertas kerja LKjIP: isi")


def _tulis_tabel(lembar: Worksheet, baris: int, satu: IsiTabel) -> None:
    judul = " ".join(satu.tabel.judul.split())
    keterangan = f"Tidak disusun: {satu.tabel.sebab}" if isinstance(satu.tabel, TabelKosong) else ""
    tulis_teks(lembar.cell(baris, 1), satu.tabel.kunci.replace("_", " "))
    tulis_teks(lembar.cell(baris, 2), judul)
    tulis_teks(lembar.cell(baris, 7), keterangan)
    if satu.hasil is not None:
        hitungan = (satu.hasil.angka, satu.hasil.rumus_hidup, satu.hasil.tanpa_rumus, satu.hasil.catatan)
        for kolom, nilai in enumerate(hitungan, start=3):
            lembar.cell(baris, kolom, nilai or None)
    for kolom in range(1, len(KEPALA) + 1):
        gaya_isi(lembar.cell(baris, kolom), rata="center" if 3 <= kolom <= 6 else "left")
    atur_tinggi(lembar, baris, max(hitung_baris(judul, LEBAR[1]), hitung_baris(keterangan, LEBAR[6])))
    if satu.lembar:
        _tautkan(lembar, baris, satu.lembar)


def _tautkan(lembar: Worksheet, baris: int, tujuan: str) -> None:
    pasang_tautan_lembar(lembar.cell(baris, 1), tujuan)
    gaya_tautan(lembar.cell(baris, 1))


def _tulis_penjelasan(lembar: Worksheet, baris: int, aturan: Aturan) -> None:
    tulis_teks(lembar.cell(baris, 1), "Cara membaca")
    gaya_judul(lembar.cell(baris, 1), 11)
    for nomor, (contoh, warna, arti) in enumerate(CARA_BACA, start=baris + 1):
        tulis_teks(lembar.cell(nomor, 1), contoh)
        gaya_isi(lembar.cell(nomor, 1), rata="right", warna=warna, miring=warna == WARNA_TANPA_RUMUS)
        tulis_teks(lembar.cell(nomor, 2), arti)
    awal = baris + len(CARA_BACA) + 2
    tulis_teks(lembar.cell(awal, 1), "Aturan yang berlaku")
    gaya_judul(lembar.cell(awal, 1), 11)
    for nomor, (nama, isi) in enumerate(_sebut_aturan(aturan), start=awal + 1):
        tulis_teks(lembar.cell(nomor, 1), nama)
        tulis_teks(lembar.cell(nomor, 2), isi)


def _sebut_aturan(aturan: Aturan) -> list[tuple[str, str]]:
    rendah = {"N1": "(target − (realisasi − target)) / target × 100", "N2": "target / realisasi × 100"}
    cara = {"pertama": "capaian indikator pertama", "rata-rata": "rata-rata capaian indikator"}
    batas = f"paling tinggi {aturan.batas_capaian:f}" if aturan.batas_capaian is not None else "tanpa batas atas"
    return [
        ("Capaian", f"realisasi / target × 100; makin rendah makin baik: {rendah[aturan.rumus_rendah]}; {batas}"),
        ("Sasaran", f"yang dikalikan dengan pagu: {cara[aturan.capaian_sasaran]}"),
        ("Rata-rata", f"rata-rata capaian menurut {aturan.rata_rata}"),
        ("Efisiensi", f"{aturan.rumus_efisiensi.value}; {aturan.cakupan_efisiensi.value}"),
        ("Renstra", f"perbandingan {aturan.kemajuan}"),
        ("Kategori", f"{aturan.skala.nama} ({aturan.skala.sumber})"),
        ("Pembulatan", f"{aturan.pembulatan}, hanya pada tampilan; semua hitungan memakai angka yang tidak dibulatkan"),
    ]
