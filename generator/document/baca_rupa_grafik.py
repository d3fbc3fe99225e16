"""Rupa sebuah grafik Word yang sudah diisi: jenisnya, warnanya, judul sumbunya, dan ukurannya, untuk digambar di layar.

Source of the elements: ECMA-376 part 1, section 21.2.2.
"""

from __future__ import annotations

import re

from lxml import etree

from generator.document.grafik import NS_A
from generator.document.grafik import NS_C
from generator.document.rupa_grafik import PALET
from generator.model.rekaman import rekaman

EMU_PER_PT = 12_700
_NS = {"c": NS_C, "a": NS_A}
_UKURAN = re.compile(r'<wp:extent cx="(\d+)" cy="(\d+)"')
_HEKSA = re.compile("[0-9A-Fa-f]{6}")
_BIDANG = "c:chart/c:plotArea"


@rekaman
class RupaGrafik:
    """How a chart looks. `jenis` is kolom, batang (lying), garis, or "" for one that only Word draws.

    `warna` holds one colour per series; `lebar` and `tinggi` are points; `berangka` prints the values beside the
    points, `dari_atas` lists lying bars from top to bottom, `dari_nol` lets the value axis begin at zero.
    """

    jenis: str = ""
    warna: tuple[str, ...] = PALET
    sumbu: str = ""
    lebar: int = 445
    tinggi: int = 200
    berangka: bool = True
    berlegenda: bool = True
    dari_atas: bool = True
    dari_nol: bool = True


def baca_rupa_grafik(gambar: str, bagian: bytes) -> RupaGrafik:
    """Return the look of a filled chart from its w:drawing and its chart part."""
    akar = etree.fromstring(bagian)
    ukuran = _UKURAN.search(gambar)
    deret = akar.findall(f"{_BIDANG}/*/c:ser", _NS)
    return RupaGrafik(
        jenis=_jenis(akar),
        warna=tuple(_warna(satu, nomor) for nomor, satu in enumerate(deret)),
        sumbu="".join(akar.xpath(f"{_BIDANG}/c:valAx/c:title//a:t/text()", namespaces=_NS)),
        lebar=int(ukuran[1]) // EMU_PER_PT if ukuran else 445,
        tinggi=int(ukuran[2]) // EMU_PER_PT if ukuran else 200,
        berangka=bool(akar.xpath(f"{_BIDANG}/*//c:dLbls/c:showVal[@val='1']", namespaces=_NS)),
        berlegenda=akar.find("c:chart/c:legend", _NS) is not None,
        dari_atas=bool(akar.xpath(f"{_BIDANG}/c:catAx/c:scaling/c:orientation[@val='maxMin']", namespaces=_NS)),
        dari_nol=bool(akar.xpath(f"{_BIDANG}/c:valAx/c:scaling/c:min[@val='0']", namespaces=_NS)),
    )


def _jenis(akar: etree._Element) -> str:
    """Name the kind of the only group of series; a mixed, stacked or round chart has none of ours."""
    kelompok = [e for e in akar.iterfind(f"{_BIDANG}/*", _NS) if e.find("c:ser", _NS) is not None]
    if len(kelompok) != 1:
        return ""
    susun = kelompok[0].find("c:grouping", _NS)
    if susun is not None and susun.get("val") not in ("clustered", "standard"):
        return ""
    nama = etree.QName(kelompok[0]).localname
    if nama == "lineChart":
        return "garis"
    arah = kelompok[0].find("c:barDir", _NS)
    return ("batang" if arah is not None and arah.get("val") == "bar" else "kolom") if nama == "barChart" else ""


def _warna(deret: etree._Element, nomor: int) -> str:
    """Return the colour of a series; a theme's colour is shown in our palette."""
    ada = deret.find("c:spPr//a:srgbClr", _NS)
    warna = ada.get("val", "") if ada is not None else ""
    return warna if _HEKSA.fullmatch(warna) else PALET[nomor % len(PALET)]
