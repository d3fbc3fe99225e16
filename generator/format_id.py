"""Angka, rupiah, persen, dan tanggal sebagai teks Indonesia: satu-satunya tempat sebuah angka menjadi teks.

Half-up rounding as Excel shows it (or cut off, where the office says so), once, here. A figure that rounds to zero
prints without a sign.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_DOWN
from decimal import ROUND_HALF_UP
from decimal import Context
from decimal import Decimal

from generator.model.aturan import Skala
from generator.model.nilai import Nilai
from generator.model.satuan import satuan_persen
from generator.rules.kategori import pita_untuk

SPASI_TETAP = "\u00a0"

BULAN = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip

# More decimals than this come from a division in the workbook, not from a hand that typed them.
DESIMAL_TERBANYAK = 4
DESIMAL_PENUH = 12

_SINGKATAN = (
    "UMKM", "UKM", "KSP", "USP", "ASN", "PNS", "SKPD", "OPD", "SDM", "PAUD", "BUMD", "BLUD", "UPTD", "RSUD", "DPRD",
    "APBD", "DAK", "PKK", "KB", "TIK", "SPBE", "PMKS", "PPKS", "RT", "RW",
)  # fmt: skip
_KATA_KECIL = ("dan", "di", "ke", "dari", "untuk", "dalam", "pada", "dengan", "atau", "yang", "bagi", "serta", "oleh")
_ROMAWI = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
           (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
_ANGKA_BERSATUAN = re.compile(r"[-−]?[\d.,]+\s*[A-Za-z]{2,}[A-Za-z/ ]*")
_ANGKA_POLOS = re.compile(r"(rp\.?)?\s*[-−–(]?\s*[\d.,\s]+(e[-+]?\d+)?\)?\s*(%|persen|,-)?", re.IGNORECASE)
_LUAS = Context(prec=700)  # whatever two floats of a workbook can make of each other


def bulatkan(nilai: Decimal, desimal: int, potong: bool = False) -> Decimal:
    """Return the figure with that many decimals, half away from zero or cut off; never a negative zero.

    >>> bulatkan(Decimal("0.125"), 2), bulatkan(Decimal("-0.004"), 2), bulatkan(Decimal("75.696"), 2, potong=True)
    (Decimal('0.13'), Decimal('0.00'), Decimal('75.69'))
    """
    hasil = nilai.quantize(Decimal(1).scaleb(-desimal), ROUND_DOWN if potong else ROUND_HALF_UP, _LUAS)
    return hasil if hasil else abs(hasil)


def desimal_data(nilai: Decimal) -> int:
    """Return how many decimals a figure needs to print as the data has it.

    Trailing zeros do not count. More than DESIMAL_TERBANYAK become two, or as many as three figures need.

    >>> [desimal_data(Decimal(x)) for x in ("92.50", "71.429", "92.82883743", "0.00123456")]
    [1, 3, 2, 5]
    """
    pangkat = nilai.normalize().as_tuple().exponent
    desimal = max(0, -pangkat) if isinstance(pangkat, int) else 0
    if desimal <= DESIMAL_TERBANYAK:
        return desimal
    return min(desimal, max(2, 2 - nilai.adjusted()))


def angka(nilai: Decimal, desimal: int | None = None, potong: bool = False) -> str:
    """Return a figure with Indonesian separators; without `desimal` as many as the data has.

    >>> angka(Decimal("1234.50")), angka(Decimal("832222.8"), 2)
    ('1.234,5', '832.222,80')
    """
    bulat = bulatkan(nilai, desimal_data(nilai) if desimal is None else desimal, potong)
    return f"{bulat:,f}".translate(str.maketrans(",.", ".,"))


def angka_penuh(nilai: Decimal) -> str:
    """Return a figure that is not rounded; one that does not end is cut and says so.

    >>> angka_penuh(Decimal("97.50")), angka_penuh(Decimal(100) / 3)
    ('97,5', '33,333333333333…')
    """
    utuh = bulatkan(nilai, DESIMAL_PENUH, potong=True)
    return angka(utuh, max(0, -utuh.normalize().as_tuple().exponent)) + ("" if utuh == nilai else "…")


def rupiah(nilai: Decimal, lambang: bool = False) -> str:
    """Return whole rupiah; `lambang` puts Rp before it.

    >>> rupiah(Decimal("1250000")), rupiah(Decimal("-34745437.4"), lambang=True)
    ('1.250.000', '-Rp34.745.437')
    """
    teks = angka(nilai, 0)
    if not lambang:
        return teks
    return f"-Rp{teks[1:]}" if teks.startswith("-") else f"Rp{teks}"


def persen(nilai: Decimal, desimal: int | None = None, potong: bool = False) -> str:
    """Return percent points for a table cell, without a space before the sign.

    >>> persen(Decimal("98.6")), persen(Decimal("100"), 2)
    ('98,6%', '100,00%')
    """
    return f"{angka(nilai, desimal, potong)}%"


def desimal_kategori(nilai: Decimal, skala: Skala, desimal: int, potong: bool = False) -> int:
    """Return the decimals, at least `desimal`, with which the printed percent falls in its own category."""
    pita = pita_untuk(nilai, skala)
    pangkat = nilai.as_tuple().exponent
    terbanyak = -pangkat if isinstance(pangkat, int) else 0
    while desimal < terbanyak and pita_untuk(bulatkan(nilai, desimal, potong), skala) is not pita:
        desimal += 1
    return desimal


def persen_dengan_kategori(nilai: Decimal, skala: Skala, desimal: int = 2, potong: bool = False) -> str:
    """Return percent for a cell beside its category: 99,96 never prints 100% next to "Berhasil"."""
    return persen(nilai, desimal_kategori(nilai, skala, desimal, potong), potong)


def teks_angka_polos(teks: str) -> bool:
    """Tell whether a text is nothing but one figure, so that it may be printed in our own form.

    >>> [teks_angka_polos(x) for x in ("Rp 8.412.000", "70,54%", "85,17 (A)", "WTP", "3 UM", "70,38–70,76")]
    [True, True, False, False, False, False]
    """
    return not teks or _ANGKA_POLOS.fullmatch(teks.strip()) is not None


def nilai_indikator(nilai: Nilai, satuan: str | None = None) -> str:
    """Return a target or realisasi as printed: percent with its sign, text values (WTP, 85,17 (A)) as written.

    `satuan` is the indicator's unit, printed elsewhere: "3 UM" is then printed as 3. None: the figure's own unit
    decides and "3 UM" stays; "" leaves every unit away.

    >>> nilai_indikator(Nilai(Decimal("70.54")), "Persentase")
    '70,54%'
    >>> nilai_indikator(Nilai(Decimal("85.17"), teks="85,17 (A)"), "Angka")
    '85,17 (A)'
    """
    bersatuan = satuan is not None and _ANGKA_BERSATUAN.fullmatch(nilai.teks.strip())
    if not bersatuan and not teks_angka_polos(nilai.teks):
        return nilai.teks.strip()
    if nilai.teks.strip().casefold().startswith("rp"):
        return rupiah(nilai.angka, lambang=satuan is None)
    if satuan_persen(nilai.satuan if satuan is None else satuan):
        return persen(nilai.angka, nilai.desimal)
    return angka(nilai.angka, nilai.desimal)


def tanggal(hari: date) -> str:
    """Return a date in words.

    >>> tanggal(date(2026, 2, 18))
    '18 Februari 2026'
    """
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"


def terbilang(jumlah: int) -> str:
    """Return a count with its words.

    >>> terbilang(3)
    '3 (tiga)'
    """
    from num2words import num2words

    return f"{angka(Decimal(jumlah))} ({num2words(jumlah, lang='id')})"


def romawi(nomor: int) -> str:
    """Return a roman numeral; raises ValueError outside 1–3999.

    >>> romawi(4), romawi(2026)
    ('IV', 'MMXXVI')
    """
    if not 1 <= nomor <= 3999:
        raise ValueError(f"no roman numeral for {nomor}")
    hasil = ""
    for nilai, huruf in _ROMAWI:
        jumlah, nomor = divmod(nomor, nilai)
        hasil += huruf * jumlah
    return hasil


def nama_program(nama: str) -> str:
    """Return the name of a program as it is printed: capitals of a whole name become ordinary ones.

    >>> nama_program("PROGRAM PELAYANAN IZIN USAHA SIMPAN PINJAM")
    'Program Pelayanan Izin Usaha Simpan Pinjam'
    >>> nama_program("Program Pengembangan UMKM")
    'Program Pengembangan UMKM'
    >>> nama_program("PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN (LLAJ)")
    'Program Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)'
    """
    if not nama.isupper():
        return nama
    kata = nama.split()
    teks = " ".join(k if _kependekan(k, kata[:i]) else _kata(k) for i, k in enumerate(kata))
    return teks[:1].upper() + teks[1:]


def _kependekan(kata: str, sebelum: list[str]) -> bool:
    """Tell a word in brackets that is made of the first letters of the words before it."""
    awal = "".join(k[0] for k in sebelum if k.lower() not in _KATA_KECIL)
    return kata.startswith("(") and len(kata) > 3 and awal.endswith(kata.strip("(),."))


def _kata(kata: str) -> str:
    bagian = kata.split("/")
    return "/".join(_satu_kata(k) for k in bagian)


def _satu_kata(kata: str) -> str:
    inti = kata.strip("(),.")
    if inti in _SINGKATAN:
        return kata
    if inti.lower() in _KATA_KECIL:
        return kata.lower()
    return kata.replace(inti, inti.capitalize()) if inti else kata
