"""Slot tabel: tabel dalam kendalinya dengan tanda dan simpanan, atau celah bila tabelnya tidak dapat dibuat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from operator import attrgetter

from lxml import etree

from generator.document.cetakan import Blok
from generator.document.cetakan import Potong
from generator.document.cetakan import PrototipeParagraf
from generator.document.cetakan import PrototipeTabel
from generator.document.cetakan import Rupa
from generator.document.gaya import DaftarGaya
from generator.document.isi_paragraf import tulis_run
from generator.document.isi_tabel import PenulisTabel
from generator.document.konteks import Konteks
from generator.document.lebar_tabel import lebar_di_kertas
from generator.document.lebar_tabel import tinggi_setara
from generator.document.pilih_kolom import pilih_kolom
from generator.document.pindai import isi_nama
from generator.document.prototipe import baca_prototipe_tabel
from generator.document.slot import TUTUP_KENDALI
from generator.document.wml import W
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong
from generator.tables.tabel import Table

_GARIS = "".join(
    f'<w:{sisi} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for sisi in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_ATAS, _KIRI = attrgetter("gabung_atas"), attrgetter("gabung_kiri")
_UKURAN = '<w:sz w:val="18"/><w:szCs w:val="18"/>'


def tulis_slot_tabel(blok: Blok, konteks: Konteks, tulis_potong: Callable[[tuple[Potong, ...]], str]) -> list[str]:
    """Return the table of a slot with its marks, in pieces; a required one that is missing gives a marked gap."""
    hasil = konteks.isi.tabel[blok.nama.removeprefix("tabel.")]
    if isinstance(hasil, TabelKosong):
        return [_tulis_celah(blok, hasil, konteks)]
    prototipe = blok.prototipe
    if not isinstance(prototipe, PrototipeTabel):
        prototipe = prototipe_polos(hasil, konteks.cetakan.gaya, blok.bidang.lebar)
    hasil = dengan_kolom_templat(blok.nama, hasil, prototipe, konteks)
    gaya = konteks.cetakan.gaya
    lebar = lebar_di_kertas(hasil, prototipe, blok.bidang, gaya)
    penulis = PenulisTabel(hasil, prototipe, lebar, tinggi_setara(blok.bidang.tinggi, prototipe, gaya))
    baris = penulis.tulis(tulis_potong)
    for teks in penulis.teks_bercelah():
        konteks.catat_isian(teks)
    _simpan(blok.nama, hasil, penulis, konteks)
    isi = penulis.bungkus(baris, konteks.marka.titik(blok.nama), konteks.marka.titik(blok.nama))
    return [konteks.marka.buka_kendali(blok.nama), *isi, TUTUP_KENDALI] if blok.kendali else isi


def dengan_kolom_templat(nama: str, table: Table, prototipe: PrototipeTabel, konteks: Konteks) -> Table:
    """Return the Table with the columns that the headers typed in the template ask for."""
    if not prototipe.judul:
        return table
    kepala = tuple(tuple(isi_nama(t, konteks.isi.nilai, "") for t in judul) for judul in prototipe.judul)
    terpilih, hilang = pilih_kolom(table, kepala)
    konteks.kolom_hilang += [
        f"kolom “{judul}” pada tabel “{table.judul}”: tidak ada di tabel resminya, dibiarkan kosong" for judul in hilang
    ]
    if terpilih is not table:
        konteks.tabel_jadi[nama.removeprefix("tabel.")] = terpilih
    return terpilih


def _simpan(nama: str, table: Table, penulis: PenulisTabel, konteks: Konteks) -> None:
    baris, judul = baris_simpanan(table, penulis.bergabung), [k.judul for k in table.kolom]
    pilihan = nama.removeprefix("tabel.") in konteks.tabel_jadi
    konteks.simpanan.catat_tabel(nama, [k.kunci for k in table.kolom], baris, penulis.tingkat_absen(), judul, pilihan)


def baris_simpanan(table: Table, bergabung: bool = True) -> list[tuple[str, list[str], str, str]]:
    """Return the rows as they are stored: key, texts, level, merged cells; not `bergabung`: none are merged."""
    return [(b.kunci, [s.teks for s in b.sel], b.tingkat, _gabungan(b.sel) if bergabung else "") for b in table.baris]


def _gabungan(sel: tuple[Sel, ...]) -> str:
    if True not in map(_ATAS, sel) and True not in map(_KIRI, sel):
        return ""
    return "".join(["^" if s.gabung_atas else "<" if s.gabung_kiri else "." for s in sel])


def _tulis_celah(blok: Blok, kosong: TabelKosong, konteks: Konteks) -> str:
    teks = f"[ISI: {kosong.judul}: {kosong.sebab}]"
    konteks.isian.append(teks)
    ppr = blok.prototipe.ppr if isinstance(blok.prototipe, PrototipeParagraf) else ""
    prototipe = ((("tabel", blok.prototipe.xml)),) if isinstance(blok.prototipe, PrototipeTabel) else ()
    konteks.simpanan.catat(blok.nama, "celah", teks, prototipe)
    paragraf = f"<w:p>{ppr}{tulis_run(teks, Rupa(), sorot=True)}</w:p>"
    return konteks.marka.slot_paragraf(blok.nama, [paragraf], blok.kendali)


def prototipe_polos(table: Table, gaya: DaftarGaya, lebar: int) -> PrototipeTabel:
    """Return the pattern of a plain bordered table over the text width, for a slot without a table in Word."""
    id_gaya = gaya.gaya_tabel
    tampilan = f'<w:tblStyle w:val="{id_gaya}"/>' if id_gaya else ""
    garis = "" if id_gaya else f"<w:tblBorders>{_GARIS}</w:tblBorders>"
    satu = lebar // len(table.kolom)
    kisi = f'<w:gridCol w:w="{satu}"/>' * len(table.kolom)

    def baris(nama: str, rpr: str) -> str:
        run = f"<w:r><w:rPr>{rpr}{_UKURAN}</w:rPr><w:t>{{{{ {nama} }}}}</w:t></w:r>"
        sel = f'<w:tc><w:tcPr><w:tcW w:w="{satu}" w:type="pct"/></w:tcPr><w:p>{run}</w:p></w:tc>'
        return f"<w:tr>{sel * len(table.kolom)}</w:tr>"

    tebal = "<w:b/>"
    xml = (
        f'<w:tbl xmlns:w="{W}"><w:tblPr>{tampilan}<w:tblW w:w="{lebar}" w:type="dxa"/>{garis}'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{kisi}</w:tblGrid>'
        f'{baris("kepala", tebal)}{baris("nomor", "")}{baris("baris.isi", "")}{baris("baris.jumlah", tebal)}</w:tbl>'
    )
    polos = baca_prototipe_tabel(etree.fromstring(xml), gaya, lambda _: (), "tabel polos")
    bagian = sum(k.lebar for k in table.kolom)
    lebar_kolom = tuple(lebar * k.lebar // bagian for k in table.kolom)
    return replace(polos, lebar=lebar_kolom, kepala_tetap=(), xml="", ingatan={})
