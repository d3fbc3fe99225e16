"""Renstra dan Perjanjian Kinerja tahun laporan dari tabel-tabelnya."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.model.catatan import Catatan
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import Renstra
from generator.model.kinerja import Versi
from generator.reading import baca_indikator
from generator.reading.baca_anggaran import baca_anggaran_pk
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.gabung_kinerja import pasangkan_renstra
from generator.reading.gabung_kinerja import pk_dari_renstra
from generator.reading.kumpulan import Kumpulan
from generator.reading.kumpulan import tempat_tabel
from generator.reading.tabel_mentah import TabelMentah

_JUDUL_PK = re.compile(r"perjanjian kinerja|penetapan kinerja", re.IGNORECASE)


def susun_renstra(kumpulan: Kumpulan, catatan: list[Catatan]) -> tuple[Renstra, ...]:
    """Return the Renstra by period; a matrix of programs stands in for a period that has no matrix of sasaran."""
    for t in kumpulan.tabel("renstra"):
        if len(t.sebutan_periode) > 1 and t.periode:
            sebutan = " dan ".join(f"{a}–{b}" for a, b in sorted(t.sebutan_periode))
            catatan.append(
                periksa("J07", tempat_tabel(t), f"Periode Renstra ditulis berbeda: {sebutan}; dipakai "
                                                f"{t.periode[0]}–{t.periode[1]}.",
                        "Samakan periode di judul, sumber, dan nama berkas.")
            )  # fmt: skip
    utama = [r for r in kumpulan.baca("renstra", baca_indikator.baca_renstra) if r.sasaran or r.tujuan]
    ada = {(r.awal, r.akhir) for r in utama}
    pengganti = kumpulan.baca("renstra_program", baca_indikator.baca_renstra_program)
    utama += [r for r in pengganti if r.sasaran and (r.awal, r.akhir) not in ada]
    return tuple(sorted(utama, key=lambda r: (r.awal, r.akhir)))


def susun_perjanjian(
    kumpulan: Kumpulan, tahun: int, renstra: tuple[Renstra, ...], catatan: list[Catatan]
) -> tuple[PerjanjianKinerja, ...]:
    """Return the PK of the year, induk before perubahan, each paired with its Renstra; else a stand-in from Renstra."""
    hasil = []
    tertulis = list(zip(kumpulan.tabel("pk"), kumpulan.baca("pk", baca_indikator.baca_pk, tahun), strict=True))
    for tabel, pk in tertulis or _dari_capaian(kumpulan, tahun, catatan):
        if pk.tahun != tahun:
            catatan.append(
                info("J06", pk.asal, f"Perjanjian Kinerja Tahun {pk.tahun} bukan tahun laporan; tidak dipakai.")
            )
            continue
        pk = _beri_anggaran(pk, tabel, kumpulan, catatan)
        pk, temuan = pasangkan_renstra(pk, renstra, kumpulan.nama_kantor)
        catatan += temuan
        hasil.append(pk)
    if not hasil:
        pk, temuan = pk_dari_renstra(renstra, tahun)
        catatan += temuan
        hasil = [pk] if pk else []
    return tuple(sorted(hasil, key=lambda p: p.versi is Versi.PERUBAHAN))


def _dari_capaian(
    kumpulan: Kumpulan, tahun: int, catatan: list[Catatan]
) -> list[tuple[TabelMentah, PerjanjianKinerja]]:
    """Read the PK from a table that measures it: titled Perjanjian Kinerja, with target and realisasi side by side."""
    hasil = []
    for tabel in kumpulan.tabel("capaian"):
        if not _JUDUL_PK.search("\n".join([*tabel.judul, tabel.grid.lembar])):
            continue
        pk, temuan = baca_indikator.baca_pk(tabel, tahun)
        catatan += temuan
        catatan.append(
            info("J13", tempat_tabel(tabel), "Perjanjian Kinerja dibaca dari tabel ini, yang juga memuat realisasinya.")
        )
        hasil.append((tabel, pk))
    return hasil


def _beri_anggaran(
    pk: PerjanjianKinerja, tabel: TabelMentah, kumpulan: Kumpulan, catatan: list[Catatan]
) -> PerjanjianKinerja:
    """Add the table of programs and anggaran that stands on the sheet of the PK, or in the PK's own columns."""
    sendiri = [tabel] if tabel.satu("pagu") and tabel.satu("program", "uraian", "kegiatan") else []
    for pasangan in (*kumpulan.tabel("pk_anggaran"), *sendiri):
        if (pasangan.grid.berkas, pasangan.grid.lembar) == (tabel.grid.berkas, tabel.grid.lembar):
            anggaran, temuan = baca_anggaran_pk(pasangan)
            catatan += temuan
            tanggal = pk.tanggal or baca_indikator.tanggal_terakhir(pasangan.bawah)
            pk = replace(pk, anggaran=anggaran, tanggal=tanggal)
    return pk
