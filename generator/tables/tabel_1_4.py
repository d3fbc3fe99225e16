"""Tabel 1.4: aset tetap dan mutasinya, sebelum penyusutan."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.laporan import Laporan
from generator.tables.hitungan import jumlahkan
from generator.tables.sel import GABUNG_KIRI
from generator.tables.sel import sel_hitungan_rupiah
from generator.tables.sel import sel_rupiah
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong

KUNCI = "1.4"
JUDUL = "Aset Tetap (Sebelum Penyusutan)"

SEBUTAN = {"awal": "nilai awal", "bertambah": "mutasi", "berkurang": "mutasi", "akhir": "nilai akhir"}


def build(laporan: Laporan) -> HasilTabel:
    """Return the classes of aset tetap in rupiah with the sums of the columns."""
    if not laporan.aset:
        return TabelKosong(KUNCI, JUDUL, "aset tetap tidak ditemukan")
    kolom = _kolom(laporan.tahun)
    return susun_tabel(KUNCI, f"{JUDUL} per 31 Desember {laporan.tahun}", kolom, _baris(laporan, kolom))


def _kolom(tahun: int) -> tuple[Kolom, ...]:
    return (
        Kolom("nomor", ("No.",), 10, "tengah"),
        Kolom("aset", ("Aset Tetap",), 42),
        Kolom("awal", (f"Per 31 Desember {tahun - 1} (Rp)",), 30, "kanan"),
        Kolom("bertambah", (f"Mutasi Tahun {tahun} (Rp)", "Bertambah"), 24, "kanan"),
        Kolom("berkurang", (f"Mutasi Tahun {tahun} (Rp)", "Berkurang"), 24, "kanan"),
        Kolom("akhir", (f"Per 31 Desember {tahun} (Rp)",), 30, "kanan"),
    )


def _baris(laporan: Laporan, kolom: tuple[Kolom, ...]) -> Iterator[Baris]:
    for nomor, satu in enumerate(laporan.aset, 1):
        angka = {kunci: sel_rupiah(getattr(satu, kunci), sebutan) for kunci, sebutan in SEBUTAN.items()}
        sel = {"nomor": sel_teks(str(nomor)), "aset": sel_teks(satu.uraian), **angka}
        yield susun_baris(kolom, "isi", satu.uraian, sel)
    jumlah = {
        kunci: sel_hitungan_rupiah(jumlahkan((getattr(a, kunci) for a in laporan.aset), sebutan))
        for kunci, sebutan in SEBUTAN.items()
    }
    yield susun_baris(kolom, "jumlah", "jumlah", {"nomor": sel_teks("Jumlah"), "aset": GABUNG_KIRI, **jumlah})
