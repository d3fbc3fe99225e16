"""Target dan realisasi indikator sasaran yang diulang di tempat lain harus sama dengan PK dan pengukurannya.

Sumber: PermenPANRB 53/2014, Checklist Reviu III.4 (target dalam LKj sesuai dengan perjanjian kinerja).
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from decimal import ROUND_HALF_UP
from decimal import Decimal

from generator.checks.besaran import angka_sama
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tempat_lain
from generator.checks.catat import tulis
from generator.checks.dugaan import dugaan_ketik
from generator.model.anggaran import SasaranAnggaran
from generator.model.catatan import Catatan
from generator.model.kinerja import Sasaran
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_padanan
from generator.tables.padanan import sesasaran_dulu

KODE = "C04"
ARTI = "Angka indikator yang sama ditulis berbeda"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare what the measurement sheets and the realisasi workbook repeat with the PK and its realisasi."""
    yield from _diulang(laporan)
    for capaian in laporan.capaian:
        if capaian.versi is not None and _tanpa_pk(laporan, capaian.versi):
            continue
        utama = laporan.sasaran if capaian.versi in (None, _versi_terakhir(laporan)) else laporan.sasaran_induk
        yield from _banding_daftar(capaian.sasaran, utama, laporan.tahun)
        if utama is not laporan.sasaran:
            yield from _banding_daftar(capaian.sasaran, laporan.sasaran, laporan.tahun, target=False)
    if laporan.realisasi is not None:
        yield from _banding_daftar(laporan.realisasi.sasaran, laporan.sasaran, laporan.tahun)


def _diulang(laporan: Laporan) -> Iterator[Catatan]:
    """What analyses and comparisons repeat may be rounded, may be of either edition of the PK, and a fraction of it."""
    for indikator in (i for c in laporan.diulang for s in c.sasaran for i in s.indikator):
        utama = [
            cocok
            for daftar in (laporan.sasaran, laporan.sasaran_induk)
            if (cocok := cari_padanan(indikator.nama, [i for s in daftar for i in s.indikator], lambda i: i.nama))
        ]
        for besaran, tertulis, acuan in (
            ("Target", indikator.target_tahun(laporan.tahun), [i.target for i in utama]),
            ("Realisasi", indikator.realisasi_tahun(laporan.tahun), [i.realisasi for i in utama]),
        ):
            if acuan and isinstance(tertulis, Nilai) and not any(_pembulatan(tertulis, n) for n in acuan):
                yield from _banding(indikator.nama, besaran, tertulis, acuan[0])


def _pembulatan(tertulis: Nilai, utama: Angka) -> bool:
    if not isinstance(utama, Nilai):
        return False
    langkah = Decimal(1).scaleb(min(0, tertulis.angka.normalize().as_tuple().exponent))
    bulat = utama.angka.quantize(langkah, rounding=ROUND_HALF_UP)
    return tertulis.angka == bulat or angka_sama(Nilai(tertulis.angka * 100), utama)


def _tanpa_pk(laporan: Laporan, versi: Versi) -> bool:
    pk = laporan.pk_versi(versi)
    return pk is None or pk.dari_renstra


def _versi_terakhir(laporan: Laporan):
    return laporan.pk_terakhir.versi if laporan.pk_terakhir else None


def _banding_daftar(
    diulang: Sequence[Sasaran | SasaranAnggaran], sasaran: Sequence[SasaranLaporan], tahun: int, target: bool = True
) -> Iterator[Catatan]:
    """Compare with the indicators of the same names; the PK induk has targets of its own, but the same realisasi."""
    for milik, indikator in ((s.nama, i) for s in diulang for i in s.indikator):
        padanan = cari_padanan(indikator.nama, sesasaran_dulu(milik, sasaran), lambda i: i.nama)
        if padanan is None:
            continue
        if target:
            yield from _banding(indikator.nama, "Target", indikator.target_tahun(tahun), padanan.target)
        yield from _banding(indikator.nama, "Realisasi", indikator.realisasi_tahun(tahun), padanan.realisasi)


def _banding(nama: str, besaran: str, diulang: Angka, utama: Angka) -> Iterator[Catatan]:
    if isinstance(diulang, Nilai) and isinstance(utama, Nilai) and not angka_sama(diulang, utama):
        yield periksa(
            KODE, diulang.asal,
            f"{besaran} {sebut(nama)} tertulis {tulis(diulang)}, sedangkan {tulis(utama)} di sumber "
            f"utamanya{tempat_lain(utama)}.{dugaan_ketik(diulang.angka, utama.angka)}",
            "Samakan kedua angka itu; laporan ini memakai sumber utamanya.",
        )  # fmt: skip
