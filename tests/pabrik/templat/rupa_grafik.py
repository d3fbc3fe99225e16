"""Rupa baku grafik: bagan kolom, batang, dan garis yang tenang, terbaca juga bila dicetak hitam putih.

Strings only: a chart part without data (fill it with `grafik.isi_grafik`) and the drawing that shows it.
Greyscale: neighbours in PALET differ in lightness; lines differ in marker and dash as well.
"""

from generator.document.buku_tertanam import escape_teks
from generator.document.grafik import PALET

RID_BUKU = "rId1"

_KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NS_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_NS_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_NS_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NS_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_NS_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_GARIS_TIPIS = '<a:ln w="6350"><a:solidFill><a:srgbClr val="{}"/></a:solidFill></a:ln>'
_TANDA = ("circle", "square", "triangle", "diamond", "circle", "square")
_PUTUS = ("solid", "dash", "sysDash", "lgDash", "dashDot", "solid")
_SUMBU_KATEGORI, _SUMBU_NILAI = "111111111", "222222222"


def bangun_grafik(jenis: str, judul: str, jumlah_deret: int, sumbu: str = "") -> bytes:
    """Return a clean chart part without data; its workbook is expected under the relationship RID_BUKU.

    `jenis` is kolom (upright), batang (lying, first category on top) or garis; `judul` "" makes no title. `sumbu`
    names what the value axis measures, with its unit. One series needs no legend.
    """
    if jenis not in ("kolom", "batang", "garis"):
        raise ValueError(f"jenis grafik tidak dikenal: {jenis!r}")
    deret = "".join(_deret(jenis, nomor, jumlah_deret) for nomor in range(jumlah_deret))
    dua_sumbu = f'<c:axId val="{_SUMBU_KATEGORI}"/><c:axId val="{_SUMBU_NILAI}"/>'
    if jenis == "garis":
        kelompok = (
            f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{deret}'
            f'<c:marker val="1"/>{dua_sumbu}</c:lineChart>'
        )
    else:
        arah = "col" if jenis == "kolom" else "bar"
        kelompok = (
            f'<c:barChart><c:barDir val="{arah}"/><c:grouping val="clustered"/><c:varyColors val="0"/>{deret}'
            f'<c:gapWidth val="70"/>{dua_sumbu}</c:barChart>'
        )
    legenda = f'<c:legend><c:legendPos val="b"/><c:overlay val="0"/>{_huruf(900)}</c:legend>'
    return (
        f'{_KEPALA}<c:chartSpace xmlns:c="{_NS_C}" xmlns:a="{_NS_A}" xmlns:r="{_NS_R}">'
        '<c:date1904 val="0"/><c:lang val="id-ID"/><c:roundedCorners val="0"/>'
        f'<c:chart>{_judul(judul)}<c:plotArea><c:layout/>{kelompok}{_sumbu(jenis, sumbu)}'
        '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>'
        f'{legenda if jumlah_deret > 1 else ""}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>'
        f'{_huruf(900)}<c:externalData r:id="{RID_BUKU}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    ).encode()


def gambar_grafik(rid: str, lebar_emu: int, tinggi_emu: int, docpr_id: int, nama: str, alt: str) -> str:
    """Return the w:drawing that shows a chart part in the line of text; 360.000 EMU are one centimetre."""
    return (
        f'<w:drawing xmlns:w="{_NS_W}"><wp:inline xmlns:wp="{_NS_WP}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{lebar_emu}" cy="{tinggi_emu}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{docpr_id}" name="{escape_teks(nama)}" descr="{escape_teks(alt)}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{_NS_A}"><a:graphicData uri="{_NS_C}">'
        f'<c:chart xmlns:c="{_NS_C}" xmlns:r="{_NS_R}" r:id="{escape_teks(rid)}"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )


def _deret(jenis: str, nomor: int, jumlah: int) -> str:
    """c:ser with its look only; labels of more than two lines would hide each other, so they get none."""
    warna = PALET[nomor % len(PALET)]
    isi = f'<a:solidFill><a:srgbClr val="{warna}"/></a:solidFill>'
    kepala = f'<c:ser><c:idx val="{nomor}"/><c:order val="{nomor}"/>'
    if jenis != "garis":
        tepi = _GARIS_TIPIS.format("FFFFFF")
        rupa = f'<c:spPr>{isi}{tepi}</c:spPr><c:invertIfNegative val="0"/>'
        return f'{kepala}{rupa}{_label("outEnd")}</c:ser>'
    garis = f'<c:spPr><a:ln w="22225" cap="rnd">{isi}<a:prstDash val="{_PUTUS[nomor % 6]}"/><a:round/></a:ln></c:spPr>'
    tanda = (
        f'<c:marker><c:symbol val="{_TANDA[nomor % 6]}"/><c:size val="6"/>'
        f'<c:spPr>{isi}{_GARIS_TIPIS.format("FFFFFF")}</c:spPr></c:marker>'
    )
    label = _label("tb"[nomor]) if jumlah <= 2 else ""
    return f'{kepala}{garis}{tanda}{label}<c:smooth val="0"/></c:ser>'


def _label(letak: str) -> str:
    """c:dLbls: the value beside each point, in the number format of the data."""
    tampil = "".join(
        f'<c:{nama} val="{int(nama == "showVal")}"/>'
        for nama in ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize")
    )
    return (
        '<c:dLbls><c:numFmt formatCode="General" sourceLinked="1"/>'
        f'<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{_huruf(800)}<c:dLblPos val="{letak}"/>{tampil}</c:dLbls>'
    )


def _judul(judul: str) -> str:
    if not judul:
        return '<c:autoTitleDeleted val="1"/>'
    return f'{_tulisan(judul, 1000, tebal=True)}<c:autoTitleDeleted val="0"/>'


def _tulisan(teks: str, ukuran: int, tebal: bool = False, tegak: bool = False) -> str:
    """c:title of the chart or of an axis."""
    arah = '<a:bodyPr rot="-5400000" vert="horz"/>' if tegak else "<a:bodyPr/>"
    return (
        f'<c:title><c:tx><c:rich>{arah}<a:lstStyle/><a:p><a:pPr>'
        f'{_rupa_huruf("defRPr", ukuran, tebal)}</a:pPr><a:r>{_rupa_huruf("rPr", ukuran, tebal)}'
        f'<a:t>{escape_teks(teks)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
    )


def _sumbu(jenis: str, sumbu: str) -> str:
    """c:catAx and c:valAx; bars that lie are listed from top to bottom."""
    lying = jenis == "batang"
    kategori = (
        f'<c:catAx><c:axId val="{_SUMBU_KATEGORI}"/>'
        f'<c:scaling><c:orientation val="{"maxMin" if lying else "minMax"}"/></c:scaling><c:delete val="0"/>'
        f'<c:axPos val="{"l" if lying else "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'<c:spPr>{_GARIS_TIPIS.format("A6A6A6")}</c:spPr>{_huruf(900)}<c:crossAx val="{_SUMBU_NILAI}"/>'
        '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>'
        '<c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>'
    )
    awal = "" if jenis == "garis" else '<c:min val="0"/>'
    nilai = (
        f'<c:valAx><c:axId val="{_SUMBU_NILAI}"/><c:scaling><c:orientation val="minMax"/>{awal}</c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{"b" if lying else "l"}"/>'
        f'<c:majorGridlines><c:spPr>{_GARIS_TIPIS.format("DDDDDD")}</c:spPr></c:majorGridlines>'
        f'{_tulisan(sumbu, 900, tegak=not lying) if sumbu else ""}'
        '<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{_huruf(900)}'
        f'<c:crossAx val="{_SUMBU_KATEGORI}"/><c:crosses val="{"max" if lying else "autoZero"}"/>'
        '<c:crossBetween val="between"/></c:valAx>'
    )
    return kategori + nilai


def _huruf(ukuran: int) -> str:
    """c:txPr: Arial in hundredths of a point."""
    return (
        f'<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>{_rupa_huruf("defRPr", ukuran)}</a:pPr>'
        '<a:endParaRPr lang="id-ID"/></a:p></c:txPr>'
    )


def _rupa_huruf(elemen: str, ukuran: int, tebal: bool = False) -> str:
    bahasa = ' lang="id-ID"' if elemen == "rPr" else ""
    return (
        f'<a:{elemen}{bahasa} sz="{ukuran}" b="{int(tebal)}"><a:solidFill><a:srgbClr val="262626"/></a:solidFill>'
        f'<a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:{elemen}>'
    )
