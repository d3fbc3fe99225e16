"""Grafik batang yang terbaca berapa pun isinya: tingginya mengikuti isi, kolom yang terlalu rapat direbahkan.

A chart drawn in Word has the size that its author gave it for a few bars. Lying bars grow, as their names stand one
below the other; upright ones whose names or figures would meet are laid down first. A chart becomes smaller than drawn
only where the paper is narrower, and never higher than its page; bars too thin for figures show none. Source of the
elements: ECMA-376 part 1, section 21.2.2.
"""

from __future__ import annotations

import re

from lxml import etree

from generator.document.cetakan import Bidang
from generator.document.grafik import NS_C
from generator.document.grafik import DataGrafik
from generator.document.lebar_huruf import hitung_baris
from generator.document.lebar_huruf import lebar_teks
from generator.document.media import EMU_PER_TWIP
from generator.document.wml import byte_bagian

_MM = 36_000
_MENDATAR, _TEGAK = b'<c:barDir val="bar"', b'<c:barDir val="col"'
_UKURAN = re.compile(r'<wp:extent cx="(\d+)" cy="(\d+)"')
_UKURAN_HURUF = 18  # half points
_LEBAR_ANGKA, _SUMBU_TEGAK, _BARIS_TERBANYAK = 9 * _MM, 15 * _MM, 4
_BAGIAN_NAMA = 2, 5  # of the width, for the names beside lying bars
_TINGGI_BARIS, _TINGGI_BATANG, _SELA = 4 * _MM, 4 * _MM, 3 * _MM
_SUMBU_DAN_LEGENDA, _KETERANGAN = 22 * _MM, 22 * _MM
_TINGGI_ANGKA = 28 * _MM // 10
# Element -> value where the bars stand, value where they lie (first category on top).
_REBAH = {
    "barChart/barDir": ("col", "bar"), "catAx/scaling/orientation": ("minMax", "maxMin"), "catAx/axPos": ("b", "l"),
    "valAx/axPos": ("l", "b"), "valAx/crosses": ("autoZero", "max"),
}  # fmt: skip


def sesuaikan_rupa(gambar: str, bagian: bytes, data: DataGrafik, bidang: Bidang) -> tuple[str, bytes]:
    """Return the w:drawing of a chart and its part so that all its names and figures can be read."""
    cocok = _UKURAN.search(gambar)
    if cocok is None:
        return gambar, bagian
    digambar, tinggi = max(int(cocok[1]), 1), int(cocok[2])
    lebar = min(digambar, bidang.lebar * EMU_PER_TWIP)
    tinggi = tinggi * lebar // digambar
    if _TEGAK in bagian and _terlalu_rapat(data, lebar):
        bagian = _rebahkan(bagian)
    if _MENDATAR in bagian:
        terbesar = bidang.tinggi * EMU_PER_TWIP - _KETERANGAN
        tinggi = max(min(_tinggi_isi(data, lebar), terbesar), tinggi)
        if (tinggi - _SUMBU_DAN_LEGENDA) // max(len(data.kategori), 1) < len(data.deret) * _TINGGI_ANGKA:
            bagian = _tanpa_angka(bagian)
    return f'{gambar[: cocok.start()]}<wp:extent cx="{lebar}" cy="{tinggi}"{gambar[cocok.end() :]}', bagian


def _tanpa_angka(bagian: bytes) -> bytes:
    """Return the chart part without figures on its bars, where these are too thin for them; its table has them."""
    akar = etree.fromstring(bagian)
    for label in [*akar.iter(f"{{{NS_C}}}dLbls")]:
        label.getparent().remove(label)
    return byte_bagian(akar)


def _terlalu_rapat(data: DataGrafik, lebar: int) -> bool:
    """Tell whether upright bars leave too little room for the figures on them or the names under them."""
    ruang = (lebar - _SUMBU_TEGAK) // max(len(data.kategori), 1)
    kata = max((lebar_teks(k, _UKURAN_HURUF) for nama in data.kategori for k in nama.split()), default=0)
    baris = max((hitung_baris(nama, ruang, _UKURAN_HURUF) for nama in data.kategori), default=0)
    return ruang < max(len(data.deret) * _LEBAR_ANGKA, kata) or baris > _BARIS_TERBANYAK


def _tinggi_isi(data: DataGrafik, lebar: int) -> int:
    lebar_nama = lebar * _BAGIAN_NAMA[0] // _BAGIAN_NAMA[1]
    batang = len(data.deret) * _TINGGI_BATANG
    nama = (hitung_baris(satu, lebar_nama, _UKURAN_HURUF) * _TINGGI_BARIS for satu in data.kategori)
    return sum(max(tinggi, batang) + _SELA for tinggi in nama) + _SUMBU_DAN_LEGENDA


def _rebahkan(bagian: bytes) -> bytes:
    """Return the chart part with its bars lying; what its author set otherwise than the usual stays."""
    akar = etree.fromstring(bagian)
    for jalur, (tegak, rebah) in _REBAH.items():
        for e in akar.iterfind(".//" + "/".join(f"{{{NS_C}}}{nama}" for nama in jalur.split("/"))):
            if e.get("val") == tegak:
                e.set("val", rebah)
    for arah in akar.iterfind(f".//{{{NS_C}}}valAx/{{{NS_C}}}title//*[@rot='-5400000']"):
        arah.set("rot", "0")
    return byte_bagian(akar)
