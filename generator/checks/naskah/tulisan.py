"""Tulisan kantor tentang satu indikator, diperiksa dengan pemeriksaan yang sama seperti kalimat sebuah naskah."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping

from generator.checks.naskah import angka_anggaran
from generator.checks.naskah import angka_indikator
from generator.checks.naskah import arah
from generator.checks.naskah import hitungan_kalimat
from generator.checks.naskah import kata_capai
from generator.checks.naskah import sisa_templat
from generator.checks.naskah import target_akhir
from generator.checks.naskah import terbilang
from generator.checks.naskah.bahan import susun_bahan
from generator.checks.naskah.kalimat import kalimat_teks
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.naskah import Naskah
from generator.model.nilai import Alamat
from generator.tables.daftar import build_semua
from generator.tables.tabel import HasilTabel

PEMERIKSAAN = (
    kata_capai, arah, angka_indikator, angka_anggaran, target_akhir, terbilang, hitungan_kalimat,
)  # fmt: skip


def periksa_tulisan(
    tulisan: Iterable[tuple[str, Alamat, str]], laporan: Laporan, tabel: Mapping[str, HasilTabel] | None = None
) -> Iterator[Catatan]:
    """Yield what passages say and the tables deny; each comes with its cell and the indicator that it is about."""
    daftar = list(tulisan)
    for teks, alamat, _ in daftar:
        yield from sisa_templat.periksa_teks(teks, alamat)
    kalimat = tuple(k for teks, alamat, nama in daftar for k in kalimat_teks(teks, alamat, label=nama))
    bahan = susun_bahan(Naskah("", ()), laporan, tabel or build_semua(laporan), kalimat)
    for pemeriksaan in PEMERIKSAAN:
        yield from pemeriksaan.periksa_naskah(bahan)
