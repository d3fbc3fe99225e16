"""Pagu dan realisasi sebuah tingkat harus sama dengan jumlah tingkat di bawahnya.

Sumber: susunan DPA sendiri (program = jumlah kegiatan = jumlah sub kegiatan).
Realisasi yang dinyatakan tetap dicetak; selisihnya menjadi catatan.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from decimal import Decimal

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tulis
from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.model.nilai import TidakTerbaca

KODE = "C01"
ARTI = "Jumlah tidak sama dengan rinciannya"
_BAWAH = {TingkatAnggaran.PROGRAM: "kegiatan", TingkatAnggaran.KEGIATAN: "sub kegiatan"}


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare every level of each DPA and of the realisasi workbook with what stands below it."""
    for dpa in laporan.dpa:
        for program in dpa.program:
            yield from _tingkat(program, "pagu")
        yield from _total(dpa.total, [p.pagu for p in dpa.program], "pagu", "program")
    realisasi = laporan.realisasi
    if realisasi is None:
        return
    for program in realisasi.program:
        yield from _tingkat(program, "pagu")
        yield from _tingkat(program, "realisasi")
    for sasaran in realisasi.sasaran:
        program = [p for p in realisasi.program if p.sasaran == sasaran.nama]
        yield from _total(sasaran.pagu, [p.pagu for p in program], f"pagu sasaran {sebut(sasaran.nama)}", "program")
        yield from _total(
            sasaran.realisasi, [p.realisasi for p in program], f"realisasi sasaran {sebut(sasaran.nama)}", "program"
        )
    yield from _total(realisasi.total_pagu, [p.pagu for p in realisasi.program], "pagu", "program")
    yield from _total(realisasi.total_realisasi, [p.realisasi for p in realisasi.program], "realisasi", "program")


def _tingkat(baris: BarisAnggaran, uang: str) -> Iterator[Catatan]:
    angka = {"pagu": lambda b: b.pagu, "realisasi": lambda b: b.realisasi}[uang]
    if baris.anak:
        sebutan = f"{uang} {sebut(baris.nama)}"
        yield from _total(angka(baris), [angka(a) for a in baris.anak], sebutan, _BAWAH[baris.tingkat])
    for anak in baris.anak:
        yield from _tingkat(anak, uang)


def _total(dinyatakan: Angka, rincian: Sequence[Angka], sebutan: str, bawah: str) -> Iterator[Catatan]:
    terbaca = [n.angka for n in rincian if isinstance(n, Nilai)]
    tak_terbaca = any(isinstance(n, TidakTerbaca) for n in rincian)
    if not isinstance(dinyatakan, Nilai) or not terbaca or tak_terbaca:
        return
    jumlah = sum(terbaca, Decimal(0))
    if jumlah != dinyatakan.angka:
        selisih = tulis(Nilai(dinyatakan.angka - jumlah))
        yield periksa(
            KODE, dinyatakan.asal,
            f"{sebutan[0].upper()}{sebutan[1:]} tertulis {tulis(dinyatakan)}, jumlah {bawah}nya "
            f"{tulis(Nilai(jumlah))} (selisih {selisih}).",
            f"Periksa {bawah} di bawahnya, atau betulkan jumlahnya.",
        )  # fmt: skip
