"""Isi yang diukur: laporan Magetan, dan satu tabel 7.500 baris; masing-masing dengan suntingan dan angka barunya."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import replace
from pathlib import Path

from generator.document.isi import Isi
from generator.document.susun import susun
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import Table
from tests.document.contoh import dokumen
from tests.document.contoh import keterangan
from tests.document.contoh import simpan
from tests.document.contoh import tabel_contoh
from tests.document.laporan_sunting import isi_dari
from tests.document.laporan_sunting import lewat_libreoffice
from tests.document.laporan_sunting import salin_dengan_angka_baru
from tests.document.laporan_sunting import sunting
from tests.document.magetan import TEMPLAT
from tests.document.magetan import isi_magetan
from tests.document.suntingan import baca
from tests.document.suntingan import ganti_teks
from tests.document.suntingan import sel
from tests.document.suntingan import tambah_baris
from tests.document.suntingan import tata_ulang_tabel

BANYAK_BARIS = 7500
_KOLOM = ("kode", "uraian", "indikator", "target", "realisasi", "pagu", "serapan")


@dataclass(frozen=True, slots=True)
class Isian:
    """One thing to fill: its name in the output, the template, the content; what people make of it, the new content.

    `libreoffice` gives an edited report after LibreOffice saved it, None without LibreOffice.
    """

    nama: str
    templat: bytes
    isi: Isi
    sunting: Callable[[bytes], bytes]
    isi_baru: Callable[[], Isi]
    libreoffice: bool = False

    def disunting(self) -> bytes:
        return self.sunting(susun(self.templat, self.isi).docx)


def laporan_magetan() -> Isian:
    return Isian("the Magetan report", TEMPLAT.read_bytes(), isi_magetan()[1], sunting, _magetan_baru, libreoffice=True)


def _magetan_baru() -> Isi:
    with tempfile.TemporaryDirectory() as tempat:
        return isi_dari(salin_dengan_angka_baru(Path(tempat)))


def disimpan_libreoffice(docx: bytes) -> bytes | None:
    with tempfile.TemporaryDirectory() as tempat:
        return lewat_libreoffice(docx, Path(tempat))


def tabel_panjang(banyak: int = BANYAK_BARIS) -> Isian:
    """Return a table of programs and sub kegiatan with figures that differ from row to row."""
    dok = dokumen()
    dok.add_heading("BAB III AKUNTABILITAS", 1)
    keterangan(dok, "Tabel 3.", "Tabel", " Rincian")
    dok.add_paragraph("{{ tabel.3_4 }}")
    tabel_contoh(dok, len(_KOLOM), ("program", "sub kegiatan"))
    kolom = tuple(Kolom(k, (k.title(),), 10, "kanan" if i > 2 else "kiri") for i, k in enumerate(_KOLOM))
    table = Table("3.4", "Rincian", kolom, tuple(map(_baris, range(banyak))))
    nama = f"one table of {banyak:,} rows"
    return Isian(nama, simpan(dok), _isi(table), _sunting_panjang, lambda: _isi(_angka_baru(table)))


def _isi(table: Table) -> Isi:
    return Isi(tabel={"3_4": table})


def _baris(i: int) -> Baris:
    tingkat = "sub kegiatan" if i % 6 else "program"
    teks = (
        f"2.17.{i // 600:02d}.{i % 600:03d}", f"Fasilitasi Pemenuhan Izin Usaha Simpan Pinjam & Koperasi ke-{i}",
        f"Jumlah Unit Usaha yang Memperoleh Fasilitasi {i * 7919 % 1000}", f"{i % 97}", f"{i * 31 % 101}",
        f"{i * 104729 % 999_999_999:,}".replace(",", "."), f"{i * 37 % 100},{i % 100:02d}%",
    )  # fmt: skip
    return Baris(tingkat, tuple(map(Sel, teks)), f"b{i}")


def _sunting_panjang(docx: bytes) -> bytes:
    """Edit one cell, add a row, restyle the table."""
    dok = baca(docx)
    ganti_teks(sel(dok, "tabel.3_4", "Koperasi ke-40", 5), "kami ubah")
    tambah_baris(dok, "tabel.3_4", "Koperasi ke-50", "Baris kami")
    tata_ulang_tabel(dok, "tabel.3_4")
    return simpan(dok)


def _angka_baru(table: Table) -> Table:
    """Change three figures, take one row out, put one in."""
    baris = list(table.baris)
    for i in (10, len(baris) // 2, len(baris) - 10):
        baris[i] = replace(baris[i], sel=(*baris[i].sel[:5], Sel("1"), baris[i].sel[6]))
    baris[20] = replace(_baris(len(baris)), kunci="baru")
    return replace(table, baris=tuple(baris))
