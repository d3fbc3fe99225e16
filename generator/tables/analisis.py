"""Analisis kantor per indikator PK: apa yang ditulis kantor, dipasangkan dengan indikatornya, dan yang tersisa."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.kinerja import AnalisisIndikator
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.tables.kinerja import Kinerja
from generator.tables.kinerja import kinerja_sasaran
from generator.tables.padanan import cari_padanan


@rekaman
class BarisAnalisis:
    """One indicator with what the office wrote about it, perhaps on several sheets.

    `kinerja` is None where the office names an indicator that is not in the PK.
    """

    sasaran: str
    indikator: str
    kinerja: Kinerja | None
    tulisan: tuple[AnalisisIndikator, ...] = ()

    @property
    def analisis(self) -> AnalisisIndikator | None:
        """What was written, in one record: of each part the first text that is not blank."""
        if not self.tulisan:
            return None
        return AnalisisIndikator(
            self.sasaran,
            self.indikator,
            *(self.isi(bagian)[0] for bagian in ("penyebab", "permasalahan", "solusi")),
            asal=self.tulisan[0].asal,
        )

    def isi(self, bagian: str) -> tuple[str, Alamat | None]:
        """Return the text of penyebab, permasalahan or solusi and where it stands."""
        for satu in self.tulisan:
            teks = getattr(satu, bagian)
            if teks:
                return teks, satu.asal
        return "", self.tulisan[0].asal if self.tulisan else None


def susun_analisis(laporan: Laporan) -> tuple[BarisAnalisis, ...]:
    """Return every indicator of the PK in force, then what was written about indicators that it does not have."""
    baris = [BarisAnalisis(s.nama, k.nama, k) for s in laporan.sasaran for k in kinerja_sasaran(s, laporan.aturan)]
    tulisan: dict[int, list[AnalisisIndikator]] = {}
    lepas: dict[tuple[str, str], list[AnalisisIndikator]] = {}
    for satu in laporan.analisis:
        letak = tuple(_letak(satu, baris))
        for nomor in letak:
            tulisan.setdefault(nomor, []).append(satu)
        if not letak:
            lepas.setdefault((satu.sasaran, satu.indikator), []).append(satu)
    return (
        *(
            BarisAnalisis(b.sasaran, b.indikator, b.kinerja, tuple(tulisan.get(nomor, ())))
            for nomor, b in enumerate(baris)
        ),
        *(BarisAnalisis(sasaran, nama, None, tuple(isi)) for (sasaran, nama), isi in lepas.items()),
    )


def _letak(satu: AnalisisIndikator, baris: list[BarisAnalisis]) -> Iterator[int]:
    """Yield the rows that an analysis is about; it may name several indicators, one per line."""
    for nama in satu.indikator.splitlines():
        cocok = cari_padanan(nama, enumerate(baris), lambda p: p[1].indikator)
        if cocok is not None:
            yield cocok[0]
