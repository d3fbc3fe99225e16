"""Suntingan seperti yang dilakukan orang di Word pada laporan yang sudah jadi, dengan python-docx dan lxml."""

import io
import re
import zipfile
from copy import deepcopy

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml import etree

from tests.document.contoh import png
from tests.document.contoh import simpan


def baca(docx: bytes):
    return Document(io.BytesIO(docx))


def slot(dok, nama: str):
    """Return the w:sdtContent of the first slot of that name (tag, else alias)."""
    for sdt in dok.element.body.iter(qn("w:sdt")):
        for tanda in ("w:tag", "w:alias"):
            e = sdt.find(f"{qn('w:sdtPr')}/{qn(tanda)}")
            if e is not None and e.get(qn("w:val")) == f"lkjip:{nama}":
                return sdt.find(qn("w:sdtContent"))
    raise AssertionError(f"slot {nama} tidak ada")


def teks(e) -> str:
    return "".join(t.text or "" for t in e.iter(qn("w:t")))


def paragraf_bertajuk(dok, awal: str):
    """Return the first heading or caption that begins like this (typed numbers included)."""
    for p in dok.element.body.iter(qn("w:p")):
        gaya = p.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        if gaya is not None and gaya.get(qn("w:val")).startswith(("Heading", "Caption")) and teks(p).startswith(awal):
            return p
    raise AssertionError(f"judul {awal} tidak ada")


def ruas(judul) -> list:
    """Return a heading and all that follows it up to the next heading of any level."""
    hasil = [judul]
    for e in judul.itersiblings():
        gaya = e.find(f"{qn('w:pPr')}/{qn('w:pStyle')}") if e.tag == qn("w:p") else None
        if gaya is not None and gaya.get(qn("w:val")).startswith("Heading"):
            break
        hasil.append(e)
    return hasil


def sel(dok, nama: str, berisi: str, kolom: int):
    """Return a cell (w:tc) of a table slot: the row that holds a text, and its number in the row."""
    tbl = next(slot(dok, nama).iter(qn("w:tbl")))
    tr = next(tr for tr in tbl.findall(qn("w:tr")) if berisi in teks(tr))
    return tr.findall(qn("w:tc"))[kolom]


def ganti_teks(e, baru: str) -> None:
    """Type another text over all runs of an element."""
    semua = list(e.iter(qn("w:t")))
    semua[0].text = baru
    for t in semua[1:]:
        t.text = ""


def tebalkan(e, kata: str) -> None:
    """Make one word bold, as Word does: its run is split in three."""
    for t in e.iter(qn("w:t")):
        kiri, ada, kanan = (t.text or "").partition(kata)
        if not ada:
            continue
        run = t.getparent()
        for isi, tebal in ((kiri, False), (kata, True), (kanan, False)):
            baru = deepcopy(run)
            for lain in list(baru):
                if lain.tag not in (qn("w:rPr"), qn("w:t")):
                    baru.remove(lain)
            anak = baru.find(qn("w:t"))
            anak.text = isi
            anak.set(qn("xml:space"), "preserve")
            if tebal:
                sifat = baru.get_or_add_rPr()
                sifat.insert(0, parse_xml(f"<w:b {nsdecls('w')}/>"))
            run.addprevious(baru)
        run.getparent().remove(run)
        return
    raise AssertionError(f"{kata} tidak ada")


def sisipkan_paragraf(sebelum, isi: str):
    p = parse_xml(f"<w:p {nsdecls('w')}><w:r><w:t>{isi}</w:t></w:r></w:p>")
    sebelum.addprevious(p)
    return p


def tambah_gambar_dan_halaman(dok, sebelum) -> None:
    """Add a page with a picture before an element of the body."""
    p = dok.add_paragraph()
    p.add_run().add_picture(io.BytesIO(png(60, 40)))
    ganti = parse_xml(f"<w:p {nsdecls('w')}><w:r><w:br w:type=\"page\"/></w:r></w:p>")
    sebelum.addprevious(ganti)
    sebelum.addprevious(p._p)


def tata_ulang_tabel(dok, nama: str) -> None:
    """Restyle a table: other style, shaded cells, other widths."""
    tbl = next(slot(dok, nama).iter(qn("w:tbl")))
    gaya = tbl.find(f"{qn('w:tblPr')}/{qn('w:tblStyle')}")
    if gaya is not None:
        gaya.getparent().remove(gaya)
    garis = parse_xml(
        f'<w:tblBorders {nsdecls("w")}><w:top w:val="double" w:sz="6" w:space="0" w:color="C00000"/></w:tblBorders>'
    )
    lebar = tbl.find(f"{qn('w:tblPr')}/{qn('w:tblW')}")
    lebar.addnext(garis)
    for i, kolom in enumerate(tbl.iterfind(f"{qn('w:tblGrid')}/{qn('w:gridCol')}")):
        kolom.set(qn("w:w"), str(1000 + 10 * i))
    for tc in tbl.iter(qn("w:tc")):
        sifat = tc.find(qn("w:tcPr"))
        for lama in sifat.findall(qn("w:shd")):
            sifat.remove(lama)
        arsir = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="FDE9D9"/>')
        batas = sifat.find(qn("w:vAlign"))
        (sifat.append if batas is None else batas.addprevious)(arsir)


def tambah_baris(dok, nama: str, sesudah: str, isi: str):
    """Add a row of people's own below the row that holds a text."""
    tbl = next(slot(dok, nama).iter(qn("w:tbl")))
    tr = next(tr for tr in tbl.findall(qn("w:tr")) if sesudah in teks(tr))
    baru = deepcopy(tr)
    for penanda in list(baru.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))):
        penanda.getparent().remove(penanda)
    for tc in baru.iter(qn("w:tc")):
        if next(tc.iter(qn("w:t")), None) is not None:
            ganti_teks(tc, isi)
    tr.addnext(baru)
    return baru


def tambah_kolom(dok, nama: str, isi: str) -> None:
    """Add a column of people's own at the right edge."""
    tbl = next(slot(dok, nama).iter(qn("w:tbl")))
    kisi = tbl.find(qn("w:tblGrid"))
    kisi.append(parse_xml(f'<w:gridCol {nsdecls("w")} w:w="900"/>'))
    for tr in tbl.findall(qn("w:tr")):
        tr.append(parse_xml(
            f'<w:tc {nsdecls("w")}><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>'
            f"<w:p><w:r><w:t>{isi}</w:t></w:r></w:p></w:tc>"
        ))


def hapus_ruas(dok, judul: str) -> None:
    for e in ruas(paragraf_bertajuk(dok, judul)):
        e.getparent().remove(e)


def tukar_ruas(dok, satu: str, dua: str) -> None:
    """Move the second section before the first."""
    pertama = paragraf_bertajuk(dok, satu)
    for e in ruas(paragraf_bertajuk(dok, dua)):
        pertama.addprevious(e)


def lacak_perubahan(dok, nama: str, isi: str) -> None:
    """Leave a tracked insertion in a passage."""
    p = next(slot(dok, nama).iter(qn("w:p")))
    p.append(parse_xml(
        f'<w:ins {nsdecls("w")} w:id="990" w:author="Penyunting" w:date="2026-02-01T00:00:00Z">'
        f"<w:r><w:t>{isi}</w:t></w:r></w:ins>"
    ))


def beri_komentar(dok, nama: str, isi: str) -> None:
    """Leave a comment on the first paragraph of a passage."""
    p = Paragraph(next(slot(dok, nama).iter(qn("w:p"))), dok)
    dok.add_comment(runs=p.runs, text=isi, author="Penyunting", initials="P")


def luar_slot(docx: bytes) -> list[bytes]:
    """Return what stands outside of slots, cached field results blanked, one entry per element of the body."""
    badan = _tanpa_medan(docx)
    _buang_slot(badan)
    return [_baku(e) for e in badan if not teks_daftar(e)]


def semua_paragraf(docx: bytes) -> set[bytes]:
    """Return every paragraph with values, marks and cached field results taken out, wherever it stands."""
    badan = _tanpa_medan(docx)
    for p in list(badan.iter(qn("w:p"))):
        _buang_slot(p)
    return {_baku(p) for p in badan.iter(qn("w:p"))}


def _buang_slot(induk) -> None:
    for sdt in list(induk.iter(qn("w:sdt"))):
        nama = [e.get(qn("w:val")) or "" for e in sdt.iterfind(f"{qn('w:sdtPr')}/*")]
        if any(n.startswith("lkjip:") for n in nama) and sdt.getparent() is not None:
            sdt.getparent().remove(sdt)


def _tanpa_medan(docx: bytes):
    badan = deepcopy(baca(docx).element.body)
    nomor = {e.get(qn("w:id")) for e in badan.iter(qn("w:bookmarkStart")) if e.get(qn("w:name")).startswith("_lk_")}
    for e in list(badan.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))):
        if e.get(qn("w:id")) in nomor:
            e.getparent().remove(e)
    for p in badan.iter(qn("w:p")):
        dalam = False
        for e in list(p.iter(qn("w:fldChar"), qn("w:t"), qn("w:instrText"))):
            if e.tag == qn("w:fldChar"):
                dalam = e.get(qn("w:fldCharType")) != "end"
            elif dalam:
                e.text = ""
                e.attrib.clear()
    return badan


def _baku(e) -> bytes:
    return etree.tostring(e, method="c14n", exclusive=True)


def teks_daftar(e) -> bool:
    """Tell whether this is a line of a table of contents."""
    gaya = e.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return gaya is not None and gaya.get(qn("w:val")).lower().startswith(("toc", "tableof", "contents"))


def semua_teks(docx: bytes) -> str:
    """Return the text of all parts with text."""
    with zipfile.ZipFile(io.BytesIO(docx)) as arsip:
        bagian = [n for n in arsip.namelist() if re.fullmatch(r"word/(document|header\d*|footer\d*)\.xml", n)]
        return "\n".join("".join(re.findall(r"<w:t[^>]*>([^<]*)", arsip.read(n).decode())) for n in bagian)


def kendali_nilai(dok, nama: str) -> list:
    return [
        s for s in dok.element.body.iter(qn("w:sdt"))
        if any(e.get(qn("w:val")) == f"lkjip:{nama}" for e in s.iterfind(f"{qn('w:sdtPr')}/{qn('w:tag')}"))
    ]


def tanpa_tanda(docx: bytes) -> bytes:
    """Take all marks out, as an editor does that knows neither controls nor bookmarks."""
    dok = baca(docx)
    badan = dok.element.body
    for sdt in list(badan.iter(qn("w:sdt"))):
        for e in list(sdt.find(qn("w:sdtContent"))):
            sdt.addprevious(e)
        sdt.getparent().remove(sdt)
    for e in list(badan.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))):
        e.getparent().remove(e)
    return simpan(dok)
