"""Menyusun laporan: templat dan isi menjadi satu berkas .docx, dengan slot, tanda, dan teks tersimpannya."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from generator.document.atur_bagian import atur_bagian
from generator.document.bungkus import bungkus_paket
from generator.document.cetakan import Blok
from generator.document.cetakan import Cetakan
from generator.document.cetakan import Potong
from generator.document.cetakan import TemplatSalah
from generator.document.daftar_isi import tulis_daftar
from generator.document.daftar_nama import dikenal
from generator.document.gaya_nomor import gayakan_nomor
from generator.document.isi import Isi
from generator.document.isi_blok import slot_kosong
from generator.document.isi_blok import tulis_blok
from generator.document.isi_blok import tulis_potongan
from generator.document.jeda import jeda_pemungut
from generator.document.keterangan import LABEL_GAMBAR
from generator.document.keterangan import Penomor
from generator.document.keterangan import Perujuk
from generator.document.konteks import Entri
from generator.document.konteks import Konteks
from generator.document.media import baca_ukuran
from generator.document.nama import nama_terdekat
from generator.document.pelewatan import pilih_blok
from generator.document.penomoran import PenghitungNomor
from generator.document.pindai import cari_nama
from generator.document.pindai import isi_nama
from generator.document.slot import TUTUP_KENDALI
from generator.document.templat import urai_templat
from generator.model.rekaman import rekaman
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import TabelKosong

__all__ = ["Entri", "HasilSusun", "TemplatSalah", "susun"]


@rekaman
class HasilSusun:
    """A finished report. `isian` are the gaps left, `dilewati` what was omitted and why, both in document order.

    `judul` are headings and captions with their bookmarks; `rujukan_hilang` table keys that the text refers to
    and the report does not have; `bagian` the number of sections that the document must have. `tabel` are the tables as
    written (a template may show fewer columns), `kolom_hilang` the typed headers that no column fits, in Indonesian.
    `keterangan` are the captions by slot name ("3_4", "grafik.serapan"), each with its number, as they are printed.
    """

    docx: bytes
    isian: tuple[str, ...]
    dilewati: tuple[str, ...]
    judul: tuple[Entri, ...]
    rujukan_hilang: tuple[str, ...] = ()
    bagian: int = 1
    tabel: Mapping[str, HasilTabel] = field(default_factory=dict)
    kolom_hilang: tuple[str, ...] = ()
    keterangan: Mapping[str, str] = field(default_factory=dict)


def susun(templat: bytes, isi: Isi, halaman: Mapping[str, str] | None = None) -> HasilSusun:
    """Return the template filled. `halaman` are page numbers by bookmark for the contents.

    Raises TemplatSalah for a template that cannot be used or names something that nobody provides.
    The same input gives the same bytes.
    """
    cetakan = urai_templat(templat)
    _periksa_nama(cetakan, isi)
    with jeda_pemungut():
        return _isi_cetakan(cetakan, isi, halaman)


def _isi_cetakan(cetakan: Cetakan, isi: Isi, halaman: Mapping[str, str] | None) -> HasilSusun:
    bergambar = any(p.gaya == "gambar" for naskah in isi.narasi.values() for p in naskah)
    label = frozenset({LABEL_GAMBAR} if bergambar else ())
    urut, tidak_pindah = atur_bagian(gayakan_nomor(cetakan.blok, isi.gaya_nomor), isi.urutan)
    blok, judul_lewat = pilih_blok(urut, lambda b: slot_kosong(b, isi), label)
    konteks = Konteks.dari(cetakan, isi)
    konteks.halaman = halaman
    _nomori(blok, konteks)
    dokumen = _tulis_badan(blok, konteks)
    cerita = {c.nama: [_tulis_cerita(c.nama, c.isi, konteks)] for c in cetakan.cerita}
    docx = bungkus_paket({cetakan.dokumen: dokumen} | cerita, konteks)
    return HasilSusun(
        docx=docx, isian=tuple(konteks.isian), dilewati=(*_dilewati(cetakan, isi, judul_lewat), *tidak_pindah),
        judul=tuple(konteks.entri), rujukan_hilang=tuple(dict.fromkeys(konteks.rujukan_hilang)),
        bagian=sum(bool(b.bagian) for b in blok), tabel={**isi.tabel, **konteks.tabel_jadi},
        kolom_hilang=tuple(dict.fromkeys(konteks.kolom_hilang)), keterangan=_keterangan(konteks),
    )


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


def _keterangan(konteks: Konteks) -> dict[str, str]:
    """Return the text of each caption by the name of the table or figure that it belongs to."""
    entri = [e.teks for e in konteks.entri if e.jenis not in ("judul", "gaya")]
    return {n: next((t for t in entri if t.startswith(f"{k.teks} ")), k.teks) for n, k in konteks.rujukan.items()}


def _nomori(blok: list[Blok], konteks: Konteks) -> None:
    """Give every heading and caption its number in the order of the document, before anything refers to it."""
    penomor, penghitung = Penomor(gaya=konteks.isi.gaya_nomor), PenghitungNomor(konteks.cetakan.penomoran)
    perujuk = Perujuk(konteks.rujukan)
    for b in blok:
        nomor = penghitung.berikut(b.nomor_otomatis)
        if (b.tingkat or b.terdaftar) and not b.label:
            konteks.nomor_judul.append(nomor)
        penomor.lewati_judul(b, nomor)
        if b.label:
            konteks.keterangan.append(penomor.nomori(b.label, b.bab))
            perujuk.lewati_keterangan(konteks.keterangan[-1], b.label)
        elif b.jenis in ("tabel", "tabel_tetap"):
            perujuk.lewati_tabel(b.nama.removeprefix("tabel."))
        elif b.jenis in ("bagan", "grafik", "gambar"):
            perujuk.lewati_gambar(b.nama)
        elif b.jenis == "narasi":
            perujuk.lewati_lain()
            for p in konteks.isi.narasi[b.nama.removeprefix("narasi.")]:
                if p.gaya == "gambar" and p.foto is not None and baca_ukuran(p.foto.isi):
                    konteks.keterangan.append(penomor.nomori(LABEL_GAMBAR, penomor.awalan_gambar()))
                    konteks.rujukan[f"foto.{p.teks}"] = konteks.keterangan[-1]
        elif b.teks:
            perujuk.lewati_teks(b.teks)
        elif b.jenis == "teks" and not b.kosong:
            perujuk.lewati_gambar()


def _tulis_badan(blok: list[Blok], konteks: Konteks) -> list[str]:
    konteks.bagian = konteks.cetakan.dokumen
    keluar: list[str] = []
    daftar: list[tuple[int, Blok]] = []
    for i, b in enumerate(blok):
        konteks.bidang, konteks.akhir_bagian = b.bidang, b.jenis == "narasi" and _akhir_bagian(blok, i)
        if b.jenis == "daftar":
            daftar.append((len(keluar), b))
            keluar.append("")
            continue
        if b.jenis in ("tabel", "tabel_tetap", "bagian_akhir") and _berakhir_tabel(keluar):
            keluar.append("<w:p/>")
        keluar += tulis_blok(b, konteks)
    for letak, b in daftar:
        keluar[letak] = tulis_daftar(b, konteks)
    return keluar


def _akhir_bagian(blok: list[Blok], i: int) -> bool:
    """Tell whether a block is the last one of its section and the next section begins on a new page.

    How a section begins stands in its own break, the one after.
    """
    lain = range(i + 1, len(blok))
    sesudah = next((n for n in lain if blok[n].bagian or not (blok[n].kosong or blok[n].jenis == "bungkus")), len(blok))
    berikut = next((b.bagian for b in blok[sesudah + 1 :] if b.bagian), "")
    return bool(berikut) and bool(blok[sesudah].bagian) and 'w:val="continuous"' not in berikut


def _berakhir_tabel(keluar: list[str]) -> bool:
    """Tell whether a table stands directly before; Word needs a paragraph between it and what follows."""
    akhir = [x for x in keluar[-6:] if x.strip()][-2:]
    return bool(akhir) and (akhir[-1].endswith("</w:tbl>") or (akhir[0] == "</w:tbl>" and akhir[-1] == TUTUP_KENDALI))


def _tulis_cerita(nama: str, isi: tuple[Potong, ...], konteks: Konteks) -> str:
    konteks.bagian = nama
    return tulis_potongan(isi, konteks)


def _dilewati(cetakan: Cetakan, isi: Isi, judul: list[str]) -> tuple[str, ...]:
    """Return what was left out, in Indonesian: tables by their reason, then headings without content."""
    sebab: dict[str, dict[str, None]] = {}
    for b in cetakan.blok:
        kosong = isi.tabel.get(b.nama.removeprefix("tabel.")) if b.jenis == "tabel" else None
        if isinstance(kosong, TabelKosong) and kosong.sebab and not kosong.wajib:
            sebab.setdefault(kosong.sebab, {})[kosong.judul] = None
    hasil = [f"{'; '.join(nama)}: {satu}" for satu, nama in sebab.items()]
    for teks in judul:
        if not any(n.nama.startswith("sasaran_") and n.nama not in isi.nilai for n in cari_nama(teks)):
            hasil.append(f"Bagian “{isi_nama(teks, isi.nilai, '…')}”: tidak ada isinya")
    return tuple(hasil)


