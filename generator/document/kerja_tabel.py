"""Kerja satu tabel: bagaimana ia dulu ditulis, bagaimana ia kini, dan bagaimana ia seharusnya."""

from __future__ import annotations

import json
from dataclasses import dataclass
from dataclasses import field

from generator.document.banding_slot import lipat
from generator.document.banding_slot import setara
from generator.document.cari_slot import Letak
from generator.document.konteks import Konteks
from generator.document.padan_tabel import BarisHidup
from generator.document.padan_tabel import baca_baris_hidup
from generator.document.padan_tabel import padankan_baris
from generator.document.padan_tabel import padankan_kolom
from generator.document.pilih_kolom import ambil_kolom
from generator.document.simpanan import SlotTersimpan
from generator.document.slot_tabel import baris_simpanan
from generator.tables.tabel import Table


@dataclass(slots=True)
class BarisTercatat:
    """A row as it was written or is to be written: unique key, texts (blank where merged away), level, merges."""

    kunci: tuple[str, int]
    teks: tuple[str, ...]
    tingkat: str
    gabung: str

    def simpan(self) -> list:
        return [self.kunci[0], list(self.teks), self.tingkat, self.gabung]


@dataclass(slots=True)
class KerjaTabel:
    """One table while it is refreshed: how it was written, how it stands, how it is to be."""

    letak: Letak
    table: Table
    dulu: list[BarisTercatat]
    baru: list[BarisTercatat]
    kepala: list[BarisHidup]
    badan: list[BarisHidup]
    kisi: int
    kolom: list[int]
    pasangan: dict[int, int]
    setara_dulu: list[tuple[str, ...]]
    teks_hidup: list[tuple[str, ...]]
    keadaan_sama: bool
    sel_baru: dict[int, bytes] = field(default_factory=dict)
    catat: list[BarisTercatat] = field(default_factory=list)
    gabung_berubah: bool = False


def siapkan_kerja(letak: Letak, data: dict, table: Table) -> KerjaTabel:
    """Return a table's rows as they were written, as they stand and as they are to be, matched with each other."""
    hidup = baca_baris_hidup(letak.tabel, letak.naskah)
    jumlah_kepala = next((i for i, b in enumerate(hidup) if not b.kepala), len(hidup))
    kepala, badan = hidup[:jumlah_kepala], hidup[jumlah_kepala:]
    kisi = max((s.kolom + s.rentang for b in hidup for s in b.sel), default=0)
    tingkat = {b.kunci: b.tingkat for b in table.baris}
    dulu = catat_baris([(b[0], b[1], *(b[2:] or (tingkat.get(b[0], "isi"), ""))) for b in data["baris"]])
    setara_dulu = [tuple(map(setara, b.teks)) for b in dulu]
    kolom = padankan_kolom(setara_dulu, badan, len(data["kolom"]), kisi)
    teks_hidup = [b.teks(kolom) for b in badan]
    pasangan = padankan_baris(setara_dulu, teks_hidup)
    baru = catat_baris(baris_simpanan(table))
    sama = [b.gabung for b in dulu] == [b.gabung for b in baru]
    return KerjaTabel(
        letak, table, dulu, baru, kepala, badan, kisi, kolom, pasangan, setara_dulu, teks_hidup, keadaan_sama=sama
    )


def catat_baris(baris: list[tuple]) -> list[BarisTercatat]:
    """Return stored rows with keys that are unique; cells that are merged away say nothing."""
    kali: dict[str, int] = {}
    hasil = []
    for kunci, teks, tingkat, gabung in baris:
        ke = kali[kunci] = kali.get(kunci, 0) + 1
        bersih = tuple(teks)
        if gabung:
            bersih = tuple("" if g in "^<" else t for t, g in zip(teks, gabung, strict=True))
        hasil.append(BarisTercatat((kunci, ke), bersih, tingkat, gabung))
    return hasil


def keadaan_baris(baris: list[BarisTercatat], i: int, k: int) -> str:
    """Return the vertical merge that a cell has by the data: "", mulai or lanjut."""

    def lanjut(n: int) -> bool:
        return n < len(baris) and bool(baris[n].gabung) and baris[n].gabung[k] == "^"

    return "lanjut" if lanjut(i) else "mulai" if lanjut(i + 1) else ""


def label_baris(b: BarisTercatat) -> str:
    """Return what people know a row by: the second name in its key where the row shows it, else its first words."""
    bagian = b.kunci[0].split(" / ")
    if len(bagian) > 1 and bagian[1] in b.teks:
        return lipat(bagian[1])[:80]
    return lipat(next((t for t in b.teks if any(h.isalpha() for h in t)), b.kunci[0]))[:80]


def sebutan_tabel(table: Table, konteks: Konteks) -> str:
    """Return how people call the table: its caption's number, else its title."""
    ada = konteks.rujukan.get(table.kunci.replace(".", "_").lower())
    return ada.teks if ada is not None else f"tabel “{table.judul}”"


def banding_simpanan(tersimpan: SlotTersimpan, table: Table, sebutan: str) -> list[tuple[str, str, str]]:
    """Return place, old and new figure of every cell whose data changed since it was written."""
    data = json.loads(tersimpan.data)
    dulu = {b[0]: dict(zip(data["kolom"], b[1], strict=True)) for b in data["baris"]}
    hasil = []
    for b in catat_baris(baris_simpanan(table)):
        for k, teks in zip(table.kolom, b.teks, strict=True):
            lama = dulu.get(b.kunci[0], {}).get(k.kunci)
            if lama is not None and setara(lama) != setara(teks):
                tempat = f"{sebutan}, baris “{label_baris(b)}”, kolom “{' '.join(k.judul)}”"
                hasil.append((tempat, lipat(lama), lipat(teks)))
    return hasil


def isi_simpanan(table: Table, baris: list, pilihan: bool = False) -> dict:
    """Return what is stored for a table, as it comes back from storage."""
    isi = {
        "kolom": [k.kunci for k in table.kolom], "baris": [list(b) for b in baris],
        "judul": [list(k.judul) for k in table.kolom],
    }
    return isi | ({"pilihan": True} if pilihan else {})


def kolom_terpilih(table: Table, kolom: list[str]) -> Table:
    """Return the Table with the columns that its template had chosen; as it is when one of them is gone."""
    letak = {k.kunci: i for i, k in enumerate(table.kolom)}
    if any(k not in letak and not k.startswith("kosong_") for k in kolom):
        return table
    return ambil_kolom(table, [letak.get(k) for k in kolom])
