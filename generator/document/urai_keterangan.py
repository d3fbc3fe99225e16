"""Judul dan keterangan di templat: medan SEQ menjadi tempat nomor, isinya dikurung tempat penanda."""

from __future__ import annotations

from lxml import etree

from generator.document.cetakan import TempatPenanda
from generator.document.cetakan import TempatSeq
from generator.document.medan import Medan
from generator.document.medan import cari_medan
from generator.document.medan import tanpa_ulang
from generator.document.pindai import iter_milik
from generator.document.pindai import rupa_dari_rpr
from generator.document.urai import Pengurai
from generator.document.wml import w


def medan_seq(p: etree._Element) -> Medan | None:
    """Return the SEQ field of a caption; a simple field is first rewritten as a complex one."""
    for sederhana in [e for e in iter_milik(p) if e.tag == w("fldSimple")]:
        if sederhana.get(w("instr"), "").strip().upper().startswith("SEQ"):
            _jadikan_majemuk(sederhana)
    return next((m for m in cari_medan([p]) if m.instruksi.upper().startswith("SEQ")), None)


def _jadikan_majemuk(sederhana: etree._Element) -> None:
    instruksi = sederhana.get(w("instr"))
    isi = list(sederhana)
    runs = []
    for jenis in ("begin", "instr", "separate"):
        run = etree.Element(w("r"))
        anak = etree.SubElement(run, w("instrText") if jenis == "instr" else w("fldChar"))
        if jenis == "instr":
            anak.text = instruksi
        else:
            anak.set(w("fldCharType"), jenis)
        runs.append(run)
    tutup = etree.Element(w("r"))
    etree.SubElement(tutup, w("fldChar")).set(w("fldCharType"), "end")
    for run in [*runs, *isi, tutup]:
        sederhana.addprevious(run)
    sederhana.getparent().remove(sederhana)


def bab_keterangan(p: etree._Element, seq: Medan) -> str:
    """Return the text before the number: "Tabel 3." of "Tabel 3.4 Judul"."""
    teks = []
    for e in iter_milik(p):
        if e is seq.elemen[0]:
            break
        teks += [e.text or ""] if e.tag == w("t") else []
    return "".join(teks).lstrip()


def urai_seq(p: etree._Element, pengurai: Pengurai) -> str:
    """Replace the SEQ field by its place and return its label (Tabel, Gambar)."""
    seq = medan_seq(p)
    label = (seq.instruksi.split() + [""])[1]
    rupa = next((rupa_dari_rpr(r.find(w("rPr"))) for r in seq.elemen if r.find(w("t")) is not None), None)
    rupa = rupa or rupa_dari_rpr(seq.elemen[0].find(w("rPr")))
    tempat = pengurai.penanda(TempatSeq(label, tanpa_ulang(seq.instruksi), rupa))
    seq.elemen[0].addprevious(tempat)
    tempat.addnext(pengurai.penanda(TempatPenanda("rujukan", awal=False)))
    for run in seq.elemen:
        run.getparent().remove(run)
    return label


def kurung_penanda(p: etree._Element, pengurai: Pengurai) -> None:
    """Put the places of the bookmarks around the content of a heading or caption."""
    letak = 1 if p.find(w("pPr")) is not None else 0
    p.insert(letak, pengurai.penanda(TempatPenanda("daftar", awal=True)))
    if any(isinstance(t, TempatSeq) for t in tempat_dalam(p, pengurai)):
        p.insert(letak + 1, pengurai.penanda(TempatPenanda("rujukan", awal=True)))
    p.append(pengurai.penanda(TempatPenanda("daftar", awal=False)))


def tempat_dalam(p: etree._Element, pengurai: Pengurai) -> list[object]:
    """Return the places that the markers inside a paragraph stand for."""
    return [pengurai.tempat[int(e.text)] for e in p.iter(etree.ProcessingInstruction) if e.target == "lk"]
