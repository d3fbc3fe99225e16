"""Membaca satu folder dinas: setiap berkas dibuka, setiap tabel dikenali, tidak ada yang diabaikan diam-diam."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from generator.model.catatan import Catatan
from generator.model.catatan import urutkan
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.reading.berkas.buka import BATAS_BERKAS
from generator.reading.berkas.buka import BUKAN_BUKU
from generator.reading.berkas.buka import buka_berkas
from generator.reading.berkas.xlsx import BerkasRusak
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.catat import salah
from generator.reading.foto import baca_foto
from generator.reading.gabung import susun_laporan
from generator.reading.grid import Grid
from generator.reading.jenis import tegaskan_seberkas
from generator.reading.kenali import LembarDikenal
from generator.reading.kenali import kenali_lembar
from generator.reading.peta import NAMA_PETA
from generator.reading.peta import Peta
from generator.reading.peta import baca_peta
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.tak_terpakai import catat_tak_terpakai

_FOLDER_LAIN = ("foto", "lampiran")
# Tables that make no report by themselves: the office and its settings.
_TANPA_LAPORAN = ("profil", "kriteria", "organisasi", "tugas_fungsi", "fungsi", "permasalahan_utama", "landasan_hukum")
_AKHIRAN_BUKU = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".fods", ".csv", ".html", ".htm", ".xml", ".docx", "")
_SARAN_BERKAS = {
    "kata sandi": "Buka di Excel, hapus kata sandinya (File > Info > Protect Workbook), simpan, lalu jalankan lagi.",
    "PDF": "Minta buku kerja aslinya, atau buka PDF di Word lalu salin tabelnya ke Excel.",
    "Word lama": "Buka di Word, simpan sebagai .docx, lalu jalankan lagi.",
    "gambar": "Pindahkan gambar ke folder foto/ di dalam folder ini.",
    "lama": "Buka di Excel, simpan sebagai .xlsx, lalu jalankan lagi.",
    "kosong": "Salin ulang berkasnya dari sumbernya.",
    "rusak": "Buka di Excel (pilih Perbaiki bila ditawari), simpan dengan nama baru, lalu jalankan lagi.",
}

_TANPA_TABEL = "Tidak ada tabel yang dapat dikenali di folder ini."
_KOSONG = "Folder ini kosong: tidak ada buku kerja yang dapat dibaca di dalamnya."


@rekaman
class HasilBaca:
    """What reading a folder gave: the Laporan (None when nothing could be read), findings, recognised sheets."""

    laporan: Laporan | None
    catatan: tuple[Catatan, ...]
    lembar: tuple[LembarDikenal, ...]


class FolderTidakAda(Exception):
    """The folder does not exist; the message is for the user."""


def baca_folder(folder: Path, kemajuan: Callable[[str], None] = lambda _: None) -> HasilBaca:
    """Read every workbook of a folder and join what was found. Raises FolderTidakAda only."""
    if folder.is_file():
        raise FolderTidakAda(f'"{folder}" adalah berkas. Sebutkan folder yang memuatnya.')
    if not folder.is_dir():
        raise FolderTidakAda(
            f'Folder "{folder}" tidak ditemukan. Periksa ejaannya, atau seret foldernya ke jendela ini.'
        )
    catatan: list[Catatan] = []
    lembar: list[LembarDikenal] = []
    peta = baca_peta_folder(folder, catatan)
    for jalur in _daftar_berkas(folder):
        nama = jalur.relative_to(folder).as_posix()
        kemajuan(nama)
        for grid in (seberkas := _buka(jalur, nama, catatan)):
            peta.terapkan_bacaan(grid)
            lembar.append(kenali_lembar(grid, catatan, peta.terapkan_tabel))
        dikenal = lembar[len(lembar) - len(seberkas) :]
        tegaskan_seberkas([t for satu in dikenal for t in satu.tabel])
        catatan += catat_tak_terpakai(dikenal)
    catatan += peta.catatan_akhir()
    tabel = [t for lbr in lembar for t in lbr.tabel if t.jenis and not lbr.grid.tersembunyi]
    if not tabel:
        catatan.append(
            salah("B04", Alamat("."), _TANPA_TABEL if lembar or catatan else _KOSONG,
                  "Isi folder dengan buku kerja Renstra, Perjanjian Kinerja, dan realisasi, lalu jalankan lagi.")
        )  # fmt: skip
        return HasilBaca(None, urutkan(catatan), tuple(lembar))
    tabel, kosong = pisahkan_kosong(tabel)
    catatan += kosong
    if kosong and all(t.jenis in _TANPA_LAPORAN for t in tabel):
        catatan.append(
            salah("P05", Alamat("."), "Semua formulir masih kosong; belum ada yang dapat dilaporkan.",
                  "Isi buku kerjanya, lalu jalankan lagi.")
        )  # fmt: skip
        return HasilBaca(None, urutkan(catatan), tuple(lembar))
    foto, temuan_foto = baca_foto(folder)
    laporan, temuan = susun_laporan(tabel, foto)
    temuan += temuan_foto
    return HasilBaca(laporan, urutkan(catatan + temuan), tuple(lembar))


def pisahkan_kosong(tabel: list[TabelMentah]) -> tuple[list[TabelMentah], list[Catatan]]:
    """Return the tables that hold rows, and one finding for each that is a form nobody filled in yet."""
    berisi = [t for t in tabel if t.baris or t.jumlah or t.dilewati]
    catatan = [
        info("P05", t.grid.alamat(t.kepala[1], t.kolom[0].kolom), f'Tabel {t.jenis.replace("_", " ")} belum diisi.')
        for t in tabel
        if t not in berisi
    ]
    return berisi, catatan


def _daftar_berkas(folder: Path) -> list[Path]:
    semua = [p for p in folder.rglob("*") if p.is_file() and not p.is_symlink()]
    semua = [p for p in semua if p != folder / NAMA_PETA]
    luar = [p for p in semua if p.relative_to(folder).parts[0].casefold() not in _FOLDER_LAIN or p.parent == folder]
    return sorted(luar, key=lambda p: p.relative_to(folder).as_posix().casefold())


def baca_peta_folder(folder: Path, catatan: list[Catatan]) -> Peta:
    """Return the planner's corrections; an empty Peta where the folder has none."""
    jalur = folder / NAMA_PETA
    return baca_peta(_buka(jalur, NAMA_PETA, catatan)) if jalur.is_file() else Peta()


def _buka(jalur: Path, nama: str, catatan: list[Catatan]) -> list[Grid]:
    if jalur.name.startswith("~$"):
        _catat_terbuka(jalur, nama, catatan)
        return []
    if jalur.name.startswith(".") or jalur.name.casefold() in ("thumbs.db", "desktop.ini"):
        return []
    try:
        if jalur.stat().st_size > BATAS_BERKAS:
            raise BerkasRusak(f"berkas lebih besar dari {BATAS_BERKAS // 1_000_000} MB")
        hasil = buka_berkas(jalur.read_bytes(), nama)
        if any(g.tanpa_format for g in hasil):
            catatan.append(
                periksa("B10", Alamat(nama), "Berkas rusak; hanya isinya yang terbaca: format angka, sel gabungan, "
                                             "huruf tebal, dan baris tersembunyi hilang.",
                        _SARAN_BERKAS["rusak"])
            )  # fmt: skip
        if any(g.hitung_manual for g in hasil):
            catatan.append(
                periksa("B12", Alamat(nama), "Penghitungan otomatis dimatikan di buku kerja ini; hasil rumusnya "
                                             "mungkin belum dihitung ulang.",
                        "Buka di Excel, tekan F9, simpan, lalu jalankan lagi.")
            )  # fmt: skip
        return hasil
    except BerkasRusak as galat:
        sebab = str(galat)
        if sebab.startswith(BUKAN_BUKU) and jalur.suffix.casefold() not in _AKHIRAN_BUKU:
            catatan.append(info("B01", Alamat(nama), "Bukan buku kerja; tidak dipakai."))
            return []
        saran = next(
            (s for k, s in _SARAN_BERKAS.items() if k in sebab), "Simpan ulang sebagai .xlsx, lalu jalankan lagi."
        )
        catatan.append(periksa("B01", Alamat(nama), f"Tidak dapat dibaca: {sebab}.", saran))
    except PermissionError:
        catatan.append(periksa("B01", Alamat(nama), "Tidak dapat dibuka: tidak ada izin membaca atau dikunci "
                                                    "program lain.",
                               "Tutup berkas itu di program lain, lalu jalankan lagi."))  # fmt: skip
    except OSError as galat:
        catatan.append(periksa("B01", Alamat(nama), f"Tidak dapat dibuka: {galat.strerror}.", "Salin ulang berkasnya."))
    return []


def _catat_terbuka(jalur: Path, nama: str, catatan: list[Catatan]) -> None:
    """Office keeps `~$name` beside an open file; long names lose their first two letters there."""
    ekor = jalur.name[2:]
    buku = next((p for p in sorted(jalur.parent.iterdir()) if p != jalur and p.name in (ekor, p.name[:2] + ekor)), None)
    if buku is None:
        return
    waktu = datetime.datetime.fromtimestamp(buku.stat().st_mtime).strftime("%d-%m-%Y pukul %H.%M")
    catatan.append(
        info("B02", Alamat(nama.replace(jalur.name, buku.name)),
             f"Berkas sedang terbuka di Excel; yang dibaca adalah simpanan terakhir ({waktu}).",
             "Simpan dan tutup di Excel bila ada perubahan yang belum tersimpan.")
    )  # fmt: skip
