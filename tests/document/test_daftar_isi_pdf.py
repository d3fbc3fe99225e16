"""Daftar isi, daftar tabel, dan daftar gambar dicocokkan dengan PDF: tiap judul berdiri di halaman yang tertulis."""

import io
import re

import pytest
from lxml import etree
from pypdf import PdfReader

from generator.document.halaman import find_libreoffice
from generator.document.halaman import find_nomor_halaman
from generator.document.halaman import tulis_pdf
from generator.document.medan import cari_medan
from generator.document.paket import baca_paket
from generator.document.susun import susun
from generator.document.wml import w
from tests.document.magetan import TEMPLAT
from tests.document.magetan import isi_magetan

pytestmark = pytest.mark.skipif(find_libreoffice() is None, reason="LibreOffice tidak ada")


@pytest.fixture(scope="module")
def docx() -> bytes:
    templat, (_, isi) = TEMPLAT.read_bytes(), isi_magetan()
    return susun(templat, isi, find_nomor_halaman(susun(templat, isi).docx)).docx


@pytest.fixture(scope="module")
def badan(docx) -> etree._Element:
    return etree.fromstring(baca_paket(docx)["word/document.xml"].isi())


@pytest.fixture(scope="module")
def pdf(docx) -> PdfReader:
    return PdfReader(io.BytesIO(tulis_pdf(docx)))


@pytest.fixture(scope="module")
def halaman(pdf) -> dict[str, str]:
    """The text of each page by the number that its footer prints, in capitals and without blanks."""
    hasil = {}
    for h in pdf.pages:
        teks = h.extract_text()
        if kaki := re.search(r"LKjIP Dinas .* Tahun 2025\s+([ivx]+|\d+)\s*", teks):
            assert kaki[1] not in hasil, "nomor halaman berulang"
            hasil[kaki[1]] = _padat(teks)
    return hasil


def _baris(h) -> list[str]:
    """The lines of a page from top to bottom, without the footer, in capitals and without blanks."""
    menurut_y: dict[int, str] = {}

    def kumpulkan(teks, cm, tm, *_):
        if teks.strip():
            y = round(cm[5] + tm[4] * cm[1] + tm[5] * cm[3])
            menurut_y[y] = menurut_y.get(y, "") + teks

    h.extract_text(visitor_text=kumpulkan)
    baris = [_padat(menurut_y[y]) for y in sorted(menurut_y, reverse=True)]
    return [b for b in baris if not b.startswith("LKJIPDINAS")]


def _padat(teks: str) -> str:
    return "".join(teks.split()).upper().replace("\u00ad", "")


def _teks(elemen) -> str:
    return "".join(t.text or "" for e in elemen for t in e.iter(w("t")))


def _entri(badan) -> list[tuple[str, str, str]]:
    """Heading, page and bookmark of each line of the contents, tables and figures, as cached."""
    hasil = []
    for p in badan.iter(w("p")):
        for tautan in p.findall(w("hyperlink")):
            runs = tautan.findall(w("r"))
            tab = next(i for i, r in enumerate(runs) if r.find(w("tab")) is not None)
            assert f"PAGEREF {tautan.get(w('anchor'))} " in "".join(i.text for i in tautan.iter(w("instrText")))
            hasil.append((_teks(runs[:tab]), _teks(runs[tab + 1 :]), tautan.get(w("anchor"))))
    return hasil


def test_ketiga_daftar_lengkap(badan):
    judul = [e[0] for e in _entri(badan)]
    assert [sum(j.startswith(a) for j in judul) for a in ("Bab ", "Lampiran ", "Tabel ", "Gambar ")] == [4, 7, 34, 7]


def test_setiap_judul_dan_keterangan_berdiri_di_halaman_yang_tertulis(badan, halaman):
    salah = [(teks, nomor) for teks, nomor, _ in _entri(badan) if _padat(teks) not in halaman.get(nomor, "")]
    assert salah == []


def test_judul_tidak_berdiri_lebih_dahulu_dari_halaman_yang_tertulis(badan, halaman):
    urutan = list(halaman)
    awal = urutan.index("1")
    terlalu_dini = [
        teks for teks, nomor, _ in _entri(badan) if teks.startswith(("Tabel ", "Gambar ")) and any(
            _padat(teks) in halaman[n] for n in urutan[awal : urutan.index(nomor)]
        )
    ]  # fmt: skip
    assert terlalu_dini == []


def test_tidak_ada_judul_atau_keterangan_tabel_di_kaki_halaman(badan, pdf):
    judul = tuple(_padat(teks) for teks, _, _ in _entri(badan) if not teks.startswith("Gambar "))
    isi = ["".join(_baris(h)) for h in pdf.pages]
    assert len([n for n, teks in enumerate(isi) if any(j in teks for j in judul)]) > 30
    assert [teks[-60:] for teks in isi if teks.endswith(judul)] == []


def test_tidak_ada_halaman_yang_hampir_kosong(pdf):
    isi = [_baris(h) for h in pdf.pages[1:]]
    assert [b for b in isi if sum(map(len, b)) < 150] == []


def test_rujukan_ke_tabel_berupa_medan_dengan_teks_keterangannya(badan):
    sasaran = _rentang_penanda(badan)
    rujukan = []
    for p in badan.iter(w("p")):
        for m in cari_medan([p]):
            if m.instruksi.startswith("REF "):
                rujukan.append((sasaran.get(m.instruksi.split()[1]), _hasil(m)))
    assert len(rujukan) > 40
    assert [r for r in rujukan if r[0] is None or r[0].replace(" ", "\u00a0") != r[1]] == []


def _hasil(medan) -> str:
    return _teks(medan.elemen)


def _rentang_penanda(badan) -> dict[str, str]:
    """The text between the two ends of each bookmark inside one paragraph."""
    hasil = {}
    for p in badan.iter(w("p")):
        buka: dict[str, str] = {}
        for e in p.iter():
            if e.tag == w("bookmarkStart"):
                buka[e.get(w("id"))] = e.get(w("name"))
                hasil[e.get(w("name"))] = ""
            elif e.tag == w("bookmarkEnd"):
                buka.pop(e.get(w("id")), None)
            elif e.tag == w("t"):
                for nama in buka.values():
                    hasil[nama] += e.text or ""
    return hasil


def test_word_tidak_bertanya_saat_membuka(docx, badan):
    paket = baca_paket(docx)
    assert b"updateFields" not in paket["word/settings.xml"].isi()
    assert not [e for e in badan.iter(w("fldChar")) if e.get(w("dirty"))]


def test_tanpa_nomor_halaman_medan_daftar_ditandai_untuk_diperbarui():
    badan = etree.fromstring(baca_paket(susun(TEMPLAT.read_bytes(), isi_magetan()[1]).docx)["word/document.xml"].isi())
    kotor = [e for e in badan.iter(w("fldChar")) if e.get(w("dirty")) == "true"]
    assert len(kotor) == 3 + len(_entri(badan))
