"""Semua pemeriksaan, dijalankan sekali dan diurutkan."""

from __future__ import annotations

from collections.abc import Mapping

from generator.checks import akhir_renstra
from generator.checks import anggaran_pk
from generator.checks import angka_kosong
from generator.checks import aset
from generator.checks import aturan_lain
from generator.checks import bilangan_bulat
from generator.checks import capaian_tinggi
from generator.checks import ejaan_indikator
from generator.checks import hitungan_kantor
from generator.checks import indikator_anggaran
from generator.checks import indikator_kembar
from generator.checks import indikator_tertukar
from generator.checks import jumlah_anggaran
from generator.checks import kali_sepuluh
from generator.checks import keluar_deret
from generator.checks import lonjakan
from generator.checks import nama_indikator
from generator.checks import nama_sasaran
from generator.checks import nama_tujuan
from generator.checks import nol_dinilai
from generator.checks import pagu_berbeda
from generator.checks import pasangan_angka
from generator.checks import pegawai
from generator.checks import pejabat
from generator.checks import pembulatan
from generator.checks import penjelasan_iku
from generator.checks import persen_pecahan
from generator.checks import pk_renstra
from generator.checks import pk_sebagian
from generator.checks import predikat
from generator.checks import realisasi_berbeda
from generator.checks import realisasi_pagu
from generator.checks import renja_berbeda
from generator.checks import rentang
from generator.checks import riwayat_berbeda
from generator.checks import rumus_berbeda
from generator.checks import rumus_rusak
from generator.checks import satuan_indikator
from generator.checks import sifat
from generator.checks import tak_terhitung
from generator.checks import tanggal_laporan
from generator.checks import tanggal_pk
from generator.checks import target_anggaran
from generator.checks import target_mundur
from generator.checks import target_triwulan
from generator.checks import tujuh_analisis
from generator.checks import uang_kecil
from generator.checks.teks_kantor import periksa_teks_kantor
from generator.model.catatan import Catatan
from generator.model.catatan import urutkan
from generator.model.laporan import Laporan
from generator.tables.tabel import HasilTabel

KELUARGA: dict[str, tuple] = {
    "Penjumlahan": (jumlah_anggaran, pegawai, aset, target_triwulan, hitungan_kantor),
    "Satu angka satu nilai": (
        pagu_berbeda, pk_renstra, realisasi_berbeda, akhir_renstra, renja_berbeda, target_anggaran, indikator_anggaran,
        indikator_tertukar, nama_sasaran, nama_indikator, ejaan_indikator, nama_tujuan, satuan_indikator,
        riwayat_berbeda, anggaran_pk, rumus_berbeda, indikator_kembar,
    ),
    "Kewajaran": (
        persen_pecahan, kali_sepuluh, keluar_deret, lonjakan, capaian_tinggi, realisasi_pagu, target_mundur,
        pasangan_angka, sifat, bilangan_bulat, rentang, nol_dinilai, uang_kecil,
    ),
    "Aturan perhitungan": (aturan_lain, pembulatan, tak_terhitung, rumus_rusak, predikat),
    "Tanggal dan pejabat": (tanggal_pk, tanggal_laporan, pejabat),
    "Kelengkapan": (angka_kosong, tujuh_analisis, penjelasan_iku, pk_sebagian),
}  # fmt: skip
PEMERIKSAAN = tuple(sorted((p for daftar in KELUARGA.values() for p in daftar), key=lambda p: p.KODE))
ARTI_KODE: dict[str, str] = {p.KODE: p.ARTI for p in PEMERIKSAAN}
KELUARGA_KODE: dict[str, str] = {p.KODE: nama for nama, daftar in KELUARGA.items() for p in daftar}


def periksa_semua(laporan: Laporan, tabel: Mapping[str, HasilTabel] | None = None) -> tuple[Catatan, ...]:
    """Return every finding about the Laporan, sorted by place.

    `tabel` are its computed tables, against which the office's own passages are held; None computes them if needed.
    """
    catatan = [c for pemeriksaan in PEMERIKSAAN for c in pemeriksaan.periksa_laporan(laporan)]
    return urutkan([*catatan, *periksa_teks_kantor(laporan, tabel)])
