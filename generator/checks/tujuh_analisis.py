"""Tujuh analisis capaian kinerja: yang mana kekurangan data, per sasaran.

Sumber: PermenPANRB 53/2014 Lampiran II Bab III.A angka 1–7. Hanya info: laporan tetap tersusun tanpa bagian itu.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from generator.checks.catat import info
from generator.checks.catat import sebut
from generator.model.catatan import Catatan
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Nilai
from generator.model.rekaman import rekaman
from generator.tables.padanan import cari_padanan

KODE = "C35"
ARTI = "Analisis kinerja kekurangan data"


class Kelengkapan(Enum):
    """How far an analysis can be made, in the words of the SAKIP evaluation."""

    LENGKAP = "angka dan narasi"
    ANGKA = "angka saja"
    TIDAK_ADA = "tidak ada"


@rekaman
class Analisis:
    """One of the seven analyses of one sasaran."""

    nomor: int
    nama: str
    kelengkapan: Kelengkapan


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """One finding per sasaran, naming the analyses that lack data."""
    for sasaran in laporan.sasaran:
        kurang = [a for a in nilai_analisis(laporan, sasaran) if a.kelengkapan is not Kelengkapan.LENGKAP]
        if kurang:
            sebutan = "; ".join(f"({a.nomor}) {a.nama}: {a.kelengkapan.value}" for a in kurang)
            asal = sasaran.indikator[0].indikator.asal if sasaran.indikator else None
            yield info(
                KODE, asal, f"Sasaran {sebut(sasaran.nama)} belum lengkap analisisnya: {sebutan}.",
                "Lengkapi datanya bila ada; bagian yang kosong ditandai atau dilewati di laporan.",
            )  # fmt: skip


def nilai_analisis(laporan: Laporan, sasaran: SasaranLaporan) -> tuple[Analisis, ...]:
    """Return the seven analyses of one sasaran. Where there are figures the report writes the sentences itself,
    except for the causes (5), which only the office knows."""
    indikator = sasaran.indikator
    terukur = all(isinstance(i.target, Nilai) and isinstance(i.realisasi, Nilai) for i in indikator)
    berpagu = isinstance(sasaran.pagu, Nilai) and isinstance(sasaran.realisasi, Nilai)
    ada = (
        ("target dan realisasi tahun ini", terukur),
        ("realisasi tahun-tahun lalu", all(i.baru or _ada_riwayat(laporan, i) for i in indikator)),
        ("target akhir Renstra", all(_ada_target_akhir(laporan, i) for i in indikator)),
        ("standar nasional atau pembanding",
         any(cari_padanan(i.nama, laporan.pembanding, lambda p: p.indikator) for i in indikator)),
        ("penyebab keberhasilan atau kegagalan", all(_ada_penyebab(laporan, i) for i in indikator)),
        ("efisiensi penggunaan sumber daya", berpagu),
        ("program dan kegiatan penunjang", bool(sasaran.program)),
    )  # fmt: skip
    return tuple(
        Analisis(nomor, nama, _kelengkapan(lengkap, nomor == 5 and terukur))
        for nomor, (nama, lengkap) in enumerate(ada, 1)
    )


def _kelengkapan(lengkap: bool, ada_angka: bool) -> Kelengkapan:
    if lengkap:
        return Kelengkapan.LENGKAP
    return Kelengkapan.ANGKA if ada_angka else Kelengkapan.TIDAK_ADA


def _ada_riwayat(laporan: Laporan, indikator: IndikatorSasaran) -> bool:
    riwayat = cari_padanan(indikator.nama, laporan.riwayat, lambda r: r.indikator.nama)
    return riwayat is not None and any(
        isinstance(n, Nilai) for t, n in riwayat.indikator.realisasi if t < laporan.tahun
    )


def _ada_target_akhir(laporan: Laporan, indikator: IndikatorSasaran) -> bool:
    renstra = laporan.renstra_berlaku
    if renstra is None:
        return False
    cocok = cari_padanan(indikator.nama, [i for s in renstra.sasaran for i in s.indikator], lambda i: i.nama)
    akhir = laporan.aturan.tahun_akhir_renstra or renstra.akhir
    return cocok is not None and isinstance(cocok.target_tahun(akhir), Nilai)


def _ada_penyebab(laporan: Laporan, indikator: IndikatorSasaran) -> bool:
    nama = [n for a in laporan.analisis if a.penyebab for n in a.indikator.splitlines()]
    return cari_padanan(indikator.nama, nama, str) is not None
