"""Mengisi satu blok naskah: slot naskah, sumber, tabel, bagan, gambar, grafik, judul, dan keterangan."""

from __future__ import annotations

import re

from generator.document.bagan import gambar_bagan
from generator.document.bagan import huruf_bagan
from generator.document.cetakan import Blok
from generator.document.cetakan import Potong
from generator.document.cetakan import TempatGambar
from generator.document.cetakan import TempatGrafik
from generator.document.cetakan import TempatNarasi
from generator.document.cetakan import TempatNilai
from generator.document.isi import Isi
from generator.document.isi_gambar import isi_tempat_gambar
from generator.document.isi_grafik import isi_tempat_grafik
from generator.document.isi_paragraf import GAYA
from generator.document.isi_paragraf import isi_tempat_nilai
from generator.document.isi_paragraf import rekatkan
from generator.document.isi_paragraf import satukan_akhir
from generator.document.isi_paragraf import tulis_naskah
from generator.document.isi_paragraf import tulis_run_isian
from generator.document.keterangan import isi_berpenanda
from generator.document.konteks import Konteks
from generator.document.media import sidik_foto
from generator.document.slot_tabel import tulis_slot_tabel
from generator.document.wml import teks_terlihat
from generator.tables.tabel import TabelKosong

_PPR_AWAL = re.compile(r"(<w:p(?: [^>]*)?>)(<w:pPr>.*?</w:pPr>|<w:pPr/>)?", re.DOTALL)


def slot_kosong(blok: Blok, isi: Isi) -> bool:
    """Tell whether a slot has nothing to show and may be left out; a required table never is."""
    kunci = blok.nama.partition(".")[2]
    if blok.jenis == "tabel":
        hasil = isi.tabel.get(kunci)
        return hasil is None or (isinstance(hasil, TabelKosong) and not hasil.wajib)
    if blok.jenis == "sumber":
        return not baris_sumber(kunci, isi)
    sumber = {"narasi": isi.narasi, "bagan": isi.bagan, "grafik": isi.grafik, "gambar": isi.gambar}
    return blok.jenis in sumber and not sumber[blok.jenis].get(kunci)


def baris_sumber(kunci: str, isi: Isi) -> tuple[str, ...]:
    """Return the source line and the notes of a table; none for a table that is not there."""
    hasil = isi.tabel.get(kunci)
    if hasil is None or isinstance(hasil, TabelKosong):
        return ()
    return tuple(t for t in (hasil.sumber, *hasil.catatan) if t)


def tulis_blok(b: Blok, konteks: Konteks) -> list[str]:
    """Return what stands in one block of the body, in pieces."""
    if b.jenis == "tabel":
        return tulis_slot_tabel(b, konteks, lambda potongan: tulis_potongan(potongan, konteks))
    return [_tulis_blok_teks(b, konteks)]


def _tulis_blok_teks(b: Blok, konteks: Konteks) -> str:
    if b.jenis in ("narasi", "sumber"):
        return _tulis_narasi(b, konteks)
    if b.jenis == "bagan":
        return _tulis_bagan(b, konteks)
    if b.label or b.tingkat or b.terdaftar:
        return isi_berpenanda(b, konteks, lambda t: _tulis_tempat(t, konteks))
    xml = tulis_potongan(b.isi, konteks)
    if not b.nama:
        konteks.catat_isian(b.teks)
        return xml
    return konteks.marka.slot_paragraf(b.nama, [xml], b.kendali)


def _tulis_narasi(b: Blok, konteks: Konteks) -> str:
    kunci = b.nama.partition(".")[2]
    if b.jenis == "sumber":
        rupa = b.prototipe.rupa
        paragraf = []
        for teks in (baris := baris_sumber(kunci, konteks.isi)):
            konteks.catat_isian(teks)
            ppr = b.prototipe.ppr if len(paragraf) + 1 == len(baris) else rekatkan(b.prototipe.ppr)
            paragraf.append(f"<w:p>{ppr}{tulis_run_isian(teks, rupa)}</w:p>")
        foto = ()
    else:
        naskah = konteks.isi.narasi[kunci]
        paragraf = tulis_naskah(naskah, b.prototipe, konteks)
        if konteks.akhir_bagian:
            paragraf = satukan_akhir(naskah, paragraf)
        foto = tuple(("foto", sidik_foto(p.foto)) for p in naskah if p.gaya == "gambar" and p.foto is not None)
    konteks.simpanan.catat(b.nama, b.jenis, "\n".join(map(teks_terlihat, paragraf)), foto)
    return konteks.marka.slot_paragraf(b.nama, paragraf, b.kendali)


def _tulis_bagan(b: Blok, konteks: Konteks) -> str:
    """Return a tree of shapes; its last page, next to the caption, takes the look of its paragraph in the template."""
    data = konteks.isi.bagan[b.nama.partition(".")[2]]
    halaman = list(gambar_bagan(data, b.bidang, huruf_bagan(konteks.cetakan.gaya)))
    konteks.simpanan.catat(b.nama, "bagan", "\n".join(map(teks_terlihat, halaman)))
    if b.prototipe.gaya.casefold() == GAYA["gambar"].casefold():
        halaman[-1] = _PPR_AWAL.sub(lambda m: m[1] + b.prototipe.ppr, halaman[-1], count=1)
    elif "<w:keepNext" in b.prototipe.ppr:
        halaman[-1] = _PPR_AWAL.sub(lambda m: m[1] + rekatkan(m[2] or ""), halaman[-1], count=1)
    return konteks.marka.slot_paragraf(b.nama, halaman, b.kendali)


def tulis_potongan(potongan: tuple[Potong, ...], konteks: Konteks) -> str:
    """Return fixed text with its places filled."""
    return "".join([p if isinstance(p, str) else _tulis_tempat(p, konteks) for p in potongan])


def _tulis_tempat(tempat: object, konteks: Konteks) -> str:
    """Return what stands in one place of the text."""
    if isinstance(tempat, TempatNilai):
        return isi_tempat_nilai(tempat, konteks)
    if isinstance(tempat, TempatGambar):
        foto = konteks.isi.gambar.get(tempat.nama.removeprefix("gambar."))
        xml = isi_tempat_gambar(tempat, foto, konteks)
        if xml:
            konteks.simpanan.catat(
                tempat.nama, "gambar", foto.keterangan or foto.berkas, (("sidik", sidik_foto(foto)),)
            )
        return xml
    if isinstance(tempat, TempatGrafik):
        return isi_tempat_grafik(tempat, konteks)
    if isinstance(tempat, TempatNarasi):
        return _tulis_narasi_dalam(tempat, konteks)
    return ""


def _tulis_narasi_dalam(tempat: TempatNarasi, konteks: Konteks) -> str:
    """Return a passage in a cell, text box or header: bookmarks only; an empty one leaves an empty paragraph."""
    isi = konteks.isi.narasi.get(tempat.nama.partition(".")[2], ())
    paragraf = tulis_naskah(tuple(p for p in isi if p.gaya != "gambar"), tempat.prototipe, konteks)
    paragraf = paragraf or [f"<w:p>{tempat.prototipe.ppr}</w:p>"]
    if not tempat.penanda:
        return "".join(paragraf)
    konteks.simpanan.catat(tempat.nama, "narasi", "\n".join(map(teks_terlihat, paragraf)))
    return konteks.marka.tandai_paragraf(tempat.nama, paragraf)
