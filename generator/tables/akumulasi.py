"""Target dan realisasi yang dijumlahkan selama periode Renstra, untuk indikator bertarget akumulasi.

Sumber: Laporan Kinerja 2016 Dinas Perkebunan dan Dinas Pertanian Provinsi Jawa Barat (produksi dibandingkan secara
kumulatif); Disnakertrans menandai tiap indikator "Target Tahunan" atau "Target Akumulasi". Persen, indeks, dan nilai
tidak dapat dijumlahkan, kecuali kantor menyatakannya sendiri pada indikatornya.
"""

from __future__ import annotations

from generator.model.aturan import Aturan
from generator.model.kinerja import DeretTahun
from generator.model.kinerja import Indikator
from generator.model.kinerja import Renstra
from generator.model.kinerja import pada_tahun
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.model.nilai import TidakDihitung
from generator.model.satuan import satuan_persen
from generator.tables.hitungan import Hitungan
from generator.tables.hitungan import jumlahkan
from generator.tables.hitungan import sebab_ketiadaan
from generator.tables.padanan import cari_padanan

_TAK_TERJUMLAH = ("indeks", "nilai", "skor", "angka", "rasio", "predikat", "level", "poin", "skala")


def bertarget_akumulasi(indikator: IndikatorSasaran, aturan: Aturan) -> bool:
    """Tell whether the targets of an indicator add up: its own word first, then the setting and its unit."""
    if indikator.indikator.akumulasi is not None:
        return indikator.indikator.akumulasi
    if aturan.kemajuan != "akumulasi" or not indikator.satuan or satuan_persen(indikator.satuan):
        return False
    return not any(kata in indikator.satuan.casefold() for kata in _TAK_TERJUMLAH)


def jumlah_target(indikator: Indikator, renstra: Renstra, tahun_akhir: int) -> Hitungan:
    """Return the sum of the targets from the first year of the Renstra to `tahun_akhir`."""
    return _jumlah(indikator.target, range(renstra.awal, tahun_akhir + 1), "target")


def jumlah_realisasi(indikator: IndikatorSasaran, renstra: Renstra, laporan: Laporan) -> Hitungan:
    """Return the sum of the realisasi from the first year of the Renstra to the report year."""
    riwayat = cari_padanan(indikator.nama, laporan.riwayat, lambda r: r.indikator.nama)
    lampau = riwayat.indikator.realisasi if riwayat is not None else ()
    deret = (*(t for t in lampau if t[0] != laporan.tahun), (laporan.tahun, indikator.realisasi))
    return _jumlah(deret, range(renstra.awal, laporan.tahun + 1), "realisasi")


def _jumlah(deret: DeretTahun, tahun: range, sebutan: str) -> Hitungan:
    """Add the years up; unlike other sums a missing year makes the whole unknown, and is named."""
    angka = [(t, pada_tahun(deret, t)) for t in tahun]
    hasil = jumlahkan((n for _, n in angka), sebutan)
    kurang = next(((t, n) for t, n in angka if not isinstance(n, Nilai)), None)
    if kurang is not None:
        sebab = TidakDihitung(sebab_ketiadaan(kurang[1], f"{sebutan} {kurang[0]}"))
        return Hitungan(sebab, hasil.rumus, hasil.asal)
    return hasil
