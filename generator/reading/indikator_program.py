"""Indikator dan target program dari Renja, Renstra, dan laporan realisasi, bila di DPA tidak ada."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import replace

from generator.model.anggaran import BarisAnggaran
from generator.model.catatan import Catatan
from generator.model.kinerja import Indikator
from generator.reading.baca_anggaran import PembacaAnggaran
from generator.reading.catat import info
from generator.reading.kumpulan import Kumpulan
from generator.reading.nama import inti_nama
from generator.reading.tabel_mentah import TabelMentah

_SUMBER = ("renja_program", "renstra_program")
Kunci = tuple[str, str]


class IndikatorProgram:
    """The indicators of one year in the tables of programs of Renja and Renstra; `catatan` tells what became of them.

    Renja comes before Renstra. A table of another year, or whose targets do not reach the year, gives nothing.
    """

    def __init__(self, kumpulan: Kumpulan, tahun: int) -> None:
        self._sumber = [
            _Sumber(t, tahun, kumpulan.nama_kantor)
            for jenis in _SUMBER
            for t in kumpulan.tabel(jenis)
            if _memuat_tahun(t, tahun)
        ]

    def lengkapi(self, baris: Sequence[BarisAnggaran]) -> tuple[BarisAnggaran, ...]:
        """Return the rows; those without an indicator get the one of the first table that names them."""
        return _lengkapi(baris, self._cari)

    @property
    def catatan(self) -> list[Catatan]:
        return [c for sumber in self._sumber for c in sumber.catatan()]

    def _cari(self, baris: BarisAnggaran) -> tuple[Indikator, ...]:
        return next((i for s in self._sumber if (i := s.cari(baris))), ())


def indikator_dari_realisasi(
    dpa: Sequence[BarisAnggaran], program: Sequence[BarisAnggaran]
) -> tuple[BarisAnggaran, ...]:
    """Return the rows of the DPA in force; those without an indicator get the one that the realisasi report states."""
    menurut: dict[Kunci, tuple[Indikator, ...]] = {}
    for b in (b for p in program for b in p.jelajahi() if b.indikator):
        for kunci in _kunci(b):
            menurut.setdefault(kunci, b.indikator)
    return _lengkapi(dpa, lambda b: next((menurut[k] for k in _kunci(b) if k in menurut), ()))


def _lengkapi(
    baris: Sequence[BarisAnggaran], cari: Callable[[BarisAnggaran], tuple[Indikator, ...]]
) -> tuple[BarisAnggaran, ...]:
    return tuple(replace(b, indikator=b.indikator or cari(b), anak=_lengkapi(b.anak, cari)) for b in baris)


class _Sumber:
    """One table: its indicators by code and by name, and which of them were taken."""

    def __init__(self, tabel: TabelMentah, tahun: int, nama_kantor: str) -> None:
        self._tabel = tabel
        pembaca = PembacaAnggaran(tabel, tahun, (), nama_kantor)
        self._menurut: dict[Kunci, BarisAnggaran] = {}
        ganda = set()
        for b in (b for p in pembaca.program for b in p.jelajahi() if b.indikator):
            for kunci in _kunci(b):
                ganda |= {kunci} & self._menurut.keys()
                self._menurut[kunci] = b
        self._menurut = {k: b for k, b in self._menurut.items() if k not in ganda}
        self._temuan = pembaca.catatan
        self._dipakai: dict[int, BarisAnggaran] = {}

    def cari(self, baris: BarisAnggaran) -> tuple[Indikator, ...]:
        ada = next((self._menurut[k] for k in _kunci(baris) if k in self._menurut), None)
        if ada is None:
            return ()
        self._dipakai[id(ada)] = ada
        return ada.indikator

    def catatan(self) -> list[Catatan]:
        """Say how many rows were taken, or that none was, and what is wrong with the figures taken."""
        banyak = len(self._dipakai)
        pesan = f"Indikator dan target {banyak} program, kegiatan, atau sub kegiatan diambil dari tabel ini."
        if not banyak:
            pesan = "Indikator program di tabel ini tidak dipakai: sudah ada di DPA, laporan realisasi, atau Renja."
        tempat = {n.asal for b in self._dipakai.values() for i in b.indikator for _, n in i.target}
        salah = [c for c in self._temuan if c.alamat in tempat]
        return [info("J05" if banyak else "B11", self._tabel.alamat, pesan), *salah]


def _kunci(baris: BarisAnggaran) -> list[Kunci]:
    kode = [("kode", baris.kode)] if baris.kode else []
    return [*kode, (baris.tingkat.value, inti_nama(baris.nama))]


def _memuat_tahun(tabel: TabelMentah, tahun: int) -> bool:
    """Tell whether a table has targets of that year: named in the header, or those of the table's own year."""
    bertahun = {k.peran.tahun for k in tabel.kolom_peran("target") if k.peran.tahun}
    return tahun in bertahun if bertahun else tabel.tahun in (tahun, None)
