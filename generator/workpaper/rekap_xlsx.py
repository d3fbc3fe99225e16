"""rekap.xlsx: banyak kantor dalam satu buku kerja, untuk Bagian Organisasi atau Inspektorat.

Sheets: one row per office, one per indicator, one per kode of finding. Names of persons never stand in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING
from urllib.parse import quote

from generator.model.rekaman import rekaman
from generator.tables.ikhtisar import IkhtisarKantor
from generator.workpaper.buku_tetap import simpan_tetap
from generator.workpaper.buku_tetap import tulis_angka
from generator.workpaper.buku_tetap import tulis_teks
from generator.workpaper.gaya import atur_cetak
from generator.workpaper.gaya import atur_lebar
from generator.workpaper.gaya import atur_tinggi
from generator.workpaper.gaya import buku_baru
from generator.workpaper.gaya import gaya_isi
from generator.workpaper.gaya import gaya_kepala
from generator.workpaper.gaya import gaya_tautan
from generator.workpaper.gaya import hitung_baris

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

RUPIAH, PERSEN = "#,##0", '#,##0.00"%"'
Isi = str | int | Decimal | None


@rekaman
class BarisRekap:
    """One office: what became of it, its findings by level and by kode, its figures, links relative to rekap.xlsx."""

    nama: str
    keadaan: str
    sebab: str = ""
    catatan: Mapping[str, int] | None = None
    per_kode: Mapping[str, int] | None = None
    ikhtisar: IkhtisarKantor | None = None
    tautan: tuple[tuple[str, str], ...] = ()


@rekaman
class _Kolom:
    judul: str
    lebar: float
    format_angka: str = ""


_KANTOR = (
    _Kolom("Folder", 24), _Kolom("Perangkat daerah", 44), _Kolom("Keadaan", 13),
    _Kolom("Rata-rata capaian (%)", 13, PERSEN), _Kolom("Kategori", 18),
    _Kolom("Pagu (Rp)", 19, RUPIAH), _Kolom("Realisasi (Rp)", 19, RUPIAH), _Kolom("Serapan (%)", 11, PERSEN),
    _Kolom("Salah", 8), _Kolom("Periksa", 8), _Kolom("Info", 8),
    _Kolom("Laporan", 16), _Kolom("Catatan", 14), _Kolom("Keterangan", 60),
)  # fmt: skip
_INDIKATOR = (
    _Kolom("Folder", 24), _Kolom("Sasaran", 44), _Kolom("Indikator", 44), _Kolom("Target", 14), _Kolom("Realisasi", 14),
    _Kolom("Capaian (%)", 12, PERSEN), _Kolom("Kategori", 18), _Kolom("Efisiensi sasaran (%)", 12, PERSEN),
)  # fmt: skip
_CATATAN = (_Kolom("Folder", 24), _Kolom("Kode", 8), _Kolom("Temuan", 60), _Kolom("Banyaknya", 11))


def tulis_rekap(daftar: Sequence[BarisRekap], arti_kode: Mapping[str, str]) -> bytes:
    """Return rekap.xlsx, the offices in the order of their names. Same input, same bytes."""
    urut = sorted(daftar, key=lambda b: b.nama)
    buku = buku_baru()
    kantor = buku.active
    kantor.title = "Kantor"
    _tulis(kantor, _KANTOR, [_baris_kantor(b) for b in urut])
    for nomor, satu in enumerate(urut, start=2):
        for kolom, (nama, jalur) in zip((12, 13), satu.tautan, strict=False):
            _tautkan(kantor, nomor, kolom, nama, jalur)
    _tulis(buku.create_sheet("Indikator"), _INDIKATOR, [x for b in urut for x in _baris_indikator(b)])
    temuan = [
        (b.nama, kode, arti_kode.get(kode, ""), banyak) for b in urut for kode, banyak in (b.per_kode or {}).items()
    ]
    _tulis(buku.create_sheet("Catatan"), _CATATAN, temuan)
    return simpan_tetap(buku)


def _baris_kantor(b: BarisRekap) -> tuple[Isi, ...]:
    i, catatan = b.ikhtisar or IkhtisarKantor("", 0), b.catatan or {}
    jumlah = tuple(catatan.get(t) for t in ("salah", "periksa", "info"))
    return (
        b.nama, i.kantor, b.keadaan, i.rata_rata, i.kategori, i.pagu, i.realisasi, i.serapan, *jumlah, "", "", b.sebab
    )


def _baris_indikator(b: BarisRekap) -> list[tuple[Isi, ...]]:
    if b.ikhtisar is None:
        return []
    efisiensi = dict(b.ikhtisar.efisiensi)
    return [
        (b.nama, i.sasaran, i.nama, i.target, i.realisasi, i.capaian, i.kategori, efisiensi.get(i.sasaran))
        for i in b.ikhtisar.indikator
    ]


def _tulis(lembar: Worksheet, kolom: Sequence[_Kolom], baris: Sequence[tuple[Isi, ...]]) -> None:
    for nomor, satu in enumerate(kolom, start=1):
        tulis_teks(lembar.cell(1, nomor), satu.judul)
        gaya_kepala(lembar.cell(1, nomor))
    atur_tinggi(lembar, 1, 2)
    for nomor, isi in enumerate(baris, start=2):
        for letak, (satu, nilai) in enumerate(zip(kolom, isi, strict=True), start=1):
            sel = lembar.cell(nomor, letak)
            berangka = isinstance(nilai, Decimal | int)
            if berangka:
                tulis_angka(sel, Decimal(nilai), satu.format_angka or "General")
            else:
                tulis_teks(sel, nilai or "")
            gaya_isi(sel, rata="right" if berangka else "left")
        teks = [(n, k.lebar) for k, n in zip(kolom, isi, strict=True) if isinstance(n, str)]
        atur_tinggi(lembar, nomor, max((hitung_baris(n, lebar) for n, lebar in teks), default=1))
    lembar.auto_filter.ref = f"A1:{lembar.cell(1, len(kolom)).column_letter}{len(baris) + 1}"
    lembar.freeze_panes = "B2"
    atur_lebar(lembar, [k.lebar for k in kolom])
    atur_cetak(lembar, "1:1", f"Rekap: {lembar.title}")


def _tautkan(lembar: Worksheet, baris: int, kolom: int, nama: str, jalur: str) -> None:
    from openpyxl.worksheet.hyperlink import Hyperlink

    sel = lembar.cell(baris, kolom)
    tulis_teks(sel, nama)
    sel.hyperlink = Hyperlink(ref=sel.coordinate, target=quote(jalur))
    gaya_tautan(sel)


