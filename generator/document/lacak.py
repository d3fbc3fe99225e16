"""Perubahan terlacak (track changes): diterima semuanya, sehingga tinggal naskah seperti yang terlihat."""

from __future__ import annotations

from lxml import etree

from generator.document.wml import w

_BUKA = ("ins", "moveTo")
_BUANG = ("del", "moveFrom")
_BATAS = (
    "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart",
    "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart",
    "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd",
)  # fmt: skip
_BENTUK = (
    "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tcPrChange", "trPrChange",
    "tblGridChange", "numberingChange", "cellIns", "cellDel", "cellMerge",
)  # fmt: skip


def terima_perubahan(akar: etree._Element) -> int:
    """Accept every tracked change below this element in place; return how many there were.

    Insertions stay, deletions go, a deleted paragraph mark joins the paragraph with the next one.
    """
    jumlah = _terima_baris(akar) + _terima_tanda_paragraf(akar)
    for nama in _BUANG:
        for e in [*akar.iter(w(nama))]:
            jumlah += 1
            e.getparent().remove(e)
    for nama in _BUKA:
        for e in [*akar.iter(w(nama))]:
            jumlah += 1
            for anak in list(e):
                e.addprevious(anak)
            e.getparent().remove(e)
    for nama in (*_BENTUK, *_BATAS):
        for e in [*akar.iter(w(nama))]:
            jumlah += nama in _BENTUK
            e.getparent().remove(e)
    return jumlah


def _terima_baris(akar: etree._Element) -> int:
    """Drop table rows that were deleted and cells whose deletion was tracked; a table without rows goes too."""
    jumlah = 0
    for baris in [*akar.iter(w("tr"))]:
        tanda = baris.find(f"{w('trPr')}/{w('del')}")
        if tanda is not None:
            jumlah += 1
            tabel = baris.getparent()
            tabel.remove(baris)
            if tabel.tag == w("tbl") and tabel.find(w("tr")) is None:
                tabel.getparent().remove(tabel)
    for tanda in [*akar.iter(w("cellDel"))]:
        sel = tanda.getparent().getparent()
        if sel.getparent() is not None and len(sel.getparent().findall(w("tc"))) > 1:
            jumlah += 1
            sel.getparent().remove(sel)
    return jumlah


def _terima_tanda_paragraf(akar: etree._Element) -> int:
    """Join a paragraph whose mark was deleted with the next one; from the end, so that chains join too."""
    jumlah = 0
    for p in reversed([*akar.iter(w("p"))]):
        tanda = p.find(f"{w('pPr')}/{w('rPr')}")
        hapus = tanda is not None and (tanda.find(w("del")) is not None or tanda.find(w("moveFrom")) is not None)
        if not hapus:
            continue
        jumlah += 1
        for nama in ("del", "moveFrom"):
            for e in tanda.findall(w(nama)):
                tanda.remove(e)
        berikut = p.getnext()
        if berikut is not None and berikut.tag == w("p") and p.find(f"{w('pPr')}/{w('sectPr')}") is None:
            letak = 1 if berikut.find(w("pPr")) is not None else 0
            berikut[letak:letak] = [e for e in p if e.tag != w("pPr")]
            p.getparent().remove(p)
    return jumlah
