"""Sebutan yang dipakai semua bagian: nama kantor, daerah, kepala daerah, tahun, dan nama program."""

from __future__ import annotations

from generator import format_id
from generator.format_id import SPASI_TETAP
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.organisasi import Profil
from generator.narrative.kata import rangkai
from generator.narrative.urai import lindungi
from generator.tables.tingkat_program import daftar_tingkat


def umum(laporan: Laporan) -> dict[str, object]:
    """Return the names every template may use; an unknown office reads as "Perangkat Daerah"."""
    profil = laporan.profil
    dinas = lindungi(profil.nama_dinas) or "Perangkat Daerah"
    daerah = lindungi(profil.daerah)
    return {
        "tahun": str(laporan.tahun),
        "tahun_lalu": str(laporan.tahun - 1),
        "tahun_depan": str(laporan.tahun + 1),
        "dinas": dinas,
        "dinas_lengkap": f"{dinas} {daerah}".strip(),
        "daerah": daerah,
        "kepala_daerah": _kepala_daerah(profil),
        "jabatan_kepala": _jabatan_kepala(profil.nama_dinas),
        "nama_laporan": lindungi(profil.nama_laporan),
        "singkatan": lindungi(profil.singkatan_laporan),
        "dasar": dasar_pengukuran(laporan),
        "rincian_program": rangkai(tingkat := daftar_tingkat(laporan)),
        "rincian_sasaran": rangkai(("sasaran", *tingkat)),
        "nbsp": SPASI_TETAP,
    }


def dasar_pengukuran(laporan: Laporan) -> str:
    """Return what performance is measured against: "perubahan", "induk" or "tanpa" (no PK: the Renstra)."""
    pk = laporan.pk_terakhir
    if pk is None or pk.dari_renstra:
        return "tanpa"
    return "perubahan" if pk.versi is Versi.PERUBAHAN else "induk"


def nama_program(nama: str) -> str:
    """Return the name of a program as markup, capitals of a whole name made ordinary ones."""
    return lindungi(format_id.nama_program(nama))


def _kepala_daerah(profil: Profil) -> str:
    """Return "Bupati Magetan"; the name of the region is added where the profil gives the office alone."""
    sebutan = lindungi(profil.kepala_daerah)
    daerah = lindungi(profil.nama_daerah)
    if not sebutan:
        return "kepala daerah"
    return sebutan if daerah.casefold() in sebutan.casefold() else f"{sebutan} {daerah}"


def _jabatan_kepala(nama_dinas: str) -> str:
    """Return how the head of the office is called: Kepala Dinas, Kepala Badan, Inspektur, Camat …"""
    kata = nama_dinas.split()[:1]
    jenis = kata[0].casefold() if kata else ""
    khusus = {"inspektorat": "Inspektur", "kecamatan": "Camat", "sekretariat": "Sekretaris", "rumah": "Direktur"}
    if jenis in ("dinas", "badan", "kantor", "satuan"):
        return f"Kepala {kata[0].capitalize()}"
    return khusus.get(jenis, "kepala perangkat daerah")
