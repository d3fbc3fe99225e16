"""Apa yang ditampilkan langkah Susun: daftar tabel per bab, satu tabel per halaman, dan asal sebuah angka."""

from __future__ import annotations

from itertools import groupby
from textwrap import shorten

from generator import alur
from generator.document.cetakan import TemplatSalah
from generator.document.pratinjau import GrafikPratinjau
from generator.document.pratinjau import Pratinjau
from generator.document.pratinjau import TabelPratinjau
from generator.document.pratinjau import susun_pratinjau
from generator.document.templat import urai_templat
from generator.format_id import angka_penuh
from generator.format_id import terbilang
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.narrative.lingkungan import siapkan_narasi
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong
from generator.tables.tabel import Table
from generator.web.ruang import Ruang
from generator.web.rupa_tabel import berasal
from generator.web.sel_sekitar import SelSekitar
from generator.web.sel_sekitar import sel_sekitar
from generator.web.templat_kantor import cari_templat
from generator.web.templat_kantor import lepas_templat
from generator.workpaper.kepala_tabel import Kotak
from generator.workpaper.kepala_tabel import susun_kotak

SEKITAR_TERBANYAK = 6
ALAMAT_TERBANYAK = 100
_PANJANG_SEBUTAN = 70
_SEJAUH = 1  # in the low panel below a table the source cell itself is to be seen, without scrolling


@rekaman
class Butir:
    """One line of the list: a table or chart; `sebab` tells why a table is empty."""

    alamat: str
    judul: str
    sebab: str = ""
    wajib: bool = False


@rekaman
class AsalAngka:
    """Where a figure comes from: `sekitar` are its source cells with their neighbours, `lain` the further places."""

    teks: str
    baris: str
    kolom: str
    nilai: str
    rumus: str
    sebab: str
    sekitar: tuple[SelSekitar, ...]
    lain: tuple[Alamat, ...]
    lebih: int


def ambil_pratinjau(ruang: Ruang, siap: alur.Siap) -> Pratinjau:
    """Return what the report of `siap` will show, composed once; an office template that no longer fits is put away."""
    dulu = ruang.pratinjau
    if dulu is not None and dulu[0] is siap:
        return dulu[1]
    kantor = cari_templat(ruang)
    try:
        kini = _susun(siap, kantor.read_bytes() if kantor else None)
    except TemplatSalah as galat:
        lepas_templat(ruang)
        ruang.pesan.append(f"Templat kantor dilepas, templat bawaan yang dipakai. {galat}")
        kini = _susun(siap, None)
    ruang.pratinjau = (siap, kini)
    return kini


def hangatkan() -> None:
    """Do now what the first preview would wait for: parse our template, compile the passages, load the number words."""
    urai_templat(alur.TEMPLAT.read_bytes())
    siapkan_narasi()
    terbilang(1)


def _susun(siap: alur.Siap, templat: bytes | None) -> Pratinjau:
    return susun_pratinjau(siap.laporan, siap.tabel, templat or alur.pilih_templat(siap, None).read_bytes())


def daftar_bab(pratinjau: Pratinjau) -> list[tuple[str, list[Butir]]]:
    """Return the tables and charts by chapter, in the order of the document, charts after the chapter's tables."""
    semua: list[TabelPratinjau | GrafikPratinjau] = [*pratinjau.tabel, *pratinjau.grafik]
    urutan = list(dict.fromkeys(t.bab for t in semua))
    semua.sort(key=lambda t: urutan.index(t.bab))
    return [(bab, [_butir(t) for t in isi]) for bab, isi in groupby(semua, key=lambda t: t.bab)]


def _butir(satu: TabelPratinjau | GrafikPratinjau) -> Butir:
    if isinstance(satu, GrafikPratinjau):
        return Butir(f"/susun/grafik/{satu.kunci}", satu.judul)
    kosong = satu.hasil if isinstance(satu.hasil, TabelKosong) else None
    sebab, wajib = (kosong.sebab, kosong.wajib) if kosong else ("", False)
    return Butir(f"/susun/tabel/{satu.kunci}", satu.judul, sebab, wajib)


def baris_kepala(tabel: Table) -> list[list[Kotak]]:
    """Return the header boxes row by row."""
    kotak = susun_kotak(tabel.kolom)
    return [[k for k in kotak if k.baris == baris] for baris in range(tabel.dalam_kepala)]


def nomor_kolom(tabel: Table) -> list[str]:
    """Return the row of column numbers, none where the table prints none."""
    return [k.nomor or str(n) for n, k in enumerate(tabel.kolom, 1)] if tabel.baris_nomor else []


def lebar_kolom(kolom: tuple[Kolom, ...]) -> list[int]:
    """Return the widths in percent."""
    jumlah = sum(k.lebar for k in kolom) or 1
    return [max(1, round(100 * k.lebar / jumlah)) for k in kolom]


def susun_asal(siap: alur.Siap, tabel: Table, baris: int, kolom: int) -> AsalAngka | None:
    """Return where the figure of a cell comes from; None for a place that holds no figure."""
    if baris >= len(tabel.baris) or kolom >= len(tabel.kolom):
        return None
    sel = tabel.baris[baris].sel[kolom]
    if not berasal(sel):
        return None
    asal = tuple(dict.fromkeys(sel.asal))
    sekitar = tuple(s for a in asal[:SEKITAR_TERBANYAK] if (s := sel_sekitar(siap, a, _SEJAUH)) is not None)
    tampil = {s.alamat for s in sekitar}
    lain = tuple(a for a in asal if a not in tampil)
    return AsalAngka(
        teks=sel.teks, baris=_sebut_baris(tabel.baris[baris].sel), kolom=" – ".join(tabel.kolom[kolom].judul),
        nilai="" if sel.nilai is None else angka_penuh(sel.nilai), rumus=sel.rumus, sebab=sel.sebab, sekitar=sekitar,
        lain=lain[:ALAMAT_TERBANYAK], lebih=max(0, len(lain) - ALAMAT_TERBANYAK),
    )  # fmt: skip


def _sebut_baris(sel: tuple[Sel, ...]) -> str:
    """Return what a row is about: its first two texts that are no numbers."""
    teks = [s.teks for s in sel if s.nilai is None and not s.sebab and any(h.isalpha() for h in s.teks)]
    return " · ".join(shorten(t, _PANJANG_SEBUTAN, placeholder="…") for t in teks[:2])
