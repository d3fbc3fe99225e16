"""Program, kegiatan, sub kegiatan dengan pagu dan realisasinya. Semua angka rupiah penuh."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from generator.model.kinerja import Indikator
from generator.model.kinerja import Versi
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.rekaman import rekaman


class TingkatAnggaran(Enum):
    """Level in the national nomenclature, from program down."""

    PROGRAM = "program"
    KEGIATAN = "kegiatan"
    SUB_KEGIATAN = "sub kegiatan"


@rekaman
class BarisAnggaran:
    """One program, kegiatan or sub kegiatan with what stands below it.

    `pagu` and `realisasi` are what the source states for this very row; a sum of ours only where the source names
    no figure for that level at all (exports of rincian, flat lists), which is reported.
    `sasaran` is the sasaran that a program supports, "" where no source says it.
    `pagu_realisasi` is the pagu which the realisasi workbook repeats.
    `fisik` is the physical progress that an RFK states (%).
    """

    tingkat: TingkatAnggaran
    nama: str
    kode: str = ""
    indikator: tuple[Indikator, ...] = ()
    pagu: Angka = BelumDiisi()
    realisasi: Angka = BelumDiisi()
    anak: tuple[BarisAnggaran, ...] = ()
    sasaran: str = ""
    pagu_realisasi: Angka = BelumDiisi()
    asal: Alamat | None = None
    fisik: Angka = BelumDiisi()

    def jelajahi(self) -> Iterator[BarisAnggaran]:
        """Yield this row and all rows below it, in printing order."""
        yield self
        for anak in self.anak:
            yield from anak.jelajahi()


@rekaman
class DokumenAnggaran:
    """One DPA, pergeseran or DPPA. `nomor` and `tanggal` as the sheet states them."""

    tahun: int
    versi: Versi
    program: tuple[BarisAnggaran, ...]
    nomor: str = ""
    tanggal: str = ""
    total: Angka = BelumDiisi()
    asal: Alamat | None = None


@rekaman
class SasaranAnggaran:
    """What a realisasi workbook states on the row of a sasaran itself."""

    nama: str
    pagu: Angka = BelumDiisi()
    realisasi: Angka = BelumDiisi()
    indikator: tuple[Indikator, ...] = ()
    program: tuple[str, ...] = ()
    asal: Alamat | None = None


@rekaman
class RealisasiAnggaran:
    """The realisasi workbook: rows as stated there, before they are joined with the DPA."""

    tahun: int
    program: tuple[BarisAnggaran, ...]
    sasaran: tuple[SasaranAnggaran, ...] = ()
    total_pagu: Angka = BelumDiisi()
    total_realisasi: Angka = BelumDiisi()
    asal: Alamat | None = None
