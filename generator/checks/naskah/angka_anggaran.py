"""Pagu, realisasi anggaran, serapan, efisiensi, atau sisa di kalimat yang tidak dimuat tabel mana pun.

Sumber: tabel anggaran di laporan yang sama. An efisiensi that is the serapan itself is named as such. A total is
denied only by totals near to it; a part of the budget that no table names is not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.fakta import Fakta
from generator.checks.naskah.jumlah_tabel import PERAN_ANGGARAN
from generator.checks.naskah.jumlah_tabel import anggaran_milik
from generator.checks.naskah.jumlah_tabel import jumlah_anggaran
from generator.checks.naskah.lingkup import find_sasaran
from generator.checks.naskah.lingkup import menunjuk
from generator.checks.naskah.sebut_fakta import SEBUTAN_PERAN
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.checks.naskah.sebut_fakta import sebut_isi
from generator.checks.naskah.sebut_fakta import sebut_nama
from generator.checks.naskah.sebutan_angka import SebutanAngka
from generator.model.catatan import Catatan

KODE = "D05"
ARTI = "Angka anggaran di kalimat berbeda dari tabelnya"

_SERATUS = Decimal(100)
JANGKAUAN, JANGKAUAN_SESUDAH = 60, 12
_SELURUHNYA = re.compile(r"\b(?:seluruh|keseluruhan|total)\b", re.IGNORECASE)
_DEKAT = (Decimal("0.5"), Decimal(2))
_BAGIAN_LAIN = re.compile(
    r"\b(?:per|belanja\s+(?:pegawai|barang|modal|operasi|hibah|tidak|langsung)|dak|dbhcht|dau|bok|pad|apbn|hibah|"
    r"retribusi|pendapatan|fisik|triwulan|semester|bidang|bulan|kegiatan|sub|tertinggi|terendah|terbesar|terkecil)\b",
    re.IGNORECASE,
)


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per figure."""
    for s, milik in find_sangkalan(bahan):
        fakta = [f for f in milik if f.peran == s.peran]
        serapan = [f for f in milik if f.peran == "serapan" and f.sama(s.bilangan)]
        siapa = sebut_nama(bahan, s.nama) or "seluruhnya"
        isi = f"menyebut {SEBUTAN_PERAN[s.peran]} {siapa} {s.bilangan.teks}"
        if s.peran == "efisiensi" and serapan:
            isi += f", padahal itu serapan anggaran ({sebut_isi(serapan)}); efisiensinya {sebut_isi(fakta)}"
        else:
            isi += f", sedangkan di tabel {sebut_isi(fakta)}"
        saran = "Samakan angka di kalimat dengan tabelnya, atau betulkan tabelnya."
        yield catat_kalimat(KODE, s.kalimat, s.bilangan.akhir, isi, saran)


def find_sangkalan(bahan: Bahan) -> Iterator[tuple[SebutanAngka, list[Fakta]]]:
    """Yield each budget figure of a sentence that no table bears out, with what the tables say of its owner then.

    A sisa may be counted in another way (pagu × capaian − realisasi): any table that holds it bears it out.
    """
    jumlah = jumlah_anggaran(bahan)
    for s in bahan.angka:
        if s.peran not in PERAN_ANGGARAN or s.longgar or s.bilangan.nilai == _SERATUS:
            continue
        milik = [f for f in _milik(bahan, s, jumlah) if s.tahun is None or f.tahun in (s.tahun, None)]
        fakta = [f for f in milik if f.peran == s.peran]
        lain = s.peran == "sisa" and s.bilangan.nilai in bahan.fakta.besar
        if fakta and not lain and _sebanding(s, fakta) and not any(f.sama(s.bilangan) for f in fakta):
            yield s, milik


def _milik(bahan: Bahan, s: SebutanAngka, jumlah: tuple[Fakta, ...]) -> tuple[Fakta, ...]:
    """Return the budget figures of the program or sasaran that is named, of the whole office where none is."""
    if s.nama:
        return anggaran_milik(bahan, s.nama) or anggaran_milik(bahan, find_sasaran(bahan, s.kalimat))
    teks, b = s.kalimat.teks, s.bilangan
    sekitar = teks[max(0, b.awal - JANGKAUAN) : b.akhir + JANGKAUAN_SESUDAH]
    konteks = teks if _SELURUHNYA.search(teks) else " ".join((teks, s.kalimat.sebelum, s.kalimat.label))
    if _BAGIAN_LAIN.search(sekitar) or menunjuk(teks) or bahan.fakta.kamus.find(konteks):
        return ()
    return jumlah


def _sebanding(s: SebutanAngka, fakta: list[Fakta]) -> bool:
    """A figure of a named program is compared in any case, a total only with totals near to it."""
    bawah, atas = _DEKAT
    if s.bilangan.rupiah != (s.peran in ("pagu", "realisasi_anggaran")) and s.peran != "sisa":
        return False
    if s.peran == "sisa" and not s.bilangan.rupiah:
        return False
    return bool(s.nama) or s.bilangan.persen or any(bawah * f.angka < s.bilangan.nilai < atas * f.angka for f in fakta)
