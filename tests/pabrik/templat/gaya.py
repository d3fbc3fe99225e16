"""Gaya (styles.xml): seluruh rupa laporan, satu keluarga huruf, satu warna.

Sizes in half points as Word keeps them, lengths in twips (567 = 1 cm). A style id is its name
without blanks, except Word's own names. Nothing in the template is formatted by hand but cells.
"""

from generator.document.grafik import PALET
from tests.pabrik.templat.halaman import LEBAR_TEGAK
from tests.pabrik.templat.tata import RUANG

WARNA = PALET[0]
ABU = "595959"
TUA = "404040"
HURUF = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'
TEBAL = "<w:b/><w:bCs/>"
MIRING = "<w:i/><w:iCs/>"
KAPITAL = "<w:caps/>"
SATUKAN = "<w:keepNext/><w:keepLines/>"
# The ids and style names that Word itself knows.
BAWAAN = {
    "Normal": "Normal", "Heading1": "heading 1", "Heading2": "heading 2", "Heading3": "heading 3",
    "Heading4": "heading 4", "Caption": "caption", "Footer": "footer", "TOC1": "toc 1", "TOC2": "toc 2",
    "TOC3": "toc 3", "TableofFigures": "table of figures",
}  # fmt: skip


def ukuran(setengah_titik: int) -> str:
    return f'<w:sz w:val="{setengah_titik}"/><w:szCs w:val="{setengah_titik}"/>'


def warna(kode: str) -> str:
    return f'<w:color w:val="{kode}"/>'


def jarak(sebelum: int, sesudah: int, baris: int = 240) -> str:
    return f'<w:spacing w:before="{sebelum}" w:after="{sesudah}" w:line="{baris}" w:lineRule="auto"/>'


def inden(kiri: int, gantung: int = 0, kanan: int = 0) -> str:
    return f'<w:ind w:left="{kiri}" w:right="{kanan}" w:hanging="{gantung}"/>'


def rata(arah: str) -> str:
    return f'<w:jc w:val="{arah}"/>'


def gaya(nama: str, ppr: str, rpr: str = "", *, dasar: str = "Normal", lanjut: str = "") -> str:
    """Write a paragraph `w:style`; `nama` is the name shown in Word, or an id of BAWAAN."""
    id_gaya = nama.replace(" ", "")
    warisan = "" if id_gaya == "Normal" else f'<w:basedOn w:val="{dasar}"/>'
    berikut = f'<w:next w:val="{lanjut}"/>' if lanjut else ""
    sendiri = ' w:customStyle="1"' if nama.startswith("LKjIP") else ""
    baku = ' w:default="1"' if nama == "Normal" else ""
    return (
        f'<w:style w:type="paragraph"{baku}{sendiri} w:styleId="{id_gaya}">'
        f'<w:name w:val="{BAWAAN.get(nama, nama)}"/>{warisan}{berikut}<w:qFormat/>'
        f"<w:pPr>{ppr}</w:pPr><w:rPr>{rpr}</w:rPr></w:style>"
    )


def _dasar() -> str:
    """Write `w:docDefaults` and the styles that are not for paragraphs."""
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{HURUF}{ukuran(22)}"
        '<w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr><w:widowControl/>{jarak(0, 0)}</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/></w:style>'
        '<w:style w:type="character" w:customStyle="1" w:styleId="LKjIPIsian"><w:name w:val="LKjIP Isian"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/>'
        '<w:rPr><w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/></w:rPr></w:style>'
    )


def _tabel() -> str:
    """Write the table styles: thin grey borders, small cell margins."""
    sisi = ("top", "left", "bottom", "right", "insideH", "insideV")
    garis = "".join(f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>' for s in sisi)
    tepi = "".join(
        f'<w:{s} w:w="{w}" w:type="dxa"/>' for s, w in (("top", 34), ("left", 79), ("bottom", 34), ("right", 79))
    )
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="table" w:customStyle="1" w:styleId="LKjIPTabel"><w:name w:val="LKjIP Tabel"/>'
        '<w:basedOn w:val="TableNormal"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders>{garis}</w:tblBorders><w:tblCellMar>{tepi}</w:tblCellMar></w:tblPr></w:style>"
    )


def _judul() -> str:
    """Write headings and captions; they stay with what follows."""

    def tingkat(nomor: int) -> str:
        return f'<w:outlineLvl w:val="{nomor - 1}"/>'

    ganti_halaman = f"{SATUKAN}<w:pageBreakBefore/>"
    return (
        gaya("Heading1", ganti_halaman + jarak(0, 280, 288) + rata("center") + tingkat(1),
             TEBAL + KAPITAL + warna(WARNA) + ukuran(28), lanjut="LKjIPIsi")
        + gaya("LKjIP Judul Daftar", '<w:pageBreakBefore w:val="0"/>' + jarak(640, 280, 288), dasar="Heading1",
               lanjut="LKjIPIsi")
        + gaya("Heading2", SATUKAN + jarak(320, 40) + inden(425, 425) + tingkat(2),
               TEBAL + warna(WARNA) + ukuran(24), lanjut="LKjIPIsi")
        + gaya("Heading3", SATUKAN + jarak(240, 30) + inden(425, 425) + tingkat(3),
               TEBAL + warna(WARNA), lanjut="LKjIPIsi")
        + gaya("Heading4", SATUKAN + jarak(200, 80) + inden(425, 425) + tingkat(4), TEBAL, lanjut="LKjIPIsi")
        + gaya("Caption", SATUKAN + jarak(180, 80) + inden(567, kanan=567) + rata("center"),
               TEBAL + ukuran(19), lanjut="LKjIPIsi")
    )  # fmt: skip


def _naskah() -> str:
    """Write running text, lists, figures and the signature block."""
    baris = 293
    kanan = f'<w:ind w:left="{LEBAR_TEGAK // 2}"/>'
    return (
        gaya("LKjIP Isi", jarak(110, 120, baris) + rata("both"))
        + gaya("LKjIP Butir", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' + jarak(0, 70, baris)
               + inden(425, 425) + rata("both"), dasar="LKjIPIsi")
        + gaya("LKjIP Angka", jarak(0, 70, baris) + inden(425, 425) + rata("both"), dasar="LKjIPIsi")
        + gaya("LKjIP Huruf", jarak(0, 70, baris) + inden(850, 425) + rata("both"), dasar="LKjIPIsi")
        + gaya("LKjIP Subjudul", SATUKAN + jarak(160, 20) + rata("left"), TEBAL, dasar="LKjIPIsi", lanjut="LKjIPIsi")
        + gaya("LKjIP Gambar", "<w:keepNext/>" + jarak(240, 100) + rata("center"))
        + gaya("LKjIP Sumber", jarak(60, 200) + "<w:contextualSpacing/>" + rata("left"), warna(TUA) + ukuran(17),
               lanjut="LKjIPIsi")
        + gaya("LKjIP Tanda Tangan", SATUKAN + jarak(0, 0, 264) + kanan + rata("center"))
        + gaya("LKjIP Tanda Tangan Jabatan", jarak(0, 0, 264), TEBAL + KAPITAL, dasar="LKjIPTandaTangan")
        + gaya("LKjIP Tanda Tangan Nama", jarak(1300, 0, 264), TEBAL + '<w:u w:val="single"/>',
               dasar="LKjIPTandaTangan")
        + gaya("LKjIP Batas Bagian", '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
               ukuran(2))
        + gaya("Footer", '<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="A6A6A6"/></w:pBdr>',
               warna(ABU) + ukuran(16))
    )  # fmt: skip


def _sel() -> str:
    """Write the looks of table text: header, column numbers, and each level of rows."""
    isi = "LKjIPTabelIsi"
    return (
        gaya("LKjIP Tabel Isi", "", ukuran(17))
        + gaya("LKjIP Tabel Kepala", "<w:keepNext/>" + rata("center"), TEBAL, dasar=isi)
        + gaya("LKjIP Tabel Nomor", "<w:keepNext/>" + rata("center"), MIRING + warna(ABU) + ukuran(14), dasar=isi)
        + gaya("LKjIP Tabel Rapat", "", ukuran(16), dasar=isi)
        + gaya("LKjIP Tabel Tujuan", "<w:keepNext/>", TEBAL, dasar=isi)
        + gaya("LKjIP Tabel Sasaran", "<w:keepNext/>", TEBAL, dasar=isi)
        + gaya("LKjIP Tabel Program", "<w:keepNext/>", TEBAL, dasar=isi)
        + gaya("LKjIP Tabel Kegiatan", "", MIRING, dasar=isi)
        + gaya("LKjIP Tabel Sub Kegiatan", "", dasar=isi)
        + gaya("LKjIP Tabel Jumlah", "", TEBAL, dasar=isi)
    )


def _daftar() -> str:
    """Write the looks of the contents: dot leaders to the page number at the right edge."""
    tab = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{LEBAR_TEGAK}"/></w:tabs>'
    return (
        gaya("TOC1", tab + jarak(80, 20), TEBAL + ukuran(20))
        + gaya("TOC2", tab + jarak(20, 20) + inden(652, 369), ukuran(20))
        + gaya("TOC3", tab + jarak(10, 10) + inden(1021, 369), ukuran(20))
        + gaya("TableofFigures", tab + jarak(30, 30) + inden(1077, 1077), ukuran(19))
    )


def _sampul() -> str:
    """Write the looks of the cover."""
    garis = f'<w:pBdr><w:bottom w:val="single" w:sz="18" w:space="14" w:color="{WARNA}"/></w:pBdr>'
    tengah = rata("center")
    return (
        gaya("LKjIP Sampul Ruang", '<w:spacing w:before="0" w:after="0" w:line="1800" w:lineRule="exact"/>')
        + gaya("LKjIP Sampul Logo", jarak(0, 700) + tengah)
        + gaya("LKjIP Sampul Judul", garis + jarak(0, 480, 288) + inden(1134, kanan=1134) + tengah,
               TEBAL + KAPITAL + warna(WARNA) + ukuran(48))
        + gaya("LKjIP Sampul Dinas", jarak(0, 80, 276) + tengah, TEBAL + KAPITAL + ukuran(30))
        + gaya("LKjIP Sampul Daerah", jarak(0, 80, 276) + tengah, KAPITAL + ukuran(28))
        + gaya("LKjIP Sampul Tahun", jarak(4200, 0) + tengah, TEBAL + KAPITAL + warna(WARNA) + ukuran(36))
    )  # fmt: skip


def styles() -> str:
    """Return the part word/styles.xml."""
    isi = _dasar() + gaya("Normal", "") + _judul() + _naskah() + _sel() + _daftar() + _sampul() + _tabel()
    return f"<w:styles {RUANG}>{isi}</w:styles>"
