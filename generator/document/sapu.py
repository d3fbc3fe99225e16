"""Bagian yatim: gambar dan grafik contoh, juga foto yang sudah diganti, yang tidak dipakai lagi tidak ikut ke hasil."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set
from posixpath import basename

from generator.document.media import AWALAN_BERKAS
from generator.document.paket import Bagian
from generator.document.relasi import BukuRelasi
from generator.document.relasi import baca_relasi
from generator.document.relasi import jalur_relasi

_JENIS = ("/image", "/chart", "/chartEx")


def sapu_yatim(
    relasi: Mapping[str, BukuRelasi],
    tetap: Mapping[str, Set[str]],
    dipakai: Mapping[str, Set[str]],
    bagian: Mapping[str, Bagian],
) -> set[str]:
    """Drop relations to pictures and charts that their part no longer uses; return the parts that go with them.

    `tetap` are the relations that a part's fixed text uses, `dipakai` those of the slots filled in this run.
    """
    calon = set()
    for nama, buku in relasi.items():
        if nama not in tetap:
            continue
        ada = tetap[nama] | dipakai.get(nama, frozenset())
        for r in buku.semua():
            if r.jenis.endswith(_JENIS) and not r.luar and r.id not in ada:
                calon.add(r.tujuan(nama))
                buku.buang(r.id)
    if not calon:
        return set()
    buang = calon - {r.tujuan(nama) for nama, buku in relasi.items() for r in buku.semua()}
    buang -= _dipakai_lain(set(relasi), bagian, ("word/charts/",))
    for nama in list(buang):
        rels = jalur_relasi(nama)
        if rels in bagian:
            buang.add(rels)
            buang |= {r.tujuan(nama) for r in baca_relasi(bagian[rels].isi().decode("utf-8-sig")) if not r.luar}
    return buang


def sapu_gambar_kita(
    relasi: Mapping[str, BukuRelasi], teks: Mapping[str, bytes], bagian: Mapping[str, Bagian], lama: Set[str]
) -> set[str]:
    """Drop relations to our pictures that a part (`teks`, as it is to be) no longer shows; return the parts to go.

    Ours are those of our names and `lama`, whose pictures were replaced. A picture that anything points to stays.
    """
    calon = set()
    for nama, byte in teks.items():
        for r in relasi[nama].semua():
            milik_kita = r.tujuan(nama) in lama or basename(r.tujuan(nama)).startswith(AWALAN_BERKAS)
            if r.jenis.endswith("/image") and milik_kita and b'"%s"' % r.id.encode() not in byte:
                relasi[nama].buang(r.id)
                calon.add(r.tujuan(nama))
    if not calon:
        return set()
    masih = {r.tujuan(nama) for nama, buku in relasi.items() for r in buku.semua()}
    return calon - masih - _dipakai_lain(set(relasi), bagian)


def _dipakai_lain(sudah: set[str], bagian: Mapping[str, Bagian], kecuali: tuple[str, ...] = ()) -> set[str]:
    """Return what the parts that we do not fill point to (theme, numbering, glossary)."""
    hasil = set()
    for nama, isi in bagian.items():
        if nama.endswith(".rels"):
            pemilik = nama.replace("_rels/", "").removesuffix(".rels")
            if pemilik not in sudah and not pemilik.startswith(kecuali):
                hasil |= {r.tujuan(pemilik) for r in baca_relasi(isi.isi().decode("utf-8-sig")) if not r.luar}
    return hasil
