"""Menyusun: nama di mana pun menjadi slot bertanda, teks tersimpan, dan hasilnya selalu sama."""

import io
import re
import zipfile

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from lxml import etree

from generator.document.audit import audit
from generator.document.isi import Isi
from generator.document.paket import baca_paket
from generator.document.simpanan import baca_simpanan
from generator.document.simpanan import item_kita
from generator.document.simpanan import sudah_disunting
from generator.document.susun import TemplatSalah
from generator.document.susun import susun
from generator.document.wml import w
from tests.document.contoh import SULIT
from tests.document.contoh import dokumen
from tests.document.contoh import isi_contoh
from tests.document.contoh import paragraf
from tests.document.contoh import simpan
from tests.document.contoh import templat_lengkap


def bagian(docx: bytes, nama: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(docx)).read(nama))


def teks(akar: etree._Element) -> str:
    return "\n".join("".join(t.text or "" for t in p.iter(w("t"))) for p in akar.iter(w("p")))


def satu_paragraf(isi: str) -> bytes:
    dok = dokumen()
    dok.add_paragraph(isi)
    return simpan(dok)


@pytest.fixture(scope="module")
def hasil():
    return susun(templat_lengkap(), isi_contoh())


def test_audit_menerima_hasilnya(hasil):
    assert audit(hasil.docx, isi_contoh().tabel, templat_lengkap(), hasil.bagian) == ()


def test_python_docx_membuka_hasilnya(hasil):
    dok = Document(io.BytesIO(hasil.docx))
    assert dok.core_properties.title == "Laporan Kinerja 2025"
    assert dok.core_properties.subject == SULIT


def test_nama_yang_terpecah_menjadi_satu_slot_dengan_rupa_awalnya(hasil):
    akar = bagian(hasil.docx)
    pertama = next(akar.iter(w("p")))
    assert teks(pertama) == f"LAPORAN {SULIT} TAHUN 2025!"
    slot = pertama.find(w("sdt"))
    assert slot.find(f"{w('sdtPr')}/{w('tag')}").get(w("val")) == "lkjip:nama_dinas"
    assert slot.find(f"{w('sdtPr')}/{w('alias')}").get(w("val")) == "lkjip:nama_dinas"


@pytest.mark.parametrize("nama", ["word/document.xml", "word/header1.xml"])
def test_tanda_istimewa_tercetak_utuh_di_badan_dan_kepala(hasil, nama):
    assert SULIT in teks(bagian(hasil.docx, nama))


def test_kaki_halaman_terisi_juga_bila_namanya_terpecah(hasil):
    assert teks(bagian(hasil.docx, "word/footer1.xml")) == "LKjIP 2025"


def test_dua_kali_menyusun_memberi_byte_yang_sama(hasil):
    assert susun(templat_lengkap(), isi_contoh()).docx == hasil.docx


def test_tiap_slot_punya_dua_titik_dan_peta_ke_namanya(hasil):
    paket = baca_paket(hasil.docx)
    slot, peta, _ = baca_simpanan(paket[item_kita(paket)].isi())
    titik = set()
    for nama in ("word/document.xml", "word/header1.xml", "word/footer1.xml"):
        titik |= set(re.findall(rb'w:name="_lk_(\d+)"', paket[nama].isi()))
    assert {int(t) for t in titik} == set(peta)
    assert set(peta.values()) == {nama for nama, s in slot.items() if s.jenis != "properti"}
    assert {"tabel.1_1", "tabel.3_4", "narasi.latar", "sumber.1_1", "nama_dinas", "tahun"} <= set(slot)


def test_teks_tersimpan_menurut_slot_dan_menurut_sel(hasil):
    paket = baca_paket(hasil.docx)
    slot, *_ = baca_simpanan(paket[item_kita(paket)].isi())
    assert slot["nama_dinas"].data == SULIT
    assert slot["narasi.hasil"].data == "Hasil kinerja."
    assert '["iii",["2","Humas & Protokol <b>","12"],"isi",""]' in slot["tabel.1_1"].data


def test_baris_contoh_yang_tidak_dipakai_ikut_tersimpan():
    isi = isi_contoh()
    tanpa = isi.tabel["3_4"]
    tanpa = type(tanpa)("3.4", tanpa.judul, tanpa.kolom, tanpa.baris[:1])
    paket = baca_paket(susun(templat_lengkap(), isi_contoh(tabel={**isi.tabel, "3_4": tanpa})).docx)
    slot, *_ = baca_simpanan(paket[item_kita(paket)].isi())
    assert [t for t, _ in slot["tabel.3_4"].prototipe] == ["kegiatan", "jumlah"]


def test_nilai_yang_tidak_ada_menjadi_celah_bertanda():
    hasil = susun(satu_paragraf("Nama: {{ nama_dinas }}"), Isi())
    assert hasil.isian == ("[ISI: Nama perangkat daerah tanpa nama daerah]",)
    assert "highlight" in baca_paket(hasil.docx)["word/document.xml"].isi().decode()


def test_celah_dihitung_menurut_urutan_dokumen(hasil):
    assert hasil.isian == ("[ISI: penyebab turun]",)


@pytest.mark.parametrize(
    ("isi", "dekat"),
    [
        ("{{ nama_dins }}", "nama_dinas"), ("{{ tabl.1_1 }}", "tabel.1_1"), ("{{ tabel.3.4 }}", "tabel.3_4"),
        ("{{ narasi.inofasi }}", "narasi.inovasi"), ("{{ bagan.organisai }}", "bagan.organisasi"),
    ],
)
def test_nama_yang_tidak_dikenal_menyebut_nama_terdekat_dan_tempatnya(isi, dekat):
    with pytest.raises(TemplatSalah, match=re.escape(dekat)) as galat:
        susun(satu_paragraf(isi), isi_contoh())
    assert isi in str(galat.value)


@pytest.mark.parametrize("isi", ["Tahun {{ tahun", "Tahun tahun }}", "Lihat {{ narasi.latar }} di sini"])
def test_nama_yang_tidak_utuh_atau_salah_tempat_ditolak(isi):
    with pytest.raises(TemplatSalah):
        susun(satu_paragraf(isi), isi_contoh())


def test_narasi_kosong_menghilangkan_paragrafnya():
    dok = dokumen()
    dok.add_paragraph("sebelum")
    dok.add_paragraph("{{ narasi.inovasi }}")
    dok.add_paragraph("sesudah")
    assert teks(bagian(susun(simpan(dok), Isi()).docx)) == "sebelum\nsesudah"


def test_narasi_memakai_gaya_templat_dan_rujukan_berupa_medan(hasil):
    dok = Document(io.BytesIO(hasil.docx))
    xml = etree.tostring(dok.element, encoding="unicode")
    assert re.search(r"REF _Ref9\d+ \\h", xml)
    gaya = [p.find(f"{w('pPr')}/{w('pStyle')}").get(w("val")) for p in slot_blok(dok.element, "narasi.latar")]
    assert gaya == ["LKjIPIsi", "LKjIPButir", "LKjIPAngka", "LKjIPIsi", "LKjIPGambar", "Caption"]


def slot_blok(akar, nama: str) -> list:
    slot = next(s for s in akar.iter(w("sdt")) if s.find(f"{w('sdtPr')}/{w('tag')}").get(w("val")) == f"lkjip:{nama}")
    return list(slot.find(w("sdtContent")))


def test_kotak_teks_terisi_di_kedua_salinannya():
    isi_kotak = f"<w:txbxContent><w:p><w:r><w:t>{'{{ nama_dinas }}'}</w:t></w:r></w:p></w:txbxContent>"
    run = parse_xml(
        f'<w:r {nsdecls("w", "wp", "a")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:v="urn:schemas-microsoft-com:vml"><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        '<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="900000" cy="900000"/>'
        '<wp:docPr id="1" name="Kotak"/><a:graphic><a:graphicData '
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>'
        f"{isi_kotak}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{isi_kotak}</v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    dok = dokumen()
    dok.add_paragraph("awal")._p.append(run)
    hasil = susun(simpan(dok), isi_contoh())
    kotak = [teks(k) for k in bagian(hasil.docx).iter(w("txbxContent"))]
    assert kotak == [SULIT, SULIT]
    assert audit(hasil.docx) == ()


def test_narasi_di_dalam_sel_mengisi_sel_dan_selnya_tetap_berparagraf():
    dok = dokumen()
    tabel = dok.add_table(1, 2)
    tabel.cell(0, 0).paragraphs[0].add_run("{{ narasi.hasil }}")
    tabel.cell(0, 1).paragraphs[0].add_run("{{ narasi.inovasi }}")
    hasil = susun(simpan(dok), isi_contoh())
    sel = list(bagian(hasil.docx).iter(w("tc")))
    assert [teks(s) for s in sel] == ["Hasil kinerja.", ""]
    assert audit(hasil.docx) == ()


def test_laporan_yang_disimpan_ulang_dikenali_sudah_disunting(hasil):
    assert not sudah_disunting(hasil.docx)
    dok = Document(io.BytesIO(hasil.docx))
    dok.add_paragraph("Kalimat orang.")
    assert sudah_disunting(simpan(dok))
    assert sudah_disunting(templat_lengkap())
    assert sudah_disunting(b"bukan docx")


def test_karakter_terlarang_dibuang_dan_sisanya_tetap():
    hasil = susun(satu_paragraf("{{ nama_dinas }}"), Isi(nilai={"nama_dinas": "Di\x00nas\x0b \ufffeA"}))
    assert "Dinas A" in teks(bagian(hasil.docx))


def test_jeda_bagian_di_paragraf_narasi_tidak_hilang():
    dok = dokumen()
    dok.add_paragraph("{{ narasi.hasil }}")
    dok.add_section()
    dok.add_paragraph("akhir")
    akar = dok.element.body
    sectpr = akar[1].pPr.find(w("sectPr"))
    akar[0].get_or_add_pPr().append(sectpr)
    akar.remove(akar[1])
    for isi in (isi_contoh(), Isi(narasi={"hasil": (paragraf("a"), paragraf("b"))})):
        hasil = susun(simpan(dok), isi)
        assert len(list(bagian(hasil.docx).iter(w("sectPr")))) == 2


def test_laporan_lama_dapat_menjadi_templat_tanpa_tanda_yang_bertabrakan(hasil):
    dok = Document(io.BytesIO(hasil.docx))
    dok.add_paragraph("Tambahan {{ singkatan_laporan }}")
    kedua = susun(simpan(dok), isi_contoh())
    assert audit(kedua.docx) == ()
    assert "Tambahan LKjIP" in teks(bagian(kedua.docx))
