"""Paket .docx: byte yang tidak berubah disalin apa adanya, yang rusak ditolak dengan pesan."""

import io
import zipfile

import pytest

from generator.document import paket as modul
from generator.document.paket import PaketRusak
from generator.document.paket import baca_paket
from generator.document.paket import kempa_bagian
from generator.document.paket import tulis_paket


def zip_biasa(isi: dict[str, bytes]) -> bytes:
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, byte in isi.items():
            arsip.writestr(nama, byte)
    return keluar.getvalue()


def test_bagian_yang_tidak_diubah_disalin_mentah_dan_zipnya_terbaca():
    asal = baca_paket(zip_biasa({"b.xml": b"<b/>" * 100, "[Content_Types].xml": b"<Types/>", "a.xml": b"<a/>"}))
    hasil = tulis_paket(asal | {"a.xml": kempa_bagian("a.xml", "<é/>".encode())})
    with zipfile.ZipFile(io.BytesIO(hasil)) as arsip:
        assert arsip.testzip() is None
        assert arsip.namelist() == ["[Content_Types].xml", "b.xml", "a.xml"]
        assert arsip.read("a.xml") == "<é/>".encode()
        assert {i.date_time for i in arsip.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert baca_paket(hasil)["b.xml"].kempa == asal["b.xml"].kempa


@pytest.mark.parametrize("data", [b"", b"bukan zip", b"PK\x03\x04rusak", b"\xd0\xcf\x11\xe0" + b"\0" * 600])
def test_yang_bukan_docx_ditolak_dengan_pesan(data):
    with pytest.raises(PaketRusak, match="Word|docx"):
        baca_paket(data)


def test_isi_yang_tidak_cocok_dengan_checksumnya_ditolak():
    data = bytearray(zip_biasa({"a.xml": b"<a>teks yang cukup panjang</a>" * 9}))
    letak = data.index(b"a.xml") + 8
    data[letak] ^= 0xFF
    with pytest.raises((PaketRusak, Exception)):
        baca_paket(bytes(data))["a.xml"].isi()


def test_terlalu_banyak_bagian_atau_terlalu_besar_ditolak(monkeypatch):
    data = zip_biasa({f"{i}.xml": b"x" * 50 for i in range(6)})
    monkeypatch.setattr(modul, "BATAS_BAGIAN", 5)
    with pytest.raises(PaketRusak, match="terlalu besar"):
        baca_paket(data)
    monkeypatch.setattr(modul, "BATAS_BAGIAN", 50)
    monkeypatch.setattr(modul, "BATAS_BYTE", 200)
    with pytest.raises(PaketRusak, match="terlalu besar"):
        baca_paket(data)
