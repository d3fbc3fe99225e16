"""Tab kanan di kepala dan kaki halaman: nomor halaman tetap di tepi naskah setelah kertas templat diganti.

In Word the right tab of a footer stays where it was drawn when the paper changes from A4 to F4. A paragraph whose only
tab stop is a right one near the edge of the text means that edge.
"""

from __future__ import annotations

from lxml import etree

from generator.document.badan import bidang_dari_xml
from generator.document.relasi import baca_relasi
from generator.document.wml import R
from generator.document.wml import bulat
from generator.document.wml import w
from generator.document.wml import xml_polos

_DEKAT = 3  # a third of the text width


def luruskan_tab(pohon: dict[str, etree._Element], dokumen: str, relasi: str) -> None:
    """Move such tab stops to the edge of the text where all sections that show the part are equally wide."""
    for nama, lebar in _lebar_bagian(pohon[dokumen], dokumen, relasi).items():
        if len(lebar) == 1 and nama in pohon:
            for tabs in pohon[nama].iter(w("tabs")):
                _luruskan(tabs, *lebar)


def _luruskan(tabs: etree._Element, lebar: int) -> None:
    if [t.get(w("val")) for t in tabs] == ["right"]:
        letak = bulat(tabs[0].get(w("pos")))
        if abs(letak - lebar) <= lebar // _DEKAT:
            tabs[0].set(w("pos"), str(lebar))


def _lebar_bagian(badan: etree._Element, dokumen: str, relasi: str) -> dict[str, set[int]]:
    """Return the text widths of the sections that show each header or footer; one without its own has the last."""
    tujuan = {r.id: r.tujuan(dokumen) for r in baca_relasi(relasi)}
    hasil: dict[str, set[int]] = {}
    berlaku: dict[tuple[str, str], str] = {}
    for sectpr in badan.iter(w("sectPr")):
        for acuan in sectpr.iter(w("headerReference"), w("footerReference")):
            berlaku[acuan.tag, acuan.get(w("type"), "")] = tujuan.get(acuan.get(f"{{{R}}}id"), "")
        for nama in berlaku.values():
            hasil.setdefault(nama, set()).add(bidang_dari_xml(xml_polos(sectpr)).lebar)
    return hasil
