"""Tebal, warna, indent, dan format angka sebuah sel HTML: dari label, atribut, style, dan kelas CSS-nya."""

from __future__ import annotations

import re

from lxml import etree

from generator.reading.grid import GAYA_POLOS
from generator.reading.grid import Gaya

_ATURAN = re.compile(r"([^{}]{1,300})\{([^{}]{0,2000})\}")
_TEBAL = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]\d\d)", re.IGNORECASE)
_MIRING = re.compile(r"font-style\s*:\s*italic", re.IGNORECASE)
_LATAR = re.compile(r"background(?:-color)?\s*:\s*([^;]+)", re.IGNORECASE)
_INDENT = re.compile(r"mso-char-indent-count\s*:\s*(\d{1,2})", re.IGNORECASE)
_GESER = re.compile(r"padding-left\s*:\s*(\d{1,3})", re.IGNORECASE)
_FORMAT = re.compile(r"mso-number-format\s*:\s*(\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|[^;]+)", re.IGNORECASE)
_HILANG = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_TANPA_WARNA = ("", "none", "transparent", "white", "#fff", "#ffffff", "auto", "inherit")
_NAMA_FORMAT = {
    "general": "General", "percent": "0.00%", "standard": "#,##0.00", "fixed": "0.00", "short date": "dd/mm/yyyy",
    "medium date": "d-mmm-yy", "long date": "d mmmm yyyy", "general date": "dd/mm/yyyy", "scientific": "0.00E+00",
}  # fmt: skip
_PIXEL_PER_INDENT = 9
_NBSP_PER_INDENT = 2


class GayaHtml:
    """The CSS classes of one page, and what they make of a cell."""

    def __init__(self, akar: etree._Element) -> None:
        self._kelas: dict[str, str] = {}
        for style in akar.iter("style"):
            for pemilih, isi in _ATURAN.findall("".join(style.itertext())[:500_000]):
                for satu in pemilih.split(","):
                    nama = satu.strip().rpartition(".")[2]
                    if "." in satu and re.fullmatch(r"[\w-]+", nama):
                        self._kelas[nama] = self._kelas.get(nama, "") + ";" + isi
        self._jadi: dict[tuple, Gaya] = {}

    def ambil(self, td: etree._Element, teks: str) -> Gaya:
        """Return the style of a cell; `teks` is its shown text with leading NBSP still there."""
        style = self._style(td)
        tr = td.getparent()
        tebal = td.tag == "th" or _terbungkus(td, ("b", "strong"))
        miring = _terbungkus(td, ("i", "em"))
        nbsp = min(len(teks) - len(teks.lstrip("\u00a0 ")), 30)
        latar = td.get("bgcolor") or (tr.get("bgcolor") if tr is not None else None) or ""
        kunci = (style, tebal, miring, nbsp, latar, td.get("sdnum"))
        if kunci not in self._jadi:
            self._jadi[kunci] = _susun(*kunci)
        return self._jadi[kunci]

    def tersembunyi(self, unsur: etree._Element) -> bool:
        return bool(_HILANG.search(self._style(unsur)))

    def kolom_tersembunyi(self, tabel: etree._Element) -> set[int]:
        """Return the columns whose <col> is not displayed."""
        hasil, kolom = set(), 0
        for col in tabel.iter("col"):
            lebar = int(col.get("span")) if (col.get("span") or "").isdecimal() and len(col.get("span")) < 4 else 1
            if self.tersembunyi(col):
                hasil.update(range(kolom + 1, kolom + lebar + 1))
            kolom += lebar
        return hasil

    def _style(self, unsur: etree._Element) -> str:
        kelas = ";".join(self._kelas.get(k, "") for k in (unsur.get("class") or "").split()[:5])
        return f"{kelas};{unsur.get('style') or ''}"


def _susun(style: str, tebal: bool, miring: bool, nbsp: int, bgcolor: str, sdnum: str | None) -> Gaya:
    latar = (bgcolor or (m[-1] if (m := _LATAR.findall(style)) else "")).strip().lower()
    gaya = Gaya(
        format=_format(style, sdnum),
        tebal=tebal or bool(_TEBAL.search(style)),
        miring=miring or bool(_MIRING.search(style)),
        berisi_warna=latar not in _TANPA_WARNA,
        indent=_indent(style, nbsp),
    )
    return GAYA_POLOS if gaya == GAYA_POLOS else gaya


def _indent(style: str, nbsp: int) -> int:
    tertulis, piksel = _INDENT.search(style), _GESER.search(style)
    if tertulis:
        return int(tertulis.group(1))
    return int(piksel.group(1)) // _PIXEL_PER_INDENT if piksel else nbsp // _NBSP_PER_INDENT


def _format(style: str, sdnum: str | None) -> str:
    if sdnum:
        return (sdnum.split(";", 2) + ["", ""])[2] or "General"
    tertulis = _FORMAT.findall(style)
    if not tertulis:
        return "General"
    kode = tertulis[-1].strip()
    if kode[:1] in "\"'":
        kode = kode[1:-1]
    kode = re.sub(r"\\([0-9a-fA-F]{4})", lambda m: chr(int(m.group(1), 16)), kode)
    kode = re.sub(r"\\(.)", r"\1", kode)
    return _NAMA_FORMAT.get(kode.lower(), kode)


def _terbungkus(td: etree._Element, label: tuple[str, ...]) -> bool:
    """Tell whether the cell's text begins inside one of those tags."""
    unsur = td
    for _ in range(8):
        if (unsur.text or "").strip(" \t\r\n\u00a0") or not len(unsur):
            return False
        unsur = unsur[0]
        if unsur.tag in label:
            return True
    return False
