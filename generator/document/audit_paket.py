"""Audit paket: setiap bagian punya jenis isi, setiap hubungan punya tujuan, setiap acuan punya hubungan."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping

from lxml import etree

from generator.document.relasi import baca_relasi
from generator.document.relasi import jalur_relasi
from generator.document.wml import R

_ACUAN = frozenset(f"{{{R}}}{nama}" for nama in ("id", "embed", "link", "pict", "dm", "lo", "qs", "cs"))
_SIFAT_HUBUNGAN = etree.XPath("//@r:*", namespaces={"r": R})


def periksa_jenis_isi(isi: Mapping[str, bytes], jenis: etree._Element | None) -> Iterator[str]:
    """Yield the parts without content type, and declarations of parts that are not there."""
    if jenis is None:
        yield "[Content_Types].xml: tidak ada"
        return
    akhiran = {e.get("Extension", "").lower() for e in jenis if etree.QName(e).localname == "Default"}
    bagian = {e.get("PartName", "") for e in jenis if etree.QName(e).localname == "Override"}
    for nama in isi:
        dikenal = f"/{nama}" in bagian or nama.rpartition(".")[2].lower() in akhiran
        if nama != "[Content_Types].xml" and not dikenal:
            yield f"{nama}: tidak punya jenis isi"
    for nama in bagian:
        if nama.lstrip("/") not in isi:
            yield f"{nama}: dinyatakan di [Content_Types].xml tetapi tidak ada"


def periksa_hubungan(isi: Mapping[str, bytes], pohon: Mapping[str, etree._Element]) -> Iterator[str]:
    """Yield relations to parts that are missing, and references without a relation."""
    for nama in isi:
        if nama.endswith(".rels"):
            pemilik = nama.replace("_rels/", "").removesuffix(".rels")
            for r in baca_relasi(isi[nama].decode("utf-8-sig", "replace")):
                if not r.luar and r.tujuan(pemilik) not in isi:
                    yield f"{nama}: hubungan {r.id} menuju {r.sasaran} yang tidak ada"
    for nama, akar in pohon.items():
        if not nama.startswith("word/") or nama.endswith(".rels"):
            continue
        rels = isi.get(jalur_relasi(nama), b"").decode("utf-8-sig", "replace")
        ada = {r.id for r in baca_relasi(rels)}
        for nilai in _SIFAT_HUBUNGAN(akar):
            if nilai and nilai.attrname in _ACUAN and nilai not in ada:
                yield f"{nama}: acuan {nilai} tidak punya hubungan"
