"""Formulir kosong untuk kantor yang mulai dari nol: satu buku kerja per dokumen, siap diisi dan dibaca kembali."""

from __future__ import annotations

from generator.formulir import bentuk
from generator.formulir.lembar import KolomFormulir
from generator.formulir.lembar import LembarFormulir
from generator.formulir.lembar import tulis_buku
from generator.formulir.profil import profil

PANJANG_RENSTRA = 5


def susun_kosong(tahun: int, awal: int | None = None) -> dict[str, bytes]:
    """Return the blank workbooks by file name, for the report of `tahun` in a Renstra that begins in `awal`."""
    awal = awal or tahun
    akhir = awal + PANJANG_RENSTRA - 1
    isi = {
        "Profil.xlsx": [profil({"Tahun Laporan": str(tahun)}), *_organisasi()],
        "Renstra dan IKU.xlsx": [bentuk.renstra(awal, akhir), bentuk.iku(awal, akhir)],
        f"PK {tahun}.xlsx": [bentuk.pk(tahun)],
        f"DPA {tahun}.xlsx": [bentuk.dpa(tahun)],
        f"Realisasi {tahun}.xlsx": [bentuk.realisasi(tahun), bentuk.capaian(tahun)],
        f"Analisis {tahun}.xlsx": [
            bentuk.analisis(tahun), bentuk.solusi(tahun), bentuk.rencana_aksi(tahun + 1), bentuk.tindak_lanjut(),
        ],
        "Riwayat.xlsx": [bentuk.riwayat(range(tahun - 2, tahun))],
    }  # fmt: skip
    return {nama: tulis_buku(lembar, tahun) for nama, lembar in isi.items()}


def _organisasi() -> list[LembarFormulir]:
    def daftar(nama: str, *kolom: tuple[str, float]) -> LembarFormulir:
        return LembarFormulir(nama, (nama.upper(),), tuple(KolomFormulir(j, lebar) for j, lebar in kolom))

    return [
        daftar("Struktur Organisasi", ("Jabatan/Unit", 50), ("Atasan", 50)),
        daftar("Tugas dan Fungsi", ("Jenis", 14), ("Uraian", 100)),
        daftar("Permasalahan", ("No", 6), ("Permasalahan Utama", 100)),
        daftar("Landasan Hukum", ("No", 6), ("Peraturan", 100)),
    ]
