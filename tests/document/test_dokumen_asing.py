"""Dokumen Word dari program lain, atau yang dirusak orang: setiap kejanggalan punya jawabannya sendiri."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest

from generator.document.audit import audit
from generator.document.audit import audit_susunan
from generator.document.cetakan import TemplatSalah
from generator.document.curiga import curigai
from generator.document.halaman import _tandai_bagian
from generator.document.laporan_word import AuditGagal
from generator.document.laporan_word import periksa_susunan
from generator.document.paket import PaketRusak
from generator.document.paket_asing import baca_paket_asing
from generator.document.ringkasan_segar import SegarGagal
from generator.document.segarkan import segarkan
from generator.document.simpanan import sudah_disunting
from generator.document.susun import susun
from generator.document.wml import W
from tests.document.contoh import dengan_nilai
from tests.document.contoh import isi_contoh
from tests.document.contoh import templat_lengkap
from tests.reading.berkas.arsip import zip_dari

NASKAH, SIMPANAN = "word/document.xml", "customXml/item2.xml"


def ubah(docx: bytes, bagian: str, lama: str, baru: str, kali: int = 1) -> bytes:
    """Return the document with text of one part replaced; the text must be there."""
    with ZipFile(BytesIO(docx)) as arsip:
        isi = {n: arsip.read(n) for n in arsip.namelist()}
    teks = isi[bagian].decode()
    assert lama in teks
    isi[bagian] = teks.replace(lama, baru, kali).encode()
    return zip_dari(isi)


def dengan_bagian(docx: bytes, **bagian: bytes) -> bytes:
    with ZipFile(BytesIO(docx)) as arsip:
        return zip_dari({n: arsip.read(n) for n in arsip.namelist()} | bagian)


@pytest.fixture(scope="module")
def templat() -> bytes:
    return templat_lengkap()


@pytest.fixture(scope="module")
def laporan(templat) -> bytes:
    return susun(templat, isi_contoh()).docx


@pytest.mark.parametrize("nama", ["../x.xml", "/x.xml", "word/../../x.xml", "word\\x.xml", "C:x.xml", "a\nb.xml"])
def test_bagian_yang_menunjuk_ke_luar_paket_ditolak(templat, nama):
    with pytest.raises(PaketRusak, match="ada bagian bernama"):
        baca_paket_asing(dengan_bagian(templat, **{nama: b"<a/>"}))


@pytest.mark.parametrize("bagian", ["word/settings.xml", "docProps/app.xml", "word/_rels/document.xml.rels", NASKAH])
def test_bagian_yang_terpotong_ditolak_dengan_namanya(templat, laporan, bagian):
    with pytest.raises(TemplatSalah, match=re.escape(bagian)):
        susun(dengan_bagian(templat, **{bagian: b"<a><b>"}), isi_contoh())
    with pytest.raises(SegarGagal, match=re.escape(bagian)):
        segarkan(dengan_bagian(laporan, **{bagian: b"<a><b>"}), isi_contoh())


@pytest.mark.parametrize("isi", [b"", b"<a/>", b"<Types xmlns='http://a'/>", "<Types>\u00e9</Types>".encode("latin-1")])
def test_daftar_jenis_isi_yang_kosong_atau_rusak_ditolak(templat, isi):
    with pytest.raises(TemplatSalah, match=r"\[Content_Types\]\.xml"):
        susun(dengan_bagian(templat, **{"[Content_Types].xml": isi}), isi_contoh())


def test_naskah_tanpa_badan_ditolak(templat):
    with pytest.raises(TemplatSalah, match="document.xml"):
        susun(dengan_bagian(templat, **{NASKAH: f'<w:document xmlns:w="{W}"/>'.encode()}), isi_contoh())


def test_ukuran_berdesimal_dari_program_lain_diterima(templat):
    aneh = ubah(templat, "word/styles.xml", '<w:sz w:val="22"/>', '<w:sz w:val="22.5"/>', 99)
    hasil = susun(aneh, isi_contoh())
    periksa_susunan(hasil, aneh)


def test_templat_yang_sudah_janggal_sejak_semula_tetap_dapat_diisi(templat):
    kisi = '<w:tblGrid><w:gridCol w:w="9"/><w:gridCol w:w="9"/></w:tblGrid>'
    tabel = f"<w:tbl><w:tblPr/>{kisi}<w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    janggal = ubah(templat, NASKAH, "<w:sectPr", f"{tabel}<w:p/><w:sectPr")
    hasil = susun(janggal, isi_contoh())
    assert any("mengisi 1 dari 2 kolom" in c for c in audit(hasil.docx))
    periksa_susunan(hasil, janggal)


def test_baris_contoh_yang_lupa_ditandai_dan_kosong_tidak_menggagalkan_laporan(templat):
    with ZipFile(BytesIO(templat)) as arsip:
        naskah = arsip.read(NASKAH).decode()
    letak = naskah.index("{{ baris.jumlah }}")
    awal, akhir = naskah.rindex("<w:p>", 0, letak), naskah.index("</w:p>", letak) + len("</w:p>")
    tak_bertanda = dengan_bagian(templat, **{NASKAH: f"{naskah[:awal]}<w:p/>{naskah[akhir:]}".encode()})
    periksa_susunan(susun(tak_bertanda, isi_contoh()), tak_bertanda)


@pytest.mark.parametrize(
    "sisipan",
    ["teks {{ tahun }}", "<w:t>a<w:t>b</w:t></w:t>", "<w:sdt><w:sdtPr/></w:sdt>", '<w:pStyle w:val="LKjIPIsi"/>',
     "<w:pPr/>", "<w:sectPr><w:sectPr/></w:sectPr>"],
)  # fmt: skip
def test_yang_mustahil_ditulis_word_disebut_sebagai_cacat_templat(templat, sisipan):
    gaya = '<w:pStyle w:val="LKjIPIsi"/>'
    cacat = ubah(templat, NASKAH, f"<w:pPr>{gaya}", f"<w:pPr>{sisipan}{gaya}")
    assert not audit_susunan(templat)
    assert audit_susunan(cacat)


@pytest.mark.parametrize("nama", ["kepala", "baris.isi", "nomor"])
def test_nama_baris_contoh_di_tempat_lain_disebut_bukan_galat(templat, nama):
    salah_tempat = ubah(templat, NASKAH, "Demikian laporan", f"{{{{ {nama} }}}} Demikian laporan")
    with pytest.raises(TemplatSalah, match=nama):
        periksa_susunan(susun(salah_tempat, isi_contoh()), salah_tempat)


def test_komentar_dan_perintah_xml_orang_tidak_dianggap_milik_kita(templat):
    berisi = ubah(templat, NASKAH, "<w:body>", "<w:body><?lk 0?><?lk x?><!-- lkjip:tahun -->")
    hasil = susun(berisi, isi_contoh())
    assert b"<?lk" not in ZipFile(BytesIO(hasil.docx)).read(NASKAH)


def test_cacat_baru_pada_templat_yang_utuh_adalah_galat_kita(templat):
    hasil = susun(templat, isi_contoh())
    hasil = hasil.__class__(**{k: getattr(hasil, k) for k in hasil.__slots__} | {"bagian": 99})
    with pytest.raises(AuditGagal):
        periksa_susunan(hasil, templat)


def test_galat_tak_terduga_pada_berkas_cacat_menyebut_cacatnya_dan_pada_berkas_utuh_tetap_galat(templat):
    cacat = ubah(templat, "word/_rels/document.xml.rels", 'Target="styles.xml"', 'Target="tidak-ada.xml"')
    with pytest.raises(TemplatSalah, match="tidak-ada.xml"), curigai(cacat, TemplatSalah, "Templat"):
        raise KeyError("contoh")
    with pytest.raises(KeyError), curigai(templat, TemplatSalah, "Templat"):
        raise KeyError("contoh")


def test_bagian_yatim_dengan_nama_slot_tidak_menggagalkan_laporan(templat):
    yatim = ubah(templat, "word/_rels/document.xml.rels", 'Target="footer1.xml"', 'Target="header1.xml"')
    periksa_susunan(susun(yatim, isi_contoh()), yatim)


@pytest.mark.parametrize("rentang", ["99999999999", "-1", "abc", ""])
def test_rentang_sel_yang_mustahil_tidak_menghabiskan_waktu(laporan, rentang):
    sel = laporan_dengan_rentang(laporan, rentang)
    assert segarkan(sel, dengan_nilai(tahun="2026")).berubah


def laporan_dengan_rentang(laporan: bytes, rentang: str) -> bytes:
    return ubah(laporan, NASKAH, "<w:tcPr>", f'<w:tcPr><w:gridSpan w:val="{rentang}"/>', 1)


@pytest.mark.parametrize(
    ("lama", "baru"),
    [('jenis="tabel"', 'jenis=""'), ('titik="', 'titik="x '), ('"kolom"', '"lajur"'),
     ('{"kolom"', "{kolom"), ('nama="tabel.1_1"', 'nama=""'), ('"kolom":["no",', '"kolom":[')],
)  # fmt: skip
def test_teks_tersimpan_yang_rusak_disebut(laporan, lama, baru):
    with pytest.raises(SegarGagal, match="Teks tersimpan"):
        segarkan(ubah(laporan, SIMPANAN, lama, baru, 99), dengan_nilai(tahun="2026"))


def test_slot_yang_ditempel_ke_dalam_slot_lain_disebut(laporan):
    slot = '<w:sdt><w:sdtPr><w:tag w:val="lkjip:tahun"/></w:sdtPr><w:sdtContent>'
    with ZipFile(BytesIO(laporan)) as arsip:
        naskah = arsip.read(NASKAH).decode()
    awal = naskah.index("<w:sdt>", naskah.index('"lkjip:tabel.1_1"') - 400)
    akhir = naskah.index("</w:sdt>", awal) + len("</w:sdt>")
    bersarang = f"{naskah[:awal]}{slot}{naskah[awal:akhir]}</w:sdtContent></w:sdt>{naskah[akhir:]}"
    with pytest.raises(SegarGagal, match="di dalam isian lain"):
        segarkan(dengan_bagian(laporan, **{NASKAH: bersarang.encode()}), dengan_nilai(tahun="2026"))


@pytest.mark.parametrize("isi", [b"", b"PK", b"PK\x05\x06" + b"\0" * 18, b"bukan zip"])
def test_apa_pun_yang_bukan_milik_kita_dianggap_disunting(isi):
    assert sudah_disunting(isi)


def test_satu_kata_yang_berubah_di_bagian_mana_pun_dianggap_disunting(laporan):
    assert not sudah_disunting(laporan)
    assert sudah_disunting(ubah(laporan, "word/header1.xml", "Humas", "Hubmas"))


def bernama_lain(docx: bytes) -> bytes:
    """Return the document as Word for the web stores many: its main part is word/document2.xml."""
    with ZipFile(BytesIO(docx)) as arsip:
        isi = {n.replace("/document.xml", "/document2.xml"): arsip.read(n) for n in arsip.namelist()}
    for nama in ("[Content_Types].xml", "_rels/.rels"):
        isi[nama] = isi[nama].replace(b"word/document.xml", b"word/document2.xml")
    return zip_dari(isi)


def test_naskah_bernama_lain_diisi_diaudit_dan_disegarkan(templat):
    hasil = susun(bernama_lain(templat), isi_contoh())
    assert audit(hasil.docx, hasil.tabel, bernama_lain(templat), hasil.bagian) == ()
    assert audit(ubah(hasil.docx, "word/document2.xml", "878.320.000", "1"), hasil.tabel) != ()
    baru = segarkan(hasil.docx, dengan_nilai(tahun="2031"))
    assert baru.berubah and audit(baru.docx) == ()


def test_nomor_halaman_naskah_bernama_lain(templat):
    docx, bagian = _tandai_bagian(bernama_lain(templat))
    assert bagian == _tandai_bagian(templat)[1]
    assert b"word/document2.xml" in docx


def test_paket_yang_tidak_menyebut_naskahnya_cacat(templat):
    assert any("tidak menyebut naskahnya" in c for c in audit(ubah(templat, "_rels/.rels", "officeDocument\"", "x\"")))
