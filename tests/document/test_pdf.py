"""PDF laporan: markah dari judul, pindaian lampiran di belakang halaman pembatasnya."""

import io
from random import Random

import pytest
from pypdf import PdfReader
from pypdf import PdfWriter

from generator.document import halaman
from generator.document.halaman import find_libreoffice
from generator.document.pdf import gabung_lampiran
from generator.document.susun import susun
from tests.document.contoh import dokumen
from tests.document.contoh import isi_contoh
from tests.document.contoh import simpan
from tests.reading.berkas.test_galak import rusakkan

PINDAIAN = (300, 400)
perlu_libreoffice = pytest.mark.skipif(find_libreoffice() is None, reason="LibreOffice tidak ada")


def pindaian(halaman: int = 2) -> bytes:
    penulis, keluar = PdfWriter(), io.BytesIO()
    for _ in range(halaman):
        penulis.add_blank_page(*PINDAIAN)
    penulis.write(keluar)
    return keluar.getvalue()


@pytest.fixture(scope="module")
def laporan() -> bytes:
    """A PDF of five pages: text, Lampiran B on two pages, Lampiran D, closing page."""
    penulis, keluar = PdfWriter(), io.BytesIO()
    for _ in range(5):
        penulis.add_blank_page(595, 842)
    bab = penulis.add_outline_item(title="Bab I Pendahuluan", page_number=0)
    penulis.add_outline_item(title="A. Latar Belakang", page_number=0, parent=bab)
    for judul, nomor in (("Lampiran B Indikator", 1), ("Lampiran D Perjanjian Kinerja", 3), ("Penutup", 4)):
        penulis.add_outline_item(title=judul, page_number=nomor)
    penulis.write(keluar)
    return keluar.getvalue()


def _markah(pdf: bytes) -> list[tuple[str, int, int]]:
    """Title, page and depth of every bookmark."""
    pembaca = PdfReader(io.BytesIO(pdf))

    def cabang(daftar: list, dalam: int):
        for o in daftar:
            if isinstance(o, list):
                yield from cabang(o, dalam + 1)
            else:
                yield o.title, pembaca.get_destination_page_number(o) + 1, dalam

    return list(cabang(pembaca.outline, 0))


def _pindaian_di(pdf: bytes) -> list[int]:
    halaman = PdfReader(io.BytesIO(pdf)).pages
    return [n for n, h in enumerate(halaman, 1) if (h.mediabox.width, h.mediabox.height) == PINDAIAN]


def test_pindaian_berdiri_di_belakang_pembatas_lampirannya(laporan):
    hasil = gabung_lampiran(laporan, {"D": (pindaian(1),), "B": (pindaian(2), pindaian(1))})
    halaman = PdfReader(io.BytesIO(hasil.pdf)).pages
    assert _pindaian_di(hasil.pdf) == [5, 6, 7, 10]
    assert [halaman[n - 1].extract_text().strip() for n in (4, 9)] == ["LAMPIRAN B", "LAMPIRAN D"]


def test_markah_laporan_tetap_dan_pembatas_menjadi_cabangnya(laporan):
    assert _markah(gabung_lampiran(laporan, {"B": (pindaian(1),)}).pdf) == [
        ("Bab I Pendahuluan", 1, 0), ("A. Latar Belakang", 1, 1), ("Lampiran B Indikator", 2, 0),
        ("Lampiran B: dokumen bertanda tangan", 4, 1), ("Lampiran D Perjanjian Kinerja", 6, 0), ("Penutup", 7, 0),
    ]  # fmt: skip


def test_lampiran_yang_tidak_ada_di_laporan_berdiri_paling_belakang(laporan):
    hasil = gabung_lampiran(laporan, {"G": (pindaian(1),), "A": (pindaian(1),)}).pdf
    assert _pindaian_di(hasil) == [7, 9]
    assert _markah(hasil)[-2:] == [
        ("Lampiran A: dokumen bertanda tangan", 6, 0), ("Lampiran G: dokumen bertanda tangan", 8, 0)
    ]  # fmt: skip


@pytest.mark.parametrize("rusak", [b"", b"rusak", b"%PDF-1.7\nterpotong"])
def test_pindaian_rusak_disebut_dan_yang_lain_tetap_digabung(laporan, rusak):
    hasil = gabung_lampiran(laporan, {"D": (rusak, pindaian(1))})
    assert len(hasil.pesan) == 1 and "Lampiran D, PDF ke-1" in hasil.pesan[0]
    assert _pindaian_di(hasil.pdf) == [6]


def test_pindaian_terkunci_disebut(laporan):
    penulis, keluar = PdfWriter(clone_from=io.BytesIO(pindaian(1))), io.BytesIO()
    penulis.encrypt("rahasia", algorithm="RC4-128")
    penulis.write(keluar)
    assert "kata sandi" in gabung_lampiran(laporan, {"A": (keluar.getvalue(),)}).pesan[0]


def test_tanpa_libreoffice_ada_pesan_dengan_langkah_berikutnya(monkeypatch):
    monkeypatch.setattr(halaman, "find_libreoffice", lambda: None)
    with pytest.raises(halaman.PdfGagal, match="Buka laporan di Word"):
        halaman.tulis_pdf(b"")


@perlu_libreoffice
def test_laporan_menjadi_pdf_bermarkah_dengan_bita_tetap():
    dok = dokumen()
    dok.add_heading("BAB I PENDAHULUAN {{ tahun }}", 1)
    dok.add_heading("Lampiran A", 1).paragraph_format.page_break_before = True
    dok.add_paragraph("{{ narasi.hasil }}")
    docx = susun(simpan(dok), isi_contoh()).docx
    satu, dua = (gabung_lampiran(halaman.tulis_pdf(docx), {"A": (pindaian(1),)}).pdf for _ in range(2))
    assert _markah(satu) == [
        ("BAB I PENDAHULUAN 2025", 1, 0), ("Lampiran A", 2, 0), ("Lampiran A: dokumen bertanda tangan", 3, 1)
    ]  # fmt: skip
    assert satu == dua


def test_pindaian_yang_dirusak_di_mana_pun_digabung_atau_disebut(laporan):
    """pypdf raises nearly anything on a damaged file; the report must not notice."""
    utuh = pindaian(2)
    for benih in range(40):
        rusak = rusakkan(utuh, Random(benih))
        hasil = gabung_lampiran(laporan, {"A": (rusak, utuh)})
        assert len(hasil.pesan) <= 1
        assert len(PdfReader(io.BytesIO(hasil.pdf)).pages) >= 5 + 1 + 2
