"""Perhitungan realisasi indikator dari data dasar: rumus, angka yang dimasukkan, dan hasilnya.

Sumber: keputusan IKU Jember 2026 dan LKjIP Magetan 2025, yang menetapkan formulasi dan sumber data tiap indikator.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_DOWN
from decimal import Decimal

from generator import format_id
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.model.rumus import Masukan
from generator.model.rumus import Perhitungan
from generator.model.rumus import Peubah
from generator.rules.rumus.pohon import Daun
from generator.rules.rumus.pohon import daftar_masukan
from generator.rules.rumus.pohon import tulis
from generator.tables.hitungan import asal_dari
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import sel_angka
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong

KUNCI = "perhitungan"
JUDUL = "Perhitungan Realisasi Indikator dari Data Dasar"
DESIMAL_MASUKAN = 4

KOLOM = (
    Kolom("indikator", ("Indikator Kinerja",), 32),
    Kolom("rumus", ("Rumus",), 42),
    Kolom("data", ("Data Dasar",), 36),
    Kolom("tahun", ("Tahun",), 12, "tengah"),
    Kolom("angka", ("Angka",), 18, "kanan"),
    Kolom("hasil", ("Hasil",), 20, "kanan"),
)
KOLOM_INDIKATOR = ("indikator", "rumus", "hasil")


def build(laporan: Laporan) -> HasilTabel:
    """Return one row per raw figure; indicator, formula and result stand once, merged over their figures."""
    judul = f"{JUDUL} Tahun {laporan.tahun}"
    baris = tuple(_baris(laporan))
    if not baris:
        return TabelKosong(KUNCI, judul, "tidak ada realisasi yang dihitung dari data dasar")
    return susun_tabel(KUNCI, judul, KOLOM, baris)


def perhitungan_sejalan(satu: IndikatorSasaran) -> Perhitungan | None:
    """Return the working behind a realisasi: computed from it, or typed and the same as printed; None without one."""
    perhitungan = satu.perhitungan
    if perhitungan is None or perhitungan.pohon is None or not isinstance(perhitungan.hasil, Nilai):
        return None
    dihitung = satu.realisasi is perhitungan.hasil
    return perhitungan if dihitung or sama_tercetak(satu.realisasi, perhitungan.hasil.angka) else None


def sama_tercetak(diketik: object, hasil: Decimal) -> bool:
    """Tell whether a typed figure is the result with the decimals it has, rounded half up or cut off."""
    if not isinstance(diketik, Nilai):
        return False
    desimal = min(max(0, -diketik.angka.normalize().as_tuple().exponent), 9)
    angka = format_id.bulatkan(diketik.angka, desimal)
    return angka in (format_id.bulatkan(hasil, desimal), hasil.quantize(angka, rounding=ROUND_DOWN))


def teks_perhitungan(perhitungan: Perhitungan, satuan: str) -> str:
    """Return the working as printed: "(395 / 560) × 100% = 70,54%"; "" where the formula is a single figure."""
    if isinstance(perhitungan.pohon, Masukan) or not isinstance(perhitungan.hasil, Nilai):
        return ""
    return f"{tulis(perhitungan.pohon, sebut_angka)} = {format_id.nilai_indikator(perhitungan.hasil, satuan or None)}"


def sebut_angka(satu: Daun) -> str:
    """Write a leaf of a formula as its figure, a name that has none as the name."""
    if isinstance(satu, Peubah):
        return satu.nama
    angka = satu.nilai.angka if isinstance(satu, Masukan) else satu.angka
    desimal = min(max(0, -angka.normalize().as_tuple().exponent), DESIMAL_MASUKAN)
    persen = not isinstance(satu, Masukan) and satu.persen
    return format_id.angka(angka, desimal) + ("%" if persen else "")


def _baris(laporan: Laporan) -> Iterator[Baris]:
    sudah: set[str] = set()
    for satu in (i for s in (*laporan.sasaran, *laporan.sasaran_induk) for i in s.indikator):
        perhitungan = perhitungan_sejalan(satu)
        if perhitungan is not None and perhitungan.indikator not in sudah:
            sudah.add(perhitungan.indikator)
            yield from _baris_indikator(satu, perhitungan)


def _baris_indikator(satu: IndikatorSasaran, perhitungan: Perhitungan) -> Iterator[Baris]:
    hasil = perhitungan.hasil
    kepala = {
        "indikator": sel_teks(satu.nama, satu.indikator.asal),
        "rumus": sel_teks(perhitungan.rumus, perhitungan.asal),
        "hasil": Sel(format_id.nilai_indikator(hasil, satu.satuan or None), hasil.angka, asal_dari(hasil), hasil.rumus),
    }
    for masukan in daftar_masukan(perhitungan.pohon):
        sel = {
            "data": sel_teks(masukan.nama),
            "tahun": sel_teks(str(masukan.tahun)),
            "angka": sel_angka(masukan.nilai, lambda _, satu=masukan: sebut_angka(satu), "angka"),
        }
        yield susun_baris(KOLOM, "isi", f"{satu.nama} / {masukan.nama} / {masukan.tahun}", {**kepala, **sel})
        kepala = dict.fromkeys(KOLOM_INDIKATOR, GABUNG_ATAS)
