"""lkjip templat --periksa dan --daftar: setiap kesalahan disebut dengan tempatnya, setiap nama dengan contohnya."""

import io
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from generator.document.cetakan import PrototipeTabel
from generator.document.daftar_nama import daftar_templat
from generator.document.daftar_nama import tingkat_tabel
from generator.document.nama import baca_nama
from generator.document.nama import tanpa_sasaran
from generator.document.periksa_templat import ARTI_KODE
from generator.document.periksa_templat import periksa_templat
from generator.document.templat import urai_templat
from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from tests.document.contoh import daftar
from tests.document.contoh import dokumen
from tests.document.contoh import keterangan
from tests.document.contoh import medan
from tests.document.contoh import simpan
from tests.document.contoh import tabel_contoh
from tests.document.contoh import templat_lengkap

BAWAAN = Path(__file__).parents[2] / "templates" / "lkjip.docx"
LACAK = 'w:id="9" w:author="Penyunting" w:date="2026-01-05T08:00:00Z"'


def temuan(ubah) -> list[Catatan]:
    """Findings of a template in which only `ubah` is out of order."""
    dok = dokumen()
    daftar(dok, 'TOC \\o "1-3" \\h')
    daftar(dok, 'TOC \\h \\c "Tabel"')
    dok.add_heading("BAB I PENDAHULUAN", 1)
    ubah(dok)
    return [c for c in periksa_templat(simpan(dok), "kantor.docx") if c.tingkat is not Tingkat.INFO or c.kode != "W08"]


def _kotak_teks(dok) -> None:
    isi = '<w:txbxContent><w:p><w:r><w:t>{{ tahunn }}</w:t></w:r></w:p></w:txbxContent>'
    dok.add_paragraph()._p.append(parse_xml(
        f'<w:r {nsdecls("w")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f'<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>{isi}</wps:txbx></mc:Choice>'
        f"<mc:Fallback><w:pict>{isi}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    ))  # fmt: skip


def _tabel_tanpa_slot(dok) -> None:
    dok.add_paragraph("Tabel berikut:")
    tabel_contoh(dok, 3)


def _tabel_kurang(dok) -> None:
    keterangan(dok, "Tabel 1.", "Tabel", " Anggaran")
    dok.add_paragraph("{{ tabel.3_4 }}")
    tabel_contoh(dok, 3, ("program", "subkegiatan"))


def _tabel_tahun_lalu(dok) -> None:
    keterangan(dok, "Tabel 3.", "Tabel", " Capaian")
    dok.add_paragraph("{{ tabel.3_2 }}")
    dok.add_table(2, 2).cell(1, 1).text = "91,5"


def _terlacak(dok) -> None:
    xml = f'<w:ins {nsdecls("w")} {LACAK}><w:r><w:t>baru</w:t></w:r></w:ins>'
    dok.add_paragraph("Teks ")._p.append(parse_xml(xml))


def _dalam_field(dok) -> None:
    p = dok.add_paragraph()
    for r in medan("QUOTE x", "{{ tahun }}"):
        p._p.append(r)


def _keterangan_diketik(dok) -> None:
    dok.add_paragraph("Tabel 1.1 Pegawai", style="Caption")
    dok.add_paragraph("{{ tabel.1_1 }}")
    tabel_contoh(dok, 3, ("isi", "jumlah"))


def _terpecah(dok) -> None:
    p = dok.add_paragraph("Tahun {{ ta")
    p.add_run("hum }").bold = True
    p.add_run("} ini")


KASUS = [
    (lambda d: d.add_paragraph("Dinas {{ nama_dina }}"), "W02", "{{ nama_dinas }}", '"BAB I PENDAHULUAN", paragraf'),
    (lambda d: d.add_paragraph("{{ narasi.latar_blakang }}"), "W02", "{{ narasi.latar_belakang }}", "naskah"),
    (lambda d: d.add_paragraph("{{ tabl.3_4 }}"), "W02", "{{ tabel.3_4 }}", "naskah"),
    (_terpecah, "W02", "{{ tahun }}", "naskah"),
    (lambda d: d.sections[0].header.paragraphs[0].add_run("{{ daera }}"), "W02", "{{ daerah }}", "kepala halaman"),
    (lambda d: setattr(d.add_table(2, 2).cell(1, 1), "text", "{{ tahun_lal }}"), "W02", "{{ tahun_lalu }}", "baris 2"),
    (_kotak_teks, "W02", "{{ tahun }}", "kotak teks"),
    (_tabel_kurang, "W02", "{{ baris.sub kegiatan }}", "baris 3"),
    (lambda d: d.add_paragraph("Lihat {{ tabel.3_4 }} ini"), "W03", "salah tempat", "naskah"),
    (lambda d: d.add_paragraph("{{ baris.isi }}"), "W03", "tabel contoh", "naskah"),
    (lambda d: d.add_paragraph("Tahun {{ tahun"), "W04", "tidak berpasangan", "naskah"),
    (_dalam_field, "W05", "{{ tahun }}", "paragraf"),
    (_terlacak, "W06", "1 perubahan terlacak", "BAB I"),
    (lambda d: d.add_comment(d.add_paragraph("x").runs, text="?", author="P", initials="P"), "W07", "1 komentar", ""),
    (_tabel_tanpa_slot, "W09", "{{ tabel.… }}", "tabel ke-1"),
    (_tabel_tahun_lalu, "W09", "tetap tercetak", "{{ tabel.3_2 }}"),
    (_keterangan_diketik, "W12", "Tabel 1.1 Pegawai", "paragraf"),
    (lambda d: daftar(d, "TOC \\z \\h"), "W11", "menjadi kosong", "naskah"),
    (lambda d: d.add_heading("{{ narasi.ikhtisar }}", 2), "W03", "bergaya judul", "naskah"),
    (lambda d: d.add_paragraph("{{ tabel 3.4 }}"), "W02", "{{ tabel.3_4 }}", "naskah"),
    (lambda d: d.add_paragraph("{{ latar_belakang }}"), "W02", "{{ narasi.latar_belakang }}", "naskah"),
    (lambda d: d.add_paragraph("{{ bupati }}"), "W02", "{{ kepala_daerah }}", "naskah"),
    (lambda d: d.add_paragraph("{{ cuaca_hari_ini }}"), "W02", "{{ cuaca_hari_ini }} tidak dikenal.", "naskah"),
]  # fmt: skip


@pytest.mark.parametrize(("ubah", "kode", "sebutan", "tempat"), KASUS, ids=[f"{k[1]}-{n}" for n, k in enumerate(KASUS)])
def test_kesalahan_disebut_dengan_tempatnya(ubah, kode, sebutan, tempat):
    ada = [c for c in temuan(ubah) if c.tingkat is not Tingkat.INFO]
    assert [c.kode for c in ada] == [kode]
    assert sebutan in ada[0].pesan and tempat in ada[0].pesan and ada[0].saran
    assert ada[0].alamat.berkas == "kantor.docx"


def test_tingkat_baris_yang_kurang_disebut():
    dok = dokumen()
    keterangan(dok, "Tabel 3.", "Tabel", " Rincian")
    dok.add_paragraph("{{ tabel.3_4 }}")
    tabel_contoh(dok, 3, ("sasaran", "program", "isi"))
    ada = [c for c in periksa_templat(simpan(dok)) if c.kode == "W08"]
    assert len(ada) == 1 and "kegiatan, sub kegiatan, jumlah" in ada[0].pesan


def test_slot_tabel_tanpa_contoh_dan_tanpa_keterangan_disebut():
    kode = [c.kode for c in temuan(lambda d: d.add_paragraph("{{ tabel.3_4 }}"))]
    assert kode == ["W09"]
    kode = [c.kode for c in temuan(lambda d: (d.add_paragraph("Teks."), d.add_paragraph("{{ tabel.3_4 }}")))]
    assert kode == ["W09", "W10"]


def test_tanpa_daftar_isi_dan_daftar_tabel_disebut():
    dok = dokumen()
    keterangan(dok, "Tabel 1.", "Tabel", " Pegawai")
    dok.add_paragraph("{{ tabel.1_1 }}")
    tabel_contoh(dok, 3, ("isi", "jumlah"))
    assert [c.kode for c in periksa_templat(simpan(dok))] == ["W11", "W11"]


def test_keterangan_ketikan_disebut_sekali_dan_bukan_sebagai_tidak_ada():
    def dua(dok) -> None:
        _keterangan_diketik(dok)
        dok.add_paragraph("Tabel 1.2 Golongan", style="Caption")
        dok.add_paragraph("{{ tabel.1_2 }}")
        tabel_contoh(dok, 3, ("isi", "jumlah"))

    ada = temuan(dua)
    assert [c.kode for c in ada] == ["W12"]
    assert "dan 1 keterangan lain" in ada[0].pesan


def test_daftar_tabel_menurut_gaya_adalah_daftar_tabel():
    dok = dokumen()
    daftar(dok, 'TOC \\o "1-3" \\h')
    daftar(dok, 'TOC \\h \\t "Caption;1"')
    _keterangan_diketik(dok)
    assert [c.kode for c in periksa_templat(simpan(dok))] == ["W12"]


def _grafik_tanpa_nama(dok) -> None:
    dok.add_paragraph()._p.append(parse_xml(
        f'<w:r {nsdecls("w", "wp", "a")}><w:drawing><wp:inline><wp:docPr id="7" name="Grafik" descr="Grafik lama"/>'
        '<a:graphic><a:graphicData uri="x"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    ))  # fmt: skip


def _tabel_angka(dok) -> None:
    for sel, teks in zip(dok.add_table(1, 3).rows[0].cells, ("1.250.000", "98,5", "100%"), strict=True):
        sel.text = teks


SISA = [
    (_grafik_tanpa_nama, ["grafik ini tidak bernama"]),
    (_tabel_angka, ["(3 sel) tetap"]),
    (lambda d: setattr(d.add_table(1, 2).rows[0].cells[0], "text", "Rapat, 12 kali"), []),
    (lambda d: d.add_heading("Capaian Tahun 2024", 2), ['"Capaian Tahun 2024"; tahun']),
    (lambda d: d.sections[0].footer.paragraphs[0].add_run("LKjIP 2024"), ['"LKjIP 2024"; tahun']),
    (lambda d: [d.add_heading(f"Renstra {n}", 2) for n in (2024, 2025)], ['"Renstra 2024" dan di 1 tempat lain']),
    (lambda d: d.add_heading("Peraturan Bupati Nomor 13 Tahun 2024", 2), []),
    (lambda d: d.add_heading("Capaian Tahun {{ tahun }}", 2), []),
    (lambda d: d.add_paragraph("Kegiatan dimulai pada Tahun 2021."), []),
]  # fmt: skip


@pytest.mark.parametrize(("ubah", "pesan"), SISA, ids=range(len(SISA)))
def test_sisa_tahun_lalu_disebut_sebelum_dipakai(ubah, pesan):
    """What has no name stays as it was in last year's report."""
    ada = temuan(ubah)
    assert [(c.kode, c.tingkat) for c in ada] == [("W15", Tingkat.INFO)] * len(pesan)
    assert all(p in c.pesan for p, c in zip(pesan, ada, strict=True))


def _tabel_dengan_baris(*isi: tuple[str, ...], letak: int):
    """A marked table with more rows, as last year's report left them, at a place among header and marked row."""
    def ubah(dok) -> None:
        keterangan(dok, "Tabel 1.", "Tabel", " Pegawai")
        dok.add_paragraph("{{ tabel.1_1 }}")
        tabel = tabel_contoh(dok, 3, ("isi", "jumlah"))
        for teks in isi:
            baris = tabel.add_row()
            for sel, t in zip(baris.cells, teks, strict=True):
                sel.text = t
            tabel.rows[letak]._tr.addprevious(baris._tr)

    return ubah


@pytest.mark.parametrize(
    ("isi", "letak", "banyak"),
    [
        ([("2", "Penata", "15"), ("3", "Pengatur", "7")], 2, "2 baris"),
        ([("1", "Pembina", "4")], 1, "1 baris"),
        ([("", "Belanja", "1.250.000")], 2, "1 baris"),
        ([("(1)", "(2)", "(3)")], 1, ""),
        ([("1", "2", "3=2/1x100")], 1, ""),
        ([("Uraian", "Target 2025", "2026")], 1, ""),
        ([("Sumber: DPA", "", "")], 2, ""),
    ],
)
def test_baris_tahun_lalu_di_tabel_contoh_disebut(isi, letak, banyak):
    """A row that stays would be printed again, above the marked row even on every page."""
    ada = [c for c in temuan(_tabel_dengan_baris(*isi, letak=letak)) if c.kode == "W09"]
    assert [c.tingkat for c in ada] == [Tingkat.PERIKSA] * bool(banyak)
    assert all(banyak in c.pesan for c in ada)


def test_susunan_yang_menyimpang_disebut_tanpa_menolak():
    def tebal_di_depan_gaya(dok) -> None:
        dok.add_paragraph("x").runs[0]._r.append(parse_xml(f'<w:rPr {nsdecls("w")}><w:sz w:val="20"/><w:b/></w:rPr>'))

    ada = temuan(tebal_di_depan_gaya)
    assert [(c.kode, c.tingkat) for c in ada] == [("W14", Tingkat.INFO)]
    assert "word/document.xml" in ada[0].pesan


def test_templat_bawaan_tanpa_temuan():
    assert periksa_templat(BAWAAN.read_bytes()) == ()


@pytest.mark.parametrize("isi", [b"", b"bukan zip", b"\xd0\xcf\x11\xe0lama"])
def test_berkas_yang_bukan_docx_menjadi_satu_temuan(isi):
    assert [(c.kode, c.tingkat) for c in periksa_templat(isi)] == [("W01", Tingkat.SALAH)]


def test_templat_hanya_dibaca():
    byte = templat_lengkap()
    salinan = bytes(byte)
    periksa_templat(byte)
    assert byte == salinan and Document(io.BytesIO(byte)).paragraphs


def test_setiap_kode_punya_arti():
    semua = {c.kode for ubah, *_ in KASUS for c in temuan(ubah)}
    assert semua <= set(ARTI_KODE)


def test_setiap_nama_punya_arti_letak_dan_contoh():
    assert [n.nama for n in daftar_templat() if not (n.arti and n.letak and n.contoh)] == []
    contoh = {n.nama: n.contoh for n in daftar_templat()}
    assert contoh["nama_pembanding"] == "Kota Mojokerto" and contoh["tabel.3_4"].endswith("(10 kolom, 70 baris)")


def test_tingkat_per_tabel_sama_dengan_tabel_contoh_di_templat_bawaan():
    blok = [b for berkas in sorted(BAWAAN.parent.glob("*.docx")) for b in urai_templat(berkas.read_bytes()).blok]
    tabel = [(tanpa_sasaran(b.nama[6:]), b.prototipe) for b in blok if isinstance(b.prototipe, PrototipeTabel)]
    ada = {kunci: {t for t, _ in contoh.badan} for kunci, contoh in tabel}
    tercatat = [b["nama"].removeprefix("tabel.") for b in baca_nama() if b["tingkat"]]
    assert ada == {kunci: set(tingkat_tabel(kunci)) for kunci in tercatat}
