"""Tabel 3.1: kriteria capaian kinerja, yaitu skala kategori yang dipakai laporan ini."""

from __future__ import annotations

import re

from generator.model.aturan import Skala
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


# What reading/profil.toml falls back to where the office names no scale.
SKALA_BAKU = "berhasil"


def asal_skala(skala: Skala) -> str:
    """Return "sendiri" for a scale of the office's own sheet, "dipilih" for one it chose by name, else "baku"."""
    if skala.kode == "kantor":
        return "sendiri"
    return "baku" if skala.kode == SKALA_BAKU else "dipilih"


def peraturan_skala(skala: Skala) -> str:
    """Return the regulation that a scale is from, "" where it was only found in reports of other offices."""
    cocok = re.search(r"Permen\w+ \d+/\d{4}", skala.sumber)
    return cocok[0] if cocok else ""


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
    return susun_tabel(KUNCI, JUDUL, KOLOM, baris, sumber=_sumber(skala))


def _sumber(skala: Skala) -> str:
    """Return the source line; the report of another office, where a scale was found, is not named in this one's."""
    asal = asal_skala(skala)
    if asal == "sendiri":
        return f"Sumber: {skala.sumber}" if skala.sumber else ""
    if asal == "dipilih":
        peraturan = peraturan_skala(skala)
        return f"Sumber: skala {skala.nama}{f' menurut {peraturan}' if peraturan else ''}, dipilih di lembar Profil"
    return "Sumber: skala yang lazim dalam laporan kinerja"
