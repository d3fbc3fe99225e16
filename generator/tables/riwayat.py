"""Riwayat: deret tahun setiap indikator untuk Tabel 3.6; indikator yang berganti tidak pernah disambung."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.kinerja import Indikator
from generator.model.kinerja import RiwayatIndikator
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import Laporan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.model.nilai import TidakDihitung
from generator.model.rekaman import rekaman
from generator.tables.hitungan import hitung_capaian
from generator.tables.kinerja import Kinerja
from generator.tables.padanan import cari_padanan
from generator.tables.padanan import nama_sama
from generator.tables.perubahan import daftar_pasangan

TAHUN_TERBANYAK = 5
TIDAK_LAGI = "indikator tidak lagi diperjanjikan"


@rekaman
class BarisRiwayat:
    """One indicator over the years. `baru`: its series starts this year; `diganti`: it is the older one."""

    sasaran: str
    nama: str
    tahun: tuple[tuple[int, Kinerja | None], ...]
    baru: bool = False
    diganti: bool = False


def tahun_riwayat(laporan: Laporan) -> tuple[int, ...]:
    """Return the years to show: those with a figure before the report year, and the report year, at most five."""
    ada = {
        tahun
        for riwayat in laporan.riwayat
        for deret in (riwayat.indikator.target, riwayat.indikator.realisasi)
        for tahun, nilai in deret
        if tahun < laporan.tahun and isinstance(nilai, Nilai)
    }
    return (*sorted(ada), laporan.tahun)[-TAHUN_TERBANYAK:]


def susun_riwayat(laporan: Laporan) -> tuple[BarisRiwayat, ...]:
    """Return the rows per sasaran of the PK in force: its own indicators, then those that were replaced."""
    sisa = list(laporan.riwayat)
    per_sasaran: dict[str, list[BarisRiwayat]] = {}
    for sasaran in laporan.sasaran:
        daftar = per_sasaran.setdefault(sasaran.nama, [])
        for indikator in sasaran.indikator:
            urut = sorted(sisa, key=lambda r: not nama_sama(r.sasaran, sasaran.nama))
            riwayat = cari_padanan(indikator.nama, urut, lambda r: r.indikator.nama)
            if riwayat is not None:
                sisa.remove(riwayat)
            daftar.append(_baris_berlaku(sasaran.nama, indikator, riwayat, laporan))
    for lama in _indikator_lama(laporan, sisa):
        sasaran = _sasaran_kini(lama, laporan)
        per_sasaran.setdefault(sasaran, []).append(replace(lama, sasaran=sasaran))
    return tuple(baris for daftar in per_sasaran.values() for baris in daftar)


def _sasaran_kini(lama: BarisRiwayat, laporan: Laporan) -> str:
    """Return the sasaran of today under which an older indicator stands, else its own."""
    sasaran = cari_padanan(lama.sasaran, laporan.sasaran, lambda s: s.nama)
    if sasaran is not None:
        return sasaran.nama
    pasangan = [p for p in daftar_pasangan(laporan) if p.semula is not None and p.sasaran_menjadi]
    cocok = cari_padanan(lama.nama, pasangan, lambda p: p.semula.nama)
    return lama.sasaran if cocok is None else cocok.sasaran_menjadi


def _baris_berlaku(
    sasaran: str, indikator: IndikatorSasaran, riwayat: RiwayatIndikator | None, laporan: Laporan
) -> BarisRiwayat:
    baru = indikator.baru or (riwayat.indikator_baru if riwayat else _baru(indikator, laporan))
    tahun_ini = _kinerja(
        indikator.nama, indikator.satuan, indikator.target, indikator.realisasi, indikator.indikator, laporan
    )
    lampau = _lengkap(riwayat.indikator if riwayat is not None else Indikator(indikator.nama), indikator)
    deret = ((tahun, None if baru else _kinerja_tahun(lampau, tahun, laporan)) for tahun in tahun_riwayat(laporan)[:-1])
    return BarisRiwayat(sasaran, indikator.nama, (*deret, (laporan.tahun, tahun_ini)), baru=baru)


def _baru(indikator: IndikatorSasaran, laporan: Laporan) -> bool:
    """An indicator of the changed PK that neither the history nor the PK induk knows starts a new series."""
    if not laporan.sasaran_induk:
        return False
    induk = (i for s in laporan.sasaran_induk for i in s.indikator)
    return cari_padanan(indikator.nama, induk, lambda i: i.nama) is None


def _indikator_lama(laporan: Laporan, sisa: list[RiwayatIndikator]) -> Iterator[BarisRiwayat]:
    """Yield the indicators of history and PK induk that the PK in force has no more."""
    berlaku = [i for s in laporan.sasaran for i in s.indikator]
    induk = [
        (s.nama, i)
        for s in laporan.sasaran_induk
        for i in s.indikator
        if cari_padanan(i.nama, berlaku, lambda b: b.nama) is None
    ]
    for riwayat in sisa:
        pasangan = cari_padanan(riwayat.indikator.nama, induk, lambda p: p[1].nama)
        if pasangan is not None:
            induk.remove(pasangan)
        yield _baris_lama(riwayat.sasaran, riwayat.indikator, pasangan and pasangan[1], laporan)
    for sasaran, indikator in induk:
        yield _baris_lama(sasaran, Indikator(indikator.nama), indikator, laporan)


def _baris_lama(sasaran: str, lampau: Indikator, induk: IndikatorSasaran | None, laporan: Laporan) -> BarisRiwayat:
    lampau = _lengkap(lampau, induk) if induk is not None else lampau
    deret = [(tahun, _kinerja_tahun(lampau, tahun, laporan)) for tahun in tahun_riwayat(laporan)[:-1]]
    if induk is not None:
        ini = _kinerja(induk.nama, induk.satuan, induk.target, induk.realisasi, induk.indikator, laporan)
    else:
        target, realisasi = lampau.target_tahun(laporan.tahun), lampau.realisasi_tahun(laporan.tahun)
        if not isinstance(target, Nilai) and not isinstance(realisasi, Nilai):
            target = realisasi = TidakDihitung(TIDAK_LAGI)
        ini = _kinerja(lampau.nama, lampau.satuan, target, realisasi, lampau, laporan)
    return BarisRiwayat(sasaran, lampau.nama, (*deret, (laporan.tahun, ini)), diganti=True)


def _lengkap(lampau: Indikator, kini: IndikatorSasaran) -> Indikator:
    """Return the indicator of the past with the unit, sifat and rumus of today where it names none."""
    return replace(
        lampau,
        satuan=lampau.satuan or kini.satuan,
        sifat=lampau.sifat or kini.indikator.sifat,
        rumus=lampau.rumus or kini.indikator.rumus,
    )


def _kinerja_tahun(indikator: Indikator, tahun: int, laporan: Laporan) -> Kinerja:
    target, realisasi = indikator.target_tahun(tahun), indikator.realisasi_tahun(tahun)
    return _kinerja(indikator.nama, indikator.satuan, target, realisasi, indikator, laporan)


def _kinerja(
    nama: str, satuan: str, target: Angka, realisasi: Angka, indikator: Indikator, laporan: Laporan
) -> Kinerja:
    capaian = hitung_capaian(target, realisasi, indikator, laporan.aturan)
    return Kinerja(nama, satuan, target, realisasi, capaian, indikator.asal)
