"""Baris yang sama di tabel laporan tulisan tangan dan di tabel hitungan: menurut namanya, lalu indikatornya."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence

from generator.model.tabel_terbaca import BarisTerbaca
from generator.model.tabel_terbaca import TabelTerbaca
from generator.tables.padanan import cari_padanan
from generator.tables.padanan import cari_program
from generator.tables.tabel import Baris
from generator.tables.tabel import Table

_NAMA_NASKAH = (
    "sub_kegiatan", "kegiatan", "program", "uraian", "jabatan", "golongan", "pendidikan", "jenis_kelamin", "aset",
    "sasaran",
)  # fmt: skip
_NAMA_BUKU = ("uraian", "program", "jabatan", "aset")
_JUMLAH = "jumlah"
_Bernama = tuple[str, str, Baris]


def pasangkan_baris(
    naskah: TabelTerbaca, buku: Table
) -> tuple[list[tuple[BarisTerbaca, Baris]], list[BarisTerbaca]]:
    """Return the pairs of rows, and the rows of the report with figures that have no counterpart.

    A budget goes by the names of its rows and then by their indicators, other tables by the indicators; a name that
    fits two rows fits none. A total belongs to the total, where each table has one.
    """
    isi = _bernama(buku)
    pasangan, tanpa = [], []
    for baris in naskah.isi:
        calon = _cari(naskah, baris, isi)
        if len(calon) == 1:
            pasangan.append((baris, calon[0]))
        elif any(a is not None for a in baris.angka):
            tanpa.append(baris)
    jumlah = [b for b in naskah.baris if b.jumlah and any(a is not None for a in b.angka)]
    jumlah_buku = [b for b in buku.baris if b.tingkat == _JUMLAH and any(s.nilai is not None for s in b.sel)]
    if len(jumlah) == 1 and jumlah_buku:
        pasangan.append((jumlah[0], jumlah_buku[-1]))
    return pasangan, tanpa


def _bernama(buku: Table) -> list[_Bernama]:
    """Return the rows with their name and indicator; a merged name belongs to every row that it covers."""
    label = {k.kunci: n for n, k in enumerate(buku.kolom)}
    kolom_nama = next((label[n] for n in _NAMA_BUKU if n in label), None)
    hasil, nama = [], ""
    for baris in buku.baris:
        if kolom_nama is not None and not baris.sel[kolom_nama].gabung_atas:
            nama = baris.sel[kolom_nama].teks
        indikator = baris.sel[label["indikator"]].teks if "indikator" in label else ""
        hasil.append((nama, indikator, baris))
    return hasil


def _cari(naskah: TabelTerbaca, baris: BarisTerbaca, isi: Sequence[_Bernama]) -> list[Baris]:
    nama, indikator = naskah.label(baris, *_NAMA_NASKAH), naskah.label(baris, "indikator")
    calon = list(isi)
    if any(n for n, _, _ in isi):
        calon = _senama(nama, calon, lambda b: b[0], cari_program)
    if any(i for _, i, _ in isi) and (len(calon) > 1 or not any(n for n, _, _ in isi)):
        calon = _senama(indikator, calon, lambda b: b[1], cari_padanan)
    return [b for _, _, b in calon]


def _senama(
    nama: str, calon: list[_Bernama], teks: Callable[[_Bernama], str], cari: Callable[..., _Bernama | None]
) -> list[_Bernama]:
    """Return all rows that carry the name which fits; where a name fits two different ones, none."""
    cocok = cari(nama, {teks(b): b for b in calon if teks(b)}.values(), teks) if nama else None
    return [b for b in calon if teks(b) == teks(cocok)] if cocok is not None else []
