"""Menyusun laporan: templat dan isi menjadi satu berkas .docx, dengan slot, tanda, dan teks tersimpannya."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from posixpath import basename

from generator.document.cetakan import Blok
from generator.document.cetakan import Cetakan
from generator.document.cetakan import Potong
from generator.document.cetakan import TempatGambar
from generator.document.cetakan import TempatGrafik
from generator.document.cetakan import TempatNarasi
from generator.document.cetakan import TempatNilai
from generator.document.cetakan import TemplatSalah
from generator.document.daftar_isi import tulis_daftar
from generator.document.daftar_nama import dikenal
from generator.document.isi import Isi
from generator.document.isi_gambar import isi_tempat_gambar
from generator.document.isi_grafik import isi_tempat_grafik
from generator.document.isi_paragraf import isi_tempat_nilai
from generator.document.isi_paragraf import teks_nilai
from generator.document.isi_paragraf import tulis_paragraf
from generator.document.isi_paragraf import tulis_run_isian
from generator.document.keterangan import LABEL_GAMBAR
from generator.document.keterangan import Penomor
from generator.document.keterangan import isi_judul
from generator.document.keterangan import isi_keterangan
from generator.document.konteks import Entri
from generator.document.konteks import Konteks
from generator.document.media import Media
from generator.document.nama import nama_terdekat
from generator.document.paket import kempa_bagian
from generator.document.paket import tulis_paket
from generator.document.pelewatan import pilih_blok
from generator.document.penomoran import PenghitungNomor
from generator.document.pindai import cari_nama
from generator.document.properti import isi_properti
from generator.document.relasi import BukuRelasi
from generator.document.relasi import JenisIsi
from generator.document.relasi import jalur_relasi
from generator.document.sapu import sapu_yatim
from generator.document.simpanan import Simpanan
from generator.document.simpanan import nama_item
from generator.document.simpanan import props_xml
from generator.document.simpanan import sidik_paket
from generator.document.slot import TUTUP_KENDALI
from generator.document.slot import Marka
from generator.document.slot_tabel import tulis_slot_tabel
from generator.document.templat import urai_templat
from generator.document.wml import teks_terlihat
from generator.tables.tabel import TabelKosong

__all__ = ["Entri", "HasilSusun", "TemplatSalah", "susun"]

_INTI = "docProps/core.xml"
_JENIS_PROPS = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


@dataclass(frozen=True, slots=True)
class HasilSusun:
    """A finished report. `isian` are the gaps left, `dilewati` what was omitted and why, both in document order.

    `judul` are headings and captions with their bookmarks; `rujukan_hilang` table keys that the text refers to
    and the report does not have; `bagian` the number of sections that the document must have.
    """

    docx: bytes
    isian: tuple[str, ...]
    dilewati: tuple[str, ...]
    judul: tuple[Entri, ...]
    rujukan_hilang: tuple[str, ...] = ()
    bagian: int = 1


def susun(templat: bytes, isi: Isi, halaman: Mapping[str, str] | None = None) -> HasilSusun:
    """Return the template filled. `halaman` are page numbers by bookmark for the contents.

    Raises TemplatSalah for a template that cannot be used or names something that nobody provides.
    The same input gives the same bytes.
    """
    cetakan = urai_templat(templat)
    _periksa_nama(cetakan, isi)
    bergambar = any(p.gaya == "gambar" for naskah in isi.narasi.values() for p in naskah)
    label = frozenset({LABEL_GAMBAR} if bergambar else ())
    blok, judul_lewat = pilih_blok(cetakan.blok, lambda b: slot_kosong(b, isi), label)
    konteks = _konteks(cetakan, isi, halaman)
    _nomori(blok, konteks)
    dokumen = _tulis_badan(blok, konteks)
    bagian_teks = {cetakan.dokumen: dokumen} | {c.nama: _tulis_cerita(c.nama, c.isi, konteks) for c in cetakan.cerita}
    docx = _bungkus_paket(bagian_teks, konteks)
    return HasilSusun(
        docx=docx, isian=tuple(konteks.isian), dilewati=_dilewati(cetakan, isi, judul_lewat, konteks),
        judul=tuple(konteks.entri), rujukan_hilang=tuple(dict.fromkeys(konteks.rujukan_hilang)),
        bagian=sum(bool(b.bagian) for b in blok),
    )


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


def _periksa_nama(cetakan: Cetakan, isi: Isi) -> None:
    """Stop at the first name that is neither in our list nor in what is provided."""
    ada = {
        "tabel": isi.tabel, "sumber": isi.tabel, "narasi": isi.narasi, "grafik": isi.grafik, "bagan": isi.bagan,
        "gambar": isi.gambar,
    }
    for nama, letak in cetakan.nama:
        jenis, titik, kunci = nama.partition(".")
        if titik and kunci not in dikenal(jenis) and kunci not in ada[jenis]:
            dekat = nama_terdekat(kunci, {*dikenal(jenis), *ada[jenis]})
            raise TemplatSalah(
                f"{letak}: {{{{ {nama} }}}} tidak dikenal; barangkali yang dimaksud {{{{ {jenis}.{dekat} }}}}. "
                "Daftar semua nama: lkjip templat --daftar."
            )


def _konteks(cetakan: Cetakan, isi: Isi, halaman: Mapping[str, str] | None) -> Konteks:
    return Konteks(
        isi=isi, cetakan=cetakan, marka=Marka(cetakan.id_penanda, cetakan.id_sdt), simpanan=Simpanan(),
        media=Media(cetakan.id_gambar), jenis_isi=JenisIsi(cetakan.tipe_isi),
        relasi={nama: BukuRelasi(nama, xml) for nama, xml in cetakan.relasi.items()}, halaman=halaman,
    )


def _nomori(blok: list[Blok], konteks: Konteks) -> None:
    """Give every heading and caption its number in the order of the document, before anything refers to it."""
    penomor, penghitung = Penomor(), PenghitungNomor(konteks.cetakan.penomoran)
    menunggu = None
    for b in blok:
        nomor = penghitung.berikut(b.nomor_otomatis)
        if b.tingkat and not b.label:
            konteks.nomor_judul.append(nomor)
        penomor.lewati_judul(b, nomor)
        if b.label:
            menunggu = penomor.nomori(b.label, b.bab)
            konteks.keterangan.append(menunggu)
        elif b.jenis == "tabel" and menunggu is not None:
            konteks.rujukan[b.nama.removeprefix("tabel.")] = menunggu
            menunggu = None
        elif b.jenis == "narasi":
            for p in konteks.isi.narasi[b.nama.removeprefix("narasi.")]:
                if p.gaya == "gambar" and p.foto is not None and konteks.media.dapat_dibaca(p.foto.isi):
                    konteks.keterangan.append(penomor.nomori(LABEL_GAMBAR, penomor.awalan_gambar()))


def _tulis_badan(blok: list[Blok], konteks: Konteks) -> str:
    konteks.bagian = konteks.cetakan.dokumen
    keluar: list[str] = []
    daftar: list[tuple[int, Blok]] = []
    for b in blok:
        konteks.bidang = b.bidang
        if b.jenis == "daftar":
            daftar.append((len(keluar), b))
            keluar.append("")
            continue
        if b.jenis in ("tabel", "tabel_tetap", "bagian_akhir") and _berakhir_tabel(keluar):
            keluar.append("<w:p/>")
        keluar += _tulis_blok(b, konteks)
    for letak, b in daftar:
        keluar[letak] = tulis_daftar(b, konteks)
    return "".join(keluar)


def _berakhir_tabel(keluar: list[str]) -> bool:
    """Tell whether a table stands directly before; Word needs a paragraph between it and what follows."""
    akhir = [x for x in keluar[-6:] if x.strip()][-2:]
    return bool(akhir) and (akhir[-1].endswith("</w:tbl>") or (akhir[0] == "</w:tbl>" and akhir[-1] == TUTUP_KENDALI))


def _tulis_blok(b: Blok, konteks: Konteks) -> list[str]:
    if b.jenis == "tabel":
        return tulis_slot_tabel(b, konteks, lambda potongan: _tulis_potongan(potongan, konteks))
    return [_tulis_blok_teks(b, konteks)]


def _tulis_blok_teks(b: Blok, konteks: Konteks) -> str:
    if b.jenis in ("narasi", "sumber"):
        return _tulis_narasi(b, konteks)
    if b.jenis == "bagan":
        return _tulis_bagan(b, konteks)
    if b.label:
        return isi_keterangan(b, konteks, lambda t: _tulis_tempat(t, konteks))
    if b.tingkat:
        return isi_judul(b, konteks, lambda t: _tulis_tempat(t, konteks))
    xml = _tulis_potongan(b.isi, konteks)
    if not b.nama:
        konteks.catat_isian(b.teks)
        return xml
    return konteks.marka.kendali_blok(b.nama, konteks.marka.tandai_paragraf(b.nama, [xml]), b.kendali)


def _tulis_narasi(b: Blok, konteks: Konteks) -> str:
    kunci = b.nama.partition(".")[2]
    if b.jenis == "sumber":
        rupa = b.prototipe.rupa
        paragraf = []
        for teks in baris_sumber(kunci, konteks.isi):
            konteks.catat_isian(teks)
            paragraf.append(f"<w:p>{b.prototipe.ppr}{tulis_run_isian(teks, rupa)}</w:p>")
    else:
        paragraf = [x for p in konteks.isi.narasi[kunci] for x in tulis_paragraf(p, b.prototipe, konteks)]
    konteks.simpanan.catat(b.nama, b.jenis, "\n".join(map(teks_terlihat, paragraf)))
    return konteks.marka.kendali_blok(b.nama, konteks.marka.tandai_paragraf(b.nama, paragraf), b.kendali)


def _tulis_bagan(b: Blok, konteks: Konteks) -> str:
    halaman = konteks.isi.bagan[b.nama.partition(".")[2]]
    konteks.simpanan.catat(b.nama, "bagan", "\n".join(map(teks_terlihat, halaman)))
    return konteks.marka.kendali_blok(b.nama, konteks.marka.tandai_paragraf(b.nama, list(halaman)), b.kendali)


def _tulis_potongan(potongan: tuple[Potong, ...], konteks: Konteks) -> str:
    return "".join(p if isinstance(p, str) else _tulis_tempat(p, konteks) for p in potongan)


def _tulis_tempat(tempat: object, konteks: Konteks) -> str:
    """Return what stands in one place of the text."""
    if isinstance(tempat, TempatNilai):
        return isi_tempat_nilai(tempat, konteks)
    if isinstance(tempat, TempatGambar):
        foto = konteks.isi.gambar.get(tempat.nama.removeprefix("gambar."))
        xml = isi_tempat_gambar(tempat, foto, konteks)
        if xml:
            konteks.simpanan.catat(tempat.nama, "gambar", foto.keterangan or foto.berkas)
        return xml
    if isinstance(tempat, TempatGrafik):
        return isi_tempat_grafik(tempat, konteks)
    if isinstance(tempat, TempatNarasi):
        return _tulis_narasi_dalam(tempat, konteks)
    return ""


def _tulis_narasi_dalam(tempat: TempatNarasi, konteks: Konteks) -> str:
    """Return a passage in a cell, text box or header: bookmarks only; an empty one leaves an empty paragraph."""
    isi = konteks.isi.narasi.get(tempat.nama.partition(".")[2], ())
    paragraf = [x for p in isi if p.gaya != "gambar" for x in tulis_paragraf(p, tempat.prototipe, konteks)]
    paragraf = paragraf or [f"<w:p>{tempat.prototipe.ppr}</w:p>"]
    if not tempat.penanda:
        return "".join(paragraf)
    konteks.simpanan.catat(tempat.nama, "narasi", "\n".join(map(teks_terlihat, paragraf)))
    return konteks.marka.tandai_paragraf(tempat.nama, paragraf)


def _tulis_cerita(nama: str, isi: tuple[Potong, ...], konteks: Konteks) -> str:
    konteks.bagian = nama
    return _tulis_potongan(isi, konteks)


def _dilewati(cetakan: Cetakan, isi: Isi, judul: list[str], konteks: Konteks) -> tuple[str, ...]:
    """Return what was left out, in Indonesian: tables with their reason, then headings without content."""
    hasil = []
    for b in cetakan.blok:
        kosong = isi.tabel.get(b.nama.removeprefix("tabel.")) if b.jenis == "tabel" else None
        if isinstance(kosong, TabelKosong) and not kosong.wajib:
            hasil.append(f"{kosong.judul}: {kosong.sebab}")
    for teks in judul:
        for temuan in reversed(cari_nama(teks)):
            teks = teks[: temuan.awal] + teks_nilai(temuan.nama, konteks) + teks[temuan.akhir :]
        hasil.append(f"Bagian “{teks}”: tidak ada isinya")
    return tuple(hasil)


def _bungkus_paket(bagian_teks: dict[str, str], konteks: Konteks) -> bytes:
    cetakan = konteks.cetakan
    baru = {nama: _byte(xml) for nama, xml in bagian_teks.items()} | konteks.bagian_baru | konteks.media.bagian
    item = nama_item(cetakan.bagian)
    baru |= _pendamping_simpanan(item, konteks)
    if _INTI in cetakan.bagian:
        inti = cetakan.bagian[_INTI].isi().decode("utf-8-sig")
        baru[_INTI] = isi_properti(inti, konteks.isi.properti, konteks.isi.nilai, "properti dokumen").encode()
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


def _byte(xml: str) -> bytes:
    return b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml.encode()
