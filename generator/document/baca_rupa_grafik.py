"""Rupa sebuah grafik Word yang sudah diisi: jenisnya, warnanya, judul sumbunya, dan ukurannya, untuk digambar di layar.

Source of the elements: ECMA-376 part 1, section 21.2.2.
"""

from __future__ import annotations

import re

from lxml import etree

from generator.document.grafik import NS_A
from generator.document.grafik import NS_C
from generator.document.grafik import PALET
from generator.model.rekaman import rekaman

EMU_PER_PT = 12_700
_NS = {"c": NS_C, "a": NS_A}
_UKURAN = re.compile(r'<wp:extent cx="(\d+)" cy="(\d+)"')
_HEKSA = re.compile("[0-9A-Fa-f]{6}")
_BIDANG = "c:chart/c:plotArea"
_TUMPUK = {"stacked": "jumlah", "percentStacked": "persen"}


@rekaman
class RupaGrafik:
    """How a chart looks. `jenis` is kolom, batang (lying), garis, lingkaran, or "" for one that only Word draws.

    `warna` holds one colour per series, of a lingkaran one per slice; `lebar` and `tinggi` are points; `berangka`
    prints the values beside the points, `dari_atas` lists lying bars from top to bottom, `dari_nol` lets the value axis
    begin at zero. `tumpuk` puts bars of a category upon each other: "jumlah", "persen" as shares of all, "" beside each
    other. `lubang` is the hole of a ring in percent, `awal` where the first slice begins, in degrees from the top;
    `bernama` and `berpersen` print the name and the share of a slice.
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
    tumpuk: str = ""
    lubang: int = 0
    awal: int = 0
    bernama: bool = False
    berpersen: bool = False


def baca_rupa_grafik(gambar: str, bagian: bytes) -> RupaGrafik:
    """Return the look of a filled chart from its w:drawing and its chart part."""
    akar = etree.fromstring(bagian)
    ukuran = _UKURAN.search(gambar)
    deret = akar.findall(f"{_BIDANG}/*/c:ser", _NS)
    jenis = _jenis(akar)
    return RupaGrafik(
        jenis=jenis,
        warna=_warna_potong(deret[0]) if jenis == "lingkaran" else tuple(_warna(d, n) for n, d in enumerate(deret)),
        sumbu="".join(akar.xpath(f"{_BIDANG}/c:valAx/c:title//a:t/text()", namespaces=_NS)),
        lebar=int(ukuran[1]) // EMU_PER_PT if ukuran else 445,
        tinggi=int(ukuran[2]) // EMU_PER_PT if ukuran else 200,
        berangka=_berlabel(akar, "showVal"),
        berlegenda=akar.find("c:chart/c:legend", _NS) is not None,
        dari_atas=bool(akar.xpath(f"{_BIDANG}/c:catAx/c:scaling/c:orientation[@val='maxMin']", namespaces=_NS)),
        dari_nol=bool(akar.xpath(f"{_BIDANG}/c:valAx/c:scaling/c:min[@val='0']", namespaces=_NS)),
        tumpuk=_TUMPUK.get(_nilai(akar, "grouping"), ""),
        lubang=_bilangan(akar, "holeSize", 90),
        awal=_bilangan(akar, "firstSliceAng", 360),
        bernama=_berlabel(akar, "showCatName"),
        berpersen=_berlabel(akar, "showPercent"),
    )


def _jenis(akar: etree._Element) -> str:
    """Name the kind of the only group of series; a mixed chart, stacked lines and rings in rings have none of ours."""
    kelompok = [e for e in akar.iterfind(f"{_BIDANG}/*", _NS) if e.find("c:ser", _NS) is not None]
    if len(kelompok) != 1:
        return ""
    nama, susun = etree.QName(kelompok[0]).localname, _nilai(akar, "grouping")
    if nama == "pieChart" or (nama == "doughnutChart" and len(kelompok[0].findall("c:ser", _NS)) == 1):
        return "lingkaran"
    if nama == "lineChart":
        return "garis" if susun in ("", "standard") else ""
    if nama != "barChart" or susun not in ("", "clustered", "standard", *_TUMPUK):
        return ""
    return "batang" if _nilai(akar, "barDir") == "bar" else "kolom"


def _nilai(akar: etree._Element, nama: str) -> str:
    """Return a setting of the first group that states it, "" where none does."""
    ada = akar.find(f"{_BIDANG}/*/c:{nama}", _NS)
    return ada.get("val", "") if ada is not None else ""


def _bilangan(akar: etree._Element, nama: str, terbesar: int) -> int:
    teks = _nilai(akar, nama).removesuffix("%")
    return min(int(teks), terbesar) if teks.isdecimal() and len(teks) < 5 else 0


def _berlabel(akar: etree._Element, apa: str) -> bool:
    return bool(akar.xpath(f"{_BIDANG}/*//c:dLbls/c:{apa}[@val='1']", namespaces=_NS))


def _warna_potong(deret: etree._Element) -> tuple[str, ...]:
    """Return the colours of the slices: those that were given one, the others from our palette."""
    banyak = len(deret.findall("c:cat//c:pt", _NS)) or 1
    warna = [PALET[n % len(PALET)] for n in range(banyak)]
    for titik in deret.iterfind("c:dPt", _NS):
        nomor = titik.find("c:idx", _NS)
        ke = int(nomor.get("val", "-1")) if nomor is not None else -1
        if 0 <= ke < banyak:
            warna[ke] = _warna(titik, ke)
    return tuple(warna)


def _warna(deret: etree._Element, nomor: int) -> str:
    """Return the colour of a series; a theme's colour is shown in our palette."""
    ada = deret.find("c:spPr//a:srgbClr", _NS)
    warna = ada.get("val", "") if ada is not None else ""
    return warna if _HEKSA.fullmatch(warna) else PALET[nomor % len(PALET)]
