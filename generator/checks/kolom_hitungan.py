"""Kolom-kolom sebuah tabel yang saling menghitung: capaian dengan target dan realisasinya, serapan dengan pagunya."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.tabel_terbaca import TabelTerbaca

_TARGET = ("target", "target_akhir", "target_renstra")
_RENCANA = ("akhir", "renstra")


def kolom_operan(tabel: TabelTerbaca, k: int, *peran: str) -> int | None:
    """Return the column of one of these roles that belongs to column `k`: of its year, its group, else the nearest.

    None where the only columns of that role are of another year or triwulan.
    """
    return _terdekat(tabel, k, (i for i in tabel.letak(*peran) if i != k and _sewaktu(tabel, k, i)))


def kolom_target(tabel: TabelTerbaca, k: int) -> int | None:
    """Return the target that a capaian is measured by; a kemajuan is measured by that of the end of the plan."""
    rencana = [i for i in tabel.letak(*_TARGET) if tabel.kolom[i].peran != "target" or _akhir(tabel, i)]
    tahunan = [i for i in tabel.letak("target") if i not in rencana and _sewaktu(tabel, k, i)]
    if tabel.kolom[k].peran == "kemajuan":
        return _terdekat(tabel, k, rencana or tahunan)
    return _terdekat(tabel, k, tahunan or rencana)


def _terdekat(tabel: TabelTerbaca, k: int, calon: Iterable[int]) -> int | None:
    """Of columns that could serve: those under the same header group, else all; the nearest, left before right."""
    semua = list(calon)
    kelompok = tabel.kolom[k].kelompok
    sekelompok = [i for i in semua if kelompok and tabel.kolom[i].kelompok == kelompok]
    return min(sekelompok or semua, key=lambda i: (abs(i - k), i > k), default=None)


def _sewaktu(tabel: TabelTerbaca, kiri: int, kanan: int) -> bool:
    a, b = tabel.kolom[kiri], tabel.kolom[kanan]
    return (a.tahun is None or b.tahun is None or a.tahun == b.tahun) and a.triwulan == b.triwulan


def _akhir(tabel: TabelTerbaca, k: int) -> bool:
    return tabel.kolom[k].cakupan in _RENCANA
