"""Tabel 3.8: realisasi tahun ini dibanding daerah lain, provinsi, atau nasional."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.kinerja import Pembanding
from generator.model.laporan import Laporan
from generator.model.nilai import TidakDihitung
from generator.rules.pembandingan import compute_pembandingan
from generator.tables.hitungan import hitung
from generator.tables.kinerja import Kinerja
from generator.tables.kinerja import kinerja_sasaran
from generator.tables.padanan import cari_padanan
from generator.tables.padanan import nama_sama
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import sel_efisiensi
from generator.tables.sel import sel_indikator
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong

KUNCI = "3.8"
JUDUL = "Perbandingan Realisasi Kinerja"


def build(laporan: Laporan) -> HasilTabel:
    """Return own realisasi against that of each pembanding; several pembanding get a column with their names."""
    if not laporan.pembanding:
        return TabelKosong(KUNCI, JUDUL, "realisasi pembanding tidak ditemukan")
    nama = tuple(dict.fromkeys(p.nama_pembanding for p in laporan.pembanding if p.nama_pembanding))
    kolom = _kolom(laporan.tahun, nama)
    judul = f"{JUDUL} dengan {_sebutan(nama)} Tahun {laporan.tahun}"
    return susun_tabel(KUNCI, judul, kolom, _baris(laporan, kolom), baris_nomor=True)


def _sebutan(nama: tuple[str, ...]) -> str:
    """Name one or two pembanding; more of them stand in their column."""
    return " dan ".join(nama) if 0 < len(nama) < 3 else "Daerah Pembanding"


def _kolom(tahun: int, nama: tuple[str, ...]) -> tuple[Kolom, ...]:
    banyak = len(nama) > 1
    sebutan = nama[0] if len(nama) == 1 else "Pembanding"
    akhir = "7=4/6*100" if banyak else "6=4/5*100"
    return (
        Kolom("nomor", ("No.",), 9, "tengah", "1"),
        Kolom("sasaran", ("Sasaran",), 30 if banyak else 40, nomor="2"),
        Kolom("indikator", ("Indikator Kinerja",), 31 if banyak else 41, nomor="3"),
        Kolom("realisasi", (f"Realisasi Tahun {tahun}",), 22, "kanan", "4"),
        *((Kolom("pembanding", ("Nama Pembanding",), 20, nomor="5"),) if banyak else ()),
        Kolom("realisasi_pembanding", (f"Realisasi {sebutan}",), 26, "kanan", "6" if banyak else "5"),
        Kolom("capaian", ("Perbandingan (%)",), 22, "kanan", akhir),
    )


def _baris(laporan: Laporan, kolom: tuple[Kolom, ...]) -> Iterator[Baris]:
    daftar = [(s.nama, k) for s in laporan.sasaran for k in kinerja_sasaran(s, laporan.aturan)]
    nomor, sasaran_lalu = 0, None
    for satu in laporan.pembanding:
        cocok = cari_padanan(satu.indikator, daftar, lambda p: p[1].nama)
        sasaran, kinerja = cocok or (satu.sasaran, None)
        kepala = {"nomor": GABUNG_ATAS, "sasaran": GABUNG_ATAS}
        if sasaran_lalu is None or not nama_sama(sasaran, sasaran_lalu):
            nomor += 1
            kepala = {"nomor": sel_teks(str(nomor)), "sasaran": sel_teks(sasaran)}
        sasaran_lalu = sasaran
        sel = {**kepala, **_sel(satu, kinerja, laporan)}
        if not any(k.kunci == "pembanding" for k in kolom):
            del sel["pembanding"]
        yield susun_baris(kolom, "isi", f"{sasaran} / {satu.indikator} / {satu.nama_pembanding}", sel)


def _sel(satu: Pembanding, kinerja: Kinerja | None, laporan: Laporan) -> dict[str, Sel]:
    if kinerja is None:
        realisasi, satuan = TidakDihitung("indikator tidak ada dalam Perjanjian Kinerja"), None
    else:
        realisasi, satuan = kinerja.realisasi, kinerja.satuan_cetak
    perbandingan = hitung(
        "realisasi / realisasi pembanding × 100",
        compute_pembandingan,
        realisasi=realisasi,
        realisasi_pembanding=satu.realisasi,
    )
    return {
        "indikator": sel_teks(satu.indikator if kinerja is None else kinerja.nama, satu.asal),
        "realisasi": sel_indikator(realisasi, satuan, "realisasi"),
        "pembanding": sel_teks(satu.nama_pembanding),
        "realisasi_pembanding": sel_indikator(satu.realisasi, satuan, "realisasi pembanding"),
        "capaian": sel_efisiensi(perbandingan, laporan.aturan),
    }
