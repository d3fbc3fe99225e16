"""Baris tujuan, sasaran, indikator sebuah tabel, dengan label yang digabung atau dikosongkan di bawahnya."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.model.catatan import Catatan
from generator.model.kinerja import Indikator
from generator.model.kinerja import Sasaran
from generator.model.kinerja import Sifat
from generator.model.kinerja import Tujuan
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.reading.angka import TANDA_KOSONG
from generator.reading.kolom_angka import SumberAngka
from generator.reading.label_anggaran import edisi_terakhir
from generator.reading.nilai_sel import PembacaKolom
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

_AWALAN = re.compile(r"^(tujuan|sasaran|misi)(?: strategis| perangkat daerah| opd)?\s*[\d.]*\s*:\s*(.+)$", re.I | re.S)
_LABEL_PROGRAM = ("uraian", "program", "kegiatan", "sub_kegiatan")


@dataclass(frozen=True, slots=True)
class BarisIndikator:
    """One data row with its labels filled down; `program` is what a budget column beside it names."""

    nomor: int
    tujuan: str
    sasaran: str
    indikator: str
    kode: str
    satuan: str
    milik_tujuan: bool
    alamat: Alamat | None = None
    program: str = ""


class PembacaIndikator:
    """Walks the rows of one table and reads figures by column; findings gather in `catatan`."""

    def __init__(self, tabel: TabelMentah) -> None:
        self.tabel = tabel
        self.catatan: list[Catatan] = []
        self._pembaca: dict[int, PembacaKolom] = {}
        self._sumber: dict[int, SumberAngka] = {}
        self._k_indikator = edisi_terakhir(tabel.kolom_peran("indikator"))
        self._k_satuan = sorted(tabel.kolom_peran("satuan"), key=lambda k: (-k.peran.kata, k.kolom))
        self._k_program = tabel.kolom_peran(*_LABEL_PROGRAM)
        self._tujuan = self._sasaran = ""
        k_sasaran = tabel.satu("sasaran")
        awalan = {m.group(1).casefold() for r in tabel.baris if (m := _AWALAN.match(tabel.teks_sendiri(r, k_sasaran)))}
        self._campur = bool(awalan & {"tujuan", "misi"})

    def baris(self, berulang: bool = False) -> list[BarisIndikator]:
        """Return the rows that name an indicator (or only a sasaran, where the table has no indicator there).

        An indicator merged over several rows counts once, unless `berulang`.
        """
        hasil = []
        for r in self.tabel.baris:
            baru = self._perbarui_label(r)
            indikator, alamat = self._nama_indikator(r)
            if indikator and not berulang and self._lanjutan(r, hasil, indikator):
                self.tabel.dilewati.append((r, "lanjutan indikator di atasnya"))
            elif not indikator and not baru:
                self.tabel.dilewati.append((r, "tanpa indikator"))
            else:
                hasil.append(self._baris(r, indikator, alamat))
        return hasil

    def angka(self, baris: BarisIndikator, kolom: KolomMentah | None) -> Angka:
        if kolom is None:
            return BelumDiisi()
        pembaca = self._pembaca.setdefault(kolom.kolom, PembacaKolom(self.tabel, kolom))
        nilai, catatan = pembaca.baca(baris.nomor, baris.satuan)
        self.catatan += catatan
        return nilai

    def teks(self, baris: BarisIndikator, *peran: str) -> str:
        kolom = self.tabel.satu(*peran)
        return self.tabel.teks(baris.nomor, kolom).strip() if kolom else ""

    def indikator(self, baris: BarisIndikator, tahun: int) -> Indikator:
        """Build the indicator of a row with all its targets and realisasi; a column without year is of `tahun`."""
        target = self._deret(baris, "target", tahun)
        realisasi = self._deret(baris, "realisasi", tahun)
        satuan = baris.satuan or next((n.satuan for _, n in (*target, *realisasi) if isinstance(n, Nilai)), "")
        return Indikator(baris.indikator, satuan, baris.kode, target, realisasi, self._sifat(baris), baris.alamat)

    def sasaran(self, tahun: int, daftar: list[BarisIndikator] | None = None) -> tuple[Sasaran, ...]:
        """Group the rows by sasaran, in order."""
        kolom = self.tabel.satu("sasaran")
        kelompok: dict[str, list[Indikator]] = {}
        asal = {}
        for b in daftar if daftar is not None else self.baris():
            kelompok.setdefault(b.sasaran, [])
            asal.setdefault(b.sasaran, self.tabel.grid.alamat(b.nomor, kolom.kolom) if kolom else None)
            if b.indikator:
                kelompok[b.sasaran].append(self.indikator(b, tahun))
        return tuple(Sasaran(nama, "", tuple(ind), asal[nama]) for nama, ind in kelompok.items())

    def tujuan(self, tahun: int, daftar: list[BarisIndikator] | None = None) -> tuple[Tujuan, ...]:
        """Group the rows by tujuan, each with its own indicators and its sasaran."""
        urut: dict[str, list[BarisIndikator]] = {}
        for b in daftar if daftar is not None else self.baris():
            urut.setdefault(b.tujuan, []).append(b)
        return tuple(
            Tujuan(
                nama,
                "",
                tuple(self.indikator(b, tahun) for b in isi if b.milik_tujuan and b.indikator),
                self.sasaran(tahun, [b for b in isi if not b.milik_tujuan]),
            )
            for nama, isi in urut.items()
        )

    def _perbarui_label(self, r: int) -> bool:
        """Take tujuan and sasaran of a row over; return whether the row names a sasaran."""
        teks_tujuan = isi_label(self.tabel.teks(r, self.tabel.satu("tujuan")))
        teks_sasaran = isi_label(self.tabel.teks(r, self.tabel.satu("sasaran")))
        calon = [*self._sebaris(r), *([teks_sasaran] if self._campur else [])]
        awalan = next((m for t in calon if (m := _AWALAN.match(t))), None)
        if awalan and awalan.group(1).casefold() != "sasaran":
            teks_tujuan = awalan.group(2).strip() if awalan.group(1).casefold() == "tujuan" else teks_tujuan
            teks_sasaran = ""
        elif awalan:
            teks_sasaran = awalan.group(2).strip()
        if teks_tujuan and teks_tujuan != self._tujuan:
            self._tujuan, self._sasaran = teks_tujuan, ""
        self._sasaran = teks_sasaran or self._sasaran
        return bool(teks_sasaran)

    def _sebaris(self, r: int) -> list[str]:
        """The text of a row that holds one text only, such as "SASARAN 1 : …" across the table."""
        isi = [t for s in self.tabel.grid.baris[r].values() if (t := s.teks)]
        return isi if len(isi) == 1 else []

    def _nama_indikator(self, r: int) -> tuple[str, Alamat | None]:
        for k in self._k_indikator:
            teks = isi_label(self.tabel.teks(r, k))
            if teks:
                return teks, self.tabel.grid.alamat(r, k.kolom)
        return "", self.tabel.grid.alamat(r, self._k_indikator[0].kolom) if self._k_indikator else None

    def _lanjutan(self, r: int, hasil: list[BarisIndikator], indikator: str) -> bool:
        induk = {self.tabel.grid.induk_gabungan(r, k.kolom)[0] for k in self._k_indikator}
        return bool(hasil) and hasil[-1].indikator == indikator and min(induk) < r

    def _baris(self, r: int, indikator: str, alamat: Alamat | None) -> BarisIndikator:
        t = self.tabel
        satuan = next((s for k in self._k_satuan if (s := t.teks_sendiri(r, k).strip(" -–—"))), "")
        program = next((p for k in self._k_program if (p := isi_label(t.teks_sendiri(r, k)))), "")
        milik_tujuan = not self._sasaran and bool(self._tujuan)
        kode = t.teks_sendiri(r, t.satu("kode_indikator"))
        return BarisIndikator(r, self._tujuan, self._sasaran, indikator, kode, satuan, milik_tujuan, alamat, program)

    def _deret(self, baris: BarisIndikator, peran: str, tahun: int) -> tuple[tuple[int, Angka], ...]:
        kolom = [k for k in self.tabel.kolom_peran(peran) if k.peran.setahun and k.peran.ukuran != "%"]
        tahun_ada = dict.fromkeys(k.peran.tahun or tahun for k in kolom)
        hasil = []
        for t in tahun_ada or [tahun]:
            sumber = self._sumber_tahun(t).kinerja(peran)
            if sumber is not None:
                nilai, catatan = sumber.baca(baris.nomor, baris.satuan)
                self.catatan += catatan
                hasil.append((t, nilai))
        return tuple(hasil)

    def _sumber_tahun(self, tahun: int) -> SumberAngka:
        if tahun not in self._sumber:
            self._sumber[tahun] = sumber = SumberAngka(self.tabel, tahun)
            for peran in ("target", "realisasi"):
                sumber.kinerja(peran)
            self.catatan += sumber.catatan
        return self._sumber[tahun]

    def _sifat(self, baris: BarisIndikator) -> Sifat | None:
        teks = self.teks(baris, "sifat").casefold()
        if "rendah" in teks or "turun" in teks or "negatif" in teks:
            return Sifat.MAKIN_RENDAH
        return Sifat.MAKIN_TINGGI if teks else None


def isi_label(teks: str) -> str:
    """Return a label, "" for a dash or a zero typed to fill a blank cell."""
    bersih = teks.strip()
    return "" if bersih.casefold() in TANDA_KOSONG or bersih == "0" else bersih
