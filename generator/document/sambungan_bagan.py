"""Sambungan bagan sebagai konektor Word (wps:wsp dengan wps:cNvCnPr) yang direkatkan pada dua kotak.

The glue names the two boxes by id and the side by number (a:stCxn, a:endCxn); the geometry says the same in EMU, for
programs that do not follow the glue. Source: ECMA-376 part 1, sections 20.1.2.2.13, 20.1.2.2.36 and 20.1.10.56
(bentConnector2, bentConnector3); an upright connector is the lying one turned by a quarter.
"""

from __future__ import annotations

from generator.document.tata_bagan import MM
from generator.document.tata_bagan import Kotak
from generator.document.tata_bagan import Sambungan

WARNA_GARIS = "7F7F7F"
TEBAL_GARIS = 9525
# The connection sites of a rectangle, in the order of their numbers.
_SISI = ("atas", "kiri", "bawah", "kanan")
_LURUS = MM // 20
_TURUN_KIRI, _TURUN_KANAN = ' rot="5400000"', ' rot="16200000" flipH="1"'


def tulis_sambungan(s: Sambungan, dari: Kotak, ke: Kotak, pengenal: tuple[int, int, int], tepi: int) -> str:
    """Return the connector; `pengenal` are the ids of itself and of the two boxes, `tepi` the room around the page."""
    nomor, id_dari, id_ke = pengenal
    bentuk, sifat, (x, y, lebar, tinggi), atur = _geometri(s, dari, ke)
    return (
        f'<wps:wsp><wps:cNvPr id="{nomor}" name="Garis {nomor}"/><wps:cNvCnPr>'
        f'<a:stCxn id="{id_dari}" idx="{_SISI.index(s.sisi_dari)}"/>'
        f'<a:endCxn id="{id_ke}" idx="{_SISI.index(s.sisi_ke)}"/></wps:cNvCnPr><wps:spPr>'
        f'<a:xfrm{sifat}><a:off x="{x + tepi}" y="{y + tepi}"/><a:ext cx="{lebar}" cy="{tinggi}"/></a:xfrm>'
        f'<a:prstGeom prst="{bentuk}"><a:avLst>{atur}</a:avLst></a:prstGeom>'
        f'<a:ln w="{TEBAL_GARIS}"><a:solidFill><a:srgbClr val="{WARNA_GARIS}"/></a:solidFill></a:ln>'
        "</wps:spPr><wps:bodyPr/></wps:wsp>"
    )


def _geometri(s: Sambungan, dari: Kotak, ke: Kotak) -> tuple[str, str, tuple[int, int, int, int], str]:
    """Return the preset shape, the attributes of a:xfrm, its place and size, and the shape's adjustment."""
    (x1, y1), *_, (x2, y2) = s.titik(dari, ke)
    lebar, tinggi = x2 - x1, y2 - y1
    if s.sisi_dari == "bawah":
        if abs(lebar) <= _LURUS:
            return "straightConnector1", "", (x1, y1, 0, tinggi), ""
        putar = _TURUN_KIRI if lebar < 0 else _TURUN_KANAN
        letak = ((x1 + x2 - tinggi) // 2, (y1 + y2 - abs(lebar)) // 2, tinggi, abs(lebar))
        if s.sisi_ke == "atas":
            return "bentConnector3", putar, letak, _atur(s.belok, tinggi)
        return "bentConnector2", putar, letak, ""
    if abs(tinggi) <= _LURUS:
        return "straightConnector1", "", (x1, y1, lebar, 0), ""
    keluar = -s.belok if s.sisi_dari == "kiri" else s.belok
    balik = ' flipV="1"' if tinggi < 0 else ""
    return "bentConnector3", balik, (x1, min(y1, y2), lebar, abs(tinggi)), _atur(keluar, lebar)


def _atur(jarak: int, panjang: int) -> str:
    """Return a:gd adj1: where the connector turns, in thousandths of a percent of its length."""
    return f'<a:gd name="adj1" fmla="val {jarak * 100_000 // panjang}"/>'
