"""Tabel 3.1: kriteria capaian kinerja, yaitu skala kategori yang dipakai laporan ini."""

from __future__ import annotations

from generator.model.laporan import Laporan
from generator.rules.kategori import rentang_pita
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom

KUNCI = "3.1"
JUDUL = "Kriteria Capaian Kinerja"

KOLOM = (
    Kolom("nomor", ("No.",), 10, "tengah"),
    Kolom("rentang", ("Nilai Capaian Kinerja", "Persentase"), 40, "tengah"),
    Kolom("keterangan", ("Nilai Capaian Kinerja", "Keterangan"), 70),
    Kolom("kategori", ("Kategori",), 40),
)


def build(laporan: Laporan) -> HasilTabel:
    """Return the bands of the scale in force, high to low."""
    skala = laporan.aturan.skala
    baris = (
        susun_baris(
            KOLOM,
            "isi",
            pita.nama,
            {
                "nomor": sel_teks(str(nomor)),
                "rentang": sel_teks(rentang),
                "keterangan": sel_teks(pita.keterangan or rentang),
                "kategori": sel_teks(pita.nama),
            },
        )
        for nomor, (pita, rentang) in enumerate(rentang_pita(skala), 1)
    )
    return susun_tabel(KUNCI, JUDUL, KOLOM, baris, sumber=f"Sumber: {skala.sumber}" if skala.sumber else "")
