"""Lampiran E: formulir pengukuran kinerja, indikator sasaran berdampingan dengan programnya."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from generator.model.anggaran import BarisAnggaran
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.tables.hitungan import hitung_serapan
from generator.tables.hitungan import jumlahkan
from generator.tables.kinerja import catatan_target
from generator.tables.kinerja import kinerja_sasaran
from generator.tables.kinerja import realisasi_program
from generator.tables.kinerja import sel_kinerja
from generator.tables.pohon_anggaran import TANPA_SASARAN
from generator.tables.pohon_anggaran import program_tanpa_sasaran
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import GABUNG_KIRI
from generator.tables.sel import sel_efisiensi
from generator.tables.sel import sel_hitungan_rupiah
from generator.tables.sel import sel_program
from generator.tables.sel import sel_rupiah
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong

KUNCI = "E"
JUDUL = "Formulir Pengukuran Kinerja"

KOLOM = (
    Kolom("sasaran", ("Sasaran Strategis",), 38),
    Kolom("indikator", ("Indikator Kinerja",), 40),
    Kolom("target", ("Target",), 17, "kanan"),
    Kolom("realisasi", ("Realisasi",), 17, "kanan"),
    Kolom("capaian", ("Capaian (%)",), 18, "kanan"),
    Kolom("program", ("Program",), 47),
    Kolom("pagu", ("Anggaran", "Pagu (Rp)"), 26, "kanan"),
    Kolom("realisasi_anggaran", ("Anggaran", "Realisasi (Rp)"), 26, "kanan"),
    Kolom("serapan", ("Anggaran", "Serapan (%)"), 16, "kanan"),
)
_ANGGARAN = ("program", "pagu", "realisasi_anggaran", "serapan")
_KINERJA = ("indikator", "target", "realisasi", "capaian")


def build(laporan: Laporan) -> HasilTabel:
    """Return the form: indicators and programs of a sasaran side by side, the shorter list ends first."""
    if not any(s.indikator for s in laporan.sasaran):
        return TabelKosong(KUNCI, JUDUL, "target dan realisasi kinerja tidak ditemukan")
    lepas = program_tanpa_sasaran(laporan)
    kelompok = (*laporan.sasaran, *((SasaranLaporan(TANPA_SASARAN, "", (), lepas),) if lepas else ()))
    baris = [b for sasaran in kelompok for b in _baris_sasaran(sasaran, laporan)]
    program = [p for sasaran in kelompok for p in sasaran.program]
    if program:
        baris.append(_baris_jumlah(program, laporan))
    return susun_tabel(KUNCI, f"{JUDUL} Tahun {laporan.tahun}", KOLOM, baris, catatan=catatan_target(laporan))


def _baris_sasaran(sasaran: SasaranLaporan, laporan: Laporan) -> Iterator[Baris]:
    kepala = sel_teks(sasaran.nama)
    for kinerja, program in zip_longest(kinerja_sasaran(sasaran, laporan.aturan), sasaran.program):
        nama = " / ".join(satu.nama for satu in (kinerja, program) if satu is not None)
        sel = {"sasaran": kepala, **_sel_program(program, laporan)}
        if program is None and sasaran.program:
            sel |= dict.fromkeys(_ANGGARAN, GABUNG_ATAS)
        if kinerja is not None:
            sel |= sel_kinerja(kinerja, laporan.aturan)
        elif sasaran.indikator:
            sel |= dict.fromkeys(_KINERJA, GABUNG_ATAS)
        yield susun_baris(KOLOM, "isi", f"{sasaran.nama} / {nama}", sel)
        kepala = GABUNG_ATAS


def _sel_program(program: BarisAnggaran | None, laporan: Laporan) -> dict[str, Sel]:
    if program is None:
        return {}
    return {
        "program": sel_program(program.nama, program.asal),
        "pagu": sel_rupiah(program.pagu, "pagu"),
        "realisasi_anggaran": sel_rupiah(program.realisasi, "realisasi anggaran"),
        "serapan": sel_efisiensi(hitung_serapan(program.pagu, program.realisasi), laporan.aturan),
    }


def _baris_jumlah(program: list[BarisAnggaran], laporan: Laporan) -> Baris:
    pagu = jumlahkan((p.pagu for p in program), "pagu")
    realisasi = jumlahkan(map(realisasi_program, program), "realisasi anggaran")
    sel = {
        "sasaran": sel_teks("Jumlah"),
        **dict.fromkeys((*_KINERJA, "program"), GABUNG_KIRI),
        "pagu": sel_hitungan_rupiah(pagu),
        "realisasi_anggaran": sel_hitungan_rupiah(realisasi),
        "serapan": sel_efisiensi(hitung_serapan(pagu, realisasi), laporan.aturan),
    }
    return susun_baris(KOLOM, "jumlah", "jumlah", sel)
