"""Lembar Isi kertas kerja: daftar tabel, cara membaca warna, dan aturan yang berlaku."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.aturan import Aturan
from generator.model.laporan import Laporan
from generator.model.rekaman import rekaman
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import TabelKosong
from generator.workpaper.gaya import HITAM
from generator.workpaper.gaya import KETERANGAN
from generator.workpaper.gaya import WARNA_MASUKAN
from generator.workpaper.gaya import WARNA_TANPA_RUMUS
from generator.workpaper.gaya import hitung_baris
from generator.workpaper.gaya import rupa_isi
from generator.workpaper.gaya import rupa_judul
from generator.workpaper.gaya import rupa_kepala
from generator.workpaper.lembar import Lembar
from generator.workpaper.lembar_tabel import HasilLembar
from generator.workpaper.tautan import tautan_lembar

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


def tulis_isi(lembar: Lembar, laporan: Laporan, daftar: Sequence[IsiTabel], lembar_data: str) -> None:
    """Fill the first sheet."""
    lembar.teks(1, 1, f"Kertas kerja {laporan.profil.singkatan_laporan} tahun {laporan.tahun}", rupa_judul())
    lembar.teks(2, 1, laporan.profil.nama_lengkap, KETERANGAN)
    for kolom, teks in enumerate(KEPALA, start=1):
        lembar.teks(BARIS_KEPALA, kolom, teks, rupa_kepala())
    lembar.atur_tinggi(BARIS_KEPALA, 2)
    baris = BARIS_KEPALA
    for baris, satu in enumerate(daftar, start=BARIS_KEPALA + 1):
        _tulis_tabel(lembar, baris, satu)
    lembar.teks(baris + 1, 1, lembar_data, rupa_isi(), tautan_lembar(lembar_data))
    lembar.teks(baris + 1, 2, ARTI_DATA, rupa_isi())
    for kolom in range(3, len(KEPALA) + 1):
        lembar.kosong(baris + 1, kolom, rupa_isi())
    _tulis_penjelasan(lembar, baris + 3, laporan.aturan)
    lembar.bekukan(BARIS_KEPALA + 1, 1)
    lembar.atur_lebar(LEBAR)
    lembar.atur_cetak((BARIS_KEPALA, BARIS_KEPALA), "Kertas kerja LKjIP: isi")


def _tulis_tabel(lembar: Lembar, baris: int, satu: IsiTabel) -> None:
    judul = " ".join(satu.tabel.judul.split())
    keterangan = f"Tidak disusun: {satu.tabel.sebab}" if isinstance(satu.tabel, TabelKosong) else ""
    tautan = tautan_lembar(satu.lembar) if satu.lembar else None
    lembar.teks(baris, 1, satu.tabel.kunci.replace("_", " "), rupa_isi(), tautan)
    lembar.teks(baris, 2, judul, rupa_isi())
    hasil = satu.hasil or HasilLembar(0, 0, 0, 0)
    for kolom, nilai in enumerate((hasil.angka, hasil.rumus_hidup, hasil.tanpa_rumus, hasil.catatan), start=3):
        if nilai:
            lembar.angka(baris, kolom, nilai, rupa_isi(rata="center"))
        else:
            lembar.kosong(baris, kolom, rupa_isi(rata="center"))
    lembar.teks(baris, 7, keterangan, rupa_isi())
    lembar.atur_tinggi(baris, max(hitung_baris(judul, LEBAR[1]), hitung_baris(keterangan, LEBAR[6])))


def _tulis_penjelasan(lembar: Lembar, baris: int, aturan: Aturan) -> None:
    lembar.teks(baris, 1, "Cara membaca", rupa_judul(11))
    for nomor, (contoh, warna, arti) in enumerate(CARA_BACA, start=baris + 1):
        lembar.teks(nomor, 1, contoh, rupa_isi(rata="right", warna=warna, miring=warna == WARNA_TANPA_RUMUS))
        lembar.teks(nomor, 2, arti)
    awal = baris + len(CARA_BACA) + 2
    lembar.teks(awal, 1, "Aturan yang berlaku", rupa_judul(11))
    for nomor, (nama, isi) in enumerate(_sebut_aturan(aturan), start=awal + 1):
        lembar.teks(nomor, 1, nama)
        lembar.teks(nomor, 2, isi)


def _sebut_aturan(aturan: Aturan) -> list[tuple[str, str]]:
    rendah = {"N1": "(target − (realisasi − target)) / target × 100", "N2": "target / realisasi × 100"}
    cara = {"pertama": "capaian indikator pertama", "rata-rata": "rata-rata capaian indikator"}
    potong = "; Excel membulatkan, sehingga angka terakhirnya dapat lain dari laporan" if aturan.potong else ""
    batas = f"paling tinggi {aturan.batas_capaian:f}" if aturan.batas_capaian is not None else "tanpa batas atas"
    return [
        ("Capaian", f"realisasi / target × 100; makin rendah makin baik: {rendah[aturan.rumus_rendah]}; {batas}"),
        ("Sasaran", f"yang dikalikan dengan pagu: {cara[aturan.capaian_sasaran]}"),
        ("Rata-rata", f"rata-rata capaian menurut {aturan.rata_rata}"),
        ("Efisiensi", f"{aturan.rumus_efisiensi.value}; {aturan.cakupan_efisiensi.value}"),
        ("Renstra", f"perbandingan {aturan.kemajuan}"),
        ("Kategori", f"{aturan.skala.nama} ({aturan.skala.sumber})"),
        ("Pembulatan",
         f"{aturan.pembulatan}, hanya pada tampilan; semua hitungan memakai angka yang tidak dibulatkan{potong}"),
    ]
