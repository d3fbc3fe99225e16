"""Rupa lembar kerja: huruf, warna, garis, dan ukuran yang sama di catatan, kertas kerja, rekap, dan formulir."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

HURUF = "Arial"
UKURAN = 9
TINGGI_HURUF = 12.5
HURUF_PER_LEBAR = 1.2
HURUF_TEBAL_PER_LEBAR = 1.1

BIRU_TUA = "1F3864"
BIRU_TAUTAN = "1F4E79"
HITAM = "000000"
WARNA_MASUKAN = "1F3FA8"
WARNA_TANPA_RUMUS = "8A4B08"
ABU_TEKS = "595959"
ABU_GARIS = "BFBFBF"
LATAR_KEPALA = "D9E2F3"
LATAR_SUMBER = "F2F2F2"

WARNA_TINGKAT = {"salah": "F8DCD9", "periksa": "FFF2CC", "info": "E7EFF7"}
LATAR_BARIS = {
    "visi": "DEEAF6", "misi": "DEEAF6", "tujuan daerah": "DEEAF6", "sasaran daerah": "EAF1DD",
    "tujuan": "DEEAF6", "sasaran": "EAF1DD", "program": "FBF3E4", "jumlah": "EDEDED",
}
TEBAL_BARIS = frozenset(LATAR_BARIS)
MIRING_BARIS = frozenset({"sub kegiatan"})


class Rupa(NamedTuple):
    """How a cell looks. `rata` and `tegak` are Excel's own words ("left", "top"), `latar` a colour, "" for none.

    A tuple, because every cell looks its look up.
    """

    ukuran: int = UKURAN
    tebal: bool = False
    miring: bool = False
    warna: str = HITAM
    garis_bawah: bool = False
    rata: str = ""
    tegak: str = ""
    dibungkus: bool = False
    inden: int = 0
    garis: bool = False
    latar: str = ""
    format_angka: str = ""

    def dengan_format(self, format_angka: str) -> Rupa:
        return self._replace(format_angka=format_angka)


POLOS = Rupa(ukuran=10)
KANAN = Rupa(ukuran=10, rata="right")
PARAGRAF = Rupa(ukuran=10, tegak="top", dibungkus=True)
KETERANGAN = Rupa(miring=True, warna=ABU_TEKS, tegak="top")


@lru_cache
def rupa_judul(ukuran: int = 14) -> Rupa:
    return Rupa(ukuran=ukuran, tebal=True, warna=BIRU_TUA)


@lru_cache
def rupa_isi(
    *, rata: str = "left", tebal: bool = False, miring: bool = False, warna: str = HITAM, latar: str = "",
    inden: int = 0,
) -> Rupa:
    """Body cell: wrapped, top-aligned, thin grey border."""
    return Rupa(
        tebal=tebal, miring=miring, warna=warna, rata=rata, tegak="top", dibungkus=True, inden=inden, garis=True,
        latar=latar,
    )  # fmt: skip


@lru_cache
def rupa_jumlah(rata: str = "left") -> Rupa:
    """Cell of a row of totals."""
    return rupa_isi(rata=rata, tebal=True, latar=LATAR_BARIS["jumlah"])


@lru_cache
def rupa_kepala(latar: str = LATAR_KEPALA) -> Rupa:
    return Rupa(
        tebal=True, warna=BIRU_TUA, rata="center", tegak="vcenter", dibungkus=True, garis=True, latar=latar
    )


@lru_cache
def rupa_tautan(rupa: Rupa) -> Rupa:
    """Return the look of a link in a cell of that look."""
    return rupa._replace(ukuran=UKURAN, garis_bawah=True, warna=BIRU_TAUTAN)


@lru_cache(maxsize=4096)
def hitung_baris(teks: str, lebar: float, *, tebal: bool = False) -> int:
    """Return how many lines the text takes in a column of that width, a little more rather than less."""
    from textwrap import wrap

    muat = max(int(lebar * (HURUF_TEBAL_PER_LEBAR if tebal else HURUF_PER_LEBAR)) - 1, 1)
    return sum(1 if len(satu) <= muat and "\t" not in satu else len(wrap(satu, muat)) or 1 for satu in teks.split("\n"))
