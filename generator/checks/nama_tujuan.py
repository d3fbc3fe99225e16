"""Tujuan dan sasaran di Renja, matriks strategi, dan bagan keterkaitan adalah tujuan dan sasaran Renstra-nya.

Sumber: PermenPANRB 53/2014 Checklist Reviu III.2. Beda satu-dua kata menjadi info, nama yang lain diperiksa.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence

from generator.checks.catat import info
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.nama_sasaran import tanpa_nomor
from generator.checks.pasangan import kemiripan
from generator.checks.penyebutan import periode_versi
from generator.model.catatan import Catatan
from generator.model.kinerja import Renstra
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.tables.padanan import kata_nama

KODE = "C38"
ARTI = "Tujuan atau sasaran tidak sama dengan Renstra"
_BEDA_KATA = 0.85


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare names with the Renstra of the same period."""
    for renja in laporan.renja:
        renstra = _renstra(laporan, periode_versi(laporan, renja.versi))
        for tujuan in renja.tujuan:
            yield from _banding("Tujuan", tujuan.nama, f"Renja {renja.versi.value}", tujuan.asal or renja.asal, renstra)
    for daftar in laporan.strategi:
        renstra = _renstra(laporan, (daftar.awal, daftar.akhir))
        for s in daftar.baris:
            yield from _banding("Tujuan", s.tujuan, "matriks strategi", s.asal, renstra)
            yield from _banding("Sasaran", s.sasaran, "matriks strategi", s.asal, renstra)
    for daftar in laporan.keterkaitan:
        renstra = _renstra(laporan, (daftar.awal, daftar.akhir))
        for k in daftar.baris:
            jenis = k.tingkat.strip().casefold()
            if jenis in ("tujuan", "sasaran"):
                yield from _banding(jenis.capitalize(), k.pernyataan, "bagan keterkaitan", k.asal, renstra)


def _renstra(laporan: Laporan, periode: tuple[int, int] | None) -> Renstra | None:
    return next((r for r in laporan.renstra if (r.awal, r.akhir) == periode), None)


def _banding(jenis: str, nama: str, dokumen: str, alamat: Alamat | None, renstra: Renstra | None) -> Iterator[Catatan]:
    if renstra is None or not nama:
        return
    acuan: Sequence[str] = [t.nama for t in renstra.tujuan if t.nama]
    if jenis == "Sasaran":
        acuan = [s.nama for s in renstra.sasaran if s.nama]
    bersih = tanpa_nomor(nama)
    if not acuan or any(kata_nama(bersih) == kata_nama(tanpa_nomor(a)) for a in acuan):
        return
    terdekat = max(acuan, key=lambda a: kemiripan(bersih, a))
    mirip = kemiripan(bersih, tanpa_nomor(terdekat)) >= _BEDA_KATA
    buat = info if mirip else periksa
    yield buat(
        KODE, alamat,
        f"{jenis} {sebut(bersih)} ({dokumen}) tidak ada di Renstra {renstra.periode}; yang ada di sana "
        f"{sebut(terdekat) if mirip or len(acuan) == 1 else ', '.join(sebut(a) for a in acuan[:4])}.",
        "Samakan namanya dengan Renstra.",
    )  # fmt: skip
