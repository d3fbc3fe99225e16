"""rekap.xlsx: banyak kantor dalam satu buku kerja, untuk Bagian Organisasi atau Inspektorat.

Sheets: one row per office, one per indicator, one per kode of finding, and offices across categories and across kode.
Names of persons never stand in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from decimal import Decimal
from itertools import zip_longest

from generator.model.rekaman import rekaman
from generator.tables.ikhtisar import IkhtisarKantor
from generator.workpaper.buku_tetap import Buku
from generator.workpaper.buku_tetap import alamat_sel
from generator.workpaper.gaya import WARNA_TINGKAT
from generator.workpaper.gaya import hitung_baris
from generator.workpaper.gaya import rupa_isi
from generator.workpaper.gaya import rupa_jumlah
from generator.workpaper.gaya import rupa_kepala
from generator.workpaper.lembar import Lembar
from generator.workpaper.lembar import Tautan
from generator.workpaper.rekap_silang import TabelSilang
from generator.workpaper.rekap_silang import silang_kategori
from generator.workpaper.rekap_silang import silang_kode
from generator.workpaper.tautan import tautan_berkas

WARNA_GAGAL = WARNA_TINGKAT["salah"]
RUPIAH, PERSEN = "#,##0", '#,##0.00"%"'
Isi = str | int | Decimal | tuple[str, Tautan | None] | None


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

    @property
    def gagal(self) -> bool:
        """Without a report of its own."""
        return self.ikhtisar is None


@rekaman
class _Kolom:
    judul: str
    lebar: float
    format_angka: str = ""
    rata: str = "left"
    inden: int = 0


_KANTOR = (
    _Kolom("Folder", 24), _Kolom("Perangkat daerah", 44), _Kolom("Keadaan", 13),
    _Kolom("Rata-rata capaian (%)", 13, PERSEN), _Kolom("Kategori", 18, inden=1),
    _Kolom("Pagu (Rp)", 19, RUPIAH), _Kolom("Realisasi (Rp)", 19, RUPIAH), _Kolom("Serapan (%)", 11, PERSEN),
    _Kolom("Salah", 8), _Kolom("Periksa", 8), _Kolom("Info", 8),
    _Kolom("Laporan", 16, inden=1), _Kolom("Catatan", 14), _Kolom("Keterangan", 60),
)  # fmt: skip
_INDIKATOR = (
    _Kolom("Folder", 24), _Kolom("Sasaran", 44), _Kolom("Indikator", 44), _Kolom("Target", 14, rata="right"),
    _Kolom("Realisasi", 14, rata="right"), _Kolom("Capaian (%)", 12, PERSEN), _Kolom("Kategori", 18, inden=1),
    _Kolom("Efisiensi sasaran (%)", 12, PERSEN),
)  # fmt: skip
_DIJUMLAHKAN = frozenset({"Pagu (Rp)", "Realisasi (Rp)", "Salah", "Periksa", "Info"})
_CATATAN = (_Kolom("Folder", 24), _Kolom("Kode", 8), _Kolom("Temuan", 60), _Kolom("Banyaknya", 11))


def tulis_rekap(daftar: Sequence[BarisRekap], arti_kode: Mapping[str, str]) -> bytes:
    """Return rekap.xlsx, the offices in the order of their names. Same input, same bytes."""
    urut = sorted(daftar, key=lambda b: b.nama)
    buku = Buku()
    kantor = buku.lembar("Kantor")
    isi = [_baris_kantor(b) for b in urut]
    _tulis(kantor, _KANTOR, isi, [WARNA_GAGAL if b.gagal else "" for b in urut])
    _tulis_jumlah(kantor, isi, sum(not b.gagal for b in urut))
    _tulis(buku.lembar("Indikator"), _INDIKATOR, [x for b in urut for x in _baris_indikator(b)])
    temuan = [
        (b.nama, kode, arti_kode.get(kode, ""), banyak) for b in urut for kode, banyak in (b.per_kode or {}).items()
    ]
    _tulis(buku.lembar("Catatan"), _CATATAN, temuan)
    for nama, silang in (("Kategori per kantor", silang_kategori(urut)), ("Kode per kantor", silang_kode(urut))):
        _tulis_silang(buku.lembar(nama), silang)
    return buku.simpan()


def _tulis_silang(lembar: Lembar, silang: TabelSilang) -> None:
    """Write counts with their sums to the right; an office without any of a class has an empty cell there."""
    kelas = (_Kolom(nama, max(8, min(len(nama), 18))) for nama in silang.kolom)
    kolom = (_Kolom("Folder", 24), *kelas, _Kolom("Jumlah", 9))
    _tulis(lembar, kolom, [(nama, *(n or None for n in isi), sum(isi)) for nama, isi in silang.baris])


def _baris_kantor(b: BarisRekap) -> tuple[Isi, ...]:
    i, catatan = b.ikhtisar or IkhtisarKantor("", 0), b.catatan or {}
    jumlah = tuple(catatan.get(t) for t in ("salah", "periksa", "info"))
    laporan, buku = (*((nama, tautan_berkas(jalur)) for nama, jalur in b.tautan[:2]), "", "")[:2]
    return (
        b.nama, i.kantor, b.keadaan, i.rata_rata, i.kategori, i.pagu, i.realisasi, i.serapan, *jumlah, laporan, buku,
        b.sebab,
    )  # fmt: skip


def _baris_indikator(b: BarisRekap) -> list[tuple[Isi, ...]]:
    if b.ikhtisar is None:
        return []
    efisiensi = dict(b.ikhtisar.efisiensi)
    return [
        (b.nama, i.sasaran, i.nama, i.target, i.realisasi, i.capaian, i.kategori, efisiensi.get(i.sasaran))
        for i in b.ikhtisar.indikator
    ]


def _tulis(
    lembar: Lembar, kolom: Sequence[_Kolom], baris: Sequence[tuple[Isi, ...]], latar: Sequence[str] = ()
) -> None:
    """Write one sheet; `latar` are the colours behind the rows."""
    for nomor, satu in enumerate(kolom, start=1):
        lembar.teks(1, nomor, satu.judul, rupa_kepala())
    lembar.atur_tinggi(1, 2)
    for nomor, (isi, warna) in enumerate(zip_longest(baris, latar, fillvalue=""), start=2):
        for letak, (satu, nilai) in enumerate(zip(kolom, isi, strict=True), start=1):
            _tulis_sel(lembar, nomor, letak, nilai, satu, warna)
        teks = [(n, k.lebar) for k, n in zip(kolom, isi, strict=True) if isinstance(n, str)]
        lembar.atur_tinggi(nomor, max((hitung_baris(n, lebar) for n, lebar in teks), default=1))
    lembar.saring(len(baris) + 1, len(kolom))
    lembar.bekukan(2, 2)
    lembar.atur_lebar([k.lebar for k in kolom])
    lembar.atur_cetak((1, 1), f"Rekap: {lembar.nama}")


def _tulis_sel(lembar: Lembar, baris: int, kolom: int, nilai: Isi, rupa_kolom: _Kolom, latar: str) -> None:
    rupa = rupa_isi(rata=rupa_kolom.rata, inden=rupa_kolom.inden, latar=latar)
    if isinstance(nilai, Decimal | int):
        angka = rupa_isi(rata="right", latar=latar).dengan_format(rupa_kolom.format_angka)
        lembar.angka(baris, kolom, nilai, angka)
    elif isinstance(nilai, tuple):
        lembar.teks(baris, kolom, nilai[0], rupa, nilai[1])
    else:
        lembar.teks(baris, kolom, nilai or "", rupa)


def _tulis_jumlah(lembar: Lembar, isi: Sequence[tuple[Isi, ...]], tersusun: int) -> None:
    """Write the totals below the offices, as formulas that follow the filter."""
    baris = len(isi) + 2
    tulisan = {"Folder": "Jumlah", "Perangkat daerah": f"{len(isi)} kantor, {tersusun} laporan tersusun"}
    for letak, kolom in enumerate(_KANTOR, start=1):
        angka = [b[letak - 1] for b in isi if isinstance(b[letak - 1], Decimal | int)]
        if kolom.judul in _DIJUMLAHKAN and angka:
            wujud = rupa_jumlah("right").dengan_format(kolom.format_angka)
            rumus = f"SUBTOTAL(109,{alamat_sel(2, letak)}:{alamat_sel(baris - 1, letak)})"
            lembar.rumus(baris, letak, rumus, sum(angka), wujud)
        else:
            lembar.teks(baris, letak, tulisan.get(kolom.judul, ""), rupa_jumlah())
