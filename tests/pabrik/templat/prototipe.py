"""Tabel prototipe: satu baris contoh untuk tiap rupa baris, diisi oleh generator.

The look of a row is its paragraph style and its shading, so that an office changes all tables at once
by changing a style in Word. No cell is aligned here: the generator knows which columns hold figures.
"""

from dataclasses import dataclass
from itertools import pairwise

from generator.document.nama import judul_tabel
from generator.document.nama import slot_tabel
from tests.pabrik.templat.halaman import LEBAR_MENDATAR
from tests.pabrik.templat.halaman import LEBAR_TEGAK
from tests.pabrik.templat.teks import keterangan_tabel
from tests.pabrik.templat.teks import paragraf
from tests.pabrik.templat.teks import run

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
# The same for the cascade from visi to sasaran, where the indent alone tells the level.
RUPA_KETERKAITAN = {
    "visi": ("LKjIPTabelTujuan", WARNA_KEPALA, 0),
    "misi": ("LKjIPTabelTujuan", WARNA_KEPALA, 0),
    "tujuan daerah": ("LKjIPTabelTujuan", "EEF2F7", 0),
    "sasaran daerah": ("LKjIPTabelIsi", "", 170),
    "tujuan": ("LKjIPTabelTujuan", "", 340),
    "sasaran": ("LKjIPTabelIsi", "", 510),
    "isi": ("LKjIPTabelIsi", "", 0),
}
GARIS_JUMLAH = '<w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="404040"/></w:tcBorders>'


@dataclass(frozen=True, slots=True)
class Prototipe:
    """A prototype table. `kolom` holds the relative column widths, `tingkat` the row levels it knows.

    `kolom_uraian` is the column whose text is indented by level; it also holds the names of the rows, as it is
    wide enough to read them in Word. `polos` is for a grid whose columns tell the levels apart: no row is bold,
    and the sasaran has no tint. `rapat` takes the small type, where many columns hold whole amounts of rupiah.
    `keterkaitan` is the cascade from visi to sasaran.
    """

    kolom: str
    tingkat: tuple[str, ...] = ("isi", "jumlah")
    kolom_uraian: int = 0
    nomor: bool = False
    mendatar: bool = False
    polos: bool = False
    rapat: bool = False
    keterkaitan: bool = False

    @property
    def lebar(self) -> list[int]:
        """Column widths in twips; their sum is the width of the text."""
        bagian = [int(k) for k in self.kolom.split()]
        penuh = LEBAR_MENDATAR if self.mendatar else LEBAR_TEGAK
        tepi = [round(penuh * sum(bagian[:i]) / sum(bagian)) for i in range(len(bagian) + 1)]
        return [kanan - kiri for kiri, kanan in pairwise(tepi)]


def _baris(contoh: Prototipe, nama: str, gaya: str, tcpr: str, *, kepala: bool = False, inden: int = 0) -> str:
    """Write `w:tr`: every cell in the same look, the name of the row in its text column."""
    sel = []
    for urutan, lebar in enumerate(contoh.lebar):
        uraian = urutan == contoh.kolom_uraian
        sifat = f'<w:ind w:left="{inden}"/>' if uraian and inden else ""
        isi = paragraf(gaya, run(f"{{{{ {nama} }}}}") if uraian else "", sifat)
        sel.append(f'<w:tc><w:tcPr><w:tcW w:w="{lebar}" w:type="dxa"/>{tcpr}</w:tcPr>{isi}</w:tc>')
    ulang = "<w:tblHeader/>" if kepala else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{ulang}</w:trPr>{''.join(sel)}</w:tr>"


def _latar(warna: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{warna}"/>' if warna else ""


def _baris_kepala(contoh: Prototipe, nama: str, gaya: str, warna: str) -> str:
    return _baris(contoh, nama, gaya, _latar(warna) + '<w:vAlign w:val="center"/>', kepala=True)


def _baris_tingkat(contoh: Prototipe, tingkat: str) -> str:
    rupa = RUPA_KETERKAITAN if contoh.keterkaitan else RUPA
    gaya, warna, inden = rupa["isi" if contoh.polos and tingkat == "sasaran" else tingkat]
    if contoh.polos and tingkat != "jumlah":
        gaya = "LKjIPTabelRapat" if contoh.rapat else "LKjIPTabelIsi"
    garis = GARIS_JUMLAH if tingkat == "jumlah" else ""
    return _baris(contoh, f"baris.{tingkat}", gaya, garis + _latar(warna), inden=inden)


def tabel(kunci: str, contoh: Prototipe) -> str:
    """Write the slot paragraph, the `w:tbl` and the paragraph of its source line; `kunci` is the table's key."""
    slot = slot_tabel(kunci)
    kisi = "".join(f'<w:gridCol w:w="{w}"/>' for w in contoh.lebar)
    sifat = (
        f'<w:tblPr><w:tblStyle w:val="LKjIPTabel"/><w:tblW w:w="{sum(contoh.lebar)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>'
    )
    baris = [_baris_kepala(contoh, "kepala", "LKjIPTabelKepala", WARNA_KEPALA)]
    if contoh.nomor:
        baris.append(_baris_kepala(contoh, "nomor", "LKjIPTabelNomor", WARNA_NOMOR))
    baris += [_baris_tingkat(contoh, t) for t in contoh.tingkat]
    return (
        paragraf("LKjIPTabelIsi", run(f"{{{{ tabel.{slot} }}}}"), "<w:keepNext/>")
        + f"<w:tbl>{sifat}<w:tblGrid>{kisi}</w:tblGrid>{''.join(baris)}</w:tbl>"
        + paragraf("LKjIPSumber", run(f"{{{{ sumber.{slot} }}}}"))
    )


def tabel_bernomor(kunci: str, contoh: Prototipe, nomor: str = "") -> str:
    """Write an official table under its caption, whose title is the table's own; "3.4" is the slot `tabel.3_4`."""
    return keterangan_tabel(nomor or kunci, f"{{{{ {judul_tabel(kunci)} }}}}") + tabel(kunci, contoh)
