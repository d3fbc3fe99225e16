"""Analisis, rencana aksi, target triwulan, dan pembanding dari semua tabel yang memuatnya, juga di kolom tabel lain."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Hashable
from typing import TypeVar

from generator.model.catatan import Catatan
from generator.model.kinerja import AnalisisIndikator
from generator.model.kinerja import CapaianKinerja
from generator.model.kinerja import Indikator
from generator.model.kinerja import Pembanding
from generator.model.kinerja import RencanaAksi
from generator.model.kinerja import Sasaran
from generator.model.kinerja import TargetTriwulan
from generator.reading import baca_analisis
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.kumpulan import Kumpulan
from generator.reading.nama import inti_nama
from generator.reading.tabel_mentah import TabelMentah

_KOLOM_ANALISIS = ("penyebab", "faktor_pendukung", "faktor_penghambat", "permasalahan", "solusi")
T = TypeVar("T")


def susun_analisis(kumpulan: Kumpulan, tahun: int, catatan: list[Catatan]) -> tuple[AnalisisIndikator, ...]:
    """Return what the office writes about its indicators; the columns of a measurement count as well as own tables."""
    hasil: list[AnalisisIndikator] = []
    for jenis in ("penyebab", "solusi", "capaian", "kemajuan"):
        tabel = [t for t in kumpulan.tabel(jenis) if (t.tahun or tahun) == tahun and t.kolom_peran(*_KOLOM_ANALISIS)]
        baru = _baca(tabel, kumpulan, baca_analisis.baca_analisis, _kunci, catatan)
        sendiri = jenis in ("penyebab", "solusi")
        hasil += [a for a in baru if a.indikator and (sendiri or a.penyebab or a.permasalahan or a.solusi)]
    return tuple(hasil)


def susun_rencana_aksi(kumpulan: Kumpulan, tahun: int, catatan: list[Catatan]) -> tuple[RencanaAksi, ...]:
    """Return the actions for the year after; those of the report year itself are named and left out."""
    tabel = [t for j in ("rencana_aksi", "target_triwulan") for t in kumpulan.tabel(j) if t.kolom_peran("aksi")]
    return tuple(
        a
        for a in _baca(
            _tahun_depan(tabel, tahun, catatan), kumpulan, baca_analisis.baca_rencana_aksi, _kunci, catatan
        )
        if a.aksi
    )  # fmt: skip


def susun_target_triwulan(
    kumpulan: Kumpulan, tahun: int, catatan: list[Catatan]
) -> tuple[tuple[TargetTriwulan, ...], tuple[TargetTriwulan, ...]]:
    """Return the targets per triwulan of the year after (or of a table that names no year), and of the report year."""
    tabel = [t for j in ("target_triwulan", "rencana_aksi") for t in kumpulan.tabel(j) if baca_analisis.bertriwulan(t)]
    depan, ini = (
        tuple(_baca([t for t in tabel if t.tahun in masa], kumpulan, baca_analisis.baca_target_triwulan,
                    lambda t: inti_nama(t.indikator), catatan))
        for masa in ((tahun + 1, None), (tahun,))
    )  # fmt: skip
    return depan, ini


def susun_pembanding(
    kumpulan: Kumpulan, tahun: int, daerah: str, catatan: list[Catatan]
) -> tuple[tuple[Pembanding, ...], tuple[CapaianKinerja, ...]]:
    """Return the figures of other regions, and what a column of the own region repeats of our realisasi."""
    tabel = [t for t in kumpulan.tabel("pembanding") if (t.tahun or tahun) == tahun]
    for t in kumpulan.tabel("pembanding"):
        if t not in tabel:
            catatan.append(
                info("J06", t.alamat, f"Perbandingan tahun {t.tahun} bukan tahun laporan; tidak dipakai.",
                     f"Tambahkan perbandingan tahun {tahun} bila sudah ada.")
            )  # fmt: skip
    semua = _baca(
        tabel, kumpulan, baca_analisis.baca_pembanding, lambda p: (inti_nama(p.indikator), p.nama_pembanding), catatan
    )
    sendiri = {inti_nama(daerah), inti_nama(daerah.partition(" ")[2])} - {""}
    milik = [p for p in semua if inti_nama(p.nama_pembanding) in sendiri]
    ulang = tuple(Indikator(p.indikator, realisasi=((tahun, p.realisasi),), asal=p.asal) for p in milik)
    capaian = (CapaianKinerja(tahun, None, (Sasaran("", indikator=ulang),), milik[0].asal),) if milik else ()
    return tuple(p for p in semua if p not in milik), capaian


def _kunci(satu: AnalisisIndikator | RencanaAksi) -> tuple[str, str]:
    return satu.sasaran, inti_nama(satu.indikator)


def _baca(
    tabel: list[TabelMentah], kumpulan: Kumpulan, pembaca: Callable[[TabelMentah], tuple[tuple[T, ...], list[Catatan]]],
    kunci: Callable[[T], Hashable], catatan: list[Catatan],
) -> list[T]:  # fmt: skip
    """Read the tables, best first; what a table says again about what another one has said is reported, not used."""
    hasil: list[T] = []
    milik: dict[Hashable, TabelMentah] = {}
    for t in sorted(tabel, key=kumpulan.peringkat, reverse=True):
        bacaan, temuan = pembaca(t)
        catatan += temuan
        ulang = [x for x in bacaan if milik.get(kunci(x), t) is not t]
        if ulang:
            catatan.append(
                periksa("B07", t.alamat, f"{len(ulang)} baris tabel ini juga ada di "
                                         f"{milik[kunci(ulang[0])].nama_tempat}; yang dipakai dari sana.",
                        "Pindahkan berkas yang tidak berlaku dari folder ini.")
            )  # fmt: skip
        baru = [x for x in bacaan if milik.setdefault(kunci(x), t) is t]
        hasil += baru
    return hasil


def _tahun_depan(tabel: list[TabelMentah], tahun: int, catatan: list[Catatan]) -> list[TabelMentah]:
    dipakai = [t for t in tabel if t.tahun in (tahun + 1, None)]
    for t in tabel:
        if t not in dipakai:
            catatan.append(
                info("J06", t.alamat, f"Rencana aksi tahun {t.tahun} bukan untuk tahun {tahun + 1}.",
                     f"Tambahkan rencana aksi tahun {tahun + 1} bila sudah ada.")
            )  # fmt: skip
    return dipakai
