"""Audit slot: tidak ada nama yang tersisa, teks tiap Table lengkap, bagian dan baris kepala utuh."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping
from functools import lru_cache

from lxml import etree

from generator.document.nama import JENIS
from generator.document.nama import arti_nilai
from generator.document.paket import baca_paket
from generator.document.paket_asing import RELASI
from generator.document.pindai import cari_nama
from generator.document.relasi import bagian_utama
from generator.document.slot import nama_kendali
from generator.document.wml import bersih
from generator.document.wml import w
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Table

_KOSONG_PYTHON = re.compile(r"\b(?:None|nan|NaN)\b")
TIDAK_TERISI = "nama slot tidak terisi"
_UKURAN = ("w", "h", "orient")
_P, _T, _SDT = w("p"), w("t"), w("sdt")


def periksa_slot(teks: Mapping[str, etree._Element]) -> Iterator[str]:
    """Yield names that were not filled, and slots that hold what no office would print."""
    for nama, akar in teks.items():
        berkurung = "{" in etree.tostring(akar, method="text", encoding="unicode")
        for p in akar.iter(_P) if berkurung else ():
            isi = _teks(p)
            if any(_nama_kita(n.nama) for n in cari_nama(isi)):
                yield f'{nama}: {TIDAK_TERISI} di "{isi.strip()[:60]}"'
        for slot in akar.iter(_SDT):
            tanda, isi = nama_kendali(slot), slot.find(w("sdtContent"))
            if tanda and (cocok := _KOSONG_PYTHON.search(_teks(slot))):
                yield f'{nama}: slot {tanda} berisi "{cocok[0]}"'
            if tanda and isi is not None and not len(isi):
                yield f"{nama}: slot {tanda} tidak berisi apa pun"


def _nama_kita(nama: str) -> bool:
    """Tell a name of the template from braces that stand in the office's own text."""
    jenis, _, sisa = nama.partition(".")
    return nama in arti_nilai() or (jenis in JENIS and bool(sisa)) or jenis in ("baris", "kepala", "nomor")


def periksa_tabel(dokumen: etree._Element, tabel: Mapping[str, HasilTabel]) -> Iterator[str]:
    """Yield table slots that lost a text of their Table or their repeated header row."""
    for slot in dokumen.iter(_SDT):
        nama = nama_kendali(slot)
        tbl = slot.find(f"{w('sdtContent')}/{w('tbl')}")
        if not nama.startswith("tabel.") or tbl is None:
            continue
        baris = tbl.findall(w("tr"))
        if baris and baris[0].find(f"{w('trPr')}/{w('tblHeader')}") is None:
            yield f"slot {nama}: baris kepala tidak berulang"
        hasil = tabel.get(nama.removeprefix("tabel."))
        if isinstance(hasil, Table):
            yield from _bandingkan(nama, hasil, [_teks_sel(tc) for tc in tbl.iter(w("tc"))])


def _bandingkan(nama: str, table: Table, sel: list[str]) -> Iterator[str]:
    """Yield the first text of the Table that does not stand in the cells in its order."""
    letak = 0
    for baris in table.baris:
        for s in baris.sel:
            if s.gabung_atas or s.gabung_kiri or not s.teks:
                continue
            cari = _lipat(bersih(s.teks))
            while letak < len(sel) and sel[letak] != cari:
                letak += 1
            if letak == len(sel):
                yield f'slot {nama}: "{s.teks[:40]}" (baris {baris.kunci or baris.tingkat}) tidak ada di tabelnya'
                return
            letak += 1


def periksa_bagian(dokumen: etree._Element, sebelum: bytes | None, jumlah: int | None) -> Iterator[str]:
    """Yield what happened to sections: their sizes must follow those of the file read, in order."""
    kini = _bagian(dokumen)
    if jumlah is not None and len(kini) != jumlah:
        yield f"jumlah bagian (section) {len(kini)}, seharusnya {jumlah}"
    if sebelum is None:
        return
    urutan = iter(_bagian_berkas(sebelum))
    if not all(b in urutan for b in kini):
        yield "ukuran atau arah halaman bagian (section) tidak lagi seperti di templat"


@lru_cache(maxsize=2)
def _bagian_berkas(docx: bytes) -> tuple[tuple, ...]:
    """Return the sections of a file; many offices have one template."""
    paket = baca_paket(docx)
    return tuple(_bagian(etree.fromstring(paket[bagian_utama(paket[RELASI].isi())].isi())))


def _bagian(dokumen: etree._Element) -> list[tuple]:
    hasil = []
    for s in dokumen.iter(w("sectPr")):
        ukuran = s.find(w("pgSz"))
        hasil.append(tuple(ukuran.get(w(n)) for n in _UKURAN) if ukuran is not None else ())
    return hasil


def _teks(e: etree._Element) -> str:
    return "".join([t.text or "" for t in e.iter(_T)])


def _teks_sel(tc: etree._Element) -> str:
    return _lipat("".join([" " if e.tag == _P else e.text or "" for e in tc.iter(_P, _T)]))


def _lipat(teks: str) -> str:
    return " ".join(teks.split())
