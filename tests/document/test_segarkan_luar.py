"""Tulisan orang yang masih menyebut angka lama disebut, di mana pun ia; yang sudah segar tidak."""

from copy import deepcopy
from dataclasses import replace

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.ns import qn

from generator.document.segarkan import segarkan
from generator.document.susun import susun
from generator.tables.tabel import Sel
from tests.document.contoh import SULIT
from tests.document.contoh import dengan_naskah
from tests.document.contoh import dengan_nilai
from tests.document.contoh import isi_contoh
from tests.document.contoh import paragraf
from tests.document.contoh import simpan
from tests.document.contoh import tabel_anggaran
from tests.document.contoh import templat_lengkap
from tests.document.suntingan import baca
from tests.document.suntingan import ganti_teks
from tests.document.suntingan import paragraf_bertajuk
from tests.document.suntingan import sel
from tests.document.suntingan import sisipkan_paragraf
from tests.document.suntingan import slot
from tests.document.suntingan import tambah_baris
from tests.document.suntingan import tambah_kolom
from tests.document.suntingan import teks

LAMA, BARU = "878.320.000", "900.000.000"


def isi_baru():
    """Return the example with another realisasi of Program A, in its row and in the total."""
    baris = tuple(
        replace(b, sel=tuple(Sel(BARU) if s.teks == LAMA else s for s in b.sel)) for b in tabel_anggaran().baris
    )
    return isi_contoh(tabel={**isi_contoh().tabel, "3_4": replace(tabel_anggaran(), baris=baris)})


def luar(dok, isi=None) -> list[tuple[str, str, str]]:
    hasil = segarkan(simpan(dok), isi or isi_baru())
    return [(t.teks, t.lama, t.baru) for t in hasil.teks_luar]


def test_laporan_utuh_tidak_menyebut_apa_pun(laporan):
    assert luar(baca(laporan)) == []


def test_nilai_yang_segar_di_dalam_kalimat_bukan_angka_lama(laporan):
    assert luar(baca(laporan), dengan_nilai(tahun="2026")) == []


def test_angka_yang_diketik_di_samping_nilai_disebut(laporan):
    dok = baca(laporan)
    sisipkan_paragraf(paragraf_bertajuk(dok, "BAB III"), "Tahun 2025 kami sibuk.")
    assert luar(dok, dengan_nilai(tahun="2026")) == [("Tahun 2025 kami sibuk.", "2025", "2026")]


@pytest.mark.parametrize("bagian", ["header", "footer"])
def test_kepala_dan_kaki_halaman_ikut_dicari(laporan, bagian):
    dok = baca(laporan)
    getattr(dok.sections[0], bagian).add_paragraph(f"Realisasi {LAMA}")
    hasil = segarkan(simpan(dok), isi_baru())
    assert [(t.judul, t.lama) for t in hasil.teks_luar] == [
        ("Kepala halaman" if bagian == "header" else "Kaki halaman", LAMA)
    ]


def test_tabel_milik_orang_ikut_dicari(laporan):
    dok = baca(laporan)
    paragraf_bertajuk(dok, "BAB III").addprevious(parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr/><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid><w:tr><w:tc><w:p><w:r>'
        f"<w:t>kami catat {LAMA}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    ))
    assert luar(dok) == [(f"kami catat {LAMA}", LAMA, BARU)]


def test_baris_dan_kolom_orang_di_tabel_kita_ikut_dicari(laporan):
    dok = baca(laporan)
    tambah_baris(dok, "tabel.3_4", "Program A", f"baris {LAMA}")
    tambah_kolom(dok, "tabel.3_4", f"kolom {LAMA}")
    assert {t for t, *_ in luar(dok)} == {f"baris {LAMA}", f"kolom {LAMA}"}


def test_paragraf_di_samping_tabel_di_dalam_slotnya_ikut_dicari(laporan):
    dok = baca(laporan)
    slot(dok, "tabel.3_4").append(parse_xml(f"<w:p {nsdecls('w')}><w:r><w:t>lihat {LAMA}</w:t></w:r></w:p>"))
    assert luar(dok) == [(f"lihat {LAMA}", LAMA, BARU)]


def test_angka_lain_di_naskah_yang_disunting_disebut(laporan):
    """The passage itself has no figure that changed; the person's sentence has one."""
    dok = baca(laporan)
    ganti_teks(slot(dok, "narasi.hasil"), f"Hasil kinerja; serapan {LAMA}.")
    assert luar(dok) == [(f"Hasil kinerja; serapan {LAMA}.", LAMA, BARU)]


def test_yang_sudah_disebut_bertentangan_tidak_disebut_lagi(laporan):
    dok = baca(laporan)
    ganti_teks(sel(dok, "tabel.3_4", "Program A", 3), f"{LAMA} (sementara)")
    hasil = segarkan(simpan(dok), isi_baru())
    assert (LAMA, BARU) in {(k.lama, k.baru) for k in hasil.bertentangan}
    assert hasil.teks_luar == ()


def test_angka_yang_masih_benar_di_naskah_tersunting_tidak_disebut():
    isi = dengan_naskah(hasil=(paragraf(f"Serapan {LAMA}."),))
    dok = baca(susun(templat_lengkap(), isi).docx)
    ganti_teks(slot(dok, "narasi.hasil"), f"Serapan kami {LAMA}.")
    baru = replace(isi_baru(), narasi=isi.narasi)
    assert luar(dok, baru) == []


def test_tabel_yang_diganti_teks_disebut_dengan_angka_lamanya(laporan):
    dok = baca(laporan)
    isi = slot(dok, "tabel.3_4")
    for e in list(isi):
        isi.remove(e)
    isi.append(parse_xml(f"<w:p {nsdecls('w')}><w:r><w:t>Program A: {LAMA}</w:t></w:r></w:p>"))
    hasil = segarkan(simpan(dok), isi_baru())
    assert "tabelnya sudah diganti teks" in {d.sebab for d in hasil.dipertahankan}
    assert [t.lama for t in hasil.teks_luar] == [LAMA]
    assert "Program A" in teks(slot(baca(hasil.docx), "tabel.3_4"))


def test_nama_yang_berganti_dan_masih_diketik_disebut(laporan):
    dok = baca(laporan)
    ganti_teks(sisipkan_paragraf(paragraf_bertajuk(dok, "BAB III"), "x"), f"Menurut {SULIT} tahun lalu.")
    assert luar(dok, dengan_nilai(nama_dinas="Dinas Baru")) == [(f"Menurut {SULIT} tahun lalu.", SULIT, "Dinas Baru")]


def test_sel_dengan_komentar_tetap_dan_sel_lain_disegarkan(laporan):
    dok = baca(laporan)
    p = sel(dok, "tabel.3_4", "Program A", 3).find(qn("w:p"))
    p.insert(0, parse_xml(f'<w:commentRangeStart {nsdecls("w")} w:id="0"/>'))
    p.append(parse_xml(f'<w:commentRangeEnd {nsdecls("w")} w:id="0"/>'))
    hasil = segarkan(simpan(dok), isi_baru())
    assert teks(sel(baca(hasil.docx), "tabel.3_4", "Program A", 3)) == LAMA
    assert teks(sel(baca(hasil.docx), "tabel.3_4", "Jumlah", 2)) == BARU
    assert [d.sebab for d in hasil.dipertahankan] == ["berisi perubahan terlacak atau komentar"]
    assert (LAMA, BARU) in {(k.lama, k.baru) for k in hasil.bertentangan}


def test_baris_yang_penghapusannya_terlacak_disebut_sekali(laporan):
    dok = baca(laporan)
    tr = sel(dok, "tabel.3_4", "Program A", 3).getparent()
    tr.find(qn("w:trPr")).append(parse_xml(f'<w:del {nsdecls("w")} w:id="7" w:author="P"/>'))
    hasil = segarkan(simpan(dok), isi_baru())
    assert len(hasil.dipertahankan) == 1
    assert LAMA in teks(sel(baca(hasil.docx), "tabel.3_4", "Program A", 3))


def test_salinan_yang_disunting_tidak_membuat_salinan_lain_tersunting(laporan):
    """Two copies, one edited: the other one follows this year's figures and next year's."""
    dok = baca(laporan)
    sdt = slot(dok, "tabel.3_4").getparent()
    salinan = deepcopy(sdt)
    sdt.addprevious(salinan)
    ganti_teks(sel(dok, "tabel.3_4", "Program A", 3), "kami")
    satu = segarkan(simpan(dok), isi_baru())
    dua = segarkan(satu.docx, isi_contoh())
    tabel = [t for t in baca(dua.docx).element.body.iter(qn("w:tbl")) if "Program A" in teks(t)]
    assert ["kami" in teks(t) for t in tabel] == [True, False]
    assert LAMA in teks(tabel[1])


def test_angka_lama_yang_dibulatkan_orang_disebut(laporan):
    dok = baca(laporan)
    sisipkan_paragraf(paragraf_bertajuk(dok, "BAB III"), "Terserap Rp878,3 juta tahun ini.")
    assert luar(dok) == [("Terserap Rp878,3 juta tahun ini.", "878,3 juta", BARU)]
