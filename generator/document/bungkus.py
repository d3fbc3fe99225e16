"""Membungkus hasil: bagian yang ditulis, simpanan, relasi, dan jenis isi menjadi satu paket .docx."""

from __future__ import annotations

from posixpath import basename

from generator.document.konteks import Konteks
from generator.document.paket import gabung_byte
from generator.document.paket import kempa_bagian
from generator.document.paket import tulis_paket
from generator.document.properti import INTI
from generator.document.properti import ingat_properti
from generator.document.properti import isi_properti
from generator.document.relasi import BukuRelasi
from generator.document.relasi import jalur_relasi
from generator.document.sapu import sapu_yatim
from generator.document.simpanan import nama_item
from generator.document.simpanan import props_xml
from generator.document.simpanan import sidik_paket

_KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_JENIS_PROPS = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


def bungkus_paket(bagian_teks: dict[str, list[str]], konteks: Konteks) -> bytes:
    """Return the .docx: the template's parts, those written in this run, and the stored text with its fingerprint."""
    cetakan = konteks.cetakan
    baru = {nama: gabung_byte([_KEPALA, *potongan]) for nama, potongan in bagian_teks.items()}
    baru |= konteks.bagian_baru | konteks.media.bagian
    item = nama_item(cetakan.bagian)
    baru |= _pendamping_simpanan(item, konteks)
    if INTI in cetakan.bagian:
        inti = cetakan.bagian[INTI].isi().decode("utf-8-sig")
        terisi = isi_properti(inti, konteks.isi.properti, konteks.isi.nilai)
        baru[INTI] = terisi.encode()
        konteks.simpanan.slot |= {s.nama: s for s in ingat_properti(inti, terisi, konteks.isi.properti)}
    buang = sapu_yatim(konteks.relasi, cetakan.rid_tetap, konteks.rid_dipakai, cetakan.bagian)
    baru = {nama: isi for nama, isi in baru.items() if nama not in buang}
    for nama in buang:
        konteks.jenis_isi.buang(nama)
    baru |= {jalur_relasi(n): r.xml.encode() for n, r in konteks.relasi.items() if r.berubah}
    baru["[Content_Types].xml"] = konteks.jenis_isi.xml.encode()
    bagian = {n: b for n, b in cetakan.bagian.items() if n not in buang}
    bagian |= {nama: kempa_bagian(nama, isi) for nama, isi in baru.items()}
    simpanan = konteks.simpanan.xml(konteks.marka.peta, sidik_paket(bagian, item))
    return tulis_paket(bagian | {item: kempa_bagian(item, simpanan)})


def _pendamping_simpanan(item: str, konteks: Konteks) -> dict[str, bytes]:
    """Return what the custom XML part with the stored text needs beside it: properties and relations."""
    props = item.replace("/item", "/itemProps")
    rels = BukuRelasi(item, "")
    rels.tambah("customXmlProps", basename(props))
    konteks.relasi[konteks.cetakan.dokumen].tambah("customXml", f"../{item}")
    konteks.jenis_isi.akhiran("xml", "application/xml")
    konteks.jenis_isi.bagian(props, _JENIS_PROPS)
    return {props: props_xml(), jalur_relasi(item): rels.xml.encode()}

