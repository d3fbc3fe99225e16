"""Jenis berkas diputuskan dari isinya; yang tidak dapat dibaca disebut dengan jelas (pola 1 dan 2)."""

import pytest

from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.buka import buka_berkas
from generator.reading.berkas.buka import kenali_format
from generator.reading.berkas.kehilangan import KEHILANGAN
from generator.reading.berkas.kehilangan import NAMA_FORMAT
from tests.reading.berkas.arsip import docx_dari
from tests.reading.berkas.arsip import ods_dari
from tests.reading.berkas.arsip import xlsx_dari
from tests.reading.berkas.arsip import zip_dari

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

DIKENAL = [
    (xlsx_dari("<sheetData/>"), "xlsx"),
    (zip_dari({"xl/workbook.bin": b""}), "xlsb"),
    (ods_dari(""), "ods"),
    (docx_dari(""), "docx"),
    (b"<table><tr><td>No</td></tr></table>", "html"),
    (b"\xef\xbb\xbf\r\n<html xmlns:x='urn:schemas-microsoft-com:office:excel'><body>", "html"),
    ("<html><body>".encode("utf-16"), "html"),
    (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', "spreadsheetml"),
    (b'<?xml version="1.0"?><office:document xmlns:office="x">', "fods"),
    (b"MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<table>", "mhtml"),
    (b"No;Nama\n1;Budi\n", "csv"),
    (b"\xef\xbb\xbf\nNo;Nama\n1;Budi\n", "csv"),
    ("No\tNama\n1\tBudi\n".encode("utf-16"), "csv"),
    (b"\x09\x08\x10\x00\x00\x06\x05\x00", "xls"),
]
DITOLAK = [
    (b"", "kosong"),
    (b"%PDF-1.7\n", "PDF"),
    (b"\x89PNG\r\n\x1a\n", "bukan buku kerja"),
    (b"\xff\xd8\xff\xe0", "bukan buku kerja"),
    (b"hanya satu kalimat tanpa tabel.", "bukan buku kerja"),
    (b"\x00\x01\x02\x03", "bukan buku kerja"),
    (b'<?xml version="1.0"?><svg/>', "XML"),
    (b"{\\rtf1 teks}", "RTF"),
    (zip_dari({"a.txt": "a"}), "arsip ZIP"),
    (zip_dari({"ppt/presentation.xml": "a"}), "presentasi"),
    (zip_dari({"mimetype": "application/vnd.oasis.opendocument.text"}), ".odt"),
    (b"PK\x03\x04 terpotong", "rusak"),
    (_OLE + b"\0" * 600, "rusak"),
]


@pytest.mark.parametrize(("isi", "kunci"), DIKENAL)
def test_format_dikenal_dari_isinya(isi: bytes, kunci: str) -> None:
    assert kenali_format(isi) == kunci


@pytest.mark.parametrize(("isi", "kata"), DITOLAK)
def test_yang_bukan_buku_kerja_disebut_sebabnya(isi: bytes, kata: str) -> None:
    with pytest.raises(BerkasRusak, match=kata):
        buka_berkas(isi, "berkas.xlsx")


def test_setiap_format_menyebut_apa_yang_hilang_dan_namanya() -> None:
    assert set(KEHILANGAN) == set(NAMA_FORMAT)
    assert {kunci for _, kunci in DIKENAL} <= set(KEHILANGAN)


def test_zip_berkata_sandi_disebut() -> None:
    isi = bytearray(xlsx_dari("<sheetData/>"))
    for tanda, geser in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        tempat = isi.find(tanda)
        while tempat >= 0:
            isi[tempat + geser] |= 1
            tempat = isi.find(tanda, tempat + 4)
    with pytest.raises(BerkasRusak, match="kata sandi"):
        buka_berkas(bytes(isi), "a.xlsx")
