"""Gaya sel .xlsx dari styles.xml: format angka, tebal, miring, warna isi, indentasi."""

from __future__ import annotations

from lxml import etree

from generator.reading.berkas.angka_excel import FORMAT_BAWAAN
from generator.reading.grid import Gaya


def baca_gaya(akar: etree._Element) -> dict[str, Gaya]:
    """Return the styles by the number that a cell writes."""
    format_angka = dict(FORMAT_BAWAAN)
    for f in akar.iter("{*}numFmt"):
        format_angka[int(f.get("numFmtId", "0"))] = f.get("formatCode", "General")
    huruf = [(_nyala(f, "b"), _nyala(f, "i")) for f in _anak(akar, "fonts")]
    isi = [_berwarna(f) for f in _anak(akar, "fills")]
    hasil = {}
    for nomor, xf in enumerate(_anak(akar, "cellXfs")):
        i_huruf, i_isi = int(xf.get("fontId", "0")), int(xf.get("fillId", "0"))
        tebal, miring = huruf[i_huruf] if i_huruf < len(huruf) else (False, False)
        rata = xf.find("{*}alignment")
        hasil[str(nomor)] = Gaya(
            format=format_angka.get(int(xf.get("numFmtId", "0")), "General"),
            tebal=tebal,
            miring=miring,
            berisi_warna=isi[i_isi] if i_isi < len(isi) else False,
            indent=int(float(rata.get("indent", "0"))) if rata is not None else 0,
        )
    return hasil


def _anak(akar: etree._Element, label: str) -> list[etree._Element]:
    unsur = akar.find("{*}" + label)
    return list(unsur) if unsur is not None else []


def _nyala(huruf: etree._Element, sifat: str) -> bool:
    unsur = huruf.find("{*}" + sifat)
    return unsur is not None and unsur.get("val", "1") not in ("0", "false")


def _berwarna(isi: etree._Element) -> bool:
    pola = isi.find("{*}patternFill")
    if pola is None or pola.get("patternType") in (None, "none"):
        return False
    warna = pola.find("{*}fgColor")
    return warna is None or warna.get("rgb", "").upper() not in ("FFFFFFFF", "00FFFFFF")
