"""Strategi dan arah kebijakan sebuah periode Renstra (Tabel 2.3, 2.7)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.kinerja import DaftarStrategi
from generator.model.laporan import Laporan
from generator.tables.periode import milik_periode
from generator.tables.periode import sebab_kosong
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import sel_isian
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_baris_judul
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong

KOLOM = (
    Kolom("tujuan", ("Tujuan",), 30),
    Kolom("sasaran", ("Sasaran",), 36),
    Kolom("strategi", ("Strategi",), 42),
    Kolom("arah_kebijakan", ("Arah Kebijakan",), 52),
)
_TINGKAT_KEPALA = {"visi": "visi", "misi": "misi", "tujuan": "tujuan daerah", "sasaran": "sasaran daerah"}


def build_strategi(laporan: Laporan, kunci: str, judul: str, urutan: int) -> HasilTabel:
    """Return the strategy matrix of one Renstra period, its head lines as rows of full width."""
    daftar = milik_periode(laporan.strategi, laporan, urutan)
    if daftar is None or not daftar.baris:
        return TabelKosong(kunci, judul, sebab_kosong(laporan, urutan, "strategi dan arah kebijakan tidak ditemukan"))
    return susun_tabel(kunci, f"{judul} Tahun {daftar.awal}–{daftar.akhir}", KOLOM, _baris(daftar))


def _baris(daftar: DaftarStrategi) -> Iterator[Baris]:
    for label, teks in daftar.kepala:
        kata = label.split()[0].casefold() if label.split() else ""
        yield susun_baris_judul(KOLOM, _TINGKAT_KEPALA.get(kata, "visi"), f"{label}: {teks}", f"kepala / {label}")
    tujuan = sasaran = None
    for satu in daftar.baris:
        tujuan_sama = satu.tujuan in ("", tujuan) and tujuan is not None
        sasaran_sama = tujuan_sama and satu.sasaran in ("", sasaran) and sasaran is not None
        tujuan, sasaran = (satu.tujuan or tujuan, satu.sasaran or sasaran)
        yield susun_baris(
            KOLOM,
            "isi",
            f"{sasaran} / {satu.strategi}",
            {
                "tujuan": GABUNG_ATAS if tujuan_sama else sel_teks(satu.tujuan, satu.asal),
                "sasaran": GABUNG_ATAS if sasaran_sama else sel_teks(satu.sasaran, satu.asal),
                "strategi": sel_isian(satu.strategi, satu.asal, "strategi"),
                "arah_kebijakan": sel_isian(satu.arah_kebijakan, satu.asal, "arah kebijakan"),
            },
        )
