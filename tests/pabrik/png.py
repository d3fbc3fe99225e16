"""Berkas PNG dari baris titik yang sudah dimampatkan."""

import struct
import zlib

ABU, WARNA = 0, 2


def susun_png(lebar: int, tinggi: int, rupa: int, titik: bytes) -> bytes:
    """Return the PNG of a zlib stream of rows, eight bits a channel, each row with its filter byte."""
    kepala = struct.pack(">IIBBBBB", lebar, tinggi, 8, rupa, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _potongan(b"IHDR", kepala) + _potongan(b"IDAT", titik) + _potongan(b"IEND", b"")


def _potongan(jenis: bytes, isi: bytes) -> bytes:
    return struct.pack(">I", len(isi)) + jenis + isi + struct.pack(">I", zlib.crc32(jenis + isi))
