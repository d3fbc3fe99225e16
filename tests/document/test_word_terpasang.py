"""Word lewat COM: hanya membaca, tanpa makro dan tanpa tanya, dan selalu ditutup. Diuji dengan Word tiruan."""

import io
import sys
import time
from threading import Event

import pytest
from pypdf import PdfReader

from generator import alur
from generator.document import halaman
from generator.document import word_terpasang
from generator.document.pdf import gabung_lampiran
from generator.document.pencetak import PencetakWord
from generator.document.susun import susun
from generator.document.word_terpasang import WordGagal
from generator.document.word_terpasang import find_letak
from generator.document.word_terpasang import tulis_pdf
from tests.document.contoh import isi_contoh
from tests.document.test_halaman import templat_bernomor
from tests.document.word_tiruan import WordTiruan
from tests.kantor_contoh import LUMAJANG
from tests.kantor_contoh import siap_contoh


@pytest.fixture(scope="module")
def docx() -> bytes:
    return susun(templat_bernomor(), isi_contoh()).docx


def test_word_dibuka_untuk_membaca_tanpa_makro_tanpa_tanya_lalu_ditutup(docx, monkeypatch):
    tiruan = WordTiruan().pasang(monkeypatch)
    tulis_pdf(docx)
    assert tiruan.catatan == [
        ("CoInitialize",),
        ("DispatchEx", "Word.Application"),
        ("AutomationSecurity", 3),
        ("DisplayAlerts", 0),
        ("Visible", False),
        ("Open", "laporan.docx", False, True, False),
        ("ExportAsFixedFormat", 17, False, 0, 0, 1, 1, 0, True, True, 1),
        ("Close", 0),
        ("Quit", 0),
        ("CoUninitialize",),
    ]
    assert tiruan.terbuka == docx


def test_halaman_penanda_dihitung_dari_nol_pada_awal_penandanya(docx, monkeypatch):
    tiruan = WordTiruan(halaman=lambda nama: 7).pasang(monkeypatch)
    assert set(find_letak(docx).values()) == {6}
    urutan = tiruan.urutan()
    assert urutan.index("Repaginate") < urutan.index("ShowHidden") < urutan.index("Collapse")
    assert ("ShowHidden", True) in tiruan.catatan and ("Collapse", 1) in tiruan.catatan
    assert ("Information", 3) in tiruan.catatan


def test_nomor_halaman_menurut_word_ditulis_dengan_angka_bagiannya(docx, monkeypatch):
    pertama = susun(templat_bernomor(), isi_contoh())
    # Kata pengantar di halaman pertama, daftar isi kedua; BAB I mulai di halaman fisik keempat, BAB II kelima.
    fisik = dict(zip([e.penanda for e in pertama.judul], (1, 2, 4, 5, 5), strict=True))
    fisik |= {"_lkbagian0": 1, "_lkbagian1": 4}
    WordTiruan(halaman=lambda nama: fisik.get(nama, 1)).pasang(monkeypatch)
    nomor = PencetakWord().find_nomor_halaman(pertama.docx)
    assert [nomor[e.penanda] for e in pertama.judul] == ["ii", "iii", "1", "2", "2"]


@pytest.mark.parametrize("gagal", ["AutomationSecurity", "Open", "Repaginate", "Information", "Close"])
def test_word_selalu_ditutup_walau_gagal(docx, monkeypatch, gagal):
    tiruan = WordTiruan(gagal=gagal).pasang(monkeypatch)
    with pytest.raises(WordGagal, match="tidak dapat mengolah"):
        find_letak(docx)
    assert tiruan.urutan()[-2:] == ["Quit", "CoUninitialize"]
    assert gagal != "AutomationSecurity" or "Open" not in tiruan.urutan()


def test_word_yang_menunggu_jawaban_orang_ditinggalkan_dan_menutup_diri_sesudah_dijawab(docx, monkeypatch):
    dijawab = Event()
    tiruan = WordTiruan(halaman=lambda nama: dijawab.wait(10) and 1).pasang(monkeypatch)
    monkeypatch.setattr(word_terpasang, "BATAS_DETIK", 0.2)
    with pytest.raises(WordGagal, match="tidak menjawab"):
        find_letak(docx)
    dijawab.set()
    batas = time.monotonic() + 10
    while tiruan.urutan()[-1] != "CoUninitialize" and time.monotonic() < batas:
        time.sleep(0.01)
    assert tiruan.urutan()[-2:] == ["Quit", "CoUninitialize"]


def test_word_yang_tidak_terpasang_disebut_dan_tidak_dicoba_dua_kali(docx, monkeypatch):
    tiruan = WordTiruan(gagal="DispatchEx").pasang(monkeypatch)
    monkeypatch.setattr(halaman, "find_libreoffice", lambda: None)
    pencetak = PencetakWord()
    assert pencetak.find_nomor_halaman(docx) is None
    with pytest.raises(halaman.PdfGagal):
        pencetak.tulis_pdf(docx)
    assert tiruan.urutan() == ["CoInitialize", "DispatchEx", "CoUninitialize"]
    assert pencetak.pesan == ("Microsoft Word tidak ditemukan di komputer ini; dikerjakan tanpa Word.",)


def test_tanpa_pywin32_libreoffice_yang_mengerjakan(docx, monkeypatch):
    monkeypatch.setitem(sys.modules, "pythoncom", None)
    monkeypatch.setattr(halaman, "find_nomor_halaman", lambda docx: {"_Toc1": "9"})
    pencetak = PencetakWord()
    assert pencetak.find_nomor_halaman(docx) == {"_Toc1": "9"}
    assert "tidak ditemukan" in pencetak.pesan[0]


def test_pdf_word_digabung_dengan_lampiran_dan_menyebut_pembuatnya(docx, monkeypatch):
    WordTiruan().pasang(monkeypatch)
    hasil = gabung_lampiran(PencetakWord().tulis_pdf(docx), {})
    pdf = PdfReader(io.BytesIO(hasil.pdf))
    assert (len(pdf.pages), pdf.outline[0].title) == (1, "BAB I")
    assert pdf.metadata.producer == "Microsoft Word, pypdf"


def test_laporan_dengan_word_tetap_byte_kita(monkeypatch, tmp_path):
    tiruan = WordTiruan().pasang(monkeypatch)
    siap = siap_contoh(LUMAJANG)
    hasil = alur.tulis_laporan(siap, tmp_path, pdf=True, word=True)
    assert hasil.bernomor and not [p for p in hasil.pesan if "Word" in p]
    assert (tmp_path / hasil.berkas[0].with_suffix(".pdf").name).is_file()
    # Yang dibuka Word terakhir untuk PDF adalah laporan itu sendiri; tidak ada yang disimpan Word.
    assert hasil.berkas[0].read_bytes() == tiruan.terbuka
    assert {c for c in tiruan.catatan if c[0] in ("Close", "Quit")} == {("Close", 0), ("Quit", 0)}
    tiruan.catatan.clear()
    alur.perbarui_laporan(siap, hasil.berkas[0], word=True)
    assert tiruan.urutan().count("Quit") == tiruan.urutan().count("DispatchEx") == 1
