"""Tabel emas: tabel laporan Magetan 2025 seperti tercetak, dan pembanding sel demi sel.

A printed figure agrees with ours when our unrounded figure, rounded half up to the printed decimals, is that figure.
Percent signs and trailing zeros are print, not figures: test_emas_cetak.py lists where they differ.
A printed "-" agrees with a dash of ours and with a zero. Words agree after white space is folded.
"""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP
from decimal import Decimal
from pathlib import Path

from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.tables.tabel import Sel

FOLDER = Path(__file__).parent.parent / "golden" / "magetan_2025"
TAHUN = 2025
_ANGKA = re.compile(r"(Rp)?(?P<minus>- ?)?(?P<utuh>\d{1,3}(\.\d{3})+|\d+)(,(?P<desimal>\d+))?( ?%| UM| \(A\))?")


@dataclass(frozen=True)
class BarisEmas:
    """One printed row: its level and the cells by their printed heads."""

    nomor: int
    tingkat: str
    sel: dict[str, str]

    def __getitem__(self, kepala: str) -> str:
        return self.sel[kepala]


def baca(nama: str) -> list[BarisEmas]:
    """Return the rows of one golden table; figures that the printed text lost ("hilang") are put back."""
    semua = (FOLDER / f"tabel_{nama}.tsv").read_text("utf-8").splitlines()
    hilang = [b.removeprefix("# hilang: ").split(" | ") for b in semua if b.startswith("# hilang: ")]
    baris = [b for b in semua if not b.startswith("#")]
    kepala = baris[0].split("\t")
    hasil = []
    for nomor, teks in enumerate(baris[1:], 1):
        sel = [isi.replace("\\n", "\n") for isi in teks.split("\t")]
        sel += [""] * (len(kepala) - len(sel))
        isi = dict(zip(kepala[1:], sel[1:], strict=True))
        isi |= {kolom: nilai for baris_hilang, kolom, nilai in hilang if baris_hilang in sel[1:3]}
        hasil.append(BarisEmas(nomor, sel[0], isi))
    return hasil


def angka_cetak(teks: str) -> Decimal | None:
    """Return a printed figure, None for what is not one."""
    cocok = _ANGKA.fullmatch(teks.strip())
    if cocok is None:
        return None
    nilai = Decimal(f"{cocok['utuh'].replace('.', '')}.{cocok['desimal'] or '0'}").normalize()
    nilai = nilai.quantize(Decimal(1).scaleb(-len(cocok["desimal"] or "")))
    return -nilai if cocok["minus"] else nilai


def nilai(teks: str, asal: Alamat | None = None) -> Angka:
    """Return a printed cell as a reader would: "-" and blanks are not filled in."""
    angka = angka_cetak(teks)
    if angka is None:
        return BelumDiisi(asal)
    return Nilai(angka, "%" if "%" in teks else "", asal, teks)


def sepakat(tercetak: str, sel: Sel) -> bool:
    """Tell whether a printed cell agrees with ours."""
    if tercetak.strip() == "-":
        return sel.nilai == 0 or (sel.nilai is None and sel.teks == "–")
    angka = angka_cetak(tercetak)
    if angka is None:
        return " ".join(tercetak.split()) == " ".join(sel.teks.split())
    if sel.nilai is None:
        return False
    desimal = Decimal(1).scaleb(angka.as_tuple().exponent)
    return sel.nilai.quantize(desimal, rounding=ROUND_HALF_UP) == angka
