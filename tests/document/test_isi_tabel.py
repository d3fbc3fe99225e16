"""Tabel: gabungan sel, kepala bertingkat, kolom yang berubah, dan rupa tiap tingkat baris."""

import io

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from generator.document.audit import audit
from generator.document.susun import susun
from generator.document.wml import w
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import Table
from tests.document.contoh import dokumen
from tests.document.contoh import isi_contoh
from tests.document.contoh import keterangan
from tests.document.contoh import simpan
from tests.document.contoh import tabel_anggaran
from tests.document.contoh import tabel_contoh


def tabel_jadi(table: Table, kolom: int | None, **contoh):
    """Return the w:tbl that comes out for a Table and a prototype with that many columns (None: no prototype)."""
    dok = dokumen()
    keterangan(dok, "Tabel 1.", "Tabel", " Contoh")
    dok.add_paragraph("{{ tabel.x }}")
    if kolom:
        ubah = contoh.pop("ubah", lambda _: None)
        ubah(tabel_contoh(dok, kolom, **contoh))
    hasil = susun(simpan(dok), isi_contoh(tabel={"x": table}))
    assert audit(hasil.docx, {"x": table}) == ()
    return next(Document(io.BytesIO(hasil.docx)).element.iter(w("tbl")))


def isi_sel(tc) -> str:
    return "|".join("".join(t.text or "" for t in p.iter(w("t"))) for p in tc.iter(w("p")))


def baris(tbl) -> list[list[str]]:
    return [[isi_sel(tc) for tc in tr.iter(w("tc"))] for tr in tbl.iter(w("tr"))]


def sifat(tc, nama: str):
    ada = tc.find(f"{w('tcPr')}/{w(nama)}")
    return None if ada is None else ada.get(w("val"), "")


def tabel_polos(kolom: int, tingkat: str = "isi") -> Table:
    k = tuple(Kolom(f"k{i}", (f"K{i}",), 10 + 10 * i, "kanan" if i else "kiri") for i in range(kolom))
    return Table("x", "Contoh", k, (Baris(tingkat, tuple(Sel(f"s{i}") for i in range(kolom)), "b"),))


def test_kepala_bertingkat_digabung_ke_samping_dan_ke_bawah():
    tbl = tabel_jadi(tabel_anggaran(), 4, tingkat=("program", "kegiatan", "jumlah"), nomor=True)
    assert baris(tbl)[:3] == [
        ["Sasaran", "Program/Kegiatan", "Anggaran"], ["", "", "Pagu", "Realisasi"], ["1", "2", "3", "4"],
    ]
    atas, bawah = [list(tr.iter(w("tc"))) for tr in tbl.iter(w("tr"))][:2]
    assert [sifat(tc, "vMerge") for tc in atas] == ["restart", "restart", None]
    assert [sifat(tc, "vMerge") for tc in bawah] == ["", "", None, None]
    assert sifat(atas[2], "gridSpan") == "2"


def test_kepala_dan_nomor_berulang_dan_tidak_ada_baris_yang_terbelah():
    tbl = tabel_jadi(tabel_anggaran(), 4, tingkat=("program",), nomor=True)
    sifat_baris = [{e.tag for e in tr.find(w("trPr"))} for tr in tbl.iter(w("tr"))]
    assert [w("tblHeader") in s for s in sifat_baris] == [True, True, True, False, False, False]
    assert all(w("cantSplit") in s for s in sifat_baris)


def test_gabungan_badan_dan_baris_baru_menjadi_paragraf():
    tbl = tabel_jadi(tabel_anggaran(), 4, tingkat=("program", "kegiatan", "jumlah"), nomor=True)
    badan = [list(tr.iter(w("tc"))) for tr in tbl.iter(w("tr"))][3:]
    assert [sifat(b[0], "vMerge") for b in badan] == ["restart", "", None]
    assert isi_sel(badan[1][1]) == "Kegiatan A.1|baris kedua"
    assert sifat(badan[2][0], "gridSpan") == "2"
    assert len(badan[2]) == 3


def test_jumlah_kolom_yang_berbeda_membagi_lebar_contoh_menurut_bobot():
    tbl = tabel_jadi(tabel_polos(3), 2)
    lebar = [int(k.get(w("w"))) for k in tbl.iter(w("gridCol"))]
    contoh = [int(k.get(w("w"))) for k in tabel_jadi(tabel_polos(2), 2).iter(w("gridCol"))]
    assert sum(lebar) == sum(contoh)
    assert lebar[1] == sum(contoh) * 20 // 60
    assert baris(tbl) == [["K0", "K1", "K2"], ["s0", "s1", "s2"]]


def test_tingkat_yang_tidak_ada_memakai_rupa_tingkat_di_atasnya():
    tbl = tabel_jadi(tabel_polos(2, "sub kegiatan"), 2, tingkat=("program",))
    sel = list(list(tbl.iter(w("tr")))[1].iter(w("tc")))[0]
    assert sel.find(f".//{w('rPr')}/{w('b')}") is not None


def test_perataan_contoh_menang_atas_perataan_kolom():
    def tengahkan(tabel):
        tabel.rows[1].cells[1].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER

    rata = {}
    for nama, ubah in (("contoh", tengahkan), ("kolom", lambda _: None)):
        tbl = tabel_jadi(tabel_polos(2), 2, ubah=ubah)
        sel = list(list(tbl.iter(w("tr")))[1].iter(w("tc")))[1]
        rata[nama] = sel.find(f".//{w('jc')}").get(w("val"))
    assert rata == {"contoh": "center", "kolom": "right"}


def test_tanpa_contoh_tabel_bergaris_selebar_halaman():
    tbl = tabel_jadi(tabel_polos(3), None)
    assert baris(tbl) == [["K0", "K1", "K2"], ["s0", "s1", "s2"]]
    assert tbl.find(f"{w('tblPr')}/{w('tblStyle')}").get(w("val")) == "TableGrid"
    assert sum(int(k.get(w("w"))) for k in tbl.iter(w("gridCol"))) == 8640


def test_persen_dan_kurung_di_sel_tercetak_apa_adanya():
    table = Table("x", "C", (Kolom("a", ("A",)),), (Baris("isi", (Sel("98,6% {x} %s <&>"),), "b"),))
    assert baris(tabel_jadi(table, 1))[1] == ["98,6% {x} %s <&>"]


def test_kepala_yang_diketik_tetap_dan_nilainya_terisi():
    def ketik(tabel):
        tabel.rows[0].cells[0].paragraphs[0].add_run("Uraian")
        tabel.rows[0].cells[1].paragraphs[0].add_run("Target {{ tahun }}")

    def ubah(tabel):
        baris_kepala = tabel.add_row()
        tabel._tbl.insert(list(tabel._tbl).index(tabel.rows[0]._tr), baris_kepala._tr)
        ketik(tabel)

    tbl = tabel_jadi(tabel_polos(2), 2, kepala=False, ubah=ubah)
    assert baris(tbl) == [["Uraian", "Target 2025"], ["s0", "s1"]]
    assert tbl.find(f".//{w('sdt')}") is None


def test_celah_di_sel_ditandai_kuning():
    table = Table("x", "C", (Kolom("a", ("A",)),), (Baris("isi", (Sel("[ISI: penyebab]"),), "b"),))
    tbl = tabel_jadi(table, 1)
    assert tbl.find(f".//{w('highlight')}").get(w("val")) == "yellow"


def _berbaris_akhir(tbl) -> None:
    """Turn on the style's look of a last row, as Word does with Table Design > Total Row."""
    tampilan = tbl._tbl.tblPr.find(w("tblLook"))
    tampilan.set(w("val"), "04E0")
    tampilan.set(w("lastRow"), "1")


def _tampilan(tbl) -> tuple[str, str]:
    tampilan = tbl.find(f"{w('tblPr')}/{w('tblLook')}")
    return tampilan.get(w("val")), tampilan.get(w("lastRow"))


@pytest.mark.parametrize(
    ("tingkat_contoh", "tingkat_isi", "tampilan"),
    [
        (("isi", "jumlah"), "isi", ("04A0", "0")),
        (("isi", "jumlah"), "jumlah", ("04E0", "1")),
        (("isi",), "isi", ("04E0", "1")),
    ],
)
def test_baris_data_terakhir_tidak_tampak_sebagai_jumlah(tingkat_contoh, tingkat_isi, tampilan):
    """Where a template draws a row for the sum, a table without a sum has no row that looks like one."""
    tbl = tabel_jadi(tabel_polos(2, tingkat_isi), 2, tingkat=tingkat_contoh, ubah=_berbaris_akhir)
    assert _tampilan(tbl) == tampilan
