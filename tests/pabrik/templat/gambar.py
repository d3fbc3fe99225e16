"""Gambar contoh untuk logo: lambang abu-abu polos, digambar di sini, disimpan tanpa pemampatan.

The picture holds only stored deflate blocks, so its bytes do not depend on the zlib of the machine.
"""

import struct
import zlib

from tests.pabrik.png import ABU
from tests.pabrik.png import susun_png

LEBAR_LOGO = 120
TINGGI_LOGO = 144
EMU_PER_CM = 360000


def logo(relasi: str) -> str:
    """Write the placeholder picture of the cover, 3 × 3.6 cm; its alternative text names the slot."""
    lebar, tinggi = 3 * EMU_PER_CM, 36 * EMU_PER_CM // 10
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{lebar}" cy="{tinggi}"/>'
        '<wp:docPr id="1" name="Logo" descr="{{ gambar.logo }}"/><wp:cNvGraphicFramePr/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        '<pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{relasi}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="{lebar}" cy="{tinggi}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def logo_png() -> bytes:
    """Return the PNG of a grey shield on white."""
    baris = b"".join(b"\0" + bytes(_titik(x, y) for x in range(LEBAR_LOGO)) for y in range(TINGGI_LOGO))
    return susun_png(LEBAR_LOGO, TINGGI_LOGO, ABU, _simpan(baris))


def _titik(x: int, y: int) -> int:
    """Grey value of a pixel: a shield with an outline of four pixels."""
    if not _di_dalam(x, y):
        return 255
    return 232 if all(_di_dalam(x + dx, y + dy) for dx, dy in ((4, 0), (-4, 0), (0, 4), (0, -4))) else 176


def _di_dalam(x: int, y: int) -> bool:
    """Whether a pixel lies in the shield: straight sides above, half an ellipse below."""
    tengah, bahu = LEBAR_LOGO / 2, TINGGI_LOGO * 0.45
    if not (0 <= x < LEBAR_LOGO and 0 <= y < TINGGI_LOGO):
        return False
    return y <= bahu or ((x - tengah + 0.5) / tengah) ** 2 + ((y - bahu) / (TINGGI_LOGO - bahu)) ** 2 <= 1


def _simpan(isi: bytes) -> bytes:
    """Return a zlib stream of stored blocks."""
    blok = [isi[i : i + 65535] for i in range(0, len(isi), 65535)]
    badan = b"".join(
        struct.pack("<BHH", nomor == len(blok) - 1, len(b), len(b) ^ 0xFFFF) + b for nomor, b in enumerate(blok)
    )
    return b"\x78\x01" + badan + struct.pack(">I", zlib.adler32(isi))
