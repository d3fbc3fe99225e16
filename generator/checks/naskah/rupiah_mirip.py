"""Jumlah rupiah di kalimat yang tidak ada di tabel mana pun, tetapi berbeda satu angka dari yang ada.

Sumber: salah ketik yang lazim (138.763.800 untuk 138.753.800, dua angka tertukar). Round sums say too little and are
not compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.checks.naskah.angka_anggaran import find_sangkalan
from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.bilangan import find_bilangan
from generator.checks.naskah.jumlah_tabel import jumlah_anggaran
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.format_id import rupiah
from generator.model.catatan import Catatan

KODE = "D06"
ARTI = "Jumlah rupiah di kalimat berbeda satu angka dari tabelnya"

ANGKA_PENTING = 5
PALING_PENDEK = 7


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per figure, naming the table figure that it resembles."""
    tabel = _angka_tabel(bahan)
    disangkal = {(s.kalimat, s.bilangan) for s, _ in find_sangkalan(bahan)}
    for kalimat in bahan.kalimat:
        angka = [b for b in find_bilangan(kalimat.teks) if b.rupiah and b.kuantum <= 1]
        disebut = {b.nilai for b in angka}
        for b in angka:
            if (
                abs(b.nilai) in tabel
                or (kalimat, b) in disangkal
                or len(_inti(b.nilai)) < ANGKA_PENTING
                or len(f"{b.nilai:.0f}") < PALING_PENDEK
            ):
                continue
            serupa = [t for t in tabel if t not in disebut and _beda_satu(f"{b.nilai:.0f}", f"{t:.0f}")]
            if serupa:
                ada = f"{tabel[serupa[0]]} memuat {rupiah(serupa[0], lambang=True)}"
                yield catat_kalimat(
                    KODE, kalimat, b.akhir, f"menyebut {b.teks}, yang tidak ada di tabel mana pun; {ada}",
                    "Periksa apakah satu angka salah ketik.",
                )  # fmt: skip


def _angka_tabel(bahan: Bahan) -> dict[Decimal, str]:
    """Return the large figures of the tables and the sums over them that say something, with their table.

    A figure of a table may be rounder than the one that is compared: 408.480.000 for 408.400.000.
    """
    tabel = {f.angka: f.tabel for f in jumlah_anggaran(bahan)} | bahan.fakta.besar
    return {abs(nilai): t for nilai, t in tabel.items() if len(_inti(nilai)) >= ANGKA_PENTING - 1}


def _inti(nilai: Decimal) -> str:
    """The digits that say something: without the zeros at the end."""
    return f"{abs(nilai):.0f}".rstrip("0")


def _beda_satu(kiri: str, kanan: str) -> bool:
    """Tell whether two figures of one length differ in one digit, or have two neighbours exchanged."""
    if len(kiri) != len(kanan):
        return False
    beda = [i for i, (a, b) in enumerate(zip(kiri, kanan, strict=True)) if a != b]
    if len(beda) == 2 and beda[1] == beda[0] + 1:
        i = beda[0]
        return kiri[i] == kanan[i + 1] and kiri[i + 1] == kanan[i]
    return len(beda) == 1
