"""Pratinjau: nomor, judul, dan rupa yang sama dengan dokumen yang akan ditulis."""

import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from docx.oxml.ns import qn

from generator import alur
from generator.document.baca_rupa_grafik import RupaGrafik
from generator.document.baca_rupa_grafik import baca_rupa_grafik
from generator.document.cetakan import TemplatSalah
from generator.document.laporan_word import susun_dokumen
from generator.document.pratinjau import LUAR_LAPORAN
from generator.document.pratinjau import susun_pratinjau
from generator.tables.tabel import TabelKosong
from tests.kantor_contoh import MAGETAN
from tests.kantor_contoh import siap_contoh
from tests.pabrik.templat.rupa_grafik import bangun_grafik


@pytest.fixture(scope="module")
def siap():
    return siap_contoh(MAGETAN)


@pytest.fixture(scope="module")
def pratinjau(siap):
    return susun_pratinjau(siap.laporan, siap.tabel, alur.TEMPLAT.read_bytes())


def keterangan(docx: bytes) -> list[str]:
    daftar = [p for p in Document(BytesIO(docx)).paragraphs if p.style.name.casefold() == "caption"]
    return ["".join(t.text for t in p._p.iter(qn("w:t"))) for p in daftar]


def test_setiap_keterangan_tabel_dan_grafik_sama_dengan_di_dokumen(siap, pratinjau):
    docx = susun_dokumen(siap.laporan, siap.tabel, alur.TEMPLAT.read_bytes(), lambda _: None, nomor_halaman=False).docx
    tercetak = keterangan(docx)
    bernomor = [t.judul for t in pratinjau.tabel if t.judul.startswith("Tabel ")]
    assert bernomor == [k for k in tercetak if k.startswith("Tabel ")]
    assert {g.judul for g in pratinjau.grafik} <= set(tercetak)
    assert len(pratinjau.grafik) == 3


def test_nomor_mengikuti_gaya_dan_bagian_yang_tidak_dimuat(siap):
    profil = siap.laporan.profil
    pengaturan = tuple(dict(profil.pengaturan, penomoran_tabel="per bab romawi").items())
    laporan = replace(siap.laporan, profil=replace(profil, pengaturan=pengaturan, tanpa_bagian=("standar nasional",)))
    tabel = dict(siap.tabel) | {"3.8": TabelKosong("3.8", siap.tabel["3.8"].judul, "tidak dimuat")}
    judul = {t.kunci: t.judul for t in susun_pratinjau(laporan, tabel, alur.TEMPLAT.read_bytes()).tabel}
    assert judul["3_7"].startswith("Tabel III.7 ")
    assert judul["3_8"] == siap.tabel["3.8"].judul
    assert judul["3_9"].startswith("Tabel III.8 ")


def test_tabel_berada_di_babnya_dan_tabel_dokumen_lain_terpisah(pratinjau):
    bab = {t.kunci: t.bab for t in pratinjau.tabel}
    assert bab["1_1"] == "Bab I Pendahuluan"
    assert bab["3_12"] == "Bab III Akuntabilitas Kinerja"
    assert bab["a1"] == "Lampiran A Matriks Rencana Strategis"
    assert {k for k, b in bab.items() if b == LUAR_LAPORAN} == {
        "iku_berlaku", "pk_berlaku", "pk_berlaku_anggaran", "renaksi", "pengukuran",
    }  # fmt: skip


def test_rupa_baris_dari_prototipe_di_word(pratinjau):
    rupa = next(t.rupa for t in pratinjau.tabel if t.kunci == "3_4")
    assert (rupa["program"].tebal, rupa["kegiatan"].tebal, rupa["kegiatan"].miring) == (True, False, True)
    assert (rupa["kegiatan"].inden[0], rupa["sub kegiatan"].inden[0]) == (113, 227)
    assert rupa["sasaran"].latar == "EEF2F7"


def test_rupa_grafik_dari_grafik_di_word(pratinjau):
    rupa = {g.kunci: g.rupa for g in pratinjau.grafik}
    assert {k: r.jenis for k, r in rupa.items()} == {
        "capaian_tahunan": "kolom", "kemajuan": "batang", "serapan": "batang",
    }  # fmt: skip
    assert rupa["capaian_tahunan"].warna == ("1F3864", "A9BCD3", "4F8A8B")
    assert rupa["capaian_tahunan"].sumbu == "Capaian kinerja (%)"
    assert (rupa["capaian_tahunan"].berlegenda, rupa["serapan"].berlegenda) == (True, False)
    assert rupa["serapan"].dari_atas


def test_per_sasaran_menampilkan_tabel_tiap_sasaran(siap):
    profil = siap.laporan.profil
    pengaturan = tuple(dict(profil.pengaturan, susunan_bab_iii="per sasaran").items())
    laporan = replace(siap.laporan, profil=replace(profil, pengaturan=pengaturan))
    siap = replace(siap, laporan=laporan)
    hasil = susun_pratinjau(laporan, siap.tabel, alur.pilih_templat(siap, None).read_bytes())
    assert {"3_6_s1", "3_6_s2"} <= {t.kunci for t in hasil.tabel if t.bab == "Bab III Akuntabilitas Kinerja"}


def test_templat_dengan_grafik_yang_tidak_dapat_diisi_ditolak_dengan_namanya(siap):
    isi = BytesIO()
    with zipfile.ZipFile(alur.TEMPLAT) as asal, zipfile.ZipFile(isi, "w") as tujuan:
        for nama in asal.namelist():
            tujuan.writestr(nama, asal.read(nama).replace(b"c:barChart>", b"c:scatterChart>"))
    with pytest.raises(TemplatSalah, match=r"grafik\.capaian_tahunan"):
        susun_pratinjau(siap.laporan, siap.tabel, isi.getvalue())


@pytest.mark.parametrize(("lama", "baru"), [
    (b"barChart>", b"areaChart>"), (b"barChart>", b"bar3DChart>"),
    (b'<c:grouping val="clustered"/>', b'<c:grouping val="lain"/>'),
])  # fmt: skip
def test_bentuk_grafik_lain_diserahkan_kepada_word(lama, baru):
    bagian = bangun_grafik("kolom", "", 1).replace(lama, baru)
    assert baca_rupa_grafik("", bagian).jenis == ""


@pytest.mark.parametrize(("susun", "tumpuk"), [("clustered", ""), ("stacked", "jumlah"), ("percentStacked", "persen")])
def test_batang_bertumpuk_dikenali(susun, tumpuk):
    bagian = bangun_grafik("batang", "", 2).replace(b'"clustered"', f'"{susun}"'.encode())
    rupa = baca_rupa_grafik("", bagian)
    assert (rupa.jenis, rupa.tumpuk) == ("batang", tumpuk)


LINGKARAN = """<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
  xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:{jenis}><c:ser>
  <c:dPt><c:idx val="1"/><c:spPr><a:solidFill><a:srgbClr val="C00000"/></a:solidFill></c:spPr></c:dPt>
  <c:cat><c:strRef><c:strCache><c:pt idx="0"/><c:pt idx="1"/><c:pt idx="2"/></c:strCache></c:strRef></c:cat></c:ser>
  <c:dLbls><c:showVal val="0"/><c:showCatName val="1"/><c:showPercent val="1"/></c:dLbls>
  <c:firstSliceAng val="90"/><c:holeSize val="{lubang}"/></c:{jenis}></c:plotArea></c:chart></c:chartSpace>"""


@pytest.mark.parametrize(("jenis", "lubang"), [("pieChart", 0), ("doughnutChart", 55)])
def test_lingkaran_dan_cincin_dikenali_dengan_warna_tiap_potong(jenis, lubang):
    rupa = baca_rupa_grafik("", LINGKARAN.format(jenis=jenis, lubang=lubang).encode())
    assert (rupa.jenis, rupa.lubang, rupa.awal) == ("lingkaran", lubang, 90)
    assert rupa.warna == ("1F3864", "C00000", "4F8A8B")
    assert (rupa.berangka, rupa.bernama, rupa.berpersen, rupa.berlegenda) == (False, True, True, False)


def test_warna_yang_bukan_warna_tidak_ikut():
    bagian = bangun_grafik("kolom", "", 1).replace(b'val="1F3864"', b'val="&quot;&gt;x"')
    assert baca_rupa_grafik("", bagian).warna == RupaGrafik().warna[:1]
