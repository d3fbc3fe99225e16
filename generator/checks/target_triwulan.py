"""Target triwulan harus sampai pada target tahunannya, dan target tahunan itu target Renstra.

Sumber: PermenPANRB 53/2014 Lampiran I (rencana aksi memuat target per triwulan dari Perjanjian Kinerja).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.besaran import angka_sama
from generator.checks.besaran import dapat_dibandingkan
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tempat
from generator.checks.catat import tempat_lain
from generator.checks.catat import tulis
from generator.checks.dugaan import dugaan_ketik
from generator.checks.dugaan import dugaan_target
from generator.model.catatan import Catatan
from generator.model.kinerja import TargetTriwulan
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_padanan
from generator.tables.padanan import nama_sama

KODE = "C10"
ARTI = "Target triwulan tidak sama dengan target tahunan"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare the quarters with the year, and the year with the Renstra."""
    for baris in (*laporan.target_triwulan, *laporan.target_triwulan_ini):
        yield from _triwulan(baris)
        yield from _renstra(laporan, baris)


def _triwulan(baris: TargetTriwulan) -> Iterator[Catatan]:
    """The year is the last quarter (position, cumulative) or the sum of the quarters."""
    terisi = [n for n in baris.triwulan if isinstance(n, Nilai)]
    if not terisi or not isinstance(baris.total, Nilai):
        return
    jumlah = Nilai(sum(n.angka for n in terisi))
    if not angka_sama(baris.total, terisi[-1]) and not angka_sama(baris.total, jumlah):
        yield periksa(
            KODE, tempat(baris.total, baris.asal),
            f"Target setahun {sebut(baris.indikator)} tertulis {tulis(baris.total)}; triwulan terakhirnya "
            f"{tulis(terisi[-1])} dan jumlah keempatnya {tulis(jumlah)}."
            f"{dugaan_ketik(baris.total.angka, terisi[-1].angka)}",
            "Samakan target setahun dengan triwulan terakhir (posisi) atau dengan jumlahnya.",
        )  # fmt: skip
    elif not angka_sama(baris.total, jumlah):
        angka = [n.angka for n in terisi]
        turun = next((b for a, b in zip(terisi, terisi[1:], strict=False) if b.angka < a.angka), None)
        if turun is not None and angka != sorted(angka, reverse=True):
            yield periksa(
                KODE, tempat(turun, baris.asal),
                f"Target triwulan {sebut(baris.indikator)} turun menjadi {tulis(turun)}, padahal angkanya kumulatif.",
                "Periksa target triwulan sebelumnya.",
            )  # fmt: skip


def _renstra(laporan: Laporan, baris: TargetTriwulan) -> Iterator[Catatan]:
    """The table belongs to the report year or to the year after; either target is right, and so is the PK's."""
    renstra = laporan.renstra_berlaku
    if renstra is None or not isinstance(baris.total, Nilai):
        return
    indikator = cari_padanan(baris.indikator, [i for s in renstra.sasaran for i in s.indikator], lambda i: i.nama)
    if indikator is None:
        return
    target = [indikator.target_tahun(t) for t in (laporan.tahun + 1, laporan.tahun)]
    di_pk = [(pk, i) for pk in laporan.pk for i in pk.indikator if nama_sama(i.nama, baris.indikator)]
    target += [i.target_tahun(pk.tahun) for pk, i in di_pk]
    terbaca = [n for n in target if isinstance(n, Nilai)]
    if not terbaca or not dapat_dibandingkan(baris.total, terbaca[0], baris.satuan, indikator.satuan):
        return
    if not any(angka_sama(baris.total, n, baris.satuan, indikator.satuan) for n in terbaca):
        yield periksa(
            KODE, tempat(baris.total, baris.asal),
            f"Target setahun {sebut(baris.indikator)} {tulis(baris.total)}, di Renstra {renstra.periode} "
            f"{tulis(terbaca[0])}{tempat_lain(terbaca[0])}.{dugaan_ketik(baris.total.angka, terbaca[0].angka)}"
            f"{dugaan_target(laporan, baris.total, baris.satuan, baris.indikator, laporan.tahun + 1)}",
            "Samakan targetnya, atau jelaskan perubahannya.",
        )  # fmt: skip
