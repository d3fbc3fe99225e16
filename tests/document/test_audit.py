"""Audit: hasil yang baik diterima, berkas yang sengaja dirusak ditolak dengan sebabnya."""

import re

import pytest

from generator.document.audit import audit
from generator.document.paket import baca_paket
from generator.document.paket import kempa_bagian
from generator.document.paket import tulis_paket
from generator.document.susun import susun
from tests.document.contoh import isi_contoh
from tests.document.contoh import templat_lengkap

NASKAH = "word/document.xml"


@pytest.fixture(scope="module")
def hasil():
    return susun(templat_lengkap(), isi_contoh())


def rusak(docx: bytes, lama: str, baru: str, bagian: str = NASKAH, kali: int = 1) -> bytes:
    paket = baca_paket(docx)
    xml = paket[bagian].isi().decode()
    hasil, n = re.subn(lama, baru, xml, count=kali, flags=re.DOTALL)
    assert n, f"{lama} tidak ditemukan"
    return tulis_paket(paket | {bagian: kempa_bagian(bagian, hasil.encode())})


KERUSAKAN = [
    ("sel tanpa paragraf", r"(<w:tc><w:tcPr>.*?</w:tcPr>)<w:p>.*?</w:p></w:tc>", r"\1</w:tc>", "diakhiri paragraf"),
    ("gabungan tanpa awal", r'<w:vMerge w:val="restart"/>', "", "tanpa awal"),
    ("baris kurang sel", r"<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>.*?</w:tc>",
     "<w:tr><w:trPr><w:cantSplit/></w:trPr>", "kolom"),
    ("nomor gambar ganda", r"</w:body>", '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/'
     'drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="a"/></wp:inline></w:drawing></w:r></w:p></w:body>',
     "nomor gambar 1"),
    ("nama penanda ganda", r'w:name="_lk_2"', 'w:name="_lk_1"', "nama penanda _lk_1"),
    ("penanda tak berpasangan", r'<w:bookmarkEnd w:id="3"/>', "", "tidak berpasangan"),
    ("nomor slot ganda", r'<w:id w:val="\d+"/>', '<w:id w:val="7"/>', "nomor slot 7"),
    ("nama slot tersisa", r"Demikian laporan", "Demikian {{ tahun }}", "tidak terisi"),
    ("None di slot", r">Hasil kinerja\.<", ">None<", "None"),
    ("nan di slot", r">Hasil kinerja\.<", ">nilai nan<", "nan"),
    ("angka hilang dari tabel", r">908\.521\.800<", ">908.521.801<", "908.521.800"),
    ("urutan anak", r"(<w:tcW [^>]*/>)(<w:gridSpan [^>]*/>)", r"\2\1", "urutan anak"),
    ("XML rusak", r"</w:body>", "", "bukan XML"),
    ("baris kepala tidak berulang", r"<w:tblHeader/>", "", "baris kepala"),
    ("acuan tanpa hubungan", r'r:embed="rId\d+"', 'r:embed="rId999"', "rId999"),
]


@pytest.mark.parametrize(("nama", "lama", "baru", "pesan"), KERUSAKAN, ids=[k[0] for k in KERUSAKAN])
def test_kerusakan_ditolak(hasil, nama, lama, baru, pesan):
    kali = 0 if nama in ("nomor slot ganda", "angka hilang dari tabel", "baris kepala tidak berulang") else 1
    cacat = audit(rusak(hasil.docx, lama, baru, kali=kali), isi_contoh().tabel)
    assert any(pesan in c for c in cacat), cacat


def test_nomor_gambar_ganda_antara_badan_dan_kepala_ditolak(hasil):
    gambar = (
        '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
        'wordprocessingDrawing"><wp:docPr id="1" name="a"/></wp:inline></w:drawing></w:r></w:p></w:hdr>'
    )
    assert any("nomor gambar 1" in c for c in audit(rusak(hasil.docx, "</w:hdr>", gambar, "word/header1.xml")))


def test_bagian_tanpa_jenis_isi_dan_hubungan_tanpa_tujuan_ditolak(hasil):
    paket = baca_paket(hasil.docx)
    tambahan = tulis_paket(paket | {"word/aneh.bin": kempa_bagian("word/aneh.bin", b"x")})
    assert any("word/aneh.bin: tidak punya jenis isi" in c for c in audit(tambahan))
    kurang = tulis_paket({n: b for n, b in paket.items() if not n.startswith("word/media/")})
    assert any("yang tidak ada" in c for c in audit(kurang))


def test_bagian_yang_hilang_atau_berputar_arah_ditolak(hasil):
    mendatar = r'(<w:pgSz )([^>]*w:orient="landscape"[^>]*)/>'
    tegak = rusak(hasil.docx, mendatar, r'\1w:w="11907" w:h="16839"/>')
    assert any("arah halaman" in c for c in audit(tegak, None, templat_lengkap()))
    assert any("jumlah bagian" in c for c in audit(hasil.docx, None, None, hasil.bagian + 1))


def test_bukan_docx_ditolak_dengan_pesan():
    assert audit(b"bukan zip")[0].endswith(".docx.")
