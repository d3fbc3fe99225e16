"""Peta folder: koreksi perencana atas apa yang dikenali, dibaca dari peta.xlsx dan dipatuhi.

The file has one row per table, per column, and per cell with two readings; only what is filled in its columns
"koreksi" counts, so a peta that nobody edited changes nothing. formulir/peta.py builds a first one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from functools import cache

from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.reading.acuan import baca_acuan_toml
from generator.reading.angka import Terbaca
from generator.reading.angka import baca_angka
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah
from generator.reading.grid import huruf_kolom
from generator.reading.grid import nomor_kolom
from generator.reading.peran import Peran
from generator.reading.tabel_mentah import TabelMentah

NAMA_PETA = "peta.xlsx"
ABAIKAN = "(abaikan)"
LEMBAR_TABEL, LEMBAR_KOLOM, LEMBAR_BACAAN, LEMBAR_DAFTAR = "Tabel", "Kolom", "Bacaan", "Daftar"
KEPALA_TABEL = ("Berkas", "Lembar", "Baris kepala", "Dikenali sebagai", "Jenis (koreksi)", "Tahun dikenali",
                "Tahun (koreksi)", "Edisi dikenali", "Edisi (koreksi)", "Dipakai (koreksi)")  # fmt: skip
KEPALA_KOLOM = ("Berkas", "Lembar", "Baris kepala", "Kolom", "Kepala kolom", "Peran dikenali", "Peran (koreksi)",
                "Tahun dikenali", "Tahun (koreksi)")  # fmt: skip
KEPALA_BACAAN = ("Berkas", "Lembar", "Sel", "Tertulis", "Dua bacaan", "Angka (koreksi)")
EDISI = ("induk", "perubahan")
_TAHUN = re.compile(r"\b(20[0-4]\d)\b")
_SEL = re.compile(r"^([A-Z]{1,3})([1-9]\d{0,6})$")


@dataclass(slots=True)
class Peta:
    """The corrections of one folder by place; `terpakai` remembers which of them found their place."""

    tabel: dict[tuple[str, str, int], dict[str, str]] = field(default_factory=dict)
    kolom: dict[tuple[str, str, int, str], dict[str, str]] = field(default_factory=dict)
    bacaan: dict[tuple[str, str, str], str] = field(default_factory=dict)
    catatan: list[Catatan] = field(default_factory=list)
    terpakai: set[tuple] = field(default_factory=set)

    def terapkan_bacaan(self, grid: Grid) -> None:
        """Put the figure that the planner chose into each cell with two readings."""
        for (berkas, lembar, sel), teks in self.bacaan.items():
            cocok = _SEL.match(sel.upper())
            if (berkas, lembar) != (grid.berkas, grid.lembar.strip()) or not cocok:
                continue
            angka = baca_angka(teks, "id")
            if not isinstance(angka, Terbaca):
                self.catatan.append(periksa("M02", _di_peta(LEMBAR_BACAAN), f'"{teks}" untuk sel {sel} bukan angka.'))
                continue
            lama = grid.ambil(int(cocok.group(2)), nomor_kolom(cocok.group(1)))
            gaya = {"gaya": replace(lama.gaya, format="General")} if lama else {}
            grid.baris.setdefault(int(cocok.group(2)), {})[nomor_kolom(cocok.group(1))] = SelMentah(
                float(angka.angka), **gaya
            )
            self.terpakai.add((berkas, lembar, sel))

    def terapkan_tabel(self, tabel: TabelMentah) -> None:
        """Correct kind, year, edition and column roles of one recognised table."""
        kunci = kunci_tabel(tabel)
        for k in tabel.kolom:
            koreksi = self.kolom.get((*kunci, huruf_kolom(k.kolom)))
            if koreksi:
                k.peran = _peran_baru(k.peran, koreksi)
                self.terpakai.add((*kunci, huruf_kolom(k.kolom)))
        koreksi = self.tabel.get(kunci)
        if not koreksi:
            return
        self.terpakai.add(kunci)
        tabel.tahun = int(koreksi["tahun"]) if "tahun" in koreksi else tabel.tahun
        tabel.versi = koreksi.get("edisi", tabel.versi)
        tabel.versi_dari = "peta" if "edisi" in koreksi else tabel.versi_dari
        if "jenis" in koreksi:
            tabel.jenis, tabel.calon, tabel.keyakinan = koreksi["jenis"], [], 1.0
        if koreksi.get("dipakai", "").casefold().startswith("t"):
            tabel.jenis = ""
            tabel.dilewati.append((tabel.kepala[0], "tidak dipakai menurut peta.xlsx"))

    def ganti(self, tabel: TabelMentah, koreksi: dict[str, str], kolom: dict[str, dict[str, str]]) -> None:
        """Put these corrections of one table and of its columns (by letters) in place of the former ones."""
        kunci = kunci_tabel(tabel)
        self.tabel.pop(kunci, None)
        self.kolom = {k: isi for k, isi in self.kolom.items() if k[:3] != kunci}
        if koreksi:
            self.tabel[kunci] = koreksi
        self.kolom |= {(*kunci, huruf): isi for huruf, isi in kolom.items() if isi}

    def catatan_akhir(self) -> list[Catatan]:
        """Say how many corrections were obeyed, and which no longer find their place."""
        semua = [*self.tabel, *self.kolom, *self.bacaan]
        hilang = [k for k in semua if k not in self.terpakai]
        hasil = list(self.catatan)
        if semua:
            hasil.append(info("M01", Alamat(NAMA_PETA), f"{len(semua) - len(hilang)} koreksi dari peta.xlsx dipakai."))
        for kunci in hilang:
            letak = f"sel {kunci[2]}" if kunci in self.bacaan else f"baris {kunci[2]}"
            tempat = f'{kunci[0]}, lembar "{kunci[1]}", {letak}'
            hasil.append(
                periksa("M02", Alamat(NAMA_PETA), f"Koreksi untuk {tempat} tidak menemukan tempatnya lagi.",
                        "Tulis peta baru (kenali --tulis-peta), lalu ulangi koreksinya.")
            )  # fmt: skip
        return hasil


def baca_peta(lembar: list[Grid]) -> Peta:
    """Return the corrections of the sheets of a peta.xlsx; what cannot be read is in its findings."""
    peta = Peta()
    menurut = {g.lembar: g for g in lembar}
    jenis = _daftar_jenis(menurut.get(LEMBAR_DAFTAR))
    for baris in _baris(menurut.get(LEMBAR_TABEL)):
        koreksi = _koreksi_tabel(baris, jenis, peta.catatan)
        if koreksi:
            peta.tabel[_kunci(baris)] = koreksi
    for baris in _baris(menurut.get(LEMBAR_KOLOM)):
        koreksi = _koreksi_kolom(baris, peta.catatan)
        if koreksi:
            peta.kolom[(*_kunci(baris), baris.get("Kolom", ""))] = koreksi
    for baris in _baris(menurut.get(LEMBAR_BACAAN)):
        if baris.get("Angka (koreksi)"):
            tempat = (baris.get("Berkas", ""), baris.get("Lembar", ""), baris.get("Sel", ""))
            peta.bacaan[tempat] = baris["Angka (koreksi)"]
    return peta


def kunci_tabel(tabel: TabelMentah) -> tuple[str, str, int]:
    """Return what names a table in the peta: file, sheet, first header row."""
    return tabel.grid.berkas, tabel.grid.lembar.strip(), tabel.kepala[0]


def daftar_peran() -> tuple[str, ...]:
    """The roles that a column can be given, as people read them."""
    return (ABAIKAN, *(p.replace("_", " ") for p in _peran_dikenal()))


@cache
def _peran_dikenal() -> tuple[str, ...]:
    data = baca_acuan_toml("columns.toml")
    return tuple(sorted(data["peran"]))


def _baris(grid: Grid | None) -> list[dict[str, str]]:
    if grid is None or not grid.baris:
        return []
    pertama = min(grid.baris)
    kepala = {k: s.teks for k, s in grid.baris[pertama].items()}
    return [
        {kepala[k]: s.teks.strip() for k, s in isi.items() if k in kepala}
        for r, isi in sorted(grid.baris.items())
        if r > pertama
    ]


def _kunci(baris: dict[str, str]) -> tuple[str, str, int]:
    nomor = baris.get("Baris kepala", "")
    return baris.get("Berkas", ""), baris.get("Lembar", ""), int(nomor) if nomor.isdigit() else 0


def _daftar_jenis(grid: Grid | None) -> dict[str, str]:
    """Name of a kind as people read it -> its key."""
    return {b.get("Jenis", "").casefold(): b.get("Kunci jenis", "") for b in _baris(grid) if b.get("Jenis")}


def _koreksi_tabel(baris: dict[str, str], jenis: dict[str, str], catatan: list[Catatan]) -> dict[str, str]:
    hasil = {}
    nama = baris.get("Jenis (koreksi)", "")
    if nama and nama.casefold() in jenis:
        hasil["jenis"] = jenis[nama.casefold()]
    elif nama:
        catatan.append(_tak_dikenal(LEMBAR_TABEL, "Jenis", nama))
    edisi = baris.get("Edisi (koreksi)", "").casefold()
    if edisi in EDISI:
        hasil["edisi"] = edisi
    elif edisi:
        catatan.append(_tak_dikenal(LEMBAR_TABEL, "Edisi", edisi))
    if baris.get("Dipakai (koreksi)"):
        hasil["dipakai"] = baris["Dipakai (koreksi)"]
    return hasil | _koreksi_tahun(baris, LEMBAR_TABEL, catatan)


def _koreksi_kolom(baris: dict[str, str], catatan: list[Catatan]) -> dict[str, str]:
    hasil = _koreksi_tahun(baris, LEMBAR_KOLOM, catatan)
    peran = baris.get("Peran (koreksi)", "")
    kunci = peran.casefold().replace(" ", "_")
    if peran and (peran == ABAIKAN or kunci in _peran_dikenal()):
        hasil["peran"] = "" if peran == ABAIKAN else kunci
    elif peran:
        catatan.append(_tak_dikenal(LEMBAR_KOLOM, "Peran", peran))
    return hasil


def _koreksi_tahun(baris: dict[str, str], lembar: str, catatan: list[Catatan]) -> dict[str, str]:
    teks = baris.get("Tahun (koreksi)", "")
    cocok = _TAHUN.search(teks)
    if teks and not cocok:
        catatan.append(_tak_dikenal(lembar, "Tahun", teks))
    return {"tahun": cocok.group(1)} if cocok else {}


def _tak_dikenal(lembar: str, sebutan: str, isi: str) -> Catatan:
    return periksa("M02", _di_peta(lembar), f'{sebutan} "{isi}" tidak dikenal; koreksi ini tidak dipakai.',
                   "Pilih dari daftar turun di kolom itu.")  # fmt: skip


def _di_peta(lembar: str) -> Alamat:
    return Alamat(NAMA_PETA, lembar)


def _peran_baru(peran: Peran, koreksi: dict[str, str]) -> Peran:
    tahun = int(koreksi["tahun"]) if "tahun" in koreksi else peran.tahun
    if "peran" not in koreksi:
        return replace(peran, tahun=tahun)
    return replace(peran, nama=koreksi["peran"], tahun=tahun, kata=1.0) if koreksi["peran"] else Peran()
