"""Sumber angka sebuah tabel: kolom tahun laporan untuk tiap peran, atau triwulan bila kolom itu tidak ada."""

from __future__ import annotations

from decimal import Decimal

from generator.model.catatan import Catatan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.reading.butir import Butir
from generator.reading.catat import periksa
from generator.reading.nilai_sel import PembacaKolom
from generator.reading.pilih_kolom import pilih_kolom
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.triwulan import PembacaTriwulan
from generator.reading.triwulan import Sumber
from generator.reading.triwulan import kolom_periode
from generator.reading.triwulan import periksa_setahun

_SEBUTAN = {"realisasi": "realisasi kinerja", "realisasi_anggaran": "realisasi anggaran", "target": "target",
            "pagu": "pagu", "fisik": "realisasi fisik"}  # fmt: skip
_PEMBATAS = {"realisasi": "target", "realisasi_anggaran": "pagu"}


class _Seratus:
    """The bound of a physical progress: 100 percent on every row."""

    def baca(self, baris: int, satuan: str = "", butir: Butir | None = None) -> tuple[Angka, list[Catatan]]:
        return Nilai(Decimal(100), "%"), []


class SumberAngka:
    """Finds where the figures of one year stand; `catatan` says what was chosen and why."""

    def __init__(self, tabel: TabelMentah, tahun: int, edisi: str = "menjadi") -> None:
        self._tabel = tabel
        self._tahun = tahun
        self._edisi = edisi
        self._ada: dict[str, Sumber | None] = {}
        self.catatan: list[Catatan] = []

    def uang(self, peran: str) -> Sumber | None:
        """Return the source of a rupiah figure, None when the table has none."""
        return self._sumber(peran, True)

    def kinerja(self, peran: str) -> Sumber | None:
        """Return the source of a target or an output, None when the table has none."""
        return self._sumber(peran, False)

    def _sumber(self, peran: str, uang: bool) -> Sumber | None:
        if peran not in self._ada:
            self._ada[peran] = self._cari(peran, uang)
        return self._ada[peran]

    def _cari(self, peran: str, uang: bool) -> Sumber | None:
        kolom, catatan = pilih_kolom(self._tabel, peran, self._tahun, self._edisi)
        periode = kolom_periode(self._tabel, peran, self._tahun)
        self.catatan += catatan
        if kolom is not None:
            pembaca = PembacaKolom(self._tabel, kolom, uang)
            self.catatan += pembaca.temuan
            if periode and peran in _PEMBATAS:
                self.catatan += periksa_setahun(self._tabel, pembaca, periode, uang)
            return pembaca
        if not periode:
            return self._sisa(peran, uang)
        batas = self._sumber(_PEMBATAS[peran], uang) if peran in _PEMBATAS else None
        batas = _Seratus() if peran == "fisik" else batas
        triwulan = PembacaTriwulan(self._tabel, periode, uang, batas)
        self.catatan.append(triwulan.catatan_cara(_SEBUTAN[peran]))
        if peran.startswith("realisasi"):
            self.catatan += triwulan.catatan_belum_penuh(_SEBUTAN[peran])
        return triwulan

    def _sisa(self, peran: str, uang: bool) -> Sumber | None:
        """A table with one triwulan only, or only the Renstra's column of that role."""
        kolom = [k for k in self._tabel.kolom_peran(peran) if k.peran.ukuran != "%"]
        sebagian = kolom and ((kolom[-1].peran.triwulan or 4) < 4 or (kolom[-1].peran.bulan or 12) < 12)
        if sebagian and peran.startswith("realisasi"):
            tempat = self._tabel.grid.alamat(self._tabel.kepala[1], kolom[-1].kolom)
            pesan = f'Kolom {_SEBUTAN[peran]} hanya "{" / ".join(kolom[-1].jalur)}"; dipakai sebagai angka setahun.'
            self.catatan.append(periksa("T03", tempat, pesan, "Tambahkan realisasi sampai 31 Desember."))
        kolom = kolom or self._tabel.kolom_peran(f"{peran}_renstra")
        return PembacaKolom(self._tabel, kolom[-1], uang) if kolom else None
