"""Data dasar: angka mentah per peubah dan tahun, bahan rumus IKU. Rumus boleh ditulis di tabel yang sama.

A table is data dasar when a column is headed Variabel (columns.toml), or when its title or sheet says "data dasar"
and it has a column of words and one of years.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.model.catatan import Catatan
from generator.model.nilai import Angka
from generator.model.rumus import DataDasar
from generator.reading.nama import rapikan
from generator.reading.nilai_sel import PembacaKolom
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

ANGKA_DASAR = "angka_dasar"
_TAJUK = ("data dasar", "data mentah", "data variabel")
_KATA_NAMA = ("uraian", "label", "kondisi_awal", "indikator")
_BOLEH_ANGKA = ("", "isi", "jumlah", "realisasi", "target", "capaian")
_BUTIR = re.compile(r"^\s*(?:[a-zA-Z][.)]|\d{1,2}[.)]|[-–•])\s+")
_BARIS_RUMUS = re.compile(r"^\s*rumus\b(?:\s+(?:perhitungan\b|indikator\b))?\s*[:\-–]?\s*", re.IGNORECASE)


def tetapkan_data_dasar(tabel: TabelMentah) -> None:
    """Give the columns of a table of raw figures their roles; leave other tables as they are."""
    if not tabel.kolom_peran("variabel"):
        _variabel_dari_tajuk(tabel)
    if not tabel.kolom_peran("variabel"):
        return
    calon = [k for k in tabel.kolom if k.nama in _BOLEH_ANGKA and k.peran.setahun and k.peran.ukuran != "%"]
    bertahun = [k for k in calon if k.peran.tahun]
    for k in bertahun or [k for k in calon if k.nama][:1]:
        k.peran = replace(k.peran, nama=ANGKA_DASAR)


def _variabel_dari_tajuk(tabel: TabelMentah) -> None:
    tajuk = f" {rapikan(' '.join([*tabel.judul, tabel.grid.lembar]))} "
    if not any(f" {t} " in tajuk for t in _TAJUK):
        return
    kolom = next((k for peran in _KATA_NAMA for k in tabel.kolom_peran(peran)), None)
    if kolom is not None:
        kolom.peran = replace(kolom.peran, nama="variabel")


def baca_data_dasar(tabel: TabelMentah, tahun: int) -> tuple[tuple[DataDasar, ...], list[Catatan]]:
    """Return the raw figures of one table, row by row; a column without a year is of `tahun`.

    Rows are of a kelompok by a column of that name, or as bullets ("1. …", "a. …") below a row without figures.
    """
    return _Pembaca(tabel, tahun).baca()


class _Pembaca:
    def __init__(self, tabel: TabelMentah, tahun: int) -> None:
        self._tabel = tabel
        self._nama = tabel.satu("variabel")
        self._tahun = {k.peran.tahun or tabel.tahun or tahun: k for k in tabel.kolom_peran(ANGKA_DASAR)}
        self._angka = {t: PembacaKolom(tabel, k) for t, k in self._tahun.items()}
        self._catatan: list[Catatan] = []
        self._kelompok = ""

    def baca(self) -> tuple[tuple[DataDasar, ...], list[Catatan]]:
        # A variable may be called "Jumlah anggaran" or "Rata-rata omzet"; here such rows are no totals.
        baris = sorted((*self._tabel.baris, *self._tabel.jumlah))
        hasil = [d for r in baris for d in (self._rumus(r), self._data(r)) if d is not None]
        return tuple(dict.fromkeys(hasil)), self._catatan

    def _rumus(self, r: int) -> DataDasar | None:
        """The formula of a row: in a column Rumus, or right of a name that begins with "Rumus".

        It is the formula of the indicator that a column Indikator names, else of the row's own name.
        """
        nama, indikator = self._teks(r, self._nama), self._teks(r, self._tabel.satu("indikator"))
        kolom = self._tabel.satu("formulasi")
        if not self._teks(r, kolom) and _BARIS_RUMUS.match(nama):
            kanan = [k for k in self._tabel.kolom if k.kolom > self._nama.kolom]
            kolom = next((k for k in kanan if isinstance((s := self._tabel.sel(r, k)) and s.nilai, str)), None)
            nama = _BARIS_RUMUS.sub("", nama)
        rumus = self._teks(r, kolom)
        if not rumus or not (indikator or nama):
            return None
        alamat = self._tabel.grid.alamat(self._tabel.grid.induk_gabungan(r, kolom.kolom)[0], kolom.kolom)
        return DataDasar(indikator or nama, rumus=rumus, asal=alamat)

    def _data(self, r: int) -> DataDasar | None:
        tertulis = self._teks(r, self._nama)
        if not tertulis or _BARIS_RUMUS.match(tertulis):
            if not tertulis:
                self._tabel.dilewati.append((r, "tanpa nama data"))
            return None
        butir = _BUTIR.match(tertulis)
        kosong = all(not self._tabel.teks_sendiri(r, k) for k in self._tahun.values())
        if kosong and not butir:
            self._kelompok = tertulis
        if kosong and self._teks(r, self._tabel.satu("formulasi")):
            return None
        kolom_kelompok = self._tabel.satu("kelompok")
        return DataDasar(
            nama=_BUTIR.sub("", tertulis),
            nilai=tuple((t, self._baca(r, t)) for t in self._angka),
            satuan=self._satuan(r),
            kelompok=self._teks(r, kolom_kelompok) if kolom_kelompok else self._kelompok if butir else "",
            indikator=self._teks(r, self._tabel.satu("indikator")),
            sumber=self._teks(r, self._tabel.satu("sumber_data")),
            asal=self._tabel.grid.alamat(r, self._nama.kolom),
        )

    def _baca(self, r: int, tahun: int) -> Angka:
        nilai, catatan = self._angka[tahun].baca(r, self._satuan(r))
        self._catatan += catatan
        return nilai

    def _satuan(self, r: int) -> str:
        return self._tabel.teks_sendiri(r, self._tabel.satu("satuan")).strip(" -–—")

    def _teks(self, r: int, kolom: KolomMentah | None) -> str:
        return self._tabel.teks(r, kolom).strip() if kolom else ""
