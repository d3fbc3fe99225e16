"""Tabel tindak lanjut rekomendasi hasil evaluasi SAKIP (LHE): rekomendasi, yang dilakukan, status, bukti."""

from __future__ import annotations

from generator.model.laporan import Laporan
from generator.tables.sel import sel_isian
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong

KUNCI = "tindak_lanjut"
JUDUL = "Tindak Lanjut Rekomendasi Hasil Evaluasi SAKIP"
KOLOM = (
    Kolom("nomor", ("No.",), 10, "tengah"),
    Kolom("rekomendasi", ("Rekomendasi",), 52),
    Kolom("tindak_lanjut", ("Tindak Lanjut",), 48),
    Kolom("status", ("Status",), 20),
    Kolom("bukti", ("Bukti Dukung",), 30),
)


def build(laporan: Laporan) -> HasilTabel:
    """Return one row per recommendation; what was not answered is a marked gap."""
    if not laporan.tindak_lanjut:
        return TabelKosong(KUNCI, JUDUL, "rekomendasi hasil evaluasi SAKIP tidak ditemukan")
    baris = (
        susun_baris(
            KOLOM,
            "isi",
            f"{nomor}",
            {
                "nomor": sel_teks(str(nomor)),
                "rekomendasi": sel_teks(satu.rekomendasi, satu.asal),
                "tindak_lanjut": sel_isian(satu.tindak_lanjut, satu.asal, "tindak lanjut"),
                "status": sel_isian(satu.status, satu.asal, "status"),
                "bukti": sel_isian(satu.bukti, satu.asal, "bukti dukung"),
            },
        )
        for nomor, satu in enumerate(laporan.tindak_lanjut, 1)
    )
    return susun_tabel(KUNCI, JUDUL, KOLOM, baris)
