"""Menyegarkan laporan yang sudah disunting orang: slot diperbarui, tulisan tangan tetap, selebihnya byte demi byte."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Collection
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace

from generator.document.baris_pergi import sebut_baris_pergi
from generator.document.cari_slot import Letak
from generator.document.cari_slot import cari_letak
from generator.document.cari_teks import cari_menurut_teks
from generator.document.curiga import curigai
from generator.document.isi import Isi
from generator.document.jeda import jeda_pemungut
from generator.document.konteks import Konteks
from generator.document.konteks_segar import DIURAI_SENDIRI
from generator.document.konteks_segar import baca_konteks
from generator.document.konteks_segar import bagian_berteks
from generator.document.konteks_segar import rujukan_bebas
from generator.document.paket import Bagian
from generator.document.paket import PaketRusak
from generator.document.paket import kempa_bagian
from generator.document.paket import tulis_paket
from generator.document.paket_asing import baca_paket_asing
from generator.document.penanda_sementara import dengan_penanda_sementara
from generator.document.periksa_segar import periksa_hasil
from generator.document.properti import INTI
from generator.document.properti import JENIS as PROPERTI
from generator.document.properti import segarkan_properti
from generator.document.relasi import jalur_relasi
from generator.document.ringkasan_segar import Catatan
from generator.document.ringkasan_segar import HasilSegar
from generator.document.ringkasan_segar import SegarGagal
from generator.document.sambung import Naskah
from generator.document.sambung import NaskahAsing
from generator.document.sambung import SambunganBertindih
from generator.document.sambung import baca_naskah
from generator.document.sapu import sapu_gambar_kita
from generator.document.sebutan import sebut_semua
from generator.document.segarkan_medan import Aliran
from generator.document.segarkan_medan import baca_aliran
from generator.document.segarkan_medan import perlu_dibaca_ulang
from generator.document.segarkan_medan import segarkan_daftar
from generator.document.segarkan_medan import segarkan_keterangan
from generator.document.segarkan_slot import Penyegar
from generator.document.simpanan import Simpanan
from generator.document.simpanan import SimpananRusak
from generator.document.simpanan import SlotTersimpan
from generator.document.simpanan import baca_simpanan
from generator.document.simpanan import item_kita
from generator.document.simpanan import sidik_paket
from generator.document.sunting_teks import urai_acuan
from generator.document.tanda_slot import deklarasikan_w15
from generator.document.tanda_slot import perbaiki_kembar
from generator.document.tanda_slot import tulis_tanda
from generator.document.teks_luar import cari_teks_luar

Halaman = Callable[[bytes], Mapping[str, str] | None]
_ISIAN = re.compile(rb"\[ISI:[^\]<]*\]")
_BERTANDA = (b"lkjip:", b"_lk_")
_TANPA_SIMPANAN = (
    "Berkas ini tidak memuat teks tersimpan milik program ini, jadi suntingan tidak dapat dibedakan dari isi lama. "
    "Teks itu hilang bila laporan pernah disimpan sebagai .odt, .doc, atau .rtf. Pakai salinan .docx terakhir yang "
    "disimpan dari Word atau LibreOffice dan pindahkan suntingannya ke sana, atau susun laporan baru di folder lain."
)
_SIMPANAN_RUSAK = "Teks tersimpan di laporan ini rusak. Pakai salinan laporan yang lebih lama."
_BERTUMPUK = (
    "Ada isian program ini yang berdiri di dalam isian lain, sehingga tidak jelas mana yang disegarkan. "
    "Di Word, keluarkan salah satunya (potong, lalu tempel di luar yang lain), simpan, lalu jalankan lagi."
)


@dataclass(slots=True)
class Laporan:
    """A report while it is refreshed: its parts as read, its parts with text as they stand now, what was stored.

    `asli` are the parts with text that bear marks of ours, as they were read; `lain` those without.
    """

    asal: bytes
    paket: dict[str, Bagian]
    item: str
    sidik: str
    dokumen: str
    asli: dict[str, bytes]
    lain: dict[str, bytes]
    naskah: dict[str, Naskah]
    slot: dict[str, SlotTersimpan]
    peta: dict[int, str]
    konteks: Konteks
    catatan: Catatan = field(default_factory=Catatan)
    letak: list[Letak] = field(default_factory=list)
    ragu: list[str] = field(default_factory=list)

    @property
    def utama(self) -> Naskah:
        return self.naskah[self.dokumen]


def segarkan(docx: bytes, isi: Isi, halaman: Halaman | None = None) -> HasilSegar:
    """Return the report with its slots refreshed. `halaman` gives page numbers by bookmark for a document's bytes.

    Raises SegarGagal for a file that is no report of ours, or when the result has a fault that the file had not.
    The same input gives the same bytes; a second run changes nothing.
    """
    hasil = segarkan_isi(docx, isi, halaman)
    if not hasil.berubah:
        return hasil
    baru, lama = periksa_hasil(docx, hasil)
    if baru:
        raise SegarGagal("Hasil penyegaran cacat dan tidak ditulis:\n" + "\n".join(baru))
    return replace(hasil, cacat_lama=lama)


def segarkan_isi(docx: bytes, isi: Isi, halaman: Halaman | None = None) -> HasilSegar:
    """Return the report refreshed, without the audit."""
    with curigai(docx, SegarGagal, "Laporan"):
        try:
            with jeda_pemungut():
                return _segarkan(_baca(docx, isi), halaman)
        except NaskahAsing as galat:
            raise SegarGagal(str(galat)) from galat
        except SimpananRusak as galat:
            raise SegarGagal(_SIMPANAN_RUSAK) from galat
        except SambunganBertindih as galat:
            raise SegarGagal(_BERTUMPUK) from galat


def _segarkan(lap: Laporan, halaman: Halaman | None) -> HasilSegar:
    _pulihkan_tanda(lap)
    aliran = baca_aliran(lap.utama, lap.konteks.cetakan, lap.letak)
    slot_baru = _segarkan_slot(lap, aliran)
    sebut_baris_pergi(lap.naskah.values(), lap.letak, lap.catatan)
    lain = {n: baca_naskah(n, x) for n, x in lap.lain.items()} if lap.catatan.angka else {}
    luar = cari_teks_luar(lap.naskah | lain, aliran, lap.letak, lap.catatan)
    if INTI in lap.paket:
        inti = lap.paket[INTI].isi().decode("utf-8-sig")
        segar, properti = segarkan_properti(inti, lap.slot, lap.konteks.isi, lap.catatan)
        slot_baru |= properti
        lap.konteks.bagian_baru |= {INTI: segar.encode()} if segar != inti else {}
    _segarkan_medan(lap, aliran, halaman)
    return _hasil(lap, slot_baru, luar)


def _baca(docx: bytes, isi: Isi) -> Laporan:
    try:
        paket, dokumen = baca_paket_asing(docx, DIURAI_SENDIRI)
        item = item_kita(paket)
    except PaketRusak as galat:
        raise SegarGagal(str(galat)) from galat
    if not item:
        raise SegarGagal(_TANPA_SIMPANAN)
    slot, peta, sidik = baca_simpanan(paket[item].isi())
    teks = bagian_berteks(paket, dokumen)
    dibaca = {n: x for n, x in teks.items() if n == dokumen or any(t in x for t in _BERTANDA)}
    naskah = {n: baca_naskah(n, x) for n, x in dibaca.items()}
    konteks = baca_konteks(paket, dokumen, teks | {n: x.kerangka for n, x in naskah.items()}, isi, peta)
    lain = {n: x for n, x in teks.items() if n not in dibaca}
    return Laporan(docx, paket, item, sidik, dokumen, dibaca, lain, naskah, slot, peta, konteks)


def _ulang(lap: Laporan) -> None:
    """Read again the parts that were cut."""
    for nama, n in lap.naskah.items():
        if n.sunting:
            lap.naskah[nama] = n.ulang()


def _pulihkan_tanda(lap: Laporan) -> None:
    """Find the slots and write marks anew that another editor damaged."""
    sudah: set[str] = set()
    nomor: set[str] = set()
    kembar = sum(perbaiki_kembar(n, sudah, nomor, lap.konteks.marka) for n in lap.naskah.values())
    if kembar:
        lap.catatan.info[f"{kembar} penanda tersembunyi yang ikut tersalin dirapikan; teksnya tetap"] = None
    _ulang(lap)
    _cari(lap)
    rusak = [x for x in lap.letak if not x.utuh]
    if not rusak:
        return
    for x in rusak:
        tulis_tanda(x, lap.konteks.marka)
    lap.catatan.info[
        f"penanda tersembunyi di {len(rusak)} tempat rusak oleh program lain dan dipasang kembali; teksnya tetap"
    ] = None
    for n in [n for n in lap.naskah.values() if n.sunting]:
        deklarasikan_w15(n)
    _ulang(lap)
    lap.peta |= lap.konteks.marka.peta
    _cari(lap)


def _cari(lap: Laporan) -> None:
    lap.letak = [x for n in lap.naskah.values() for x in cari_letak(n, lap.slot, lap.peta)]
    ada = {x.nama for x in lap.letak}
    hilang = [s for nama, s in lap.slot.items() if nama not in ada and s.jenis != PROPERTI]
    terpakai = {e for x in lap.letak for e in x.elemen}
    ketemu, lap.ragu = cari_menurut_teks(lap.utama, hilang, terpakai) if hilang else ([], [])
    lap.letak += ketemu


def _segarkan_slot(lap: Laporan, aliran: Aliran) -> dict[str, SlotTersimpan]:
    lap.konteks.rujukan, lap.konteks.teks_rujukan = aliran.rujukan, aliran.teks_rujukan()
    penyegar = Penyegar(lap.konteks, lap.catatan, aliran, rujukan_bebas(lap.utama.kerangka))
    kejadian: dict[str, list[Letak]] = {}
    for x in lap.letak:
        kejadian.setdefault(x.nama, []).append(x)
    return {nama: penyegar.segarkan(s, kejadian[nama]) if nama in kejadian else s for nama, s in lap.slot.items()}


def _segarkan_medan(lap: Laporan, aliran: Aliran, halaman: Halaman | None) -> None:
    """Renew the cached results of our fields; page numbers come from a layout of the new document."""
    if perlu_dibaca_ulang(lap.utama, aliran):
        _ulang(lap)
        _cari(lap)
        aliran = baca_aliran(lap.utama, lap.konteks.cetakan, lap.letak)
    segarkan_keterangan(lap.utama, aliran)
    segarkan_daftar(lap.utama, aliran, lap.konteks, None, lap.catatan.info)
    if halaman is None:
        return
    if lap.utama.sunting:
        _ulang(lap)
        aliran = baca_aliran(lap.utama, lap.konteks.cetakan, lap.letak)
    sementara = {n: x.hasil() for n, x in lap.naskah.items()}
    sementara[lap.dokumen] = dengan_penanda_sementara(lap.utama, aliran.butir)
    nomor = halaman(tulis_paket(lap.paket | _kempa(lap, sementara)))
    if nomor:
        segarkan_daftar(lap.utama, aliran, lap.konteks, nomor, lap.catatan.info)


def _kempa(lap: Laporan, teks: Mapping[str, bytes]) -> dict[str, Bagian]:
    """Return the parts that differ from those read: text, charts, pictures, relations, content types."""
    lain = lap.konteks.bagian_baru | lap.konteks.media.bagian
    lain |= {jalur_relasi(n): r.xml.encode() for n, r in lap.konteks.relasi.items() if r.berubah}
    if lap.konteks.jenis_isi.xml != lap.konteks.cetakan.tipe_isi:
        lain["[Content_Types].xml"] = lap.konteks.jenis_isi.xml.encode()
    baru = {n: x for n, x in teks.items() if x != lap.asli[n]}
    baru |= {n: x for n, x in lain.items() if n not in lap.paket or lap.paket[n].isi() != x}
    return {n: kempa_bagian(n, x) for n, x in baru.items()}


def _hasil(lap: Laporan, slot: dict[str, SlotTersimpan], luar: tuple) -> HasilSegar:
    teks = {n: x.hasil() for n, x in lap.naskah.items()}
    buang = _sapu_gambar(lap, {n: x for n, x in teks.items() if x != lap.asli[n]})
    baru = _kempa(lap, teks)
    berubah = bool(baru) or slot != lap.slot or bool(lap.konteks.marka.peta)
    docx = _bungkus(lap, baru, slot, buang) if berubah else lap.asal
    ada = {x.nama for x in lap.letak}
    tempat = [nama for nama, s in lap.slot.items() if s.jenis != PROPERTI]
    hilang = [nama for nama in tempat if nama not in ada and nama not in lap.ragu]
    c = lap.catatan
    return HasilSegar(
        docx=docx, berubah=berubah, disegarkan=tuple(c.disegarkan), dipertahankan=tuple(c.dipertahankan),
        bertentangan=tuple(c.bertentangan), dihapus=sebut_semua(hilang, lap.slot),
        tidak_ditemukan=sebut_semua(lap.ragu, lap.slot), angka_berubah=tuple(c.angka), teks_luar=luar,
        isian=_isian(teks.values()), info=tuple(c.info),
        tabel={**lap.konteks.isi.tabel, **lap.konteks.tabel_jadi},
    )


def _sapu_gambar(lap: Laporan, teks: Mapping[str, bytes]) -> set[str]:
    """Take our pictures that went out of the relations and content types; return their parts."""
    buang = sapu_gambar_kita(lap.konteks.relasi, teks, lap.paket, lap.konteks.media.lama)
    for nama in buang:
        lap.konteks.jenis_isi.buang(nama)
    return buang


def _bungkus(lap: Laporan, baru: dict[str, Bagian], slot: dict[str, SlotTersimpan], buang: Collection[str]) -> bytes:
    """Return the package; its fingerprint is only renewed for a report that nobody had edited."""
    bagian = {n: b for n, b in (lap.paket | baru).items() if n not in buang}
    belum_disunting = lap.sidik == sidik_paket(lap.paket, lap.item)
    sidik = sidik_paket(bagian, lap.item) if belum_disunting else ""
    simpanan = Simpanan(slot).xml(lap.peta | lap.konteks.marka.peta, sidik)
    return tulis_paket(bagian | {lap.item: kempa_bagian(lap.item, simpanan)})


def _isian(teks: Iterable[bytes]) -> tuple[str, ...]:
    """Return the gaps that are left, in the order of the document."""
    return tuple(urai_acuan(g.decode()) for x in teks for g in _ISIAN.findall(x))
