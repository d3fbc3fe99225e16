"""Tabel 1.5: anggaran belanja per program, tahun laporan dan tahun sesudahnya."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.anggaran import BarisAnggaran
from generator.model.laporan import Laporan
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.tables.hitungan import jumlahkan
from generator.tables.padanan import cari_program
from generator.tables.sel import sel_hitungan_rupiah
from generator.tables.sel import sel_program
from generator.tables.sel import sel_rupiah
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong

KUNCI = "1.5"
JUDUL = "Anggaran Belanja"


def build(laporan: Laporan) -> HasilTabel:
    """Return the programs of the latest budget beside those of next year's; without one, this year alone."""
    dpa, dpa_depan = laporan.dpa_terakhir, laporan.dpa_tahun_depan
    program = dpa.program if dpa is not None else _sekali(laporan.program)
    if not program:
        return TabelKosong(KUNCI, JUDUL, "program dan anggaran tidak ditemukan")
    tahun = (laporan.tahun,) if dpa_depan is None else (laporan.tahun, laporan.tahun + 1)
    pasangan = tuple(_pasangkan(program, () if dpa_depan is None else dpa_depan.program))
    kolom = (
        Kolom("program", ("Program",), 160 - 32 * len(tahun)),
        *(Kolom(f"pagu_{t}", (f"Tahun {t} (Rp)",), 32, "kanan") for t in tahun),
    )
    sebutan = " dan ".join(str(t) for t in tahun)
    return susun_tabel(KUNCI, f"{JUDUL} Tahun Anggaran {sebutan}", kolom, _baris(pasangan, tahun, kolom))


def _sekali(program: tuple[BarisAnggaran, ...]) -> tuple[BarisAnggaran, ...]:
    """Return each program once; one that supports several sasaran stands below each of them in the realisasi."""
    hasil: dict[str, BarisAnggaran] = {}
    for satu in program:
        lama = hasil.get(kunci := satu.kode or satu.nama.casefold())
        if lama is not None and isinstance(lama.pagu, Nilai) and isinstance(satu.pagu, Nilai):
            satu = replace(lama, pagu=replace(lama.pagu, angka=lama.pagu.angka + satu.pagu.angka, teks=""))
        hasil[kunci] = satu
    return tuple(hasil.values())


def _pasangkan(
    program: tuple[BarisAnggaran, ...], depan: tuple[BarisAnggaran, ...]
) -> Iterator[tuple[BarisAnggaran, tuple[Angka, Angka]]]:
    """Yield each program once with its pagu of both years; joined by kode, else by name."""
    sisa = list(depan)
    for satu in program:
        padanan = next((p for p in sisa if satu.kode and p.kode == satu.kode), None)
        padanan = padanan or cari_program(satu.nama, sisa, lambda p: p.nama)
        if padanan is not None:
            sisa.remove(padanan)
        yield satu, (satu.pagu, BelumDiisi() if padanan is None else padanan.pagu)
    for satu in sisa:
        yield satu, (BelumDiisi(), satu.pagu)


def _baris(pasangan: tuple, tahun: tuple[int, ...], kolom: tuple[Kolom, ...]) -> Iterator[Baris]:
    for program, pagu in pasangan:
        angka = {f"pagu_{t}": sel_rupiah(p, f"anggaran {t}") for t, p in zip(tahun, pagu, strict=False)}
        sel = {"program": sel_program(program.nama, program.asal), **angka}
        yield susun_baris(kolom, "isi", program.kode or program.nama, sel)
    jumlah = {
        f"pagu_{t}": sel_hitungan_rupiah(jumlahkan((pagu[letak] for _, pagu in pasangan), f"anggaran {t}"))
        for letak, t in enumerate(tahun)
    }
    yield susun_baris(kolom, "jumlah", "jumlah", {"program": sel_teks("Jumlah"), **jumlah})
