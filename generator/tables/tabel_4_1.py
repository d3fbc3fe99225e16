"""Tabel 4.1: capaian kinerja seluruh indikator, rata-ratanya, dan kategorinya."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.aturan import Aturan
from generator.model.laporan import Laporan
from generator.rules.rata_rata import RataRata
from generator.rules.rata_rata import compute_rata_rata
from generator.tables.hitungan import Hitungan
from generator.tables.hitungan import asal_dari
from generator.tables.kinerja import TANPA_INDIKATOR
from generator.tables.kinerja import Kinerja
from generator.tables.kinerja import catatan_target
from generator.tables.kinerja import kinerja_sasaran
from generator.tables.kinerja import sel_kategori
from generator.tables.kinerja import sel_kinerja
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import GABUNG_KIRI
from generator.tables.sel import sel_capaian
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong

KUNCI = "4.1"
JUDUL = "Capaian Kinerja"

KOLOM = (
    Kolom("sasaran", ("Sasaran",), 47),
    Kolom("indikator", ("Indikator Kinerja",), 47),
    Kolom("target", ("Target",), 20, "kanan"),
    Kolom("realisasi", ("Realisasi",), 20, "kanan"),
    Kolom("capaian", ("Capaian Kinerja (%)",), 26, "kanan"),
)


def build(laporan: Laporan) -> HasilTabel:
    """Return every indicator of the PK in force, then the mean of those that could be computed and its category."""
    daftar = tuple(k for s in laporan.sasaran for k in kinerja_sasaran(s, laporan.aturan))
    if not daftar:
        return TabelKosong(KUNCI, JUDUL, "target dan realisasi kinerja tidak ditemukan")
    rata_rata = _rata_rata(laporan)
    catatan = (*catatan_target(laporan), *_catatan_ditinggalkan(rata_rata, laporan.aturan))
    baris = (*_baris_indikator(laporan), *_baris_akhir(daftar, rata_rata, laporan))
    return susun_tabel(KUNCI, f"{JUDUL} Tahun {laporan.tahun}", KOLOM, baris, catatan=catatan)


def _baris_indikator(laporan: Laporan) -> Iterator[Baris]:
    for sasaran in laporan.sasaran:
        kepala = sel_teks(sasaran.nama)
        for kinerja in kinerja_sasaran(sasaran, laporan.aturan) or (TANPA_INDIKATOR,):
            sel = {"sasaran": kepala, **sel_kinerja(kinerja, laporan.aturan)}
            yield susun_baris(KOLOM, "isi", f"{sasaran.nama} / {kinerja.nama}", sel)
            kepala = GABUNG_ATAS


def _baris_akhir(daftar: tuple[Kinerja, ...], rata_rata: RataRata, laporan: Laporan) -> Iterator[Baris]:
    hitungan = Hitungan(
        rata_rata.nilai,
        f"rata-rata capaian {rata_rata.banyak} {laporan.aturan.rata_rata}",
        asal_dari(*(k.capaian for k in daftar)),
        any(k.capaian.sementara for k in daftar),
    )
    yield _baris_jumlah("Rata-rata capaian kinerja", sel_capaian(hitungan, laporan.aturan))
    yield _baris_jumlah("Kategori", sel_kategori(hitungan, laporan.aturan))


def _rata_rata(laporan: Laporan) -> RataRata:
    """Return the mean over all indicators, or over the means of the sasaran, as the office counts."""
    aturan = laporan.aturan
    per_sasaran = [(s.nama, [(k.nama, k.capaian.hasil) for k in kinerja_sasaran(s, aturan)]) for s in laporan.sasaran]
    semua = compute_rata_rata([satu for _, isi in per_sasaran for satu in isi])
    if aturan.rata_rata != "sasaran":
        return semua
    sasaran = compute_rata_rata([(nama, compute_rata_rata(isi).nilai) for nama, isi in per_sasaran if isi])
    return replace(sasaran, ditinggalkan=semua.ditinggalkan)


def _baris_jumlah(judul: str, isi: Sel) -> Baris:
    sel = {"sasaran": sel_teks(judul), **dict.fromkeys(("indikator", "target", "realisasi"), GABUNG_KIRI)}
    return susun_baris(KOLOM, "jumlah", judul.casefold(), {**sel, "capaian": isi})


def _catatan_ditinggalkan(rata_rata: RataRata, aturan: Aturan) -> tuple[str, ...]:
    if not rata_rata.ditinggalkan or not rata_rata.banyak:
        return ()
    daftar = "; ".join(f"{nama} ({sebab})" for nama, sebab in rata_rata.ditinggalkan)
    return (f"Rata-rata dihitung atas {rata_rata.banyak} {aturan.rata_rata}, tanpa {daftar}.",)
