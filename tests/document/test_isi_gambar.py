"""Gambar: ukuran dari byte, kotak contoh menjaga lebarnya, grafik menerima data dan buku kerjanya."""

import io
import zipfile

import pytest
from docx import Document
from docx.shared import Cm

from generator.document.audit import audit
from generator.document.isi import Isi
from generator.document.isi_gambar import skala
from generator.document.media import Ukuran
from generator.document.media import baca_ukuran
from generator.document.susun import susun
from generator.document.wml import w
from generator.model.organisasi import Foto
from tests.document.contoh import dokumen
from tests.document.contoh import isi_contoh
from tests.document.contoh import keterangan
from tests.document.contoh import paragraf
from tests.document.contoh import png
from tests.document.contoh import simpan

JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b08004000800101110000ffd9")
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def templat_logo(di_kepala: bool = False) -> bytes:
    dok = dokumen()
    tempat = dok.sections[0].header.paragraphs[0] if di_kepala else dok.add_paragraph()
    tempat.add_run().add_picture(io.BytesIO(png(10, 10)), width=Cm(2))
    for docpr in tempat._p.iter(f"{WP}docPr"):
        docpr.set("descr", "{{ gambar.logo }}")
    dok.add_paragraph("sesudah")
    return simpan(dok)


def kotak(docx: bytes, bagian: str = "document") -> list[tuple]:
    dok = Document(io.BytesIO(docx))
    akar = dok.element if bagian == "document" else dok.sections[0].header._element
    return [
        (i.find(f"{WP}extent").get("cx"), i.find(f"{WP}extent").get("cy"), i.find(f"{WP}docPr").get("descr"))
        for i in akar.iter(f"{WP}inline")
    ]


@pytest.mark.parametrize(
    ("isi", "ukuran"),
    [(png(40, 20), Ukuran("png", 40, 20)), (JPEG, Ukuran("jpeg", 128, 64)), (b"GIF89a", None), (b"\xff\xd8\xff", None)],
)
def test_ukuran_dibaca_dari_byte(isi, ukuran):
    assert baca_ukuran(isi) == ukuran


def test_skala_menjaga_perbandingan_dan_batas_tinggi():
    assert skala(Ukuran("png", 1000, 2000), 5_000_000, 3_000_000) == (1_500_000, 3_000_000)


@pytest.mark.parametrize("di_kepala", [False, True])
@pytest.mark.parametrize("isi", [png(100, 50), JPEG])
def test_gambar_contoh_diganti_lebarnya_tetap_tingginya_mengikuti(di_kepala, isi):
    foto = Foto("logo.png", isi, "Lambang & <daerah>")
    hasil = susun(templat_logo(di_kepala), Isi(gambar={"logo": foto}))
    assert kotak(hasil.docx, "header" if di_kepala else "document") == [("720000", "360000", "Lambang & <daerah>")]
    assert audit(hasil.docx) == ()
    isi_zip = zipfile.ZipFile(io.BytesIO(hasil.docx))
    media = [n for n in isi_zip.namelist() if n.startswith("word/media/")]
    assert [isi_zip.read(n) for n in media] == [isi]


def test_tanpa_gambar_paragraf_dan_bagian_gambarnya_hilang():
    hasil = susun(templat_logo(), Isi())
    assert kotak(hasil.docx) == []
    assert [p.text for p in Document(io.BytesIO(hasil.docx)).paragraphs] == ["sesudah"]
    assert not [n for n in zipfile.ZipFile(io.BytesIO(hasil.docx)).namelist() if "media/" in n]
    assert audit(hasil.docx) == ()


def test_foto_lebar_dikecilkan_ke_lebar_naskah():
    foto = paragraf("Kegiatan", gaya="gambar", foto=Foto("a.png", png(4000, 1000), "Kegiatan"))
    dok = dokumen()
    dok.add_paragraph("{{ narasi.hasil }}")
    lebar, tinggi, alt = kotak(susun(simpan(dok), isi_contoh(narasi={"hasil": (foto,)})).docx)[0]
    assert (int(lebar), int(tinggi), alt) == (8640 * 635, 8640 * 635 // 4, "Kegiatan")


def test_foto_yang_tidak_terbaca_menjadi_celah():
    foto = paragraf("Kegiatan", gaya="gambar", foto=Foto("a.heic", b"x", "Kegiatan"))
    dok = dokumen()
    dok.add_paragraph("{{ narasi.hasil }}")
    hasil = susun(simpan(dok), isi_contoh(narasi={"hasil": (foto,)}))
    assert hasil.isian == ("[ISI: gambar a.heic tidak dapat dibaca, pakai PNG atau JPEG]",)


def test_grafik_tanpa_data_hilang_bersama_keterangannya():
    dok = dokumen()
    p = dok.add_paragraph()
    p.add_run().add_picture(io.BytesIO(png()), width=Cm(2))
    inline = next(p._p.iter(f"{WP}inline"))
    inline.find(f"{WP}docPr").set("descr", "{{ grafik.serapan }}")
    data = next(inline.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}graphicData"))
    for anak in list(data):
        data.remove(anak)
    from docx.oxml import parse_xml

    data.append(parse_xml(
        '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.'
        'openxmlformats.org/officeDocument/2006/relationships" r:id="rId99"/>'
    ))
    keterangan(dok, "Gambar 3.", "Gambar", " Serapan")
    dok.add_paragraph("sesudah")
    hasil = susun(simpan(dok), Isi())
    paragraf_jadi = Document(io.BytesIO(hasil.docx)).element.iter(w("p"))
    assert ["".join(t.text or "" for t in p.iter(w("t"))) for p in paragraf_jadi] == ["sesudah"]
