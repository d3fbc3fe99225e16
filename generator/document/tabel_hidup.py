"""Tabel seperti adanya di laporan: baris dan selnya di kisi kolom, dibaca dari byte; pohon hanya bila perlu."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from generator.document.banding_slot import ada_jejak
from generator.document.banding_slot import setara
from generator.document.banding_slot import teks_elemen
from generator.document.sambung import Naskah
from generator.document.sel_byte import PARAGRAF
from generator.document.sel_byte import keadaan_gabung
from generator.document.sel_byte import rentang_kolom
from generator.document.sunting_teks import teks_byte
from generator.document.sunting_teks import urai_acuan
from generator.document.wml import w

_TAK_SEDERHANA = re.compile(rb"<w:(?:tab/|br[ /]|cr/|noBreakHyphen|gridSpan|vMerge)")
_KEPALA = re.compile(rb'<w:tblHeader(?: w:val="([^"]*)")?\s*/>')
_SEBELUM = re.compile(rb'<w:gridBefore w:val="(\d{1,3})"')
_SEL, _TUTUP_SEL, _TUTUP_TEKS = b"<w:tc", b"</w:tc>", b"</w:t>"


@dataclass(slots=True)
class SelHidup:
    """A cell as it stands, from byte `awal` to `akhir`: grid column, columns spanned, vertical merge ("", mulai,
    lanjut), text not folded, tracked changes or comments in it or in its row."""

    awal: int
    akhir: int
    kolom: int
    rentang: int
    gabung: str
    teks: str
    berjejak: bool = False


@dataclass(slots=True)
class BarisHidup:
    """A row as it stands, from byte `awal` to `akhir`. `menurut_kolom` finds the cell that begins at a column."""

    awal: int
    akhir: int
    sel: list[SelHidup]
    kepala: bool

    def menurut_kolom(self, kolom: int) -> SelHidup | None:
        return next((s for s in self.sel if s.kolom == kolom), None)

    def teks(self, kolom: Sequence[int]) -> tuple[str, ...]:
        """Return the folded texts at these grid columns, "" where no cell begins."""
        if [s.kolom for s in self.sel] == kolom:
            return tuple([setara(s.teks) for s in self.sel])
        isi = {s.kolom: s.teks for s in self.sel}
        return tuple([setara(isi.get(k, "")) if k >= 0 else "" for k in kolom])


def baca_baris_hidup(tbl: etree._Element, naskah: Naskah) -> list[BarisHidup]:
    """Return the rows of a table with their cells on the grid."""
    r = naskah.ruang[tbl]
    hasil = [_dari_pohon(tr, naskah) for tr in _dalam(tbl, "tr")]
    hasil += [baca_baris_polos(naskah.byte, a, b) for a, b in naskah.polos_dalam(r.awal, r.akhir)]
    return sorted(hasil, key=lambda b: b.awal)


def baca_baris_polos(byte: bytes, awal: int, akhir: int) -> BarisHidup:
    """Return a plain row; most of its cells hold one paragraph with one run."""
    sederhana = _TAK_SEDERHANA.search(byte, awal, akhir) is None
    potong = byte[awal:akhir].split(_TUTUP_SEL)
    sifat = potong[0][: potong[0].find(_SEL)]
    sel, letak, kolom = [], awal, _sebelum(sifat)
    for isi in potong[:-1]:
        buka, tutup = letak + isi.find(_SEL), letak + len(isi) + len(_TUTUP_SEL)
        polos = sederhana or _TAK_SEDERHANA.search(isi) is None
        if polos and isi.count(_TUTUP_TEKS) < 2 and isi.count(b"</w:p>") == 1:
            ujung = isi.find(_TUTUP_TEKS)
            teks = isi[isi.rfind(b">", 0, ujung) + 1 : ujung].decode() if ujung >= 0 else ""
            sel.append(SelHidup(buka, tutup, kolom, 1, "", urai_acuan(teks) if "&" in teks else teks))
        else:
            teks = "\n".join(map(teks_byte, PARAGRAF.findall(isi)))
            sel.append(SelHidup(buka, tutup, kolom, rentang_kolom(isi), keadaan_gabung(isi), teks))
        letak, kolom = tutup, kolom + sel[-1].rentang
    return BarisHidup(awal, akhir, sel, _berulang(sifat))


def _dari_pohon(tr: etree._Element, naskah: Naskah) -> BarisHidup:
    """Return a row that holds more than text."""
    r = naskah.ruang[tr]
    anak = _dalam(tr, "tc")
    sifat = naskah.byte[r.awal : naskah.ruang[anak[0]].awal if anak else r.akhir]
    berjejak = (trpr := tr.find(w("trPr"))) is not None and ada_jejak(trpr)
    sel, kolom = [], _sebelum(sifat)
    for tc in anak:
        byte, paragraf = naskah.potong(tc), tc.findall(w("p"))
        teks = "\n".join(map(teks_elemen, paragraf)) if len(paragraf) > 1 else teks_elemen(tc)
        rentang, ini = rentang_kolom(byte), naskah.ruang[tc]
        jejak = berjejak or ada_jejak(tc)
        sel.append(SelHidup(ini.awal, ini.akhir, kolom, rentang, keadaan_gabung(byte), teks, jejak))
        kolom += rentang
    return BarisHidup(r.awal, r.akhir, sel, _berulang(sifat))


def _dalam(induk: etree._Element, nama: str) -> list[etree._Element]:
    """Return the rows of a table or the cells of a row, those in controls of people too."""
    hasil = []
    for e in induk.iterchildren(w(nama), w("sdt")):
        hasil += [e] if e.tag == w(nama) else [x for isi in e.iterchildren(w("sdtContent")) for x in _dalam(isi, nama)]
    return hasil


def _sebelum(sifat: bytes) -> int:
    return int(m[1]) if (m := _SEBELUM.search(sifat)) else 0


def _berulang(sifat: bytes) -> bool:
    m = _KEPALA.search(sifat)
    return m is not None and m[1] not in (b"false", b"0", b"off")
