"""Membaca isi sel formulasi menjadi rumus, rumus yang diperbaiki, atau bukan rumus.

Sumber: kolom formulasi keputusan IKU; banyak kantor menulis definisi di sana, dan itu bukan kesalahan.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from generator.model.rekaman import rekaman
from generator.model.rumus import BAGI
from generator.model.rumus import KALI
from generator.model.rumus import TAMBAH
from generator.model.rumus import Peubah
from generator.model.rumus import Simpul
from generator.rules.rumus.perbaikan import KURUNG_HILANG
from generator.rules.rumus.perbaikan import perbaiki
from generator.rules.rumus.petik import KALI_SERATUS
from generator.rules.rumus.petik import petik_rumus
from generator.rules.rumus.pohon import daftar_peubah
from generator.rules.rumus.pohon import mirip_pertumbuhan
from generator.rules.rumus.tanda import Macam
from generator.rules.rumus.tanda import Tanda
from generator.rules.rumus.tanda import pecah
from generator.rules.rumus.urai import RumusRusak
from generator.rules.rumus.urai import urai

PANJANG_SEL = 4000
GARIS_HILANG = "pembilang dan penyebut ditulis bersusun tanpa garis pecahan"
_KATA_NAMA = 25
_KATA_DEFINISI = frozenset(
    ("adalah", "yaitu", "ialah", "merupakan", "meliputi", "berdasarkan", "sesuai", "antaranya", "dimaksud", "dihitung")
)
_PASANGAN_KATA = frozenset({
    ("dan", "atau"), ("kabupaten", "kota"), ("kota", "kabupaten"), ("desa", "kelurahan"), ("barang", "jasa"),
    ("program", "kegiatan"), ("ksp", "usp"), ("usp", "ksp"),
})  # fmt: skip


@rekaman
class Rumus:
    """A formula with its tree. A broken one has its `sebab`, `teks` is then the proposed repair of `tertulis`."""

    pohon: Simpul
    teks: str
    tertulis: str
    sebab: str = ""

    @property
    def satu_nama(self) -> bool:
        """The whole formula is one name ("Jumlah usaha mikro naik kelas pada tahun n")."""
        return isinstance(self.pohon, Peubah)


@rekaman
class BukanRumus:
    """No formula. With a `sebab` the text tries to be one and cannot be repaired; `teks` is what was tried."""

    sebab: str = ""
    teks: str = ""


def parse_rumus(sel: str) -> Rumus | BukanRumus:
    """Return the formula that a cell holds; never raises.

    A definition gives BukanRumus without a sebab, as does an empty cell.

    >>> parse_rumus("(Jml koperasi RAT / jml koperasi aktif) X 100 %").teks
    '(Jml koperasi RAT / jml koperasi aktif) X 100 %'
    >>> parse_rumus("Koperasi aktif adalah koperasi yang menyelenggarakan RAT.")
    BukanRumus(sebab='', teks='')
    """
    if len(sel) > PANJANG_SEL:
        return BukanRumus()
    potongan = petik_rumus(sel)
    hitungan = [p for p in potongan if _berupa_hitungan(p)]
    if len(potongan) == 2 and (pecahan := _pecahan_tanpa_garis(*potongan)):
        return pecahan
    if len(hitungan) > 1:
        return BukanRumus("satu sel memuat beberapa rumus", "; ".join(hitungan))
    if hitungan:
        return _baca(hitungan[0])
    bertahun = potongan and any(t.macam is Macam.TAHUN for t in pecah(potongan[0]))
    return _satu_nama(potongan[0]) if bertahun or len(potongan) == 1 else BukanRumus()


def _baca(teks: str) -> Rumus | BukanRumus:
    try:
        pohon = urai(pecah(teks))
        sebab = KURUNG_HILANG if mirip_pertumbuhan(pohon) else ""
    except RumusRusak as galat:
        pohon, sebab = None, str(galat)
    if pohon is not None and not sebab:
        return Rumus(pohon, teks, teks) if daftar_peubah(pohon) else BukanRumus()
    usul = perbaiki(teks, sebab)
    if usul is not None and daftar_peubah(usul[1]):
        return Rumus(usul[1], usul[0], teks, sebab)
    return BukanRumus(sebab, teks)


def _pecahan_tanpa_garis(atas: str, bawah: str) -> Rumus | None:
    """Two names under each other, one of them followed by × 100%: a fraction whose line is only an underline."""
    if bool(KALI_SERATUS.search(atas)) is bool(KALI_SERATUS.search(bawah)):
        return None
    nama = [_satu_nama(KALI_SERATUS.sub("", satu)) for satu in (atas, bawah)]
    if not all(isinstance(satu, Rumus) for satu in nama):
        return None
    teks = f"{nama[0].teks} / {nama[1].teks} x 100%"
    return Rumus(urai(pecah(teks)), teks, f"{atas} | {bawah}", GARIS_HILANG)


def _satu_nama(teks: str) -> Rumus | BukanRumus:
    """A name and nothing else; further pieces below it are remarks, if it names its year."""
    tanda = pecah(teks)
    try:
        pohon = urai(tanda)
    except RumusRusak:
        return BukanRumus()
    nama = isinstance(pohon, Peubah) and any(huruf.isalpha() for huruf in pohon.nama)
    return Rumus(pohon, teks, teks) if nama and not _definisi(tanda) else BukanRumus()


def _berupa_hitungan(teks: str) -> bool:
    """Tell a formula from a sentence: it multiplies by a number, divides names, adds them, or compares years.

    A colon alone is no division ("Sehat: 80,01 – 100"), nor is "dibandingkan": a sentence has them too.
    """
    tanda = pecah(teks)
    if _definisi(tanda):
        return False
    return any(
        _tanda_hitung(tanda, i)
        for i, t in enumerate(tanda)
        if t.macam is Macam.OPERASI and not teks[t.awal :].casefold().startswith((":", "dibanding"))
    )


def _tanda_hitung(tanda: Sequence[Tanda], i: int) -> bool:
    kiri, kanan = (tanda[j] if 0 <= j < len(tanda) else None for j in (i - 1, i + 1))
    if kiri is None or kanan is None:
        return False
    if tanda[i].teks == KALI:
        return any(_pengali(t) for t in (kiri, kanan))
    if tanda[i].teks == BAGI:
        return (kiri.teks.casefold(), kanan.teks.casefold()) not in _PASANGAN_KATA
    berupa_kata = tanda[i].akhir - tanda[i].awal > 1
    return tanda[i].teks == TAMBAH or berupa_kata or kiri.macam in (Macam.TUTUP, Macam.TAHUN)


def _pengali(tanda: Tanda) -> bool:
    if tanda.macam in (Macam.BUKA, Macam.TUTUP):
        return True
    return tanda.macam is Macam.BILANGAN and (tanda.persen or tanda.angka >= 10 or tanda.angka < 1)


def _definisi(tanda: Sequence[Tanda]) -> bool:
    """Words that only a sentence has, a full stop between words, or a name longer than any name is."""
    kata = [t.teks.casefold().rstrip(".") for t in tanda if t.macam is Macam.KATA]
    if _KATA_DEFINISI.intersection(kata):
        return True
    runtun = 0
    for t, berikut in zip_longest(tanda, tanda[1:]):
        runtun = runtun + 1 if t.macam is Macam.KATA else 0 if t.macam is Macam.OPERASI else runtun
        titik = t.macam is Macam.KATA and t.teks.endswith(".") and len(t.teks) > 4
        if runtun > _KATA_NAMA or titik and berikut is not None and berikut.macam is Macam.KATA:
            return True
    return False
