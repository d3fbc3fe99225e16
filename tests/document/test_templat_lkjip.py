"""Templat kantor templates/lkjip.docx: slot, bagian, gaya, dan field yang dijanjikannya."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree

from generator.document.nama import TINGKAT_BARIS
from generator.document.nama import arti_nilai
from generator.document.nama import judul_tabel
from generator.document.pindai import cari_nama
from generator.document.pindai import teks_paragraf
from tests.pabrik.templat.paket import build_templat
from tests.pabrik.zip_tetap import read_zip

BERKAS = Path(__file__).parents[2] / "templates" / "lkjip.docx"
TABEL_BERNOMOR = (
    [f"1.{n}" for n in range(1, 6)]
    + [f"2.{n}" for n in range(1, 15)]
    + [f"3.{n}" for n in range(1, 13)]
    + [f"4.{n}" for n in range(1, 4)]
)
TABEL_TAMBAHAN = {"3.13": "tindak_lanjut", "3.14": "crosscutting"}
TABEL_LAMPIRAN = ["a1", "a2", "b1", "b2", "c1", "c2", "d1", "d1_anggaran", "d2", "d2_anggaran", "e", "g1", "g2"]
MENDATAR = {f"2_{n}" for n in range(1, 9)} | {"3_3", "3_4", "3_5", "3_6", "a1", "a2", "b1", "b2", "e"}
NARASI = """
kata_pengantar ikhtisar latar_belakang kedudukan tugas_fungsi kepegawaian sarana anggaran permasalahan_utama
landasan_hukum sistematika renstra_1 target_renstra_1 strategi_1 iku_1 renstra_2 target_renstra_2 strategi_2 iku_2
renja_induk dpa_induk pk_induk renja_perubahan dpa_perubahan pk_perubahan perubahan_pk pengukuran metode
capaian_induk capaian_perubahan perhitungan simpulan_capaian tren kemajuan pembanding penyebab solusi efisiensi
program_penunjang realisasi_anggaran tindak_lanjut crosscutting inovasi penghargaan penutup simpulan
simpulan_umum rencana_aksi
target_triwulan penutup_akhir
"""
GAYA = """
LKjIP Isi|LKjIP Butir|LKjIP Angka|LKjIP Huruf|LKjIP Subjudul|LKjIP Gambar|LKjIP Sumber|LKjIP Tabel Isi
LKjIP Tabel Kepala|LKjIP Tanda Tangan|LKjIP Sampul Judul|Heading 1|Heading 2|Heading 3|Heading 4|Caption
toc 1|toc 2|toc 3|table of figures
"""


@pytest.fixture(scope="module")
def dokumen():
    return Document(BERKAS)


@pytest.fixture(scope="module")
def slot(dokumen) -> list[str]:
    """Names in reading order, those of alternative texts included."""
    nama = []
    for e in dokumen.element.body.iter(qn("w:p"), qn("wp:docPr")):
        teks = e.get("descr", "") if e.tag == qn("wp:docPr") else teks_paragraf(e)
        nama += [t.nama for t in cari_nama(teks)]
    return nama


def _menurut_bagian(dokumen) -> dict[str, etree._Element]:
    """Return for each table slot the sectPr of the section it stands in."""
    hasil, menunggu = {}, []
    for e in dokumen.element.body:
        menunggu += [t.nama.removeprefix("tabel.") for t in cari_nama(_teks(e)) if t.nama.startswith("tabel.")]
        for batas in e.iter(qn("w:sectPr")):
            hasil |= dict.fromkeys(menunggu, batas)
            menunggu = []
    return hasil


def _teks(e) -> str:
    return teks_paragraf(e) if e.tag == qn("w:p") else ""


def _isi(bagian: dict[str, bytes]) -> dict[str, object]:
    """Return parts with embedded packages unpacked, so that only their content is compared."""
    return {n: read_zip(b) if n.endswith(".xlsx") else b for n, b in bagian.items()}


def test_berkas_sama_dengan_hasil_pabrik():
    assert _isi(read_zip(BERKAS.read_bytes())) == _isi(build_templat())


def test_dua_kali_dibuat_bitanya_sama():
    assert build_templat() == build_templat()


def test_tanggal_entri_paket_tetap():
    with ZipFile(BytesIO(BERKAS.read_bytes())) as paket:
        assert {e.date_time for e in paket.infolist()} == {(2026, 2, 18, 8, 0, 0)}


def test_tiap_narasi_berdiri_sekali(slot):
    assert sorted(n.removeprefix("narasi.") for n in slot if n.startswith("narasi.")) == sorted(NARASI.split())


@pytest.mark.parametrize("jenis", ["tabel", "sumber"])
def test_tiap_tabel_berdiri_sekali(slot, jenis):
    tanpa_nomor = ["jenis_kelamin", "perubahan_pk", "perhitungan"]
    harapan = [n.replace(".", "_") for n in TABEL_BERNOMOR] + TABEL_LAMPIRAN + tanpa_nomor
    harapan += TABEL_TAMBAHAN.values()
    assert sorted(n.removeprefix(f"{jenis}.") for n in slot if n.startswith(f"{jenis}.")) == sorted(harapan)


def test_grafik_bagan_dan_logo_mempunyai_tempat(slot):
    ada = [n for n in slot if n.startswith(("grafik.", "bagan.", "gambar."))]
    assert ada == [
        "gambar.logo", "bagan.organisasi", "grafik.capaian_tahunan", "grafik.kemajuan", "grafik.serapan",
        "bagan.pohon_kinerja",
    ]  # fmt: skip


def test_tidak_ada_nilai_yang_tidak_dikenal(slot):
    judul = {judul_tabel(n) for n in (*TABEL_BERNOMOR, *TABEL_TAMBAHAN.values())}
    assert {n for n in slot if "." not in n and n not in arti_nilai()} == {"kepala", "nomor"} | judul


def test_nama_dokumen_terisi_dari_slot(dokumen):
    assert dokumen.core_properties.title == "{{ nama_laporan }} {{ nama_lengkap }} Tahun {{ tahun }}"


def test_keterangan_tabel_bernomor_sama_dengan_slotnya(dokumen):
    badan = list(dokumen.element.body)
    pasangan = []
    for e, berikut in zip(badan, badan[1:], strict=False):
        if _teks(e).startswith("Tabel ") and "SEQ Tabel" in "".join(e.itertext(qn("w:instrText"))):
            pasangan.append((_teks(e).split()[1], _teks(berikut)))
    nomor = sorted([*TABEL_BERNOMOR, *TABEL_TAMBAHAN], key=lambda n: [int(x) for x in n.split(".")])
    slot = [TABEL_TAMBAHAN.get(n, n.replace(".", "_")) for n in nomor]
    assert pasangan == [(n, f"{{{{ tabel.{s} }}}}") for n, s in zip(nomor, slot, strict=True)]


def test_hitungan_tabel_dan_gambar_mulai_lagi_di_tiap_bab(dokumen):
    perintah = [" ".join(e.text.split()) for e in dokumen.element.body.iter(qn("w:instrText"))]
    assert [p for p in perintah if p.endswith("\\r 1")] == [
        "SEQ Gambar \\* ARABIC \\r 1", "SEQ Tabel \\* ARABIC \\r 1", "SEQ Tabel \\* ARABIC \\r 1",
        "SEQ Tabel \\* ARABIC \\r 1", "SEQ Gambar \\* ARABIC \\r 1", "SEQ Tabel \\* ARABIC \\r 1",
    ]  # fmt: skip


def test_daftar_isi_tabel_dan_gambar_berupa_field(dokumen):
    perintah = [" ".join(e.text.split()) for e in dokumen.element.body.iter(qn("w:instrText"))]
    assert [p for p in perintah if p.startswith("TOC")] == [
        'TOC \\o "1-3" \\h \\z \\u', 'TOC \\h \\z \\c "Tabel"', 'TOC \\h \\z \\c "Gambar"'
    ]  # fmt: skip


def test_tabel_lebar_berdiri_di_bagian_mendatar(dokumen):
    arah = {n: s.find(qn("w:pgSz")).get(qn("w:orient")) for n, s in _menurut_bagian(dokumen).items()}
    assert {n for n, a in arah.items() if a == "landscape"} == MENDATAR


def test_semua_bagian_berkertas_a4_dengan_tepi_jilid_tiga_sentimeter(dokumen):
    for bagian in dokumen.sections:
        assert sorted((bagian.page_width.twips, bagian.page_height.twips)) == [11906, 16838]
        tegak = bagian.page_width < bagian.page_height
        assert (bagian.left_margin if tegak else bagian.top_margin).twips == 1701


def test_penomoran_romawi_di_depan_lalu_angka_mulai_satu(dokumen):
    nomor = [s._sectPr.find(qn("w:pgNumType")) for s in dokumen.sections]
    sifat = [None if n is None else (n.get(qn("w:fmt")), n.get(qn("w:start"))) for n in nomor]
    assert sifat == [None, ("lowerRoman", "1"), ("decimal", "1"), *[None] * 8]


def test_sampul_tanpa_kaki_halaman(dokumen):
    kaki = [s._sectPr.find(qn("w:footerReference")) is not None for s in dokumen.sections]
    assert kaki == [False] + [True] * 10


def test_tabel_selebar_naskah_di_bagiannya(dokumen):
    bagian = _menurut_bagian(dokumen)
    for tabel in dokumen.element.body.iterchildren(qn("w:tbl")):
        sectpr = bagian[cari_nama(teks_paragraf(tabel.getprevious()))[0].nama.removeprefix("tabel.")]
        tepi = sectpr.find(qn("w:pgMar"))
        lebar = int(sectpr.find(qn("w:pgSz")).get(qn("w:w")))
        lebar -= int(tepi.get(qn("w:left"))) + int(tepi.get(qn("w:right")))
        assert sum(int(k.get(qn("w:w"))) for k in tabel.iter(qn("w:gridCol"))) == lebar


def test_baris_tabel_utuh_dan_kepala_berulang(dokumen):
    for baris in dokumen.element.body.iter(qn("w:tr")):
        nama = [t.nama for p in baris.iter(qn("w:p")) for t in cari_nama(teks_paragraf(p))]
        assert len(nama) == 1 and baris.find(qn("w:trPr")).find(qn("w:cantSplit")) is not None
        berulang = baris.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None
        assert berulang == (nama[0] in ("kepala", "nomor"))


def test_tingkat_baris_dikenal_generator(slot):
    tingkat = {n.removeprefix("baris.") for n in slot if n.startswith("baris.")}
    assert tingkat == set(TINGKAT_BARIS)


@pytest.mark.parametrize("gaya", GAYA.strip().replace("\n", "|").split("|"))
def test_gaya_ada(dokumen, gaya):
    nama = [e.get(qn("w:val")) for e in dokumen.styles.element.iter(qn("w:name"))]
    assert gaya.casefold() in {n.casefold() for n in nama}


def test_naskah_tanpa_format_huruf_langsung(dokumen):
    assert not list(dokumen.element.body.iter(qn("w:rPr")))


def test_bahasa_dokumen_indonesia_tanpa_pemenggalan(dokumen):
    assert dokumen.styles.element.find(f".//{qn('w:lang')}").get(qn("w:val")) == "id-ID"
    assert dokumen.settings.element.find(qn("w:autoHyphenation")).get(qn("w:val")) == "0"
