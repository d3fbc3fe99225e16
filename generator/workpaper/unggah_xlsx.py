"""unggah.xlsx: isian e-SAKIP per indikator dan triwulan, untuk diketik ulang atau disalin ke aplikasi.

What the workbooks know is filled; the rest (realisasi per triwulan, analysis, evidence) stays open. Capaian is a live
formula by the indicator's own rule, so it follows what is typed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.model.aturan import Aturan
from generator.model.kinerja import Sifat
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import Laporan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.tables.hitungan import hitung_capaian
from generator.tables.padanan import cari_padanan
from generator.workpaper.buku_tetap import simpan_tetap
from generator.workpaper.buku_tetap import tulis_angka
from generator.workpaper.buku_tetap import tulis_teks
from generator.workpaper.gaya import LATAR_SUMBER
from generator.workpaper.gaya import atur_cetak
from generator.workpaper.gaya import atur_lebar
from generator.workpaper.gaya import atur_tinggi
from generator.workpaper.gaya import buku_baru
from generator.workpaper.gaya import gaya_isi
from generator.workpaper.gaya import gaya_kepala
from generator.workpaper.gaya import hitung_baris

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

KEPALA = (
    "Sasaran", "Indikator", "Satuan", "Periode", "Target", "Realisasi", "Capaian (%)", "Analisis",
    "Tautan bukti dukung",
)  # fmt: skip
LEBAR = (40.0, 40.0, 12.0, 12.0, 12.0, 12.0, 12.0, 60.0, 34.0)
PERIODE = ("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV", "Setahun")
_MILIK_KANTOR = (6, 8, 9)


def tulis_unggah(laporan: Laporan) -> bytes:
    """Return the workbook: five rows per indicator of the PK in force, the quarters and the year."""
    buku = buku_baru()
    lembar = buku.active
    lembar.title = "Unggah e-SAKIP"
    for nomor, judul in enumerate(KEPALA, start=1):
        tulis_teks(lembar.cell(1, nomor), judul)
        gaya_kepala(lembar.cell(1, nomor))
    nomor, hasil = 1, {}
    for sasaran in laporan.sasaran:
        for indikator in sasaran.indikator:
            for isi in _baris(sasaran.nama, indikator, laporan):
                nomor += 1
                capaian = _tulis(lembar, nomor, isi, indikator, laporan.aturan)
                if capaian is not None:
                    hasil[lembar.title, f"G{nomor}"] = capaian
    lembar.auto_filter.ref = f"A1:I{nomor}"
    lembar.freeze_panes = "C2"
    atur_lebar(lembar, list(LEBAR))
    atur_cetak(lembar, "1:1", "Isian e-SAKIP")
    return simpan_tetap(buku, hasil, datetime(laporan.tahun, 12, 31))


def _baris(sasaran: str, i: IndikatorSasaran, laporan: Laporan) -> Iterator[tuple[str | Angka | None, ...]]:
    triwulan = cari_padanan(i.nama, laporan.target_triwulan_ini, lambda t: t.indikator)
    analisis = cari_padanan(i.nama, [a for a in laporan.analisis if a.penyebab], lambda a: a.indikator)
    for nomor, periode in enumerate(PERIODE):
        setahun = nomor == len(PERIODE) - 1
        target = i.target if setahun else triwulan.triwulan[nomor] if triwulan else None
        teks = analisis.penyebab if setahun and analisis else ""
        yield sasaran, i.nama, i.satuan, periode, target, i.realisasi if setahun else None, None, teks, ""


def _tulis(
    lembar: Worksheet, nomor: int, isi: tuple[str | Angka | None, ...], indikator: IndikatorSasaran, aturan: Aturan
) -> Decimal | None:
    """Write one row and return the result of its formula, None while a figure is missing."""
    for kolom, nilai in enumerate(isi, start=1):
        sel = lembar.cell(nomor, kolom)
        if isinstance(nilai, Nilai):
            tulis_angka(sel, nilai.angka)
        elif isinstance(nilai, str):
            tulis_teks(sel, nilai)
        gaya_isi(sel, rata="right" if 5 <= kolom <= 7 else "left", latar="" if kolom in _MILIK_KANTOR else LATAR_SUMBER)
    rumus = _rumus(nomor, indikator, aturan)
    lembar.cell(nomor, 7, f'=IF(OR(E{nomor}="",F{nomor}="",E{nomor}=0),"",{rumus})').number_format = "0.00"
    teks = [t for t in isi if isinstance(t, str)]
    atur_tinggi(lembar, nomor, max(hitung_baris(t, 40.0) for t in teks))
    target, realisasi = isi[4], isi[5]
    if not isinstance(target, Nilai) or not isinstance(realisasi, Nilai) or target.angka == 0:
        return None
    capaian = hitung_capaian(target, realisasi, indikator.indikator, aturan).hasil
    return capaian if isinstance(capaian, Decimal) else None


def _rumus(nomor: int, indikator: IndikatorSasaran, aturan: Aturan) -> str:
    """Return capaian as an Excel formula, by the indicator's sifat and rumus, with the cap in force."""
    if indikator.indikator.sifat is not Sifat.MAKIN_RENDAH:
        rumus = f"F{nomor}/E{nomor}*100"
    elif aturan.untuk(indikator.indikator.rumus).rumus_rendah == "N1":
        rumus = f"(E{nomor}-(F{nomor}-E{nomor}))/E{nomor}*100"
    else:
        rumus = f"E{nomor}/F{nomor}*100"
    return rumus if aturan.batas_capaian is None else f"MIN({rumus},{aturan.batas_capaian.normalize():f})"
