"""Menerima berkas ke folder pribadi: nama dibersihkan, jumlah dan ukuran dibatasi, yang berbahaya ditolak."""

from __future__ import annotations

import shutil
import sys
import zipfile
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.batas import periksa_arsip
from generator.tampilan import sebut_galat

BATAS_JUMLAH = 500
BATAS_ISI = 600_000_000
PANJANG_JALUR = 255  # Windows takes 259 letters, unless its administrator allowed more
_PANJANG_BAGIAN, _BYTE_BAGIAN = 120, 240
_DALAM = 6
_SETENGAH_HURUF = range(0xD800, 0xE000)  # what Python makes of a name in bytes that are no text
_TERLARANG = str.maketrans(
    dict.fromkeys('<>:"|?*', "_") | dict.fromkeys(_SETENGAH_HURUF, "_") | {chr(n): "" for n in (*range(32), 127)}
)
_NAMA_PERANTI = {"con", "prn", "aux", "nul", *(f"{p}{n}" for p in ("com", "lpt") for n in range(1, 10))}


class Ditolak(Exception):
    """A file is not taken; the message is for the user."""


def bersihkan_nama(nama: str) -> Path:
    """Return a relative path that every system can write and that stays inside its folder. Raises Ditolak.

    >>> bersihkan_nama("foto/logo?.png").as_posix()
    'foto/logo_.png'
    """
    bagian = nama.replace("\\", "/").split("/")
    if nama[:1] in "/\\" or ":" in bagian[0] or any(b in ("", ".", "..") for b in bagian) or len(bagian) > _DALAM:
        raise Ditolak(f'Nama berkas "{nama[:80]}" menunjuk ke luar foldernya dan ditolak.')
    rapi = [b.translate(_TERLARANG).strip(" .") for b in bagian]
    if any(not b or b.split(".")[0].casefold().strip() in _NAMA_PERANTI for b in rapi):
        raise Ditolak(f'Nama berkas "{nama[:80]}" tidak dapat dipakai. Ganti namanya, lalu kirim lagi.')
    return Path(*(_pendekkan(b) for b in rapi))


def terima_berkas(masukan: Path, nama: str, isi: BinaryIO) -> Path:
    """Copy one file that came in; one of the same name is replaced. Raises Ditolak."""
    tujuan = masukan / bersihkan_nama(nama)
    if sys.platform == "win32" and len(str(tujuan)) > PANJANG_JALUR:
        raise Ditolak(f'"{nama[:80]}" tidak dapat disimpan: namanya terlalu panjang untuk Windows. Pendekkan dulu.')
    _periksa_isi(tujuan.name, isi)
    ada = [p for p in masukan.rglob("*") if p.is_file() and p != tujuan]
    if len(ada) >= BATAS_JUMLAH:
        raise Ditolak(f"Lebih dari {BATAS_JUMLAH} berkas; satu folder hanya untuk satu kantor dan satu tahun.")
    besar = isi.seek(0, 2)
    isi.seek(0)
    if besar + sum(p.stat().st_size for p in ada) > BATAS_ISI:
        raise Ditolak(f"Semua berkas bersama-sama lebih besar dari {BATAS_ISI // 1_000_000} MB.")
    try:
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        with tujuan.open("wb") as keluar:
            shutil.copyfileobj(isi, keluar)
    except (FileExistsError, IsADirectoryError, NotADirectoryError) as galat:
        raise Ditolak(f'"{nama[:80]}" tidak dapat disimpan: namanya sudah dipakai folder atau berkas lain.') from galat
    except OSError as galat:
        raise Ditolak(f'"{nama[:80]}" tidak dapat disimpan: {sebut_galat(galat)}.') from galat
    return tujuan


def salin_folder(asal: Path, masukan: Path) -> list[str]:
    """Copy the files of a folder of this computer; links are not followed. Returns why some were left out."""
    pesan = []
    semua = islice((p for p in asal.rglob("*") if p.is_file() and not p.is_symlink()), BATAS_JUMLAH + 1)
    for jalur in sorted(semua):
        nama = jalur.relative_to(asal).as_posix()
        if jalur.name.startswith("."):
            continue
        try:
            if jalur.name.startswith("~$"):  # its being there tells that the workbook is open; nothing in it is read
                terima_berkas(masukan, nama, BytesIO())
                continue
            with jalur.open("rb") as isi:
                terima_berkas(masukan, nama, isi)
        except Ditolak as galat:
            pesan.append(str(galat))
        except OSError:
            pesan.append(
                f'"{nama}" tidak dapat dibuka. Tutup di program lain, atau tunggu OneDrive selesai mengunduhnya, lalu '
                "ambil lagi."
            )
    return pesan


def hapus_berkas(masukan: Path, nama: str) -> None:
    """Remove one file that came in. Raises Ditolak."""
    try:
        (masukan / bersihkan_nama(nama)).unlink(missing_ok=True)
    except OSError as galat:
        raise Ditolak(f'"{nama[:80]}" tidak dapat dihapus: {sebut_galat(galat)}.') from galat


def daftar_berkas(masukan: Path) -> list[tuple[str, int]]:
    """Return the files that came in with their size in bytes, as `lkjip` reads them."""
    semua = [p for p in masukan.rglob("*") if p.is_file()]
    return sorted(((p.relative_to(masukan).as_posix(), p.stat().st_size) for p in semua), key=lambda x: x[0].casefold())


def _pendekkan(nama: str) -> str:
    """Cut a name that is too long for a path of Windows; its ending stays."""
    if len(nama) <= _PANJANG_BAGIAN and len(nama.encode()) <= _BYTE_BAGIAN:
        return nama
    akhiran = Path(nama).suffix[:10]
    pokok = nama[: _PANJANG_BAGIAN - len(akhiran)].encode()[: _BYTE_BAGIAN - len(akhiran.encode())]
    return pokok.decode("utf-8", "ignore").rstrip(" .") + akhiran


def _periksa_isi(nama: str, isi: BinaryIO) -> None:
    """Refuse at the door what no reader would open: an archive that unpacks beyond the bounds."""
    if isi.read(4) == b"PK\x03\x04":
        try:
            with zipfile.ZipFile(isi) as arsip:
                periksa_arsip(arsip)
        except BerkasRusak as galat:
            raise Ditolak(f'"{nama}" tidak diterima: {galat}.') from galat
        except (zipfile.BadZipFile, OSError, ValueError):
            pass  # a damaged file is named by the reader, with what to do
    isi.seek(0)
