"""Indikator Kinerja Utama sebuah periode Renstra (Tabel 2.4, 2.8, Lampiran B)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.kinerja import DaftarIku
from generator.model.laporan import Laporan
from generator.tables.padanan import cari_padanan
from generator.tables.periode import milik_periode
from generator.tables.periode import sebab_kosong
from generator.tables.periode import sebutan_periode
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import sel_isian
from generator.tables.sel import sel_nomor
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong

LEBAR = (36, 11, 36, 18, 70, 44, 30)
# With a column more, the explanations keep most of the page.
LEBAR_BERPENANGGUNG_JAWAB = (32, 10, 32, 16, 58, 42, 28, 27)


def build_iku(laporan: Laporan, kunci: str, judul: str, urutan: int) -> HasilTabel:
    """Return the IKU of one Renstra period, for a landscape page."""
    daftar = milik_periode(laporan.iku, laporan, urutan)
    if daftar is None or not daftar.indikator:
        sebab = sebab_kosong(laporan, urutan, "daftar Indikator Kinerja Utama tidak ditemukan")
        return TabelKosong(kunci, judul, sebab)
    periode = sebutan_periode((daftar.awal, daftar.akhir))
    kolom = _kolom(daftar)
    return susun_tabel(
        kunci,
        f"{judul} Tahun {periode}",
        kolom,
        _baris(daftar, kolom, laporan),
        sumber=f"Sumber: Indikator Kinerja Utama {laporan.profil.nama_lengkap} Tahun {periode}",
    )


def _kolom(daftar: DaftarIku) -> tuple[Kolom, ...]:
    """Return the columns; the wider of the two explanations goes to the formulas where no definition is written."""
    bertanggung_jawab = any(i.penanggung_jawab for i in daftar.indikator)
    lebar = LEBAR_BERPENANGGUNG_JAWAB if bertanggung_jawab else LEBAR
    sasaran, nomor, indikator, satuan, definisi, formulasi, sumber = lebar[:7]
    if not any(i.definisi for i in daftar.indikator):
        definisi, formulasi = sorted((definisi, formulasi))
    penanggung_jawab = [Kolom("penanggung_jawab", ("Penjelasan", "Penanggung Jawab"), n) for n in lebar[7:]]
    return (
        Kolom("sasaran", ("Sasaran Strategis",), sasaran),
        Kolom("nomor", ("Indikator Kinerja",), nomor, "tengah"),
        Kolom("indikator", ("Indikator Kinerja",), indikator),
        Kolom("satuan", ("Satuan",), satuan),
        Kolom("definisi", ("Penjelasan", "Definisi Operasional"), definisi),
        Kolom("formulasi", ("Penjelasan", "Formulasi Penghitungan"), formulasi),
        Kolom("sumber_data", ("Penjelasan", "Sumber Data"), sumber),
        *penanggung_jawab,
    )


def _baris(daftar: DaftarIku, kolom: tuple[Kolom, ...], laporan: Laporan) -> Iterator[Baris]:
    sasaran, nomor_sasaran, nomor = None, 0, 0
    for satu in daftar.indikator:
        sama = sasaran is not None and satu.sasaran in ("", sasaran)
        nomor_sasaran, nomor = (nomor_sasaran, nomor + 1) if sama else (nomor_sasaran + 1, 1)
        sasaran = satu.sasaran or sasaran
        sel = {
            "sasaran": GABUNG_ATAS if sama else sel_teks(satu.sasaran, satu.asal),
            "nomor": sel_nomor(satu.kode, f"{nomor_sasaran}.{nomor}"),
            "indikator": sel_teks(satu.nama, satu.asal),
            "satuan": sel_teks(satu.satuan or _satuan_lain(satu.nama, laporan)),
            "definisi": sel_isian(satu.definisi, satu.asal, "definisi operasional"),
            "formulasi": sel_isian(satu.formulasi, satu.asal, "formulasi penghitungan"),
            "sumber_data": sel_isian(satu.sumber_data, satu.asal, "sumber data"),
        }
        if kolom[-1].kunci == "penanggung_jawab":
            sel["penanggung_jawab"] = sel_teks(satu.penanggung_jawab)
        yield susun_baris(kolom, "isi", f"{sasaran} / {satu.nama}", sel)


def _satuan_lain(nama: str, laporan: Laporan) -> str:
    """Return the unit that the PK or the Renstra in force gives the same indicator, "" where neither does."""
    renstra = laporan.renstra_berlaku
    kandidat = [i for s in laporan.sasaran for i in s.indikator]
    kandidat += [i for t in (renstra.tujuan if renstra else ()) for s in t.sasaran for i in s.indikator]
    padanan = cari_padanan(nama, [i for i in kandidat if i.satuan], lambda i: i.nama)
    return padanan.satuan if padanan else ""
