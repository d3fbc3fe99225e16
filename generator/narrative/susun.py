"""Menyusun semua narasi laporan: satu bagian untuk setiap berkas di templates/narasi/."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.laporan import Laporan
from generator.model.organisasi import Foto
from generator.narrative.bahan import Bahan
from generator.narrative.konteks import build_konteks
from generator.narrative.lingkungan import daftar_narasi
from generator.narrative.lingkungan import render
from generator.narrative.paragraf import Paragraf
from generator.narrative.urai import urai
from generator.tables.tabel import HasilTabel


def susun_narasi(laporan: Laporan, tabel: Mapping[str, HasilTabel]) -> dict[str, tuple[Paragraf, ...]]:
    """Return the paragraphs of every passage by its name; a passage with nothing to say is an empty tuple.

    Figures come from the cells of `tabel` only. Raises jinja2's UndefinedError where a template uses a name
    that its konteks does not have.
    """
    bahan = Bahan(laporan, tabel)
    foto = _foto(laporan)
    return {nama: urai(render(nama, build_konteks(nama, bahan)), foto) for nama in daftar_narasi()}


def _foto(laporan: Laporan) -> dict[str, Foto]:
    return {c.foto.berkas: c.foto for c in (*laporan.inovasi, *laporan.penghargaan) if c.foto is not None}
