"""Prototipe dari laporan: baris yang ada menjadi contoh bagi baris baru, tingkat yang tidak ada dari simpanan."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.document.cetakan import BarisProto
from generator.document.cetakan import PrototipeTabel
from generator.document.cetakan import Rupa
from generator.document.cetakan import SelProto
from generator.document.gaya import DaftarGaya
from generator.document.prototipe import baca_baris
from generator.document.prototipe import lebar_kolom_tabel
from generator.document.prototipe import sifat_tabel
from generator.document.sel_byte import sel_kosong
from generator.document.simpanan import SlotTersimpan
from generator.document.tabel_hidup import BarisHidup
from generator.document.wml import urai_potongan
from generator.document.wml import xml_polos

if TYPE_CHECKING:
    from generator.document.kerja_tabel import KerjaTabel

_PENANDA = re.compile(r"<w:bookmark(?:Start|End)\b[^>]*/>")


def prototipe_dari_laporan(
    kerja: KerjaTabel, tersimpan: SlotTersimpan, gaya: DaftarGaya
) -> tuple[PrototipeTabel, dict[int, bytes]]:
    """Return the look of the table as it stands now, on our columns; and a blank cell for each column of people."""
    tbl, naskah = kerja.tabel[0], kerja.letak.naskah
    lebar = lebar_kolom_tabel(tbl, (naskah.urai(b.awal, b.akhir) for b in (*kerja.kepala, *kerja.badan)))
    lebar = (*lebar, *(lebar[-1:] * (kerja.kisi - len(lebar))))
    contoh = _contoh_per_tingkat(kerja)

    def baca(b: BarisHidup) -> BarisProto:
        proto = baca_baris(naskah.urai(b.awal, b.akhir), lebar, gaya)
        sel = (proto.sel[max(c, 0)] for c in kerja.kolom)
        return replace(proto, sel=tuple(replace(s, rupa=s.rupa.tanpa_sorot()) for s in sel))

    badan = [(tingkat, baca(b)) for tingkat, b in contoh.items()]
    milik = tuple(lebar[max(c, 0)] for c in kerja.kolom)
    ruang = tbl.getroottree().getroot().nsmap
    absen = [(t, urai_potongan(xml, ruang)) for t, xml in tersimpan.prototipe if t not in contoh]
    badan += [(t, baca_baris(baris, milik, gaya)) for t, baris in absen]
    kepala = [baca(b) for b in kerja.kepala]
    nomor = kepala.pop() if kerja.table.baris_nomor and len(kepala) > 1 else None
    if not badan:
        kosong = SelProto("", "", "", "<w:pPr>\ue0f0</w:pPr>", Rupa())
        badan = [("isi", (kepala or [BarisProto("", (kosong,) * len(milik), "")])[-1])]
    proto = PrototipeTabel(
        tblpr=sifat_tabel(tbl), lebar=milik, kepala_tetap=(),
        kepala=tuple(kepala), rupa_kepala=tuple(kepala), nomor=nomor, badan=tuple(badan), kaki_tetap=(), xml="",
    )
    return proto, _sel_asing(kerja, contoh)


def _contoh_per_tingkat(kerja: KerjaTabel) -> dict[str, BarisHidup]:
    """Return one live row per level, the plainest: fewest merged cells, then the first."""
    hasil: dict[str, tuple[int, BarisHidup]] = {}
    for i, j in sorted(kerja.pasangan.items()):
        tingkat, b = kerja.dulu[i].tingkat, kerja.badan[j]
        ada = hasil.get(tingkat)
        if ada is None or ada[0] > 0:
            rumit = sum(s.gabung == "lanjut" or s.rentang > 1 for s in b.sel)
            hasil[tingkat] = ada if ada is not None and ada[0] <= rumit else (rumit, b)
    return {tingkat: b for tingkat, (_, b) in hasil.items()}


def _sel_asing(kerja: KerjaTabel, contoh: dict[str, BarisHidup]) -> dict[int, bytes]:
    """Return a blank cell for each column of people, in the look of the first row."""
    naskah, baris = kerja.letak.naskah, next(iter(contoh.values()), None)
    asing = [s for s in (baris.sel if baris is not None else ()) if s.kolom not in kerja.kolom and s.rentang == 1]
    return {s.kolom: sel_kosong(naskah.byte[s.awal : s.akhir]) for s in asing}


def contoh_tingkat_hilang(kerja: KerjaTabel, tersimpan: SlotTersimpan) -> tuple[tuple[str, str], ...]:
    """Return the stored prototype rows, with those of levels that leave the table in this run."""
    ada = {b.tingkat for b in kerja.catat} | {t for t, _ in tersimpan.prototipe}
    if ada.issuperset(b.tingkat for b in kerja.dulu):
        return tersimpan.prototipe
    hilang = {t: b for t, b in _contoh_per_tingkat(kerja).items() if t not in ada}
    baris = ((t, xml_polos(kerja.letak.naskah.urai(b.awal, b.akhir))) for t, b in hilang.items())
    return (*tersimpan.prototipe, *((t, _PENANDA.sub("", xml)) for t, xml in baris))
