"""Templat kecil dan isi contoh untuk uji mesin dokumen, dibuat di memori dengan python-docx dan XML."""

import io
import zlib
from decimal import Decimal
from functools import cache

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.section import WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm

from generator.document.isi import Isi
from generator.model.organisasi import Foto
from generator.narrative.paragraf import Paragraf
from generator.narrative.paragraf import Potongan
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import Table
from tests.pabrik.png import ABU
from tests.pabrik.png import susun_png

SULIT = "Humas & Protokol <b>"


def png(lebar: int = 40, tinggi: int = 20) -> bytes:
    """Return a small grey PNG of that size."""
    return susun_png(lebar, tinggi, ABU, zlib.compress((b"\x00" + b"\x80" * lebar) * tinggi))


def medan(perintah: str, hasil: str = "") -> list:
    """Return the runs of a complex field as elements."""
    return [
        parse_xml(f"<w:r {nsdecls('w')}>{isi}</w:r>")
        for isi in (
            '<w:fldChar w:fldCharType="begin"/>', f'<w:instrText xml:space="preserve"> {perintah} </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>', f"<w:t>{hasil}</w:t>", '<w:fldChar w:fldCharType="end"/>',
        )
    ]


def keterangan(dok, awalan: str, label: str, teks: str):
    p = dok.add_paragraph(awalan, style="Caption")
    for r in medan(f"SEQ {label} \\* ARABIC", "1"):
        p._p.append(r)
    p.add_run(teks)
    return p


def daftar(dok, perintah: str):
    p = dok.add_paragraph()
    for r in medan(perintah, "perbarui"):
        p._p.append(r)
    return p


def tabel_contoh(dok, kolom: int, tingkat: tuple[str, ...] = ("isi",), kepala: bool = True, nomor: bool = False):
    """Add a prototype table: one header row, one row per level."""
    baris = (["kepala"] if kepala else []) + (["nomor"] if nomor else []) + [f"baris.{t}" for t in tingkat]
    tabel = dok.add_table(rows=len(baris), cols=kolom, style="Table Grid")
    for i, nama in enumerate(baris):
        run = tabel.rows[i].cells[0].paragraphs[0].add_run(f"{{{{ {nama} }}}}")
        run.bold = nama in ("kepala", "baris.jumlah", "baris.program")
    return tabel


def dokumen():
    """Return an empty python-docx document with the styles of our template."""
    dok = Document()
    for nama in ("LKjIP Isi", "LKjIP Butir", "LKjIP Angka", "LKjIP Subjudul", "LKjIP Gambar", "LKjIP Sumber"):
        dok.styles.add_style(nama, WD_STYLE_TYPE.PARAGRAPH)
    return dok


def simpan(dok) -> bytes:
    keluar = io.BytesIO()
    dok.save(keluar)
    return keluar.getvalue()


@cache
def templat_lengkap() -> bytes:
    """Return a template with every kind of slot that needs no chart: header, cover, contents, tables, passages."""
    dok = dokumen()
    dok.core_properties.title = "{{ nama_laporan }} {{ tahun }}"
    dok.sections[0].header.paragraphs[0].add_run("{{ nama_dinas }}")
    dok.sections[0].footer.paragraphs[0].add_run("LKjIP {{ ta")
    dok.sections[0].footer.paragraphs[0].add_run("hun }}").bold = True
    p = dok.add_paragraph()
    p.add_run("LAPORAN {")
    p.add_run("{ nama_").bold = True
    p.add_run("dinas }").italic = True
    p.add_run("} TAHUN {{tahun}}!")
    dok.add_paragraph("DAFTAR ISI")
    daftar(dok, 'TOC \\o "1-3" \\h \\z \\u')
    dok.add_paragraph("DAFTAR TABEL")
    daftar(dok, 'TOC \\h \\z \\c "Tabel"')
    dok.add_section(WD_SECTION.NEW_PAGE)
    dok.add_heading("BAB I PENDAHULUAN", 1)
    dok.add_heading("A. Latar Belakang {{ tahun }}", 2)
    dok.add_paragraph("{{ narasi.latar }}", style="LKjIP Isi")
    dok.add_heading("B. Pegawai", 2)
    keterangan(dok, "Tabel 1.", "Tabel", " Pegawai {{ tahun }}")
    dok.add_paragraph("{{ tabel.1_1 }}")
    tabel_contoh(dok, 3)
    dok.add_paragraph("{{ sumber.1_1 }}", style="LKjIP Sumber")
    dok.add_heading("BAB III AKUNTABILITAS", 1)
    dok.add_paragraph("{{ narasi.hasil }}", style="LKjIP Isi")
    lebar = dok.add_section(WD_SECTION.NEW_PAGE)
    lebar.orientation, lebar.page_width, lebar.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    keterangan(dok, "Tabel 3.", "Tabel", " Anggaran")
    dok.add_paragraph("{{ tabel.3_4 }}")
    tabel_contoh(dok, 4, ("program", "kegiatan", "jumlah"), nomor=True)
    dok.add_paragraph("{{ sumber.3_4 }}", style="LKjIP Sumber")
    tegak = dok.add_section(WD_SECTION.NEW_PAGE)
    tegak.orientation, tegak.page_width, tegak.page_height = WD_ORIENT.PORTRAIT, Cm(21), Cm(29.7)
    dok.add_heading("BAB IV PENUTUP", 1)
    dok.add_paragraph("Demikian laporan {{ singkatan_laporan }} ini.")
    return simpan(dok)


def paragraf(teks: str, **lain) -> Paragraf:
    return Paragraf((Potongan(teks),), **lain)


def tabel_pegawai() -> Table:
    kolom = (Kolom("no", ("No",), 5, "tengah"), Kolom("uraian", ("Uraian",), 20), Kolom("n", ("Jumlah",), 10, "kanan"))
    baris = (
        Baris("isi", (Sel("1"), Sel("Golongan IV"), Sel("7", Decimal(7))), "iv"),
        Baris("isi", (Sel("2"), Sel(SULIT), Sel("12", Decimal(12))), "iii"),
    )
    return Table("1.1", "Pegawai", kolom, baris, sumber="Sumber: Subbag Umum", catatan=("Catatan & lain",))


def tabel_anggaran() -> Table:
    kolom = (
        Kolom("sasaran", ("Sasaran",), 20), Kolom("uraian", ("Program/Kegiatan",), 40),
        Kolom("pagu", ("Anggaran", "Pagu"), 20, "kanan"), Kolom("realisasi", ("Anggaran", "Realisasi"), 20, "kanan"),
    )
    baris = (
        Baris("program", (Sel("Sasaran 1"), Sel("Program A"), Sel("908.521.800"), Sel("878.320.000")), "p"),
        Baris("kegiatan", (Sel("", gabung_atas=True), Sel("Kegiatan A.1\nbaris kedua"), Sel("100"), Sel("–")), "p/k"),
        Baris("jumlah", (Sel("Jumlah"), Sel("", gabung_kiri=True), Sel("908.521.900"), Sel("878.320.000")), "jumlah"),
    )
    return Table("3.4", "Anggaran", kolom, baris, sumber="Sumber: DPA", baris_nomor=True)


def isi_contoh(**lain) -> Isi:
    latar = (
        Paragraf((Potongan("Dinas "), Potongan(SULIT, tebal=True), Potongan(" lihat "), Potongan("", rujukan="3.4"))),
        paragraf("butir satu", gaya="butir"),
        paragraf("nomor satu", gaya="angka", penanda="1."),
        Paragraf((Potongan("Sebab: "), Potongan("[ISI: penyebab turun]", isian=True))),
        paragraf("Kantor", gaya="gambar", foto=Foto("kantor.png", png(), "Kantor")),
    )
    dasar = {
        "nilai": {
            "nama_dinas": SULIT, "tahun": "2025", "nama_laporan": "Laporan Kinerja", "singkatan_laporan": "LKjIP",
        },
        "narasi": {"latar": latar, "hasil": (paragraf("Hasil kinerja."),)},
        "tabel": {"1_1": tabel_pegawai(), "3_4": tabel_anggaran()},
        "properti": {"subject": SULIT, "creator": "Dinas"},
    }
    return Isi(**(dasar | lain))


def dengan_nilai(**nilai: str) -> Isi:
    return isi_contoh(nilai={**isi_contoh().nilai, **nilai})


def dengan_naskah(**naskah: tuple) -> Isi:
    return isi_contoh(narasi={**isi_contoh().narasi, **naskah})
