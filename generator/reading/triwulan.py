"""Angka setahun dari angka per triwulan atau per bulan: kumulatif atau per periode, diputuskan dari angkanya."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Protocol

from generator.model.catatan import Catatan
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.model.nilai import TidakTerbaca
from generator.reading.butir import Butir
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.catat import tulis_angka
from generator.reading.nilai_sel import PembacaKolom
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

_LONGGAR, _SEPARUH = Decimal("1.02"), Decimal("0.5")


class Sumber(Protocol):
    """Anything that gives the figure of a row with its findings."""

    def baca(self, baris: int, satuan: str = "", butir: Butir | None = None) -> tuple[Angka, list[Catatan]]: ...


class PembacaTriwulan:
    """Reads a year's figure from its triwulan (or months), after deciding once whether they are cumulative."""

    def __init__(
        self, tabel: TabelMentah, kolom: Sequence[KolomMentah], uang: bool, batas: Sumber | None
    ) -> None:
        self._tabel = tabel
        self._kolom = list(kolom)
        self._pembaca = [PembacaKolom(tabel, k, uang) for k in kolom]
        if all(k.peran.cakupan == "sampai" for k in kolom):
            self.kumulatif, self.pasti = True, True
        else:
            self.kumulatif, self.pasti = _cara(self._semua_baris(), self._batas(batas))

    def baca(self, baris: int, satuan: str = "", butir: Butir | None = None) -> tuple[Angka, list[Catatan]]:
        bacaan = [p.baca(baris, satuan, butir) for p in self._pembaca]
        catatan = [c for _, temuan in bacaan for c in temuan]
        rusak = next((n for n, _ in bacaan if isinstance(n, TidakTerbaca)), None)
        if rusak is not None:
            return rusak, catatan
        angka = [n for n, _ in bacaan if isinstance(n, Nilai)]
        if not angka:
            return BelumDiisi(self._tabel.grid.alamat(baris, self._kolom[-1].kolom)), catatan
        if self.kumulatif or len(angka) == 1:
            return angka[-1], catatan
        jumlah = sum((n.angka for n in angka), Decimal(0))
        return Nilai(jumlah, angka[0].satuan, angka[0].asal, "", any(n.sementara for n in angka)), catatan

    def catatan_cara(self, sebutan: str) -> Catatan:
        """Tell how the year's figure was made, with both readings where the figures prove neither."""
        tempat = self._tabel.grid.alamat(self._tabel.kepala[1], self._kolom[0].kolom)
        cara = "kumulatif (dipakai periode terakhir)" if self.kumulatif else "per periode (dijumlahkan)"
        pesan = f"Tidak ada kolom {sebutan} setahun; angka per triwulan atau bulan dibaca {cara}."
        if self.pasti:
            return info("T01", tempat, pesan)
        contoh = next((b for b in self._semua_baris() if len([x for x in b if x is not None]) > 1), [])
        angka = [x for x in contoh if x is not None]
        if angka:
            jumlah, akhir = tulis_angka(sum(angka, Decimal(0))), tulis_angka(angka[-1])
            pesan += f" Contoh: jumlahnya {jumlah}, periode terakhir {akhir}."
        saran = "Tambahkan kolom realisasi setahun, atau tulis s.d. di kepala kolom bila kumulatif."
        return periksa("T01", tempat, pesan, saran)

    def _semua_baris(self) -> list[list[Decimal | None]]:
        return [[_angka(p.baca(r)[0]) for p in self._pembaca] for r in self._tabel.baris]

    def _batas(self, batas: Sumber | None) -> list[Decimal | None]:
        return [_angka(batas.baca(r)[0]) if batas else None for r in self._tabel.baris]


def kolom_periode(tabel: TabelMentah, peran: str, tahun: int) -> list[KolomMentah]:
    """Return the triwulan columns of a role in order, else its month columns; empty when it has fewer than two."""
    calon = [k for k in tabel.kolom_peran(peran) if k.peran.ukuran != "%" and k.peran.tahun in (None, tahun)]
    sampai = [k for k in calon if k.peran.cakupan == "sampai" and k.peran.triwulan]
    calon = sampai if len(sampai) > 1 else [k for k in calon if k not in sampai]
    for sifat in ("triwulan", "bulan"):
        menurut = {getattr(k.peran, sifat): k for k in reversed(calon) if getattr(k.peran, sifat)}
        if len(menurut) > 1:
            return [menurut[i] for i in sorted(menurut)]
    return []


def periksa_setahun(
    tabel: TabelMentah, setahun: Sumber, kolom: Sequence[KolomMentah], uang: bool
) -> list[Catatan]:
    """Report the first row whose stated year is neither the sum nor the last of its periods, and how many there are.

    Columns s.d. TW I … III beside s.d. TW IV say nothing about the year.
    """
    if all(k.peran.cakupan == "sampai" for k in kolom) and (kolom[-1].peran.triwulan or 4) < 4:
        return []
    periode = [PembacaKolom(tabel, k, uang) for k in kolom]
    beda = []
    for r in tabel.baris:
        angka = [a for p in periode if (a := _angka(p.baca(r)[0])) is not None]
        nilai = setahun.baca(r)[0]
        tahun = _angka(nilai)
        if len(angka) > 1 and tahun is not None and not _mendekati(tahun, (sum(angka, Decimal(0)), angka[-1])):
            beda.append((nilai, sum(angka, Decimal(0)), angka[-1]))
    if not beda:
        return []
    nilai, jumlah, terakhir = beda[0]
    return [
        periksa(
            "T02", nilai.asal,
            f"Realisasi setahun {tulis_angka(nilai.angka)} bukan jumlah triwulannya ({tulis_angka(jumlah)}) dan bukan "
            f"triwulan terakhir ({tulis_angka(terakhir)}); dipakai angka setahun. {len(beda)} baris seperti ini.",
            "Perbaiki angka triwulan atau angka setahunnya.",
        )
    ]  # fmt: skip


def _mendekati(angka: Decimal, pilihan: tuple[Decimal, ...]) -> bool:
    return any(abs(angka - p) <= max(Decimal("0.05"), abs(p) / 1000) for p in pilihan)


def _angka(nilai: Angka) -> Decimal | None:
    return nilai.angka if isinstance(nilai, Nilai) else None


def _cara(baris: list[list[Decimal | None]], batas: list[Decimal | None]) -> tuple[bool, bool]:
    """Return (cumulative, proven). A fall from one period to the next proves increments; sums far above the
    year's pagu or target while the last period is not, prove cumulation. Periods that are each about as large as the
    year's target are states of it, such as an index, and may also fall."""
    turun = lewat = 0
    for angka, atas in zip(baris, batas, strict=True):
        ada = [x for x in angka if x is not None]
        if len(ada) < 2:
            continue
        turun += any(b < a for a, b in zip(ada, ada[1:], strict=False)) and not _setaraf(ada, atas)
        lewat += atas is not None and atas > 0 and ada[-1] <= atas * _LONGGAR < sum(ada, Decimal(0))
    if lewat > turun:
        return True, turun == 0
    return False, turun > 0 and lewat == 0


def _setaraf(angka: list[Decimal], target: Decimal | None) -> bool:
    return target is not None and target > 0 and all(target * _SEPARUH <= a <= target / _SEPARUH for a in angka)
