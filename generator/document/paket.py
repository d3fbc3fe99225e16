"""Paket .docx: bagian-bagian sebuah zip, dibaca dengan batas dan ditulis selalu sama.

Unchanged parts keep their deflated bytes; every date is 1 January 1980; the order is that of the source.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable
from collections.abc import Mapping

from generator.document.simpan import HasilTulis
from generator.document.simpan import tulis_atomik
from generator.model.rekaman import rekaman

__all__ = ["Bagian", "HasilTulis", "PaketRusak", "baca_paket", "kempa_bagian", "tulis_atomik", "tulis_paket"]

BATAS_BYTE = 200 * 1024 * 1024
BATAS_BAGIAN = 5000
BATAS_XML = 80 * 1024 * 1024  # a table of 7,500 rows takes 10 MB
TINGKAT_KEMPA = 2  # a fifth larger than level 6, in a third of its time (make bench)
_KECIL, _INGATAN_KECIL, _INGATAN = 16_384, 6, 8  # a small part needs no large tables, which take longer than it does
_TANGGAL = (1 << 5) | 1  # 1980-01-01 in DOS form
_TIDAK_UTUH = "Berkas Word rusak: isi salah satu bagiannya tidak utuh. Buka di Word, lalu simpan ulang."
_AWAL_XML = 4096
_PEMBUKA_XML = re.compile(r"<\?.*?\?>|<!--.*?-->|\s+|\ufeff", re.DOTALL)
_MENTAH = {".png", ".jpg", ".jpeg", ".gif", ".xlsx"}


class PaketRusak(Exception):
    """The bytes are not a package that we can read; the message is Indonesian and complete."""


@rekaman
class Bagian:
    """One part as stored: method (0 or 8), its packed bytes, checksum and size."""

    metode: int
    kempa: bytes
    crc: int
    ukuran: int

    def isi(self) -> bytes:
        """Return the unpacked bytes."""
        isi = self.kempa if self.metode == zipfile.ZIP_STORED else self.awal(self.ukuran + 1)
        if len(isi) != self.ukuran or zlib.crc32(isi) != self.crc:
            raise PaketRusak(_TIDAK_UTUH)
        return isi

    def awal(self, banyak: int) -> bytes:
        """Return the first bytes unpacked, not compared with the checksum."""
        if self.metode == zipfile.ZIP_STORED:
            return self.kempa[:banyak]
        try:
            return zlib.decompressobj(-15).decompress(self.kempa, banyak)
        except zlib.error as galat:
            raise PaketRusak(_TIDAK_UTUH) from galat


def baca_paket(data: bytes) -> dict[str, Bagian]:
    """Return the parts by name in stored order; a name stored twice keeps its last content.

    Raises PaketRusak for what is no zip, is encrypted, unpacks to more than 200 MB or 5,000 parts, or holds XML of
    more than 80 MB or with a document type (Office never writes one; it is where entities are declared).
    """
    if data[:4] == b"\xd0\xcf\x11\xe0":
        raise PaketRusak("Berkas ini .doc lama atau terkunci kata sandi. Buka di Word dan simpan sebagai .docx.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as arsip:
            daftar = arsip.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as galat:
        raise PaketRusak("Berkas ini bukan .docx yang utuh. Buka di Word dan simpan ulang sebagai .docx.") from galat
    if len(daftar) > BATAS_BAGIAN or sum(i.file_size for i in daftar) > BATAS_BYTE:
        raise PaketRusak("Berkas Word terlalu besar (lebih dari 200 MB setelah dibuka atau 5.000 bagian).")
    bagian = {i.filename: _baca_bagian(data, i) for i in daftar if not i.is_dir()}
    for nama, satu in bagian.items():
        if nama.endswith((".xml", ".rels")):
            _periksa_xml(nama, satu)
    return bagian


def _periksa_xml(nama: str, bagian: Bagian) -> None:
    """Refuse XML that is too large, or whose root element does not follow directly on declaration and comments."""
    if bagian.ukuran > BATAS_XML:
        raise PaketRusak(f"Berkas Word terlalu besar: bagian {nama} lebih dari {BATAS_XML >> 20} MB setelah dibuka.")
    awal = bagian.awal(_AWAL_XML)
    utf16 = awal[:2] in (b"\xff\xfe", b"\xfe\xff")
    sisa, letak = awal.decode("utf-16" if utf16 else "utf-8", "ignore"), 0
    while pembuka := _PEMBUKA_XML.match(sisa, letak):
        letak = pembuka.end()
    sisa = sisa[letak:]
    if sisa.startswith(("<!", "<?", "<\0", "\0")) or (not sisa and len(awal) == _AWAL_XML):
        raise PaketRusak(
            f"Berkas Word tidak wajar: bagian {nama} memuat deklarasi yang tidak pernah ditulis Word. "
            "Buka di Word, lalu simpan ulang."
        )


def _baca_bagian(data: bytes, info: zipfile.ZipInfo) -> Bagian:
    if info.flag_bits & 1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise PaketRusak("Berkas Word terkunci atau dikempa dengan cara yang tidak dikenal. Simpan ulang dari Word.")
    kepala = max(info.header_offset, 0)
    nama, ekstra = struct.unpack("<HH", data[kepala + 26 : kepala + 30].ljust(4, b"\0"))
    awal = kepala + 30 + nama + ekstra
    kempa = data[awal : awal + info.compress_size]
    if len(kempa) != info.compress_size:
        raise PaketRusak("Berkas Word terpotong. Salin ulang dari sumbernya.")
    return Bagian(info.compress_type, kempa, info.CRC, info.file_size)


def kempa_bagian(nama: str, isi: bytes, tingkat: int = TINGKAT_KEMPA) -> Bagian:
    """Return a part from its content; pictures and workbooks are stored as they are."""
    if any(nama.endswith(akhiran) for akhiran in _MENTAH):
        return Bagian(zipfile.ZIP_STORED, isi, zlib.crc32(isi), len(isi))
    ingatan = _INGATAN_KECIL if len(isi) < _KECIL else _INGATAN
    pengempa = zlib.compressobj(tingkat, zlib.DEFLATED, -15, ingatan)
    return Bagian(zipfile.ZIP_DEFLATED, pengempa.compress(isi) + pengempa.flush(), zlib.crc32(isi), len(isi))


def gabung_byte(potongan: Iterable[str]) -> bytes:
    """Return a part from its pieces. One piece with a dash would make a joined str twice as wide, and slow."""
    return b"".join([p.encode() for p in potongan])


def tulis_paket(bagian: Mapping[str, Bagian]) -> bytes:
    """Return the zip; [Content_Types].xml comes first, the others in the order given."""
    urutan = sorted(bagian, key=lambda nama: nama != "[Content_Types].xml")
    keluar, pusat, posisi = [], [], 0
    for nama in urutan:
        b, nama_byte = bagian[nama], nama.encode()
        bendera = 0 if nama.isascii() else 0x800
        kepala = struct.pack(
            "<HHHHHIIIHH", 20, bendera, b.metode, 0, _TANGGAL, b.crc, len(b.kempa), b.ukuran, len(nama_byte), 0
        )
        keluar += (b"PK\x03\x04", kepala, nama_byte, b.kempa)
        pusat.append(b"PK\x01\x02\x14\x00" + kepala + struct.pack("<HHHII", 0, 0, 0, 0, posisi) + nama_byte)
        posisi += 30 + len(nama_byte) + len(b.kempa)
    direktori = b"".join(pusat)
    akhir = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, len(urutan), len(urutan), len(direktori), posisi, 0)
    return b"".join((*keluar, direktori, akhir))
