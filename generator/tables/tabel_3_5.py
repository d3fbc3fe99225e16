"""Tabel 3.5: efisiensi penggunaan sumber daya per sasaran; bila kantor tidak memilih rumus lain, 100 − serapan."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.aturan import RumusEfisiensi
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.tables.kinerja import TANPA_INDIKATOR
from generator.tables.kinerja import catatan_target
from generator.tables.kinerja import efisiensi_sasaran
from generator.tables.kinerja import kinerja_sasaran
from generator.tables.kinerja import pagu_sasaran
from generator.tables.kinerja import realisasi_sasaran
from generator.tables.kinerja import sel_kinerja
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import sel_efisiensi
from generator.tables.sel import sel_rupiah
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong

KUNCI = "3.5"
JUDUL = "Efisiensi Penggunaan Anggaran per Sasaran"
_RUMUS = {
    RumusEfisiensi.PAGU: "Efisiensi = (pagu × capaian − realisasi anggaran) / (pagu × capaian) × 100%.",
    RumusEfisiensi.SERAPAN: "Efisiensi = 100% − serapan anggaran.",
    RumusEfisiensi.SELISIH: "Efisiensi = capaian kinerja − serapan anggaran.",
    RumusEfisiensi.SELISIH_TAK_NEGATIF: "Efisiensi = capaian kinerja − serapan anggaran, paling rendah 0%.",
}

KOLOM = (
    Kolom("sasaran", ("Sasaran",), 24),
    Kolom("indikator", ("Indikator Kinerja",), 22),
    Kolom("satuan", ("Satuan",), 12),
    Kolom("target", ("Kinerja", "Target"), 12, "kanan"),
    Kolom("realisasi", ("Kinerja", "Realisasi"), 14, "kanan"),
    Kolom("capaian", ("Kinerja", "Capaian (%)"), 13, "kanan"),
    Kolom("pagu", ("Anggaran", "Pagu (Rp)"), 20, "kanan"),
    Kolom("realisasi_anggaran", ("Anggaran", "Realisasi (Rp)"), 20, "kanan"),
    Kolom("serapan", ("Anggaran", "Serapan (%)"), 12, "kanan"),
    Kolom("efisiensi", ("Efisiensi (%)",), 11, "kanan"),
)


def build(laporan: Laporan) -> HasilTabel:
    """Return performance beside budget per sasaran; the budget stands once, merged over the indicators."""
    if not any(s.indikator for s in laporan.sasaran):
        return TabelKosong(KUNCI, JUDUL, "target dan realisasi kinerja sasaran tidak ditemukan")
    baris = (b for sasaran in laporan.sasaran for b in _baris_sasaran(sasaran, laporan))
    catatan = (*catatan_target(laporan), _RUMUS[laporan.aturan.efisiensi(RumusEfisiensi.SERAPAN)])
    return susun_tabel(KUNCI, f"{JUDUL} Tahun {laporan.tahun}", KOLOM, baris, catatan=catatan)


def _baris_sasaran(sasaran: SasaranLaporan, laporan: Laporan) -> Iterator[Baris]:
    anggaran = _sel_anggaran(sasaran, laporan)
    for kinerja in kinerja_sasaran(sasaran, laporan.aturan) or (TANPA_INDIKATOR,):
        isi = {**sel_kinerja(kinerja, laporan.aturan), "satuan": sel_teks(kinerja.satuan)}
        yield susun_baris(KOLOM, "isi", f"{sasaran.nama} / {kinerja.nama}", {**anggaran, **isi})
        anggaran = dict.fromkeys(anggaran, GABUNG_ATAS)


def _sel_anggaran(sasaran: SasaranLaporan, laporan: Laporan) -> dict[str, Sel]:
    pagu, realisasi = pagu_sasaran(sasaran), realisasi_sasaran(sasaran)
    efisiensi = efisiensi_sasaran(sasaran, laporan.aturan, RumusEfisiensi.SERAPAN)
    return {
        "sasaran": sel_teks(sasaran.nama),
        "pagu": sel_rupiah(pagu, "pagu"),
        "realisasi_anggaran": sel_rupiah(realisasi, "realisasi anggaran"),
        "serapan": sel_efisiensi(efisiensi.serapan, laporan.aturan),
        "efisiensi": sel_efisiensi(efisiensi.efisiensi, laporan.aturan),
    }
