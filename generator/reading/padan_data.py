"""Mencari data dasar bagi nama dalam rumus: menurut katanya, tidak pernah menurut kemiripan.

Case, spacing, spelling (ejaan.toml) and a leading "Jumlah", "Jml", "Total" or Σ do not count; the order of the words
does not either, unless one of them denies. A name that is only similar is told in the finding and not used.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence
from decimal import Decimal

from generator.model.kinerja import pada_tahun
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.model.rekaman import rekaman
from generator.model.rumus import Bilangan
from generator.model.rumus import DataDasar
from generator.model.rumus import Masukan
from generator.model.rumus import Peubah
from generator.model.rumus import Simpul
from generator.reading.nama import inti_nama
from generator.rules.rumus.urai import jumlahkan
from generator.rules.rumus.urai import rata_rata

TANPA_DATA, DUA_DATA, TANPA_ANGKA = "R02", "R03", "R04"
AMBANG_MIRIP = 75

_JUMLAH = frozenset({"jumlah", "jml", "jlh", "jmlh", "total", "σ", "seluruh", "keseluruhan", "banyaknya"})
_RATA = (("rata", "rata"), ("rerata",), ("rataan",))
_AKUMULASI = frozenset({"akumulasi", "kumulatif"})
_INGKAR = frozenset({"tidak", "belum", "bukan", "non", "tanpa"})


@rekaman
class Hambatan:
    """Why no figure could be put in for a name: `kode` of the finding, what is wrong, and what to do."""

    kode: str
    sebab: str
    saran: str = ""


class PadananData:
    """Finds the raw figure behind a name; among equally good rows those of the same indicator win."""

    def __init__(self, data: Sequence[DataDasar], tahun: int) -> None:
        kelompok = {inti_nama(d.kelompok) for d in data if d.kelompok}
        self._tahun = tahun
        self._baris = [d for d in data if not d.rumus and not (inti_nama(d.nama) in kelompok and _kosong(d))]
        self._kelompok: dict[str, list[DataDasar]] = {}
        for d in self._baris:
            if d.kelompok:
                self._kelompok.setdefault(d.kelompok, []).append(d)

    def cari(self, peubah: Peubah, indikator: str) -> Simpul | Hambatan:
        """Return the figure of a name in its year, a sum or mean over a list, or what stands in the way."""
        cocok = _cocok(peubah.nama, self._baris, lambda d: d.nama)
        if cocok:
            return self._satu(peubah, _sekantor(cocok, indikator))
        kata = _kata(peubah.nama)
        for awalan in _RATA:
            if kata[: len(awalan)] == list(awalan) and (isi := self._anggota(kata[len(awalan) :])):
                return self._semua(isi, peubah, rata_rata)
        if isi := self._anggota(_tanpa_jumlah(kata)):
            return self._semua(isi, peubah, jumlahkan)
        if kata and kata[0] in _AKUMULASI:
            return self._akumulasi(peubah, " ".join(kata[1:]))
        if len(_tanpa_jumlah(kata)) < len(kata) and (banyak := self._banyak(_tanpa_jumlah(kata))):
            return Bilangan(Decimal(banyak))
        return self._tanpa_data(peubah)

    def _satu(self, peubah: Peubah, cocok: list[DataDasar]) -> Simpul | Hambatan:
        tahun = peubah.pada(self._tahun)
        angka = {n.angka if isinstance(n := pada_tahun(d.nilai, tahun), Nilai) else None for d in cocok}
        if len(cocok) > 1 and len(angka) > 1:
            tempat = " dan ".join(str(d.asal) for d in cocok)
            return Hambatan(DUA_DATA, f'"{peubah.nama}" ada di {tempat} dengan angka tahun {tahun} yang berbeda',
                            "Sisakan satu baris, atau bedakan namanya.")  # fmt: skip
        return _masukan(cocok[0], tahun)

    def _semua(self, isi: list[DataDasar], peubah: Peubah, gabung) -> Simpul | Hambatan:
        return _gabung([_masukan(d, peubah.pada(self._tahun)) for d in isi], gabung)

    def _akumulasi(self, peubah: Peubah, nama: str) -> Simpul | Hambatan:
        """The sum of a row over all years of the sheet up to the year that is meant."""
        cocok = _cocok(nama, self._baris, lambda d: d.nama)
        if len(cocok) != 1:
            return self._tanpa_data(peubah)
        tahun = sorted(t for t, _ in cocok[0].nilai if t <= peubah.pada(self._tahun))
        return _gabung([_masukan(cocok[0], t) for t in tahun], jumlahkan) if tahun else self._tanpa_data(peubah)

    def _anggota(self, kata: list[str]) -> list[DataDasar]:
        cocok = _cocok(" ".join(kata), list(self._kelompok), str)
        return self._kelompok[cocok[0]] if len(cocok) == 1 else []

    def _banyak(self, kata: list[str]) -> int:
        """ "Jumlah parameter" counts the rows of the list "Indeks per parameter"."""
        cocok = [n for n in self._kelompok if inti_nama(n).split()[-len(kata) - 1 :] == ["per", *kata]]
        return len(self._kelompok[cocok[0]]) if len(cocok) == 1 and kata else 0

    def _tanpa_data(self, peubah: Peubah) -> Hambatan:
        from rapidfuzz import fuzz

        dicari = " ".join(_tanpa_jumlah(_kata(peubah.nama)))
        nama = dict.fromkeys([*(d.nama for d in self._baris), *self._kelompok])
        mirip = [(fuzz.token_sort_ratio(dicari, " ".join(_tanpa_jumlah(_kata(n)))), n) for n in nama]
        terdekat = max(mirip, default=(0, ""), key=lambda m: m[0])
        saran = f'Yang mirip: "{terdekat[1]}"; bila itu yang dimaksud, samakan namanya.'
        if terdekat[0] < AMBANG_MIRIP:
            saran = "Tambahkan baris dengan nama itu di lembar data dasar, atau samakan namanya."
        return Hambatan(TANPA_DATA, f'"{peubah.nama}" tidak ada di data dasar', saran)


def _masukan(data: DataDasar, tahun: int) -> Masukan | Hambatan:
    nilai = pada_tahun(data.nilai, tahun)
    if isinstance(nilai, Nilai):
        return Masukan(data.nama, tahun, nilai)
    sebab = "tidak ada" if isinstance(nilai, BelumDiisi) and nilai.asal is None else nilai.sebab
    return Hambatan(TANPA_ANGKA, f'data "{data.nama}" tahun {tahun} {sebab}', "Isi angkanya di lembar data dasar.")


def _gabung(isi: list[Masukan | Hambatan], gabung) -> Simpul | Hambatan:
    terhambat = next((x for x in isi if isinstance(x, Hambatan)), None)
    return terhambat or gabung(isi)


def _sekantor(cocok: list[DataDasar], indikator: str) -> list[DataDasar]:
    return [d for d in cocok if d.indikator and inti_nama(d.indikator) == inti_nama(indikator)] or cocok


def _kosong(data: DataDasar) -> bool:
    return all(isinstance(n, BelumDiisi) for _, n in data.nilai)


def _cocok(nama: str, daftar: Iterable, ambil) -> list:
    """Return all of the best kind of match: the same words in order, then without "Jumlah", then in any order."""
    calon = [(satu, _kata(ambil(satu))) for satu in daftar]
    dicari = _kata(nama)
    for bentuk in (tuple, lambda k: tuple(_tanpa_jumlah(k)), _tanpa_urutan):
        cocok = [satu for satu, kata in calon if kata and bentuk(kata) == bentuk(dicari) != ()]
        if cocok:
            return cocok
    return []


def _tanpa_urutan(kata: list[str]) -> tuple[str, ...]:
    inti = _tanpa_jumlah(kata)
    return tuple(inti) if _INGKAR.intersection(inti) else tuple(sorted(inti))


def _kata(nama: str) -> list[str]:
    return inti_nama(nama).split()


def _tanpa_jumlah(kata: list[str]) -> list[str]:
    mulai = next((i for i, k in enumerate(kata) if k not in _JUMLAH), len(kata))
    return kata[mulai:]
