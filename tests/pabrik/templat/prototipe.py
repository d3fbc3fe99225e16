"""Tabel prototipe: satu baris contoh untuk tiap rupa baris, diisi oleh generator.

A column is written as its relative width and a letter for its alignment: `12` left, `12t` tengah
(centred), `12k` kanan (right). The look of a row is its paragraph style and its shading, so that an
office changes all tables at once by changing a style in Word.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.pabrik.templat.halaman import LEBAR_MENDATAR
from tests.pabrik.templat.halaman import LEBAR_TEGAK
from tests.pabrik.templat.teks import keterangan_tabel
from tests.pabrik.templat.teks import paragraf
from tests.pabrik.templat.teks import run

RATA = {"": "left", "t": "center", "k": "right"}
WARNA_KEPALA = "DCE4EE"
WARNA_NOMOR = "F2F2F2"
# Row level -> paragraph style, shading, indent of the first text column in twips.
RUPA = {
    "visi": ("LKjIPTabelTujuan", WARNA_KEPALA, 0),
    "misi": ("LKjIPTabelTujuan", WARNA_KEPALA, 0),
    "tujuan daerah": ("LKjIPTabelTujuan", "E4EAF2", 0),
    "sasaran daerah": ("LKjIPTabelTujuan", "E4EAF2", 0),
    "tujuan": ("LKjIPTabelTujuan", "EEF2F7", 0),
    "sasaran": ("LKjIPTabelSasaran", "EEF2F7", 0),
    "program": ("LKjIPTabelProgram", "", 0),
    "kegiatan": ("LKjIPTabelKegiatan", "", 113),
    "sub kegiatan": ("LKjIPTabelSubKegiatan", "", 227),
    "isi": ("LKjIPTabelIsi", "", 0),
    "jumlah": ("LKjIPTabelJumlah", "", 0),
}
GARIS_JUMLAH = '<w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="404040"/></w:tcBorders>'


@dataclass(frozen=True, slots=True)
class Prototipe:
    """A prototype table. `kolom` as above, parted by blanks; `tingkat` the row levels it knows.

    `kolom_uraian` is the column whose text is indented by level. `polos` draws the sasaran as a plain row,
    where it is the lowest level of the table.
    """

    kolom: str
    tingkat: tuple[str, ...] = ("isi", "jumlah")
    kolom_uraian: int = 0
    nomor: bool = False
    mendatar: bool = False
    polos: bool = False

    @property
    def lebar(self) -> list[int]:
        """Column widths in twips; their sum is the width of the text."""
        bagian = [int(k.rstrip("tk")) for k in self.kolom.split()]
        penuh = LEBAR_MENDATAR if self.mendatar else LEBAR_TEGAK
        tepi = [round(penuh * sum(bagian[:i]) / sum(bagian)) for i in range(len(bagian) + 1)]
        return [kanan - kiri for kiri, kanan in zip(tepi, tepi[1:], strict=False)]

    @property
    def rata(self) -> list[str]:
        return [RATA[k.lstrip("0123456789")] for k in self.kolom.split()]


def _sel(lebar: int, gaya: str, teks: str, *, warna: str = "", garis: str = "", rata: str = "", inden: int = 0) -> str:
    latar = f'<w:shd w:val="clear" w:color="auto" w:fill="{warna}"/>' if warna else ""
    sifat = (f'<w:ind w:left="{inden}"/>' if inden else "") + (f'<w:jc w:val="{rata}"/>' if rata else "")
    tegak = '<w:vAlign w:val="center"/>' if gaya in ("LKjIPTabelKepala", "LKjIPTabelNomor") else ""
    tcpr = f'<w:tcPr><w:tcW w:w="{lebar}" w:type="dxa"/>{garis}{latar}{tegak}</w:tcPr>'
    return f"<w:tc>{tcpr}{paragraf(gaya, run(teks) if teks else '', sifat)}</w:tc>"


def _baris(sel: list[str], *, kepala: bool = False) -> str:
    ulang = "<w:tblHeader/>" if kepala else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{ulang}</w:trPr>{''.join(sel)}</w:tr>"


def _baris_kepala(contoh: Prototipe, slot: str, gaya: str, warna: str) -> str:
    teks = [slot] + [""] * (len(contoh.lebar) - 1)
    return _baris([_sel(w, gaya, t, warna=warna) for w, t in zip(contoh.lebar, teks, strict=True)], kepala=True)


def _baris_tingkat(contoh: Prototipe, tingkat: str) -> str:
    gaya, warna, inden = RUPA["isi" if contoh.polos and tingkat == "sasaran" else tingkat]
    garis = GARIS_JUMLAH if tingkat == "jumlah" else ""
    sel = [
        _sel(
            lebar,
            gaya,
            "" if urutan else f"{{{{ baris.{tingkat} }}}}",
            warna=warna,
            garis=garis,
            rata="" if rata == "left" else rata,
            inden=inden if urutan == contoh.kolom_uraian else 0,
        )
        for urutan, (lebar, rata) in enumerate(zip(contoh.lebar, contoh.rata, strict=True))
    ]
    return _baris(sel)


def tabel(kunci: str, contoh: Prototipe) -> str:
    """Write the slot paragraph, the `w:tbl` and the paragraph of its source line."""
    kisi = "".join(f'<w:gridCol w:w="{w}"/>' for w in contoh.lebar)
    sifat = (
        f'<w:tblPr><w:tblStyle w:val="LKjIPTabel"/><w:tblW w:w="{sum(contoh.lebar)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>'
    )
    baris = [_baris_kepala(contoh, "{{ kepala }}", "LKjIPTabelKepala", WARNA_KEPALA)]
    if contoh.nomor:
        baris.append(_baris_kepala(contoh, "{{ nomor }}", "LKjIPTabelNomor", WARNA_NOMOR))
    baris += [_baris_tingkat(contoh, t) for t in contoh.tingkat]
    return (
        paragraf("LKjIPTabelIsi", run(f"{{{{ tabel.{kunci} }}}}"), "<w:keepNext/>")
        + f"<w:tbl>{sifat}<w:tblGrid>{kisi}</w:tblGrid>{''.join(baris)}</w:tbl>"
        + paragraf("LKjIPSumber", run(f"{{{{ sumber.{kunci} }}}}"))
    )


def tabel_bernomor(nomor: str, teks: str, contoh: Prototipe) -> str:
    """Write an official table under its caption; "3.4" is the slot `tabel.3_4`."""
    return keterangan_tabel(nomor, teks) + tabel(nomor.replace(".", "_"), contoh)
