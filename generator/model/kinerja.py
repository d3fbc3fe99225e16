"""Tujuan, sasaran, indikator, dan dokumen perencanaan yang memuatnya.

Istilah mengikuti PermenPANRB 53/2014 (Perjanjian Kinerja, Pelaporan Kinerja).
"""

from __future__ import annotations

from enum import Enum

from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.rekaman import rekaman


class Sifat(Enum):
    """Which direction of a realisasi is the better one."""

    MAKIN_TINGGI = "makin tinggi makin baik"
    MAKIN_RENDAH = "makin rendah makin baik"


class Versi(Enum):
    """Which edition of a yearly document: before or after the change of the budget."""

    INDUK = "induk"
    PERUBAHAN = "perubahan"


DeretTahun = tuple[tuple[int, Angka], ...]


def pada_tahun(deret: DeretTahun, tahun: int) -> Angka:
    """Return the figure of one year, BelumDiisi if the series has none."""
    for tahun_deret, nilai in deret:
        if tahun_deret == tahun:
            return nilai
    return BelumDiisi()


@rekaman
class Indikator:
    """One indicator as one document states it, with its figures by year.

    `rumus` is its own formula where less is better ("N1", "N2"), `akumulasi` says that its targets add up over the
    years of the plan; "" and None leave both to the rules in force.
    """

    nama: str
    satuan: str = ""
    kode: str = ""
    target: DeretTahun = ()
    realisasi: DeretTahun = ()
    sifat: Sifat | None = None
    asal: Alamat | None = None
    rumus: str = ""
    akumulasi: bool | None = None

    def target_tahun(self, tahun: int) -> Angka:
        return pada_tahun(self.target, tahun)

    def realisasi_tahun(self, tahun: int) -> Angka:
        return pada_tahun(self.realisasi, tahun)


@rekaman
class Sasaran:
    """A sasaran with its indicators, in the order of its document."""

    nama: str
    kode: str = ""
    indikator: tuple[Indikator, ...] = ()
    asal: Alamat | None = None


@rekaman
class Tujuan:
    """A tujuan with its own indicators and its sasaran."""

    nama: str
    kode: str = ""
    indikator: tuple[Indikator, ...] = ()
    sasaran: tuple[Sasaran, ...] = ()
    asal: Alamat | None = None


@rekaman
class Renstra:
    """Rencana Strategis: targets per year; `awal`–`akhir` is the period of the plan.

    `tahun_target` may reach one year further than `akhir` (Magetan prints 2025–2030 for 2025–2029).
    """

    awal: int
    akhir: int
    tujuan: tuple[Tujuan, ...]
    tahun_target: tuple[int, ...] = ()
    acuan: str = ""
    asal: Alamat | None = None

    @property
    def sasaran(self) -> tuple[Sasaran, ...]:
        return tuple(s for t in self.tujuan for s in t.sasaran)

    @property
    def periode(self) -> str:
        return f"{self.awal}–{self.akhir}"


@rekaman
class IndikatorUtama:
    """One row of the IKU decree."""

    sasaran: str
    nama: str
    kode: str = ""
    satuan: str = ""
    definisi: str = ""
    formulasi: str = ""
    sumber_data: str = ""
    penanggung_jawab: str = ""
    sifat: Sifat | None = None
    asal: Alamat | None = None
    rumus: str = ""
    akumulasi: bool | None = None
    asal_formulasi: Alamat | None = None


@rekaman
class DaftarIku:
    """Indikator Kinerja Utama of one Renstra period."""

    awal: int
    akhir: int
    indikator: tuple[IndikatorUtama, ...]
    asal: Alamat | None = None


@rekaman
class RencanaKerja:
    """Renja of one year: tujuan, sasaran, indikator, target."""

    tahun: int
    versi: Versi
    tujuan: tuple[Tujuan, ...]
    asal: Alamat | None = None


@rekaman
class AnggaranPK:
    """A row of the second half of a PK: program, anggaran, keterangan."""

    program: str
    anggaran: Angka
    keterangan: str = ""


@rekaman
class PerjanjianKinerja:
    """Perjanjian Kinerja of one year, paired with the Renstra period that it implements."""

    tahun: int
    versi: Versi
    sasaran: tuple[Sasaran, ...]
    anggaran: tuple[AnggaranPK, ...] = ()
    tanggal: str = ""
    renstra: tuple[int, int] | None = None
    dari_renstra: bool = False
    asal: Alamat | None = None

    @property
    def indikator(self) -> tuple[Indikator, ...]:
        return tuple(i for s in self.sasaran for i in s.indikator)


@rekaman
class CapaianKinerja:
    """Realisasi of the indicators of one PK, as measured at the end of the year."""

    tahun: int
    versi: Versi | None
    sasaran: tuple[Sasaran, ...]
    asal: Alamat | None = None


@rekaman
class RiwayatIndikator:
    """One indicator over the years before, as reported then."""

    sasaran: str
    indikator: Indikator
    indikator_baru: bool = False


@rekaman
class Pembanding:
    """Realisasi of another region, a province or the nation for the same indicator."""

    sasaran: str
    indikator: str
    nama_pembanding: str
    realisasi: Angka
    asal: Alamat | None = None


@rekaman
class AnalisisIndikator:
    """What the office itself writes about one indicator; its text wins over a generated one."""

    sasaran: str
    indikator: str
    penyebab: str = ""
    permasalahan: str = ""
    solusi: str = ""
    asal: Alamat | None = None


@rekaman
class RencanaAksi:
    """Rencana aksi for next year, per indicator (several indicators may share one text)."""

    sasaran: str
    indikator: str
    aksi: str
    asal: Alamat | None = None


@rekaman
class TargetTriwulan:
    """Targets of one indicator per triwulan and in total."""

    sasaran: str
    indikator: str
    satuan: str
    triwulan: tuple[Angka, Angka, Angka, Angka]
    total: Angka
    asal: Alamat | None = None


@rekaman
class Strategi:
    """Strategi and arah kebijakan of one sasaran in one Renstra."""

    tujuan: str
    sasaran: str
    strategi: str
    arah_kebijakan: str
    asal: Alamat | None = None


@rekaman
class DaftarStrategi:
    """The strategy matrix of one Renstra period; `kepala` are its lines above the table."""

    awal: int
    akhir: int
    kepala: tuple[tuple[str, str], ...]
    baris: tuple[Strategi, ...]


@rekaman
class Keterkaitan:
    """One box of the cascade from the region's visi to the office's sasaran."""

    tingkat: str
    pernyataan: str
    indikator: str = ""
    asal: Alamat | None = None


@rekaman
class DaftarKeterkaitan:
    """The cascade of one Renstra period, top to bottom."""

    awal: int
    akhir: int
    baris: tuple[Keterkaitan, ...]
