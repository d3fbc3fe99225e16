"""Memilah baris di bawah kepala: data, jumlah, dan yang dilewati dengan sebabnya."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.reading.grid import Grid
from generator.reading.grid import SelMentah
from generator.reading.kepala import baris_nomor
from generator.reading.nama import rapikan
from generator.reading.tabel_mentah import TabelMentah

_JUMLAH = re.compile(
    r"^(?:sub |grand )?(?:jumlah|total|jumalh)(?: (?:anggaran|pagu|belanja|keseluruhan|total|seluruhnya|"
    r"program|pegawai|aset|alokasi|kas|pendapatan|pembiayaan|langsung|tidak langsung|operasi|modal|"
    r"semua|umum|akhir|capaian|realisasi|dana|apbd|belanja daerah|skpd|opd|rata rata|dinas))*$"
    r"|^(?:nilai )?(?:rata rata|predikat|kategori)(?: (?:%|capaian|kinerja|tingkat|persentase|nilai|indikator|sasaran|"
    r"strategis|program|kegiatan|sub|anggaran|keuangan|fisik|iku|dinas|badan|opd|skpd|perangkat daerah|keseluruhan|"
    r"total|persen|triwulan|tw|tahun|20\d\d|i{1,3}|iv))*$|^capaian kinerja$"
)
_BUKAN_BELANJA = re.compile(r"\s*(?:surplus|defisit|silpa|sisa lebih pembiayaan|pembiayaan netto)\b", re.IGNORECASE)
_TOTAL = re.compile(
    r"^(?:grand )?(?:jumlah|total|jumalh)(?: (?:anggaran|pagu|belanja|keseluruhan|total|seluruhnya|semua|umum|akhir|"
    r"alokasi|kas|realisasi|dana|apbd|belanja daerah|skpd|opd|dinas|program))*$"
)
_AWAL_JUMLAH = ("j", "t", "s", "g", "r", "p", "c", "k", "J", "T", "S", "G", "R", "P", "C", "K")
_TANDA_TANGAN_PASTI = re.compile(
    r"^[A-Z][A-Za-z .]{2,30},\s*(?:tanggal\s*)?\d{0,2}\s*[A-Za-z]+\s+20\d\d$|^\W*(?:mengetahui|menyetujui)\b|"
    r"^nip\W*[\dX]|^[A-Z][A-Za-z .]{2,30},\s*(?:tanggal)?\s*[.…_]{3,}|"
    r"^pihak (?:kedua|pertama|kesatu)\W*$|^pihak kedua\W+pihak pertama|"
    r"^(?:disusun|disetujui|dievaluasi)(?: oleh)?\s*[:,]?$",
    re.IGNORECASE,
)
_TANDA_TANGAN_MUNGKIN = re.compile(
    r"^(?:plt\.?|plh\.?|pj\.?)?\s*(?:kepala (?:dinas|badan|sub bagian|bidang|satuan|bagian|biro)|sekretaris|bupati|"
    r"wali ?kota|gubernur|inspektur|camat|lurah|direktur|ketua|pihak)\b",
    re.IGNORECASE,
)
_KETERANGAN = re.compile(
    r"^(?:sumber|catatan(?: data)?|keterangan|ket)\s*[:.]|^\*+\)?\s*\w|^(?:dicetak|contoh|legenda)\b|"
    r"^(?:faktor (?:pendorong|penghambat)|tindak lanjut yang diperlukan|usulan (?:tindak lanjut|pada))|^format salah",
    re.IGNORECASE,
)
_HANYA_NOMOR = re.compile(r"^[\d.()\-\s]{1,6}$|^[a-zA-Z][.)]?$|^[ivxIVX]{1,5}[.)]?$")


def pilah_baris(tabel: TabelMentah) -> None:
    """Divide the rows below a header into data, totals, and skipped ones with their reason."""
    grid = tabel.grid
    kiri, kanan = tabel.batas_kolom
    data: list[int] = []
    tanda_tangan = _baris_tanda_tangan(tabel)
    for r in tabel.baris:
        dalam = [s for k, s in sorted(grid.baris[r].items()) if kiri <= k <= kanan and s.berisi]
        if not dalam:
            tabel.dilewati.append((r, "kosong di dalam tabel" if not grid.baris[r] else "di luar kolom tabel"))
        elif tanda_tangan and r >= tanda_tangan:
            tabel.bawah.append(teks_baris(grid, r))
            tabel.dilewati.append((r, "tanda tangan"))
        else:
            sebab = _sebab_lewat(grid, r, dalam, bool(data))
            if sebab == "jumlah" and (tabel.satu("label") or _menyebut_indikator(tabel, r)):
                data.append(r)
            elif sebab == "jumlah":
                tabel.jumlah.append(r)
            elif sebab:
                if sebab.startswith("keterangan"):
                    tabel.bawah.append(teks_baris(grid, r))
                tabel.dilewati.append((r, sebab))
            else:
                data.append(r)
    tabel.baris = data


def _menyebut_indikator(tabel: TabelMentah, baris: int) -> bool:
    """Tell the row of an indicator from a total: it names one, and "Jumlah pegawai" there has a satuan."""
    indikator = tabel.teks_sendiri(baris, tabel.satu("indikator")).strip(" -–")
    if not _kata_jumlah(indikator):
        return any(c.isalpha() for c in indikator)
    return bool(tabel.teks_sendiri(baris, tabel.satu("satuan")).strip(" -–"))


def teks_baris(grid: Grid, baris: int) -> str:
    isi = grid.baris.get(baris, {})
    return " ".join(t for k in sorted(isi) if (t := " ".join(isi[k].teks.split())))


def _sebab_lewat(grid: Grid, baris: int, dalam: list[SelMentah], ada_data: bool) -> str:
    """Return why a row is no data ("jumlah" for a total), "" if it is."""
    kata = [s.nilai for s in dalam if isinstance(s.nilai, str)]
    angka = len(dalam) - len(kata)
    if not angka and all(_HANYA_NOMOR.match(k.strip()) for k in kata) and len(kata) == 1:
        return "hanya bernomor"
    if len(dalam) == 1 and isinstance(dalam[0].nilai, float) and 0 < dalam[0].nilai < 2000 and not dalam[0].rumus:
        return "hanya bernomor"
    if not ada_data and baris_nomor(grid, baris):
        return "baris nomor kolom"
    if kata and _KETERANGAN.match(kata[0].strip()) and (len(dalam) <= 2 or kata[0].lower().startswith("contoh")):
        return "keterangan di bawah tabel"
    if any(_kata_jumlah(k) for k in kata[:2]):
        return "jumlah"
    if any(_BUKAN_BELANJA.match(k) for k in kata[:2]):
        return "surplus, defisit, atau SiLPA"
    return ""


def baris_total(tabel: TabelMentah) -> int | None:
    """Return the last row that totals the whole table; averages, predicates and parts such as revenue are no total."""
    for r in reversed(tabel.jumlah):
        if any(isinstance(s.nilai, str) and _TOTAL.match(rapikan(s.nilai)) for s in tabel.grid.baris[r].values()):
            return r
    return None


@lru_cache(maxsize=4096)
def _kata_jumlah(teks: str) -> bool:
    return len(teks) < 80 and teks.lstrip().startswith(_AWAL_JUMLAH) and bool(_JUMLAH.match(rapikan(teks)))


def _baris_tanda_tangan(tabel: TabelMentah) -> int:
    """Return the row where the signature block begins, 0 if there is none.

    A place with a date, "Mengetahui", "Pihak Kedua" or a NIP are certain; a title such as "Kepala Dinas"
    counts only when one of those follows within ten rows and no full table row stands between.
    """
    calon = 0
    for r in tabel.baris:
        sel = tabel.grid.baris[r]
        if len(sel) >= 4 or any(isinstance(s.nilai, float) for s in sel.values()):
            calon = 0
            continue
        teks = [t.strip() for s in sel.values() for t in s.teks.split("\n") if t.strip()]
        if any(_TANDA_TANGAN_PASTI.match(t) for t in teks):
            return calon if calon and r - calon <= 10 else r
        if not calon and len(teks) <= 4 and any(_TANDA_TANGAN_MUNGKIN.match(t) for t in teks):
            calon = r
    return 0
