"""Kriteria Pelaporan Kinerja dalam evaluasi SAKIP: disajikan dengan angka dan narasi, angka saja, atau tidak ada.

Sumber: kriteria 3.b sebagaimana dikutip beberapa aplikasi e-SAKIP daerah; teks PermenPANRB 88/2021 sendiri belum
dibaca.
"""

from __future__ import annotations

from generator.checks.tujuh_analisis import Kelengkapan
from generator.checks.tujuh_analisis import nilai_analisis
from generator.model.laporan import Laporan
from generator.model.rekaman import rekaman

# Kriteria dan nomor analisis PermenPANRB 53/2014 yang memenuhinya.
_KRITERIA = (
    ("Perbandingan realisasi kinerja dengan target tahunan", 1),
    ("Perbandingan realisasi kinerja dengan target jangka menengah", 3),
    ("Perbandingan realisasi kinerja dengan tahun-tahun sebelumnya", 2),
    ("Perbandingan realisasi kinerja dengan level nasional atau pembanding", 4),
    ("Kualitas atas capaian kinerja beserta upaya nyata dan hambatannya", 5),
    ("Efisiensi atas penggunaan sumber daya", 6),
)
_URUT = (Kelengkapan.TIDAK_ADA, Kelengkapan.ANGKA, Kelengkapan.LENGKAP)


@rekaman
class KriteriaPelaporan:
    """One criterion with the level of its weakest sasaran, and how many sasaran reach the full level."""

    nama: str
    kelengkapan: Kelengkapan
    lengkap: int
    semua: int

    @property
    def sebutan(self) -> str:
        if 0 < self.lengkap < self.semua:
            return f"{self.lengkap} dari {self.semua} sasaran lengkap; yang paling kurang: {self.kelengkapan.value}"
        return f"{self.kelengkapan.value} ({self.lengkap} dari {self.semua} sasaran lengkap)"


def susun_kriteria(laporan: Laporan) -> tuple[KriteriaPelaporan, ...]:
    """Return the criteria that the contents of the report can show."""
    per_sasaran = [{a.nomor: a.kelengkapan for a in nilai_analisis(laporan, s)} for s in laporan.sasaran]
    hasil = []
    for nama, nomor in _KRITERIA:
        nilai = [p[nomor] for p in per_sasaran]
        terlemah = min(nilai, key=_URUT.index, default=Kelengkapan.TIDAK_ADA)
        hasil.append(KriteriaPelaporan(nama, terlemah, nilai.count(Kelengkapan.LENGKAP), len(nilai)))
    perbaikan = Kelengkapan.LENGKAP if laporan.rencana_aksi else Kelengkapan.TIDAK_ADA
    semua = len(laporan.sasaran)
    lengkap = semua if laporan.rencana_aksi else 0
    hasil.append(KriteriaPelaporan("Upaya perbaikan dan penyempurnaan kinerja ke depan", perbaikan, lengkap, semua))
    return tuple(hasil)
