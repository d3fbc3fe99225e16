"""Properti dokumen (docProps/core.xml): judul, perihal, pembuat, kata kunci; nama slot di dalamnya diganti teks."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.document.cetakan import TemplatSalah
from generator.document.nama import NILAI
from generator.document.nama import nama_terdekat
from generator.document.pindai import rapikan
from generator.document.wml import lolos

_UNSUR = {"title": "dc:title", "subject": "dc:subject", "creator": "dc:creator", "keywords": "cp:keywords"}
_NAMA = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)


def isi_properti(xml: str, properti: Mapping[str, str], nilai: Mapping[str, str], letak: str) -> str:
    """Return the part with names replaced and the given properties set. Raises TemplatSalah for unknown names."""

    def ganti(cocok: re.Match) -> str:
        nama = rapikan(cocok[1])
        if nama not in NILAI:
            raise TemplatSalah(
                f"{letak}: nama slot {{{{ {nama} }}}} tidak dikenal; "
                f"barangkali yang dimaksud {{{{ {nama_terdekat(nama, NILAI)} }}}}."
            )
        return lolos(nilai.get(nama, ""))

    hasil = _NAMA.sub(ganti, xml)
    for kunci, teks in properti.items():
        if kunci in _UNSUR and "cp:coreProperties" in hasil:
            hasil = _pasang(hasil, _UNSUR[kunci], lolos(teks))
    return hasil


def _pasang(xml: str, unsur: str, teks: str) -> str:
    elemen = f"<{unsur}>{teks}</{unsur}>"
    ada = re.compile(rf"<{unsur}\b[^>]*/>|<{unsur}\b[^>]*>.*?</{unsur}>", re.DOTALL)
    if ada.search(xml):
        return ada.sub(lambda _: elemen, xml, count=1)
    return xml.replace("</cp:coreProperties>", f"{elemen}</cp:coreProperties>")
