"""Saringan daftar catatan: apa yang diminta di alamat halaman, yang lolos, dan jumlah pada tiap pilihan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from urllib.parse import urlencode

from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.rekaman import rekaman
from generator.workpaper.tanda_pemeriksa import Tanda

SEHALAMAN = 100
SUDAH, BELUM = "sudah", "belum"
# Names in the address, with what the drop-down is called.
PILIHAN = {"tingkat": "Tingkat", "keluarga": "Kelompok", "berkas": "Berkas", "diperiksa": "Sudah diperiksa"}
_TERBATAS = {"tingkat": {t.value for t in Tingkat}, "diperiksa": {SUDAH, BELUM}}
_PANJANG = 300


@rekaman
class Butir:
    """One finding as the page lists it; `kunci` names it in addresses and forms."""

    catatan: Catatan
    kunci: str
    keluarga: str
    arti: str
    tanda: Tanda

    @property
    def sudah(self) -> bool:
        return self.tanda.diperiksa.casefold() == "ya"

    @property
    def tempat(self) -> str:
        """ "lembar "DPA", sel F40" of a file, or the folder itself."""
        return "Folder" if self.catatan.alamat.berkas == "." else str(self.catatan.alamat)

    def nilai(self, nama: str) -> str:
        """Return what one of PILIHAN goes by."""
        if nama == "tingkat":
            return self.catatan.tingkat.value
        if nama == "berkas":
            return self.catatan.alamat.berkas
        return self.keluarga if nama == "keluarga" else SUDAH if self.sudah else BELUM


@rekaman
class Pilihan:
    """One drop-down: its choices with how many findings each would show, the other filters in force."""

    nama: str
    judul: str
    terpilih: str
    isi: tuple[tuple[str, int], ...]


@rekaman
class Saringan:
    """What is asked for; "" asks for everything. `cari` are words that must all occur."""

    tingkat: str = ""
    keluarga: str = ""
    berkas: str = ""
    diperiksa: str = ""
    cari: str = ""
    hal: int = 1

    @property
    def alamat(self) -> str:
        """The address of the page with these filters, without what is not asked for."""
        isi = {nama: getattr(self, nama) for nama in (*PILIHAN, "cari")}
        if self.hal > 1:
            isi["hal"] = self.hal
        ada = {nama: nilai for nama, nilai in isi.items() if nilai}
        return f"/catatan?{urlencode(ada)}" if ada else "/catatan"

    @property
    def aktif(self) -> bool:
        return any(getattr(self, nama) for nama in (*PILIHAN, "cari"))

    def di_halaman(self, hal: int) -> Saringan:
        return replace(self, hal=hal)

    def lolos(self, butir: Butir, kecuali: str = "") -> bool:
        """Tell whether a finding is asked for, one of the drop-downs left out of account."""
        for nama in PILIHAN:
            if nama != kecuali and (diminta := getattr(self, nama)) and butir.nilai(nama) != diminta:
                return False
        return not self.cari or _memuat(butir, self.cari)


def baca_saringan(isi: Mapping[str, str]) -> Saringan | None:
    """Return what the fields of an address ask for, None where one holds what nobody can ask for."""
    nilai = {nama: isi.get(nama, "").strip() for nama in (*PILIHAN, "cari")}
    hal = isi.get("hal", "1") or "1"
    if any(len(teks) > _PANJANG for teks in nilai.values()) or not (hal.isascii() and hal.isdecimal() and len(hal) < 6):
        return None
    if any(nilai[nama] and nilai[nama] not in boleh for nama, boleh in _TERBATAS.items()):
        return None
    return Saringan(**nilai, hal=max(1, int(hal)))


def susun_pilihan(saringan: Saringan, daftar: Sequence[Butir]) -> tuple[Pilihan, ...]:
    """Return the drop-downs in the order of PILIHAN, their choices in the order of the findings."""
    hasil = []
    for nama, judul in PILIHAN.items():
        jumlah = Counter(b.nilai(nama) for b in daftar if saringan.lolos(b, nama))
        terpilih = getattr(saringan, nama)
        semua = dict.fromkeys([*_urut(nama, daftar), *filter(None, [terpilih])])
        hasil.append(Pilihan(nama, judul, terpilih, tuple((n, jumlah[n]) for n in semua)))
    return tuple(hasil)


def nomor_halaman(kini: int, terakhir: int) -> list[int]:
    """Return the pages to link to: the first, the last and those around this one, with 0 for those between.

    >>> nomor_halaman(6, 240)
    [1, 0, 4, 5, 6, 7, 8, 0, 240]
    """
    dekat = sorted({1, terakhir, *range(max(1, kini - 2), min(terakhir, kini + 2) + 1)})
    hasil = dekat[:1]
    for lalu, n in pairwise(dekat):
        hasil += [n] if n == lalu + 1 else [0, n]
    return hasil


def _urut(nama: str, daftar: Sequence[Butir]) -> list[str]:
    ada = list(dict.fromkeys(b.nilai(nama) for b in daftar))
    if nama == "tingkat":
        return [t.value for t in Tingkat if t.value in ada]
    return ada if nama == "keluarga" else sorted(ada, key=str.casefold)


def _memuat(butir: Butir, cari: str) -> bool:
    c = butir.catatan
    isi = "\n".join((c.kode, butir.tempat, c.pesan, c.saran, butir.tanda.keterangan)).casefold()
    return all(kata in isi for kata in cari.casefold().split())
