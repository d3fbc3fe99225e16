"""Membuka satu berkas menurut isinya, bukan menurut namanya."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import IO

from generator.reading.berkas.xlsx import BerkasRusak
from generator.reading.berkas.xlsx import baca_xlsx
from generator.reading.grid import Grid

BATAS_BERKAS = 300_000_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SANDI = "EncryptedPackage".encode("utf-16-le")


def buka_berkas(isi: bytes, berkas: str) -> list[Grid]:
    """Return the sheets of a file as Grids. Raises BerkasRusak with a message for the user."""
    if not isi:
        raise BerkasRusak("berkas kosong (0 byte)")
    return _pembaca(isi)(io.BytesIO(isi), berkas)


def _pembaca(isi: bytes) -> Callable[[IO[bytes], str], list[Grid]]:
    awal = isi[:8]
    if awal.startswith(b"PK\x03\x04"):
        return baca_xlsx
    if awal.startswith(_OLE):
        if _SANDI in isi:
            raise BerkasRusak("berkas ini dikunci dengan kata sandi")
        raise BerkasRusak("berkas ini berformat Excel lama (.xls)")
    if isi.startswith(b"%PDF"):
        raise BerkasRusak("berkas ini PDF")
    raise BerkasRusak("berkas ini bukan buku kerja")
