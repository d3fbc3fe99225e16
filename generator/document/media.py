"""Gambar di dalam paket: ukuran dibaca dari byte-nya, isi yang sama disimpan satu kali."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from dataclasses import field

from generator.model.organisasi import Foto
from generator.model.rekaman import rekaman

AWALAN_BERKAS = "lkjip_"
EMU_PER_PIKSEL = 9525
EMU_PER_TWIP = 635
_SOF = {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF}


@rekaman
class Ukuran:
    """A picture's type and size in pixels."""

    akhiran: str
    lebar: int
    tinggi: int

    @property
    def jenis_isi(self) -> str:
        return "image/png" if self.akhiran == "png" else "image/jpeg"


def baca_ukuran(isi: bytes) -> Ukuran | None:
    """Return type and size of a PNG or JPEG, None for anything else or a damaged head."""
    if isi[:8] == b"\x89PNG\r\n\x1a\n" and len(isi) >= 24 and isi[12:16] == b"IHDR":
        lebar, tinggi = struct.unpack(">II", isi[16:24])
        return Ukuran("png", lebar, tinggi) if lebar and tinggi else None
    return _ukuran_jpeg(isi) if isi[:2] == b"\xff\xd8" else None


def _ukuran_jpeg(isi: bytes) -> Ukuran | None:
    i = 2
    while i + 9 < len(isi):
        if isi[i] != 0xFF:
            return None
        tanda = isi[i + 1]
        if tanda == 0xFF or 0xD0 <= tanda <= 0xD8 or tanda == 0x01:
            i += 1 if tanda == 0xFF else 2
            continue
        if tanda in _SOF:
            tinggi, lebar = struct.unpack(">HH", isi[i + 5 : i + 9])
            return Ukuran("jpeg", lebar, tinggi) if lebar and tinggi else None
        i += 2 + struct.unpack(">H", isi[i + 2 : i + 4])[0]
    return None


def sidik_foto(foto: Foto) -> str:
    """Return the fingerprint by which a picture of ours is known again."""
    return hashlib.sha256(foto.isi).hexdigest()


@dataclass(slots=True)
class Media:
    """The pictures that a document takes in: part name by content, and the next free drawing id.

    `lama` are parts whose picture a refresh replaced.
    """

    id_gambar: int
    bagian: dict[str, bytes] = field(default_factory=dict)
    lama: set[str] = field(default_factory=set)

    def simpan(self, isi: bytes, ukuran: Ukuran) -> str:
        """Keep a picture and return its part name; equal bytes share one part."""
        nama = f"word/media/{AWALAN_BERKAS}{hashlib.sha256(isi).hexdigest()[:12]}.{ukuran.akhiran}"
        self.bagian[nama] = isi
        return nama

    def id_berikut(self) -> int:
        self.id_gambar += 1
        return self.id_gambar - 1
