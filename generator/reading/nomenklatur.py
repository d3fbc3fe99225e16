"""Nomenklatur nasional urusan, program, kegiatan, sub kegiatan: membantu mengenali tingkat dan induk sebuah nama."""

from __future__ import annotations

import csv
import io
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cache
from functools import lru_cache
from itertools import islice
from itertools import takewhile

from generator.model.anggaran import TingkatAnggaran
from generator.model.rekaman import rekaman
from generator.reading.acuan import baca_acuan
from generator.reading.kode import rapikan_kode
from generator.reading.kode import ruas_kode
from generator.reading.nama import inti_nama

_TINGKAT = {t.value: t for t in TingkatAnggaran}
_AMBANG = 92
_KATA_SINGKATAN = 4
_PENUNJANG = ("X", "XX")
_PANJANG_INDUK = {TingkatAnggaran.PROGRAM: (), TingkatAnggaran.KEGIATAN: (3,), TingkatAnggaran.SUB_KEGIATAN: (3, 5)}


@rekaman
class Nomenklatur:
    """One entry of the national list; a supporting program's code begins with X.XX."""

    tingkat: TingkatAnggaran
    kode: str
    nama: str

    @property
    def bidang(self) -> str:
        return ".".join(self.kode.split(".")[:2])


def susun_indeks() -> str:
    """Return the text of data/nomenklatur-indeks.csv: level, code, name, and the name as inti_nama gives it.

    The index saves a tenth of a second per run; a test keeps it equal to what the list and inti_nama say.
    """
    teks = baca_acuan("data/nomenklatur.csv")
    hasil = io.StringIO()
    tulis = csv.writer(hasil, lineterminator="\n")
    for b in csv.DictReader(teks.splitlines()):
        tulis.writerow([b["tingkat"].replace("_", " "), b["kode"], b["nomenklatur"], inti_nama(b["nomenklatur"])])
    return hasil.getvalue()


@cache
def _baris() -> tuple[list[str], ...]:
    teks = baca_acuan("data/nomenklatur-indeks.csv")
    return tuple(csv.reader(teks.splitlines()))


@cache
def _daftar() -> dict[str, tuple[Nomenklatur, ...]]:
    hasil: dict[str, list[Nomenklatur]] = {}
    for tingkat, kode, _, inti in _baris():
        if tingkat in _TINGKAT:
            hasil.setdefault(inti, []).append(_menurut_kode()[kode])
    return {k: tuple(v) for k, v in hasil.items()}


@cache
def _menurut_kode() -> dict[str, Nomenklatur]:
    return {kode: Nomenklatur(_TINGKAT[t], kode, nama) for t, kode, nama, _ in _baris() if t in _TINGKAT}


@cache
def _bidang() -> frozenset[str]:
    return frozenset(kode for tingkat, kode, _, _ in _baris() if tingkat == "bidang")


@cache
def _kunci() -> tuple[str, ...]:
    return tuple(_daftar())


def kenal_bidang(kode: str) -> bool:
    """Tell whether a code begins with a bidang urusan of the nation (2.17, X.XX)."""
    return ".".join(rapikan_kode(kode).split(".")[:2]) in _bidang()


def cari_nomenklatur(nama: str, kabur: bool = True) -> frozenset[TingkatAnggaran]:
    """Return the levels at which the nation knows this name; `kabur` also takes a name that is nearly the same."""
    return frozenset(n.tingkat for n in _cari(nama, kabur))


@cache
def _cari(nama: str, kabur: bool) -> tuple[Nomenklatur, ...]:
    inti = inti_nama(nama)
    if not inti:
        return ()
    if inti in _daftar():
        return _daftar()[inti]
    if not kabur:
        return ()
    if lanjutan := _berawal(inti):
        return lanjutan
    from rapidfuzz import fuzz
    from rapidfuzz import process

    cocok = process.extractOne(inti, _kunci(), scorer=fuzz.ratio, score_cutoff=_AMBANG)
    return _daftar()[cocok[0]] if cocok else ()


def _berawal(inti: str) -> tuple[Nomenklatur, ...]:
    """The entries whose name goes on where a shortened one of four words or more ends."""
    if inti.count(" ") < _KATA_SINGKATAN - 1:
        return ()
    kunci = _kunci_urut()
    sisa = islice(kunci, bisect_left(kunci, f"{inti} "), None)
    return tuple(n for k in takewhile(lambda k: k.startswith(f"{inti} "), sisa) for n in _daftar()[k])


@cache
def _kunci_urut() -> tuple[str, ...]:
    return tuple(sorted(_kunci()))


def kode_menurut_nama(nama: str) -> tuple[str, ...]:
    """Return the codes of the entries with exactly this name; supporting ones begin with X.XX."""
    return tuple(n.kode for n in _cari(nama, False))


def bidang_terbanyak(nama: Sequence[str]) -> str:
    """Return the bidang to which most of these names belong; names used by several bidang do not vote."""
    suara: Counter[str] = Counter()
    for n in nama:
        bidang = {x.bidang for x in _cari(n, True)} - {".".join(_PENUNJANG)}
        if len(bidang) == 1:
            suara[bidang.pop()] += 1
    return suara.most_common(1)[0][0] if suara else ""


def menyebut_induk(kode: str, tingkat: TingkatAnggaran) -> bool:
    """Tell whether a code is long enough to name the rows above it, so that no name need be looked up."""
    return len(ruas_kode(kode)) > max(_PANJANG_INDUK[tingkat])


def cari_induk(nama: str, kode: str, tingkat: TingkatAnggaran, bidang: str) -> tuple[Nomenklatur, ...]:
    """Return the rows above a kegiatan (program) or sub kegiatan (program, kegiatan).

    By its code, else by its name inside the bidang or the supporting program; empty when neither tells exactly one.
    """
    panjang = _PANJANG_INDUK[tingkat]
    if menyebut_induk(kode, tingkat):
        return _induk_kode(ruas_kode(kode)[: max(panjang)], "", panjang)
    cocok = [n for n in _cari(nama, True) if n.tingkat is tingkat]
    dekat = [n for n in cocok if n.bidang in (bidang, ".".join(_PENUNJANG))] or cocok
    induk = {tuple(n.kode.split(".")[: max(panjang)]) for n in dekat}
    return _induk_kode(induk.pop(), bidang, panjang) if len(induk) == 1 else ()


@lru_cache(maxsize=1024)
def _induk_kode(ruas: tuple[str, ...], bidang: str, panjang: tuple[int, ...]) -> tuple[Nomenklatur, ...]:
    """Look rows up by code; the office's own bidang stands for X.XX in the supporting program."""
    hasil = []
    for n in panjang:
        kode = rapikan_kode(".".join(ruas[:n]))
        asli = _menurut_kode().get(kode) or _menurut_kode().get(".".join([*_PENUNJANG, *kode.split(".")[2:]]))
        if asli is None:
            return ()
        sendiri = bidang.split(".") if kode.startswith("X") and bidang else kode.split(".")[:2]
        hasil.append(Nomenklatur(asli.tingkat, ".".join([*sendiri, *kode.split(".")[2:]]), asli.nama))
    return tuple(hasil)
