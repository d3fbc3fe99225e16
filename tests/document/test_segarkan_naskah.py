"""Menyegarkan nilai, naskah, gambar, grafik, daftar isi; menemukan slot yang tandanya hilang."""

from __future__ import annotations

import io
import re
import zipfile
from copy import deepcopy
from dataclasses import replace
from decimal import Decimal

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.ns import qn

from generator.alur import TEMPLAT
from generator.document.audit import audit
from generator.document.grafik import DataGrafik
from generator.document.grafik import Deret
from generator.document.segarkan import segarkan
from generator.document.susun import susun
from generator.model.organisasi import Foto
from generator.narrative.paragraf import Paragraf
from generator.narrative.paragraf import Potongan
from tests.document.contoh import isi_contoh
from tests.document.contoh import paragraf
from tests.document.contoh import png
from tests.document.contoh import templat_lengkap
from tests.document.suntingan import baca
from tests.document.suntingan import ganti_teks
from tests.document.suntingan import paragraf_bertajuk
from tests.document.suntingan import simpan
from tests.document.suntingan import slot
from tests.document.suntingan import tebalkan
from tests.document.suntingan import teks


@pytest.fixture(scope="module")
def laporan() -> bytes:
    return susun(templat_lengkap(), isi_contoh()).docx


@pytest.fixture(scope="module")
def grafik_laporan():
    isi = isi_contoh(grafik={"kemajuan": data_grafik("80")})
    return isi, susun(TEMPLAT.read_bytes(), isi).docx


def dengan_nilai(**nilai):
    return isi_contoh(nilai={**isi_contoh().nilai, **nilai})


def dengan_naskah(**naskah):
    return isi_contoh(narasi={**isi_contoh().narasi, **naskah})


def semua_teks(docx: bytes) -> str:
    """Return the text of all parts with text."""
    with zipfile.ZipFile(io.BytesIO(docx)) as arsip:
        bagian = [n for n in arsip.namelist() if re.fullmatch(r"word/(document|header\d*|footer\d*)\.xml", n)]
        return "\n".join("".join(re.findall(r"<w:t[^>]*>([^<]*)", arsip.read(n).decode())) for n in bagian)


def kendali_nilai(dok, nama: str) -> list:
    return [
        s for s in dok.element.body.iter(qn("w:sdt"))
        if any(e.get(qn("w:val")) == f"lkjip:{nama}" for e in s.iterfind(f"{qn('w:sdtPr')}/{qn('w:tag')}"))
    ]


def tanpa_tanda(docx: bytes) -> bytes:
    """Take all marks out, as an editor does that knows neither controls nor bookmarks."""
    dok = baca(docx)
    badan = dok.element.body
    for sdt in list(badan.iter(qn("w:sdt"))):
        for e in list(sdt.find(qn("w:sdtContent"))):
            sdt.addprevious(e)
        sdt.getparent().remove(sdt)
    for e in list(badan.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))):
        e.getparent().remove(e)
    return simpan(dok)


def test_nilai_segar_di_semua_tempat_juga_kepala_dan_kaki_halaman(laporan):
    hasil = segarkan(laporan, dengan_nilai(tahun="2026"))
    assert "2025" not in semua_teks(hasil.docx)
    assert audit(hasil.docx) == ()


def test_nilai_yang_disunting_di_satu_tempat_tetap_di_sana(laporan):
    dok = baca(laporan)
    ganti_teks(kendali_nilai(dok, "tahun")[0], "2025 (lama)")
    hasil = segarkan(simpan(dok), dengan_nilai(tahun="2026"))
    isi = [teks(s) for s in kendali_nilai(baca(hasil.docx), "tahun")]
    assert isi[0] == "2025 (lama)"
    assert set(isi[1:]) == {"2026"}
    assert ("2025", "2026") in {(k.lama, k.baru) for k in hasil.bertentangan}


def test_nilai_dengan_tanda_khusus_ditulis_utuh(laporan):
    hasil = segarkan(laporan, dengan_nilai(nama_dinas="Tata & Kelola <i>"))
    assert teks(kendali_nilai(baca(hasil.docx), "nama_dinas")[0]) == "Tata & Kelola <i>"


def test_daftar_isi_mengikuti_nilai_di_judul(laporan):
    hasil = segarkan(laporan, dengan_nilai(tahun="2026"))
    baris = [teks(p) for p in baca(hasil.docx).element.body.iter(qn("w:p")) if "PAGEREF" in "".join(p.itertext())]
    assert any("Latar Belakang 2026" in b for b in baris)


def test_suntingan_yang_sama_dengan_isi_baru_bukan_suntingan(laporan):
    dok = baca(laporan)
    ganti_teks(slot(dok, "narasi.hasil"), "Hasil kinerja naik.")
    hasil = segarkan(simpan(dok), dengan_naskah(hasil=(paragraf("Hasil kinerja naik."),)))
    assert hasil.dipertahankan == ()
    lagi = segarkan(hasil.docx, dengan_naskah(hasil=(paragraf("Hasil kinerja naik 3 %."),)))
    assert "naik 3 %" in teks(slot(baca(lagi.docx), "narasi.hasil"))


def test_spasi_dan_rupa_bukan_suntingan(laporan):
    dok = baca(laporan)
    tebalkan(slot(dok, "narasi.hasil"), "kinerja")
    for t in slot(dok, "narasi.hasil").iter(qn("w:t")):
        t.text = t.text.replace("Hasil ", "Hasil\u00a0")
    hasil = segarkan(simpan(dok), isi_contoh())
    assert not hasil.berubah


def test_paragraf_baru_masuk_dan_yang_hilang_pergi(laporan):
    latar = isi_contoh().narasi["latar"]
    baru = (latar[0], paragraf("butir nol", gaya="butir"), latar[1], *latar[3:])
    hasil = segarkan(laporan, dengan_naskah(latar=baru))
    asli = susun(templat_lengkap(), dengan_naskah(latar=baru)).docx
    isi = [teks(p) for p in slot(baca(hasil.docx), "narasi.latar").iter(qn("w:p"))]
    assert isi == [teks(p) for p in slot(baca(asli), "narasi.latar").iter(qn("w:p"))]
    assert audit(hasil.docx) == ()


def test_naskah_berganti_seluruhnya_tetap_bertanda(laporan):
    baru = (paragraf("Sama sekali lain."), paragraf("Dua kalimat."))
    hasil = segarkan(laporan, dengan_naskah(latar=baru))
    penanda = [e.get(qn("w:name")) for e in slot(baca(hasil.docx), "narasi.latar").iter(qn("w:bookmarkStart"))]
    assert len([p for p in penanda if p.startswith("_lk_")]) == 2
    assert audit(hasil.docx) == ()


def test_celah_terisi_tanpa_sorotan(laporan):
    latar = isi_contoh().narasi["latar"]
    isi = dengan_naskah(latar=(*latar[:3], paragraf("Sebab: cuaca"), *latar[4:]))
    hasil = segarkan(laporan, isi)
    p = next(p for p in slot(baca(hasil.docx), "narasi.latar").iter(qn("w:p")) if "cuaca" in teks(p))
    assert not list(p.iter(qn("w:highlight")))
    assert hasil.isian == ()


def test_foto_tambahan_mendapat_nomor_dan_daftar(laporan):
    latar = isi_contoh().narasi["latar"]
    foto = paragraf("Gedung", gaya="gambar", foto=Foto("gedung.png", png(30, 30), "Gedung"))
    hasil = segarkan(laporan, dengan_naskah(latar=(*latar, foto)))
    isi = [teks(p) for p in slot(baca(hasil.docx), "narasi.latar").iter(qn("w:p"))]
    assert isi[-1] == "Gambar 1.2 Gedung"
    assert audit(hasil.docx) == ()
    assert not segarkan(hasil.docx, dengan_naskah(latar=(*latar, foto))).berubah


def test_rujukan_baru_menjadi_medan(laporan):
    baru = (Paragraf((Potongan("Hasil, lihat "), Potongan("", rujukan="1.1"))),)
    hasil = segarkan(laporan, dengan_naskah(hasil=baru))
    isi = slot(baca(hasil.docx), "narasi.hasil")
    assert teks(isi) == "Hasil, lihat Tabel 1.1"
    assert any("REF _Ref9" in (i.text or "") for i in isi.iter(qn("w:instrText")))


def test_penanda_kembar_diperbaiki_dan_disebut(laporan):
    dok = baca(laporan)
    judul = paragraf_bertajuk(dok, "BAB IV")
    judul.addprevious(deepcopy(judul))
    hasil = segarkan(simpan(dok), isi_contoh())
    assert hasil.berubah
    assert any("kembar" in i for i in hasil.info)
    assert audit(hasil.docx) == ()


def test_judul_yang_ditulis_orang_masuk_daftar_isi_dengan_halamannya(laporan):
    dok = baca(laporan)
    judul = parse_xml(
        f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>C. Bagian Kami</w:t></w:r></w:p>'
    )
    paragraf_bertajuk(dok, "BAB III").addprevious(judul)
    disunting = simpan(dok)

    def halaman(docx: bytes) -> dict[str, str]:
        with zipfile.ZipFile(io.BytesIO(docx)) as arsip:
            nama = re.findall(r'w:name="(_Toc\w+)"', arsip.read("word/document.xml").decode())
        return {n: str(i + 1) for i, n in enumerate(nama)}

    hasil = segarkan(disunting, isi_contoh(), halaman)
    baris = [teks(p) for p in baca(hasil.docx).element.body.iter(qn("w:p"))]
    ini = [b for b in baris if b.startswith("C. Bagian Kami")]
    assert len(ini) == 2
    assert re.fullmatch(r"C\. Bagian Kami\d+", ini[0])
    assert "_Toc8" not in zipfile.ZipFile(io.BytesIO(hasil.docx)).read("word/document.xml").decode()
    assert not segarkan(hasil.docx, isi_contoh(), halaman).berubah


def test_tanpa_nomor_halaman_baris_baru_menandai_daftar_untuk_diperbarui(laporan):
    dok = baca(laporan)
    judul = parse_xml(
        f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>C. Bagian Kami</w:t></w:r></w:p>'
    )
    paragraf_bertajuk(dok, "BAB III").addprevious(judul)
    hasil = segarkan(simpan(dok), isi_contoh())
    medan = [e.get(qn("w:dirty")) for e in baca(hasil.docx).element.body.iter(qn("w:fldChar"))]
    assert "true" in medan
    assert not segarkan(hasil.docx, isi_contoh()).berubah


def test_slot_tanpa_tanda_ditemukan_menurut_teksnya(laporan):
    polos = tanpa_tanda(laporan)
    latar = isi_contoh().narasi["latar"]
    baru = dengan_naskah(latar=(*latar[:1], paragraf("butir lain", gaya="butir"), *latar[2:]))
    hasil = segarkan(polos, baru)
    assert "butir lain" in teks(slot(baca(hasil.docx), "narasi.latar"))
    assert next(slot(baca(hasil.docx), "tabel.3_4").iter(qn("w:tbl"))) is not None
    assert audit(hasil.docx) == ()
    assert not segarkan(hasil.docx, baru).berubah


def test_kendali_yang_disusutkan_penyunting_lain_dipulihkan(laporan):
    """LibreOffice 25.2 keeps one paragraph in a block control, and moves a table's control into its first cell."""
    dok = baca(laporan)
    isi = slot(dok, "narasi.latar")
    sdt = isi.getparent()
    for e in reversed(list(isi)[1:]):
        sdt.addnext(e)
    tabel = slot(dok, "tabel.3_4").getparent()
    tbl = next(tabel.iter(qn("w:tbl")))
    tabel.addprevious(tbl)
    sel_pertama = next(tbl.iter(qn("w:tc")))
    paragraf_pertama = sel_pertama.find(qn("w:p"))
    paragraf_pertama.addprevious(tabel)
    tabel.find(qn("w:sdtContent")).append(paragraf_pertama)
    sel_pertama.append(parse_xml(f"<w:p {nsdecls('w')}/>"))
    hasil = segarkan(simpan(dok), dengan_nilai(tahun="2026"))
    baru = baca(hasil.docx)
    asli = baca(laporan)
    assert len(slot(baru, "narasi.latar")) == len(slot(asli, "narasi.latar"))
    assert slot(baru, "tabel.3_4").find(qn("w:tbl")) is not None
    assert hasil.dihapus == hasil.tidak_ditemukan == ()
    assert not segarkan(hasil.docx, dengan_nilai(tahun="2026")).berubah


def test_kedua_salinan_kotak_teks_ikut_segar():
    dok = baca(templat_lengkap())
    kotak = "<w:txbxContent><w:p><w:r><w:t>Tahun {{ tahun }}</w:t></w:r></w:p></w:txbxContent>"
    ruang = (
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    )
    dok.element.body.insert(0, parse_xml(
        f'<w:p {nsdecls("w")} {ruang}><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp>'
        f"<wps:txbx>{kotak}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        f"{kotak}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    ))
    docx = susun(simpan(dok), isi_contoh()).docx
    hasil = segarkan(docx, dengan_nilai(tahun="2026"))
    assert semua_teks(docx).count("2025") == semua_teks(hasil.docx).count("2026")
    assert "2025" not in semua_teks(hasil.docx)


def _tersalin_di_depan(dok, awal: str, banyak: int) -> bytes:
    """Copy paragraphs to the beginning of the body."""
    p = next(p for p in dok.element.body.iter(qn("w:p")) if teks(p).startswith(awal))
    semua = [p, *p.itersiblings()][:banyak]
    for i, e in enumerate(semua):
        dok.element.body.insert(i, deepcopy(e))
    return simpan(dok)


def test_dua_tempat_yang_sama_teksnya_tidak_ditebak():
    isi = dengan_naskah(hasil=(paragraf("Hasil kinerja tahun ini tergolong baik."),))
    docx = _tersalin_di_depan(baca(tanpa_tanda(susun(templat_lengkap(), isi).docx)), "Hasil kinerja", 1)
    assert segarkan(docx, isi).tidak_ditemukan == ("narasi.hasil",)


def test_keterangan_terdekat_menentukan_di_antara_dua_tempat(laporan):
    docx = _tersalin_di_depan(baca(tanpa_tanda(laporan)), "Sumber: Subbag", 2)
    hasil = segarkan(docx, isi_contoh())
    assert hasil.tidak_ditemukan == ()
    atas = slot(baca(hasil.docx), "sumber.1_1").getparent().getprevious()
    assert atas.find(f"{qn('w:sdtContent')}/{qn('w:tbl')}") is not None


def test_grafik_yang_datanya_disunting_tetap(grafik_laporan):
    isi, docx = grafik_laporan
    hasil = segarkan(docx, replace(isi, grafik={"kemajuan": data_grafik("90")}))
    assert "grafik.kemajuan" in hasil.disegarkan
    disunting = _ganti_bagian(docx, "chart", b">80<", b">81<")
    tetap = segarkan(disunting, replace(isi, grafik={"kemajuan": data_grafik("90")}))
    assert ("80", "90") in {(k.lama, k.baru) for k in tetap.bertentangan}
    assert not tetap.berubah


def test_acuan_grafik_yang_rusak_dipulihkan(grafik_laporan):
    isi, docx = grafik_laporan
    rusak = _ganti_bagian(docx, "chart", b"Sheet1!$A$2:$A$3", b"categories")
    hasil = segarkan(rusak, isi)
    with zipfile.ZipFile(io.BytesIO(hasil.docx)) as arsip:
        nama = next(n for n in arsip.namelist() if re.fullmatch(r"word/charts/chart\d*\.xml", n))
        assert b"Sheet1!$A$2:$A$3" in arsip.read(nama)
    assert not segarkan(hasil.docx, isi).berubah


def data_grafik(dua: str) -> DataGrafik:
    return DataGrafik("", ("A", "B"), (Deret("Capaian", (Decimal("70"), Decimal(dua))),), "0", "Grafik capaian")


def _ganti_bagian(docx: bytes, awalan: str, lama: bytes, baru: bytes) -> bytes:
    keluar = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as arsip, zipfile.ZipFile(keluar, "w") as tujuan:
        for nama in arsip.namelist():
            isi = arsip.read(nama)
            tujuan.writestr(nama, isi.replace(lama, baru) if re.match(f"word/charts/{awalan}", nama) else isi)
    return keluar.getvalue()
