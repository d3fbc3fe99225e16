"""unggah.xlsx: isian e-SAKIP per indikator dan triwulan, untuk diketik ulang atau disalin ke aplikasi.

What the workbooks know is filled; the rest (realisasi per triwulan, analysis, evidence) stays open. Capaian is a live
formula by the indicator's own rule, so it follows what is typed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal

from generator.model.aturan import Aturan
from generator.model.kinerja import Sifat
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import Laporan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.tables.hitungan import hitung_capaian
from generator.tables.padanan import cari_padanan
from generator.workpaper.buku_tetap import Buku
from generator.workpaper.gaya import LATAR_SUMBER
from generator.workpaper.gaya import hitung_baris
from generator.workpaper.gaya import rupa_isi
from generator.workpaper.gaya import rupa_kepala
from generator.workpaper.lembar import Lembar

KEPALA = (
    "Sasaran", "Indikator", "Satuan", "Periode", "Target", "Realisasi", "Capaian (%)", "Analisis",
    "Tautan bukti dukung",
)  # fmt: skip
LEBAR = (40.0, 40.0, 12.0, 12.0, 12.0, 12.0, 12.0, 60.0, 34.0)
PERIODE = ("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV", "Setahun")
KOLOM_CAPAIAN = KEPALA.index("Capaian (%)") + 1
_MILIK_KANTOR = (6, 8, 9)


def tulis_unggah(laporan: Laporan) -> bytes:
    """Return the workbook: five rows per indicator of the PK in force, the quarters and the year."""
    buku = Buku(datetime(laporan.tahun, 12, 31))
    lembar = buku.lembar("Unggah e-SAKIP")
    for nomor, judul in enumerate(KEPALA, start=1):
        lembar.teks(1, nomor, judul, rupa_kepala())
    nomor = 1
    for sasaran in laporan.sasaran:
        for indikator in sasaran.indikator:
            for isi in _baris(sasaran.nama, indikator, laporan):
                nomor += 1
                _tulis(lembar, nomor, isi, indikator, laporan.aturan)
    lembar.saring(nomor, len(KEPALA))
    lembar.bekukan(2, 3)
    lembar.atur_lebar(LEBAR)
    lembar.atur_cetak((1, 1), "Isian e-SAKIP")
    return buku.simpan()


def _baris(sasaran: str, i: IndikatorSasaran, laporan: Laporan) -> Iterator[tuple[str | Angka | None, ...]]:
    triwulan = cari_padanan(i.nama, laporan.target_triwulan_ini, lambda t: t.indikator)
    analisis = cari_padanan(i.nama, [a for a in laporan.analisis if a.penyebab], lambda a: a.indikator)
    for nomor, periode in enumerate(PERIODE):
        setahun = nomor == len(PERIODE) - 1
        target = i.target if setahun else triwulan.triwulan[nomor] if triwulan else None
        teks = analisis.penyebab if setahun and analisis else ""
        yield sasaran, i.nama, i.satuan, periode, target, i.realisasi if setahun else None, None, teks, ""


def _tulis(
    lembar: Lembar, nomor: int, isi: tuple[str | Angka | None, ...], indikator: IndikatorSasaran, aturan: Aturan
) -> None:
    for kolom, nilai in enumerate(isi, start=1):
        latar = "" if kolom in _MILIK_KANTOR else LATAR_SUMBER
        rupa = rupa_isi(rata="right" if 5 <= kolom <= 7 else "left", latar=latar)
        if kolom == KOLOM_CAPAIAN:
            rumus = f'IF(OR(E{nomor}="",F{nomor}="",E{nomor}=0),"",{_rumus(nomor, indikator, aturan)})'
            lembar.rumus(nomor, kolom, rumus, _capaian(isi, indikator, aturan), rupa.dengan_format("0.00"))
        elif isinstance(nilai, Nilai):
            lembar.angka(nomor, kolom, nilai.angka, rupa)
        else:
            lembar.teks(nomor, kolom, nilai if isinstance(nilai, str) else "", rupa)
    lembar.atur_tinggi(nomor, max(hitung_baris(t, 40.0) for t in isi if isinstance(t, str)))


def _capaian(isi: tuple[str | Angka | None, ...], indikator: IndikatorSasaran, aturan: Aturan) -> Decimal | None:
    """Return the result of the formula, None while a figure is missing."""
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
