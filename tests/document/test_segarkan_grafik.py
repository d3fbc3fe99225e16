"""Menyegarkan grafik: data orang tetap, acuan yang rusak dipulihkan."""

import io
import re
import zipfile
from dataclasses import replace
from decimal import Decimal

import pytest

from generator.alur import TEMPLAT
from generator.document.grafik import DataGrafik
from generator.document.grafik import Deret
from generator.document.segarkan import segarkan
from generator.document.susun import susun
from tests.document.contoh import isi_contoh


@pytest.fixture(scope="module")
def grafik_laporan():
    isi = isi_contoh(grafik={"kemajuan": data_grafik("80")})
    return isi, susun(TEMPLAT.read_bytes(), isi).docx


def test_grafik_yang_datanya_disunting_tetap(grafik_laporan):
    isi, docx = grafik_laporan
    hasil = segarkan(docx, replace(isi, grafik={"kemajuan": data_grafik("90")}))
    assert "grafik.kemajuan" in hasil.disegarkan
    disunting = _ganti_bagian(docx, "chart", b">80<", b">81<")
    tetap = segarkan(disunting, replace(isi, grafik={"kemajuan": data_grafik("90")}))
    assert ("80", "90") in {(k.lama, k.baru) for k in tetap.bertentangan}
    assert not tetap.berubah


def test_acuan_grafik_yang_rusak_dipulihkan(grafik_laporan):
    isi, docx = grafik_laporan
    rusak = _ganti_bagian(docx, "chart", b"Sheet1!$A$2:$A$3", b"categories")
    hasil = segarkan(rusak, isi)
    with zipfile.ZipFile(io.BytesIO(hasil.docx)) as arsip:
        nama = next(n for n in arsip.namelist() if re.fullmatch(r"word/charts/chart\d*\.xml", n))
        assert b"Sheet1!$A$2:$A$3" in arsip.read(nama)
    assert not segarkan(hasil.docx, isi).berubah


def data_grafik(dua: str) -> DataGrafik:
    return DataGrafik("", ("A", "B"), (Deret("Capaian", (Decimal("70"), Decimal(dua))),), "0", "Grafik capaian")


def _ganti_bagian(docx: bytes, awalan: str, lama: bytes, baru: bytes) -> bytes:
    keluar = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as arsip, zipfile.ZipFile(keluar, "w") as tujuan:
        for nama in arsip.namelist():
            isi = arsip.read(nama)
            tujuan.writestr(nama, isi.replace(lama, baru) if re.match(f"word/charts/{awalan}", nama) else isi)
    return keluar.getvalue()
