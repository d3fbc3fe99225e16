"""Tabel 3.7: kemajuan realisasi tahun ini terhadap target akhir Renstra."""

from __future__ import annotations

from collections.abc import Iterator

from generator import format_id
from generator.model.kinerja import Indikator
from generator.model.kinerja import Renstra
from generator.model.kinerja import Sifat
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Angka
from generator.model.nilai import TidakDihitung
from generator.tables.akumulasi import bertarget_akumulasi
from generator.tables.akumulasi import jumlah_realisasi
from generator.tables.akumulasi import jumlah_target
from generator.tables.hitungan import Hitungan
from generator.tables.hitungan import Operand
from generator.tables.hitungan import hitung_kemajuan
from generator.tables.kinerja import kinerja_sasaran
from generator.tables.padanan import cari_padanan
from generator.tables.padanan import sesasaran_dulu
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import sel_efisiensi
from generator.tables.sel import sel_hitungan
from generator.tables.sel import sel_indikator
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
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
    catatan = (*_catatan_rendah(laporan), *_catatan_akumulasi(laporan, renstra))
    return susun_tabel(KUNCI, judul, kolom, baris, catatan=catatan, baris_nomor=True)


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
        di_renstra = cari_padanan(kinerja.nama, sesasaran_dulu(sasaran.nama, renstra.sasaran), lambda i: i.nama)
        target, satuan, realisasi = *_target_akhir(di_renstra, tahun_akhir), kinerja.realisasi
        if di_renstra is not None and bertarget_akumulasi(satu, laporan.aturan):
            target = jumlah_target(di_renstra, renstra, tahun_akhir)
            realisasi = jumlah_realisasi(satu, renstra, laporan)
        kemajuan = hitung_kemajuan(target, realisasi, satu.indikator, laporan.aturan)
        sel = {
            **kepala,
            "indikator": sel_teks(kinerja.nama, kinerja.asal),
            "realisasi": _sel(realisasi, kinerja.satuan_cetak, "realisasi"),
            "target_akhir": _sel(target, kinerja.satuan_cetak or satuan, f"target {tahun_akhir}"),
            "kemajuan": sel_efisiensi(kemajuan, laporan.aturan),
        }
        yield susun_baris(kolom, "isi", f"{sasaran.nama} / {kinerja.nama}", sel)
        kepala = dict.fromkeys(kepala, GABUNG_ATAS)


def _target_akhir(indikator: Indikator | None, tahun_akhir: int) -> tuple[Angka, str | None]:
    if indikator is None:
        return TidakDihitung("indikator tidak ada dalam Renstra"), None
    return indikator.target_tahun(tahun_akhir), indikator.satuan or None


def _sel(angka: Operand, satuan: str | None, sebutan: str) -> Sel:
    if isinstance(angka, Hitungan):
        return sel_hitungan(angka, format_id.angka)
    return sel_indikator(angka, satuan, sebutan)


def _catatan_akumulasi(laporan: Laporan, renstra: Renstra) -> tuple[str, ...]:
    """Say which rows hold sums over the years of the Renstra."""
    akumulasi = [i.nama for s in laporan.sasaran for i in s.indikator if bertarget_akumulasi(i, laporan.aturan)]
    if not akumulasi:
        return ()
    return (f"Realisasi dan target dijumlahkan sejak Tahun {renstra.awal} (target akumulasi): {'; '.join(akumulasi)}.",)


def _catatan_rendah(laporan: Laporan) -> tuple[str, ...]:
    """Say that an indicator where less is better is not divided as the number row says."""
    rendah = [i.nama for s in laporan.sasaran for i in s.indikator if i.indikator.sifat is Sifat.MAKIN_RENDAH]
    if not rendah:
        return ()
    return (f"Indikator makin rendah makin baik dihitung dengan rumusnya sendiri: {'; '.join(rendah)}.",)
