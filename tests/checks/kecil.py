"""Laporan kecil dalam ingatan: satu sasaran dengan beberapa indikator, untuk menguji satu pemeriksaan."""

from dataclasses import replace
from decimal import Decimal

from generator.model.aturan import Aturan
from generator.model.aturan import Pita
from generator.model.aturan import Skala
from generator.model.kinerja import Indikator
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import Renstra
from generator.model.kinerja import RiwayatIndikator
from generator.model.kinerja import Sasaran
from generator.model.kinerja import Sifat
from generator.model.kinerja import Tujuan
from generator.model.kinerja import Versi
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Alamat
from generator.model.nilai import Nilai
from generator.model.organisasi import Profil

TAHUN = 2025
SKALA = Skala(
    "empat", "Empat kategori", "uji", (Pita("Sangat Berhasil", Decimal(100)), Pita("Berhasil", Decimal(75)),
                                       Pita("Cukup Berhasil", Decimal(55)), Pita("Kurang Berhasil", None)),
)  # fmt: skip
ATURAN = Aturan(SKALA)


def n(angka: str, sel: str = "A1") -> Nilai:
    """Return a figure in a cell of one workbook."""
    return Nilai(Decimal(angka), asal=Alamat("uji.xlsx", "Lembar", sel))


def indikator(nama: str, target: str, realisasi: str, satuan: str = "", sifat: Sifat | None = None) -> Indikator:
    """Return an indicator of the year with one target and one realisasi."""
    return Indikator(
        nama, satuan, target=((TAHUN, n(target, "T1")),), realisasi=((TAHUN, n(realisasi, "R1")),), sifat=sifat,
        asal=Alamat("uji.xlsx", "Lembar", nama[:12]),
    )  # fmt: skip


def laporan(*daftar: Indikator, aturan: Aturan = ATURAN) -> Laporan:
    """Return a report with one sasaran that has these indicators, promised by a PK."""
    terukur = tuple(
        IndikatorSasaran(i.nama, i.satuan, i.target_tahun(TAHUN), i.realisasi_tahun(TAHUN), i) for i in daftar
    )
    pk = PerjanjianKinerja(TAHUN, Versi.INDUK, (Sasaran("Meningkatnya Mutu", indikator=daftar),))
    return Laporan(
        TAHUN, Profil(), aturan, pk=(pk,), sasaran=(SasaranLaporan("Meningkatnya Mutu", "1", terukur),),
        sasaran_induk=(SasaranLaporan("Meningkatnya Mutu", "1", terukur),),
    )  # fmt: skip


def dengan_riwayat(asal: Laporan, nama: str, *realisasi: str) -> Laporan:
    """Return the report with the realisasi of the years before, oldest first."""
    awal = TAHUN - len(realisasi)
    deret = tuple((awal + k, n(r, f"B{k + 1}")) for k, r in enumerate(realisasi))
    return replace(asal, riwayat=(RiwayatIndikator("Meningkatnya Mutu", Indikator(nama, realisasi=deret)),))


def dengan_renstra(asal: Laporan, nama: str, *target: str) -> Laporan:
    """Return the report with a Renstra of one indicator, its targets from 2025 on."""
    deret = tuple((TAHUN + k, n(t, f"C{k + 1}")) for k, t in enumerate(target))
    sasaran = Sasaran("Meningkatnya Mutu", indikator=(Indikator(nama, target=deret),))
    return replace(asal, renstra=(Renstra(TAHUN, TAHUN + len(target) - 1, (Tujuan("Tujuan", sasaran=(sasaran,)),)),))
