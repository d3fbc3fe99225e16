"""Bagian naskah: kertas A4 tegak dan mendatar, tepi jilid, nomor halaman, dan kaki halaman.

The binding margin of 3 cm is on the left of an upright page and on the top of a lying one.
Lengths in twips (1/1440 inch; 567 = 1 cm).
"""

from tests.pabrik.templat.teks import field
from tests.pabrik.templat.teks import paragraf
from tests.pabrik.templat.teks import run

LEBAR_TEGAK = 11906 - 1701 - 1134
LEBAR_MENDATAR = 16838 - 1418 - 1418
KAKI = {"tegak": "rIdKakiTegak", "mendatar": "rIdKakiMendatar"}
KERTAS = {
    "tegak": '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1418" w:right="1134" w:bottom="1418" w:left="1701" w:header="709" w:footer="680" w:gutter="0"/>',
    "mendatar": '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    '<w:pgMar w:top="1701" w:right="1418" w:bottom="1247" w:left="1418" w:header="709" w:footer="567" w:gutter="0"/>',
}


def bagian(arah: str, nomor: str = "", *, kaki: bool = True) -> str:
    """Write `w:sectPr`. `nomor` holds the attributes of `w:pgNumType`; without it numbers run on."""
    rujukan = f'<w:footerReference w:type="default" r:id="{KAKI[arah]}"/>' if kaki else ""
    penomoran = f"<w:pgNumType {nomor}/>" if nomor else ""
    return f'<w:sectPr>{rujukan}<w:type w:val="nextPage"/>{KERTAS[arah]}{penomoran}<w:cols w:space="708"/></w:sectPr>'


def batas(sectpr: str) -> str:
    """Close a section in a paragraph of its own, so that no slot can take the break away."""
    return paragraf("LKjIPBatasBagian", sifat=sectpr)


def kaki(lebar: int) -> str:
    """Write a footer part: the running title left, the page number at the right edge of the text."""
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{lebar}"/></w:tabs>'
    teks = run("{{ singkatan_laporan }} {{ nama_dinas }} Tahun {{ tahun }}\t") + field("PAGE", "1")
    return paragraf("Footer", teks, tab)
