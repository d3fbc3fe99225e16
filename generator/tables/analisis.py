"""Analisis kantor per indikator PK: apa yang ditulis kantor, dipasangkan dengan indikatornya, dan yang tersisa."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.kinerja import AnalisisIndikator
from generator.model.laporan import Laporan
from generator.tables.kinerja import Kinerja
from generator.tables.kinerja import kinerja_sasaran
from generator.tables.padanan import cari_padanan


@dataclass(frozen=True, slots=True)
class BarisAnalisis:
    """One indicator with the office's analysis; `kinerja` None where the analysis names an indicator not in the PK."""

    sasaran: str
    indikator: str
    kinerja: Kinerja | None
    analisis: AnalisisIndikator | None


def susun_analisis(laporan: Laporan) -> tuple[BarisAnalisis, ...]:
    """Return every indicator of the PK in force, then the analyses that belong to none of them.

    One analysis may name several indicators, one per line.
    """
    nama = [(baris.strip(), satu) for satu in laporan.analisis for baris in satu.indikator.splitlines() or [""]]
    terpakai: set[int] = set()
    hasil = []
    for sasaran in laporan.sasaran:
        for kinerja in kinerja_sasaran(sasaran, laporan.aturan):
            cocok = cari_padanan(kinerja.nama, nama, lambda p: p[0])
            if cocok is not None:
                terpakai.add(id(cocok[1]))
            hasil.append(BarisAnalisis(sasaran.nama, kinerja.nama, kinerja, cocok and cocok[1]))
    for satu in laporan.analisis:
        if id(satu) not in terpakai:
            hasil.append(BarisAnalisis(satu.sasaran, satu.indikator, None, satu))
    return tuple(hasil)
