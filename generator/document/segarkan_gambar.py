"""Menyegarkan gambar: logo dan foto yang berkasnya berganti; gambar yang diganti orang tetap dan disebut."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Container
from dataclasses import replace

from lxml import etree

from generator.document.cari_slot import Letak
from generator.document.isi_gambar import BAGIAN_TINGGI
from generator.document.konteks import Konteks
from generator.document.media import AWALAN_BERKAS
from generator.document.media import EMU_PER_TWIP
from generator.document.media import Ukuran
from generator.document.media import baca_ukuran
from generator.document.media import sidik_foto
from generator.document.relasi import BukuRelasi
from generator.document.ringkasan_segar import Catatan
from generator.document.ringkasan_segar import Tempat
from generator.document.sambung import Naskah
from generator.document.sebutan import sebut_slot
from generator.document.simpanan import SlotTersimpan
from generator.document.wml import A
from generator.document.wml import R
from generator.document.wml import w
from generator.model.organisasi import Foto

_UKURAN = re.compile(rb'<wp:extent cx="(\d+)" cy="(\d+)"')
DIGANTI_ORANG = "gambarnya diganti orang"


def segarkan_gambar(
    letak: Letak, tersimpan: SlotTersimpan, foto: Foto | None, konteks: Konteks, catatan: Catatan
) -> SlotTersimpan:
    """Put the new picture in place of one that nobody replaced; its box keeps width and look."""
    e = next((x for x in letak.elemen if next(x.iter(f"{{{A}}}blip"), None) is not None), None)
    if foto is None or e is None:
        return tersimpan
    hasil = ganti_gambar(letak.naskah, e, foto, {isi for _, isi in tersimpan.prototipe}, konteks)
    if hasil == DIGANTI_ORANG:
        catatan.pertahankan(letak.nama, Tempat(sebut_slot(letak.nama)), "", DIGANTI_ORANG)
    elif hasil:
        catatan.segarkan(letak.nama)
        return replace(tersimpan, data=foto.keterangan or foto.berkas, prototipe=(("sidik", sidik_foto(foto)),))
    return tersimpan


def ganti_gambar(naskah: Naskah, e: etree._Element, foto: Foto, dulu: Container[str], konteks: Konteks) -> str:
    """Ask for another picture in the first drawing of an element; `dulu` are the fingerprints of our pictures.

    Return "" when it is there already, DIGANTI_ORANG when people put one of theirs, else what was done.
    """
    rid = next(e.iter(f"{{{A}}}blip")).get(f"{{{R}}}embed", "")
    buku = konteks.relasi.setdefault(naskah.nama, BukuRelasi(naskah.nama, konteks.cetakan.relasi.get(naskah.nama, "")))
    relasi = buku.menurut_id(rid)
    bagian = relasi.tujuan(naskah.nama) if relasi is not None else ""
    ukuran = baca_ukuran(foto.isi)
    if bagian not in konteks.cetakan.bagian or ukuran is None:
        return ""
    kini = hashlib.sha256(konteks.cetakan.bagian[bagian].isi()).hexdigest()
    if kini == sidik_foto(foto):
        return ""
    if kini not in dulu and f"{AWALAN_BERKAS}{kini[:12]}." not in bagian:
        return DIGANTI_ORANG
    konteks.media.lama.add(bagian)
    nama = konteks.media.simpan(foto.isi, ukuran)
    konteks.jenis_isi.akhiran(ukuran.akhiran, ukuran.jenis_isi)
    baru = buku.tambah("image", nama.removeprefix("word/"))
    awal, akhir = naskah.ruang[e].awal, naskah.ruang[e].akhir
    naskah.ganti(awal, akhir, _dengan_gambar(naskah.potong(e), rid, baru, ukuran, konteks.bidang.tinggi))
    return "diganti"


def _dengan_gambar(byte: bytes, rid_lama: str, rid: str, ukuran: Ukuran, tinggi_halaman: int) -> bytes:
    """Return the element with another picture, as wide as before unless it would become too high for the page."""
    hasil = byte.replace(b'r:embed="%s"' % rid_lama.encode(), b'r:embed="%s"' % rid.encode())
    m = _UKURAN.search(byte)
    if m is None:
        return hasil
    lebar, tinggi = int(m[1]), max(1, int(m[1]) * ukuran.tinggi // ukuran.lebar)
    batas = max(int(m[2]), int(tinggi_halaman * EMU_PER_TWIP * BAGIAN_TINGGI))
    if tinggi > batas:
        lebar, tinggi = max(1, lebar * batas // tinggi), batas
    return hasil.replace(b'cx="%s" cy="%s"' % (m[1], m[2]), b'cx="%d" cy="%d"' % (lebar, tinggi))


def gambar_keterangan(p: etree._Element) -> etree._Element | None:
    """Return the paragraph with the picture that a caption belongs to: itself, or the one above."""
    for e in (p, p.getprevious()):
        if e is not None and e.tag == w("p") and next(e.iter(f"{{{A}}}blip"), None) is not None:
            return e
    return None
