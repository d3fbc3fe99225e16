"""Komentar Word di tempat temuannya: alinea, sel, sel gabungan; komentar yang sudah ada tetap."""

import io

import pytest
from docx.oxml.ns import qn

from generator.document.komentar import Komentar
from generator.document.komentar import beri_komentar
from generator.document.paket import PaketRusak
from generator.reading.baca_naskah import baca_naskah
from tests.document.suntingan import baca
from tests.pabrik.naskah_reviu import naskah_bersalah
from tests.pabrik.naskah_word import TabelUji
from tests.pabrik.naskah_word import Teks
from tests.pabrik.naskah_word import tulis_naskah

openxml_audit = pytest.importorskip("openxml_audit", reason="openxml-audit tidak terpasang")

TABEL = TabelUji(
    ("Tabel 3.1 Capaian",), (("Sasaran",), ("Indikator",), ("Capaian",)),
    (("Mutu", "Satu", "100"), ("", "Dua", "90")), gabung=(0,),
)  # fmt: skip
NASKAH = tulis_naskah((Teks("Pengantar."), Teks(""), TABEL, Teks("Penutup.")))


def _terkomentari(docx: bytes) -> dict[str, str]:
    """Return the text that each comment stands at, by the comment's text."""
    dok = baca(docx)
    tempat = {
        e.get(qn("w:id")): "".join(t.text or "" for t in e.getparent().iter(qn("w:t")))
        for e in dok.element.body.iter(qn("w:commentRangeStart"))
    }
    return {k.text: tempat[str(k.comment_id)] for k in dok.comments}


def test_komentar_di_alinea_dan_di_sel():
    blok = {b.tempat.nomor: b for b in baca_naskah(NASKAH, "a").naskah.isi}
    (nomor_tabel,) = [n for n, b in blok.items() if hasattr(b, "baris")]
    akhir = max(blok)
    docx = beri_komentar(NASKAH, (
        Komentar(akhir, ("di alinea",)), Komentar(nomor_tabel, ("di sel",), 2, 2),
        Komentar(nomor_tabel, ("di tabel",)), Komentar(0, ("di dokumen",)),
    ))  # fmt: skip
    assert _terkomentari(docx) == {
        "di alinea": "Penutup.", "di sel": "90", "di tabel": "Sasaran", "di dokumen": "Pengantar.",
    }  # fmt: skip


def test_sel_gabungan_dikomentari_di_awalnya():
    nomor = next(b.tempat.nomor for b in baca_naskah(NASKAH, "a").naskah.tabel)
    assert _terkomentari(beri_komentar(NASKAH, (Komentar(nomor, ("x",), 2, 0),))) == {"x": "Mutu"}


def test_nomor_blok_sama_dengan_pembacaan():
    docx = naskah_bersalah()
    naskah = baca_naskah(docx, "a").naskah
    daftar = tuple(Komentar(b.tempat.nomor, (str(b.tempat.nomor),), 0, 0) for b in naskah.isi)
    hasil = _terkomentari(beri_komentar(docx, daftar))
    for b in naskah.isi:
        awal = b.baris[0][0] if hasattr(b, "baris") else b.teks
        assert "".join(hasil[str(b.tempat.nomor)].split()) == "".join(awal.split())


def test_komentar_lama_tetap_dan_nomornya_tidak_berulang():
    dok = baca(NASKAH)
    dok.add_comment(dok.paragraphs[0].runs, "dari orang", author="Orang", initials="O")
    keluar = io.BytesIO()
    dok.save(keluar)
    docx = beri_komentar(keluar.getvalue(), (Komentar(1, ("dari alat",)),))
    komentar = list(baca(docx).comments)
    assert [(k.author, k.text) for k in komentar] == [("Orang", "dari orang"), ("LKjIP", "dari alat")]
    assert len({k.comment_id for k in komentar}) == 2


def test_isi_dokumen_tidak_berubah_dan_sah(tmp_path):
    docx = naskah_bersalah()
    hasil = beri_komentar(docx, (Komentar(5, ("a & b < c", "→ saran")), Komentar(30, ("x",), 1, 1)))
    assert [p.text for p in baca(hasil).paragraphs] == [p.text for p in baca(docx).paragraphs]
    berkas = tmp_path / "a.docx"
    berkas.write_bytes(hasil)
    galat = openxml_audit.OpenXmlValidator().validate(str(berkas)).errors
    assert [e.description for e in galat if "comment" in f"{e.part_uri} {e.description}".lower()] == []


def test_tanpa_tanggal_dan_byte_yang_sama():
    satu, dua = (beri_komentar(NASKAH, (Komentar(1, ("x",)),)) for _ in range(2))
    assert satu == dua
    assert [k.timestamp for k in baca(satu).comments] == [None]


def test_yang_bukan_docx_ditolak():
    with pytest.raises(PaketRusak):
        beri_komentar(b"bukan zip", ())
