"""Judul tabel capaian: menyebut dokumen yang targetnya diukur, bukan Perjanjian Kinerja yang tidak ada."""

from __future__ import annotations

from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan


def dokumen_target(laporan: Laporan, versi: Versi) -> str:
    """Return the document behind the targets of a PK edition, as it stands in a title.

    "Perjanjian Kinerja Induk" where there is a changed one as well, "Perjanjian Kinerja" where there is not,
    "Target Renstra 2025–2029" where there is no PK. The only edition stands for the other.
    """
    induk, perubahan = (_ada(laporan.pk_versi(v)) for v in (Versi.INDUK, Versi.PERUBAHAN))
    if perubahan and (versi is Versi.PERUBAHAN or not induk):
        return "Perjanjian Kinerja Perubahan"
    if induk:
        return "Perjanjian Kinerja Induk" if perubahan else "Perjanjian Kinerja"
    renstra = laporan.renstra_berlaku
    return f"Target Renstra {renstra.periode}" if renstra is not None else "Target Renstra"


def _ada(pk: PerjanjianKinerja | None) -> bool:
    return pk is not None and not pk.dari_renstra
