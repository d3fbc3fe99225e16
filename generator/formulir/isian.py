"""Isian per bidang: indikator dan sub kegiatan yang menjadi tanggung jawabnya, target terisi, realisasi kosong."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Sequence

from generator.formulir import bentuk
from generator.formulir.bidang import Bidang
from generator.formulir.bidang import daftar_bidang
from generator.formulir.lembar import LembarFormulir
from generator.formulir.lembar import Sel
from generator.formulir.lembar import sel_angka
from generator.formulir.lembar import tulis_buku
from generator.model.anggaran import BarisAnggaran
from generator.model.kinerja import Indikator
from generator.model.laporan import Laporan


def susun_isian(laporan: Laporan) -> dict[str, bytes]:
    """Return one workbook per bidang by file name."""
    hasil: dict[str, bytes] = {}
    for bidang in daftar_bidang(laporan):
        berkas = _nama_berkas(bidang.nama, laporan.tahun, hasil)
        hasil[berkas] = tulis_buku(_lembar(bidang, laporan), laporan.tahun)
    return hasil


def _nama_berkas(bidang: str, tahun: int, terpakai: Collection[str]) -> str:
    """Return a file name of letters, digits, spaces and hyphens that no other bidang has (letter case aside)."""
    nama = " ".join("".join(c if c.isalnum() or c in " -" else " " for c in bidang).split())[:60].strip()
    dipakai, nomor, berkas = {t.casefold() for t in terpakai}, 1, f"Isian {nama} {tahun}.xlsx"
    while berkas.casefold() in dipakai:
        nomor += 1
        berkas = f"Isian {nama} ({nomor}) {tahun}.xlsx"
    return berkas


def _lembar(bidang: Bidang, laporan: Laporan) -> list[LembarFormulir]:
    tahun = laporan.tahun
    target = [(s.nama, i.nama, i.satuan, sel_angka(i.target)) for s, i in bidang.indikator]
    nama = [(s.nama, i.nama) for s, i in bidang.indikator]
    lembar = [
        bentuk.capaian(tahun, target, (f"Bidang: {bidang.nama}",)),
        bentuk.analisis(tahun, nama),
        bentuk.solusi(tahun, nama),
    ]
    if bidang.anggaran:
        lembar.append(bentuk.realisasi(tahun, _anggaran(bidang.anggaran, tahun)))
    return lembar


def _anggaran(daftar: Sequence[BarisAnggaran], tahun: int) -> list[tuple[Sel, ...]]:
    baris: list[tuple[Sel, ...]] = []
    for b in daftar:
        for n, i in enumerate(b.indikator or (Indikator(""),)):
            kepala = (b.sasaran or None, b.kode, b.nama) if n == 0 else (None, None, None)
            pagu = sel_angka(b.pagu) if n == 0 else None
            target = sel_angka(i.target_tahun(tahun))
            baris.append((*kepala, i.nama or None, i.satuan or None, target, None, pagu, None))
    return baris
