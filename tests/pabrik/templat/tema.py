"""Tema (theme1.xml): Arial dan palet grafik, sehingga seluruh laporan sewarna."""

from generator.document.grafik import PALET

WARNA = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": PALET[0],
    "lt2": "EEF2F7",
    **{f"accent{nomor}": warna for nomor, warna in enumerate(PALET, 1)},
    "hlink": PALET[0],
    "folHlink": "595959",
}


def theme() -> str:
    """Return word/theme/theme1.xml with the three fills, lines and effects that the schema wants."""
    warna = "".join(f'<a:{nama}><a:srgbClr val="{kode}"/></a:{nama}>' for nama, kode in WARNA.items())
    huruf = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
    isian = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    garis = "".join(f'<a:ln w="{w}">{isian}<a:prstDash val="solid"/></a:ln>' for w in (6350, 12700, 19050))
    efek = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="LKjIP"><a:themeElements>'
        f'<a:clrScheme name="LKjIP">{warna}</a:clrScheme><a:fontScheme name="LKjIP"><a:majorFont>{huruf}</a:majorFont>'
        f'<a:minorFont>{huruf}</a:minorFont></a:fontScheme><a:fmtScheme name="LKjIP"><a:fillStyleLst>{isian * 3}'
        f"</a:fillStyleLst><a:lnStyleLst>{garis}</a:lnStyleLst><a:effectStyleLst>{efek}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{isian * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
