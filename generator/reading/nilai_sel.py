"""Satu sel menjadi satu angka, atau satu ketiadaan dengan sebabnya; yang meragukan menjadi catatan."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from functools import cache

from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import BelumRilis
from generator.model.nilai import Nilai
from generator.model.nilai import TidakTerbaca
from generator.model.satuan import satuan_persen
from generator.reading.acuan import baca_parameter
from generator.reading.angka import Absen
from generator.reading.angka import Ragu
from generator.reading.angka import Terbaca
from generator.reading.angka import baca_angka
from generator.reading.angka import gaya_pemisah
from generator.reading.butir import Butir
from generator.reading.butir import ambil_butir
from generator.reading.butir import banyak_angka
from generator.reading.butir import ringkas
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.catat import tulis_angka
from generator.reading.format_sel import format_tanggal
from generator.reading.grid import Galat
from generator.reading.grid import SelMentah
from generator.reading.nama import rapikan
from generator.reading.satuan_sel import periksa_satuan
from generator.reading.satuan_sel import uang_penuh
from generator.reading.skala_uang import tentukan_skala
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

_TERLALU_BESAR = Decimal(10) ** 15  # more than any office's budget; from here on Excel itself loses digits
_TERLALU_KECIL = Decimal(10) ** -12
_CONTOH_GAYA = 300
_BATAS = ("<", ">", "≤", "≥", "±")
_PERSEN_GANJIL = Decimal(10)
_PREDIKAT_ANGKA = re.compile(r"^\s*([A-Za-z-]{1,7})\s*[(/:=]\s*([\d.,]+)\s*\)?\s*$")
SATUAN_HITUNG = frozenset({
    "orang", "dokumen", "laporan", "unit", "unit usaha", "paket", "koperasi", "usaha mikro", "um", "kegiatan", "buah",
    "orang bulan", "bulan", "kali", "lokasi", "desa", "kelompok", "titik", "opd", "kelurahan", "kecamatan", "hari",
    "berkas", "arsip", "surat", "buku", "eksemplar", "siswa", "peserta", "jiwa", "kk", "rumah", "ekor", "batang",
    "pohon", "stel", "set", "lembar", "perkara", "permohonan", "sampel", "kader", "pengunjung", "pegawai", "aparatur",
    "event", "jenis", "kasus", "sekolah", "lembaga", "umkm", "pelaku usaha", "rekomendasi", "sertifikat", "produk",
})  # fmt: skip


def _besar(sel: SelMentah, pemisah: str) -> Decimal | None:
    if isinstance(sel.nilai, float):
        return abs(sel.angka)
    bacaan = baca_angka(sel.teks, pemisah, bulat=True) if isinstance(sel.nilai, str) else None
    return abs(bacaan.angka) if isinstance(bacaan, Terbaca) else None


def _wajar(angka: Decimal) -> bool:
    """Tell a figure that an office can mean: zero, or neither dust of a formula nor more than any budget."""
    return not angka or _TERLALU_KECIL <= abs(angka) < _TERLALU_BESAR


def satuan_hitung(satuan: str) -> bool:
    """Tell whether a unit counts things, so that its figures have no decimals."""
    return rapikan(satuan) in SATUAN_HITUNG


class PembacaKolom:
    """Reads the figures of one column: separator style and, for money, its scale are decided once, from all its cells.

    `temuan` holds what that decision has to say.
    """

    def __init__(self, tabel: TabelMentah, kolom: KolomMentah, uang: bool = False) -> None:
        self._tabel = tabel
        self._kolom = kolom
        self._uang = uang
        isi = [s for r in (*tabel.baris, *tabel.jumlah) if (s := tabel.sel(r, kolom)) is not None]
        self._pemisah = gaya_pemisah([s.nilai for s in isi if isinstance(s.nilai, str)], uang) or self._gaya_tetangga()
        besar = [a for s in isi if (a := _besar(s, self._pemisah))] if uang else []
        self.pengali, self.temuan = tentukan_skala(tabel, kolom, besar) if uang else (1, [])

    def baca(self, baris: int, satuan: str = "", butir: Butir | None = None) -> tuple[Angka, list[Catatan]]:
        """Return the figure of one row, or of one item of its cell, with its findings; a merged figure is read at its
        top left only."""
        sel = self._tabel.sel(baris, self._kolom)
        alamat = self._tabel.grid.alamat(baris, self._kolom.kolom)
        if butir is not None:
            potong, sebab, temuan = ambil_butir(sel, butir, alamat)
            if sebab:
                return TidakTerbaca(alamat, sel.teks if sel else "", sebab), temuan
            sel = potong
        nilai, catatan = baca_sel(sel, alamat, satuan, self._pemisah, self._uang, self._kolom.peran.persen)
        if self._uang and isinstance(nilai, Nilai):
            nilai, temuan = uang_penuh(nilai, self.pengali)
            catatan += temuan
        if self._kolom.nama == "realisasi" and isinstance(nilai, Nilai):
            catatan = _satu_realisasi(nilai, catatan)
        return nilai, catatan

    def baca_cepat(self, baris: int) -> Decimal | None:
        """Return a plain number cell as Decimal without its text, None where `baca` must decide."""
        sel = self._tabel.sel(baris, self._kolom)
        if sel is None or not isinstance(sel.nilai, float) or sel.gaya.persen or not _wajar(sel.angka):
            return None
        return sel.angka * self.pengali

    def _gaya_tetangga(self) -> str:
        """A column that proves no style follows the columns of its role, if those agree."""
        kolom = [k for k in self._tabel.kolom_peran(self._kolom.nama) if k is not self._kolom]
        baris = self._tabel.baris[:_CONTOH_GAYA]
        sel = [s for k in kolom for r in baris if (s := self._tabel.sel(r, k)) is not None]
        return gaya_pemisah([s.nilai for s in sel if isinstance(s.nilai, str)], self._uang)


def baca_sel(
    sel: SelMentah | None, alamat: Alamat, satuan: str = "", pemisah: str = "", uang: bool = False,
    persen: bool = False,
) -> tuple[Angka, list[Catatan]]:  # fmt: skip
    """Return the figure of one cell. Percent figures come out in percent points with satuan "%".

    `uang` True: full rupiah, no decimals expected in texts. `persen` True: the column's head says percent.
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
    if isinstance(nilai, datetime.datetime) or isinstance(nilai, float) and format_tanggal(sel.gaya.format):
        tertulis = f"tanggal ({sel.teks})" if isinstance(nilai, datetime.datetime) else "tanggal atau jam"
        return TidakTerbaca(alamat, sel.teks, "tanggal"), [
            periksa("N10", alamat, f"Sel berisi {tertulis}, bukan angka; mungkin Excel mengubah yang diketik.",
                    "Ubah format sel menjadi angka atau teks, ketik ulang isinya, lalu jalankan lagi.")
        ]  # fmt: skip
    if isinstance(nilai, bool):
        return _bukan_angka(alamat, sel.teks)
    if isinstance(nilai, float) and abs(sel.angka) >= _TERLALU_BESAR:
        return _terlalu_besar(alamat, sel.angka)
    if isinstance(nilai, float) and 0 < abs(sel.angka) < _TERLALU_KECIL:
        return TidakTerbaca(alamat, sel.teks, "terlalu kecil"), [
            periksa("N02", alamat, "Bilangan hampir nol, barangkali sisa pembulatan sebuah rumus.",
                    "Ketik angka yang dimaksud di sel ini, simpan, lalu jalankan lagi.")
        ]  # fmt: skip
    if isinstance(nilai, float):
        return _dari_angka(sel, alamat, satuan, persen)
    return _dari_teks(sel.teks, alamat, satuan, pemisah, uang)


def _dari_angka(sel: SelMentah, alamat: Alamat, satuan: str, persen: bool) -> tuple[Angka, list[Catatan]]:
    angka = sel.angka or Decimal(0)
    if not sel.gaya.format and (persen or satuan_persen(satuan)) and 0 < abs(angka) <= 1:
        pilihan = f"{tulis_angka(angka)}% atau {tulis_angka(angka * 100)}%"
        return TidakTerbaca(alamat, sel.teks, f"dua bacaan: {pilihan}"), [
            periksa("N01", alamat, f'"{sel.teks}" tidak jelas ({pilihan}?), karena format angkanya hilang.',
                    "Perbaiki berkasnya di Excel, simpan dengan nama baru, lalu jalankan lagi.")
        ]  # fmt: skip
    if not sel.gaya.persen:
        return Nilai(angka, satuan, alamat, sel.teks), []
    if satuan_persen(satuan) and abs(angka) >= _PERSEN_GANJIL:
        return Nilai(angka, satuan, alamat, sel.teks), [
            periksa("N09", alamat, f"Sel tampil {sel.teks}; dibaca {tulis_angka(angka)}%.",
                    "Tulis angkanya sebagai persen yang benar, atau ubah format selnya.")
        ]  # fmt: skip
    bertentangan = periksa_satuan(sel.teks, "", 0 < abs(angka) < 1, satuan, satuan_hitung(satuan), alamat)
    if bertentangan:
        return bertentangan
    if satuan_hitung(satuan) and abs(angka) >= 1:
        return Nilai(angka, satuan, alamat, sel.teks), [
            periksa("N05", alamat, f"Sel tampil {sel.teks} padahal satuannya {satuan}; dibaca {tulis_angka(angka)}.",
                    "Ubah format sel menjadi angka biasa.")
        ]  # fmt: skip
    return Nilai(angka * 100, satuan or "%", alamat, sel.teks), []


def _dari_teks(teks: str, alamat: Alamat, satuan: str, pemisah: str, uang: bool) -> tuple[Angka, list[Catatan]]:
    bacaan = baca_angka(teks, pemisah, bulat=uang or satuan_hitung(satuan))
    if isinstance(bacaan, Absen) and bacaan.rilis:
        return BelumRilis(alamat, teks), [
            info("N11", alamat, f'"{teks}": angkanya belum dirilis sumbernya; dicetak – dengan keterangan.')
        ]
    if isinstance(bacaan, Absen):
        return BelumDiisi(alamat), []
    if isinstance(bacaan, Ragu) and satuan_hitung(bacaan.satuan):
        bacaan = baca_angka(teks, pemisah, bulat=True)
    if isinstance(bacaan, Ragu):
        pilihan = f"{tulis_angka(bacaan.gaya_id)} atau {tulis_angka(bacaan.gaya_en)}"
        return TidakTerbaca(alamat, teks, f"dua bacaan: {pilihan}"), [
            periksa("N01", alamat, f'"{teks}" tidak jelas ({pilihan}?).',
                    "Tulis sebagai angka, bukan teks, simpan, lalu jalankan lagi.")
        ]  # fmt: skip
    if isinstance(bacaan, Terbaca) and max(abs(bacaan.angka), bacaan.atas or 0) >= _TERLALU_BESAR:
        return _terlalu_besar(alamat, bacaan.angka)
    hitung = satuan_hitung(satuan)
    if isinstance(bacaan, Terbaca) and (
        bertentangan := periksa_satuan(teks, bacaan.satuan, bacaan.persen, satuan, hitung, alamat)
    ):
        return bertentangan
    if isinstance(bacaan, Terbaca):
        unit = satuan or ("%" if bacaan.persen else bacaan.satuan)
        nilai = Nilai(bacaan.angka, unit, alamat, teks, bacaan.sementara, bacaan.atas)
        catatan = []
        if bacaan.atas is not None:
            pesan = f'"{teks}" adalah rentang; dibandingkan menurut pengaturan "Target berupa rentang".'
            catatan.append(info("N06", alamat, pesan))
        if bacaan.sementara:
            catatan.append(info("N07", alamat, f'"{teks}" bertanda angka sementara.'))
        return nilai, catatan
    berpredikat = _PREDIKAT_ANGKA.match(teks)
    if berpredikat and nilai_predikat(berpredikat.group(1)) is not None:
        return _dari_teks(berpredikat.group(2), alamat, satuan, pemisah, uang)
    banding = nilai_predikat(teks)
    if banding is not None:
        return Nilai(banding, satuan, alamat, teks), []
    return _bukan_angka(alamat, teks)


def _satu_realisasi(nilai: Nilai, catatan: list[Catatan]) -> list[Catatan]:
    """What was reached is one figure: a bound or a range in its place is a finding, however a target may be set."""
    if nilai.atas is None and not nilai.teks.startswith(_BATAS):
        return catatan
    return [
        *(c for c in catatan if c.kode != "N06"),
        periksa("N06", nilai.asal, f'Realisasi "{ringkas(nilai.teks)}" bukan satu angka; dihitung sebagai '
                                   f"{tulis_angka(nilai.angka)}.",
                "Tulis angka yang dicapai."),
    ]  # fmt: skip


def _terlalu_besar(alamat: Alamat, angka: Decimal) -> tuple[Angka, list[Catatan]]:
    """Return the absence of a figure where a number counts nothing, such as a NIP; it is not quoted."""
    return TidakTerbaca(alamat, "", "terlalu besar"), [
        periksa("N02", alamat, f"Bilangan {angka.adjusted() + 1} digit terlalu besar untuk angka kinerja atau "
                               "anggaran; mungkin sebuah nomor, misalnya nomor rekening.",
                "Betulkan angkanya di sel ini, simpan, lalu jalankan lagi.")
    ]  # fmt: skip


def _bukan_angka(alamat: Alamat, teks: str) -> tuple[Angka, list[Catatan]]:
    angka = banyak_angka(teks)
    if angka:
        return TidakTerbaca(alamat, teks, f"{len(angka)} angka dalam satu sel"), [
            periksa("N12", alamat, f'"{ringkas(teks)}" berisi {len(angka)} angka ({"; ".join(angka)}) untuk satu '
                                   "indikator.",
                    "Beri setiap angka barisnya sendiri, dengan indikatornya.")
        ]  # fmt: skip
    return TidakTerbaca(alamat, teks, "bukan angka"), [
        periksa("N02", alamat, f'"{ringkas(teks)}" bukan angka.',
                "Tulis angkanya di sel ini, simpan, lalu jalankan lagi.")
    ]  # fmt: skip


@cache
def _predikat() -> dict[str, Decimal]:
    return {k: Decimal(v) for skala in baca_parameter("predikat.toml").values() for k, v in skala["nilai"].items()}


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
