"""Keterangan yang nomornya diketik orang: rujukan menyebutnya, ia pergi bersama tabelnya, daftar gaya memuatnya."""

import io

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE

from generator.document.keterangan import keterangan_ketik
from generator.document.segarkan import segarkan
from generator.document.susun import susun
from generator.document.wml import w
from generator.narrative.urai import urai
from generator.tables.tabel import TabelKosong
from tests.document.contoh import daftar
from tests.document.contoh import dokumen
from tests.document.contoh import isi_contoh
from tests.document.contoh import simpan
from tests.document.contoh import tabel_contoh

LATAR = urai("Rincian pada [[3.4]], pegawai pada [[1.1]].")


def templat(sela: str = "", daftar_gaya: bool = True) -> bytes:
    """An office's report: captions in a style of its own, numbers typed, a list of tables made from that style."""
    dok = dokumen()
    gaya = dok.styles.add_style("Judul Tabel", WD_STYLE_TYPE.PARAGRAPH)
    gaya.base_style = dok.styles["Normal"]
    if daftar_gaya:
        daftar(dok, 'TOC \\h \\z \\t "Judul Tabel;1"')
    dok.add_heading("BAB I", 1)
    dok.add_paragraph("{{ narasi.latar }}")
    for nomor, judul, kunci in (("1.7", "Pegawai", "1_1"), ("1.8", "Anggaran {{ tahun }}", "3_4")):
        dok.add_paragraph(f"Tabel {nomor}. {judul}", style="Judul Tabel")
        if sela:
            dok.add_paragraph(sela)
        dok.add_paragraph(f"{{{{ tabel.{kunci} }}}}")
        tabel_contoh(dok, 4)
    dok.add_paragraph("Akhir.")
    return simpan(dok)


def isi(**lain):
    return isi_contoh(narasi={"latar": LATAR}, **lain)


def baris(docx: bytes) -> list[str]:
    badan = Document(io.BytesIO(docx)).element.body
    return ["".join(t.text or "" for t in p.iter(w("t"))).replace("\u00a0", " ") for p in badan.iter(w("p"))]


def test_naskah_merujuk_nomor_yang_diketik():
    hasil = susun(templat(), isi())
    assert "Rincian pada Tabel 1.8, pegawai pada Tabel 1.7." in baris(hasil.docx)
    assert hasil.rujukan_hilang == ()


def test_kalimat_di_antaranya_memutus_keterangan_dari_tabel():
    assert susun(templat(sela="Uraian lain."), isi()).rujukan_hilang == ("3.4", "1.1")


def test_keterangan_pergi_bersama_tabelnya():
    kosong = TabelKosong("1.1", "Pegawai", "tidak ada datanya")
    hasil = susun(templat(), isi(tabel={**isi_contoh().tabel, "1_1": kosong}))
    assert not any(b.startswith("Tabel 1.7") for b in baris(hasil.docx))
    assert any(b == "Tabel 1.8. Anggaran 2025" for b in baris(hasil.docx))


def test_keterangan_tetap_sehalaman_dengan_tabelnya():
    badan = Document(io.BytesIO(susun(templat(), isi()).docx)).element.body
    judul = [p for p in badan.iterchildren(w("p")) if "".join(t.text for t in p.iter(w("t"))).startswith("Tabel 1.")]
    assert [p.find(f"{w('pPr')}/{w('keepNext')}") is not None for p in judul[-2:]] == [True, True]


def test_daftar_menurut_gaya_berisi_keterangan_dan_nomor_halamannya():
    pertama = susun(templat(), isi())
    halaman = {e.penanda: str(n) for n, e in enumerate(pertama.judul, 3)}
    teks = baris(susun(templat(), isi(), halaman).docx)
    assert teks[:2] == ["Tabel 1.7. Pegawai4", "Tabel 1.8. Anggaran 20255"]


def test_penyegaran_membaca_keterangan_yang_diketik():
    laporan = susun(templat(), isi(), {"_Toc900000002": "4", "_Toc900000003": "5"}).docx
    assert not segarkan(laporan, isi()).berubah
    assert baris(laporan)[:2] == ["Tabel 1.7. Pegawai4", "Tabel 1.8. Anggaran 20255"]


@pytest.mark.parametrize(
    ("teks", "sebutan"),
    [
        ("Tabel 3.1 Capaian", "Tabel 3.1"), ("TABEL III.2. Capaian", "Tabel III.2"), ("Gambar 1", "Gambar 1"),
        ("Tabel berikut memuat", None), ("Tabel Induk 3", None), ("Tabel 3.1 " + "panjang " * 40, None),
    ],
)  # fmt: skip
def test_yang_disebut_keterangan_ketikan(teks, sebutan):
    ketikan = keterangan_ketik(teks)
    assert (ketikan.teks if ketikan else None) == sebutan


def test_daftar_yang_kehilangan_perintahnya_dibiarkan_dan_disebut():
    """LibreOffice drops `\\t` when it saves: nothing says any more what the list gathers, its lines are kept."""
    halaman = {"_Toc900000002": "4", "_Toc900000003": "5"}
    dok = Document(io.BytesIO(susun(templat(), isi(), halaman).docx))
    perintah = next(e for e in dok.element.body.iter(w("instrText")) if "TOC" in e.text)
    perintah.text = " TOC \\z \\h "
    hasil = segarkan(simpan(dok), isi())
    assert baris(hasil.docx)[:2] == ["Tabel 1.7. Pegawai4", "Tabel 1.8. Anggaran 20255"]
    assert any("sisipkan ulang" in i for i in hasil.info)
