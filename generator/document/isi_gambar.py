"""Gambar sebaris: foto dari kantor, dan gambar contoh di templat yang diganti dengan gambar yang sebenarnya."""

from __future__ import annotations

from generator.document.cetakan import TempatGambar
from generator.document.konteks import Konteks
from generator.document.media import EMU_PER_PIKSEL
from generator.document.media import EMU_PER_TWIP
from generator.document.media import Ukuran
from generator.document.media import baca_ukuran
from generator.document.urai import LUBANG_ALT
from generator.document.urai import LUBANG_RELASI
from generator.document.urai import LUBANG_TINGGI
from generator.document.wml import PIC
from generator.document.wml import WP
from generator.document.wml import A
from generator.document.wml import R
from generator.document.wml import lolos_atribut
from generator.model.organisasi import Foto

BAGIAN_TINGGI = 3  # a third of the text height, so that caption and text stay on the page


def tulis_gambar(foto: Foto, konteks: Konteks) -> str:
    """Return w:drawing with the picture scaled into the text area, "" when the bytes are no PNG or JPEG."""
    ukuran = baca_ukuran(foto.isi)
    if ukuran is None:
        return ""
    rid = _relasi_gambar(foto, ukuran, konteks)
    lebar, tinggi = skala(
        ukuran, konteks.bidang.lebar * EMU_PER_TWIP, konteks.bidang.tinggi * EMU_PER_TWIP // BAGIAN_TINGGI
    )
    nomor = konteks.media.id_berikut()
    alt = lolos_atribut(foto.keterangan or foto.berkas)
    return (
        f'<w:drawing><wp:inline xmlns:wp="{WP}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{lebar}" cy="{tinggi}"/><wp:docPr id="{nomor}" name="Gambar {nomor}" descr="{alt}"/>'
        f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{A}" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic xmlns:a="{A}"><a:graphicData uri="{PIC}"><pic:pic xmlns:pic="{PIC}">'
        f'<pic:nvPicPr><pic:cNvPr id="{nomor}" name="Gambar {nomor}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip xmlns:r="{R}" r:embed="{rid}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{lebar}" cy="{tinggi}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )


def skala(ukuran: Ukuran, lebar_maks: int, tinggi_maks: int) -> tuple[int, int]:
    """Return width and height in EMU: natural size at 96 dpi, made smaller where the area asks for it.

    >>> skala(Ukuran("png", 100, 50), 476250, 9999999)
    (476250, 238125)
    """
    lebar, tinggi = ukuran.lebar * EMU_PER_PIKSEL, ukuran.tinggi * EMU_PER_PIKSEL
    if lebar > lebar_maks:
        lebar, tinggi = lebar_maks, max(1, tinggi * lebar_maks // lebar)
    if tinggi > tinggi_maks:
        lebar, tinggi = max(1, lebar * tinggi_maks // tinggi), tinggi_maks
    return lebar, tinggi


def isi_tempat_gambar(tempat: TempatGambar, foto: Foto | None, konteks: Konteks) -> str:
    """Return the placeholder's w:drawing with the picture in it, "" when there is none.

    The box keeps its width; its height follows the picture.
    """
    ukuran = baca_ukuran(foto.isi) if foto is not None else None
    if foto is None or ukuran is None:
        return ""
    rid = _relasi_gambar(foto, ukuran, konteks)
    tinggi = max(1, tempat.lebar * ukuran.tinggi // ukuran.lebar)
    isi = tempat.xml.replace(LUBANG_RELASI, rid).replace(LUBANG_TINGGI, str(tinggi))
    return isi.replace(LUBANG_ALT, lolos_atribut(foto.keterangan or foto.berkas))


def _relasi_gambar(foto: Foto, ukuran: Ukuran, konteks: Konteks) -> str:
    nama = konteks.media.simpan(foto.isi, ukuran)
    konteks.jenis_isi.akhiran(ukuran.akhiran, ukuran.jenis_isi)
    return konteks.pakai(konteks.relasi[konteks.bagian].tambah("image", nama.removeprefix("word/")))
