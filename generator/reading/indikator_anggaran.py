"""Indikator program, kegiatan, sub kegiatan pada baris anggaran, dengan target dan realisasi keluarannya."""

from __future__ import annotations

from generator.model.catatan import Catatan
from generator.model.kinerja import Indikator
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.reading.kolom_angka import SumberAngka
from generator.reading.label_anggaran import edisi_terakhir
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.triwulan import Sumber

_AWALAN = ("indikator program (outcome) :", "indikator kegiatan (output) :", "indikator :")


class PembacaIndikatorAnggaran:
    """Reads the indicator of a row; rows without one, and tables that measure a sasaran, give nothing."""

    def __init__(self, tabel: TabelMentah, tahun: int, sumber: SumberAngka, milik_sasaran: bool = False) -> None:
        self.tabel = tabel
        self.tahun = tahun
        self.catatan: list[Catatan] = []
        kolom = [] if milik_sasaran else edisi_terakhir(tabel.kolom_peran("indikator"))
        self._kolom = max(kolom, key=lambda k: k.peran.kata) if kolom else None
        self._satuan = sorted(tabel.kolom_peran("satuan"), key=lambda k: (-k.peran.kata, k.kolom))
        self._target = sumber.kinerja("target") if kolom else None
        self._realisasi = sumber.kinerja("realisasi") if kolom else None

    def baca(self, r: int) -> list[Indikator]:
        """Return the indicator that the row states, with its findings gathered."""
        nama = self.tabel.teks_sendiri(r, self._kolom) if self._kolom else ""
        if not nama.strip(" -–—0"):
            return []
        satuan = next((t for k in self._satuan if (t := self.tabel.teks_sendiri(r, k).strip(" -–—"))), "")
        target, realisasi = self._angka(self._target, r, satuan), self._angka(self._realisasi, r, satuan)
        satuan = satuan or next((n.satuan for n in (target, realisasi) if isinstance(n, Nilai)), "")
        alamat = self.tabel.grid.alamat(r, self._kolom.kolom)
        deret = [((self.tahun, n),) if s else () for s, n in ((self._target, target), (self._realisasi, realisasi))]
        return [Indikator(_tanpa_awalan(" ".join(nama.split())), satuan, "", deret[0], deret[1], None, alamat)]

    def _angka(self, sumber: Sumber | None, r: int, satuan: str) -> Angka:
        if sumber is None:
            return BelumDiisi()
        nilai, catatan = sumber.baca(r, satuan)
        self.catatan += catatan
        return nilai


def _tanpa_awalan(nama: str) -> str:
    kecil = nama.casefold()
    panjang = next((len(a) for a in _AWALAN if kecil.startswith(a)), 0)
    return nama[panjang:].strip() or nama
