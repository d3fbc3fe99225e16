"""Bentuk tiap formulir: judul dan kolomnya, sama untuk yang kosong, isian per bidang, dan tahun berikutnya.

The headers are words that reading/ knows (columns.toml), so that what is filled in comes back without a map.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.formulir.lembar import KolomFormulir
from generator.formulir.lembar import LembarFormulir
from generator.formulir.lembar import Sel

SIFAT = ("makin tinggi makin baik", "makin rendah makin baik")
_SASARAN, _INDIKATOR = KolomFormulir("Sasaran", 40), KolomFormulir("Indikator", 40)
_SATUAN, _SIFAT = KolomFormulir("Satuan", 14), KolomFormulir("Sifat", 24, False, SIFAT)
Baris = Sequence[tuple[Sel, ...]]


def _isi(judul: str, lebar: float, *pilihan: str) -> KolomFormulir:
    return KolomFormulir(judul, lebar, True, pilihan)


def renstra(awal: int, akhir: int, baris: Baris = ()) -> LembarFormulir:
    """Targets per year of the plan."""
    tahun = tuple(KolomFormulir(f"Target {t}", 12) for t in range(awal, akhir + 1))
    kolom = (KolomFormulir("Tujuan", 36), _SASARAN, _INDIKATOR, _SATUAN, _SIFAT, *tahun)
    return LembarFormulir("Renstra", (f"RENCANA STRATEGIS TAHUN {awal}-{akhir}",), kolom, tuple(baris))


def iku(awal: int, akhir: int, baris: Baris = ()) -> LembarFormulir:
    """The indicators of the decree with definition, formula, source and the bidang that answers for them."""
    kolom = (
        _SASARAN, KolomFormulir("Indikator Kinerja Utama", 40), _SATUAN, KolomFormulir("Definisi Operasional", 46),
        KolomFormulir("Formulasi", 46), KolomFormulir("Sumber Data", 24), KolomFormulir("Penanggung Jawab", 24),
        _SIFAT, KolomFormulir("Rumus Capaian", 14, False, ("N1", "N2")),
        KolomFormulir("Jenis Target", 14, False, ("tahunan", "akumulasi")),
    )  # fmt: skip
    return LembarFormulir("IKU", (f"INDIKATOR KINERJA UTAMA TAHUN {awal}-{akhir}",), kolom, tuple(baris))


def pk(tahun: int, baris: Baris = ()) -> LembarFormulir:
    """The first half of the Perjanjian Kinerja."""
    kolom = (_SASARAN, KolomFormulir("Indikator Kinerja", 40), _SATUAN, KolomFormulir("Target", 14))
    return LembarFormulir("PK", (f"PERJANJIAN KINERJA TAHUN {tahun}",), kolom, tuple(baris))


def dpa(tahun: int, baris: Baris = ()) -> LembarFormulir:
    """Programs down to sub kegiatan with indicator, target and pagu."""
    kolom = (
        KolomFormulir("Kode", 22), KolomFormulir("Program/Kegiatan/Sub Kegiatan", 56), _INDIKATOR, _SATUAN,
        KolomFormulir("Target", 14), KolomFormulir("Pagu (Rp)", 20),
    )  # fmt: skip
    return LembarFormulir("DPA", (f"DOKUMEN PELAKSANAAN ANGGARAN (DPA) TAHUN {tahun}",), kolom, tuple(baris))


def realisasi(tahun: int, baris: Baris = ()) -> LembarFormulir:
    """What was spent and reached of each row of the DPA."""
    kolom = (
        _SASARAN, KolomFormulir("Kode", 22), KolomFormulir("Program/Kegiatan/Sub Kegiatan", 56), _INDIKATOR, _SATUAN,
        KolomFormulir("Target", 14), _isi("Realisasi Kinerja", 14), KolomFormulir("Pagu (Rp)", 20),
        _isi("Realisasi Anggaran (Rp)", 20),
    )  # fmt: skip
    return LembarFormulir("Realisasi", (f"LAPORAN REALISASI ANGGARAN DAN KINERJA TAHUN {tahun}",), kolom, tuple(baris))


def capaian(tahun: int, baris: Baris = (), kepala: tuple[str, ...] = ()) -> LembarFormulir:
    """Realisasi of the indicators of the PK with evidence; the bidang's own sheet has the same form."""
    diisi = (_isi("Realisasi", 14), _isi("Bukti Dukung", 36))
    kolom = (_SASARAN, _INDIKATOR, _SATUAN, KolomFormulir("Target", 14), *diisi)
    judul = (f"PENGUKURAN CAPAIAN INDIKATOR KINERJA TAHUN {tahun}", *kepala)
    return LembarFormulir("Capaian", judul, kolom, tuple(baris))


def analisis(tahun: int, baris: Baris = ()) -> LembarFormulir:
    """Causes of success or failure."""
    kolom = (_SASARAN, _INDIKATOR, _isi("Penyebab Keberhasilan/Kegagalan", 70))
    return LembarFormulir("Penyebab", (f"ANALISIS PENYEBAB KEBERHASILAN/KEGAGALAN TAHUN {tahun}",), kolom, tuple(baris))


def solusi(tahun: int, baris: Baris = ()) -> LembarFormulir:
    """Problems met and what was done about them."""
    kolom = (_SASARAN, _INDIKATOR, _isi("Permasalahan", 56), _isi("Solusi", 56))
    return LembarFormulir("Solusi", (f"PERMASALAHAN DAN SOLUSI TAHUN {tahun}",), kolom, tuple(baris))


def rencana_aksi(tahun: int, baris: Baris = ()) -> LembarFormulir:
    """Actions of a year, towards each indicator."""
    kolom = (_SASARAN, _INDIKATOR, _isi("Rencana Aksi", 70))
    return LembarFormulir("Rencana Aksi", (f"RENCANA AKSI TAHUN {tahun}",), kolom, tuple(baris))


def riwayat(tahun: Sequence[int], baris: Baris = ()) -> LembarFormulir:
    """Targets and realisasi of earlier years."""
    deret = [KolomFormulir(f"{jenis} {t}", 13) for t in tahun for jenis in ("Target", "Realisasi")]
    judul = ("TARGET DAN REALISASI TAHUN-TAHUN SEBELUMNYA",)
    return LembarFormulir("Riwayat", judul, (_SASARAN, _INDIKATOR, _SATUAN, *deret), tuple(baris))


def tindak_lanjut(baris: Baris = ()) -> LembarFormulir:
    """Recommendations of the SAKIP evaluation and what became of them."""
    kolom = (
        KolomFormulir("Rekomendasi", 56), _isi("Tindak Lanjut", 50), _isi("Status", 14, "selesai", "proses", "belum"),
        _isi("Bukti Dukung", 34),
    )  # fmt: skip
    return LembarFormulir("Tindak Lanjut LHE", ("TINDAK LANJUT REKOMENDASI HASIL EVALUASI SAKIP",), kolom, tuple(baris))
