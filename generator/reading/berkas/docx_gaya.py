"""Gaya paragraf dokumen Word sejauh diperlukan untuk mengenal judul: nama, tingkat kerangka, tebal, rata tengah."""

from __future__ import annotations

import zipfile

from lxml import etree

from generator.model.rekaman import rekaman
from generator.reading.berkas.batas import urai_xml
from generator.reading.berkas.docx_teks import angka_word
from generator.reading.berkas.docx_teks import atribut_word
from generator.reading.berkas.docx_teks import menyala
from generator.reading.berkas.docx_teks import nama_word
from generator.reading.berkas.docx_teks import nilai_word
from generator.reading.berkas.docx_teks import sifat_word

_BAGIAN = "word/styles.xml"
_WARISAN_TERDALAM = 12


@rekaman
class GayaParagraf:
    """One paragraph style. `kerangka` is the outline level from 1, 0 for text; the name is in small letters."""

    nama: str = ""
    kerangka: int = 0
    tebal: bool = False
    tengah: bool = False


def baca_gaya(arsip: zipfile.ZipFile) -> dict[str, GayaParagraf]:
    """Return the paragraph styles by id, with what they inherit; none where the part is missing."""
    if _BAGIAN not in arsip.namelist():
        return {}
    unsur = {
        atribut_word(u, "styleId"): u
        for u in urai_xml(arsip, _BAGIAN)
        if nama_word(u) == "style" and atribut_word(u, "type") == "paragraph"
    }
    return {kunci: _gaya(kunci, unsur) for kunci in unsur}


def _gaya(kunci: str, semua: dict[str, etree._Element]) -> GayaParagraf:
    rantai: list[etree._Element] = []
    induk = kunci
    while induk in semua and len(rantai) < _WARISAN_TERDALAM:
        rantai.append(semua[induk])
        induk = _anak_bernilai(semua[induk], "basedOn")
    kerangka = _terdekat(rantai, "pPr", "outlineLvl")
    tebal, rata = _terdekat(rantai, "rPr", "b"), _terdekat(rantai, "pPr", "jc")
    tingkat = angka_word(kerangka) + 1 if kerangka is not None else 0
    return GayaParagraf(
        nama=_anak_bernilai(rantai[0], "name").casefold(),
        kerangka=tingkat if tingkat <= 9 else 0,
        tebal=tebal is not None and menyala(tebal),
        tengah=rata is not None and nilai_word(rata) == "center",
    )


def _terdekat(rantai: list[etree._Element], wadah: str, nama: str) -> etree._Element | None:
    return next((s for u in rantai if (s := sifat_word(u, wadah, nama)) is not None), None)


def _anak_bernilai(unsur: etree._Element, nama: str) -> str:
    return next((nilai_word(a) for a in unsur if nama_word(a) == nama), "")
