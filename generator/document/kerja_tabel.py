"""Kerja satu tabel: bagaimana ia dulu ditulis, bagaimana ia kini, dan bagaimana ia seharusnya."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Container
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace

from lxml import etree

from generator.document.banding_slot import lipat
from generator.document.banding_slot import setara
from generator.document.cari_slot import Letak
from generator.document.konteks import Konteks
from generator.document.padan_kolom import padankan_kolom
from generator.document.padan_tabel import padankan_baris
from generator.document.ringkasan_segar import Tempat
from generator.document.sambung import sambung
from generator.document.simpanan import SlotTersimpan
from generator.document.simpanan import baca_tabel
from generator.document.slot_tabel import baris_simpanan
from generator.document.tabel_hidup import BarisHidup
from generator.document.tabel_hidup import SelHidup
from generator.document.tabel_hidup import baca_baris_hidup
from generator.tables.tabel import Kolom
from generator.tables.tabel import Table

MIRIP_TABEL = 0.6
PANJANG_LABEL = 80


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
    """One table while it is refreshed: how it was written, how it stands, how it is to be.

    `tabel` are the tables that it stands in (people may have split it), `kolom` the grid column of each of ours,
    `pasangan` stored row to present row, `sel_baru` the cells to be written, by where they begin; `catat` and `judul`
    are the rows and titles to be stored.
    """

    letak: Letak
    table: Table
    tabel: list[etree._Element]
    dulu: list[BarisTercatat]
    baru: list[BarisTercatat]
    kepala: list[BarisHidup]
    badan: list[BarisHidup]
    kisi: int
    kolom: list[int]
    pasangan: dict[int, int]
    setara_dulu: list[tuple[str, ...]]
    teks_hidup: list[tuple[str, ...]]
    sel_baru: dict[int, tuple[SelHidup, bytes]] = field(default_factory=dict)
    catat: list[BarisTercatat] = field(default_factory=list)
    judul: list[list[str]] = field(default_factory=list)
    gabung_berubah: bool = False

    def byte_sel(self, sel: SelHidup) -> bytes:
        """Return a cell as it is to be."""
        ada = self.sel_baru.get(sel.awal)
        return ada[1] if ada is not None else self.letak.naskah.byte[sel.awal : sel.akhir]

    def byte_baris(self, j: int) -> bytes:
        """Return a body row as it is to be."""
        b, byte = self.badan[j], self.letak.naskah.byte
        baru = [self.sel_baru[s.awal] for s in b.sel if s.awal in self.sel_baru]
        return sambung(byte, [(s.awal, s.akhir, isi) for s, isi in baru], b.awal, b.akhir)

    def ganti_sel(self, sel: SelHidup, byte: bytes) -> None:
        self.sel_baru[sel.awal] = (sel, byte)


def siapkan_kerja(letak: Letak, data: dict, table: Table) -> KerjaTabel:
    """Return a table's rows as they were written, as they stand and as they are to be, matched with each other."""
    tabel, kepala, badan = _baca_hidup(letak, data)
    kisi = max((s.kolom + s.rentang for b in (*kepala, *badan) for s in b.sel[-1:]), default=0)
    tingkat = {b.kunci: b.tingkat for b in table.baris}
    dulu = catat_baris([(b[0], b[1], *(b[2:] or (tingkat.get(b[0], "isi"), ""))) for b in data["baris"]])
    setara_dulu = [tuple(map(setara, b.teks)) for b in dulu]
    judul = [tuple(map(setara, j)) for j in data.get("judul") or [()] * len(data["kolom"])]
    bernomor = table.baris_nomor and len(kepala) > 1
    kolom = padankan_kolom(setara_dulu, judul, kepala[:-1] if bernomor else kepala, badan, kisi)
    teks_hidup = [b.teks(kolom) for b in badan]
    pasangan = padankan_baris(setara_dulu, teks_hidup)
    baru = catat_baris(baris_simpanan(table))
    return KerjaTabel(
        letak, table, tabel, dulu, baru, kepala, badan, kisi, kolom, pasangan, setara_dulu, teks_hidup,
        judul=[list(k.judul) for k in table.kolom],
    )  # fmt: skip


def _baca_hidup(letak: Letak, data: dict) -> tuple[list[etree._Element], list[BarisHidup], list[BarisHidup]]:
    """Return the tables of a slot, the header rows of the first, and the body rows of all.

    A table that does not say what was stored was put there by people, unless it stands alone.
    """
    semua = [(tbl, baca_baris_hidup(tbl, letak.naskah)) for tbl in letak.daftar_tabel]
    if len(semua) > 1:
        tersimpan = {t for b in data["baris"] for x in b[1] if (t := setara(x))}
        semua = [x for x in semua if bagian_dikenal(x[1], tersimpan) >= MIRIP_TABEL] or semua[:1]
    kepala: list[BarisHidup] = []
    badan: list[BarisHidup] = []
    for n, (_, hidup) in enumerate(semua):
        jumlah = next((i for i, b in enumerate(hidup) if not b.kepala), len(hidup))
        kepala = hidup[:jumlah] if n == 0 else kepala
        badan += hidup[jumlah:]
    return [tbl for tbl, _ in semua], kepala, badan


def bagian_dikenal(hidup: list[BarisHidup], tersimpan: set[str]) -> float:
    """Return the share of a table's texts, below its header, that were stored."""
    teks = {t for b in hidup if not b.kepala for s in b.sel if (t := setara(s.teks))}
    return len(teks & tersimpan) / len(teks) if teks else 0.0


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


def keadaan_baris(baris: list[BarisTercatat], i: int) -> tuple[str, ...]:
    """Return the vertical merge that each cell of a row has by the data: "", mulai or lanjut; () for none."""
    atas, bawah = baris[i].gabung, baris[i + 1].gabung if i + 1 < len(baris) else ""
    if "^" not in atas and "^" not in bawah:
        return ()
    kosong = "." * len(baris[i].teks)
    pasangan = zip(atas or kosong, bawah or kosong, strict=True)
    return tuple("lanjut" if a == "^" else "mulai" if b == "^" else "" for a, b in pasangan)


def label_baris(b: BarisTercatat, ganda: Container[str] = ()) -> str:
    """Return what people know a row by: the second name in its key where the row shows it, else its first words.

    Words that other rows say too (`ganda`) are passed over where the row has words of its own.
    """
    bagian = b.kunci[0].split(" / ")
    if len(bagian) > 1 and bagian[1] in b.teks:
        return _pendek(bagian[1])
    kata = [t for t in b.teks if any(h.isalpha() for h in t)] or [b.kunci[0]]
    return _pendek(next((t for t in kata if t not in ganda), kata[0]))


def _pendek(teks: str) -> str:
    """Return a label in full, a long one up to a word."""
    polos = lipat(teks)
    return polos if len(polos) <= PANJANG_LABEL else polos[:PANJANG_LABEL].rpartition(" ")[0] + " …"


def teks_ganda(baris: list[BarisTercatat]) -> set[str]:
    """Return the texts that stand in more than one row."""
    kali = Counter(t for b in baris for t in set(b.teks))
    return {t for t, n in kali.items() if n > 1}


def tempat_sel(sebutan: str, b: BarisTercatat, ganda: Container[str], kolom: Kolom | None = None) -> Tempat:
    """Return where a row stands, or one of its cells."""
    return Tempat(sebutan, label_baris(b, ganda), " ".join(kolom.judul) if kolom is not None else "")


def sebutan_tabel(table: Table, konteks: Konteks) -> str:
    """Return how people call the table: its caption's number, else its title."""
    ada = konteks.rujukan.get(table.kunci.replace(".", "_").lower())
    return ada.teks if ada is not None else f"tabel “{table.judul}”"


def banding_simpanan(tersimpan: SlotTersimpan, table: Table, sebutan: str) -> list[tuple[Tempat, str, str]]:
    """Return place, old and new figure of every cell whose data changed since it was written."""
    data = baca_tabel(tersimpan)
    dulu = {b[0]: dict(zip(data["kolom"], b[1], strict=True)) for b in data["baris"]}
    hasil = []
    baru = catat_baris(baris_simpanan(table))
    ganda = teks_ganda(baru)
    for b in baru:
        for k, teks in zip(table.kolom, b.teks, strict=True):
            lama = dulu.get(b.kunci[0], {}).get(k.kunci)
            if lama is not None and setara(lama) != setara(teks):
                hasil.append((tempat_sel(sebutan, b, ganda, k), lipat(lama), lipat(teks)))
    return hasil


def satukan_simpanan(lama: SlotTersimpan, hasil: list[SlotTersimpan]) -> SlotTersimpan:
    """Return what is stored for a table that occurs more than once: a cell is new where any occurrence took it."""
    berubah = [h for h in hasil if h.data != lama.data]
    if len(berubah) < 2:
        return berubah[0] if berubah else lama
    isi, dulu = baca_tabel(berubah[0]), baca_tabel(lama)
    teks_dulu = {b[0]: b[1] for b in dulu["baris"]} if dulu["kolom"] == isi["kolom"] else {}
    for lain in berubah[1:]:
        teks_lain = {b[0]: b[1] for b in baca_tabel(lain)["baris"]}
        for kunci, teks, *_ in isi["baris"]:
            for k, t in enumerate(teks_lain.get(kunci, ())):
                teks[k] = t if teks[k] == teks_dulu.get(kunci, teks)[k] else teks[k]
    return replace(berubah[0], data=json.dumps(isi, separators=(",", ":")))


def isi_simpanan(table: Table, baris: list, pilihan: bool = False) -> dict:
    """Return what is stored for a table, as it comes back from storage."""
    isi = {
        "kolom": [k.kunci for k in table.kolom], "baris": [list(b) for b in baris],
        "judul": [list(k.judul) for k in table.kolom],
    }
    return isi | ({"pilihan": True} if pilihan else {})
