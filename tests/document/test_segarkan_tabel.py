"""Menyegarkan tabel kecil: baris datang, pergi, berpindah; sel dan kolom orang tetap."""

from copy import deepcopy
from dataclasses import replace

from docx.oxml.ns import qn

from generator.document.audit import audit
from generator.document.segarkan import segarkan
from generator.document.susun import susun
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong
from tests.document.contoh import isi_contoh
from tests.document.contoh import simpan
from tests.document.contoh import tabel_anggaran
from tests.document.contoh import templat_lengkap
from tests.document.suntingan import baca
from tests.document.suntingan import ganti_teks
from tests.document.suntingan import sel
from tests.document.suntingan import slot
from tests.document.suntingan import tambah_baris
from tests.document.suntingan import tambah_kolom
from tests.document.suntingan import teks

KEGIATAN_2 = Baris("kegiatan", (Sel("", gabung_atas=True), Sel("Kegiatan A.2"), Sel("50"), Sel("40")), "p/k2")


def isi_dengan(*baris: Baris, **lain):
    """Return the example with other rows in its budget table (default: as it is)."""
    tabel = tabel_anggaran()
    tabel = replace(tabel, baris=baris or tabel.baris, **lain)
    return isi_contoh(tabel={**isi_contoh().tabel, "3_4": tabel})


def baris_awal() -> list[Baris]:
    return list(tabel_anggaran().baris)


def isi_tabel(docx: bytes, nama: str = "tabel.3_4") -> list[list[str]]:
    tbl = next(slot(baca(docx), nama).iter(qn("w:tbl")))
    return [[teks(tc) for tc in tr.findall(qn("w:tc"))] for tr in tbl.findall(qn("w:tr"))]


def gabungan(docx: bytes) -> list[str | None]:
    """Return the vertical merge of the first cell of each row: restart, None (goes on), "" (no merge)."""
    tbl = next(slot(baca(docx), "tabel.3_4").iter(qn("w:tbl")))
    hasil = []
    for tr in tbl.findall(qn("w:tr")):
        e = tr.find(f"{qn('w:tc')}/{qn('w:tcPr')}/{qn('w:vMerge')}")
        hasil.append("" if e is None else e.get(qn("w:val"), "lanjut"))
    return hasil


def test_baris_baru_masuk_di_tempatnya_dengan_rupa_tingkatnya(laporan):
    p, k, j = baris_awal()
    hasil = segarkan(laporan, isi_dengan(p, k, KEGIATAN_2, j))
    kolom_2 = [b[1] for b in isi_tabel(hasil.docx)[3:]]
    assert kolom_2 == ["Program A", "Kegiatan A.1baris kedua", "Kegiatan A.2", "908.521.900"]
    assert gabungan(hasil.docx)[3:] == ["restart", "lanjut", "lanjut", ""]
    assert audit(hasil.docx) == ()


def test_baris_yang_hilang_dari_data_dihapus_dan_gabungannya_berakhir(laporan):
    p, _, j = baris_awal()
    hasil = segarkan(laporan, isi_dengan(p, j))
    assert [b[0] for b in isi_tabel(hasil.docx)[3:]] == ["Sasaran 1", "Jumlah"]
    assert gabungan(hasil.docx)[3:] == ["", ""]
    assert audit(hasil.docx) == ()


def test_baris_hilang_yang_disunting_tetap_dan_dilaporkan(laporan):
    dok = baca(laporan)
    ganti_teks(sel(dok, "tabel.3_4", "Kegiatan A.1", 2), "111")
    p, _, j = baris_awal()
    hasil = segarkan(simpan(dok), isi_dengan(p, j))
    assert any("111" in b for b in isi_tabel(hasil.docx))
    assert [d.sebab for d in hasil.dipertahankan] == ["sudah disunting; datanya tidak ada lagi"]
    assert not segarkan(hasil.docx, isi_dengan(p, j)).berubah


def test_baris_yang_dihapus_orang_tetap_terhapus(laporan):
    dok = baca(laporan)
    tr = sel(dok, "tabel.3_4", "Kegiatan A.1", 0).getparent()
    tr.getparent().remove(tr)
    p, k, j = baris_awal()
    baru = replace(k, sel=(k.sel[0], k.sel[1], Sel("200"), k.sel[3]))
    hasil = segarkan(simpan(dok), isi_dengan(p, baru, j))
    assert not any("Kegiatan A.1" in "".join(b) for b in isi_tabel(hasil.docx))


def test_tingkat_yang_dulu_tidak_ada_memakai_contoh_dari_simpanan():
    p, k, j = baris_awal()
    tanpa = susun(templat_lengkap(), isi_dengan(p, j)).docx
    hasil = segarkan(tanpa, isi_dengan(p, k, j))
    asli = susun(templat_lengkap(), isi_dengan(p, k, j)).docx
    assert isi_tabel(hasil.docx) == isi_tabel(asli)
    assert gabungan(hasil.docx) == gabungan(asli)


def test_tingkat_yang_pergi_lalu_kembali_tetap_rupanya(laporan):
    p, k, j = baris_awal()
    pergi = segarkan(laporan, isi_dengan(p, j))
    kembali = segarkan(pergi.docx, isi_dengan(p, k, j))
    assert isi_tabel(kembali.docx) == isi_tabel(laporan)
    baris = next(slot(baca(kembali.docx), "tabel.3_4").iter(qn("w:tbl"))).findall(qn("w:tr"))[4]
    assert {b.get(qn("w:val")) for b in baris.iter(qn("w:b"))} <= {"0"}


def test_urutan_baris_mengikuti_data(laporan):
    p, k, j = baris_awal()
    satu = replace(p, sel=(Sel("Sasaran 1"), *p.sel[1:]))
    dua = Baris("program", (Sel("Sasaran 2"), Sel("Program B"), Sel("10"), Sel("9")), "p2")
    awal = segarkan(laporan, isi_dengan(satu, k, dua, j))
    hasil = segarkan(awal.docx, isi_dengan(dua, satu, k, j))
    assert [b[0] for b in isi_tabel(hasil.docx)[3:]] == ["Sasaran 2", "Sasaran 1", "", "Jumlah"]
    assert audit(hasil.docx) == ()


def test_baris_dan_kolom_orang_tetap_saat_baris_baru_masuk(laporan):
    dok = baca(laporan)
    tambah_baris(dok, "tabel.3_4", "Program A", "kami")
    tambah_kolom(dok, "tabel.3_4", "Ket")
    p, k, j = baris_awal()
    hasil = segarkan(simpan(dok), isi_dengan(p, k, KEGIATAN_2, j))
    baris = isi_tabel(hasil.docx)
    assert baris[4][1] == "kami"
    assert [b[-1] for b in baris] == ["Ket"] * 6 + ["", "Ket"]
    assert [len(b) for b in baris[3:]] == [5, 5, 5, 5, 4]
    assert audit(hasil.docx) == ()


def test_sel_kosong_di_word_dapat_terisi(laporan):
    """Word leaves a cell without text without a run."""
    p, k, j = baris_awal()
    kosong = replace(k, sel=(k.sel[0], k.sel[1], Sel(""), k.sel[3]))
    dok = baca(susun(templat_lengkap(), isi_dengan(p, kosong, j)).docx)
    tc = sel(dok, "tabel.3_4", "Kegiatan A.1", 2)
    for r in list(tc.iter(qn("w:r"))):
        r.getparent().remove(r)
    hasil = segarkan(simpan(dok), isi_dengan(p, k, j))
    assert isi_tabel(hasil.docx)[4][2] == "100"


def test_celah_di_sel_kehilangan_sorotan_saat_terisi(laporan):
    p, k, j = baris_awal()
    celah = replace(k, sel=(k.sel[0], k.sel[1], Sel("[ISI: pagu]"), k.sel[3]))
    awal = susun(templat_lengkap(), isi_dengan(p, celah, j)).docx
    hasil = segarkan(awal, isi_dengan(p, k, j))
    tbl = next(slot(baca(hasil.docx), "tabel.3_4").iter(qn("w:tbl")))
    assert not list(tbl.iter(qn("w:highlight")))
    assert "[ISI: pagu]" not in hasil.isian


def test_kolom_yang_berganti_menulis_ulang_tabel_yang_utuh(laporan):
    kolom = (*tabel_anggaran().kolom, Kolom("persen", ("Anggaran", "%"), 10, "kanan"))
    baris = tuple(replace(b, sel=(*b.sel, Sel("97%"))) for b in baris_awal())
    hasil = segarkan(laporan, isi_dengan(*baris, kolom=kolom))
    assert [b[-1] for b in isi_tabel(hasil.docx)[3:]] == ["97%"] * 3
    assert audit(hasil.docx) == ()
    assert not segarkan(hasil.docx, isi_dengan(*baris, kolom=kolom)).berubah


def test_kolom_yang_berganti_tidak_menimpa_tabel_tersunting(laporan):
    dok = baca(laporan)
    ganti_teks(sel(dok, "tabel.3_4", "Program A", 2), "tulisan kami")
    kolom = (*tabel_anggaran().kolom, Kolom("persen", ("Anggaran", "%"), 10, "kanan"))
    baris = tuple(replace(b, sel=(*b.sel, Sel("97%"))) for b in baris_awal())
    hasil = segarkan(simpan(dok), isi_dengan(*baris, kolom=kolom))
    assert "tulisan kami" in "".join(map("".join, isi_tabel(hasil.docx)))
    assert [k.nama for k in hasil.bertentangan] == ["tabel.3_4"]


def test_kolom_pilihan_templat_tetap_pilihan(laporan):
    """The template types its own headers and shows two of the four columns."""
    dok = baca(templat_lengkap())
    tbl = dok.tables[1]._tbl
    for tr in tbl.findall(qn("w:tr")):
        for tc in tr.findall(qn("w:tc"))[2:]:
            tr.remove(tc)
    for kolom in tbl.find(qn("w:tblGrid")).findall(qn("w:gridCol"))[2:]:
        kolom.getparent().remove(kolom)
    kepala, nomor = tbl.findall(qn("w:tr"))[:2]
    tbl.remove(nomor)
    ganti_teks(kepala.findall(qn("w:tc"))[0], "Program/Kegiatan")
    kepala.findall(qn("w:tc"))[1].find(qn("w:p")).append(deepcopy(next(kepala.iter(qn("w:r")))))
    ganti_teks(kepala.findall(qn("w:tc"))[1], "Realisasi")
    awal = susun(simpan(dok), isi_contoh()).docx
    assert isi_tabel(awal)[1] == ["Program A", "878.320.000"]
    p, k, j = baris_awal()
    baru = replace(k, sel=(*k.sel[:3], Sel("77")))
    hasil = segarkan(awal, isi_dengan(p, baru, KEGIATAN_2, j))
    assert isi_tabel(hasil.docx)[2:4] == [["Kegiatan A.1baris kedua", "77"], ["Kegiatan A.2", "40"]]
    assert not segarkan(hasil.docx, isi_dengan(p, baru, KEGIATAN_2, j)).berubah


def test_judul_kolom_yang_berganti_ikut_segar(laporan):
    lama = tabel_anggaran().kolom
    kolom = (*lama[:2], replace(lama[2], judul=("Anggaran", "Pagu 2026")), lama[3])
    hasil = segarkan(laporan, isi_dengan(kolom=kolom))
    assert "Pagu 2026" in "".join(map("".join, isi_tabel(hasil.docx)[:3]))


def test_tabel_yang_dulu_celah_kini_ditulis():
    kosong = TabelKosong("3.4", "Anggaran", "DPA belum ada", wajib=True)
    awal = susun(templat_lengkap(), isi_contoh(tabel={**isi_contoh().tabel, "3_4": kosong})).docx
    hasil = segarkan(awal, isi_contoh())
    asli = susun(templat_lengkap(), isi_contoh()).docx
    assert isi_tabel(hasil.docx) == isi_tabel(asli)
    assert audit(hasil.docx) == ()
    assert not segarkan(hasil.docx, isi_contoh()).berubah


def test_tabel_tanpa_data_lagi_tetap_dan_dilaporkan(laporan):
    kosong = TabelKosong("3.4", "Anggaran", "DPA belum ada")
    hasil = segarkan(laporan, isi_contoh(tabel={**isi_contoh().tabel, "3_4": kosong}))
    assert isi_tabel(hasil.docx) == isi_tabel(laporan)
    assert [d.nama for d in hasil.dipertahankan][0] == "tabel.3_4"


def test_slot_tersalin_dua_kali_segar_keduanya(laporan):
    dok = baca(laporan)
    sdt = slot(dok, "tabel.3_4").getparent()
    salinan = deepcopy(sdt)
    for penanda in list(salinan.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))):
        penanda.getparent().remove(penanda)
    salinan.find(f"{qn('w:sdtPr')}/{qn('w:id')}").set(qn("w:val"), "4711")
    sdt.addnext(salinan)
    p, k, j = baris_awal()
    baru = replace(k, sel=(k.sel[0], k.sel[1], Sel("200"), k.sel[3]))
    hasil = segarkan(simpan(dok), isi_dengan(p, baru, j))
    assert [teks(t).count("200") for t in baca(hasil.docx).element.body.iter(qn("w:tbl"))].count(1) == 2
