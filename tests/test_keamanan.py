"""Berkas orang tidak menjalankan apa pun: tanpa jaringan, tanpa makro, tanpa ungkapan, tanpa jalan ke luar folder."""

import socket
import threading
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from http.server import HTTPServer
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document

from generator.alur import tulis_formulir
from generator.document.cetakan import TemplatSalah
from generator.document.halaman import _untuk_libreoffice
from generator.document.halaman import find_libreoffice
from generator.document.halaman import tulis_pdf
from generator.document.komentar import beri_komentar
from generator.document.laporan_word import periksa_susunan
from generator.document.paket import PaketRusak
from generator.document.periksa_templat import periksa_templat
from generator.document.ringkasan_segar import SegarGagal
from generator.document.segarkan import segarkan
from generator.document.susun import susun
from generator.formulir.isian import susun_isian
from generator.reading.baca_naskah import baca_naskah
from generator.reading.berkas.buka import buka_berkas
from tests.document.contoh import dengan_nilai
from tests.document.contoh import isi_contoh
from tests.document.contoh import medan
from tests.document.contoh import png
from tests.document.contoh import simpan
from tests.document.contoh import templat_lengkap
from tests.document.test_dokumen_asing import dengan_bagian
from tests.document.test_dokumen_asing import ubah
from tests.reading.berkas.arsip import ods_dari
from tests.reading.berkas.arsip import xlsx_dari
from tests.workpaper.test_rumus_asing import kantor

RELS, NASKAH = "word/_rels/document.xml.rels", "word/document.xml"
_JENIS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ALAMAT = "http://127.0.0.1:9/x"


@pytest.fixture
def tanpa_jaringan(monkeypatch):
    def dilarang(*_, **__):
        raise AssertionError("membuka jaringan")

    monkeypatch.setattr(socket.socket, "connect", dilarang)
    monkeypatch.setattr(socket, "getaddrinfo", dilarang)


def relasi_luar(docx: bytes, jenis: str, alamat: str = ALAMAT) -> bytes:
    """Return the document with a relation to somewhere else."""
    satu = f'<Relationship Id="rId900" Type="{_JENIS}/{jenis}" Target="{alamat}" TargetMode="External"/>'
    return ubah(docx, RELS, "</Relationships>", f"{satu}</Relationships>")


def bermakro(docx: bytes) -> bytes:
    return dengan_bagian(docx, **{"word/vbaProject.bin": b"makro"})


BUKU = {
    "xlsx": lambda: xlsx_dari(
        f'<sheetData><row r="1"><c r="A1"><f>[1]Lain!A1+WEBSERVICE("{ALAMAT}")</f><v>7</v></c></row></sheetData>',
        **{"xl/externalLinks/_rels/externalLink1.xml.rels": f'<Relationships><Relationship Id="rId1" '
           f'Type="{_JENIS}/externalLinkPath" Target="{ALAMAT}" TargetMode="External"/></Relationships>'},
    ),
    "ods": lambda: ods_dari(
        '<table:table table:name="A"><table:table-source xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'xlink:href="{ALAMAT}"/><table:table-row><table:table-cell office:value-type="float" office:value="7">'
        "<text:p>7</text:p></table:table-cell></table:table-row></table:table>"
    ),
    "html": lambda: (
        f'<html><head><link rel=stylesheet href="{ALAMAT}"><base href="{ALAMAT}"><meta http-equiv=refresh content="0;'
        f'url={ALAMAT}"></head><table><tr><td>7<img src="{ALAMAT}"><iframe src="{ALAMAT}"></iframe></table></html>'
    ).encode(),
}  # fmt: skip


@pytest.mark.parametrize("bentuk", BUKU)
def test_tautan_luar_buku_kerja_tidak_diikuti(bentuk, tanpa_jaringan):
    """The stored result is read; where it came from is nobody's business."""
    assert buka_berkas(BUKU[bentuk](), "a.xls")[0].teks(1, 1) == "7"


@pytest.mark.parametrize("jenis", ["image", "attachedTemplate", "oleObject", "frame", "subDocument"])
def test_tautan_luar_dokumen_word_tidak_diikuti_dan_disebut(jenis, tanpa_jaringan):
    templat = relasi_luar(templat_lengkap(), jenis)
    laporan = susun(templat, isi_contoh()).docx
    assert segarkan(laporan, dengan_nilai(tahun="2026")).berubah
    assert baca_naskah(laporan, "a.docx").naskah.tabel
    assert [ALAMAT in c.pesan for c in periksa_templat(templat) if c.kode == "W13"] == [True]
    with ZipFile(BytesIO(_untuk_libreoffice(laporan))) as arsip:
        assert all(ALAMAT not in arsip.read(n).decode() for n in arsip.namelist() if n.endswith(".rels"))


def test_tautan_yang_menunggu_diklik_dan_normal_dotm_bukan_temuan():
    klik = relasi_luar(templat_lengkap(), "hyperlink")
    dotm = relasi_luar(templat_lengkap(), "attachedTemplate", "file:///C:/Users/kantor/Normal.dotm")
    assert [c for t in (klik, dotm) for c in periksa_templat(t) if c.kode == "W13"] == []


@pytest.mark.parametrize("perintah", [f'INCLUDETEXT "{ALAMAT}"', 'DDEAUTO cmd "/c x"', f'INCLUDEPICTURE "{ALAMAT}"'])
def test_field_yang_mengambil_isi_dari_luar_disebut(perintah):
    dok = Document(BytesIO(templat_lengkap()))
    for run in medan(perintah, "x"):
        dok.paragraphs[-1]._p.append(run)
    assert [c.kode for c in periksa_templat(simpan(dok)) if c.kode == "W13"] == ["W13"]


@pytest.mark.lama
@pytest.mark.skipif(find_libreoffice() is None, reason="LibreOffice tidak ada")
def test_libreoffice_tidak_disuruh_mengambil_gambar_dari_luar():
    diminta: list[str] = []

    class Penjawab(BaseHTTPRequestHandler):
        def do_GET(self):
            diminta.append(self.path)
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET

    with HTTPServer(("127.0.0.1", 0), Penjawab) as peladen:
        threading.Thread(target=peladen.serve_forever, daemon=True).start()
        dok = Document()
        dok.add_picture(BytesIO(png()))
        docx = relasi_luar(simpan(dok), "image", f"http://127.0.0.1:{peladen.server_port}/x.png")
        docx = ubah(docx, NASKAH, 'r:embed="rId9"', 'r:link="rId900"')
        assert tulis_pdf(susun(docx, isi_contoh()).docx)
        peladen.shutdown()
    assert diminta == []


def test_makro_ditolak_di_templat_laporan_dan_salinan_berkomentar():
    laporan = susun(templat_lengkap(), isi_contoh()).docx
    with pytest.raises(TemplatSalah, match="makro"):
        susun(bermakro(templat_lengkap()), isi_contoh())
    with pytest.raises(SegarGagal, match="makro"):
        segarkan(bermakro(laporan), isi_contoh())
    with pytest.raises(PaketRusak, match="makro"):
        beri_komentar(bermakro(laporan), [])
    assert any("makro" in c.pesan for c in periksa_templat(bermakro(templat_lengkap())))


@pytest.mark.parametrize("teks", ["{{ 7*7 }}", "{% for x in y %}", "${7*7}", "<%= 7*7 %>", "#{7*7}", "{{ tahun }}"])
def test_ungkapan_di_teks_kantor_dicetak_apa_adanya(teks):
    docx = susun(templat_lengkap(), dengan_nilai(nama_dinas=teks)).docx
    assert any(teks in a.teks for a in baca_naskah(docx, "a.docx").naskah.alinea)


def test_tanda_kendali_di_teks_kantor_tidak_merusak_dokumen():
    templat = templat_lengkap()
    hasil = susun(templat, dengan_nilai(nama_dinas="Di\x00n\x0bas\x1b \ud800Con\ufffetoh"))
    periksa_susunan(hasil, templat)
    assert any("Dinas Contoh" in a.teks for a in baca_naskah(hasil.docx, "a.docx").naskah.alinea)


@pytest.mark.parametrize("nama", ["../../jahat", "/etc/jahat", "C:\\jahat", "..", "a\nb", "~$x", "x" * 300, "a:b*c?"])
def test_nama_bidang_tidak_membawa_berkas_ke_luar_folder(nama, tmp_path):
    laporan = kantor()[1].laporan
    iku = tuple(
        replace(d, indikator=tuple(replace(i, penanggung_jawab=nama) for i in d.indikator)) for d in laporan.iku
    )
    (berkas,) = tulis_formulir(susun_isian(replace(laporan, iku=iku)), tmp_path)
    assert berkas.resolve().parent == tmp_path.resolve()
    assert not berkas.name.startswith(("~$", "."))
