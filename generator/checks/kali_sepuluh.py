"""Angka yang sepuluh, seratus, atau seribu kali terlalu besar atau kecil: koma atau titik yang salah letak.

Sumber: pola lembar kerja ("7063" untuk 70,63); dibandingkan dengan targetnya, dengan tahun-tahun lain, dan dengan
daerah pembanding. Persen yang diketik sebagai pecahan dilaporkan oleh C05.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from statistics import median

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tulis
from generator.checks.ukuran import daftar_ukuran
from generator.model.catatan import Catatan
from generator.model.kinerja import DeretTahun
from generator.model.kinerja import Indikator
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_padanan

KODE = "C20"
ARTI = "Angka sepuluh, seratus, atau seribu kali lipat"
_KALI = (10, 100, 1000)
_BATAS_PECAHAN = Decimal("1.5")
_DEKAT = (Decimal("0.8"), Decimal("1.25"))
_SERAGAM = 2
_SARAN = "Periksa letak koma dan titiknya."


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Look at realisasi against target, at series over years, and at the regions compared with."""
    for u in daftar_ukuran(laporan):
        yield from _banding(u.nama, "Realisasi", u.realisasi, "targetnya", u.target)
    for renstra in laporan.renstra:
        for i in (i for t in renstra.tujuan for i in (*t.indikator, *(x for s in t.sasaran for x in s.indikator))):
            yield from _deret(i, "Target", i.target)
    for riwayat in laporan.riwayat:
        yield from _riwayat(riwayat.indikator)
    yield from _dpa(laporan)
    yield from _realisasi_anggaran(laporan)
    for pembanding in laporan.pembanding:
        sendiri = cari_padanan(
            pembanding.indikator, [i for s in laporan.sasaran for i in s.indikator], lambda i: i.nama
        )
        if sendiri is not None:
            yield from _banding(
                pembanding.indikator, f"Realisasi {pembanding.nama_pembanding}", pembanding.realisasi,
                "realisasi kita", sendiri.realisasi,
            )  # fmt: skip


def _dpa(laporan: Laporan) -> Iterator[Catatan]:
    """A change of the budget changes volumes, but hardly tenfold."""
    induk, terakhir = laporan.dpa_versi(Versi.INDUK), laporan.dpa_terakhir
    if induk is None or terakhir is None or induk is terakhir:
        return
    menurut_kode = {b.kode: b for p in terakhir.program for b in p.jelajahi() if b.kode}
    for baris in (b for p in induk.program for b in p.jelajahi()):
        for i in baris.indikator:
            sesudah = menurut_kode.get(baris.kode)
            cocok = cari_padanan(i.nama, sesudah.indikator, lambda x: x.nama) if sesudah else None
            if cocok is not None:
                acuan = cocok.target_tahun(laporan.tahun)
                yield from _banding(i.nama, "Target DPA", i.target_tahun(laporan.tahun), "target DPPA", acuan)


def _realisasi_anggaran(laporan: Laporan) -> Iterator[Catatan]:
    """An office may spend a tenth or a hundredth of a pagu; a thousandth is a figure in ribuan."""
    for baris in (b for p in laporan.program for b in p.jelajahi()):
        pagu, realisasi = baris.pagu, baris.realisasi
        if isinstance(pagu, Nilai) and isinstance(realisasi, Nilai) and _kali(realisasi.angka, pagu.angka) == 1000:
            yield from _banding(baris.nama, "Realisasi anggaran", realisasi, "pagunya", pagu)


def _riwayat(indikator: Indikator) -> Iterator[Catatan]:
    temuan = [*_deret(indikator, "Target", indikator.target), *_deret(indikator, "Realisasi", indikator.realisasi)]
    yield from temuan
    sudah = {c.alamat for c in temuan}
    for tahun, realisasi in indikator.realisasi:
        target = indikator.target_tahun(tahun)
        if realisasi.asal not in sudah and target.asal not in sudah:
            yield from _banding(indikator.nama, f"Realisasi {tahun}", realisasi, "targetnya", target)


def _banding(nama: str, sebutan: str, tertulis: Angka, sebutan_acuan: str, acuan: Angka) -> Iterator[Catatan]:
    if isinstance(tertulis, Nilai) and isinstance(acuan, Nilai) and (kali := _kali(tertulis.angka, acuan.angka)):
        yield periksa(
            KODE, tertulis.asal,
            f"{sebutan} {sebut(nama)} tertulis {tulis(tertulis)}, sekitar {kali} kali {_arah(tertulis, acuan)} "
            f"{sebutan_acuan} {tulis(acuan)}.",
            _SARAN,
        )  # fmt: skip


def _deret(indikator: Indikator, besaran: str, deret: DeretTahun) -> Iterator[Catatan]:
    """One figure of a series out of line with all others, which agree among themselves."""
    angka = [(t, n) for t, n in deret if isinstance(n, Nilai) and n.angka > 0]
    if len(angka) < 3:
        return
    for tahun, nilai in angka:
        lain = [n.angka for t, n in angka if t != tahun]
        tengah = Decimal(median(lain))
        if max(lain) <= min(lain) * _SERAGAM and (kali := _kali(nilai.angka, tengah)):
            yield periksa(
                KODE, nilai.asal,
                f"{besaran} {tahun} {sebut(indikator.nama)} tertulis {tulis(nilai)}, sekitar {kali} kali "
                f"{_arah(nilai, Nilai(tengah))} tahun-tahun lainnya ({tulis(Nilai(tengah))}).",
                _SARAN,
            )  # fmt: skip


def _kali(tertulis: Decimal, acuan: Decimal) -> int:
    """Return 10, 100 or 1000 when the figures differ by about that factor, else 0; a fraction is C05's."""
    if tertulis <= 0 or acuan <= 0:
        return 0
    for kali in _KALI:
        if kali == 100 and min(tertulis, acuan) <= _BATAS_PECAHAN:
            continue
        for hasil in (tertulis * kali / acuan, tertulis / kali / acuan):
            if _DEKAT[0] <= hasil <= _DEKAT[1]:
                return kali
    return 0


def _arah(tertulis: Nilai, acuan: Nilai) -> str:
    return "di bawah" if tertulis.angka < acuan.angka else "di atas"
