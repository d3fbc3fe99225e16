"""Menyusun tanda-tanda rumus menjadi pohon: kurung, kali dan bagi dari kiri, lalu tambah dan kurang.

Sumber: tata hitung biasa; daftar dan rata-rata seperti pada unsur IKM (LKjIP Magetan 2025, Tabel 2.8).
A name is a run of words; words in brackets behind it are a remark and do not belong to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import reduce

from generator.model.rumus import BAGI
from generator.model.rumus import KALI
from generator.model.rumus import KURANG
from generator.model.rumus import TAMBAH
from generator.model.rumus import Bilangan
from generator.model.rumus import Operasi
from generator.model.rumus import Peubah
from generator.model.rumus import Simpul
from generator.rules.rumus.tanda import Macam
from generator.rules.rumus.tanda import Tanda

RATA_RATA = "rata-rata"
BANYAK_TANDA, DALAM_KURUNG = 300, 30
SERATUS_PERSEN = Bilangan(Decimal(100), persen=True)
KALI_HILANG = "tanda kali tidak tertulis"

_KATA_RATA = ("rata-rata", "rata rata", "rerata", "rataan")
_KATA_JUMLAH = ("jumlah", "jml", "total", "Σ")
_KATA_HITUNGAN = ("unsur", "parameter", "indikator", "komponen", "aspek", "kriteria", "bulan", "triwulan", "orang")
_KUTIP = "\"'“”‘’«»"


class RumusRusak(Exception):
    """The signs do not make a formula; the text says why, for the user."""


def urai(tanda: Sequence[Tanda]) -> Simpul:
    """Return the tree of a formula. Raises RumusRusak."""
    if len(tanda) > BANYAK_TANDA:
        raise RumusRusak("rumus terlalu panjang")
    return _Pengurai([t for t in tanda if t.teks not in _KUTIP]).rumus()


class _Pengurai:
    def __init__(self, tanda: list[Tanda]) -> None:
        self._tanda = tanda
        self._kini = 0
        self._dalam = 0

    def rumus(self) -> Simpul:
        if not self._tanda:
            raise RumusRusak("rumus kosong")
        pohon = self._jumlah()
        if sisa := self._lihat():
            raise RumusRusak("kurung tutup tanpa kurung buka" if sisa.macam is Macam.TUTUP else _asing(sisa))
        return pohon

    def _lihat(self, geser: int = 0) -> Tanda | None:
        i = self._kini + geser
        return self._tanda[i] if i < len(self._tanda) else None

    def _macam(self, geser: int = 0) -> Macam | None:
        tanda = self._lihat(geser)
        return tanda.macam if tanda else None

    def _ambil(self) -> Tanda:
        self._kini += 1
        return self._tanda[self._kini - 1]

    def _operasi(self, *tanda: str) -> str:
        kini = self._lihat()
        return self._ambil().teks if kini and kini.macam is Macam.OPERASI and kini.teks in tanda else ""

    def _jumlah(self, daftar: bool = False) -> Simpul:
        hasil = self._kalian(daftar)
        while operasi := self._operasi(TAMBAH, KURANG):
            hasil = Operasi(operasi, hasil, self._kalian(daftar))
        return hasil

    def _kalian(self, daftar: bool) -> Simpul:
        faktor = [("", self._faktor(daftar))]
        while operasi := self._operasi(KALI, BAGI):
            faktor.append((operasi, self._faktor(daftar)))
        hasil = faktor[0][1]
        if not any(operasi == BAGI or ada_bagi(satu) for operasi, satu in faktor):
            faktor = [(o, Bilangan(Decimal(1)) if satu == SERATUS_PERSEN else satu) for o, satu in faktor]
            hasil = faktor[0][1]
        for operasi, satu in faktor[1:]:
            hasil = Operasi(operasi, hasil, satu)
        return hasil

    def _faktor(self, daftar: bool) -> Simpul:
        if self._operasi(KURANG):
            satu = self._faktor(daftar)
            if isinstance(satu, Bilangan):
                return Bilangan(-satu.angka, satu.persen)
            return Operasi(KURANG, Bilangan(Decimal(0)), satu)
        if self._macam() is Macam.BUKA:
            return self._dalam_kurung(self._jumlah)
        if self._macam() is Macam.BILANGAN and (bilangan := self._bilangan()) is not None:
            return bilangan
        return self._nama(daftar)

    def _bilangan(self) -> Bilangan | None:
        """A number; one before a word belongs to the name ("2 tahun"), unless the word only counts ("9 unsur")."""
        tanda, berikut = self._lihat(), self._lihat(1)
        if berikut and berikut.macam is Macam.KATA:
            if tanda.persen:
                raise RumusRusak(KALI_HILANG)
            akhir = self._macam(2) not in (Macam.KATA, Macam.TAHUN)
            if not akhir or berikut.teks.casefold() not in _KATA_HITUNGAN:
                return None
            self._kini += 1
        self._kini += 1
        return Bilangan(tanda.angka, tanda.persen)

    def _nama(self, daftar: bool) -> Simpul:
        kata: list[str] = []
        acuan: set[tuple[int, int | None]] = set()
        while tanda := self._lihat():
            if tanda.macam is Macam.KATA or tanda.macam is Macam.BILANGAN and not tanda.persen:
                kata.append(self._ambil().teks)
            elif tanda.macam is Macam.TAHUN:
                acuan.add((tanda.geser, tanda.tahun))
                self._kini += 1
            elif tanda.macam is Macam.PEMISAH and tanda.teks == "," and not daftar and kata:
                self._kini += 1
            elif tanda.macam is Macam.BUKA and kata:
                if hasil := self._fungsi(" ".join(kata)):
                    return hasil
                self._lewati_keterangan()
            else:
                break
        return self._peubah(kata, acuan)

    def _peubah(self, kata: list[str], acuan: set[tuple[int, int | None]]) -> Peubah:
        if not kata:
            sisa = self._lihat()
            if acuan:
                raise RumusRusak("tahun tanpa nama datanya")
            raise RumusRusak(_asing(sisa) if sisa else "rumus berhenti di tengah")
        if len(acuan) > 1:
            raise RumusRusak(f'dua tahun pada satu nama "{" ".join(kata)}"')
        geser, tahun = next(iter(acuan), (0, None))
        return Peubah(" ".join(kata), geser, tahun)

    def _fungsi(self, kata: str) -> Simpul | None:
        """The list behind "rata-rata" or "jumlah"; None where the words are a name."""
        rapi = kata.casefold()
        if rapi not in _KATA_RATA and rapi not in _KATA_JUMLAH and kata not in _KATA_JUMLAH:
            return None
        isi = self._dalam_kurung(self._daftar)
        if rapi not in _KATA_RATA:
            if len(isi) == 1 and isinstance(isi[0], Operasi) and isi[0].tanda in (KALI, BAGI):
                raise RumusRusak(f'"{kata}" atas hasil kali atau hasil bagi; tulis suku-sukunya satu per satu')
            return jumlahkan(isi)
        if len(isi) == 1 and isinstance(isi[0], Peubah):
            return Peubah(f"{RATA_RATA} {isi[0].nama}", isi[0].geser, isi[0].tahun)
        return rata_rata(isi)

    def _daftar(self) -> list[Simpul]:
        isi = [self._jumlah(daftar=True)]
        while self._macam() is Macam.PEMISAH:
            self._kini += 1
            isi.append(self._jumlah(daftar=True))
        return isi

    def _lewati_keterangan(self) -> None:
        akhir = self._kini + 1
        while akhir < len(self._tanda) and self._tanda[akhir].macam in (Macam.KATA, Macam.PEMISAH, Macam.BILANGAN):
            akhir += 1
        if akhir == self._kini + 1 or akhir == len(self._tanda) or self._tanda[akhir].macam is not Macam.TUTUP:
            raise RumusRusak("tidak ada tanda hitung di depan kurung buka")
        self._kini = akhir + 1

    def _dalam_kurung(self, baca):
        self._dalam += 1
        if self._dalam > DALAM_KURUNG:
            raise RumusRusak("kurung terlalu dalam")
        self._kini += 1
        isi = baca()
        if self._macam() is not Macam.TUTUP:
            sisa = self._lihat()
            raise RumusRusak(_asing(sisa) if sisa else "kurung buka tanpa kurung tutup")
        self._kini += 1
        self._dalam -= 1
        return isi


def jumlahkan(isi: Sequence[Simpul]) -> Simpul:
    """Return the sum of one or more trees."""
    return reduce(lambda kiri, kanan: Operasi(TAMBAH, kiri, kanan), isi)


def rata_rata(isi: Sequence[Simpul]) -> Simpul:
    """Return the simple mean of one or more trees."""
    return Operasi(BAGI, jumlahkan(isi), Bilangan(Decimal(len(isi))))


def ada_bagi(pohon: Simpul) -> bool:
    """Tell whether a tree divides anywhere."""
    return isinstance(pohon, Operasi) and (pohon.tanda == BAGI or ada_bagi(pohon.kiri) or ada_bagi(pohon.kanan))


def ada_seratus(pohon: Simpul) -> bool:
    """Tell whether a tree multiplies or divides by 100 or by 100% anywhere."""
    if isinstance(pohon, Operasi):
        return ada_seratus(pohon.kiri) or ada_seratus(pohon.kanan)
    return isinstance(pohon, Bilangan) and pohon.angka == 100


def _asing(tanda: Tanda) -> str:
    return f'tanda "{tanda.teks}" tidak pada tempatnya'
