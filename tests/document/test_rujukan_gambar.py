"""Kalimat tentang gambar dalam laporan yang disegarkan: ikut hidup dan hilang bersama gambarnya."""

import io
from dataclasses import replace

import pytest
from docx.oxml.ns import qn

from generator.document.bagan import DataBagan
from generator.document.segarkan import segarkan
from generator.document.simpul_bagan import Simpul
from generator.document.susun import susun
from generator.model.organisasi import Foto
from generator.narrative.urai import urai
from tests.document.contoh import dokumen
from tests.document.contoh import isi_contoh
from tests.document.contoh import keterangan
from tests.document.contoh import png
from tests.document.contoh import simpan
from tests.document.suntingan import baca
from tests.document.suntingan import paragraf_bertajuk
from tests.document.suntingan import slot
from tests.document.suntingan import teks

FOTO = Foto("kantor.png", png(), "Kantor")
LATAR = urai(
    "Ada susunannya. [[bagan.organisasi|Lihat @.]] [[foto.Kantor|Gedungnya pada @.]]\n![kantor.png](Kantor)",
    {"kantor.png": FOTO},
)


@pytest.fixture(scope="module")
def isi():
    simpul = (Simpul("1", "Kepala", "kepala"),)
    return isi_contoh(
        narasi={"latar": LATAR}, bagan={"organisasi": DataBagan(simpul, "organisasi", "Bagan", "Bagan", 900)}
    )


@pytest.fixture(scope="module")
def laporan(isi) -> bytes:
    dok = dokumen()
    dok.add_heading("BAB II SUSUNAN", 1)
    dok.add_paragraph("{{ narasi.latar }}")
    dok.add_paragraph("{{ bagan.organisasi }}")
    keterangan(dok, "Gambar 2.", "Gambar", " Susunan")
    return susun(simpan(dok), isi).docx


def _kalimat(docx: bytes) -> str:
    return teks(next(slot(baca(docx), "narasi.latar").iter(qn("w:p"))))


def test_penyegaran_tanpa_perubahan_tidak_menulis_apa_pun(laporan, isi):
    assert _kalimat(laporan) == "Ada susunannya. Lihat Gambar\u00a02.2. Gedungnya pada Gambar\u00a02.1."
    assert not segarkan(laporan, isi).berubah


def test_kalimat_hilang_bersama_gambar_yang_dihapus_orang(laporan, isi):
    dok = baca(laporan)
    bagan, tajuk = slot(dok, "bagan.organisasi").getparent(), paragraf_bertajuk(dok, "Gambar 2.2")
    for e in (bagan, tajuk):
        e.getparent().remove(e)
    hasil = segarkan(simpan(dok), isi)
    assert _kalimat(hasil.docx) == "Ada susunannya. Gedungnya pada Gambar\u00a02.1."
    assert not segarkan(hasil.docx, isi).berubah


def test_nomor_dalam_kalimat_mengikuti_gambar_yang_pindah(laporan, isi):
    dok = baca(laporan)
    bagan, tajuk = slot(dok, "bagan.organisasi").getparent(), paragraf_bertajuk(dok, "Gambar 2.2")
    judul = paragraf_bertajuk(dok, "BAB II")
    judul.addnext(tajuk)
    judul.addnext(bagan)
    hasil = segarkan(simpan(dok), isi)
    assert _kalimat(hasil.docx) == "Ada susunannya. Lihat Gambar\u00a02.1. Gedungnya pada Gambar\u00a02.2."
    assert not segarkan(hasil.docx, isi).berubah


def test_keterangan_tanpa_penanda_disebut_dengan_teks_biasa(laporan, isi):
    dok = baca(laporan)
    tajuk = paragraf_bertajuk(dok, "Gambar 2.2")
    for e in [e for e in tajuk.iter(qn("w:bookmarkStart")) if e.get(qn("w:name")).startswith("_Ref")]:
        akhir = next(x for x in tajuk.iter(qn("w:bookmarkEnd")) if x.get(qn("w:id")) == e.get(qn("w:id")))
        akhir.getparent().remove(akhir)
        e.getparent().remove(e)
    baru = urai("Susunannya [[bagan.organisasi|digambarkan pada @.]]\n![kantor.png](Kantor)", {"kantor.png": FOTO})
    hasil = segarkan(simpan(dok), replace(isi, narasi={"latar": baru}))
    assert _kalimat(hasil.docx) == "Susunannya digambarkan pada Gambar\u00a02.2."
    assert not [i for i in slot(baca(hasil.docx), "narasi.latar").iter(qn("w:instrText")) if "REF" in i.text]


def test_keterangan_foto_tidak_diambil_bagan_di_bawahnya(laporan, isi):
    baru = urai("Susunannya [[bagan.organisasi|pada @.]]\n![kantor.png](Kantor)", {"kantor.png": FOTO})
    hasil = segarkan(laporan, replace(isi, narasi={"latar": baru}))
    assert _kalimat(hasil.docx) == "Susunannya pada Gambar\u00a02.2."


def test_keterangan_gambar_milik_templat_tidak_diambil_grafik_di_bawahnya(isi):
    dok = dokumen()
    dok.add_heading("BAB II SUSUNAN", 1)
    dok.add_paragraph("{{ narasi.latar }}")
    dok.add_picture(io.BytesIO(png()))
    keterangan(dok, "Gambar 2.", "Gambar", " Peta")
    dok.add_paragraph("{{ bagan.organisasi }}")
    keterangan(dok, "Gambar 2.", "Gambar", " Susunan")
    assert "Lihat Gambar\u00a02.3." in _kalimat(susun(simpan(dok), isi).docx)
