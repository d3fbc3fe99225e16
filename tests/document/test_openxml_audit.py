"""Pemeriksa kedua dari luar (openxml-audit): laporan tanpa temuan, berkas yang dirusak ditolak.

Messages that we accept are listed with their reason; everything else fails the test.
"""

import pytest

from generator.document.paket import baca_paket
from generator.document.paket import kempa_bagian
from generator.document.paket import tulis_paket
from generator.document.susun import susun
from generator.document.terbit import buat_terbitan
from tests.document.magetan import TEMPLAT
from tests.document.magetan import isi_magetan
from tests.document.templat_kantor import templat_kantor

openxml_audit = pytest.importorskip("openxml_audit", reason="openxml-audit tidak terpasang")

NASKAH = "word/document.xml"
DITERIMA = {
    # python-docx's own default template keeps this part of Word 2007 and changes styles.xml only; Word ignores it.
    "/word/stylesWithEffects.xml",
}
RUSAK = {
    "sel tanpa paragraf": (b"<w:tc><w:tcPr>", b"<w:tc></w:tc><w:tc><w:tcPr>"),
    "baris tanpa sel": (b"<w:tr><w:trPr>", b"<w:tr></w:tr><w:tr><w:trPr>"),
    "urutan anak pPr salah": (b"<w:pPr><w:pStyle", b"<w:pPr><w:jc w:val='left'/><w:pStyle"),
    "nilai di luar daftar": (b'<w:vMerge w:val="restart"/>', b'<w:vMerge w:val="mulai"/>'),
    "xml tidak tertutup": (b"</w:body>", b"<w:p></w:body>"),
}  # fmt: skip


@pytest.fixture(scope="module")
def docx() -> bytes:
    return susun(TEMPLAT.read_bytes(), isi_magetan()[1]).docx


def _temuan(docx: bytes, tmp_path) -> list[str]:
    berkas = tmp_path / "laporan.docx"
    berkas.write_bytes(docx)
    hasil = openxml_audit.OpenXmlValidator().validate(str(berkas))
    return [f"{e.part_uri}: {e.description}" for e in hasil.errors if e.part_uri not in DITERIMA]


def test_laporan_magetan_tanpa_temuan(docx, tmp_path):
    assert _temuan(docx, tmp_path) == []


def test_salinan_terbitan_tanpa_temuan(docx, tmp_path):
    assert _temuan(buat_terbitan(docx).docx, tmp_path) == []


def test_laporan_dari_templat_kantor_tanpa_temuan(tmp_path):
    assert _temuan(susun(templat_kantor(), isi_magetan()[1]).docx, tmp_path) == []


@pytest.mark.parametrize("kerusakan", RUSAK)
def test_berkas_yang_dirusak_ditolak(docx, tmp_path, kerusakan):
    lama, baru = RUSAK[kerusakan]
    paket = baca_paket(docx)
    xml = paket[NASKAH].isi()
    assert lama in xml
    rusak = tulis_paket(paket | {NASKAH: kempa_bagian(NASKAH, xml.replace(lama, baru, 1))})
    assert _temuan(rusak, tmp_path) != []
