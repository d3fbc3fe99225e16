"""Catatan di bawah tabel: pagu dan realisasi yang dinyatakan berbeda dari jumlah baris di bawahnya.

What the source states is printed (DESIGN.md section 4); whoever adds up the rows below is told why the sum differs.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from decimal import Decimal

from generator.format_id import nama_program
from generator.format_id import rupiah
from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.laporan import Laporan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.model.nilai import TidakTerbaca
from generator.tables.pohon_anggaran import program_tanpa_sasaran

TERBANYAK = 5
_BAWAH = {TingkatAnggaran.PROGRAM: "kegiatannya", TingkatAnggaran.KEGIATAN: "sub kegiatannya"}


def catatan_jumlah(laporan: Laporan, *, sampai_kegiatan: bool = False) -> tuple[str, ...]:
    """Return one note on the rows whose pagu or realisasi is not the sum of the rows below, at most five by name.

    `sampai_kegiatan` leaves the kegiatan out, for a table that does not print their sub kegiatan.
    """
    daftar = list(_berbeda(laporan, sampai_kegiatan))
    if not daftar:
        return ()
    lebih = len(daftar) - TERBANYAK
    ekor = f"; dan {lebih} baris lainnya" if lebih > 0 else ""
    isi = "; ".join(daftar[:TERBANYAK])
    return (f"{isi[0].upper()}{isi[1:]}{ekor}; angka dicetak seperti sumbernya.",)


def _berbeda(laporan: Laporan, sampai_kegiatan: bool) -> Iterator[str]:
    for sasaran in laporan.sasaran:
        anak = {"pagu": [p.pagu for p in sasaran.program], "realisasi": [p.realisasi for p in sasaran.program]}
        for uang, dinyatakan in (("pagu", sasaran.pagu), ("realisasi", sasaran.realisasi)):
            yield from _banding(f"{uang} sasaran {sasaran.nama}", dinyatakan, anak[uang], "programnya")
    program = [p for s in laporan.sasaran for p in s.program]
    for satu in (x for p in (*program, *program_tanpa_sasaran(laporan)) for x in p.jelajahi()):
        if satu.anak and not (sampai_kegiatan and satu.tingkat is not TingkatAnggaran.PROGRAM):
            yield from _baris(satu)


def _baris(satu: BarisAnggaran) -> Iterator[str]:
    nama, bawah = _sebutan(satu), _BAWAH.get(satu.tingkat, "rinciannya")
    yield from _banding(f"pagu {nama}", satu.pagu, [a.pagu for a in satu.anak], bawah)
    yield from _banding(f"realisasi {nama}", satu.realisasi, [a.realisasi for a in satu.anak], bawah)


def _banding(sebutan: str, dinyatakan: Angka, rincian: Sequence[Angka], bawah: str) -> Iterator[str]:
    terbaca = [n.angka for n in rincian if isinstance(n, Nilai)]
    if not isinstance(dinyatakan, Nilai) or not terbaca or any(isinstance(n, TidakTerbaca) for n in rincian):
        return
    tertulis, jumlah = rupiah(dinyatakan.angka), rupiah(sum(terbaca, Decimal(0)))
    if tertulis != jumlah:
        yield f"{sebutan} dinyatakan {tertulis}, jumlah {bawah} {jumlah}"


def _sebutan(satu: BarisAnggaran) -> str:
    """Return "kegiatan Administrasi …", and "Program …" where the name says its level itself."""
    nama = nama_program(satu.nama)
    return nama if nama.casefold().startswith(satu.tingkat.value) else f"{satu.tingkat.value} {nama}"
