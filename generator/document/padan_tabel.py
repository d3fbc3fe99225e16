"""Memadankan tabel di laporan dengan tabel yang dulu ditulis: baris mana milik kita, kolom mana tambahan orang."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from lxml import etree

from generator.document.banding_slot import setara
from generator.document.banding_slot import teks_elemen
from generator.document.sambung import Naskah
from generator.document.sunting_teks import urai_acuan
from generator.document.wml import w

BATAS_MIRIP = 0.34
_BATAS_PASANGAN = 40_000
_T = re.compile(rb"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_PISAH_P = b"\n"
_RUMIT = (b"<w:tab/>", b"<w:br", b"<w:cr/>", b"<w:noBreakHyphen", b"mc:Fallback")
_TR, _TC, _TRPR = w("tr"), w("tc"), w("trPr")
_GRID, _VM = f"{w('tcPr')}/{w('gridSpan')}", f"{w('tcPr')}/{w('vMerge')}"


@dataclass(slots=True)
class SelHidup:
    """A cell as it stands: grid column, columns spanned, vertical merge ("", mulai, lanjut), text not folded."""

    tc: etree._Element
    kolom: int
    rentang: int
    gabung: str
    teks: str


@dataclass(slots=True)
class BarisHidup:
    """A row as it stands. `menurut_kolom` finds the cell that begins at a grid column."""

    tr: etree._Element
    sel: list[SelHidup]
    kepala: bool

    def menurut_kolom(self, kolom: int) -> SelHidup | None:
        return next((s for s in self.sel if s.kolom == kolom), None)

    def teks(self, kolom: Sequence[int]) -> tuple[str, ...]:
        """Return the folded texts at these grid columns, "" where no cell begins."""
        isi = {s.kolom: s.teks for s in self.sel}
        return tuple(setara(isi.get(k, "")) if k >= 0 else "" for k in kolom)


def baca_baris_hidup(tbl: etree._Element, naskah: Naskah) -> list[BarisHidup]:
    """Return the rows of a table with their cells on the grid."""
    hasil = []
    r = naskah.ruang[tbl]
    rumit = any(naskah.byte.find(t, r.awal, r.akhir) >= 0 for t in _RUMIT)
    for tr in tbl.iterfind(_TR):
        sifat = tr.find(_TRPR)
        kolom = _angka(sifat, "gridBefore")
        kepala = sifat is not None and _nyala(sifat.find(w("tblHeader")))
        sel = []
        for tc in tr.iterfind(_TC):
            r = naskah.ruang[tc]
            byte = naskah.byte[r.awal : r.akhir]
            rentang = int(e.get(w("val"), "1")) if b"<w:gridSpan" in byte and (e := tc.find(_GRID)) is not None else 1
            gabung = tc.find(_VM) if b"<w:vMerge" in byte else None
            tanda = "" if gabung is None else "mulai" if gabung.get(w("val")) == "restart" else "lanjut"
            sel.append(SelHidup(tc, kolom, rentang, tanda, _teks(tc, byte, rumit)))
            kolom += rentang
        hasil.append(BarisHidup(tr, sel, kepala))
    return hasil


def teks_tetap(tabel: bytes, data: dict) -> bool:
    """Tell quickly whether a table's bytes say, cell by cell, what was stored; False also when in doubt."""
    if any(t in tabel for t in _RUMIT) or b"<w:tbl>" in tabel[6:] or any(len(b) < 4 for b in data["baris"]):
        return False
    harapan = []
    for _, teks, _, gabung in data["baris"]:
        if gabung:
            teks = [t if g == "." else "" for t, g in zip(teks, gabung, strict=True) if g != "<"]
        harapan += teks
    sel = tabel.split(b"</w:tc>")[:-1]
    if len(sel) < len(harapan):
        return False
    kini = [_PISAH_P.join([b"".join(_T.findall(p)) for p in s.split(b"</w:p>")[:-1]]) for s in sel]
    return [urai_acuan(t.decode()) for t in kini[len(kini) - len(harapan) :]] == harapan


def _teks(tc: etree._Element, byte: bytes, rumit: bool) -> str:
    """Return the text of a cell, one line per paragraph; a plain cell is read from its bytes."""
    if byte.count(b"</w:p>") == 1 and not (rumit and any(t in byte for t in _RUMIT)):
        return urai_acuan(b"".join(_T.findall(byte)).decode())
    paragraf = tc.findall(w("p"))
    return "\n".join(teks_elemen(p) for p in paragraf) if len(paragraf) > 1 else teks_elemen(tc)


def _angka(sifat: etree._Element | None, nama: str) -> int:
    e = sifat.find(w(nama)) if sifat is not None else None
    return int(e.get(w("val"), "0")) if e is not None else 0


def _nyala(e: etree._Element | None) -> bool:
    return e is not None and e.get(w("val"), "true") not in ("false", "0", "off")


def padankan_kolom(dulu: list[tuple[str, ...]], kini: list[BarisHidup], jumlah: int, kisi: int) -> list[int]:
    """Return the grid column of each stored column, -1 for one that people took out; order is kept."""
    if jumlah == kisi:
        return list(range(jumlah))
    isi_dulu = [Counter(t for baris in dulu if (t := baris[k])) for k in range(jumlah)]
    isi_kini = [Counter(t for b in kini for s in b.sel if s.kolom == k and (t := setara(s.teks))) for k in range(kisi)]
    pasangan = rangkai(jumlah, kisi, lambda i, j: sum((isi_dulu[i] & isi_kini[j]).values()) + 0.01)
    peta = dict(pasangan)
    return [peta.get(k, -1) for k in range(jumlah)]


def padankan_baris(dulu: list[tuple[str, ...]], kini: list[tuple[str, ...]]) -> dict[int, int]:
    """Return stored row to present row: equal rows first, then similar ones between them, then moved ones."""
    if dulu == kini:
        return dict(zip(range(len(dulu)), range(len(kini)), strict=True))
    hasil: dict[int, int] = {}
    for apa, i1, i2, j1, j2 in SequenceMatcher(None, dulu, kini, autojunk=False).get_opcodes():
        if apa == "equal":
            hasil |= dict(zip(range(i1, i2), range(j1, j2), strict=True))
        elif apa == "replace":
            hasil |= _yang_mirip(dulu, kini, i1, i2, j1, j2)
    terpakai = set(hasil.values())
    sisa = {kini[j]: j for j in range(len(kini) - 1, -1, -1) if j not in terpakai and any(kini[j])}
    for i, baris in enumerate(dulu):
        if i not in hasil and baris in sisa:
            hasil[i] = sisa.pop(baris)
    return hasil


def _yang_mirip(dulu, kini, i1: int, i2: int, j1: int, j2: int) -> dict[int, int]:
    if (i2 - i1) * (j2 - j1) > _BATAS_PASANGAN:
        return {}
    pasangan = rangkai(i2 - i1, j2 - j1, lambda i, j: _mirip(dulu[i1 + i], kini[j1 + j]))
    return {i1 + i: j1 + j for i, j in pasangan if _mirip(dulu[i1 + i], kini[j1 + j]) >= BATAS_MIRIP}


def _mirip(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """Return the share of cells that agree, among those that show something in either row."""
    berisi = [(x, y) for x, y in zip(a, b, strict=True) if x or y]
    return sum(x == y for x, y in berisi) / len(berisi) if berisi else 1.0


def rangkai(n: int, m: int, nilai: Callable[[int, int], float]) -> list[tuple[int, int]]:
    """Return pairs in rising order whose values add up to the most."""
    terbaik = [[0.0] * (m + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(m - 1, -1, -1):
            terbaik[i][j] = max(terbaik[i + 1][j], terbaik[i][j + 1], terbaik[i + 1][j + 1] + nilai(i, j))
    hasil, i, j = [], 0, 0
    while i < n and j < m:
        v = nilai(i, j)
        if v > 0 and terbaik[i][j] == terbaik[i + 1][j + 1] + v:
            hasil.append((i, j))
            i, j = i + 1, j + 1
        elif terbaik[i][j] == terbaik[i + 1][j]:
            i += 1
        else:
            j += 1
    return hasil
