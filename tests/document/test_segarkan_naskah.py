"""Menyegarkan naskah dan daftar isi: paragraf datang dan pergi, tulisan dan rupa orang tetap."""

import io
import re
import zipfile

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.ns import qn

from generator.document.audit import audit
from generator.document.segarkan import segarkan
from generator.document.susun import susun
from generator.model.organisasi import Foto
from generator.narrative.paragraf import Paragraf
from generator.narrative.paragraf import Potongan
from tests.document.contoh import dengan_naskah
from tests.document.contoh import isi_contoh
from tests.document.contoh import paragraf
from tests.document.contoh import png
from tests.document.contoh import simpan
from tests.document.contoh import templat_lengkap
from tests.document.suntingan import baca
from tests.document.suntingan import ganti_teks
from tests.document.suntingan import paragraf_bertajuk
from tests.document.suntingan import slot
from tests.document.suntingan import tebalkan
from tests.document.suntingan import teks


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
    assert teks(isi) == "Hasil, lihat Tabel\u00a01.1"
    assert any("REF _Ref9" in (i.text or "") for i in isi.iter(qn("w:instrText")))


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
