"""Program, kegiatan, sub kegiatan, dan pagu menurut dokumen anggaran (Tabel 2.10, 2.13)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import DokumenAnggaran
from generator.model.kinerja import Indikator
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.tables.hitungan import jumlahkan
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import GABUNG_KIRI
from generator.tables.sel import KOSONG
from generator.tables.sel import sel_hitungan_rupiah
from generator.tables.sel import sel_indikator
from generator.tables.sel import sel_program
from generator.tables.sel import sel_rupiah
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong

KOLOM = (
    Kolom("nomor", ("No.",), 9, "tengah", "1"),
    Kolom("uraian", ("Program/Kegiatan/Sub Kegiatan",), 53, nomor="2"),
    Kolom("indikator", ("Indikator Kinerja",), 43, nomor="3"),
    Kolom("satuan", ("Satuan",), 17, nomor="4"),
    Kolom("target", ("Target",), 13, "kanan", "5"),
    Kolom("pagu", ("Anggaran (Rp)",), 25, "kanan", "6"),
)


def build_pagu(laporan: Laporan, kunci: str, judul: str, versi: Versi) -> HasilTabel:
    """Return every row of the budget document with its indicators, and the sum of the programs."""
    dpa = laporan.dpa_versi(versi)
    if dpa is None:
        nama = "DPA" if versi is Versi.INDUK else "DPA perubahan"
        return TabelKosong(kunci, judul, f"{nama} tahun {laporan.tahun} tidak ditemukan")
    nama = "Dokumen Pelaksanaan Anggaran" if versi is Versi.INDUK else "Dokumen Pelaksanaan Perubahan Anggaran"
    return susun_tabel(
        kunci,
        f"{judul} Tahun {laporan.tahun}",
        KOLOM,
        _baris(dpa),
        sumber=f"Sumber: {nama} {laporan.profil.nama_lengkap} Tahun {laporan.tahun}",
        baris_nomor=True,
    )


def jejak(program: BarisAnggaran) -> Iterator[tuple[BarisAnggaran, str]]:
    """Yield a program and all below it with the name of each row: its kode, else the path of names."""
    yield from _jejak(program, "")


def _jejak(baris: BarisAnggaran, induk: str) -> Iterator[tuple[BarisAnggaran, str]]:
    nama = baris.kode or f"{induk} / {baris.nama}".removeprefix(" / ")
    yield baris, nama
    for anak in baris.anak:
        yield from _jejak(anak, nama)


def _baris(dpa: DokumenAnggaran) -> Iterator[Baris]:
    nomor = 0
    for program in dpa.program:
        for satu, nama in jejak(program):
            nomor += 1
            kepala = {
                "nomor": sel_teks(str(nomor)),
                "uraian": sel_program(satu.nama, satu.asal),
                "pagu": sel_rupiah(satu.pagu, "pagu"),
            }
            for indikator in satu.indikator or (Indikator(""),):
                isi = {
                    "indikator": sel_teks(indikator.nama, indikator.asal),
                    "satuan": sel_teks(indikator.satuan),
                    "target": sel_indikator(indikator.target_tahun(dpa.tahun), "", "target")
                    if indikator.nama
                    else KOSONG,
                }
                yield susun_baris(KOLOM, satu.tingkat.value, nama, {**kepala, **isi})
                kepala = {"nomor": GABUNG_ATAS, "uraian": GABUNG_ATAS, "pagu": GABUNG_ATAS}
    jumlah = jumlahkan((p.pagu for p in dpa.program), "pagu")
    sel = {"nomor": sel_teks("Jumlah"), "pagu": sel_hitungan_rupiah(jumlah)}
    tengah = dict.fromkeys(("uraian", "indikator", "satuan", "target"), GABUNG_KIRI)
    yield susun_baris(KOLOM, "jumlah", "jumlah", {**sel, **tengah})
