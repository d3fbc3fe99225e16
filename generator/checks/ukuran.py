"""Ukuran: target dan realisasi satu indikator pada tahun laporan, di semua tingkat."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.anggaran import BarisAnggaran
from generator.model.kinerja import Indikator
from generator.model.kinerja import Sifat
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.rekaman import rekaman
from generator.tables.hitungan import Hitungan
from generator.tables.hitungan import hitung_capaian


@rekaman
class Ukuran:
    """One measured indicator; `pemilik` is the sasaran or the budget row that it belongs to."""

    pemilik: str
    tingkat: str
    nama: str
    satuan: str
    target: Angka
    realisasi: Angka
    capaian: Hitungan
    indikator: Indikator

    @property
    def sifat(self) -> Sifat | None:
        return self.indikator.sifat

    @property
    def tempat(self) -> Alamat | None:
        """The cell of the realisasi, else of the target, else of the row."""
        return self.realisasi.asal or self.target.asal or self.indikator.asal


def daftar_ukuran(laporan: Laporan) -> tuple[Ukuran, ...]:
    """Return every indicator that was measured: of the PKs' sasaran, then of the budget rows."""
    return (*ukuran_sasaran(laporan), *_ukuran_anggaran(laporan))


def ukuran_sasaran(laporan: Laporan) -> Iterator[Ukuran]:
    """Yield the indicators of the PK in force, and those of the PK induk that it dropped or changed."""
    dilihat = set()
    for daftar in (laporan.sasaran, laporan.sasaran_induk):
        for sasaran in daftar:
            for i in sasaran.indikator:
                if i.indikator.asal in dilihat and i.indikator.asal is not None:
                    continue
                dilihat.add(i.indikator.asal)
                capaian = hitung_capaian(i.target, i.realisasi, i.indikator, laporan.aturan)
                yield Ukuran(
                    sasaran.nama, "sasaran", i.nama, i.satuan, i.target, i.realisasi, capaian, i.indikator
                )


def _ukuran_anggaran(laporan: Laporan) -> Iterator[Ukuran]:
    for baris in (b for p in laporan.program for b in p.jelajahi()):
        yield from ukuran_baris(laporan, baris)


def ukuran_baris(laporan: Laporan, baris: BarisAnggaran) -> Iterator[Ukuran]:
    """Yield the indicators of one program, kegiatan or sub kegiatan."""
    for i in baris.indikator:
        target, realisasi = i.target_tahun(laporan.tahun), i.realisasi_tahun(laporan.tahun)
        capaian = hitung_capaian(target, realisasi, i, laporan.aturan)
        yield Ukuran(baris.nama, baris.tingkat.value, i.nama, i.satuan, target, realisasi, capaian, i)
