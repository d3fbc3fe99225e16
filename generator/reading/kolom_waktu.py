"""Kolom yang kepalanya hanya tahun, triwulan, atau bulan: besarannya dari judul tabel, tidak pernah ditebak."""

from __future__ import annotations

from dataclasses import replace

from generator.reading.catat import periksa
from generator.reading.nama import rapikan
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

_REALISASI = frozenset({"realisasi", "capaian", "pengukuran", "monitoring", "monev"})
_TARGET = frozenset({"target", "rencana"})
_DESEMBER = 12


def tetapkan_tahun_ke(tabel: TabelMentah) -> None:
    """Turn "Tahun ke-1" into a year once the period of the table is known."""
    if tabel.periode is None:
        return
    for k in tabel.kolom:
        if k.peran.tahun_ke and not k.peran.tahun:
            k.peran = replace(k.peran, tahun=tabel.periode[0] + k.peran.tahun_ke - 1, tahun_ke=None)


def tetapkan_tahun_polos(tabel: TabelMentah) -> None:
    """Columns headed by years alone take their quantity from the title: realisasi if it says so, else target."""
    kolom = [k for k in tabel.kolom if not k.nama and (k.peran.tahun or k.peran.tahun_ke) and not k.peran.persen]
    if len(kolom) < 2 or not tabel.kolom_peran("indikator") or tabel.kolom_peran("target", "realisasi"):
        return
    judul = rapikan(" ".join(tabel.judul)).split()
    peran = "realisasi" if {"realisasi", "capaian"} & set(judul) and "target" not in judul else "target"
    for k in kolom:
        k.peran = replace(k.peran, nama=peran)


def tetapkan_masa_polos(tabel: TabelMentah) -> None:
    """Columns headed by nothing but TW I … TW IV, or Jan … Des, hold what the title names.

    Beside a column of targets they are no targets again. Where the title names neither they stay unread and are named.
    """
    polos = _kolom_polos(tabel)
    judul = set(rapikan(" ".join(tabel.judul)).split())
    if len(polos) >= 2 and tabel.kolom_peran("pagu") and not tabel.kolom_peran("indikator"):
        _uang_per_masa(tabel, polos, judul)
    if len(polos) < 2 or not tabel.kolom_peran("indikator"):
        return
    calon = [p for p, kata in (("target", _TARGET), ("realisasi", _REALISASI)) if kata & judul]
    calon = [p for p in calon if not tabel.kolom_peran(p)]
    for k in polos if len(calon) == 1 else ():
        k.peran = replace(k.peran, nama=calon[0])
    if len(calon) != 1:
        kata = f'"{polos[0].jalur[-1]}" … "{polos[-1].jalur[-1]}"'
        tabel.temuan.append(
            periksa("K04", tabel.grid.alamat(tabel.kepala[1], polos[0].kolom),
                    f"Kolom {kata} tidak menyebut target atau realisasi, dan judul tabelnya tidak menjelaskan; "
                    "tidak dibaca.",
                    'Tulis "Realisasi" atau "Target" di atas kolom-kolom itu.')
        )  # fmt: skip


def _uang_per_masa(tabel: TabelMentah, polos: list[KolomMentah], judul: set[str]) -> None:
    """Beside pagu, columns of triwulan under a title that says realisasi hold money."""
    if "realisasi" in judul and "target" not in judul and not tabel.kolom_peran("realisasi_anggaran"):
        for k in polos:
            if not k.peran.bulan:
                k.peran = replace(k.peran, nama="realisasi_anggaran")


def _kolom_polos(tabel: TabelMentah) -> list[KolomMentah]:
    """The columns headed by a time only; "Desember", which elsewhere means the year's end, is a month beside others."""
    tanpa_nama = [k for k in tabel.kolom if not k.nama]
    polos = [k for k in tanpa_nama if k.peran.triwulan or k.peran.bulan or k.peran.cakupan == "sampai"]
    if sum(bool(k.peran.bulan) for k in polos) >= 2:
        for k in tanpa_nama:
            if k not in polos and rapikan(k.jalur[-1]) == "desember":
                k.peran = replace(k.peran, bulan=_DESEMBER)
                polos.append(k)
    return polos
