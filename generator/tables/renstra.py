"""Tujuan, sasaran, indikator, dan target sebuah Renstra, tahun demi tahun (Tabel 2.2, 2.6, Lampiran A)."""

from __future__ import annotations

from generator.model.kinerja import Renstra
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.tables.periode import milik_periode
from generator.tables.periode import sebab_kosong
from generator.tables.periode import wajib_periode
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import TabelKosong
from generator.tables.tujuan_sasaran import susun_tujuan

LEBAR = {160: (8, 27, 9, 36, 34, 16), 245: (9, 22, 8, 23, 20, 13)}
# On the wide page, where no target is as long as an amount of rupiah: the words get the room.
LEBAR_TARGET_PENDEK = (9, 36, 9, 40, 42, 14)
HURUF_TARGET_PENDEK = 9


def build_renstra(laporan: Laporan, kunci: str, judul: str, urutan: int) -> HasilTabel:
    """Return the table of the first or second Renstra period."""
    renstra = milik_periode(laporan.renstra, laporan, urutan)
    if renstra is None:
        sebab = sebab_kosong(laporan, urutan, "Renstra tidak ditemukan")
        return TabelKosong(kunci, judul, sebab, wajib=wajib_periode(laporan, urutan))
    tahun = tahun_target(renstra)
    kolom_target = {f"target_{t}": t for t in tahun}
    kolom = _kolom(renstra, tahun)
    return susun_tabel(
        kunci,
        f"{judul} Tahun {renstra.periode}",
        kolom,
        susun_tujuan(renstra.tujuan, kolom, kolom_target),
        sumber=f"Sumber: {renstra.acuan or f'Renstra {laporan.profil.nama_lengkap} Tahun {renstra.periode}'}",
        baris_nomor=True,
    )


def tahun_target(renstra: Renstra) -> tuple[int, ...]:
    """Return the years with a target, the whole period where the document names none."""
    return renstra.tahun_target or tuple(range(renstra.awal, renstra.akhir + 1))


def _kolom(renstra: Renstra, tahun: tuple[int, ...]) -> tuple[Kolom, ...]:
    halaman = 160 if len(tahun) <= 3 else 245
    lebar = LEBAR_TARGET_PENDEK if halaman > 160 and _target_pendek(renstra) else LEBAR[halaman]
    nomor, tujuan, nomor_sasaran, sasaran, indikator, satuan = lebar
    sisa = halaman - sum(lebar)
    return (
        Kolom("nomor", ("No.",), nomor, "tengah", "1"),
        Kolom("tujuan", ("Tujuan",), tujuan, nomor="2"),
        Kolom("nomor_sasaran", ("Sasaran",), nomor_sasaran, "tengah", "3"),
        Kolom("sasaran", ("Sasaran",), sasaran, nomor="3"),
        Kolom("indikator", ("Indikator Kinerja",), indikator, nomor="4"),
        Kolom("satuan", ("Satuan",), satuan, nomor="5"),
        *(
            Kolom(
                f"target_{t}",
                ("Target Kinerja pada Tahun", str(t)),
                sisa // len(tahun) + (1 if letak < sisa % len(tahun) else 0),
                "kanan",
                str(6 + letak),
            )
            for letak, t in enumerate(tahun)
        ),
    )


def _target_pendek(renstra: Renstra) -> bool:
    indikator = [i for t in renstra.tujuan for i in (*t.indikator, *(j for s in t.sasaran for j in s.indikator))]
    target = [nilai for i in indikator for _, nilai in i.target if isinstance(nilai, Nilai)]
    return all(len(nilai.teks) <= HURUF_TARGET_PENDEK for nilai in target)
