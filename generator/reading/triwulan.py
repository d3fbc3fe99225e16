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
from generator.model.nilai import angka_atau_none
from generator.reading.butir import Butir
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.catat import tulis_angka
from generator.reading.nilai_sel import PembacaKolom
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

_LONGGAR = Decimal("1.02")
_CARA = {True: "kumulatif (dipakai periode terakhir)", False: "per periode (dijumlahkan)"}
_DISEBUT = 6


class Sumber(Protocol):
    """Anything that gives the figure of a row with its findings."""

    def baca(self, baris: int, satuan: str = "", butir: Butir | None = None) -> tuple[Angka, list[Catatan]]: ...


class PembacaTriwulan:
    """Reads a year's figure from its triwulan (or months), after deciding once whether they are cumulative.

    A row whose own figures prove the other way is read that way, and named in `catatan_cara`.
    """

    def __init__(
        self, tabel: TabelMentah, kolom: Sequence[KolomMentah], uang: bool, batas: Sumber | None
    ) -> None:
        self._tabel = tabel
        self._kolom = list(kolom)
        self._pembaca = [PembacaKolom(tabel, k, uang) for k in kolom]
        self._angka = {r: [angka_atau_none(p.baca(r)[0]) for p in self._pembaca] for r in tabel.baris}
        self._lain: dict[int, bool] = {}
        if all(k.peran.cakupan == "sampai" for k in kolom):
            self.kumulatif, self.pasti = True, True
        else:
            target = {r: angka_atau_none(batas.baca(r)[0]) if batas else None for r in tabel.baris}
            bukti = {r: _terbukti(x, target[r]) for r, x in self._angka.items()}
            lewat, turun = (sum(b is cara for b in bukti.values()) for cara in (True, False))
            self.kumulatif, self.pasti = lewat > turun, (lewat > 0) is not (turun > 0)
            if lewat and turun:
                cara = {r: _lebih_dekat(self._angka[r], target[r]) if b is None else b for r, b in bukti.items()}
                self._lain = {r: c for r, c in cara.items() if c is not None and c is not self.kumulatif}

    def baca(self, baris: int, satuan: str = "", butir: Butir | None = None) -> tuple[Angka, list[Catatan]]:
        bacaan = [p.baca(baris, satuan, butir) for p in self._pembaca]
        catatan = [c for _, temuan in bacaan for c in temuan]
        rusak = next((n for n, _ in bacaan if isinstance(n, TidakTerbaca)), None)
        if rusak is not None:
            return rusak, catatan
        angka = [n for n, _ in bacaan if isinstance(n, Nilai)]
        if not angka:
            return BelumDiisi(self._tabel.grid.alamat(baris, self._kolom[-1].kolom)), catatan
        if self._lain.get(baris, self.kumulatif) or len(angka) == 1:
            return angka[-1], catatan
        jumlah = sum((n.angka for n in angka), Decimal(0))
        return Nilai(jumlah, angka[0].satuan, angka[0].asal, "", any(n.sementara for n in angka)), catatan

    def catatan_cara(self, sebutan: str) -> Catatan:
        """Tell how the year's figure was made, with both readings where the figures prove neither or both."""
        tempat = self._tabel.grid.alamat(self._tabel.kepala[1], self._kolom[0].kolom)
        pesan = f"Tidak ada kolom {sebutan} setahun; angka per triwulan atau bulan dibaca {_CARA[self.kumulatif]}."
        if self.pasti:
            return info("T01", tempat, pesan)
        if self._lain:
            sebutan_baris = ", ".join(str(r) for r in list(self._lain)[:_DISEBUT])
            pesan += f" {len(self._lain)} baris dibaca {_CARA[not self.kumulatif]}, menurut angka dan targetnya: baris "
            pesan += f"{sebutan_baris}."
        contoh = next((b for r in (*self._lain, *self._angka) if len(b := _ada(self._angka[r])) > 1), [])
        if contoh:
            jumlah, akhir = tulis_angka(sum(contoh, Decimal(0))), tulis_angka(contoh[-1])
            pesan += f" Contoh: jumlahnya {jumlah}, periode terakhir {akhir}."
        saran = "Tambahkan kolom realisasi setahun, atau tulis s.d. di kepala kolom bila kumulatif."
        return periksa("T01", tempat, pesan, saran)

    def catatan_belum_penuh(self, sebutan: str) -> list[Catatan]:
        """Tell that the last triwulan (or December) has no column, or stands blank in rows that were filled before."""
        akhir = self._kolom[-1].peran
        if (akhir.triwulan or 4) < 4 or (akhir.bulan or 12) < 12:
            kepala = " / ".join(self._kolom[-1].jalur)
            return [self._catat_belum_penuh(self._tabel.kepala[1], f'Kolom {sebutan} hanya sampai "{kepala}"')]
        kosong = [r for r, x in self._angka.items() if _ada(x) and x[-1] is None]
        if not kosong and len(self._angka) > 1 and not any(x[-1] for x in self._angka.values()):
            kosong = [r for r, x in self._angka.items() if any(x)]
        if not kosong:
            return []
        pesan = f"{sebutan.capitalize()} pada periode terakhir kosong di {len(kosong)} dari {len(self._angka)} baris"
        return [self._catat_belum_penuh(kosong[0], pesan)]

    def _catat_belum_penuh(self, baris: int, pesan: str) -> Catatan:
        tempat = self._tabel.grid.alamat(baris, self._kolom[-1].kolom)
        return periksa("T03", tempat, f"{pesan}; yang sudah ada dipakai sebagai angka setahun.",
                       "Tambahkan realisasi sampai 31 Desember.")  # fmt: skip


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
        angka = [a for p in periode if (a := angka_atau_none(p.baca(r)[0])) is not None]
        nilai = setahun.baca(r)[0]
        tahun = angka_atau_none(nilai)
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


def _ada(angka: Sequence[Decimal | None]) -> list[Decimal]:
    return [x for x in angka if x is not None]


def _terbukti(angka: Sequence[Decimal | None], batas: Decimal | None) -> bool | None:
    """Return whether a row proves that its last figure is the year's (cumulative, or the state of its time), or that
    its figures are increments; None where it proves nothing.

    Sums above the year's pagu or target prove the first where the last figure is nearer to it; else a fall from one
    period to the next proves increments.
    """
    ada = _ada(angka)
    if len(ada) < 2:
        return None
    if batas is not None and 0 < batas * _LONGGAR < sum(ada, Decimal(0)) and _lebih_dekat(ada, batas):
        return True
    return False if any(b < a for a, b in zip(ada, ada[1:], strict=False)) else None


def _lebih_dekat(angka: Sequence[Decimal | None], batas: Decimal | None) -> bool | None:
    """Return whether the last figure is nearer to the target than the sum, None without two figures and a target."""
    ada = _ada(angka)
    if len(ada) < 2 or batas is None:
        return None
    return abs(ada[-1] - batas) <= abs(sum(ada, Decimal(0)) - batas)
