"""Properti dokumen (docProps/core.xml): judul, perihal, pembuat, kata kunci; ditulis, diingat, dan disegarkan."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.document.banding_slot import lipat
from generator.document.banding_slot import setara
from generator.document.cetakan import TemplatSalah
from generator.document.isi import Isi
from generator.document.nama import arti_nilai
from generator.document.pindai import rapikan
from generator.document.ringkasan_segar import Catatan
from generator.document.ringkasan_segar import Tempat
from generator.document.simpanan import SlotTersimpan
from generator.document.sunting_teks import urai_acuan
from generator.document.usul_nama import sebut_tak_dikenal
from generator.document.wml import lolos

INTI = "docProps/core.xml"
JENIS = "properti"
_UNSUR = {"title": "dc:title", "subject": "dc:subject", "creator": "dc:creator", "keywords": "cp:keywords"}
_SEBUTAN = {"title": "judul", "subject": "perihal", "creator": "pembuat", "keywords": "kata kunci"}
_NAMA = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)


def isi_properti(xml: str, properti: Mapping[str, str], nilai: Mapping[str, str]) -> str:
    """Return the part with names replaced and the given properties set. Raises TemplatSalah for unknown names."""
    hasil = _isi_nama(xml, nilai)
    for kunci, teks in properti.items():
        if kunci in _UNSUR and "cp:coreProperties" in hasil:
            hasil = _pasang(hasil, _UNSUR[kunci], lolos(teks))
    return hasil


def ingat_properti(templat: str, hasil: str, properti: Mapping[str, str]) -> list[SlotTersimpan]:
    """Return what is stored of the properties that we wrote; a text typed with names is stored with them."""
    tersimpan = []
    for kunci in _UNSUR:
        pola, teks = _baca(templat, kunci) or "", _baca(hasil, kunci)
        bernama = _NAMA.search(pola) is not None and kunci not in properti
        if teks is not None and (bernama or kunci in properti):
            tersimpan.append(SlotTersimpan(f"{JENIS}.{kunci}", JENIS, teks, (("pola", pola),) if bernama else ()))
    return tersimpan


def segarkan_properti(
    xml: str, tersimpan: Mapping[str, SlotTersimpan], isi: Isi, catatan: Catatan
) -> tuple[str, dict[str, SlotTersimpan]]:
    """Return the part with the properties that nobody edited made new, and what is to be stored of them."""
    hasil = {}
    for s in [s for s in tersimpan.values() if s.jenis == JENIS]:
        kunci = s.nama.partition(".")[2]
        if kunci not in _UNSUR:
            continue
        baru, kini = _seharusnya(kunci, s, isi), _baca(xml, kunci)
        if baru is None or kini is None or setara(baru) == setara(kini) == setara(s.data):
            continue
        if setara(kini) not in (setara(s.data), setara(baru)):
            if setara(baru) != setara(s.data):
                catatan.pertahankan(s.nama, Tempat(f"properti dokumen “{_SEBUTAN[kunci]}”"), lipat(kini))
            continue
        if setara(kini) != setara(baru):
            xml = _pasang(xml, _UNSUR[kunci], lolos(baru))
            catatan.segarkan(s.nama)
        hasil[s.nama] = SlotTersimpan(s.nama, JENIS, baru, s.prototipe)
    return xml, hasil


def _seharusnya(kunci: str, s: SlotTersimpan, isi: Isi) -> str | None:
    if s.prototipe:
        return urai_acuan(_isi_nama(lolos(s.prototipe[0][1]), isi.nilai))
    return isi.properti.get(kunci)


def _isi_nama(xml: str, nilai: Mapping[str, str]) -> str:
    def ganti(cocok: re.Match) -> str:
        nama = rapikan(cocok[1])
        if nama not in arti_nilai():
            raise TemplatSalah(f"properti dokumen: nama slot {sebut_tak_dikenal(nama)}")
        return lolos(nilai.get(nama, ""))

    return _NAMA.sub(ganti, xml)


def _baca(xml: str, kunci: str) -> str | None:
    """Return the text of a property, None where the part does not have it."""
    ada = _pola(_UNSUR[kunci]).search(xml)
    return urai_acuan(ada[1] or "") if ada else None


def _pola(unsur: str) -> re.Pattern[str]:
    return re.compile(rf"<{unsur}\b[^>]*/>|<{unsur}\b[^>]*>([^<]*)</{unsur}>")


def _pasang(xml: str, unsur: str, teks: str) -> str:
    elemen = f"<{unsur}>{teks}</{unsur}>"
    if _pola(unsur).search(xml):
        return _pola(unsur).sub(lambda _: elemen, xml, count=1)
    return xml.replace("</cp:coreProperties>", f"{elemen}</cp:coreProperties>")
