"""Templat kedua, sengaja berbeda: kertas F4, huruf serif, urutan bab lain, sebagian tabel saja, kolom lebih sedikit."""

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.shared import Pt
from docx.shared import RGBColor

from tests.document.contoh import daftar
from tests.document.contoh import keterangan
from tests.document.contoh import simpan

HIJAU, MARUN = "D9EAD3", "7B1E1E"
_KOTAK = (
    '<w:r {ns} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
    '<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" '
    'distL="0" distR="0"><wp:extent cx="4000000" cy="600000"/><wp:docPr id="77" name="Kotak"/>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData '
    'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
    "<wps:spPr>"
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="4000000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
    "</a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>{isi}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
    "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
    '<v:shape style="width:315pt;height:47pt"><v:textbox><w:txbxContent>{isi}</w:txbxContent></v:textbox></v:shape>'
    "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def _kotak_teks(dok) -> None:
    isi = "<w:p><w:r><w:t>Disusun oleh {{ nama_</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>lengkap }}</w:t></w:r></w:p>"
    dok.add_paragraph()._p.append(parse_xml(_KOTAK.format(ns=nsdecls("w"), isi=isi)))


def _warnai(sel, warna: str) -> None:
    latar = f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{warna}"/>'
    sel._tc.get_or_add_tcPr().append(parse_xml(latar))


def _tabel(dok, lebar: tuple[int, ...], kepala: list[str], tingkat: dict[str, str]):
    """Add a prototype table with a typed header; `tingkat` maps a level to the shading of its row."""
    tabel = dok.add_table(rows=1 + len(tingkat), cols=len(lebar), style="Light Grid Accent 2")
    tabel.autofit = False
    for baris in tabel.rows:
        for sel, mm in zip(baris.cells, lebar, strict=True):
            sel.width = Mm(mm)
    for sel, teks in zip(tabel.rows[0].cells, kepala, strict=True):
        run = sel.paragraphs[0].add_run(teks)
        run.font.size, run.bold, run.font.color.rgb = Pt(9), True, RGBColor.from_string(MARUN)
    for baris, (nama, warna) in zip(tabel.rows[1:], tingkat.items(), strict=True):
        for sel in baris.cells:
            _warnai(sel, warna)
            sel.paragraphs[0].paragraph_format.space_after = Pt(0)
        run = baris.cells[0].paragraphs[0].add_run(f"{{{{ baris.{nama} }}}}")
        run.font.size, run.italic = Pt(9), nama != "program"
    return tabel


def _bertabel(dok, bab: str, teks: str, kunci: str, *tabel) -> None:
    keterangan(dok, f"Tabel {bab}.", "Tabel", f" {teks}")
    dok.add_paragraph(f"{{{{ tabel.{kunci} }}}}")
    if tabel:
        _tabel(dok, *tabel)
    dok.add_paragraph(f"{{{{ sumber.{kunci} }}}}")


def _kertas_f4(bagian, mendatar: bool = False) -> None:
    panjang, pendek = Mm(330), Mm(215)
    bagian.page_width, bagian.page_height = (panjang, pendek) if mendatar else (pendek, panjang)
    bagian.orientation = WD_ORIENT.LANDSCAPE if mendatar else WD_ORIENT.PORTRAIT
    bagian.left_margin, bagian.right_margin = Mm(35), Mm(20)
    bagian.top_margin = bagian.bottom_margin = Mm(25)


def templat_kantor() -> bytes:
    """Return the template of another office: its last report with names typed into it."""
    dok = Document()
    for nama, ukuran in (("Normal", 12), ("Heading 1", 16), ("Heading 2", 13), ("Caption", 10)):
        gaya = dok.styles[nama]
        gaya.font.name, gaya.font.size = "Times New Roman", Pt(ukuran)
        gaya.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:cs"), "Times New Roman")
    _kertas_f4(dok.sections[0])
    kepala = dok.sections[0].header.paragraphs[0]
    kepala.add_run("{{ nama_di").italic = True
    kepala.add_run("nas }} – {{ daerah }}").bold = True
    dok.sections[0].footer.paragraphs[0].add_run("{{ singkatan_laporan }} {{ TAHUN }}")
    judul = dok.add_paragraph()
    judul.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for teks, tebal in (("{", False), ("{ nama_la", True), ("poran }", False), ("} TAHUN {{tahun}}", True)):
        judul.add_run(teks).bold = tebal
    _kotak_teks(dok)
    tanda = dok.add_table(rows=2, cols=2, style="Table Grid")
    tanda.cell(0, 0).text, tanda.cell(0, 1).text = "Perangkat daerah", "{{ nama_dinas }}"
    tanda.cell(1, 0).text, tanda.cell(1, 1).text = "Kepala", "{{ ttd_nama }} ({{ ttd_jabatan }})"
    dok.add_heading("DAFTAR ISI", 2)
    daftar(dok, 'TOC \\o "1-2" \\h \\z \\u')
    daftar(dok, 'TOC \\h \\z \\c "Tabel"')
    dok.add_heading("BAB I HASIL KINERJA", 1)
    dok.add_heading("1. Capaian", 2)
    dok.add_paragraph("{{ narasi.capaian_induk }}")
    kolom = ["Indikator", "Target", "Realisasi", "Capaian (%)"]
    _bertabel(dok, "1", "Capaian {{ tahun }}", "3_2", (70, 30, 30, 30), kolom, {"isi": "FFFFFF", "jumlah": HIJAU})
    dok.add_heading("2. Kemajuan", 2)
    _bertabel(dok, "1", "Kemajuan Renstra", "3_7")
    dok.add_section(WD_SECTION.NEW_PAGE)
    _kertas_f4(dok.sections[-1], mendatar=True)
    dok.add_heading("3. Anggaran", 2)
    kolom = ["Uraian Program dan Kegiatan", "Realisasi Anggaran (Rp)", "Pagu Anggaran (Rp)", "Kode Rekening", "Ket."]
    tingkat = {"sasaran": HIJAU, "program": "F3F3F3", "kegiatan": "FFFFFF", "sub kegiatan": "FFFFFF", "jumlah": HIJAU}
    _bertabel(dok, "1", "Anggaran dan Realisasi", "3_12", (130, 45, 45, 35, 20), kolom, tingkat)
    dok.add_section(WD_SECTION.NEW_PAGE)
    _kertas_f4(dok.sections[-1])
    dok.add_heading("BAB II PENDAHULUAN", 1)
    dok.add_paragraph("{{ narasi.latar_belakang }}")
    dok.add_paragraph("{{ bagan.organisasi }}")
    _bertabel(dok, "2", "Pegawai", "1_2", (20, 100, 40), ["No", "Golongan", "Banyaknya"], {"isi": "FFFFFF"})
    dok.add_heading("Penutup", 2)
    dok.add_paragraph("{{ narasi.penutup_akhir }}")
    return simpan(dok)
