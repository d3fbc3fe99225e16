"""Label baris anggaran: kode dan nama program, kegiatan, sub kegiatan, di satu kolom atau tersebar di beberapa."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from generator.model.catatan import Catatan
from generator.reading.catat import periksa
from generator.reading.formulir import baca_naungan
from generator.reading.grid import SelMentah
from generator.reading.kode import RUAS_KEGIATAN
from generator.reading.kode import RUAS_PROGRAM
from generator.reading.kode import jenis_nomor
from generator.reading.kode import kode_rekening
from generator.reading.kode import kode_rusak
from generator.reading.kode import pisahkan_kode
from generator.reading.kode import rapikan_kode
from generator.reading.kode import ruas_kode
from generator.reading.kode import teks_kode
from generator.reading.label_indikator import berawalan
from generator.reading.nama import cari_nama
from generator.reading.nama import rapikan
from generator.reading.nol_hilang import pulihkan_nol
from generator.reading.nomenklatur import cari_nomenklatur
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.tingkat_anggaran import TINGKAT_KOLOM
from generator.reading.tingkat_anggaran import GayaBaris
from generator.reading.tingkat_anggaran import LabelBaris
from generator.reading.tingkat_anggaran import Lain
from generator.reading.tingkat_anggaran import gaya_baris
from generator.reading.tingkat_anggaran import tingkat_dari_awalan

_LABEL = re.compile(r"^\s*(program|kegiatan|sub kegiatan)\s*:\s*(\S.*)$", re.IGNORECASE | re.DOTALL)
_BUTIR = re.compile(r"^[-–•·▪]\s+(?=\w)")
_PANJANG_NAMA = 10
_TANPA_ISI = frozenset({"", "-", "–", "—", "0", "n/a"})


class PembacaLabel:
    """Reads code and name of every row of a table whose names stand in one column, or step through several."""

    def __init__(self, tabel: TabelMentah, nama_sasaran: Sequence[str]) -> None:
        self.tabel = tabel
        self.kolom_nama = kolom_nama(tabel)
        self._sasaran = nama_sasaran
        self._kode = kolom_kode(tabel)
        self._pulih, self.catatan = pulihkan_nol(tabel, self._kode, self.kolom_nama)
        self._nomor = None if tabel.satu("no") in self._kode else tabel.satu("no")
        self._ruas: list[str] = []
        self._mentah = ""

    def baca(self, r: int, uang: Decimal | None = None) -> LabelBaris:
        """Return the label of a row with its amount; its nama is "" where the row names nothing."""
        tertulis = baca_naungan(self.tabel.grid, r)
        if tertulis:
            gaya = GayaBaris(False, False, False, 0, False, 0)
            return LabelBaris(r, tertulis.kode, tertulis.nama, gaya, tertulis.asal, label=tertulis.tingkat)
        banyak = len(self.catatan)
        kode = self._kode_baris(r)
        rusak = len(self.catatan) > banyak
        for k in self.kolom_nama:
            sel = self.tabel.sel(r, k)
            teks = sel.teks if sel else ""
            if teks in _TANPA_ISI:
                continue
            berlabel = _LABEL.match(teks)
            label = TINGKAT_KOLOM[rapikan(berlabel.group(1)).replace(" ", "_")] if berlabel else None
            kode_nama, nama = pisahkan_kode(berlabel.group(2) if berlabel else teks)
            if kode_nama and not nama:
                self.catatan.append(_catat_geser(self.tabel, r, k, teks))
                continue
            nama = _BUTIR.sub("", " ".join(nama.split()))
            sebutan = berawalan(nama)
            if sebutan and sebutan.group(1).casefold() == "sasaran" and not (kode or kode_nama):
                nama, label = sebutan.group(2), Lain.SASARAN
            sasaran = bool(self._sasaran) and cari_nama(nama, self._sasaran, str, ambang=86) is not None
            tingkat = TINGKAT_KOLOM.get(k.nama)
            alamat = self.tabel.grid.alamat(r, k.kolom)
            kode = "" if rusak else kode or kode_nama
            gaya = gaya_baris(sel, k.kolom)
            rekening = kode_rekening(self._mentah, nama) and not cari_nomenklatur(nama, False)
            nomor = jenis_nomor(self.tabel.teks_sendiri(r, self._nomor))
            return LabelBaris(r, kode, nama, gaya, alamat, sasaran, tingkat, uang, rusak, rekening, label, nomor)
        k = self.kolom_nama[0] if self.kolom_nama else self.tabel.kolom[0]
        if sendiri := self._satu_teks(r):
            kode, nama = pisahkan_kode(sendiri)
            gaya = gaya_baris(SelMentah(sendiri), 0)
            return LabelBaris(r, kode, " ".join(nama.split()), gaya, self.tabel.grid.alamat(r, k.kolom), uang=uang)
        polos = GayaBaris(False, False, False, 0, False, k.kolom)
        return LabelBaris(r, kode, "", polos, self.tabel.grid.alamat(r, k.kolom))

    def _satu_teks(self, r: int) -> str:
        """The one long text of a row, such as a program's name written across the table from its first column on."""
        isi = [t for s in self.tabel.grid.baris[r].values() if (t := s.teks)]
        berhuruf = len(isi) == 1 and sum(c.isalpha() for c in isi[0]) > _PANJANG_NAMA
        return isi[0] if berhuruf and tingkat_dari_awalan(pisahkan_kode(isi[0])[1]) is not None else ""

    def _kode_baris(self, r: int) -> str:
        """Join the code columns; parts left blank at the left are those of the row above."""
        bagian = [teks_kode(s) if (s := self.tabel.sel(r, k)) else "" for k in self._kode]
        if self._pulih:
            bagian = [self._pulih.get((r, k.kolom), b) for k, b in zip(self._kode, bagian, strict=True)]
        self._mentah = ".".join(b for b in bagian if b)
        bagian = ["" if b in _TANPA_ISI and b != "0" or b.strip() == "0" else b for b in bagian]
        for i, b in enumerate(bagian):
            if kode_rusak(b):
                self.catatan.append(_catat_rusak(self.tabel, r, self._kode[i], b))
                bagian[i] = ""
        if len(bagian) < 3 or not any(bagian):
            return rapikan_kode(".".join(b for b in bagian if b))
        pertama = next(i for i, b in enumerate(bagian) if b)
        terakhir = max(i for i, b in enumerate(bagian) if b)
        if pertama and len(self._ruas) >= pertama and all(self._ruas[:pertama]):
            bagian[:pertama] = self._ruas[:pertama]
        self._ruas = bagian[: terakhir + 1]
        return rapikan_kode(".".join(b for b in self._ruas if b))


def kolom_nama(tabel: TabelMentah) -> list[KolomMentah]:
    """The columns that hold names, by falling level; a sasaran column counts when no other names a program."""
    nama = [k for p in ("uraian", "program", "kegiatan", "sub_kegiatan") for k in tabel.kolom_peran(p)]
    return edisi_terakhir(nama) or tabel.kolom_peran("sasaran")[:1]


def kolom_kode(tabel: TabelMentah) -> list[KolomMentah]:
    """The code columns from left to right; without one, a column of numbers whose entries are whole codes."""
    kode = sorted(edisi_terakhir(tabel.kolom_peran("kode")), key=lambda k: k.kolom)
    if kode:
        return kode
    for k in tabel.kolom_peran("no"):
        isi = [t for r in tabel.baris[:200] if (t := tabel.teks_sendiri(r, k))]
        if isi and sum(_kode_utuh(t) for t in isi) * 2 >= len(isi):
            return [k]
    return []


def _kode_utuh(teks: str) -> bool:
    """Tell a whole code from an outline number such as 1.1.2."""
    ruas = ruas_kode(teks)
    return not kode_rusak(teks) and (len(ruas) >= RUAS_KEGIATAN or len(ruas) == RUAS_PROGRAM and len(ruas[1]) == 2)


def edisi_terakhir(kolom: list[KolomMentah]) -> list[KolomMentah]:
    """Drop the columns of the edition before the change where those after it stand beside them."""
    if any(k.peran.versi == "menjadi" for k in kolom):
        return [k for k in kolom if k.peran.versi != "semula"]
    return kolom


def bertingkat_kolom(tabel: TabelMentah) -> list[KolomMentah]:
    """The name columns of a table with one column per level, from program down; empty for other tables."""
    kolom = [k for p in TINGKAT_KOLOM for k in edisi_terakhir(tabel.kolom_peran(p))[:1]]
    return kolom if len(kolom) >= 2 and not tabel.kolom_peran("uraian") else []


def _catat_geser(tabel: TabelMentah, r: int, kolom: KolomMentah, teks: str) -> Catatan:
    return periksa(
        "H08", tabel.grid.alamat(r, kolom.kolom), f'Kolom nama berisi kode "{teks[:40]}"; baris ini mungkin bergeser.',
        "Geser isinya ke kolom yang benar, simpan, lalu jalankan lagi.",
    )  # fmt: skip


def _catat_rusak(tabel: TabelMentah, r: int, kolom: KolomMentah, teks: str) -> Catatan:
    return periksa(
        "H02", tabel.grid.alamat(r, kolom.kolom), f'"{teks[:40]}" di kolom kode bukan kode rekening; tidak dipakai.',
        "Tulis kodenya kembali sebagai teks, misalnya 2.17.01.2.01.0001.",
    )  # fmt: skip
