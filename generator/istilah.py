"""Istilah yang dipakai program: nama jenis tabel, arti kode catatan, dan sebutan bagi pengguna."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping

from generator.checks.semua import ARTI_KODE as ARTI_PEMERIKSAAN
from generator.checks.semua import KELUARGA_KODE as KELUARGA_PEMERIKSAAN
from generator.document.temuan_templat import ARTI_KODE as ARTI_TEMPLAT
from generator.reading.catat import ARTI_KODE as ARTI_PEMBACAAN

JENIS_TABEL: dict[str, str] = {
    "renstra": "Renstra (tujuan, sasaran, target per tahun)",
    "renstra_program": "Renstra, bagian program dan pendanaan",
    "strategi": "Strategi dan arah kebijakan",
    "iku": "Indikator Kinerja Utama",
    "data_dasar": "Data dasar (angka mentah bagi rumus IKU)",
    "renja": "Rencana Kerja",
    "renja_program": "Rencana Kerja, bagian program dan pagu indikatif",
    "pk": "Perjanjian Kinerja",
    "pk_anggaran": "Perjanjian Kinerja, bagian anggaran",
    "dpa": "DPA (program, kegiatan, pagu)",
    "anggaran_kas": "Anggaran kas (pagu per bulan)",
    "realisasi": "Realisasi anggaran dan kinerja",
    "capaian": "Capaian indikator kinerja",
    "kemajuan": "Realisasi terhadap target akhir Renstra (dihitung ulang)",
    "efisiensi": "Efisiensi (dihitung ulang)",
    "cascading": "Pohon kinerja (sasaran dan programnya)",
    "riwayat": "Capaian tahun-tahun sebelumnya",
    "pembanding": "Perbandingan dengan daerah lain",
    "penyebab": "Analisis penyebab",
    "solusi": "Permasalahan dan solusi",
    "rencana_aksi": "Rencana aksi",
    "target_triwulan": "Target per triwulan",
    "kebutuhan_pegawai": "Kebutuhan dan realisasi pegawai",
    "golongan": "Pegawai menurut golongan",
    "pendidikan": "Pegawai menurut pendidikan",
    "jenis_kelamin": "Pegawai menurut jenis kelamin",
    "aset": "Aset tetap",
    "kriteria": "Kriteria capaian kinerja",
    "organisasi": "Susunan organisasi",
    "inovasi": "Inovasi",
    "penghargaan": "Prestasi dan penghargaan",
    "tindak_lanjut": "Tindak lanjut rekomendasi LHE",
    "crosscutting": "Crosscutting dengan perangkat daerah lain",
    "landasan_hukum": "Landasan hukum",
    "permasalahan_utama": "Permasalahan utama",
    "alasan": "Alasan perubahan PK",
    "fungsi": "Fungsi",
    "tugas_fungsi": "Tugas dan fungsi",
    "keterkaitan": "Keterkaitan dengan visi, misi, tujuan daerah",
    "profil": "Profil dan pengaturan",
}

# Keluarga catatan menurut huruf kodenya; pemeriksaan (C) menyebut keluarganya sendiri.
_KELUARGA_HURUF = {
    "B": "Berkas dan tabel", "P": "Berkas dan tabel", "M": "Berkas dan tabel",
    "N": "Isi sel", "K": "Kolom dan baris", "H": "Kolom dan baris", "T": "Kolom dan baris",
    "J": "Antardokumen", "R": "Aturan perhitungan", "W": "Templat",
}  # fmt: skip
# What a folder and a template can be told; a review knows more (istilah_reviu.py).
ARTI_KODE: dict[str, str] = {**ARTI_PEMBACAAN, **ARTI_PEMERIKSAAN, **ARTI_TEMPLAT}
# Every kode with its family, the families in the order in which people read them.
KELUARGA_KODE: dict[str, str] = {
    **{kode: _KELUARGA_HURUF[kode[0]] for kode in (*ARTI_PEMBACAAN, *ARTI_TEMPLAT)},
    **KELUARGA_PEMERIKSAAN,
}


def sebut_arti(kode: str) -> str:
    """Return what a kode stands for, "" for none of ours; the checks of a review are imported only when asked for."""
    if kode in ARTI_KODE:
        return ARTI_KODE[kode]
    from generator.istilah_reviu import ARTI_KODE as ARTI_SEMUA

    return ARTI_SEMUA.get(kode, "")


def istilah_kode(kode: Iterable[str]) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Return the meanings and families of codes, those of a review only where one of these codes is of them."""
    if all(k in ARTI_KODE for k in kode):
        return ARTI_KODE, KELUARGA_KODE
    from generator import istilah_reviu

    return istilah_reviu.ARTI_KODE, istilah_reviu.KELUARGA_KODE
