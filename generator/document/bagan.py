"""Bagan sebagai bentuk Word yang dapat disunting: satu kelompok `wpg` sebaris teks untuk tiap halaman.

Boxes are text boxes (wps:wsp with wps:txbx), tied by glued connectors (`sambungan_bagan.py`). The group stands in
`wp:inline`: an anchored one loses its text in LibreOffice. No VML and no mc:AlternateContent: readers of DrawingML
(Word 2010) need neither. A tree is drawn for the text area of the section that it stands in.
Levels differ in fill and in border, so that they can be told apart in greyscale print.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import count

from generator.document.buku_tertanam import escape_teks
from generator.document.cetakan import Bidang
from generator.document.gaya import DaftarGaya
from generator.document.media import EMU_PER_TWIP
from generator.document.sambungan_bagan import TEBAL_GARIS
from generator.document.sambungan_bagan import tulis_sambungan
from generator.document.simpul_bagan import Simpul
from generator.document.tata_bagan import MM
from generator.document.tata_bagan import TEBAL
from generator.document.tata_bagan import TEPI_X
from generator.document.tata_bagan import TEPI_Y
from generator.document.tata_bagan import Halaman
from generator.document.tata_bagan import Kotak
from generator.document.tata_kinerja import tata_kinerja
from generator.document.tata_organisasi import tata_organisasi
from generator.model.rekaman import rekaman

PPR_BAKU = (
    '<w:pPr><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/>'
    '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr>'
)
ID_PER_BAGAN = 100_000
HURUF_BAKU = "Arial"
_HURUF_SEMPIT = frozenset({"arial", "times new roman", "calibri", "cambria", "garamond", "arial narrow"})

_NS_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NS_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_NS_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_NS_WPG = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
_NS_WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
# What stands beside a drawing on its page: a heading or a caption of two lines.
_RUANG_JUDUL = 18 * MM


@rekaman
class _Rupa:
    """Look of one kind of box: fill ("" none), border colour ("" none), its width in EMU, dash, type colour."""

    isi: str
    tepi: str
    tebal_tepi: int = 9525
    putus: str = "solid"
    ganda: bool = False
    huruf: str = "000000"
    rata: str = "center"


_RUPA = {
    "kepala": _Rupa("1F3864", "1F3864", 19050, huruf="FFFFFF"),
    "sekretariat": _Rupa("C5D1E3", "1F3864", 15875),
    "bidang": _Rupa("DCE4F0", "1F3864", 12700),
    "upt": _Rupa("FFFFFF", "1F3864", 22225, ganda=True),
    "subbagian": _Rupa("F3F6FA", "5B6F8F", 6350),
    "fungsional": _Rupa("FFFFFF", "5B6F8F", 9525, "dash"),
    "tujuan": _Rupa("1F3864", "1F3864", 19050, huruf="FFFFFF"),
    "sasaran": _Rupa("C5D1E3", "1F3864", 15875),
    "indikator": _Rupa("FFFFFF", "5B6F8F", 9525, "dash", rata="left"),
    "program": _Rupa("DCE4F0", "1F3864", 12700, rata="left"),
    "kegiatan": _Rupa("FFFFFF", "5B6F8F", 6350, rata="left"),
    "judul": _Rupa("", "", huruf="404040"),
    "label": _Rupa("", "", huruf="404040", rata="left"),
}
_RUPA_LAIN = _Rupa("FFFFFF", "5B6F8F")
_TATA = {"organisasi": tata_organisasi, "kinerja": tata_kinerja}


@rekaman
class DataBagan:
    """What a tree shows. `gaya` is organisasi (from top to bottom) or kinerja (from left to right).

    `alt` is its description; the ids of its shapes run from `id_awal`, fewer than ID_PER_BAGAN of them.
    """

    simpul: tuple[Simpul, ...]
    gaya: str
    nama: str
    alt: str
    id_awal: int = 1

    def __post_init__(self) -> None:
        if self.gaya not in _TATA:
            raise ValueError(f"gaya bagan tidak dikenal: {self.gaya!r}")


@lru_cache(maxsize=32)
def gambar_bagan(data: DataBagan, bidang: Bidang, huruf: str = HURUF_BAKU) -> tuple[str, ...]:
    """Return one w:p for each page of the drawing in a text area, () for an empty tree; `huruf` as of `huruf_bagan`.

    Remembered: a report is filled twice, once to find its page numbers and once with them.
    """
    tepi = 2 * TEBAL_GARIS
    lebar = bidang.lebar * EMU_PER_TWIP - 2 * tepi
    tinggi = bidang.tinggi * EMU_PER_TWIP - 2 * tepi - _RUANG_JUDUL
    halaman = _TATA[data.gaya](data.simpul, lebar, tinggi)
    nomor = count(data.id_awal)
    hasil = []
    for urutan, isi in enumerate(halaman, 1):
        bagian = f" bagian {urutan} dari {len(halaman)}" if len(halaman) > 1 else ""
        hasil.append(_paragraf(isi, f"{data.nama}{bagian}", f"{data.alt}{bagian}", nomor, tepi, huruf))
    return tuple(hasil)


def huruf_bagan(gaya: DaftarGaya) -> str:
    """Return the typeface of the document where it runs no wider than Arial, for which the boxes are measured."""
    biasa = gaya.bawaan_paragraf
    return biasa.huruf if biasa is not None and biasa.huruf.casefold() in _HURUF_SEMPIT else HURUF_BAKU


def _paragraf(halaman: Halaman, nama: str, alt: str, nomor: count, tepi: int, huruf: str) -> str:
    """w:p with one wp:inline group; the border of the outer boxes needs a little room (`tepi`) around."""
    lebar, tinggi = halaman.lebar + 2 * tepi, halaman.tinggi + 2 * tepi
    docpr = f'<wp:docPr id="{next(nomor)}" name="{escape_teks(nama)}" descr="{escape_teks(alt)}"/>'
    pengenal = {k.kunci: next(nomor) for k in halaman.kotak}
    kotak = {k.kunci: k for k in halaman.kotak}
    garis = "".join(
        tulis_sambungan(s, kotak[s.dari], kotak[s.ke], (next(nomor), pengenal[s.dari], pengenal[s.ke]), tepi)
        for s in halaman.sambungan
    )
    isi = "".join(_kotak(k, pengenal[k.kunci], tepi, (halaman.ukuran, huruf)) for k in halaman.kotak)
    return (
        f'<w:p xmlns:w="{_NS_W}">{PPR_BAKU}<w:r><w:drawing>'
        f'<wp:inline xmlns:wp="{_NS_WP}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{lebar}" cy="{tinggi}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>{docpr}'
        f'<wp:cNvGraphicFramePr/><a:graphic xmlns:a="{_NS_A}"><a:graphicData uri="{_NS_WPG}">'
        f'<wpg:wgp xmlns:wpg="{_NS_WPG}" xmlns:wps="{_NS_WPS}"><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="{lebar}" cy="{tinggi}"/><a:chOff x="0" y="0"/>'
        f'<a:chExt cx="{lebar}" cy="{tinggi}"/></a:xfrm></wpg:grpSpPr>{garis}{isi}</wpg:wgp>'
        '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    )


def _kotak(kotak: Kotak, nomor: int, tepi: int, huruf: tuple[int, str]) -> str:
    """wps:wsp of a text box."""
    rupa = _RUPA.get(kotak.jenis, _RUPA_LAIN)
    isi = f'<a:solidFill><a:srgbClr val="{rupa.isi}"/></a:solidFill>' if rupa.isi else "<a:noFill/>"
    return (
        f'<wps:wsp><wps:cNvPr id="{nomor}" name="Kotak {nomor}"/><wps:cNvSpPr txBox="1"/><wps:spPr>'
        f'{_letak(kotak.x + tepi, kotak.y + tepi, kotak.lebar, kotak.tinggi)}'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{isi}{_tepi(rupa)}</wps:spPr>'
        f'<wps:txbx><w:txbxContent>{_teks(kotak, rupa, *huruf)}</w:txbxContent></wps:txbx>'
        f'<wps:bodyPr rot="0" vert="horz" wrap="square" lIns="{TEPI_X}" tIns="{TEPI_Y // 2}" rIns="{TEPI_X}" '
        f'bIns="{TEPI_Y // 2}" anchor="ctr" anchorCtr="0"><a:noAutofit/></wps:bodyPr></wps:wsp>'
    )


def _letak(x: int, y: int, lebar: int, tinggi: int) -> str:
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{lebar}" cy="{tinggi}"/></a:xfrm>'


def _tepi(rupa: _Rupa) -> str:
    """a:ln of a box."""
    if not rupa.tepi:
        return "<a:ln><a:noFill/></a:ln>"
    ganda = ' cmpd="dbl"' if rupa.ganda else ""
    return (
        f'<a:ln w="{rupa.tebal_tepi}"{ganda}><a:solidFill><a:srgbClr val="{rupa.tepi}"/></a:solidFill>'
        f'<a:prstDash val="{rupa.putus}"/></a:ln>'
    )


def _teks(kotak: Kotak, rupa: _Rupa, ukuran: int, huruf: str) -> str:
    """The w:p of a box: the lines of its text, then its note in italics."""
    tebal = "<w:b/><w:bCs/>" if kotak.jenis in TEBAL else ""
    baris = "".join(_baris(teks, tebal, rupa, ukuran, huruf) for teks in kotak.teks.split("\n"))
    return baris + (_baris(kotak.catatan, "<w:i/><w:iCs/>", rupa, ukuran, huruf) if kotak.catatan else "")


def _baris(teks: str, gaya_huruf: str, rupa: _Rupa, ukuran: int, huruf: str) -> str:
    nama = escape_teks(huruf)
    return (
        '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
        f'<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="{rupa.rata}"/></w:pPr><w:r><w:rPr>'
        f'<w:rFonts w:ascii="{nama}" w:hAnsi="{nama}" w:cs="{nama}"/>{gaya_huruf}<w:color w:val="{rupa.huruf}"/>'
        f'<w:sz w:val="{ukuran}"/><w:szCs w:val="{ukuran}"/></w:rPr>'
        f'<w:t xml:space="preserve">{escape_teks(teks)}</w:t></w:r></w:p>'
    )
