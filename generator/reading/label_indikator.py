"""Label baris indikator: tujuan dan sasaran yang berlaku, digabung, dikosongkan, berawalan, atau di baris sendiri."""

from __future__ import annotations

import re

from generator.reading.angka import TANDA_KOSONG
from generator.reading.butir import lepas_nomor
from generator.reading.nama import rapikan
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

LABEL_PROGRAM = ("uraian", "program", "kegiatan", "sub_kegiatan")
_AWALAN = re.compile(
    r"^(tujuan|sasaran|misi)(?: strategis| perangkat daerah| opd| pd| renstra| rpjmd)?\s*"
    r"(?:(?:[\d.]+|[ivx]+\b)?\s*[:–]|[\d.]+\s*[-.]?(?=\s))\s*(.+)$",
    re.IGNORECASE | re.DOTALL,
)
_BERANGKA = (
    "satuan", "target", "realisasi", "capaian", "kondisi_awal", "target_akhir", "formulasi", "target_renstra", "pagu",
    "realisasi_anggaran", "kategori", "penyebab", "permasalahan", "solusi", "aksi",
)  # fmt: skip
_NOMOR = re.compile(r"^\s*(?:(\d+(?:\.\d+)+)|(\d+)|([ivx]+)|([a-z]))\s*[.)]?(?:\s|$)", re.IGNORECASE)


class PelacakLabel:
    """Keeps the tujuan and sasaran in force while the rows of one table are walked from top to bottom."""

    def __init__(self, tabel: TabelMentah, kolom_indikator: list[KolomMentah]) -> None:
        self.tujuan = self.sasaran = ""
        self._tabel = tabel
        self._k_tujuan, self._k_sasaran = tabel.satu("tujuan"), tabel.satu("sasaran")
        self._k_program = tabel.kolom_peran(*LABEL_PROGRAM)
        awalan = [berawalan(tabel.teks_sendiri(r, self._k_sasaran)) for r in tabel.baris]
        self._campur = any(m and m.group(1).casefold() in ("tujuan", "misi") for m in awalan)
        self.baris_sasaran = _baris_sasaran(tabel, kolom_indikator)
        self._bertujuan = any("tujuan" in rapikan(" ".join(k.jalur)) for k in kolom_indikator)
        self._k_indikator = kolom_indikator

    def perbarui(self, r: int) -> str:
        """Take over what a row says; return "sasaran", "tujuan" or "misi" for what it names, "" for nothing new."""
        if r in self.baris_sasaran:
            return self._dari_baris(r)
        teks_tujuan = isi_label(self._tabel.teks(r, self._k_tujuan))
        teks_sasaran = isi_label(self._tabel.teks(r, self._k_sasaran))
        calon = [*self._sebaris(r), *([teks_sasaran] if self._campur else [])]
        calon += [self._tabel.teks_sendiri(r, k) for k in self._k_program]
        awalan = next((m for t in calon if (m := berawalan(t))), None)
        jenis = awalan.group(1).casefold() if awalan else ""
        if awalan and jenis != "sasaran":
            teks_tujuan = awalan.group(2) if jenis == "tujuan" else teks_tujuan
            teks_sasaran = ""
        elif awalan:
            teks_sasaran = awalan.group(2)
        self._ganti(lepas_nomor(teks_tujuan), lepas_nomor(teks_sasaran))
        return jenis or ("sasaran" if teks_sasaran else "")

    def _ganti(self, tujuan: str, sasaran: str) -> None:
        if tujuan and tujuan != self.tujuan:
            self.tujuan, self.sasaran = tujuan, ""
        self.sasaran = sasaran or self.sasaran

    def _dari_baris(self, r: int) -> str:
        """A row that names only a sasaran; of two such rows one below the other, the first may be the tujuan."""
        teks = next((t for k in self._k_indikator if (t := self._tabel.teks_sendiri(r, k))), "")
        awalan = berawalan(teks)
        nama = lepas_nomor(awalan.group(2) if awalan else teks)
        jenis = awalan.group(1).casefold() if awalan else "sasaran"
        if jenis == "sasaran" and not awalan and self._bertujuan and r + 1 in self.baris_sasaran:
            jenis = "tujuan"
        if jenis == "tujuan":
            self._ganti(nama, "")
        elif jenis == "sasaran":
            self.sasaran = nama
        return jenis

    def _sebaris(self, r: int) -> list[str]:
        """The text of a row that holds one text only, such as "SASARAN 1 : …" across the table."""
        isi = [t for s in self._tabel.grid.baris[r].values() if (t := s.teks)]
        return isi if len(isi) == 1 else []


def berawalan(teks: str) -> re.Match[str] | None:
    """Match "TUJUAN 1 : …", "Sasaran Strategis: …", "MISI 3 – …"; the groups are the kind and the name."""
    return _AWALAN.match(teks.strip())


def isi_label(teks: str) -> str:
    """Return a label, "" for a dash or a zero typed to fill a blank cell."""
    bersih = teks.strip()
    return "" if bersih.casefold() in TANDA_KOSONG or bersih == "0" else bersih


def _baris_sasaran(tabel: TabelMentah, kolom_indikator: list[KolomMentah]) -> set[int]:
    """Return the rows whose indicator cell names a sasaran: no figure beside it, indicators with figures below.

    The header must say so ("Sasaran / Indikator"), or their numbers must be of another kind than those of the rows with
    figures (I and 1, 1 and 1.1).
    """
    kolom = [k for k in tabel.kolom if k.nama in _BERANGKA]
    if not kolom_indikator or tabel.kolom_peran("sasaran") or not kolom:
        return set()
    bernama = [r for r in tabel.baris if _nama(tabel, r, kolom_indikator)]
    terisi = [r for r in bernama if any(isi_label(tabel.teks(r, k)) for k in kolom)]
    kosong = [r for r in bernama if r not in set(terisi) and terisi and r < terisi[-1]]
    if any("sasaran" in rapikan(" ".join(k.jalur)) for k in kolom_indikator):
        return set(kosong)
    bentuk = [{_bentuk_nomor(tabel, r, kolom_indikator) for r in baris} for baris in (kosong, terisi)]
    return set(kosong) if "" not in bentuk[0] and not bentuk[0] & bentuk[1] else set()


def _nama(tabel: TabelMentah, r: int, kolom: list[KolomMentah]) -> str:
    return next((t for k in kolom if (t := isi_label(tabel.teks_sendiri(r, k)))), "")


def _bentuk_nomor(tabel: TabelMentah, r: int, kolom_indikator: list[KolomMentah]) -> str:
    """Return the kind of number of a row: of its number column, else before its name."""
    for teks in (tabel.teks_sendiri(r, tabel.satu("no", "kode")), _nama(tabel, r, kolom_indikator)):
        cocok = _NOMOR.match(teks)
        if cocok:
            bertitik = cocok.group(1)
            return f"bertitik {bertitik.count('.')}" if bertitik else ("angka", "romawi", "huruf")[cocok.lastindex - 2]
    return ""
