"""Riwayat capaian: kolom tahun ini sama dengan PK dan pengukurannya, target tahun lalu sama dengan Renstra.

Sumber: PermenPANRB 53/2014 Bab III.A.2 (membandingkan realisasi dan capaian tahun ini dengan tahun-tahun lalu).
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence

from generator.checks.besaran import angka_sama
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tempat_lain
from generator.checks.catat import tulis
from generator.checks.dugaan import dugaan_ketik
from generator.checks.dugaan import dugaan_target
from generator.model.catatan import Catatan
from generator.model.kinerja import Indikator
from generator.model.laporan import Laporan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_padanan

KODE = "C18"
ARTI = "Riwayat capaian berbeda dari dokumen tahunnya"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare each row of the history, year by year."""
    for baris in laporan.riwayat:
        indikator = baris.indikator
        for tahun, target in indikator.target:
            acuan = _target_tahun(laporan, indikator.nama, tahun)
            yield from _banding(laporan, indikator, f"Target {tahun}", tahun, target, acuan)
        realisasi = indikator.realisasi_tahun(laporan.tahun)
        acuan = [i.realisasi for i in _tahun_ini(laporan, indikator.nama)]
        yield from _banding(laporan, indikator, f"Realisasi {laporan.tahun}", None, realisasi, acuan)
    yield from _tanpa_tahun_lalu(laporan)


def _tanpa_tahun_lalu(laporan: Laporan) -> Iterator[Catatan]:
    """A history that stops two years ago may have its years one column off."""
    tahun = {t for r in laporan.riwayat for t, n in r.indikator.realisasi if isinstance(n, Nilai) and t < laporan.tahun}
    if tahun and max(tahun) < laporan.tahun - 1:
        yield periksa(
            KODE, next((r.indikator.asal for r in laporan.riwayat), None),
            f"Riwayat berakhir tahun {max(tahun)}; realisasi tahun {laporan.tahun - 1} tidak ada.",
            f"Tambahkan realisasi tahun {laporan.tahun - 1}, atau betulkan tahun di kepala kolomnya.",
        )  # fmt: skip


def _banding(
    laporan: Laporan, indikator: Indikator, besaran: str, tahun: int | None, tertulis: Angka, acuan: Sequence[Angka]
) -> Iterator[Catatan]:
    """Any of the references is right (PK induk or perubahan); a fraction typed for a percent is C05's."""
    terbaca = [n for n in acuan if isinstance(n, Nilai)]
    if not isinstance(tertulis, Nilai) or not terbaca or any(angka_sama(tertulis, n) for n in terbaca):
        return
    if any(angka_sama(Nilai(tertulis.angka * 100), n) for n in terbaca):
        return
    seharusnya = terbaca[-1]
    lain = dugaan_target(laporan, tertulis, "", indikator.nama, tahun) if tahun else ""
    yield periksa(
        KODE, tertulis.asal,
        f"{besaran} {sebut(indikator.nama)} di riwayat {tulis(tertulis)}, sedangkan {tulis(seharusnya)} di "
        f"sumbernya{tempat_lain(seharusnya)}.{dugaan_ketik(tertulis.angka, seharusnya.angka) or lain}",
        "Samakan kedua angka itu, atau jelaskan perubahannya.",
    )  # fmt: skip


def _target_tahun(laporan: Laporan, nama: str, tahun: int) -> list[Angka]:
    if tahun == laporan.tahun:
        return [i.target for i in _tahun_ini(laporan, nama)]
    hasil = []
    for renstra in laporan.renstra:
        cocok = cari_padanan(nama, [i for s in renstra.sasaran for i in s.indikator], lambda i: i.nama)
        if cocok is not None:
            hasil.append(cocok.target_tahun(tahun))
    return hasil


def _tahun_ini(laporan: Laporan, nama: str):
    for daftar in (laporan.sasaran_induk, laporan.sasaran):
        cocok = cari_padanan(nama, [i for s in daftar for i in s.indikator], lambda i: i.nama)
        if cocok is not None:
            yield cocok
