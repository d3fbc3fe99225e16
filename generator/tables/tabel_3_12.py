"""Tabel 3.12: realisasi anggaran menurut sasaran, program, kegiatan, dan sub kegiatan (PermenPANRB 53/2014, III.B)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.anggaran import BarisAnggaran
from generator.model.laporan import Laporan
from generator.rules.serapan import compute_sisa_anggaran
from generator.tables.hitungan import Hitungan
from generator.tables.hitungan import Operand
from generator.tables.hitungan import hitung
from generator.tables.hitungan import hitung_serapan
from generator.tables.hitungan import jumlahkan
from generator.tables.jumlah_berbeda import catatan_jumlah
from generator.tables.kinerja import pagu_sasaran
from generator.tables.kinerja import realisasi_program
from generator.tables.kinerja import realisasi_sasaran
from generator.tables.pagu import jejak
from generator.tables.pohon_anggaran import TANPA_SASARAN
from generator.tables.pohon_anggaran import program_tanpa_sasaran
from generator.tables.sel import sel_efisiensi
from generator.tables.sel import sel_hitungan_rupiah
from generator.tables.sel import sel_program
from generator.tables.sel import sel_rupiah
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_baris_judul
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong

KUNCI = "3.12"
JUDUL = "Realisasi Anggaran menurut Sasaran, Program, Kegiatan, dan Sub Kegiatan"

KOLOM = (
    Kolom("uraian", ("Sasaran/Program/Kegiatan/Sub Kegiatan",), 115, nomor="1"),
    Kolom("pagu", ("Pagu Anggaran (Rp)",), 36, "kanan", "2"),
    Kolom("realisasi_anggaran", ("Realisasi Anggaran (Rp)",), 36, "kanan", "3"),
    Kolom("sisa", ("Sisa Anggaran (Rp)",), 34, "kanan", "4=2-3"),
    Kolom("serapan", ("Serapan (%)",), 24, "kanan", "5=3/2*100"),
)


def build(laporan: Laporan) -> HasilTabel:
    """Return pagu and realisasi of every row as stated, a subtotal per sasaran and the total of the subtotals."""
    judul = f"{JUDUL} Tahun {laporan.tahun}"
    if not laporan.program and not any(s.program for s in laporan.sasaran):
        return TabelKosong(KUNCI, judul, "pagu dan realisasi anggaran tidak ditemukan", wajib=True)
    catatan = catatan_jumlah(laporan)
    return susun_tabel(KUNCI, judul, KOLOM, _baris(laporan), catatan=catatan, baris_nomor=True)


def _baris(laporan: Laporan) -> Iterator[Baris]:
    jumlah: list[tuple[Operand, Operand]] = []
    for nomor, sasaran in enumerate(laporan.sasaran, 1):
        yield from _baris_kelompok(sasaran.nama, sasaran.program, laporan)
        jumlah.append((pagu_sasaran(sasaran), realisasi_sasaran(sasaran)))
        yield _baris_jumlah(f"Jumlah Sasaran {nomor}", f"jumlah / {sasaran.nama}", *jumlah[-1], laporan)
    lepas = program_tanpa_sasaran(laporan)
    if lepas:
        yield from _baris_kelompok(TANPA_SASARAN, lepas, laporan)
        jumlah.append(_total([(p.pagu, realisasi_program(p)) for p in lepas]))
        yield _baris_jumlah("Jumlah program tanpa sasaran", f"jumlah / {TANPA_SASARAN}", *jumlah[-1], laporan)
    yield _baris_jumlah("Jumlah Seluruhnya", "jumlah", *_total(jumlah), laporan)


def _total(daftar: list[tuple[Operand, Operand]]) -> tuple[Hitungan, Hitungan]:
    pagu, realisasi = zip(*daftar, strict=True)
    return jumlahkan(pagu, "pagu"), jumlahkan(realisasi, "realisasi anggaran")


def _baris_kelompok(nama: str, daftar: tuple[BarisAnggaran, ...], laporan: Laporan) -> Iterator[Baris]:
    yield susun_baris_judul(KOLOM, "sasaran", nama)
    for program in daftar:
        for satu, kunci in jejak(program):
            sel = {"uraian": sel_program(satu.nama, satu.asal), **_sel_anggaran(satu.pagu, satu.realisasi, laporan)}
            yield susun_baris(KOLOM, satu.tingkat.value, kunci, sel)


def _baris_jumlah(judul: str, kunci: str, pagu: Operand, realisasi: Operand, laporan: Laporan) -> Baris:
    return susun_baris(
        KOLOM, "jumlah", kunci, {"uraian": sel_teks(judul), **_sel_anggaran(pagu, realisasi, laporan)}
    )


def _sel_anggaran(pagu: Operand, realisasi: Operand, laporan: Laporan) -> dict[str, Sel]:
    sisa = hitung("pagu − realisasi anggaran", compute_sisa_anggaran, pagu=pagu, realisasi_anggaran=realisasi)
    return {
        "pagu": sel_rupiah(pagu, "pagu"),
        "realisasi_anggaran": sel_rupiah(realisasi, "realisasi anggaran"),
        "sisa": sel_hitungan_rupiah(sisa),
        "serapan": sel_efisiensi(hitung_serapan(pagu, realisasi), laporan.aturan),
    }
