"""Pelewatan: yang tidak ada isinya hilang bersama judul, keterangan, sumber, dan jeda bagiannya."""

import io
from dataclasses import replace

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.section import WD_SECTION
from docx.shared import Cm

from generator.document.audit import audit
from generator.document.isi import Isi
from generator.document.susun import susun
from generator.document.wml import w
from generator.tables.tabel import TabelKosong
from tests.document.contoh import daftar
from tests.document.contoh import dokumen
from tests.document.contoh import isi_contoh
from tests.document.contoh import keterangan
from tests.document.contoh import simpan
from tests.document.contoh import tabel_contoh
from tests.document.contoh import tabel_pegawai
from tests.document.contoh import templat_lengkap

KOSONG = TabelKosong("1.1", "Tabel 1.1 Pegawai", "tidak ada data pegawai")
WAJIB = TabelKosong("1.1", "Tabel 1.1 Pegawai", "tidak ada data pegawai", wajib=True)


def baris_teks(docx: bytes) -> list[str]:
    akar = Document(io.BytesIO(docx)).element.body
    return [t for p in akar.iter(w("p")) if (t := "".join(x.text or "" for x in p.iter(w("t"))))]


def templat_tabel() -> bytes:
    dok = dokumen()
    dok.add_heading("BAB I UMUM", 1)
    dok.add_heading("A. Pegawai", 2)
    keterangan(dok, "Tabel 1.", "Tabel", " Pegawai")
    dok.add_paragraph("{{ tabel.1_1 }}")
    tabel_contoh(dok, 3)
    dok.add_paragraph("{{ sumber.1_1 }}", style="LKjIP Sumber")
    dok.add_heading("B. Aset", 2)
    keterangan(dok, "Tabel 1.", "Tabel", " Aset")
    dok.add_paragraph("{{ tabel.1_2 }}")
    tabel_contoh(dok, 3)
    return simpan(dok)


def test_tabel_pilihan_yang_kosong_hilang_bersama_judulnya_dan_nomor_menyusul():
    hasil = susun(templat_tabel(), isi_contoh(tabel={"1_1": KOSONG, "1_2": tabel_pegawai()}))
    assert baris_teks(hasil.docx)[:3] == ["BAB I UMUM", "A. Aset", "Tabel 1.1 Aset"]
    assert hasil.dilewati == (
        "Tabel 1.1 Pegawai: tidak ada data pegawai", "Bagian “A. Pegawai”: tidak ada isinya",
    )


def test_tabel_yang_kosong_dengan_sebab_yang_sama_disebut_sekali():
    kedua = replace(KOSONG, kunci="1_2", judul="Tabel 1.2 Aset")
    hasil = susun(templat_tabel(), isi_contoh(tabel={"1_1": KOSONG, "1_2": kedua}))
    assert hasil.dilewati[0] == "Tabel 1.1 Pegawai; Tabel 1.2 Aset: tidak ada data pegawai"


def test_tabel_wajib_yang_kosong_menjadi_celah_dan_judulnya_tetap():
    hasil = susun(templat_tabel(), isi_contoh(tabel={"1_1": WAJIB, "1_2": tabel_pegawai()}))
    assert hasil.isian == ("[ISI: Tabel 1.1 Pegawai: tidak ada data pegawai]",)
    assert "A. Pegawai" in baris_teks(hasil.docx)
    assert audit(hasil.docx) == ()


def test_judul_di_atas_anak_yang_semuanya_hilang_ikut_hilang():
    hasil = susun(templat_tabel(), isi_contoh(tabel={"1_1": KOSONG, "1_2": KOSONG}))
    assert baris_teks(hasil.docx) == []
    assert [d for d in hasil.dilewati if d.startswith("Bagian")] == [
        "Bagian “BAB I UMUM”: tidak ada isinya",
    ]


def test_judul_tanpa_isi_sejak_di_templat_tidak_dibuang():
    dok = dokumen()
    dok.add_heading("LAMPIRAN", 1)
    dok.add_heading("Penutup", 1)
    dok.add_paragraph("teks")
    assert baris_teks(susun(simpan(dok), Isi()).docx) == ["LAMPIRAN", "Penutup", "teks"]


def test_bagian_mendatar_yang_menjadi_kosong_tidak_meninggalkan_halaman():
    isi = isi_contoh()
    kosong = TabelKosong("3.4", "Tabel 3.4", "tidak ada anggaran")
    penuh = susun(templat_lengkap(), isi)
    hasil = susun(templat_lengkap(), isi_contoh(tabel={**isi.tabel, "3_4": kosong}))
    arah = [s.orientation for s in Document(io.BytesIO(hasil.docx)).sections]
    assert WD_ORIENT.LANDSCAPE in [s.orientation for s in Document(io.BytesIO(penuh.docx)).sections]
    assert WD_ORIENT.LANDSCAPE not in arah
    assert hasil.bagian == penuh.bagian - 1
    assert audit(hasil.docx, None, templat_lengkap(), hasil.bagian) == ()


def test_kepala_halaman_bagian_yang_hilang_diwariskan():
    dok = dokumen()
    dok.add_paragraph("awal")
    bagian = dok.add_section(WD_SECTION.NEW_PAGE)
    bagian.orientation, bagian.page_width, bagian.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    bagian.header.is_linked_to_previous = False
    bagian.header.paragraphs[0].text = "Kepala baru"
    dok.add_paragraph("{{ narasi.inovasi }}")
    dok.add_section(WD_SECTION.NEW_PAGE)
    dok.add_paragraph("akhir")
    jadi = Document(io.BytesIO(susun(simpan(dok), Isi()).docx))
    assert len(jadi.sections) == 2
    assert jadi.sections[1].header.paragraphs[0].text == "Kepala baru"


@pytest.mark.parametrize("label", ["Gambar", "Tabel"])
def test_keterangan_bagan_yang_tidak_ada_ikut_hilang(label):
    dok = dokumen()
    dok.add_paragraph("{{ bagan.organisasi }}")
    keterangan(dok, f"{label} 1.", label, " Susunan Organisasi")
    dok.add_paragraph("sesudah")
    assert baris_teks(susun(simpan(dok), Isi()).docx) == ["sesudah"]


def test_huruf_judul_dirapatkan_hanya_di_kelompok_yang_kehilangan():
    dok = dokumen()
    for bab, isi in (("BAB I", "{{ narasi.inovasi }}"), ("BAB II", "tetap")):
        dok.add_heading(bab, 1)
        for judul, teks in (("A. Satu", "tetap"), ("B. Dua", isi), ("D. Tiga", "tetap")):
            dok.add_heading(judul, 2)
            dok.add_paragraph(teks)
    judul = [e.teks for e in susun(simpan(dok), Isi()).judul]
    assert judul == ["BAB I", "A. Satu", "B. Tiga", "BAB II", "A. Satu", "B. Dua", "D. Tiga"]


def templat_berganti_arah(judul_sesudah: str = "") -> bytes:
    dok = dokumen()
    dok.add_paragraph("sebelum")
    mendatar = dok.add_section(WD_SECTION.NEW_PAGE)
    mendatar.orientation, mendatar.page_width, mendatar.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    dok.add_paragraph("{{ narasi.inovasi }}")
    tegak = dok.add_section(WD_SECTION.NEW_PAGE)
    awal = dok.sections[0]
    tegak.orientation, tegak.page_width, tegak.page_height = WD_ORIENT.PORTRAIT, awal.page_width, awal.page_height
    if judul_sesudah:
        dok.add_heading(judul_sesudah, 1)
    dok.add_paragraph("sesudah")
    return simpan(dok)


@pytest.mark.parametrize(("judul", "bagian"), [("", 1), ("BAB II", 2)])
def test_teks_mengalir_terus_setelah_bagian_mendatar_hilang_kecuali_bab_baru(judul, bagian):
    hasil = susun(templat_berganti_arah(judul), Isi())
    assert hasil.bagian == bagian
    assert baris_teks(hasil.docx) == ["sebelum", *([judul] if judul else []), "sesudah"]
    assert audit(hasil.docx, None, templat_berganti_arah(judul), bagian) == ()


def test_bagian_terakhir_yang_kosong_tidak_meninggalkan_halaman():
    dok = dokumen()
    dok.add_paragraph("isi")
    akhir = dok.add_section(WD_SECTION.NEW_PAGE)
    akhir.orientation, akhir.page_width, akhir.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    dok.add_paragraph("{{ narasi.inovasi }}")
    jadi = Document(io.BytesIO(susun(simpan(dok), Isi()).docx))
    assert [s.orientation for s in jadi.sections] == [WD_ORIENT.PORTRAIT]


def test_daftar_tanpa_anggota_hilang_bersama_judulnya():
    dok = dokumen()
    dok.add_heading("DAFTAR TABEL", 1)
    daftar(dok, 'TOC \\h \\z \\c "Tabel"')
    dok.add_heading("DAFTAR GAMBAR", 1)
    daftar(dok, 'TOC \\h \\z \\c "Gambar"')
    dok.add_heading("BAB I", 1)
    keterangan(dok, "Gambar 1.", "Gambar", " Peta")
    assert [e.teks for e in susun(simpan(dok), Isi()).judul] == ["DAFTAR GAMBAR", "BAB I", "Gambar 1.1 Peta"]
