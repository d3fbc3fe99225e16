"""Tata letak: yang harus sehalaman tetap sehalaman, butir berjenjang, dan laporan dari folder yang sedikit isinya."""

import io
import shutil
from dataclasses import replace

import pytest
from docx import Document
from docx.enum.section import WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn

from generator import alur
from generator.document.audit import audit
from generator.document.bagan import DataBagan
from generator.document.cetakan import PrototipeTabel
from generator.document.isi import Isi
from generator.document.isi_laporan import susun_isi
from generator.document.simpul_bagan import Simpul
from generator.document.susun import HasilSusun
from generator.document.susun import susun
from generator.document.templat import urai_templat
from generator.document.tinggi_tabel import Kebersamaan
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import Table
from tests.document.contoh import dokumen
from tests.document.contoh import paragraf
from tests.document.contoh import simpan
from tests.document.contoh import tabel_contoh
from tests.document.magetan import AKAR
from tests.document.magetan import TEMPLAT

TINGGI_A4 = 13958


def _table(banyak: int, teks: str = "isi") -> Table:
    baris = tuple(Baris("isi", (Sel(f"baris {i}"), Sel(teks)), f"b{i}") for i in range(banyak))
    return Table("3.4", "Contoh", (Kolom("a", ("A",)), Kolom("b", ("B",))), baris)


def _bersama(table: Table) -> Kebersamaan:
    """Which rows stay together in two columns of 4.500 twips on upright A4."""
    return Kebersamaan.hitung(table, (4500, 4500), [s.teks for b in table.baris for s in b.sel], TINGGI_A4)


def _naskah(*isi) -> list:
    """Paragraphs of a filled document that holds one passage."""
    dok = dokumen()
    dok.styles.add_style("LKjIP Huruf", WD_STYLE_TYPE.PARAGRAPH)
    dok.add_paragraph("{{ narasi.latar }}")
    hasil = susun(simpan(dok), Isi(narasi={"latar": isi}))
    return [*Document(io.BytesIO(hasil.docx)).element.body.iter(qn("w:p"))]


def _rekat(p) -> bool:
    return p.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None


def _gaya(p) -> str:
    ada = p.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return ada.get(qn("w:val")) if ada is not None else ""


def test_paragraf_pembuka_daftar_tidak_berpisah_dari_butirnya():
    p = _naskah(paragraf("Sebagai berikut."), paragraf("satu", gaya="butir"), paragraf("Tamat."), paragraf("Tabelnya:"))
    assert [_rekat(x) for x in p[:4]] == [True, False, False, True]


def test_paragraf_panjang_yang_tidak_membuka_daftar_boleh_berpisah():
    """LibreOffice moves a paragraph that stays with the next as a whole; a page lost six lines to it."""
    panjang = "Kalimat yang cukup panjang. " * 12
    p = _naskah(paragraf(panjang), paragraf("satu", gaya="butir"), paragraf(panjang + "Yaitu:"), paragraf("Tamat."))
    assert [_rekat(x) for x in p[:3]] == [False, False, True]


def test_uraian_pendek_tidak_berpisah_dari_gambarnya():
    p = _naskah(paragraf("Piagamnya digambarkan."), paragraf("piagam.png", gaya="gambar"), paragraf("Tamat."))
    assert _rekat(p[0])


def test_butir_terakhir_tidak_sendirian_di_halaman_berikut():
    butir = [paragraf(t, gaya="angka", penanda=f"{n}.") for n, t in enumerate(("satu", "dua", "tiga", "empat"), 1)]
    p = _naskah(paragraf("Sebagai berikut."), *butir, paragraf("Tamat."))
    assert [_rekat(x) for x in p[:6]] == [True, False, False, True, False, False]


def _sebelum_jeda(*isi, jeda: WD_SECTION = WD_SECTION.NEW_PAGE) -> list:
    """Paragraphs of a passage that stands last in its section."""
    dok = dokumen()
    dok.add_paragraph("{{ narasi.latar }}", style="LKjIP Isi")
    dok.add_section(jeda)
    dok.add_paragraph("Bagian berikutnya.")
    hasil = susun(simpan(dok), Isi(narasi={"latar": isi}))
    assert audit(hasil.docx) == ()
    return [*Document(io.BytesIO(hasil.docx)).element.body.iter(qn("w:p"))][: len(isi)]


def _utuh(p) -> bool:
    return p.find(f"{qn('w:pPr')}/{qn('w:keepLines')}") is not None


def test_seperempat_halaman_terakhir_sebelum_jeda_bagian_berdiri_bersama():
    """Ten lines of about 85 letters: the last three paragraphs have five, four and one."""
    satu, lima, empat = "Kata. ", "Kata. " * 60, "Kata. " * 50
    p = _sebelum_jeda(paragraf(satu), paragraf(lima), paragraf(empat), paragraf(satu))
    assert [_utuh(x) for x in p] == [False, True, True, True]
    assert [_rekat(x) for x in p] == [False, True, True, False]


def test_naskah_sebelum_jeda_tanpa_halaman_baru_tidak_direkatkan():
    p = _sebelum_jeda(paragraf("Kata."), paragraf("Kata."), jeda=WD_SECTION.CONTINUOUS)
    assert not any(_utuh(x) or _rekat(x) for x in p)


def test_huruf_di_bawah_angka_menjorok_dan_huruf_sendiri_tidak():
    p = _naskah(
        paragraf("satu", gaya="angka", penanda="1."), paragraf("di bawahnya", gaya="huruf", penanda="a."),
        paragraf("Kalimat."), paragraf("sendiri", gaya="huruf", penanda="a."),
    )  # fmt: skip
    assert [_gaya(x) for x in p[:4]] == ["LKjIPAngka", "LKjIPHuruf", "LKjIPIsi", "LKjIPAngka"]


@pytest.mark.parametrize(
    ("table", "harapan"),
    [(_table(1), True), (_table(12), True), (_table(13), False), (_table(4, "kata " * 400), False)],
    ids=["satu", "dua belas", "tiga belas", "tinggi"],
)
def test_semua_baris_tabel_pendek_tinggal_sehalaman(table, harapan):
    assert (_bersama(table).rekat == set(range(len(table.baris) - 1))) is harapan


# The header first, then the rows: in a long table the first two and the last three stay together.
@pytest.mark.parametrize(
    ("banyak", "harapan"),
    [(5, [True] * 5 + [False]), (40, [True, True] + [False] * 36 + [True, True, False])],
    ids=["pendek", "panjang"],
)
def test_baris_tabel_pendek_dan_ujung_tabel_panjang_tidak_terpisah(banyak, harapan):
    dok = dokumen()
    dok.add_paragraph("{{ tabel.3_4 }}")
    tabel_contoh(dok, 2)
    hasil = susun(simpan(dok), Isi(tabel={"3_4": _table(banyak)}))
    baris = Document(io.BytesIO(hasil.docx)).element.body.iter(qn("w:tr"))
    assert [_rekat(b.find(f".//{qn('w:p')}")) for b in baris] == harapan


def test_baris_terakhir_tabel_panjang_tidak_berpisah_dari_sumbernya():
    table = replace(_table(40), sumber="Sumber: DPA")
    assert _bersama(table).rekat == {0, 37, 38, 39}


def test_sumber_dan_catatan_di_bawah_tabel_berdiri_bersama():
    dok = dokumen()
    dok.add_paragraph("{{ tabel.3_4 }}")
    tabel_contoh(dok, 2)
    dok.add_paragraph("{{ sumber.3_4 }}", style="LKjIP Sumber")
    table = replace(_table(2), sumber="Sumber: DPA", catatan=("Catatan satu.", "Catatan dua."))
    badan = Document(io.BytesIO(susun(simpan(dok), Isi(tabel={"3_4": table})).docx)).element.body
    assert [_rekat(p) for p in badan.iter(qn("w:p")) if _gaya(p) == "LKjIPSumber"] == [True, True, False]


# 4.500 twips hold 47 letters of 9 points, a third of the page 22 lines.
@pytest.mark.parametrize(("teks", "terbelah"), [("x" * 47 * 20, set()), ("x" * 47 * 30, {0, 1})], ids=["utuh", "belah"])
def test_hanya_baris_setinggi_sepertiga_halaman_boleh_terbelah(teks, terbelah):
    table = replace(_table(2, teks), baris=(*_table(2, teks).baris, *_table(14).baris))
    hasil = _bersama(table)
    assert hasil.belah == terbelah
    assert not hasil.belah & hasil.rekat


def test_baris_yang_boleh_terbelah_ditulis_tanpa_larangan_dan_yang_lain_dengan():
    dok = dokumen()
    dok.add_paragraph("{{ tabel.3_4 }}")
    tabel_contoh(dok, 2)
    table = replace(_table(3), baris=(*_table(14).baris, *_table(1, "kata " * 2000).baris))
    badan = Document(io.BytesIO(susun(simpan(dok), Isi(tabel={"3_4": table})).docx)).element.body
    utuh = [b.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for b in badan.iter(qn("w:tr"))]
    assert utuh == [True] * 15 + [False]


def test_teks_di_atas_beberapa_kolom_angka_berdiri_di_tengah():
    kolom = (Kolom("a", ("A",)), *(Kolom(k, (k,), rata="kanan") for k in "bc"))
    gabung = Baris("isi", (Sel("x"), Sel("indikator baru"), Sel("", gabung_kiri=True)), "1")
    angka = Baris("isi", (Sel("y"), Sel("1"), Sel("2")), "2")
    dok = dokumen()
    dok.add_paragraph("{{ tabel.3_4 }}")
    tabel_contoh(dok, 3)
    hasil = susun(simpan(dok), Isi(tabel={"3_4": Table("3.4", "Contoh", kolom, (gabung, angka))}))
    rata = [
        [c.find(f".//{qn('w:jc')}").get(qn("w:val")) for c in b.iter(qn("w:tc"))]
        for b in [*Document(io.BytesIO(hasil.docx)).element.body.iter(qn("w:tr"))][1:]
    ]
    assert rata == [["left", "center"], ["left", "right", "right"]]


@pytest.fixture(scope="module")
def sedikit(tmp_path_factory) -> HasilSusun:
    """The report of a folder that holds Renstra, PK and realisasi only."""
    folder = tmp_path_factory.mktemp("sedikit")
    for asal in (AKAR / "input_samples" / "magetan-2025").iterdir():
        if asal.name.startswith(("Renstra", "Renja dan PK", "Realisasi")):
            shutil.copy(asal, folder)
    siap = alur.siapkan(folder)
    return susun(TEMPLAT.read_bytes(), susun_isi(siap.laporan, siap.tabel))


def test_folder_renstra_pk_realisasi_menjadi_laporan_yang_lulus_audit(sedikit):
    assert audit(sedikit.docx, sedikit.tabel, TEMPLAT.read_bytes(), sedikit.bagian) == ()


def test_nomor_judul_tetap_berurutan_setelah_ada_yang_hilang(sedikit):
    judul = [e.teks for e in sedikit.judul if e.tingkat in (2, 3)]
    letak = judul.index("D. Sumber Daya Organisasi")
    assert judul[letak + 1].startswith("1. Anggaran")
    huruf = [j[0] for j in judul if j[1] == "." and j[0].isupper()]
    assert "".join(huruf) == "ABCDEFG" + "ABCD" + "AB" + "AB"


def test_yang_dilewati_disebut_tanpa_tanda_isian(sedikit):
    assert len(sedikit.dilewati) > 20 and not [d for d in sedikit.dilewati if "[ISI" in d or "{{" in d]


def test_templat_bawaan_tidak_merekatkan_baris_tabelnya_sendiri():
    proto = [b.prototipe for b in urai_templat(TEMPLAT.read_bytes()).blok if isinstance(b.prototipe, PrototipeTabel)]
    isi = [b.sel[0].ppr for p in proto for t, b in p.badan if t == "isi"]
    assert proto and not [x for x in isi if "keepNext" in x]


def _bagan(anak: int, huruf: str = "Arial"):
    """The paragraphs that hold the drawing of a head with so many units, and the typefaces in its boxes."""
    dok = dokumen()
    dok.styles["Normal"].font.name = huruf
    dok.add_paragraph("{{ bagan.organisasi }}", style="LKjIP Gambar")
    unit = tuple(Simpul(f"u{n}", f"Bidang Pengembangan {n}", "bidang") for n in range(anak))
    data = DataBagan((Simpul("1", "Kepala Dinas", "kepala", unit),), "organisasi", "Bagan", "Bagan", 9000)
    badan = Document(io.BytesIO(susun(simpan(dok), Isi(bagan={"organisasi": data})).docx)).element.body
    luar = [p for p in badan.iter(qn("w:p")) if p.find(f"{qn('w:r')}/{qn('w:drawing')}") is not None]
    return luar, {f.get(qn("w:ascii")) for p in luar for f in p.iter(qn("w:rFonts"))}


def test_bagan_satu_halaman_memakai_gaya_paragrafnya_di_templat_dan_kotaknya_tidak_berubah():
    (luar,), _ = _bagan(0)
    dalam = next(p for p in luar.iter(qn("w:p")) if p is not luar)
    assert (_gaya(luar), _gaya(dalam)) == ("LKjIPGambar", "")


def test_halaman_terakhir_bagan_yang_berhalaman_banyak_berdiri_bersama_keterangannya():
    luar, _ = _bagan(40)
    assert len(luar) > 1
    assert [_gaya(p) for p in luar] == [""] * (len(luar) - 1) + ["LKjIPGambar"]


@pytest.mark.parametrize(
    ("huruf", "harapan"),
    [("Times New Roman", "Times New Roman"), ("Bookman Old Style", "Arial"), ("Huruf Kantor", "Arial")],
    ids=["tidak lebih lebar", "lebih lebar", "tidak dikenal"],
)
def test_bagan_memakai_huruf_dokumen_bila_tidak_lebih_lebar(huruf, harapan):
    assert _bagan(3, huruf)[1] == {harapan}
