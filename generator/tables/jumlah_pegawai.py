"""Jumlah pegawai menurut golongan, pendidikan, atau jenis kelamin (Tabel 1.2, 1.3, dan jenis kelamin)."""

from __future__ import annotations

from collections.abc import Iterator

from generator import format_id
from generator.model.laporan import Laporan
from generator.model.organisasi import DaftarPegawai
from generator.tables.hitungan import jumlahkan
from generator.tables.sel import GABUNG_KIRI
from generator.tables.sel import sel_bilangan
from generator.tables.sel import sel_hitungan
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong


def build_jumlah_pegawai(laporan: Laporan, kunci: str, judul: str, kepala: str, rincian: str) -> HasilTabel:
    """Return one count of staff with its sum; `kepala` heads the column of what `rincian` of the Laporan counts."""
    daftar: DaftarPegawai | None = getattr(laporan, rincian)
    if daftar is None or not daftar.baris:
        return TabelKosong(kunci, judul, f"jumlah pegawai menurut {kepala.casefold()} tidak ditemukan")
    kolom = (
        Kolom("nomor", ("No.",), 10, "tengah"),
        Kolom("uraian", (kepala,), 110),
        Kolom("jumlah", ("Jumlah (orang)",), 40, "kanan"),
    )
    return susun_tabel(kunci, f"{judul} per 31 Desember {laporan.tahun}", kolom, _baris(daftar, kolom))


def _baris(daftar: DaftarPegawai, kolom: tuple[Kolom, ...]) -> Iterator[Baris]:
    for nomor, satu in enumerate(daftar.baris, 1):
        sel = {
            "nomor": sel_teks(str(nomor)),
            "uraian": sel_teks(satu.uraian),
            "jumlah": sel_bilangan(satu.jumlah, "jumlah"),
        }
        yield susun_baris(kolom, "isi", satu.uraian, sel)
    jumlah = sel_hitungan(jumlahkan((b.jumlah for b in daftar.baris), "jumlah"), format_id.angka)
    sel = {"nomor": sel_teks("Jumlah"), "uraian": GABUNG_KIRI, "jumlah": jumlah}
    yield susun_baris(kolom, "jumlah", "jumlah", sel)
