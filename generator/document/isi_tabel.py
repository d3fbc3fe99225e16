"""Menulis tabel: baris dibangun sebagai teks dari baris prototipe, dengan teks dan gabungan sel milik Table.

Rows of one shape (level, merged cells) share one format string, so a long table costs little more than its text.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from generator.document.cetakan import BarisProto
from generator.document.cetakan import Potong
from generator.document.cetakan import PrototipeTabel
from generator.document.cetakan import SelProto
from generator.document.isi_paragraf import rekatkan
from generator.document.lebar_tabel import lebar_kolom
from generator.document.lebar_tabel import sesuaikan_tblpr
from generator.document.lebar_tabel import tanpa_baris_akhir
from generator.document.slot import sisip_akhir
from generator.document.slot import sisip_awal
from generator.document.tinggi_tabel import Kebersamaan
from generator.document.wml import lolos
from generator.tables.tabel import Table

_ATAS, _KIRI, _TEKS = attrgetter("gabung_atas"), attrgetter("gabung_kiri"), attrgetter("teks")
_PISAH = "¦"
_ISTIMEWA = ("\n", "[ISI:", "[PERIKSA]")
_INDUK = {
    "sub kegiatan": ("kegiatan", "program"), "kegiatan": ("program", "sub kegiatan"), "program": ("kegiatan",),
    "sasaran": ("tujuan",), "sasaran daerah": ("tujuan daerah",), "misi": ("visi",),
}


class PenulisTabel:
    """Writes one Table with the looks of one prototype."""

    def __init__(
        self, table: Table, prototipe: PrototipeTabel, lebar: tuple[int, ...] = (), tinggi_halaman: int = 0
    ) -> None:
        self.table = table
        self.proto = prototipe
        self.lebar = lebar or lebar_kolom(table.kolom, prototipe.lebar)
        self.sama = len(table.kolom) == len(prototipe.lebar)
        self._badan = dict(prototipe.badan)
        sel = [s for b in table.baris for s in b.sel]
        self._teks = list(map(_TEKS, sel))
        self.bergabung = True in map(_ATAS, sel) or True in map(_KIRI, sel)
        self._gabung = _PISAH.join(self._teks)
        rata = tuple(k.rata for k in table.kolom)
        self._pola: dict[tuple, tuple[str, tuple[int, ...] | None]]
        self._bersama = Kebersamaan.hitung(table, self.lebar, self._teks, tinggi_halaman)
        self._pola = prototipe.ingatan.setdefault((self.lebar, rata), {})

    def tulis(self, tulis_potong: Callable[[tuple[Potong, ...]], str]) -> list[str]:
        """Return the rows (w:tr) in order; `tulis_potong` fills the names in rows that stay as typed."""
        tetap = [tulis_potong(b) for b in self.proto.kepala_tetap] if self.sama else []
        baris = tetap + self._kepala_jadi(bool(tetap)) + self._isi()
        return baris + ([tulis_potong(b) for b in self.proto.kaki_tetap] if self.sama else [])

    def _kepala_jadi(self, ada_tetap: bool) -> list[str]:
        """Return the header rows made from the columns and the number row, remembered for the next report."""
        judul = tuple([(k.judul, k.nomor) for k in self.table.kolom])
        kunci = ("kepala", self.lebar, judul, self.table.baris_nomor, ada_tetap)
        if kunci not in self.proto.ingatan:
            baris = self._kepala() if self.proto.kepala or not ada_tetap else []
            bernomor = self.table.baris_nomor and (self.proto.nomor is not None or not ada_tetap)
            self.proto.ingatan[kunci] = baris + ([self._baris_nomor()] if bernomor else [])
        return [*self.proto.ingatan[kunci]]

    def bungkus(self, baris: list[str], awal: str, akhir: str) -> list[str]:
        """Return w:tbl around the rows, in pieces, with one mark in its first and one in its last cell."""
        kisi = "".join(f'<w:gridCol w:w="{n}"/>' for n in self.lebar)
        tblpr = sesuaikan_tblpr(self.proto.tblpr, sum(self.proto.lebar), sum(self.lebar))
        if "jumlah" in self._badan and not self._berakhir_jumlah():
            tblpr = tanpa_baris_akhir(tblpr)
        baris[0] = sisip_awal(baris[0], awal)
        baris[-1] = _sisip_sel_akhir(baris[-1], akhir)
        return [f"<w:tbl>{tblpr}<w:tblGrid>{kisi}</w:tblGrid>", *baris, "</w:tbl>"]

    def _berakhir_jumlah(self) -> bool:
        """Tell whether the last row is a sum, or one that stays as typed."""
        return bool(self.proto.kaki_tetap) or any(b.tingkat == "jumlah" for b in self.table.baris[-1:])

    def teks_bercelah(self) -> list[str]:
        """Return the texts that hold a gap [ISI: …], in the order of the cells."""
        return [t for t in self._teks if "[ISI:" in t] if "[ISI:" in self._gabung else []

    def tingkat_absen(self) -> tuple[tuple[str, str], ...]:
        """Return the prototype rows of levels that this Table does not have, for the stored text."""
        ada = {b.tingkat for b in self.table.baris}
        return tuple((t, b.xml) for t, b in self.proto.badan if t not in ada)

    def _isi(self) -> list[str]:
        daftar = self.table.baris
        teks = self._teks
        lolosan = _lolos_semua(teks, self._gabung)
        hasil, n = [], len(self.table.kolom)
        tanpa = (False,) * n
        atas = [tuple(map(_ATAS, b.sel)) for b in daftar] if self.bergabung else [tanpa] * len(daftar)
        kiri = [tuple(map(_KIRI, b.sel)) for b in daftar] if self.bergabung else atas
        rekat, belah = self._bersama.rekat, self._bersama.belah
        for i, b in enumerate(daftar):
            bawah = atas[i + 1] if i + 1 < len(daftar) else tanpa
            kunci = (b.tingkat, atas[i], kiri[i], bawah, i in rekat, i in belah)
            ada = self._pola.get(kunci)
            if ada is None:
                ada = self._pola[kunci] = self._pola_baris(*kunci)
            pola, pilih = ada
            ini = lolosan[i * n : i * n + n]
            hasil.append(pola % tuple(ini if pilih is None else [ini[j] for j in pilih]))
        if any(tanda in self._gabung for tanda in _ISTIMEWA):
            self._perhalus(hasil, teks, atas, kiri)
        return hasil

    def _pola_baris(
        self, tingkat: str, atas: tuple, kiri: tuple, bawah: tuple, rekat: bool, belah: bool
    ) -> tuple[str, tuple[int, ...] | None]:
        """Return the row's format string and which columns it prints (None: all)."""
        proto = self._proto_untuk(tingkat)
        sel, pilih = [], []
        for i, rentang in _rentang(kiri):
            gabung = "lanjut" if atas[i] else ("mulai" if bawah[i] else "")
            look = self._sel(proto, i)
            ppr = self._ppr(look, i, rentang, rekat)
            if gabung == "lanjut":
                kosong = f"<w:p>{ppr}</w:p></w:tc>"
                sel.append((self._kerangka(look, i, rentang, gabung) + kosong).replace("%", "%%"))
            else:
                pilih.append(i)
                isi = self._paragraf(look, ppr).replace("%", "%%").replace("\ue0f6", "%s")
                sel.append(self._kerangka(look, i, rentang, gabung).replace("%", "%%") + isi + "</w:tc>")
        semua = len(pilih) == len(atas)
        return f"<w:tr>{_trpr(proto, belah)}{''.join(sel)}</w:tr>", None if semua else tuple(pilih)

    def _perhalus(self, hasil: list[str], teks: list[str], atas: list[tuple], kiri: list[tuple]) -> None:
        """Write again the rows that hold line breaks or gaps: several paragraphs, yellow marks."""
        n = len(self.table.kolom)
        for i, b in enumerate(self.table.baris):
            ini = teks[i * n : i * n + n]
            if not any(tanda in t for t in ini for tanda in _ISTIMEWA):
                continue
            bawah = atas[i + 1] if i + 1 < len(atas) else (False,) * n
            proto = self._proto_untuk(b.tingkat)
            sel = []
            for j, rentang in _rentang(kiri[i]):
                gabung = "lanjut" if atas[i][j] else ("mulai" if bawah[j] else "")
                look = self._sel(proto, j)
                baris = [""] if gabung == "lanjut" else ini[j].split("\n")
                ppr = self._ppr(look, j, rentang, i in self._bersama.rekat)
                isi = "".join(self._paragraf(look, ppr, t).replace("\ue0f6", lolos(t)) for t in baris)
                sel.append(self._kerangka(look, j, rentang, gabung) + isi + "</w:tc>")
            hasil[i] = f"<w:tr>{_trpr(proto, i in self._bersama.belah)}{''.join(sel)}</w:tr>"

    def _ppr(self, look: SelProto, i: int, rentang: int, rekat: bool) -> str:
        """Return w:pPr of a cell; what runs over several columns of figures is no figure and stands in the middle."""
        rata = self.table.kolom[i].rata
        ppr = look.ppr_untuk("tengah" if rentang > 1 and rata == "kanan" else rata)
        return rekatkan(ppr) if rekat else ppr

    def _paragraf(self, look: SelProto, ppr: str, teks: str = "") -> str:
        sorot = "[ISI:" in teks or "[PERIKSA]" in teks
        return (
            f"<w:p>{ppr}<w:r>{look.rupa.xml(sorot=sorot)}"
            '<w:t xml:space="preserve">\ue0f6</w:t></w:r></w:p>'
        )

    def _kerangka(self, look: SelProto, i: int, rentang: int, gabung: str) -> str:
        """Return a cell up to its paragraphs: w:tc, w:tcPr with w:tcW, w:gridSpan, w:vMerge."""
        lebar = sum(self.lebar[i : i + rentang])
        span = f'<w:gridSpan w:val="{rentang}"/>' if rentang > 1 else ""
        vmerge = {"": "", "mulai": '<w:vMerge w:val="restart"/>', "lanjut": "<w:vMerge/>"}[gabung]
        return f'<w:tc><w:tcPr>{look.tc_awal}<w:tcW w:w="{lebar}" w:type="dxa"/>{span}{vmerge}{look.tc_akhir}</w:tcPr>'

    def _proto_untuk(self, tingkat: str) -> BarisProto:
        for calon in (tingkat, *_INDUK.get(tingkat, ()), "isi"):
            if calon in self._badan:
                return self._badan[calon]
        return self.proto.badan[0][1]

    def _sel(self, proto: BarisProto, i: int) -> SelProto:
        return proto.sel[min(i, len(proto.sel) - 1)]

    def _kepala(self) -> list[str]:
        """Return the header rows made from the column titles: equal neighbours merged, short paths downwards."""
        dalam = self.table.dalam_kepala
        judul = [(*k.judul, *([None] * (dalam - len(k.judul)))) for k in self.table.kolom]
        baris = []
        for r in range(dalam):
            proto = self._proto_kepala(r)
            sel, i = [], 0
            while i < len(judul):
                rentang = 1
                while i + rentang < len(judul) and _serumpun(judul[i], judul[i + rentang], r):
                    rentang += 1
                turun = r + 1 < dalam and judul[i][r] is not None and judul[i][r + 1] is None
                gabung = "lanjut" if judul[i][r] is None else ("mulai" if turun else "")
                sel.append(self._sel_kepala(proto, i, rentang, gabung, judul[i][r] or ""))
                i += rentang
            baris.append(self._baris_kepala(proto, sel))
        return baris

    def _proto_kepala(self, r: int) -> BarisProto:
        if self.proto.rupa_kepala:
            return self.proto.rupa_kepala[min(r, len(self.proto.rupa_kepala) - 1)]
        return self.proto.nomor or self.proto.badan[0][1]

    def _baris_nomor(self) -> str:
        proto = self.proto.nomor or self._proto_kepala(0)
        nomor = [k.nomor or str(i + 1) for i, k in enumerate(self.table.kolom)]
        return self._baris_kepala(proto, [self._sel_kepala(proto, i, 1, "", t) for i, t in enumerate(nomor)])

    def _sel_kepala(self, proto: BarisProto, i: int, rentang: int, gabung: str, teks: str) -> str:
        look = self._sel(proto, i)
        ppr = rekatkan(look.ppr_untuk("tengah"))
        isi = "".join(self._paragraf(look, ppr).replace("\ue0f6", lolos(t)) for t in teks.split("\n"))
        return self._kerangka(look, i, rentang, gabung) + isi + "</w:tc>"

    @staticmethod
    def _baris_kepala(proto: BarisProto, sel: list[str]) -> str:
        return f"<w:tr><w:trPr><w:cantSplit/>{proto.trpr}<w:tblHeader/></w:trPr>{''.join(sel)}</w:tr>"


def _trpr(proto: BarisProto, belah: bool) -> str:
    """Return w:trPr; only a row that is very high may break over two pages."""
    return f'<w:trPr>{"" if belah else "<w:cantSplit/>"}{proto.trpr}</w:trPr>'


def _rentang(kiri: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Return (column, span) of the cells that are drawn."""
    mulai = [i for i, lanjut in enumerate(kiri) if not lanjut or i == 0]
    return [(i, akhir - i) for i, akhir in zip(mulai, [*mulai[1:], len(kiri)], strict=True)]


def _serumpun(a: tuple, b: tuple, r: int) -> bool:
    """Tell whether two columns share their header down to row r and both go on, or both end, there."""
    return a[: r + 1] == b[: r + 1] and (r + 1 == len(a) or (a[r + 1] is None) == (b[r + 1] is None))


def _lolos_semua(teks: list[str], gabung: str) -> list[str]:
    """Return all texts escaped; in one go, because most of a long table's time would go here."""
    if gabung.count(_PISAH) != max(len(teks) - 1, 0):
        return [lolos(t) for t in teks]
    return lolos(gabung).split(_PISAH) if teks else []


def _sisip_sel_akhir(baris: str, tanda: str) -> str:
    """Put a mark into the last cell of a row that shows text, else into the last cell."""
    sel = baris.split("</w:tc>")
    berisi = [i for i, s in enumerate(sel[:-1]) if '"preserve"></w:t>' not in s and "</w:t>" in s]
    i = berisi[-1] if berisi else len(sel) - 2
    sel[i] = sisip_akhir(sel[i], tanda)
    return "</w:tc>".join(sel)
