"""Keterkaitan tujuan dan sasaran daerah dengan tujuan dan sasaran perangkat daerah (Tabel 2.1, 2.5)."""

from __future__ import annotations

from generator.model.kinerja import Keterkaitan
from generator.model.laporan import Laporan
from generator.tables.periode import milik_periode
from generator.tables.periode import sebab_kosong
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong

KOLOM = (
    Kolom("pernyataan", ("Visi, Misi, Tujuan, dan Sasaran",), 100),
    Kolom("indikator", ("Indikator",), 60),
)
TINGKAT = ("visi", "misi", "tujuan daerah", "sasaran daerah", "tujuan", "sasaran")


def build_keterkaitan(laporan: Laporan, kunci: str, judul: str, urutan: int) -> HasilTabel:
    """Return the cascade of one Renstra period, top to bottom."""
    daftar = milik_periode(laporan.keterkaitan, laporan, urutan)
    if daftar is None or not daftar.baris:
        sebab = sebab_kosong(laporan, urutan, "keterkaitan dengan dokumen daerah tidak ditemukan")
        return TabelKosong(kunci, judul, sebab)
    baris = (
        susun_baris(
            KOLOM,
            _tingkat(satu),
            satu.pernyataan,
            {"pernyataan": sel_teks(satu.pernyataan, satu.asal), "indikator": sel_teks(satu.indikator)},
        )
        for satu in daftar.baris
    )
    judul = f"{judul} dengan {_sebutan(daftar.baris)} Daerah Tahun {daftar.awal}–{daftar.akhir}"
    return susun_tabel(kunci, judul, KOLOM, baris)


def _sebutan(baris: tuple[Keterkaitan, ...]) -> str:
    """Return what the cascade begins with; a period between two heads of region (RPD) has no visi and misi."""
    tingkat = {_tingkat(satu) for satu in baris}
    return "Visi, Misi, Tujuan, dan Sasaran" if tingkat & {"visi", "misi"} else "Tujuan dan Sasaran"


def _tingkat(satu: Keterkaitan) -> str:
    """Return the level of a box; "Tujuan (RPJMD) …" is the region's although its sheet calls it a tujuan."""
    milik_daerah = "(rpjmd)" in satu.pernyataan.casefold() or "(rpd)" in satu.pernyataan.casefold()
    if milik_daerah and satu.tingkat in ("tujuan", "sasaran"):
        return f"{satu.tingkat} daerah"
    return satu.tingkat if satu.tingkat in TINGKAT else "isi"
