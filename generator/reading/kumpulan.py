"""Tabel yang dikenal, dikelompokkan menurut jenisnya; yang berulang dilaporkan, yang lebih lengkap dipakai."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from typing import Any

from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.reading.catat import periksa
from generator.reading.tabel_mentah import TabelMentah

_BERPERIODE = ("renstra", "iku", "strategi", "keterkaitan")
_BOLEH_BERULANG = ("profil", "pk_anggaran", "fungsi")


class Kumpulan:
    """The recognised tables by kind; repeated ones are reported once, the fuller one is used."""

    def __init__(self, tabel: list[TabelMentah], catatan: list[Catatan]) -> None:
        self.catatan = catatan
        self._menurut: dict[str, list[TabelMentah]] = {}
        for t in tabel:
            self._menurut.setdefault(t.jenis, []).append(t)
        for jenis, daftar in self._menurut.items():
            self._menurut[jenis] = self._pilih(jenis, daftar)

    def semua(self) -> Iterator[TabelMentah]:
        for daftar in self._menurut.values():
            yield from daftar

    def tabel(self, jenis: str) -> list[TabelMentah]:
        return self._menurut.get(jenis, [])

    def baca(self, jenis: str, pembaca: Callable[..., tuple[Any, list[Catatan]]], *lain: Any) -> list[Any]:
        """Run a reader that returns (value, findings) over the tables of one kind."""
        hasil = []
        for t in self.tabel(jenis):
            nilai, temuan = pembaca(t, *lain)
            self.catatan += temuan
            hasil.append(nilai)
        return hasil

    def baca_apa_adanya(self, jenis: str, pembaca: Callable[..., Any], *lain: Any) -> list[Any]:
        return [pembaca(t, *lain) for t in self.tabel(jenis)]

    def rata(self, jenis: str, pembaca: Callable[..., tuple[tuple, list[Catatan]]]) -> tuple:
        return tuple(x for daftar in self.baca(jenis, pembaca) for x in daftar)

    @staticmethod
    def satu(daftar: list[Any]) -> Any:
        return daftar[0] if daftar else None

    def _pilih(self, jenis: str, daftar: list[TabelMentah]) -> list[TabelMentah]:
        terpilih: dict[tuple, TabelMentah] = {}
        for t in daftar:
            kunci = (t.tahun, t.versi, t.periode if jenis in _BERPERIODE else None)
            if jenis in _BOLEH_BERULANG:
                kunci = (t.grid.berkas, t.grid.lembar, t.kepala)
            lama = terpilih.get(kunci)
            if lama is None:
                terpilih[kunci] = t
                continue
            pemenang = t if len(t.baris) > len(lama.baris) else lama
            kalah = lama if pemenang is t else t
            terpilih[kunci] = pemenang
            self.catatan.append(
                periksa(
                    "B07", tempat_tabel(kalah),
                    f"Ada dua tabel {jenis.replace('_', ' ')} untuk waktu yang sama: "
                    f"yang dipakai {pemenang.nama_tempat}.",
                        "Pindahkan berkas yang tidak berlaku dari folder ini.")
            )  # fmt: skip
        return list(terpilih.values())


def tempat_tabel(tabel: TabelMentah) -> Alamat:
    return tabel.grid.alamat(tabel.kepala[0], tabel.kolom[0].kolom)
