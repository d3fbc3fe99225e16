"""Satu sel menjadi satu angka, atau satu ketiadaan dengan sebabnya; yang meragukan menjadi catatan."""

from __future__ import annotations

import datetime
import re
import tomllib
from decimal import Decimal
from functools import cache
from importlib import resources

from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import BelumRilis
from generator.model.nilai import Nilai
from generator.model.nilai import TidakTerbaca
from generator.reading.angka import Absen
from generator.reading.angka import Ragu
from generator.reading.angka import Terbaca
from generator.reading.angka import baca_angka
from generator.reading.angka import gaya_pemisah
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.grid import Galat
from generator.reading.grid import SelMentah
from generator.reading.nama import rapikan
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

SATUAN_PERSEN = frozenset({"%", "persen", "persentase", "presentase", "prosentase", "prosen"})
SATUAN_HITUNG = frozenset({
    "orang", "dokumen", "laporan", "unit", "unit usaha", "paket", "koperasi", "usaha mikro", "um", "kegiatan", "buah",
    "orang bulan", "bulan", "kali", "lokasi", "desa", "kelompok", "titik", "opd", "kelurahan", "kecamatan", "hari",
    "jenis", "kasus", "sekolah", "lembaga", "umkm", "pelaku usaha", "rekomendasi", "sertifikat", "produk",
})  # fmt: skip


def satuan_persen(satuan: str) -> bool:
    return rapikan(satuan) in SATUAN_PERSEN or satuan.strip() == "%"


def satuan_hitung(satuan: str) -> bool:
    """Tell whether a unit counts things, so that its figures have no decimals."""
    return rapikan(satuan) in SATUAN_HITUNG


class PembacaKolom:
    """Reads the figures of one column: its separator style is decided once, from all its texts."""

    def __init__(self, tabel: TabelMentah, kolom: KolomMentah, uang: bool = False) -> None:
        self._tabel = tabel
        self._kolom = kolom
        self._uang = uang
        self._pemisah = gaya_pemisah(
            [s.nilai for r in (*tabel.baris, *tabel.jumlah) if (s := tabel.sel(r, kolom)) and isinstance(s.nilai, str)]
        )

    def baca(self, baris: int, satuan: str = "") -> tuple[Angka, list[Catatan]]:
        """Return the figure of one row with its findings; a merged figure is read at its top left only."""
        sel = self._tabel.sel(baris, self._kolom)
        alamat = self._tabel.grid.alamat(baris, self._kolom.kolom)
        return baca_sel(sel, alamat, satuan, self._pemisah, self._uang)


def baca_sel(
    sel: SelMentah | None, alamat: Alamat, satuan: str = "", pemisah: str = "", uang: bool = False
) -> tuple[Angka, list[Catatan]]:
    """Return the figure of one cell. Percent figures come out in percent points with satuan "%".

    `uang` True: full rupiah, no decimals expected in texts.
    """
    if sel is None:
        return BelumDiisi(alamat), []
    nilai = sel.nilai
    if nilai is None:
        return TidakTerbaca(alamat, "", "rumus tanpa hasil tersimpan"), [
            periksa("N03", alamat, "Sel berisi rumus yang hasilnya tidak tersimpan.",
                    "Buka berkas di Excel, simpan ulang, lalu jalankan lagi.")
        ]  # fmt: skip
    if isinstance(nilai, Galat):
        return TidakTerbaca(alamat, str(nilai), f"sel berisi galat {nilai}"), [
            periksa("N04", alamat, f"Sel berisi galat {nilai}.", "Perbaiki rumusnya di Excel, lalu jalankan lagi.")
        ]
    if isinstance(nilai, bool | datetime.datetime):
        return _bukan_angka(alamat, sel.teks)
    if isinstance(nilai, float):
        return _dari_angka(sel, alamat, satuan)
    return _dari_teks(sel.teks, alamat, satuan, pemisah, uang)


def _dari_angka(sel: SelMentah, alamat: Alamat, satuan: str) -> tuple[Angka, list[Catatan]]:
    angka = sel.angka or Decimal(0)
    if not sel.gaya.persen:
        return Nilai(angka, satuan, alamat, sel.teks), []
    if satuan_hitung(satuan) and abs(angka) >= 1:
        return Nilai(angka, satuan, alamat, sel.teks), [
            periksa("N05", alamat, f"Sel tampil {sel.teks} padahal satuannya {satuan}; dibaca {_tulis(angka)}.",
                    "Ubah format sel menjadi angka biasa.")
        ]  # fmt: skip
    return Nilai(angka * 100, satuan or "%", alamat, sel.teks), []


def _dari_teks(teks: str, alamat: Alamat, satuan: str, pemisah: str, uang: bool) -> tuple[Angka, list[Catatan]]:
    bacaan = baca_angka(teks, pemisah, bulat=uang or satuan_hitung(satuan))
    if isinstance(bacaan, Absen):
        return (BelumRilis(alamat, teks) if bacaan.rilis else BelumDiisi(alamat)), []
    if isinstance(bacaan, Ragu):
        pilihan = f"{_tulis(bacaan.gaya_id)} atau {_tulis(bacaan.gaya_en)}"
        return TidakTerbaca(alamat, teks, f"dua bacaan: {pilihan}"), [
            periksa("N01", alamat, f'"{teks}" tidak jelas ({pilihan}?).',
                    "Tulis sebagai angka, bukan teks, simpan, lalu jalankan lagi.")
        ]  # fmt: skip
    if isinstance(bacaan, Terbaca):
        unit = satuan or ("%" if bacaan.persen else bacaan.satuan)
        nilai = Nilai(bacaan.angka, unit, alamat, teks, bacaan.sementara)
        catatan = []
        if bacaan.rentang:
            catatan.append(info("N06", alamat, f'"{teks}" adalah rentang; batas bawah yang dibandingkan.'))
        if bacaan.sementara:
            catatan.append(info("N07", alamat, f'"{teks}" bertanda angka sementara.'))
        return nilai, catatan
    banding = nilai_predikat(teks)
    if banding is not None:
        return Nilai(banding, satuan, alamat, teks), []
    return _bukan_angka(alamat, teks)


def _bukan_angka(alamat: Alamat, teks: str) -> tuple[Angka, list[Catatan]]:
    potong = teks if len(teks) <= 60 else teks[:57] + "…"
    return TidakTerbaca(alamat, teks, "bukan angka"), [
        periksa("N02", alamat, f'"{potong}" bukan angka.', "Tulis angkanya di sel ini, simpan, lalu jalankan lagi.")
    ]


@cache
def _predikat() -> dict[str, Decimal]:
    teks = resources.files("generator.rules").joinpath("parameters/predikat.toml").read_text("utf-8")
    return {k: Decimal(v) for skala in tomllib.loads(teks).values() for k, v in skala["nilai"].items()}


def nilai_predikat(teks: str) -> Decimal | None:
    """Return the comparable value of a grade, an opinion or a level, None if the text is none of them.

    >>> nilai_predikat("WTP")
    Decimal('4')
    >>> nilai_predikat("Level 3")
    Decimal('3')
    """
    bersih = teks.strip().upper().rstrip(".")
    if bersih in _predikat():
        return _predikat()[bersih]
    level = re.fullmatch(r"LEVEL\s+(\d)(?:\s.*)?", bersih)
    return Decimal(level.group(1)) if level else None


def _tulis(angka: Decimal) -> str:
    utuh, _, pecahan = f"{angka.normalize():f}".partition(".")
    negatif = utuh.startswith("-")
    utuh = f"{int(utuh.lstrip('-')):,}".replace(",", ".")
    return ("-" if negatif else "") + utuh + ("," + pecahan if pecahan else "")
