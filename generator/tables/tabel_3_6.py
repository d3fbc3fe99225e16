"""Tabel 3.6: realisasi dan capaian kinerja tahun ini dibanding tahun-tahun sebelumnya."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.laporan import Laporan
from generator.tables.kinerja import Kinerja
from generator.tables.kinerja import catatan_target
from generator.tables.lebar import muat
from generator.tables.riwayat import BarisRiwayat
from generator.tables.riwayat import susun_riwayat
from generator.tables.riwayat import tahun_riwayat
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import GABUNG_KIRI
from generator.tables.sel import sel_capaian
from generator.tables.sel import sel_indikator
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong

KUNCI = "3.6"
JUDUL = "Capaian Kinerja Tahun {tahun} Dibandingkan dengan Tahun-Tahun Sebelumnya"

LEBAR_HALAMAN = 245
TAHUN_TERSEDIKIT = 2
INDIKATOR_BARU = "indikator baru"


def build(laporan: Laporan) -> HasilTabel:
    """Return target, realisasi and capaian per year; a new indicator says so where it has no earlier years."""
    tahun = tahun_riwayat(laporan)
    judul = JUDUL.format(tahun=laporan.tahun)
    if not laporan.sasaran or len(tahun) < 2:
        sebab = "target dan realisasi tahun-tahun sebelumnya tidak ditemukan"
        return TabelKosong(KUNCI, judul, sebab, wajib=True)
    riwayat = susun_riwayat(laporan)
    kolom, baris = _susun(riwayat, tahun, laporan)
    ditinggalkan = tahun[: -(len(kolom) - 2) // 3]
    catatan = (*catatan_target(laporan), *_catatan_diganti(riwayat), *_catatan_tahun(ditinggalkan))
    return susun_tabel(KUNCI, judul, kolom, baris, catatan=catatan)


def _susun(
    riwayat: tuple[BarisRiwayat, ...], tahun: tuple[int, ...], laporan: Laporan
) -> tuple[tuple[Kolom, ...], tuple[Baris, ...]]:
    """Return columns and rows of as many years as fit on the page with their figures whole, at least the last two."""
    kolom = _kolom(tahun)
    baris = tuple(_baris(riwayat, kolom, laporan))
    if len(tahun) > TAHUN_TERSEDIKIT and not muat(kolom, baris):
        return _susun(riwayat, tahun[1:], laporan)
    return kolom, baris


def _kolom(tahun: tuple[int, ...]) -> tuple[Kolom, ...]:
    lebar = min(17, 175 // (3 * len(tahun)))
    sisa = LEBAR_HALAMAN - 3 * len(tahun) * lebar
    kolom = [
        Kolom("sasaran", ("Sasaran",), sisa // 2 + sisa % 2),
        Kolom("indikator", ("Indikator Kinerja",), sisa // 2),
    ]
    for t in tahun:
        for kunci, judul in (("target", "Target"), ("realisasi", "Realisasi"), ("capaian", "%")):
            kolom.append(Kolom(f"{kunci}_{t}", (f"Tahun {t}", judul), lebar, "kanan"))
    return tuple(kolom)


def _baris(riwayat: tuple[BarisRiwayat, ...], kolom: tuple[Kolom, ...], laporan: Laporan) -> Iterator[Baris]:
    sasaran = None
    for satu in riwayat:
        sel = {
            "sasaran": GABUNG_ATAS if satu.sasaran == sasaran else sel_teks(satu.sasaran),
            "indikator": sel_teks(satu.nama),
        }
        sasaran = satu.sasaran
        for tahun, kinerja in satu.tahun:
            if any(k.kunci == f"target_{tahun}" for k in kolom):
                sel.update(_sel_tahun(kinerja, tahun, laporan))
        yield susun_baris(kolom, "isi", f"{satu.sasaran} / {satu.nama}", sel)


def _sel_tahun(kinerja: Kinerja | None, tahun: int, laporan: Laporan) -> dict[str, Sel]:
    if kinerja is None:
        isi = (sel_teks(INDIKATOR_BARU), GABUNG_KIRI, GABUNG_KIRI)
    else:
        isi = (
            sel_indikator(kinerja.target, kinerja.satuan_cetak, f"target {tahun}"),
            sel_indikator(kinerja.realisasi, kinerja.satuan_cetak, f"realisasi {tahun}"),
            sel_capaian(kinerja.capaian, laporan.aturan),
        )
    return dict(zip((f"target_{tahun}", f"realisasi_{tahun}", f"capaian_{tahun}"), isi, strict=True))


def _catatan_tahun(ditinggalkan: tuple[int, ...]) -> tuple[str, ...]:
    if not ditinggalkan:
        return ()
    return (f"Tahun {', '.join(map(str, ditinggalkan))} tidak dimuat agar angka tahun lainnya tercetak utuh.",)


def _catatan_diganti(riwayat: tuple[BarisRiwayat, ...]) -> tuple[str, ...]:
    diganti = [b.nama for b in riwayat if b.diganti]
    if not diganti:
        return ()
    return (f"Indikator yang tidak lagi diperjanjikan disajikan pada baris tersendiri: {'; '.join(diganti)}.",)
