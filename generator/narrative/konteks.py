"""Konteks: nama polos yang boleh dipakai setiap templat narasi, satu fungsi untuk satu bagian."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping

from generator.model.kinerja import Versi
from generator.narrative import bab_anggaran
from generator.narrative import bab_capaian
from generator.narrative import bab_pendahuluan
from generator.narrative import bab_penutup
from generator.narrative import bab_perbandingan
from generator.narrative import bab_perencanaan
from generator.narrative import bab_tambahan
from generator.narrative import dokumen_lain
from generator.narrative import metode
from generator.narrative import perhitungan
from generator.narrative.bahan import Bahan
from generator.narrative.umum import umum

Konteks = dict[str, object]

# Passages that need nothing but the common names.
TETAP = ("latar_belakang", "sistematika", "penutup", "penutup_akhir", "dok_pengukuran")

KONTEKS: Mapping[str, Callable[[Bahan], Konteks]] = {
    **{nama: lambda b: {} for nama in TETAP},
    "kata_pengantar": bab_pendahuluan.kata_pengantar,
    "ikhtisar": bab_penutup.ikhtisar,
    "kedudukan": bab_pendahuluan.kedudukan,
    "tugas_fungsi": bab_pendahuluan.tugas_fungsi,
    "kepegawaian": bab_pendahuluan.kepegawaian,
    "sarana": bab_pendahuluan.sarana,
    "anggaran": bab_pendahuluan.anggaran,
    "permasalahan_utama": bab_pendahuluan.permasalahan_utama,
    "landasan_hukum": bab_pendahuluan.landasan_hukum,
    "renstra_1": lambda b: bab_perencanaan.renstra(b, 1),
    "target_renstra_1": lambda b: bab_perencanaan.target_renstra(b, 1),
    "strategi_1": lambda b: bab_perencanaan.strategi(b, 1),
    "iku_1": lambda b: bab_perencanaan.iku(b, 1),
    "renstra_2": lambda b: bab_perencanaan.renstra(b, 2),
    "target_renstra_2": lambda b: bab_perencanaan.target_renstra(b, 2),
    "strategi_2": lambda b: bab_perencanaan.strategi(b, 2),
    "iku_2": lambda b: bab_perencanaan.iku(b, 2),
    "renja_induk": lambda b: bab_perencanaan.renja(b, Versi.INDUK),
    "dpa_induk": lambda b: bab_perencanaan.dpa(b, Versi.INDUK),
    "pk_induk": lambda b: bab_perencanaan.pk(b, Versi.INDUK),
    "renja_perubahan": lambda b: bab_perencanaan.renja(b, Versi.PERUBAHAN),
    "dpa_perubahan": lambda b: bab_perencanaan.dpa(b, Versi.PERUBAHAN),
    "pk_perubahan": lambda b: bab_perencanaan.pk(b, Versi.PERUBAHAN),
    "perubahan_pk": bab_perencanaan.perubahan_pk,
    "pengukuran": bab_capaian.pengukuran,
    "metode": metode.metode,
    "capaian_induk": bab_capaian.capaian_induk,
    "capaian_perubahan": bab_capaian.capaian_perubahan,
    "perhitungan": perhitungan.perhitungan,
    "simpulan_capaian": bab_capaian.simpulan_capaian,
    "tren": bab_perbandingan.tren,
    "kemajuan": bab_perbandingan.kemajuan,
    "pembanding": bab_perbandingan.pembanding,
    "penyebab": bab_perbandingan.penyebab,
    "solusi": bab_perbandingan.solusi,
    "efisiensi": bab_anggaran.efisiensi,
    "program_penunjang": bab_anggaran.program_penunjang,
    "realisasi_anggaran": bab_anggaran.realisasi_anggaran,
    "dok_iku": dokumen_lain.dok_iku,
    "dok_pk": dokumen_lain.dok_pk,
    "dok_renaksi": dokumen_lain.dok_renaksi,
    "dok_pengantar": dokumen_lain.dok_pengantar,
    "tindak_lanjut": bab_tambahan.tindak_lanjut,
    "crosscutting": bab_tambahan.crosscutting,
    "inovasi": lambda b: bab_anggaran.cerita(b, b.laporan.inovasi),
    "penghargaan": lambda b: bab_anggaran.cerita(b, b.laporan.penghargaan),
    "simpulan": bab_penutup.simpulan,
    "simpulan_umum": bab_penutup.simpulan_umum,
    "rencana_aksi": bab_penutup.rencana_aksi,
    "target_triwulan": bab_penutup.target_triwulan,
}


def build_konteks(nama: str, b: Bahan) -> Konteks:
    """Return the names for one passage: the common ones and its own. Raises KeyError for an unknown passage."""
    return {**umum(b.laporan), **KONTEKS[nama](b)}
