"""Semua pemeriksaan teks sebuah naskah, dijalankan sekali dan diurutkan."""

from __future__ import annotations

from collections.abc import Mapping

from generator.checks.naskah import angka_anggaran
from generator.checks.naskah import angka_indikator
from generator.checks.naskah import arah
from generator.checks.naskah import banding_daerah
from generator.checks.naskah import banyak_tercapai
from generator.checks.naskah import banyaknya
from generator.checks.naskah import daftar_isi
from generator.checks.naskah import hitungan_kalimat
from generator.checks.naskah import jumlah_orang
from generator.checks.naskah import kata_capai
from generator.checks.naskah import kategori_teks
from generator.checks.naskah import nama_lain
from generator.checks.naskah import nomor_tabel
from generator.checks.naskah import periode
from generator.checks.naskah import rata_rata
from generator.checks.naskah import rujukan_tabel
from generator.checks.naskah import rupiah_mirip
from generator.checks.naskah import semua_tercapai
from generator.checks.naskah import sisa_templat
from generator.checks.naskah import sistematika
from generator.checks.naskah import tahun_basi
from generator.checks.naskah import target_akhir
from generator.checks.naskah import terbilang
from generator.checks.naskah.bahan import susun_bahan
from generator.model.catatan import Catatan
from generator.model.catatan import urutkan
from generator.model.laporan import Laporan
from generator.model.naskah import Naskah
from generator.tables.tabel import HasilTabel

KELUARGA: dict[str, tuple] = {
    "Teks terhadap tabel": (
        kata_capai, semua_tercapai, arah, angka_indikator, angka_anggaran, rupiah_mirip, jumlah_orang, banyaknya,
        rata_rata, target_akhir, kategori_teks, terbilang, hitungan_kalimat,
        banding_daerah, banyak_tercapai,
    ),
    "Naskah": (
        periode, tahun_basi, sisa_templat, nama_lain, nomor_tabel, rujukan_tabel, daftar_isi, sistematika,
    ),
}  # fmt: skip
PEMERIKSAAN = tuple(sorted((p for daftar in KELUARGA.values() for p in daftar), key=lambda p: p.KODE))
ARTI_KODE: dict[str, str] = {p.KODE: p.ARTI for p in PEMERIKSAAN}
KELUARGA_KODE: dict[str, str] = {p.KODE: nama for nama, daftar in KELUARGA.items() for p in daftar}


def periksa_naskah(
    naskah: Naskah, laporan: Laporan | None = None, tabel: Mapping[str, HasilTabel] | None = None
) -> tuple[Catatan, ...]:
    """Return what the text of a document says and its tables deny, sorted by place.

    Facts come from the tables of the document, and from the computed tables of the folder where there is one; a
    sentence is denied only where no table says what it says.
    """
    bahan = susun_bahan(naskah, laporan, tabel)
    return urutkan([c for pemeriksaan in PEMERIKSAAN for c in pemeriksaan.periksa_naskah(bahan)])
