"""Pohon program, kegiatan, sub kegiatan sementara baris-barisnya masih dibaca."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field
from decimal import Decimal

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.kinerja import Indikator
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.model.nilai import TidakTerbaca
from generator.reading.nama import inti_nama
from generator.reading.tingkat_anggaran import Lain
from generator.reading.tingkat_anggaran import Tingkat

_URUTAN = {TingkatAnggaran.PROGRAM: 0, TingkatAnggaran.KEGIATAN: 1, TingkatAnggaran.SUB_KEGIATAN: 2}
UANG = ("pagu", "realisasi", "fisik")


@dataclass(slots=True)
class Uang:
    """What one row, or several rows of one name, state for one figure."""

    pertama: Angka = BelumDiisi()
    jumlah: Decimal = Decimal(0)
    banyak: int = 0
    berbeda: bool = False

    def tambah(self, nilai: Angka) -> None:
        if isinstance(nilai, Nilai):
            self.tambah_angka(nilai.angka, nilai)
        elif isinstance(nilai, TidakTerbaca) or not self.banyak:
            self.pertama = nilai if not isinstance(self.pertama, TidakTerbaca) else self.pertama

    def tambah_angka(self, angka: Decimal, nilai: Nilai | None = None, asal: Alamat | None = None) -> None:
        if not self.banyak and not isinstance(self.pertama, TidakTerbaca):
            self.pertama = nilai or Nilai(angka, "", asal)
        elif self.banyak and angka != self.pertama_angka:
            self.berbeda = True
        self.jumlah += angka
        self.banyak += 1

    @property
    def hampa(self) -> bool:
        """Nothing was written, not even something unreadable."""
        return not self.banyak and isinstance(self.pertama, BelumDiisi)

    @property
    def pertama_angka(self) -> Decimal | None:
        return self.pertama.angka if isinstance(self.pertama, Nilai) else None

    def hasil(self, dijumlahkan: bool) -> Angka:
        """Return the figure: the first one stated, or the sum; an unreadable part makes the whole unreadable."""
        if isinstance(self.pertama, TidakTerbaca) or self.banyak < 2 or not dijumlahkan:
            return self.pertama
        return Nilai(self.jumlah, self.pertama.satuan, self.pertama.asal)


@dataclass(slots=True)
class Simpul:
    """A row while its children are still being gathered.

    `disimpulkan` rows stand in no sheet; `dari_anak` are the figures that its level states nowhere.
    """

    tingkat: Tingkat
    nama: str
    kode: str
    asal: Alamat
    uang: dict[str, Uang] = field(default_factory=lambda: {u: Uang() for u in UANG})
    sasaran: str = ""
    disimpulkan: bool = False
    dijumlahkan: bool = False
    dari_anak: frozenset[str] = frozenset()
    indikator: list[Indikator] = field(default_factory=list)
    anak: list[Simpul] = field(default_factory=list)

    @property
    def kunci(self) -> str:
        return self.kode or inti_nama(self.nama)

    def jelajahi(self) -> Iterator[Simpul]:
        yield self
        for anak in self.anak:
            yield from anak.jelajahi()

    def angka(self, uang: str) -> Angka:
        if not self.disimpulkan and uang not in self.dari_anak:
            return self.uang[uang].hasil(self.dijumlahkan)
        return BelumDiisi() if uang == "fisik" else jumlahkan([a.angka(uang) for a in self.anak])

    def bekukan(self) -> BarisAnggaran:
        return BarisAnggaran(
            self.tingkat, self.nama, self.kode, tuple(self.indikator), self.angka("pagu"), self.angka("realisasi"),
            tuple(a.bekukan() for a in self.anak), self.sasaran, asal=self.asal, fisik=self.angka("fisik"),
        )  # fmt: skip


def jumlahkan(daftar: list[Angka]) -> Angka:
    """Sum figures; BelumDiisi when none is one, TidakTerbaca when a part is. The place is that of the first."""
    rusak = next((n for n in daftar if isinstance(n, TidakTerbaca)), None)
    if rusak is not None:
        return TidakTerbaca(rusak.asal, rusak.teks, f"sebagian tidak terbaca: {rusak.sebab}")
    angka = [n for n in daftar if isinstance(n, Nilai)]
    if not angka:
        return BelumDiisi()
    return Nilai(sum((n.angka for n in angka), Decimal(0)), angka[0].satuan, angka[0].asal)


class Pohon:
    """Puts rows below their parents in the order of the sheet."""

    def __init__(self) -> None:
        self.program: list[Simpul] = []
        self.sasaran: list[Simpul] = []
        self._jejak: list[Simpul] = []

    @property
    def terakhir(self) -> Simpul | None:
        return self._jejak[-1] if self._jejak else None

    def pasang(self, simpul: Simpul, sasaran: str = "") -> None:
        if simpul.tingkat is Lain.SASARAN:
            self.sasaran.append(simpul)
            self._jejak = [simpul]
            return
        self._turun_ke(simpul.tingkat)
        induk = self.terakhir
        if simpul.tingkat is TingkatAnggaran.PROGRAM:
            simpul.sasaran = sasaran
            if induk is not None:
                simpul.sasaran = induk.nama
                induk.anak.append(simpul)
            self.program.append(simpul)
        elif induk is not None and induk.tingkat is not Lain.SASARAN:
            induk.anak.append(simpul)
        else:
            simpul.sasaran = induk.nama if induk is not None else sasaran
            self.program.append(simpul)
        self._jejak.append(simpul)

    def buka(self, tingkat: Tingkat, nama: str, kode: str, asal: Alamat, sasaran: str = "") -> Simpul:
        """Return the row of that name at that level below the open parent, made anew if it is not there."""
        self._turun_ke(tingkat)
        induk = self.terakhir
        saudara = induk.anak if induk is not None and induk.tingkat is not Lain.SASARAN else self.program
        kunci = kode or inti_nama(nama)
        ada = next((s for s in reversed(saudara) if s.tingkat is tingkat and s.kunci == kunci), None)
        if ada is not None:
            self._jejak.append(ada)
            return ada
        baru = Simpul(tingkat, nama, kode, asal, disimpulkan=True)
        self.pasang(baru, sasaran)
        return baru

    def _turun_ke(self, tingkat: Tingkat) -> None:
        jejak = self._jejak
        while jejak and jejak[-1].tingkat is not Lain.SASARAN and _URUTAN[jejak[-1].tingkat] >= _URUTAN[tingkat]:
            jejak.pop()
