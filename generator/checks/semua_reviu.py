"""Semua pemeriksaan atas laporan tulisan tangan, dijalankan sekali dan diurutkan: tabelnya, teksnya, bukunya."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import field
from dataclasses import replace

from generator.checks import antar_tabel
from generator.checks import banding_buku
from generator.checks import sifat
from generator.checks import tabel_anggaran
from generator.checks import tabel_capaian
from generator.checks import tabel_jumlah
from generator.checks import tabel_kategori
from generator.checks.catat import info
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.hitung_capaian import TINGGI
from generator.checks.hitung_capaian import hitung_capaian
from generator.checks.semua import KELUARGA_KODE as KELUARGA_PEMERIKSAAN
from generator.checks.semua import periksa_semua
from generator.checks.semua_naskah import periksa_naskah
from generator.model.aturan import Skala
from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.catatan import urutkan
from generator.model.laporan import Laporan
from generator.model.naskah import Naskah
from generator.model.naskah import TabelNaskah
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.model.tabel_terbaca import TabelTerbaca
from generator.tables.tabel import HasilTabel

TAK_DIKENAL = "L07"
_MODUL = (tabel_capaian, tabel_anggaran, tabel_jumlah, tabel_kategori, antar_tabel, banding_buku)
ARTI_KODE: dict[str, str] = {**{m.KODE: m.ARTI for m in _MODUL}, TAK_DIKENAL: "Tabel laporan yang tidak dikenali"}
KELUARGA_KODE: dict[str, str] = dict.fromkeys(ARTI_KODE, "Tabel laporan")
_KOLOM_DISEBUT = 5
_TANDA_TANGAN = re.compile(
    r"\bNIP\b|\b(?:pembina|penata|pengatur)\s*(?:utama|tingkat|tk|muda|[(/])|^mengetahui", re.IGNORECASE
)
# What a report lacks cannot be told from its tables alone: the text says the rest.
_BUKAN_DARI_TABEL = ("Kelengkapan", "Tanggal dan pejabat")


@rekaman
class BahanReviu:
    """What was read from one document: its text and tables, its own scale, the Laporan that its tables make.

    `kantor` and `hitungan` are the Laporan of the office's folder and the tables computed from it; None and empty
    where none was given.
    """

    naskah: Naskah
    tabel: tuple[TabelTerbaca, ...]
    tak_dikenal: tuple[TabelNaskah, ...] = ()
    skala: Skala | None = None
    laporan: Laporan | None = None
    kantor: Laporan | None = None
    hitungan: Mapping[str, HasilTabel] = field(default_factory=dict)


def periksa_reviu(bahan: BahanReviu) -> tuple[Catatan, ...]:
    """Return the findings about the tables of a document and about its text, sorted by place.

    What an ordinary check or a check of the text says about a cell is not said again by the checks of tables.
    """
    biasa = _biasa(bahan.laporan, _makin_rendah(bahan.tabel))
    acuan = bahan.kantor or bahan.laporan
    teks = periksa_naskah(bahan.naskah, acuan, bahan.hitungan or None)
    tempat = {c.alamat for c in (*biasa, *teks) if c.tingkat is not Tingkat.INFO}
    hitung = list(_hitung_ulang(bahan.tabel))
    sendiri = {c.alamat for c in hitung if c.tingkat is not Tingkat.INFO}
    beda = antar_tabel.periksa_tabel(bahan.tabel, bahan.laporan.tahun) if bahan.laporan is not None else ()
    kategori = tabel_kategori.periksa_tabel(bahan.tabel, bahan.skala)
    semua = [
        *biasa, *teks, *hitung, *_tak_dikenal(bahan), *banding_buku.periksa_tabel(bahan.tabel, bahan.hitungan),
        *(c for c in beda if c.alamat not in tempat | sendiri), *(c for c in kategori if c.alamat not in tempat),
    ]  # fmt: skip
    return urutkan([_tanpa_nama_berkas(c) for c in semua])


def _tanpa_nama_berkas(catatan: Catatan) -> Catatan:
    """Other places in the same document need no file name."""
    return replace(catatan, pesan=catatan.pesan.replace(f"{catatan.alamat.berkas}, bagian ", "bagian "))


def _biasa(laporan: Laporan | None, rendah: Sequence[str]) -> list[Catatan]:
    """Return what the ordinary checks say; a sifat that the printed capaian shows needs no word in the document."""
    semua = () if laporan is None else periksa_semua(laporan)
    return [
        c for c in semua if KELUARGA_PEMERIKSAAN.get(c.kode) not in _BUKAN_DARI_TABEL
        and not (c.kode == sifat.KODE and any(sebut(nama) in c.pesan for nama in rendah))
    ]  # fmt: skip


def _makin_rendah(tabel: Sequence[TabelTerbaca]) -> list[str]:
    """Return the indicators whose printed capaian takes less for better."""
    return [h.nama for t in tabel for h in hitung_capaian(t) if h.rumus and TINGGI not in h.rumus]


def _hitung_ulang(tabel: Sequence[TabelTerbaca]) -> Iterator[Catatan]:
    for modul in (tabel_capaian, tabel_anggaran, tabel_jumlah):
        yield from modul.periksa_tabel(tabel)


def _tak_dikenal(bahan: BahanReviu) -> Iterator[Catatan]:
    """Name the tables that nobody recomputed; a report without any that was is not taken for a right one."""
    if not bahan.tabel:
        yield periksa(
            TAK_DIKENAL, Alamat(bahan.naskah.berkas),
            "Tidak ada tabel yang dikenali di dokumen ini, sehingga tidak ada angka yang dihitung ulang.",
            "Periksa apakah tabelnya berupa gambar; bila ya, ketik ulang sebagai tabel Word.",
        )  # fmt: skip
    for tabel in bahan.tak_dikenal:
        if any(_TANDA_TANGAN.search(sel) for baris in tabel.baris for sel in baris):
            continue
        yield info(
            TAK_DIKENAL, bahan.naskah.alamat(tabel),
            f"{sebut(tabel.keterangan or tabel.sebutan)} tidak dikenali dari kepala kolomnya{_kepala(tabel)}, sehingga "
            "angkanya tidak dihitung ulang.",
            "Abaikan bila tabel itu tidak memuat target, realisasi, atau anggaran.",
        )  # fmt: skip


def _kepala(tabel: TabelNaskah) -> str:
    """Name the columns; a single row is no header and may hold the name of a person."""
    if len(tabel.baris) <= tabel.tinggi_kepala:
        return ""
    kepala = dict.fromkeys(tabel.kepala_kolom(k) for k in range(min(len(tabel.baris[0]), _KOLOM_DISEBUT)))
    return f" ({', '.join(kepala)})"
