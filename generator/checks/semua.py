"""Semua pemeriksaan, dijalankan sekali dan diurutkan."""

from __future__ import annotations

from generator.checks import akhir_renstra
from generator.checks import angka_kosong
from generator.checks import jumlah_anggaran
from generator.checks import pagu_berbeda
from generator.checks import pegawai
from generator.checks import persen_pecahan
from generator.checks import pk_renstra
from generator.checks import realisasi_berbeda
from generator.model.catatan import Catatan
from generator.model.catatan import urutkan
from generator.model.laporan import Laporan

PEMERIKSAAN = (
    jumlah_anggaran, pagu_berbeda, pk_renstra, realisasi_berbeda, persen_pecahan, angka_kosong, akhir_renstra, pegawai,
)  # fmt: skip
ARTI_KODE: dict[str, str] = {p.KODE: p.ARTI for p in PEMERIKSAAN}


def periksa_semua(laporan: Laporan) -> tuple[Catatan, ...]:
    """Return every finding about the Laporan, sorted by place."""
    return urutkan([c for pemeriksaan in PEMERIKSAAN for c in pemeriksaan.periksa_laporan(laporan)])
