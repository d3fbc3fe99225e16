"""Tingkat sebuah baris anggaran: dari kode, kolom, awalan, nomenklatur, lalu gaya barisnya."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from enum import Enum
from itertools import combinations

from generator.model.anggaran import TingkatAnggaran
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.reading.grid import SelMentah
from generator.reading.kode import RUAS_KEGIATAN
from generator.reading.kode import RUAS_PROGRAM
from generator.reading.kode import RUAS_SUB
from generator.reading.kode import kode_skpd
from generator.reading.kode import ruas_kode
from generator.reading.kode import tanpa_nomor
from generator.reading.nama import rapikan
from generator.reading.nomenklatur import cari_nomenklatur
from generator.reading.nomenklatur import kenal_bidang

_RUAS = {
    RUAS_PROGRAM: TingkatAnggaran.PROGRAM,
    RUAS_KEGIATAN: TingkatAnggaran.KEGIATAN,
    RUAS_SUB: TingkatAnggaran.SUB_KEGIATAN,
}
TINGKAT_KOLOM = {
    "program": TingkatAnggaran.PROGRAM,
    "kegiatan": TingkatAnggaran.KEGIATAN,
    "sub_kegiatan": TingkatAnggaran.SUB_KEGIATAN,
}
_TANGGA = (TingkatAnggaran.PROGRAM, TingkatAnggaran.KEGIATAN, TingkatAnggaran.SUB_KEGIATAN)
_AWALAN = re.compile(
    r"^(?P<program>program)\b|^(?P<sub>sub ?kegiatan)\b|^(?P<kegiatan>kegiatan)\b|^(?P<urusan>urusan|bidang urusan)\b"
)
_LEKAT = re.compile(r"^(Sub ?[Kk]egiatan|Kegiatan|Program)(?=[A-Z])")
_BATAS_KABUR = 800


class Lain(Enum):
    """Rows of a budget table that are no program, kegiatan or sub kegiatan."""

    SASARAN = "sasaran"
    URUSAN = "urusan"
    SKPD = "skpd"
    RINCIAN = "rincian"
    REKENING = "rekening"


Tingkat = TingkatAnggaran | Lain


@rekaman
class GayaBaris:
    """The look of a name cell, by which rows of one level are alike."""

    tebal: bool
    miring: bool
    berwarna: bool
    indent: int
    kapital: bool
    kolom: int
    ruas: int = 0
    nomor: str = ""


@rekaman
class LabelBaris:
    """What a budget row says about itself: code, name, look, and what its column or the PK know of it.

    `rusak` rows had something else where their code should be; `rekening` rows are accounts of spending; `label` is the
    level that a row names before a colon ("Kegiatan : …"); `penomoran` is the kind of its list number.
    """

    nomor: int
    kode: str
    nama: str
    gaya: GayaBaris
    alamat: Alamat
    sasaran: bool = False
    kolom: TingkatAnggaran | None = None
    uang: Decimal | None = None
    rusak: bool = False
    rekening: bool = False
    label: TingkatAnggaran | None = None
    penomoran: str = ""


def gaya_baris(sel: SelMentah, kolom: int) -> GayaBaris:
    teks = sel.teks
    huruf = sum(map(str.isalpha, teks))
    kapital = 5 * sum(map(str.isupper, filter(str.isalpha, teks))) > 4 * huruf
    mentah = sel.nilai if isinstance(sel.nilai, str) else ""
    spasi = len(mentah) - len(mentah.lstrip())
    return GayaBaris(sel.gaya.tebal, sel.gaya.miring, sel.gaya.berisi_warna, sel.gaya.indent + spasi, kapital, kolom)


def tingkat_dari_kode(kode: str) -> Tingkat | None:
    """Return the level that the number of segments says, None if it says nothing."""
    if not kode:
        return None
    if kode_skpd(kode):
        return Lain.SKPD
    jumlah = len(ruas_kode(kode))
    if jumlah in (1, 2):
        return Lain.URUSAN
    return _RUAS.get(jumlah, Lain.RINCIAN if jumlah > RUAS_SUB else None)


def tingkat_dari_awalan(nama: str) -> Tingkat | None:
    """ "Program …", "Kegiatan …", "Subkegiatan …", also after a list number or glued to the name."""
    cocok = _AWALAN.match(rapikan(_LEKAT.sub(r"\1 ", tanpa_nomor(nama))))
    if not cocok:
        return None
    return {
        "program": TingkatAnggaran.PROGRAM, "kegiatan": TingkatAnggaran.KEGIATAN, "sub": TingkatAnggaran.SUB_KEGIATAN,
        "urusan": Lain.URUSAN,
    }[cocok.lastgroup]  # fmt: skip


def tentukan_tingkat(daftar: Sequence[LabelBaris]) -> tuple[list[Tingkat | None], bool]:
    """Return the level of each row (None where nothing tells it), and whether only the order of looks told it.

    A code decides alone. Else a known sasaran, a prefix, then the nomenclature where it knows the name at one level
    only; rows still open take the level of rows of their look, then of their column's header, then of their order.
    List numbers (A, 1, 1.1) count as part of the look where the look alone leaves rows open.
    """
    hasil, dari_urutan = _tentukan(daftar)
    if None in hasil and any(b.penomoran for b in daftar):
        bernomor = [replace(b, gaya=replace(b.gaya, nomor=b.penomoran)) for b in daftar]
        lain, dari_nomor = _tentukan(bernomor)
        if lain.count(None) < hasil.count(None):
            return lain, dari_nomor
    return hasil, dari_urutan


def _tentukan(daftar: Sequence[LabelBaris]) -> tuple[list[Tingkat | None], bool]:
    mutlak = _kode_mutlak(daftar)
    kabur = len({b.nama for b in daftar}) <= _BATAS_KABUR
    if not mutlak:
        daftar = [replace(b, gaya=replace(b.gaya, ruas=len(ruas_kode(b.kode)))) if b.kode else b for b in daftar]
    hasil = [_sendiri(b, mutlak, kabur) for b in daftar]
    if mutlak:
        hasil = _rincian_tanpa_kode(daftar, hasil)
    hasil = _menurut_gaya(daftar, hasil)
    hasil = [t if t is not None else _bertetangga(hasil, i, daftar[i].nama, kabur) for i, t in enumerate(hasil)]
    hasil = [t if t is not None else b.kolom for t, b in zip(hasil, daftar, strict=True)]
    if None not in hasil:
        return hasil, False
    tanpa_tangga = all(t is None or isinstance(t, Lain) for t in hasil)
    urutan = _menurut_urutan(daftar, hasil) if tanpa_tangga else _gaya_tersisa(daftar, hasil)
    return urutan, urutan != hasil


def _sendiri(baris: LabelBaris, mutlak: bool, kabur: bool) -> Tingkat | None:
    if baris.rekening:
        return Lain.REKENING
    if baris.label is not None:
        return baris.label
    if mutlak or kode_skpd(baris.kode):
        tingkat = tingkat_dari_kode(baris.kode)
        if tingkat is not None:
            return tingkat
    if baris.sasaran:
        return Lain.SASARAN
    tingkat = tingkat_dari_awalan(baris.nama)
    if tingkat is not None:
        return tingkat
    dikenal = cari_nomenklatur(baris.nama, kabur)
    return next(iter(dikenal)) if len(dikenal) == 1 else None


def _kode_mutlak(daftar: Sequence[LabelBaris]) -> bool:
    """Codes count from urusan on: one has five segments, or three that begin with a known bidang."""
    for b in daftar:
        ruas = ruas_kode(b.kode)
        if len(ruas) >= RUAS_KEGIATAN and not b.rekening:
            return True
        if len(ruas) == RUAS_PROGRAM and kenal_bidang(b.kode) and rapikan(b.nama).startswith("program"):
            return True
    return False


def _rincian_tanpa_kode(daftar: Sequence[LabelBaris], hasil: list[Tingkat | None]) -> list[Tingkat | None]:
    """Where sub kegiatan have codes, a row without one below them is a package, unless the nation knows its name."""
    baru, dalam = [], False
    for b, t in zip(daftar, hasil, strict=True):
        tanpa = not b.kode and not b.rusak and not b.sasaran and b.label is None and tingkat_dari_awalan(b.nama) is None
        if tanpa and dalam and not cari_nomenklatur(b.nama, False):
            baru.append(Lain.RINCIAN)
            continue
        if b.kode and t in _TANGGA:
            dalam = t is TingkatAnggaran.SUB_KEGIATAN
        baru.append(t)
    return baru


def _menurut_gaya(daftar: Sequence[LabelBaris], hasil: list[Tingkat | None]) -> list[Tingkat | None]:
    """A row of unknown name takes the level of most rows of its look; where every program is called "Program …", a row
    that is not so called is none."""
    suara: dict[GayaBaris, Counter[Tingkat]] = {}
    berawalan = True
    for b, t in zip(daftar, hasil, strict=True):
        if t is not None:
            suara.setdefault(b.gaya, Counter())[t] += 1
            berawalan &= t is not TingkatAnggaran.PROGRAM or tingkat_dari_awalan(b.nama) is t
    kecuali = TingkatAnggaran.PROGRAM if berawalan else None
    pilihan = {gaya: _suara_bulat(s) for gaya, s in suara.items()}
    pilihan = {gaya: t for gaya, t in pilihan.items() if t is not None and t is not kecuali}
    return [t if t is not None else pilihan.get(b.gaya) for b, t in zip(daftar, hasil, strict=True)]


def _suara_bulat(suara: Counter[Tingkat]) -> Tingkat | None:
    terbanyak, jumlah = suara.most_common(1)[0]
    return terbanyak if jumlah * 3 >= sum(suara.values()) * 2 else None


def _bertetangga(hasil: list[Tingkat | None], i: int, nama: str, kabur: bool) -> Tingkat | None:
    """A name that the nation uses at two levels is one step below the row above it."""
    dikenal = cari_nomenklatur(nama, kabur)
    if len(dikenal) < 2:
        return None
    atas = next((t for t in reversed(hasil[:i]) if t in _TANGGA), None)
    calon = sorted(dikenal, key=_TANGGA.index)
    if atas is None:
        return calon[0]
    bawah = [t for t in calon if _TANGGA.index(t) > _TANGGA.index(atas)]
    return bawah[0] if bawah else calon[-1]


def _menurut_urutan(daftar: Sequence[LabelBaris], hasil: list[Tingkat | None]) -> list[Tingkat | None]:
    """Looks in order of appearance are program, kegiatan, sub kegiatan, if the amounts add up that way."""
    terbuka = [i for i, t in enumerate(hasil) if t is None]
    gaya = list(dict.fromkeys(daftar[i].gaya for i in terbuka))
    if not 2 <= len(gaya) <= 3:
        return hasil
    pilihan = [_TANGGA] if len(gaya) == 3 else [_TANGGA[:2], (_TANGGA[0], _TANGGA[2]), _TANGGA[1:]]
    for tangga in pilihan:
        tingkat = dict(zip(gaya, tangga, strict=True))
        usul = [tingkat[daftar[i].gaya] for i in terbuka]
        if _jumlah_cocok([daftar[i].uang for i in terbuka], [_TANGGA.index(t) for t in usul]):
            baru = list(hasil)
            for i, t in zip(terbuka, usul, strict=True):
                baru[i] = t
            return baru
    return hasil


def _gaya_tersisa(daftar: Sequence[LabelBaris], hasil: list[Tingkat | None]) -> list[Tingkat | None]:
    """Looks that no known row has take the levels at which the amounts add up.

    All at once first, in the order of their appearance; what is left open then one by one.
    """
    gaya = list(dict.fromkeys(b.gaya for b, t in zip(daftar, hasil, strict=True) if t is None))
    if len(gaya) in (2, 3):
        bersama = [dict(zip(gaya, tangga, strict=True)) for tangga in combinations(_TANGGA, len(gaya))]
        hasil = _usul_terbaik(daftar, hasil, bersama)
    for satu in gaya:
        hasil = _usul_terbaik(daftar, hasil, [{satu: t} for t in _TANGGA])
    return hasil


def _usul_terbaik(
    daftar: Sequence[LabelBaris], hasil: list[Tingkat | None], usulan: list[dict[GayaBaris, TingkatAnggaran]]
) -> list[Tingkat | None]:
    """Return the one proposal under which most parents equal their rows, the levels as they are where none wins."""
    nilai = []
    for menurut in usulan:
        usul = [menurut.get(b.gaya) if t is None else t for b, t in zip(daftar, hasil, strict=True)]
        pohon = [(b.uang, _TANGGA.index(t)) for b, t in zip(daftar, usul, strict=True) if t in _TANGGA]
        nilai.append((_jumlah_cocok([u for u, _ in pohon], [d for _, d in pohon]), usul))
    terbaik = max(n for n, _ in nilai)
    juara = [usul for n, usul in nilai if n == terbaik]
    return juara[0] if terbaik and len(juara) == 1 else hasil


def _jumlah_cocok(uang: list[Decimal | None], dalam: list[int]) -> int:
    """Return how many parents equal the sum of the rows one step below them, 0 unless most do."""
    cocok = induk = 0
    for i, nilai in enumerate(uang):
        anak = []
        for j in range(i + 1, len(uang)):
            if dalam[j] <= dalam[i]:
                break
            anak.append(j)
        if nilai is None or not anak:
            continue
        induk += 1
        terdekat = min(dalam[j] for j in anak)
        cocok += sum((uang[j] or Decimal(0) for j in anak if dalam[j] == terdekat), Decimal(0)) == nilai
    return cocok if induk and cocok * 3 >= induk * 2 else 0
