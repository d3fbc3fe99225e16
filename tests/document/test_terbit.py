"""Salinan untuk diterbitkan: tanpa tanda, komentar, dan nama orang; naskahnya tetap seperti yang terlihat."""

import io

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.ns import qn

from generator.document.audit import audit
from generator.document.paket import PaketRusak
from generator.document.paket import baca_paket
from generator.document.paket import kempa_bagian
from generator.document.paket import tulis_paket
from generator.document.terbit import buat_terbitan
from tests.document.contoh import simpan

ORANG = "Penyunting Rahasia"


@pytest.fixture(scope="module")
def disunting(laporan) -> bytes:
    """A report as it comes back from people: a comment, tracked changes, a marked word, a name as last editor."""
    dok = Document(io.BytesIO(laporan))
    dok.core_properties.last_modified_by = ORANG
    siapa = f'w:id="901" w:author="{ORANG}" w:date="2026-01-05T08:00:00Z"'
    p = dok.add_paragraph("Kalimat ")
    for xml in (
        f'<w:ins {nsdecls("w")} {siapa}><w:r><w:t xml:space="preserve">disisipkan </w:t></w:r></w:ins>',
        f'<w:del {nsdecls("w")} {siapa}><w:r><w:delText>dihapus</w:delText></w:r></w:del>',
        f'<w:r {nsdecls("w")}><w:rPr><w:highlight w:val="green"/></w:rPr><w:t>ditandai</w:t></w:r>',
    ):
        p._p.append(parse_xml(xml))
    dok.add_comment(p.runs, text="benarkah ini?", author=ORANG, initials="PR")
    patah = dok.add_paragraph("Paruh satu, ")
    patah._p.get_or_add_pPr().append(parse_xml(f'<w:rPr {nsdecls("w")}><w:del {siapa}/></w:rPr>'))
    dok.add_paragraph("paruh dua.")
    tabel = dok.add_table(rows=2, cols=1)
    tabel.cell(0, 0).text, tabel.cell(1, 0).text = "baris tetap", "baris terhapus"
    tabel.rows[1]._tr.get_or_add_trPr().append(parse_xml(f'<w:del {nsdecls("w")} {siapa}/>'))
    return simpan(dok)


def _semua(docx: bytes) -> str:
    return "\n".join(b.isi().decode("utf-8", "replace") for b in baca_paket(docx).values())


def _teks(docx: bytes) -> list[str]:
    paragraf = Document(io.BytesIO(docx)).element.iter(qn("w:p"))
    return ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in paragraf]


@pytest.mark.parametrize(
    "jejak", [ORANG, "_lk_", "lkjip:", "urn:lkjip", "w:highlight", "comment", "w:ins ", "w:del ", "delText", "dihapus"]
)
def test_tidak_ada_jejak_penyusunan(disunting, jejak):
    assert jejak in _semua(disunting) and jejak not in _semua(buat_terbitan(disunting).docx)


def test_naskah_dan_tabel_tidak_berubah_tanpa_perubahan_terlacak(laporan):
    assert _teks(buat_terbitan(laporan).docx) == _teks(laporan)


def test_sisipan_diterima_dan_paragraf_yang_tandanya_dihapus_tersambung(disunting):
    teks = _teks(buat_terbitan(disunting).docx)
    assert "Kalimat disisipkan ditandai" in teks and "Paruh satu, paruh dua." in teks
    assert "baris tetap" in teks and "baris terhapus" not in teks


def test_perubahan_komentar_dan_celah_dilaporkan(disunting):
    pesan = buat_terbitan(disunting).pesan
    assert [p.split()[0] for p in pesan] == ["4", "1", "1"]


def test_salinan_lulus_audit_dan_bitanya_tetap(disunting):
    hasil = buat_terbitan(disunting).docx
    assert audit(hasil) == () and hasil == buat_terbitan(disunting).docx


def test_kendali_milik_kantor_dan_daftar_isi_tetap(laporan):
    kantor = b'<w:sdt><w:sdtPr><w:alias w:val="Nomor agenda"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>'
    paket = baca_paket(laporan)
    xml = paket["word/document.xml"].isi().replace(b"<w:sectPr", kantor + b"<w:sectPr", 1)
    hasil = _semua(buat_terbitan(tulis_paket(paket | {"word/document.xml": kempa_bagian("x.xml", xml)})).docx)
    assert "Nomor agenda" in hasil and "_Toc9" in hasil and "TOC \\o" in hasil


def test_berkas_bukan_word_ditolak_dengan_pesan():
    with pytest.raises(PaketRusak):
        buat_terbitan(b"bukan zip")
