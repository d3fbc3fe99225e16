"""Gambar dari folder foto/: hanya yang utuh yang dipakai, yang lain disebut."""

from __future__ import annotations

from pathlib import Path

from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.reading.catat import periksa

_BATAS = 20_000_000
_PNG, _PNG_AKHIR = b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82"
_JPEG, _JPEG_AKHIR = b"\xff\xd8\xff", b"\xff\xd9"


def baca_foto(folder: Path) -> tuple[dict[str, bytes], list[Catatan]]:
    """Return the pictures of foto/ by lower-case name; a broken, foreign or huge one is a catatan and left out."""
    tempat = folder / "foto"
    hasil: dict[str, bytes] = {}
    catatan: list[Catatan] = []
    for jalur in sorted(tempat.iterdir()) if tempat.is_dir() else ():
        if jalur.name.startswith((".", "~$")) or not jalur.is_file() or jalur.name.casefold() == "thumbs.db":
            continue
        sebab = _cacat(jalur)
        if sebab:
            catatan.append(
                periksa("P04", Alamat(f"foto/{jalur.name}"), f"Gambar tidak dipakai: {sebab}.",
                        "Simpan ulang sebagai PNG atau JPEG, lalu jalankan lagi.")
            )  # fmt: skip
        else:
            hasil[jalur.name.casefold()] = jalur.read_bytes()
    return hasil, catatan


def _cacat(jalur: Path) -> str:
    if jalur.stat().st_size > _BATAS:
        return f"lebih besar dari {_BATAS // 1_000_000} MB"
    isi = jalur.read_bytes()
    if isi.startswith(_PNG):
        return "" if isi.rstrip(b"\x00").endswith(_PNG_AKHIR) else "berkas PNG terpotong"
    if isi.startswith(_JPEG):
        return "" if _JPEG_AKHIR in isi[-64:] else "berkas JPEG terpotong"
    return "bukan gambar PNG atau JPEG"
