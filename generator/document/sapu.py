"""Bagian yatim: gambar dan grafik contoh yang tidak dipakai lagi tidak ikut ke hasil."""

from __future__ import annotations

from collections.abc import Mapping

from generator.document.paket import Bagian
from generator.document.relasi import BukuRelasi
from generator.document.relasi import baca_relasi
from generator.document.relasi import jalur_relasi

_JENIS = ("/image", "/chart", "/chartEx")


def sapu_yatim(relasi: dict[str, BukuRelasi], baru: dict[str, bytes], bagian: Mapping[str, Bagian]) -> set[str]:
    """Drop relations to pictures and charts that their part no longer names; return the parts that went.

    Parts written in this run that became orphans are taken out of `baru`.
    """
    calon = set()
    for nama, buku in relasi.items():
        xml = baru.get(nama)
        if xml is None:
            continue
        for r in buku.semua():
            if r.jenis.endswith(_JENIS) and not r.luar and f'"{r.id}"'.encode() not in xml:
                calon.add(r.tujuan(nama))
                buku.buang(r.id)
    dipakai = {r.tujuan(nama) for nama, buku in relasi.items() for r in buku.semua()}
    dipakai |= _dipakai_lain(set(relasi), bagian)
    buang = calon - dipakai
    for nama in list(buang):
        rels = jalur_relasi(nama)
        if rels in bagian:
            buang.add(rels)
            buang |= {r.tujuan(nama) for r in baca_relasi(bagian[rels].isi().decode("utf-8-sig")) if not r.luar}
    for nama in buang:
        baru.pop(nama, None)
    return buang


def _dipakai_lain(sudah: set[str], bagian: Mapping[str, Bagian]) -> set[str]:
    """Return what the parts that we do not fill point to (theme, glossary, charts)."""
    hasil = set()
    for nama, isi in bagian.items():
        if nama.endswith(".rels"):
            pemilik = nama.replace("_rels/", "").removesuffix(".rels")
            if pemilik not in sudah and not pemilik.startswith("word/charts/"):
                hasil |= {r.tujuan(pemilik) for r in baca_relasi(isi.isi().decode("utf-8-sig")) if not r.luar}
    return hasil
