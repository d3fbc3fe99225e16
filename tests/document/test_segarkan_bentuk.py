"""Menyegarkan tabel yang bentuknya diubah orang: kolom dipindah, baris diurutkan, dibelah, digabung, diberi gambar."""

import io
from copy import deepcopy
from dataclasses import replace

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.ns import qn

from generator.document.audit import audit
from generator.document.segarkan import segarkan
from generator.document.susun import susun
from generator.tables.tabel import Baris
from generator.tables.tabel import Sel
from tests.document.contoh import isi_contoh
from tests.document.contoh import png
from tests.document.contoh import simpan
from tests.document.contoh import tabel_anggaran
from tests.document.contoh import templat_lengkap
from tests.document.suntingan import baca
from tests.document.suntingan import ganti_teks
from tests.document.suntingan import sel
from tests.document.suntingan import sisipkan_paragraf
from tests.document.suntingan import slot
from tests.document.suntingan import teks

PROGRAM = tuple(
    Baris("program", (Sel(f"Sasaran {n}"), Sel(f"Program {n}"), Sel(f"{n}00"), Sel(f"{n}0")), f"p{n}")
    for n in range(1, 7)
)


def isi_program(**ganti: str):
    """Return six programs; `ganti` gives another realisasi by key."""
    baris = tuple(replace(b, sel=(*b.sel[:3], Sel(ganti.get(b.kunci, b.sel[3].teks)))) for b in PROGRAM)
    return isi_contoh(tabel={**isi_contoh().tabel, "3_4": replace(tabel_anggaran(), baris=baris)})


@pytest.fixture(scope="module")
def laporan() -> bytes:
    return susun(templat_lengkap(), isi_program()).docx


def tabel(dok):
    return next(slot(dok, "tabel.3_4").iter(qn("w:tbl")))


def badan(tbl) -> list[list[str]]:
    """Return the texts below the three header rows."""
    return [[teks(tc) for tc in tr.findall(qn("w:tc"))] for tr in tbl.findall(qn("w:tr"))[3:]]


def segar(dok, **ganti: str):
    """Refresh with other figures; the result must be sound, and final."""
    isi = isi_program(**ganti)
    hasil = segarkan(simpan(dok), isi)
    assert audit(hasil.docx) == ()
    assert not segarkan(hasil.docx, isi).berubah
    return hasil


def test_kolom_yang_bertukar_tempat_tetap_disegarkan(laporan):
    dok = baca(laporan)
    for tr in tabel(dok).findall(qn("w:tr")):
        satu, dua = tr.findall(qn("w:tc"))[:2]
        satu.addprevious(dua)
    hasil = segar(dok, p2="21")
    assert badan(tabel(baca(hasil.docx)))[1] == ["Program 2", "Sasaran 2", "200", "21"]
    assert hasil.dipertahankan == ()


def test_kolom_yang_bertukar_di_samping_kolom_orang(laporan):
    dok = baca(laporan)
    tabel(dok).find(qn("w:tblGrid")).append(parse_xml(f'<w:gridCol {nsdecls("w")} w:w="900"/>'))
    for tr in tabel(dok).findall(qn("w:tr")):
        satu, dua = tr.findall(qn("w:tc"))[:2]
        satu.addprevious(dua)
        dua.addprevious(parse_xml(f'<w:tc {nsdecls("w")}><w:p><w:r><w:t>kami</w:t></w:r></w:p></w:tc>'))
    hasil = segar(dok, p2="21")
    assert badan(tabel(baca(hasil.docx)))[1] == ["kami", "Program 2", "Sasaran 2", "200", "21"]


def test_baris_baru_mengikuti_kolom_yang_bertukar(laporan):
    dok = baca(laporan)
    for tr in tabel(dok).findall(qn("w:tr")):
        satu, dua = tr.findall(qn("w:tc"))[:2]
        satu.addprevious(dua)
    baru = Baris("program", (Sel("Sasaran 9"), Sel("Program 9"), Sel("900"), Sel("90")), "p9")
    isi = isi_contoh(tabel={**isi_contoh().tabel, "3_4": replace(tabel_anggaran(), baris=(*PROGRAM, baru))})
    hasil = segarkan(simpan(dok), isi)
    assert badan(tabel(baca(hasil.docx)))[-1] == ["Program 9", "Sasaran 9", "900", "90"]


def test_baris_yang_diurutkan_orang_tetap_urutannya_dan_segar(laporan):
    dok = baca(laporan)
    baris = tabel(dok).findall(qn("w:tr"))
    for tr in reversed(baris[3:]):
        baris[-1].getparent().append(tr)
    hasil = segar(dok, p1="11", p5="51")
    assert [b[3] for b in badan(tabel(baca(hasil.docx)))] == ["60", "51", "40", "30", "20", "11"]
    assert hasil.dipertahankan == ()


def test_baris_dipindah_dan_disunting_tetap_dikenali(laporan):
    dok = baca(laporan)
    baris = tabel(dok).findall(qn("w:tr"))
    baris[3].addprevious(baris[7])
    ganti_teks(baris[7].findall(qn("w:tc"))[2], "lima ratus")
    hasil = segar(dok, p5="51")
    assert badan(tabel(baca(hasil.docx)))[0] == ["Sasaran 5", "Program 5", "lima ratus", "51"]


def test_banyak_baris_disunting_di_satu_kolom_tetap_dikenali():
    """Three hundred rows, one cell edited in each: too many for comparing every row with every other."""
    baris = tuple(
        Baris("program", (Sel("S"), Sel(f"Program {n}"), Sel(f"{n}00"), Sel(f"{n}0")), f"p{n}") for n in range(300)
    )
    isi = isi_contoh(tabel={**isi_contoh().tabel, "3_4": replace(tabel_anggaran(), baris=baris)})
    dok = baca(susun(templat_lengkap(), isi).docx)
    for tr in tabel(dok).findall(qn("w:tr"))[3:]:
        ganti_teks(tr.findall(qn("w:tc"))[2], "kira-kira")
    baru = (replace(baris[0], sel=(*baris[0].sel[:3], Sel("7"))), *baris[1:])
    hasil = segarkan(
        simpan(dok), isi_contoh(tabel={**isi.tabel, "3_4": replace(tabel_anggaran(), baris=baru)})
    )
    assert badan(tabel(baca(hasil.docx)))[0] == ["S", "Program 0", "kira-kira", "7"]
    assert len(hasil.dipertahankan) == 300


def test_tabel_yang_dibelah_dua_segar_di_keduanya(laporan):
    dok = baca(laporan)
    tbl = tabel(dok)
    dua = deepcopy(tbl)
    tbl.addnext(dua)
    for tr in tbl.findall(qn("w:tr"))[6:]:
        tbl.remove(tr)
    for tr in dua.findall(qn("w:tr"))[:6]:
        dua.remove(tr)
    sisipkan_paragraf(dua, "Kalimat di antaranya")
    hasil = segar(dok, p1="777", p6="888")
    isi = slot(baca(hasil.docx), "tabel.3_4")
    assert [teks(tbl).count(t) for tbl, t in zip(isi.iter(qn("w:tbl")), ("777", "888"), strict=True)] == [1, 1]
    assert "Kalimat di antaranya" in teks(isi)
    assert hasil.dipertahankan == ()


def test_baris_terakhir_belahan_pergi_bersama_tabelnya(laporan):
    dok = baca(laporan)
    tbl = tabel(dok)
    dua = deepcopy(tbl)
    tbl.addnext(dua)
    tbl.remove(tbl.findall(qn("w:tr"))[-1])
    for tr in dua.findall(qn("w:tr"))[:-1]:
        dua.remove(tr)
    sisipkan_paragraf(dua, "Kalimat di antaranya")
    isi = isi_contoh(tabel={**isi_contoh().tabel, "3_4": replace(tabel_anggaran(), baris=PROGRAM[:-1])})
    hasil = segarkan(simpan(dok), isi)
    assert len(list(slot(baca(hasil.docx), "tabel.3_4").iter(qn("w:tbl")))) == 1
    assert "Kalimat di antaranya" in teks(slot(baca(hasil.docx), "tabel.3_4"))
    assert not segarkan(hasil.docx, isi).berubah


def test_sel_yang_digabung_orang_disebut_dengan_angka_lama_dan_baru(laporan):
    dok = baca(laporan)
    kiri, kanan = tabel(dok).findall(qn("w:tr"))[4].findall(qn("w:tc"))[2:]
    kiri.find(qn("w:tcPr")).insert(1, parse_xml(f'<w:gridSpan {nsdecls("w")} w:val="2"/>'))
    for p in kanan.findall(qn("w:p")):
        kiri.append(p)
    kanan.getparent().remove(kanan)
    hasil = segar(dok, p2="21")
    assert badan(tabel(baca(hasil.docx)))[1] == ["Sasaran 2", "Program 2", "20020"]
    assert ("20", "21") in {(k.lama, k.baru) for k in hasil.bertentangan}


@pytest.mark.parametrize("jumlah", [1, 2])
def test_gambar_di_dalam_sel_tetap_walau_angkanya_berganti(laporan, jumlah):
    """A picture beside the figure, or in a paragraph of its own."""
    dok = baca(laporan)
    gambar = dok.add_paragraph()
    gambar.add_run().add_picture(io.BytesIO(png()))
    tujuan = sel(dok, "tabel.3_4", "Program 2", 3)
    if jumlah == 1:
        tujuan.find(qn("w:p")).append(gambar._p.find(qn("w:r")))
        gambar._p.getparent().remove(gambar._p)
    else:
        tujuan.append(gambar._p)
    hasil = segar(dok, p2="21")
    tc = sel(baca(hasil.docx), "tabel.3_4", "Program 2", 3)
    assert teks(tc) == "21"
    assert len(list(tc.iter(qn("w:drawing")))) == 1


def test_tabel_di_dalam_sel_membuat_selnya_tetap(laporan):
    dok = baca(laporan)
    tujuan = sel(dok, "tabel.3_4", "Program 2", 3)
    tujuan.append(parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid>'
        "<w:tr><w:tc><w:p><w:r><w:t>rincian</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    ))
    tujuan.append(parse_xml(f'<w:p {nsdecls("w")}/>'))
    hasil = segar(dok, p2="21")
    assert "rincian" in teks(sel(baca(hasil.docx), "tabel.3_4", "Program 2", 3))
    assert ("20", "21") in {(k.lama, k.baru) for k in hasil.bertentangan}


def kepala_sel(dok, isi: str):
    return next(tc for tr in tabel(dok).findall(qn("w:tr"))[:2] for tc in tr.findall(qn("w:tc")) if teks(tc) == isi)


def isi_berjudul(realisasi: str, **ganti: str):
    """Return the programs with another title over the last column."""
    dasar = isi_program(**ganti).tabel["3_4"]
    kolom = (*dasar.kolom[:3], replace(dasar.kolom[3], judul=("Anggaran", realisasi)))
    return isi_contoh(tabel={**isi_contoh().tabel, "3_4": replace(dasar, kolom=kolom)})


@pytest.mark.parametrize("kolom_kami", [False, True])
def test_kolom_berjudul_tulisan_orang_tetap_disegarkan(laporan, kolom_kami):
    dok = baca(laporan)
    ganti_teks(kepala_sel(dok, "Realisasi"), "Terserap")
    ganti_teks(kepala_sel(dok, "Program/Kegiatan"), "Program kami")
    if kolom_kami:
        tabel(dok).find(qn("w:tblGrid")).append(parse_xml(f'<w:gridCol {nsdecls("w")} w:w="900"/>'))
        for tr in tabel(dok).findall(qn("w:tr")):
            tr.append(parse_xml(f'<w:tc {nsdecls("w")}><w:p><w:r><w:t>kami</w:t></w:r></w:p></w:tc>'))
    hasil = segar(dok, p2="21")
    assert badan(tabel(baca(hasil.docx)))[1][:4] == ["Sasaran 2", "Program 2", "200", "21"]
    assert kepala_sel(baca(hasil.docx), "Terserap") is not None
    assert hasil.dipertahankan == hasil.bertentangan == ()


def test_tahun_di_judul_kolom_tulisan_orang_disebut_dan_tetap_disebut_lagi():
    dok = baca(susun(templat_lengkap(), isi_berjudul("Realisasi 2025")).docx)
    ganti_teks(kepala_sel(dok, "Realisasi 2025"), "Terserap s.d. 2025")
    docx, isi = simpan(dok), isi_berjudul("Realisasi 2026", p2="21")
    for _ in range(2):
        hasil = segarkan(docx, isi)
        assert kepala_sel(baca(hasil.docx), "Terserap s.d. 2025") is not None
        assert badan(tabel(baca(hasil.docx)))[1][3] == "21"
        assert [(k.tempat.kolom, k.teks, k.lama, k.baru) for k in hasil.bertentangan] == [
            ("Realisasi 2026", "Terserap s.d. 2025", "2025", "2026")
        ]
        docx = simpan(baca(hasil.docx))


def test_judul_kolom_tulisan_orang_tanpa_angka_lama_bukan_pertentangan():
    dok = baca(susun(templat_lengkap(), isi_berjudul("Realisasi 2025")).docx)
    ganti_teks(kepala_sel(dok, "Realisasi 2025"), "Terserap")
    hasil = segarkan(simpan(dok), isi_berjudul("Realisasi 2026"))
    assert [(d.teks, d.sebab) for d in hasil.dipertahankan] == [("Terserap", "judul kolomnya ditulis sendiri")]
    assert hasil.bertentangan == ()


def test_belahan_tabel_di_luar_slotnya_disebut_bila_angkanya_tidak_lagi_benar(laporan):
    dok = baca(laporan)
    tbl = tabel(dok)
    belahan = deepcopy(tbl)
    for tr in tbl.findall(qn("w:tr"))[6:]:
        tbl.remove(tr)
    for tr in belahan.findall(qn("w:tr"))[3:6]:
        belahan.remove(tr)
    slot(dok, "tabel.3_4").getparent().getparent().append(belahan)
    hasil = segarkan(simpan(dok), isi_program(p1="11", p6="66"))
    assert badan(tabel(baca(hasil.docx)))[0][3] == "11"
    assert [(k.tempat.baris, k.tempat.kolom, k.lama, k.baru) for k in hasil.bertentangan] == [
        ("Sasaran 6", "Anggaran Realisasi", "60", "66")
    ]
    assert [(d.tempat.baris, d.sebab) for d in hasil.dipertahankan] == [
        ("Sasaran 6", "barisnya dipindah orang ke tabel lain dan tidak disegarkan")
    ]
    assert ("60", "66") in {(a.lama, a.baru) for a in hasil.angka_berubah}


def test_baris_yang_dihapus_tidak_disebut_dipindah(laporan):
    dok = baca(laporan)
    tbl = tabel(dok)
    tbl.remove(tbl.findall(qn("w:tr"))[-2])
    hasil = segarkan(simpan(dok), isi_program(p5="55"))
    assert [(d.tempat.baris, d.sebab) for d in hasil.dipertahankan] == [("Sasaran 5", "barisnya dihapus orang")]
    assert hasil.bertentangan == hasil.angka_berubah == ()
