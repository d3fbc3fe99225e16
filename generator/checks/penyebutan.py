"""Penyebutan: satu indikator sasaran sebagaimana satu dokumen menyebutnya, dengan Renstra yang dilaksanakannya.

One figure has one value: these are the places where the same indicator stands.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.kinerja import Indikator
from generator.model.kinerja import Sasaran
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.rekaman import rekaman

Periode = tuple[int, int] | None


@rekaman
class Penyebutan:
    """One mention. `periode` is the Renstra that the document implements; tujuan mentions have no sasaran."""

    dokumen: str
    periode: Periode
    sasaran: str
    nama: str
    satuan: str = ""
    target: Angka = BelumDiisi()
    realisasi: Angka = BelumDiisi()
    asal: Alamat | None = None

    @property
    def tempat(self) -> Alamat | None:
        """The cell of the target, else of the row."""
        return self.target.asal or self.asal


def daftar_penyebutan(laporan: Laporan) -> tuple[Penyebutan, ...]:
    """Return every mention of an indicator of a tujuan or sasaran, documents in the order in which they arise."""
    return (*_perencanaan(laporan), *_pengukuran(laporan), *_tindak_lanjut(laporan))


def periode_versi(laporan: Laporan, versi: Versi | None) -> Periode:
    """Return the Renstra period behind the PK of that edition, else behind the PK in force."""
    pk = laporan.pk_versi(versi) if versi else laporan.pk_terakhir
    renstra = laporan.renstra_pk(pk or laporan.pk_terakhir)
    return (renstra.awal, renstra.akhir) if renstra else None


def _perencanaan(laporan: Laporan) -> Iterator[Penyebutan]:
    for renstra in laporan.renstra:
        periode = (renstra.awal, renstra.akhir)
        for tujuan in renstra.tujuan:
            yield from _baris(f"Renstra {renstra.periode}", periode, "", tujuan.indikator, laporan.tahun)
            yield from _sasaran(f"Renstra {renstra.periode}", periode, tujuan.sasaran, laporan.tahun)
    for iku in laporan.iku:
        for i in iku.indikator:
            yield Penyebutan(
                f"IKU {iku.awal}–{iku.akhir}", (iku.awal, iku.akhir), i.sasaran, i.nama, i.satuan, asal=i.asal
            )
    for renja in laporan.renja:
        periode = periode_versi(laporan, renja.versi)
        for tujuan in renja.tujuan:
            yield from _baris(f"Renja {renja.versi.value}", periode, "", tujuan.indikator, renja.tahun)
            yield from _sasaran(f"Renja {renja.versi.value}", periode, tujuan.sasaran, renja.tahun)
    for pk in laporan.pk:
        if not pk.dari_renstra:
            yield from _sasaran(f"PK {pk.versi.value}", pk.renstra, pk.sasaran, pk.tahun)


def _pengukuran(laporan: Laporan) -> Iterator[Penyebutan]:
    for capaian in laporan.capaian:
        versi = f" PK {capaian.versi.value}" if capaian.versi else ""
        yield from _sasaran(f"Capaian{versi}", periode_versi(laporan, capaian.versi), capaian.sasaran, laporan.tahun)
    if laporan.realisasi is not None:
        periode = periode_versi(laporan, None)
        for sasaran in laporan.realisasi.sasaran:
            yield from _baris("Laporan realisasi", periode, sasaran.nama, sasaran.indikator, laporan.tahun)


def _tindak_lanjut(laporan: Laporan) -> Iterator[Penyebutan]:
    periode = periode_versi(laporan, None)
    for a in laporan.analisis:
        sebutan = "Analisis penyebab" if a.penyebab else "Permasalahan dan solusi"
        for nama in a.indikator.splitlines():
            yield Penyebutan(sebutan, periode, a.sasaran, nama, asal=a.asal)
    for p in laporan.pembanding:
        yield Penyebutan("Pembanding", periode, p.sasaran, p.indikator, realisasi=p.realisasi, asal=p.asal)
    for r in laporan.rencana_aksi:
        for nama in r.indikator.splitlines():
            yield Penyebutan("Rencana aksi", periode, r.sasaran, nama, asal=r.asal)
    for t in laporan.target_triwulan:
        yield Penyebutan("Target triwulan", periode, t.sasaran, t.indikator, t.satuan, t.total, asal=t.asal)


def _sasaran(dokumen: str, periode: Periode, daftar: tuple[Sasaran, ...], tahun: int) -> Iterator[Penyebutan]:
    for sasaran in daftar:
        yield from _baris(dokumen, periode, sasaran.nama, sasaran.indikator, tahun)


def _baris(
    dokumen: str, periode: Periode, sasaran: str, indikator: tuple[Indikator, ...], tahun: int
) -> Iterator[Penyebutan]:
    for i in indikator:
        yield Penyebutan(
            dokumen, periode, sasaran, i.nama, i.satuan, i.target_tahun(tahun), i.realisasi_tahun(tahun), i.asal
        )
