"""Berkas yang dipotong dan diubah bitnya: hasilnya Grid atau BerkasRusak, tidak pernah yang lain."""

import io
import random
import zipfile
from functools import cache
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font

from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.buka import buka_berkas
from tests.reading.berkas.arsip import docx_dari
from tests.reading.berkas.arsip import ods_dari
from tests.reading.berkas.test_docx_tabel import DUA
from tests.reading.berkas.test_ods import GAYA
from tests.reading.berkas.test_ods import sel
from tests.reading.berkas.test_spreadsheetml import BUKU

CONTOH = Path(__file__).parent / "contoh"
_SISIPAN = (b"\xff\xff\xff\xff", b"\0\0\0\0", b"9999", b"-1", b"<!--", b"&a;", b"<", b'"')
FORMAT = ("xlsx", "xls", "xlsb", "ods", "docx", "html", "spreadsheetml", "csv")


@cache
def asal(format_berkas: str) -> bytes:
    """A small sound file of each format."""
    if format_berkas == "xlsx":
        return _xlsx()
    if format_berkas in ("xls", "xlsb"):
        return (CONTOH / f"pk.{format_berkas}").read_bytes()
    if format_berkas == "ods":
        baris = sel("percentage", "0.7", "70%", 'table:style-name="ce1"') + sel("date", "2025-01-31", "31/01/2025")
        return ods_dari(f'<table:table table:name="A"><table:table-row>{baris}</table:table-row></table:table>', GAYA)
    if format_berkas == "docx":
        return docx_dari(DUA)
    if format_berkas == "html":
        return (
            b"<style>.a{font-weight:700}</style><p>PK</p>"
            b"<table><tr><td rowspan=2 class=a>No<td sdval='1'>1<tr><td>b</table>"
        )
    if format_berkas == "spreadsheetml":
        return BUKU.encode()
    return b'\xef\xbb\xbf\r\nNo;"Nama";Rp\r\n1;"a ""b""";1.000,5\r\n2;c;3\r\n'


def _xlsx() -> bytes:
    buku, keluaran = Workbook(), io.BytesIO()
    lembar = buku.active
    for baris in (["No", "Sasaran", "Target"], [1, "Meningkatnya koperasi", 0.7054], [2, None, "=1/0"]):
        lembar.append(baris)
    lembar["A1"].font = Font(bold=True)
    lembar["C2"].number_format = "0.00%"
    lembar.merge_cells("B2:B3")
    buku.save(keluaran)
    return keluaran.getvalue()


def rusakkan(isi: bytes, acak: random.Random) -> bytes:
    """Flip bits, drop, double or overwrite a few bytes, or cut the end off."""
    if acak.random() < 0.15:
        return isi[: acak.randrange(len(isi) + 1)]
    hasil = bytearray(isi)
    for _ in range(acak.choice((1, 1, 2, 5, 20))):
        if not hasil:
            break
        tempat, cara = acak.randrange(len(hasil)), acak.random()
        if cara < 0.5:
            hasil[tempat] ^= 1 << acak.randrange(8)
        elif cara < 0.7:
            hasil[tempat] = acak.randrange(256)
        elif cara < 0.8:
            del hasil[tempat : tempat + acak.randrange(1, 30)]
        elif cara < 0.9:
            hasil[tempat:tempat] = hasil[max(0, tempat - 40) : tempat]
        else:
            hasil[tempat : tempat + 4] = acak.choice(_SISIPAN)
    return bytes(hasil)


def rusakkan_bagian(isi: bytes, acak: random.Random) -> bytes:
    """Damage one part inside a zip, so that the damage passes its checksum."""
    keluaran = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(isi)) as lama, zipfile.ZipFile(keluaran, "w") as baru:
        nama = lama.namelist()
        korban = acak.choice(nama)
        for n in nama:
            if n != korban:
                baru.writestr(n, lama.read(n))
            elif acak.random() > 0.05:
                baru.writestr(n, rusakkan(lama.read(n), acak))
    return keluaran.getvalue()


def serang(format_berkas: str, banyak: int, benih: int) -> tuple[int, int]:
    """Return how many damaged files were read and how many refused; anything else raises."""
    isi, acak = asal(format_berkas), random.Random(f"{format_berkas} {benih}")
    terbaca = ditolak = 0
    for _ in range(banyak):
        rusak = rusakkan_bagian(isi, acak) if isi[:2] == b"PK" and acak.random() < 0.8 else rusakkan(isi, acak)
        try:
            for grid in buka_berkas(rusak, "galak"):
                assert all(isinstance(s.teks, str) for baris in grid.baris.values() for s in baris.values())
            terbaca += 1
        except BerkasRusak as galat:
            assert str(galat)
            ditolak += 1
    return terbaca, ditolak


@pytest.mark.parametrize("format_berkas", FORMAT)
def test_berkas_rusak_dijawab_dengan_grid_atau_pesan(format_berkas: str) -> None:
    assert sum(serang(format_berkas, 120, 1)) == 120


@pytest.mark.lama
@pytest.mark.parametrize("format_berkas", FORMAT)
def test_ribuan_berkas_rusak_dijawab_dengan_grid_atau_pesan(format_berkas: str) -> None:
    terbaca, ditolak = serang(format_berkas, 5_000, 2)
    print(f"{format_berkas}: {terbaca} terbaca, {ditolak} ditolak dengan sebab")
    assert terbaca + ditolak == 5_000
