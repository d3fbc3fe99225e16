"""Prototipe dari laporan: baris yang ada menjadi contoh bagi baris baru, tingkat yang tidak ada dari simpanan."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import etree

from generator.document.cetakan import BarisProto
from generator.document.cetakan import PrototipeTabel
from generator.document.cetakan import Rupa
from generator.document.cetakan import SelProto
from generator.document.gaya import DaftarGaya
from generator.document.padan_tabel import BarisHidup
from generator.document.prototipe import baca_baris
from generator.document.prototipe import lebar_kolom_tabel
from generator.document.sel_byte import gabung_ke_bawah
from generator.document.sel_byte import tulis_sel
from generator.document.simpanan import SlotTersimpan
from generator.document.wml import W
from generator.document.wml import w
from generator.document.wml import xml_polos

if TYPE_CHECKING:
    from generator.document.kerja_tabel import KerjaTabel

_PENANDA = re.compile(r"<w:bookmark(?:Start|End)\b[^>]*/>")


def prototipe_dari_laporan(
    kerja: KerjaTabel, tersimpan: SlotTersimpan, gaya: DaftarGaya
) -> tuple[PrototipeTabel, dict[int, bytes]]:
    """Return the look of the table as it stands now, on our columns; and a blank cell for each column of people."""
    tbl = kerja.letak.tabel
    lebar = lebar_kolom_tabel(tbl)
    lebar = (*lebar, *(lebar[-1:] * (kerja.kisi - len(lebar))))
    contoh = _contoh_per_tingkat(kerja)

    def baca(tr: etree._Element) -> BarisProto:
        proto = baca_baris(tr, lebar, gaya)
        return replace(proto, sel=tuple(_polos(proto.sel[max(c, 0)]) for c in kerja.kolom))

    badan = [(tingkat, baca(b.tr)) for tingkat, b in contoh.items()]
    milik = tuple(lebar[max(c, 0)] for c in kerja.kolom)
    badan += [(t, _dari_simpanan(xml, tbl, milik, gaya)) for t, xml in tersimpan.prototipe if t not in contoh]
    kepala = [baca(b.tr) for b in kerja.kepala]
    nomor = kepala.pop() if kerja.table.baris_nomor and len(kepala) > 1 else None
    tblpr = tbl.find(w("tblPr"))
    if not badan:
        kosong = SelProto("", "", "", "<w:pPr>\ue0f0</w:pPr>", Rupa())
        badan = [("isi", (kepala or [BarisProto("", (kosong,) * len(milik), "")])[-1])]
    proto = PrototipeTabel(
        tblpr=xml_polos(tblpr) if tblpr is not None else "<w:tblPr/>", lebar=milik, kepala_tetap=(),
        kepala=tuple(kepala), rupa_kepala=tuple(kepala), nomor=nomor, badan=tuple(badan), kaki_tetap=(), xml="",
    )
    return proto, _sel_asing(kerja, contoh, gaya)


def _contoh_per_tingkat(kerja: KerjaTabel) -> dict[str, BarisHidup]:
    """Return one live row per level, the plainest: fewest merged cells, then the first."""
    calon: dict[str, list[tuple[int, int, BarisHidup]]] = {}
    for i, j in sorted(kerja.pasangan.items()):
        b = kerja.badan[j]
        rumit = sum(s.gabung == "lanjut" or s.rentang > 1 for s in b.sel)
        calon.setdefault(kerja.dulu[i].tingkat, []).append((rumit, j, b))
    return {tingkat: min(daftar, key=lambda c: c[:2])[2] for tingkat, daftar in calon.items()}


def _polos(sel: SelProto) -> SelProto:
    """Return the look without the yellow mark of a gap."""
    anak = tuple(a for a in sel.rupa.anak if not (a[0] == "highlight" and '"yellow"' in a[1]))
    return replace(sel, rupa=replace(sel.rupa, anak=anak))


def _dari_simpanan(xml: str, tbl: etree._Element, lebar: tuple[int, ...], gaya: DaftarGaya) -> BarisProto:
    ruang = {**tbl.getroottree().getroot().nsmap, "w": W}
    deklarasi = " ".join(f'xmlns:{awalan}="{uri}"' for awalan, uri in ruang.items() if awalan)
    akar = etree.fromstring(f"<w:tbl {deklarasi}>{xml}</w:tbl>")
    return baca_baris(akar[0], lebar, gaya)


def _sel_asing(kerja: KerjaTabel, contoh: dict[str, BarisHidup], gaya: DaftarGaya) -> dict[int, bytes]:
    hasil = {}
    baris = next(iter(contoh.values()), None)
    for s in baris.sel if baris is not None else ():
        if s.kolom not in kerja.kolom and s.rentang == 1:
            byte = tulis_sel(kerja.letak.naskah.potong(s.tc), s.tc, "", s.teks, gaya)
            hasil[s.kolom] = gabung_ke_bawah(byte, "")
    return hasil


def contoh_tingkat_hilang(kerja: KerjaTabel, tersimpan: SlotTersimpan) -> tuple[tuple[str, str], ...]:
    """Return the stored prototype rows, with those of levels that leave the table in this run."""
    ada = {b.tingkat for b in kerja.catat}
    sudah = {t for t, _ in tersimpan.prototipe}
    hilang = {t: b for t, b in _contoh_per_tingkat(kerja).items() if t not in ada and t not in sudah}
    return (*tersimpan.prototipe, *((t, _PENANDA.sub("", xml_polos(b.tr))) for t, b in hilang.items()))
