"""Ungkapan: rumus Excel dan nilainya yang disusun bersamaan, supaya yang ditulis pasti menghasilkan angka tabel.

`Ungkapan("F7", Decimal("70.63")) / Ungkapan("E7", Decimal("70.54")) * 100` has the text `F7/E7*100` and the value
100.1275…, unrounded. Numbers of law (100) join in as plain int or Decimal.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from generator.model.rekaman import rekaman

_TAMBAH, _KALI, _TUNGGAL = 1, 2, 3


@rekaman
class Ungkapan:
    """A formula without "=", its value, and how tightly its outermost operator binds."""

    teks: str
    nilai: Decimal
    ikatan: int = _TUNGGAL

    def __add__(self, lain: Ungkapan | Decimal | int) -> Ungkapan:
        kanan = _jadikan(lain)
        return Ungkapan(f"{self.teks}+{kanan.teks}", self.nilai + kanan.nilai, _TAMBAH)

    def __sub__(self, lain: Ungkapan | Decimal | int) -> Ungkapan:
        kanan = _jadikan(lain)
        return Ungkapan(f"{self.teks}-{kanan._kurung(_KALI)}", self.nilai - kanan.nilai, _TAMBAH)

    def __rsub__(self, lain: Decimal | int) -> Ungkapan:
        return _jadikan(lain) - self

    def __mul__(self, lain: Ungkapan | Decimal | int) -> Ungkapan:
        kanan = _jadikan(lain)
        return Ungkapan(f"{self._kurung(_KALI)}*{kanan._kurung(_KALI)}", self.nilai * kanan.nilai, _KALI)

    def __truediv__(self, lain: Ungkapan | Decimal | int) -> Ungkapan:
        """Raise ZeroDivisionError (of Decimal) where the divisor is zero: such a formula must not be written."""
        kanan = _jadikan(lain)
        return Ungkapan(f"{self._kurung(_KALI)}/{kanan._kurung(_TUNGGAL)}", self.nilai / kanan.nilai, _KALI)

    def _kurung(self, perlu: int) -> str:
        return self.teks if self.ikatan >= perlu else f"({self.teks})"


def jumlah(daftar: Sequence[Ungkapan]) -> Ungkapan:
    """Return SUM over cells, neighbours below each other written as a range."""
    return Ungkapan(f"SUM({_rentang(daftar)})", sum((satu.nilai for satu in daftar), Decimal(0)))


def rata_rata(daftar: Sequence[Ungkapan]) -> Ungkapan:
    """Return AVERAGE over at least one cell."""
    return Ungkapan(
        f"AVERAGE({_rentang(daftar)})", sum((satu.nilai for satu in daftar), Decimal(0)) / len(daftar)
    )


def paling_banyak(satu: Ungkapan, batas: Decimal) -> Ungkapan:
    """Return MIN(formula, batas): a cap."""
    return Ungkapan(f"MIN({satu.teks},{batas})", min(satu.nilai, batas))


def paling_sedikit(satu: Ungkapan, batas: Decimal) -> Ungkapan:
    """Return MAX(formula, batas): a floor."""
    return Ungkapan(f"MAX({satu.teks},{batas})", max(satu.nilai, batas))


def _jadikan(lain: Ungkapan | Decimal | int) -> Ungkapan:
    return lain if isinstance(lain, Ungkapan) else Ungkapan(str(lain), Decimal(lain))


def _rentang(daftar: Sequence[Ungkapan]) -> str:
    """Join cell references; runs of neighbours in one column become F7:F9 (fewer arguments than Excel's 255)."""
    bagian: list[list[str]] = []
    for satu in daftar:
        if bagian and _di_bawah(bagian[-1][-1], satu.teks):
            bagian[-1].append(satu.teks)
        else:
            bagian.append([satu.teks])
    return ",".join(urut[0] if len(urut) == 1 else f"{urut[0]}:{urut[-1]}" for urut in bagian)


def _di_bawah(atas: str, bawah: str) -> bool:
    huruf_atas, huruf_bawah = atas.rstrip("0123456789"), bawah.rstrip("0123456789")
    if huruf_atas != huruf_bawah or not huruf_atas.isalpha():
        return False
    return int(bawah[len(huruf_bawah):]) == int(atas[len(huruf_atas):]) + 1
