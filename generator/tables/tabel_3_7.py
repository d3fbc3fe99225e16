"""Tabel 3.7: kemajuan realisasi tahun ini terhadap target akhir Renstra."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.kinerja import Indikator
from generator.model.kinerja import Renstra
from generator.model.kinerja import Sifat
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Angka
from generator.model.nilai import TidakDihitung
from generator.tables.hitungan import hitung_kemajuan
from generator.tables.kinerja import Kinerja
from generator.tables.kinerja import kinerja_sasaran
from generator.tables.padanan import cari_padanan
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import sel_efisiensi
from generator.tables.sel import sel_indikator
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong

KUNCI = "3.7"
JUDUL = "Tingkat Kemajuan Realisasi Tahun {tahun} terhadap Target Akhir Renstra"


def build(laporan: Laporan) -> HasilTabel:
    """Return realisasi against the target of the Renstra's last year, or of the year that the office set."""
    renstra = laporan.renstra_berlaku
    judul = JUDUL.format(tahun=laporan.tahun)
    if renstra is None or not any(s.indikator for s in laporan.sasaran):
        sebab = "Renstra yang berlaku tidak ditemukan" if renstra is None else "realisasi kinerja tidak ditemukan"
        return TabelKosong(KUNCI, judul, sebab, wajib=True)
    tahun_akhir = tahun_akhir_renstra(laporan, renstra)
    kolom = _kolom(laporan.tahun, tahun_akhir)
    baris = (
        baris
        for nomor, sasaran in enumerate(laporan.sasaran, 1)
        for baris in _baris_sasaran(nomor, sasaran, renstra, tahun_akhir, kolom, laporan)
    )
    judul += f" (Tahun {tahun_akhir})"
    return susun_tabel(KUNCI, judul, kolom, baris, catatan=_catatan_rendah(laporan), baris_nomor=True)


def tahun_akhir_renstra(laporan: Laporan, renstra: Renstra) -> int:
    """Return the year whose target Tabel 3.7 uses."""
    return laporan.aturan.tahun_akhir_renstra or renstra.akhir


def _kolom(tahun: int, tahun_akhir: int) -> tuple[Kolom, ...]:
    return (
        Kolom("nomor", ("No.",), 9, "tengah", "1"),
        Kolom("sasaran", ("Sasaran",), 40, nomor="2"),
        Kolom("indikator", ("Indikator Kinerja",), 41, nomor="3"),
        Kolom("realisasi", (f"Realisasi Kinerja Tahun {tahun}",), 23, "kanan", "4"),
        Kolom("target_akhir", (f"Target Akhir Renstra Tahun {tahun_akhir}",), 24, "kanan", "5"),
        Kolom("kemajuan", ("Tingkat Kemajuan (%)",), 23, "kanan", "6=4/5*100"),
    )


def _baris_sasaran(
    nomor: int,
    sasaran: SasaranLaporan,
    renstra: Renstra,
    tahun_akhir: int,
    kolom: tuple[Kolom, ...],
    laporan: Laporan,
) -> Iterator[Baris]:
    kepala = {"nomor": sel_teks(str(nomor)), "sasaran": sel_teks(sasaran.nama)}
    for satu, kinerja in zip(sasaran.indikator, kinerja_sasaran(sasaran, laporan.aturan), strict=True):
        target, satuan = _target_akhir(kinerja, renstra, tahun_akhir)
        kemajuan = hitung_kemajuan(target, kinerja.realisasi, satu.indikator.sifat, laporan.aturan)
        sel = {
            **kepala,
            "indikator": sel_teks(kinerja.nama, kinerja.asal),
            "realisasi": sel_indikator(kinerja.realisasi, kinerja.satuan_cetak, "realisasi"),
            "target_akhir": sel_indikator(target, kinerja.satuan_cetak or satuan, f"target {tahun_akhir}"),
            "kemajuan": sel_efisiensi(kemajuan, laporan.aturan),
        }
        yield susun_baris(kolom, "isi", f"{sasaran.nama} / {kinerja.nama}", sel)
        kepala = dict.fromkeys(kepala, GABUNG_ATAS)


def _target_akhir(kinerja: Kinerja, renstra: Renstra, tahun_akhir: int) -> tuple[Angka, str | None]:
    indikator: Indikator | None = cari_padanan(
        kinerja.nama, (i for s in renstra.sasaran for i in s.indikator), lambda i: i.nama
    )
    if indikator is None:
        return TidakDihitung("indikator tidak ada dalam Renstra"), None
    return indikator.target_tahun(tahun_akhir), indikator.satuan or None


def _catatan_rendah(laporan: Laporan) -> tuple[str, ...]:
    """Say that an indicator where less is better is not divided as the number row says."""
    rendah = [i.nama for s in laporan.sasaran for i in s.indikator if i.indikator.sifat is Sifat.MAKIN_RENDAH]
    if not rendah:
        return ()
    return (f"Indikator makin rendah makin baik dihitung dengan rumusnya sendiri: {'; '.join(rendah)}.",)
