"""Tujuh analisis capaian kinerja: yang mana kekurangan data, per sasaran.

Sumber: PermenPANRB 53/2014 Lampiran II Bab III.A angka 1–7. Hanya info: laporan tetap tersusun tanpa bagian itu.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import info
from generator.checks.catat import sebut
from generator.model.catatan import Catatan
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_padanan

KODE = "C35"
ARTI = "Analisis kinerja kekurangan data"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """One finding per sasaran, naming the analyses that lack data."""
    for sasaran in laporan.sasaran:
        kurang = list(_kurang(laporan, sasaran))
        if kurang:
            asal = sasaran.indikator[0].indikator.asal if sasaran.indikator else None
            yield info(
                KODE, asal,
                f"Sasaran {sebut(sasaran.nama)} belum lengkap analisisnya: {'; '.join(kurang)}.",
                "Lengkapi datanya bila ada; bagian yang kosong ditandai atau dilewati di laporan.",
            )  # fmt: skip


def _kurang(laporan: Laporan, sasaran: SasaranLaporan) -> Iterator[str]:
    indikator = sasaran.indikator
    if not all(isinstance(i.target, Nilai) and isinstance(i.realisasi, Nilai) for i in indikator):
        yield "(1) target dan realisasi tahun ini"
    if not all(i.baru or _ada_riwayat(laporan, i) for i in indikator):
        yield "(2) realisasi tahun-tahun lalu"
    renstra = laporan.renstra_berlaku
    semua = [i for s in renstra.sasaran for i in s.indikator] if renstra else []
    akhir = laporan.aturan.tahun_akhir_renstra or (renstra.akhir if renstra else 0)
    padanan = [cari_padanan(i.nama, semua, lambda x: x.nama) for i in indikator]
    if not all(p is not None and isinstance(p.target_tahun(akhir), Nilai) for p in padanan):
        yield "(3) target akhir Renstra"
    if not any(cari_padanan(i.nama, laporan.pembanding, lambda p: p.indikator) for i in indikator):
        yield "(4) standar nasional atau pembanding"
    penyebab = [nama for a in laporan.analisis if a.penyebab for nama in a.indikator.splitlines()]
    if not all(cari_padanan(i.nama, penyebab, str) for i in indikator):
        yield "(5) penyebab keberhasilan atau kegagalan"
    if not isinstance(sasaran.pagu, Nilai) or not isinstance(sasaran.realisasi, Nilai):
        yield "(6) pagu dan realisasi anggaran"
    if not sasaran.program:
        yield "(7) program dan kegiatan penunjang"


def _ada_riwayat(laporan: Laporan, indikator: IndikatorSasaran) -> bool:
    riwayat = cari_padanan(indikator.nama, laporan.riwayat, lambda r: r.indikator.nama)
    return riwayat is not None and any(
        isinstance(n, Nilai) for t, n in riwayat.indikator.realisasi if t < laporan.tahun
    )
