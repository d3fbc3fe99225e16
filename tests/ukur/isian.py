"""Isi yang diukur: laporan Magetan, dan satu tabel 7.500 baris; masing-masing dengan templatnya."""

from __future__ import annotations

from dataclasses import dataclass

from generator.document.isi import Isi
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import Table
from tests.document.contoh import dokumen
from tests.document.contoh import keterangan
from tests.document.contoh import simpan
from tests.document.contoh import tabel_contoh
from tests.document.magetan import TEMPLAT
from tests.document.magetan import isi_magetan

BANYAK_BARIS = 7500
_KOLOM = ("kode", "uraian", "indikator", "target", "realisasi", "pagu", "serapan")


@dataclass(frozen=True, slots=True)
class Isian:
    """One thing to fill: its name in the output, the template, the content."""

    nama: str
    templat: bytes
    isi: Isi


def laporan_magetan() -> Isian:
    return Isian("laporan Magetan", TEMPLAT.read_bytes(), isi_magetan()[1])


def tabel_panjang(banyak: int = BANYAK_BARIS) -> Isian:
    """Return a table of programs and sub kegiatan with figures that differ from row to row."""
    dok = dokumen()
    dok.add_heading("BAB III AKUNTABILITAS", 1)
    keterangan(dok, "Tabel 3.", "Tabel", " Rincian")
    dok.add_paragraph("{{ tabel.3_4 }}")
    tabel_contoh(dok, len(_KOLOM), ("program", "sub kegiatan"))
    kolom = tuple(Kolom(k, (k.title(),), 10, "kanan" if i > 2 else "kiri") for i, k in enumerate(_KOLOM))
    table = Table("3.4", "Rincian", kolom, tuple(map(_baris, range(banyak))))
    return Isian(f"tabel {banyak:,} baris".replace(",", "."), simpan(dok), Isi(tabel={"3_4": table}))


def _baris(i: int) -> Baris:
    tingkat = "sub kegiatan" if i % 6 else "program"
    teks = (
        f"2.17.{i // 600:02d}.{i % 600:03d}", f"Fasilitasi Pemenuhan Izin Usaha Simpan Pinjam & Koperasi ke-{i}",
        f"Jumlah Unit Usaha yang Memperoleh Fasilitasi {i * 7919 % 1000}", f"{i % 97}", f"{i * 31 % 101}",
        f"{i * 104729 % 999_999_999:,}".replace(",", "."), f"{i * 37 % 100},{i % 100:02d}%",
    )  # fmt: skip
    return Baris(tingkat, tuple(map(Sel, teks)), f"b{i}")
