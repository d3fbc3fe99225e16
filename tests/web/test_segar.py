"""Perbarui: laporan yang disunting kembali dengan angka baru, tulisan orang tetap, dan daftar perubahannya."""

import zipfile
from io import BytesIO

import pytest
from docx import Document
from openpyxl import load_workbook

from generator import alur
from tests.kantor_contoh import siap_contoh
from tests.web.conftest import MAGETAN

KALIMAT = "Kalimat ini ditulis kepala seksi."


@pytest.fixture(scope="module")
def laporan() -> bytes:
    from generator.document.laporan_word import susun_dokumen

    siap = siap_contoh(MAGETAN)
    return susun_dokumen(siap.laporan, siap.tabel, alur.TEMPLAT.read_bytes(), lambda _: None, nomor_halaman=False).docx


def sunting(docx: bytes) -> bytes:
    dokumen = Document(BytesIO(docx))
    paragraf = next(p for p in dokumen.paragraphs if p.style.name.startswith("Heading 1"))
    paragraf.insert_paragraph_before(KALIMAT)
    hasil = BytesIO()
    dokumen.save(hasil)
    return hasil.getvalue()


def ganti_realisasi(ruang) -> None:
    """Write 71,63% for the 70,63% of the first indicator (Realisasi 2025.xlsx, F6) into the copy that came in."""
    jalur = ruang.masukan / "Realisasi 2025.xlsx"
    buku = load_workbook(jalur)
    sel = buku["Capaian PK Perubahan"]["F6"]
    assert sel.value in (0.7063, "70,63%")
    sel.value = "71,63%"
    buku.save(jalur)


def perbarui(peramban, isi: bytes, nama: str = "LKjIP suntingan.docx", **pilihan):
    return peramban.kerjakan("/susun/perbarui", pilihan, files={"laporan": (nama, isi)})


def test_laporan_yang_disunting_kembali_dengan_angka_baru_dan_kalimat_orang(magetan, laporan):
    ganti_realisasi(magetan.ruang)
    magetan.kerjakan("/baca")
    halaman = perbarui(magetan, sunting(laporan), terbit="ya").text
    assert "Hasil untuk LKjIP suntingan.docx" in halaman
    assert "70,63% → 71,63%" in halaman
    unduhan = magetan.get("/susun/perbarui/unduh")
    assert "LKjIP%20suntingan.docx" in unduhan.headers["content-disposition"]
    assert KALIMAT in zipfile.ZipFile(BytesIO(unduhan.content)).read("word/document.xml").decode()
    terbitan = magetan.get("/susun/perbarui/unduh/LKjIP suntingan-TERBIT.docx").content
    naskah = zipfile.ZipFile(BytesIO(terbitan)).read("word/document.xml").decode()
    assert KALIMAT in naskah and "lkjip:" not in naskah
    assert magetan.get("/susun/perbarui/unduh/LKjIP.docx").status_code == 404
    assert '<nav id="daftar-tabel"' in halaman and "Tabel 3.4" in halaman


@pytest.mark.parametrize(("nama", "isi", "pesan"), [
    ("laporan.doc", b"x", "bukan .docx"),
    ("laporan.docx", b"bukan dokumen", "bukan .docx yang utuh"),
    ("CON.docx", b"x", "tidak dapat dipakai"),
])  # fmt: skip
def test_laporan_yang_tidak_dapat_dipakai_disebut_sebabnya(nama, isi, pesan, magetan):
    halaman = perbarui(magetan, isi, nama).text
    assert pesan in halaman
    assert magetan.get("/susun/perbarui/unduh").status_code == 404


def test_tanpa_berkas_diminta_memilih(magetan):
    assert "Pilih dulu laporan" in magetan.post("/susun/perbarui").text
