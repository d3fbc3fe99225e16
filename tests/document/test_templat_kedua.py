"""Templat kedua yang sengaja berbeda, diisi dengan laporan Magetan: semua masuk, rupa dan kertasnya tetap."""

import io
import re

import pytest
from docx import Document
from docx.oxml.ns import qn

from generator.document.audit import audit
from generator.document.audit_slot import _bagian
from generator.document.periksa_templat import periksa_templat
from generator.document.pilih_kolom import pilih_kolom
from generator.document.susun import HasilSusun
from generator.document.susun import susun
from generator.model.catatan import Tingkat
from generator.tables.tabel import Kolom
from generator.tables.tabel import Table
from tests.document.magetan import isi_magetan
from tests.document.suntingan import teks
from tests.document.templat_kantor import HIJAU
from tests.document.templat_kantor import MARUN
from tests.document.templat_kantor import templat_kantor

DINAS = "Dinas Koperasi, Usaha Kecil dan Menengah"


@pytest.fixture(scope="module")
def hasil() -> HasilSusun:
    return susun(templat_kantor(), isi_magetan()[1])


@pytest.fixture(scope="module")
def dokumen(hasil):
    return Document(io.BytesIO(hasil.docx))


def _baris(dokumen, kunci: str) -> list[list[str]]:
    """Rows of the table in a slot as visible text."""
    for sdt in dokumen.element.iter(qn("w:sdt")):
        if sdt.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val")) == f"lkjip:tabel.{kunci}":
            return [[teks(c) for c in r.iter(qn("w:tc"))] for r in sdt.iter(qn("w:tr"))]
    raise AssertionError(f"slot tabel.{kunci} tidak ada")


def test_templat_ini_tanpa_kesalahan():
    assert [c.kode for c in periksa_templat(templat_kantor()) if c.tingkat is not Tingkat.INFO] == []


def test_audit_menerima_hasilnya(hasil):
    assert audit(hasil.docx, hasil.tabel, templat_kantor(), hasil.bagian) == ()


def test_tidak_ada_nama_yang_tersisa(dokumen):
    semua = [dokumen.element, dokumen.sections[0].header._element, dokumen.sections[0].footer._element]
    assert [t for e in semua for t in e.iter(qn("w:t")) if re.search(r"[{}]", t.text or "")] == []


def test_nama_yang_terpecah_terisi_di_judul_kepala_dan_kaki_halaman(dokumen):
    assert teks(dokumen.sections[0].header._element) == f"{DINAS} – Kabupaten Magetan"
    assert teks(dokumen.sections[0].footer._element) == "LKjIP 2025"
    assert "Laporan Kinerja Instansi Pemerintah TAHUN 2025" in [teks(p) for p in dokumen.element.iter(qn("w:p"))]


def test_kotak_teks_terisi_di_kedua_salinannya(dokumen):
    kotak = [teks(e) for e in dokumen.element.iter(qn("w:txbxContent"))]
    assert kotak[:2] == [f"Disusun oleh {DINAS} Kabupaten Magetan"] * 2


def test_sel_tabel_kantor_terisi(dokumen):
    assert teks(dokumen.tables[0].cell(0, 1)._tc) == DINAS


def test_kolom_yang_lebih_sedikit_dicocokkan_menurut_judulnya(dokumen):
    baris = _baris(dokumen, "3_2")
    assert baris[0] == ["Indikator", "Target", "Realisasi", "Capaian (%)"]
    assert baris[2][:3] == ["Jumlah Usaha Mikro yang naik kelas", "3", "3"]


def test_kolom_yang_bertukar_tempat_mengikuti_judulnya(dokumen):
    baris = {b[0]: b[1:] for b in _baris(dokumen, "3_12")}
    assert baris["Program Pendidikan dan Latihan Perkoperasian"][:2] == ["279.850.000", "286.500.000"]


def test_kolom_yang_tidak_ada_kosong_dan_dilaporkan(hasil, dokumen):
    assert [k.partition(" pada tabel ")[0] for k in hasil.kolom_hilang] == ["kolom “Ket.”"]
    assert {b[4] for b in _baris(dokumen, "3_12")[1:] if len(b) == 5} == {""}


def test_kolom_kode_kantor_berisi_kode_rekening(dokumen):
    baris = {b[0]: b[3] for b in _baris(dokumen, "3_12") if len(b) == 5}
    assert baris["Program Pendidikan dan Latihan Perkoperasian"] == "2.17.05"
    assert baris["Jumlah Seluruhnya"] == ""


def test_judul_lain_pada_jumlah_kolom_yang_sama_dibiarkan_menurut_urutan(dokumen):
    baris = _baris(dokumen, "1_2")
    assert baris[0] == ["No", "Golongan", "Banyaknya"] and baris[-1][-1] == "27"


def test_rupa_kepala_dan_baris_milik_templat_tetap(dokumen):
    tabel = next(t for t in dokumen.element.iter(qn("w:tbl")) if "Uraian Program" in teks(t))
    baris = tabel.findall(qn("w:tr"))
    assert baris[0].find(f".//{qn('w:color')}").get(qn("w:val")) == MARUN
    isian = {teks(b.find(qn("w:tc"))): b.find(f".//{qn('w:shd')}").get(qn("w:fill")) for b in baris[1:]}
    assert isian["Meningkatnya Produktivitas Koperasi"] == HIJAU
    assert isian["Program Pendidikan dan Latihan Perkoperasian"] == "F3F3F3"


def test_kertas_f4_dan_arah_tiap_bagian_tetap(hasil):
    lebar = [s.page_width.mm for s in Document(io.BytesIO(hasil.docx)).sections]
    assert lebar == pytest.approx([215, 330, 215], abs=0.1)


def test_tabel_muat_di_kertasnya(dokumen):
    lebar = dict(zip(("3_2", "3_7", "3_12", "1_2"), (0, 0, 1, 2), strict=True))
    for kunci, nomor in lebar.items():
        bagian = dokumen.sections[nomor]
        naskah = (bagian.page_width - bagian.left_margin - bagian.right_margin) / 635
        slot = f"lkjip:tabel.{kunci}"
        sdt = next(e for e in dokumen.element.iter(qn("w:sdt"))
                   if e.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val")) == slot)  # fmt: skip
        kisi = sum(int(k.get(qn("w:w"))) for k in sdt.iter(qn("w:gridCol")))
        assert kisi <= naskah + 20, kunci


def test_keterangan_tabel_tidak_berpisah_dari_tabelnya(dokumen):
    keterangan = [p for p in dokumen.paragraphs if p.style.name == "Caption"]
    assert len(keterangan) == 4
    assert all(p._p.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None for p in keterangan)


def test_urutan_bab_milik_templat(hasil):
    judul = [e.teks for e in hasil.judul if e.tingkat == 1]
    assert judul == ["BAB I HASIL KINERJA", "BAB II PENDAHULUAN"]


def _table(*judul: tuple[str, ...]) -> Table:
    return Table("x", "X", tuple(Kolom(f"k{i}", j) for i, j in enumerate(judul)), ())


@pytest.mark.parametrize(
    ("kolom", "diketik", "terpilih", "hilang"),
    [
        ([("Tahun 2024", "Target"), ("Tahun 2025", "Target")], [("Target 2025",)], ["k1"], ()),
        ([("Target",), ("Realisasi",), ("Capaian (%)",)], [("% Capaian",), ("TARGET",)], ["k2", "k0"], ()),
        ([("Kinerja", "Target"), ("Kinerja", "Realisasi"), ("Pagu",)], [("Realisasi Kinerja",)], ["k1"], ()),
        ([("Target",), ("Target",), ("Pagu",)], [("Target",), ("Pagu",)], ["kosong_1", "k2"], ("Target",)),
        ([("Target",), ("Realisasi",)], [("Catatan",)], ["k0", "k1"], ("Catatan",)),
        ([("Target",), ("Realisasi",)], [("Sasaran",), ("Hasil",)], ["k0", "k1"], ()),
    ],
)
def test_judul_kolom_dicocokkan_tanpa_menebak(kolom, diketik, terpilih, hilang):
    table, tidak_ada = pilih_kolom(_table(*kolom), diketik)
    assert ([k.kunci for k in table.kolom], tidak_ada) == (terpilih, hilang)


def test_ukuran_bagian_terbaca_dari_naskah(dokumen):
    assert len(_bagian(dokumen.element)) == 3
