"""Menemukan lagi slot yang tandanya rusak, kembar, atau hilang."""

from copy import deepcopy
from dataclasses import replace

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.ns import qn
from lxml import etree

from generator.document.audit import audit
from generator.document.segarkan import segarkan
from generator.document.susun import susun
from tests.document.contoh import dengan_naskah
from tests.document.contoh import dengan_nilai
from tests.document.contoh import isi_contoh
from tests.document.contoh import paragraf
from tests.document.contoh import simpan
from tests.document.contoh import tabel_anggaran
from tests.document.contoh import templat_lengkap
from tests.document.suntingan import baca
from tests.document.suntingan import paragraf_bertajuk
from tests.document.suntingan import slot
from tests.document.suntingan import tanpa_tanda
from tests.document.suntingan import teks


def test_penanda_kembar_diperbaiki_dan_disebut(laporan):
    dok = baca(laporan)
    judul = paragraf_bertajuk(dok, "BAB IV")
    judul.addprevious(deepcopy(judul))
    hasil = segarkan(simpan(dok), isi_contoh())
    assert hasil.berubah
    assert any("tersalin" in i for i in hasil.info)
    assert audit(hasil.docx) == ()


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


def _tersalin_di_depan(dok, awal: str, banyak: int) -> bytes:
    """Copy paragraphs to the beginning of the body."""
    p = next(p for p in dok.element.body.iter(qn("w:p")) if teks(p).startswith(awal))
    semua = [p, *p.itersiblings()][:banyak]
    for i, e in enumerate(semua):
        dok.element.body.insert(i, deepcopy(e))
    return simpan(dok)


def test_nilai_yang_tandanya_hilang_tetapi_masih_tertulis_tidak_disebut_dihapus(laporan):
    hasil = segarkan(tanpa_tanda(laporan), dengan_nilai(tahun="2026", nama_dinas="Dinas Lain"))
    assert hasil.tidak_ditemukan == (
        "naskah “hasil”", "sumber tabel “Rincian capaian dan efisiensi sampai sub kegiatan”",
        "isian “Singkatan nama laporan (LKjIP, LKIP, LAKIP)”",
    )  # fmt: skip
    assert hasil.dihapus == ()


def test_dua_tempat_yang_sama_teksnya_tidak_ditebak():
    isi = dengan_naskah(hasil=(paragraf("Hasil kinerja tahun ini tergolong baik."),))
    docx = _tersalin_di_depan(baca(tanpa_tanda(susun(templat_lengkap(), isi).docx)), "Hasil kinerja", 1)
    assert "naskah “hasil”" in segarkan(docx, isi).tidak_ditemukan


def test_keterangan_terdekat_menentukan_di_antara_dua_tempat(laporan):
    docx = _tersalin_di_depan(baca(tanpa_tanda(laporan)), "Sumber: Subbag", 2)
    hasil = segarkan(docx, isi_contoh())
    assert "sumber tabel “Kebutuhan dan ketersediaan pegawai”" not in hasil.tidak_ditemukan
    atas = slot(baca(hasil.docx), "sumber.1_1").getparent().getprevious()
    assert atas.find(f"{qn('w:sdtContent')}/{qn('w:tbl')}") is not None


def _kendali_orang(isi: str) -> str:
    return (
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="Catatan"/><w:tag w:val="kantor:catatan"/><w:id w:val="77"/>'
        f"</w:sdtPr><w:sdtContent>{isi}</w:sdtContent></w:sdt>"
    )


def _isi_naik():
    """Return the example with Rp878.320.000 become Rp900.000.000 in one cell."""
    baris = tabel_anggaran().baris
    naik = replace(baris[0], sel=(*baris[0].sel[:3], replace(baris[0].sel[3], teks="900.000.000")))
    return isi_contoh(tabel={**isi_contoh().tabel, "3_4": replace(tabel_anggaran(), baris=(naik, *baris[1:]))})


def test_kendali_milik_orang_tidak_disentuh_dan_isinya_dicari(laporan):
    dok = baca(laporan)
    milik = parse_xml(_kendali_orang("<w:p><w:r><w:t>Realisasi kami 878.320.000 rupiah.</w:t></w:r></w:p>"))
    dok.element.body.insert(0, milik)
    isi = _isi_naik()
    hasil = segarkan(simpan(dok), isi)
    pertama = next(baca(hasil.docx).element.body.iter(qn("w:sdt")))
    assert etree.tostring(pertama, method="c14n") == etree.tostring(milik, method="c14n")
    assert ("878.320.000", "900.000.000") in {(t.lama, t.baru) for t in hasil.teks_luar}


def test_slot_di_dalam_kendali_milik_orang_tetap_segar(laporan):
    dok = baca(laporan)
    milik = parse_xml(_kendali_orang(""))
    kendali = slot(dok, "tabel.3_4").getparent()
    kendali.addprevious(milik)
    milik.find(qn("w:sdtContent")).append(kendali)
    kini = simpan(dok)
    isi = _isi_naik()
    hasil = segarkan(kini, isi)
    assert "900.000.000" in teks(slot(baca(hasil.docx), "tabel.3_4"))
    assert not segarkan(hasil.docx, isi).berubah
