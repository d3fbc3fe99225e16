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
    r"program|pegawai|aset|"
    r"semua|umum|akhir|capaian|realisasi|dana|apbd|belanja daerah|skpd|opd|rata rata|dinas))*$"
    r"|^rata rata.*$|^predikat.*$|^capaian kinerja$"
)
_AWAL_JUMLAH = ("j", "t", "s", "g", "r", "p", "c", "J", "T", "S", "G", "R", "P", "C")
_TANDA_TANGAN_PASTI = re.compile(
    r"^[A-Z][A-Za-z .]{2,30},\s*(?:tanggal\s*)?\d{0,2}\s*[A-Za-z]+\s+20\d\d$|^\W*(?:mengetahui|menyetujui)\b|"
    r"^nip\W*[\dX]|^[A-Z][A-Za-z .]{2,30},\s*(?:tanggal)?\s*[.…_]{3,}|"
    r"^pihak (?:kedua|pertama|kesatu)\W*$|^pihak kedua\W+pihak pertama|"
    r"^(?:disusun|disetujui|dievaluasi)(?: oleh)?\s*[:,]?$",
    re.IGNORECASE,
)
_TANDA_TANGAN_MUNGKIN = re.compile(
    r"^(?:plt\.?|plh\.?|pj\.?)?\s*(?:kepala (?:dinas|badan|sub bagian|bidang)|sekretaris|bupati|wali ?kota|"
    r"gubernur|inspektur|camat)\b",
    re.IGNORECASE,
)
_KETERANGAN = re.compile(
    r"^(?:sumber|catatan|keterangan|ket)\s*[:.]|^\*+\)?\s*\w|^(?:dicetak|contoh|legenda)\b|"
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
        dalam = [s for k, s in sorted(grid.baris[r].items()) if kiri <= k <= kanan and _berisi(s)]
        if not dalam:
            tabel.dilewati.append((r, "kosong di dalam tabel" if not grid.baris[r] else "di luar kolom tabel"))
        elif tanda_tangan and r >= tanda_tangan:
            tabel.bawah.append(teks_baris(grid, r))
            tabel.dilewati.append((r, "tanda tangan"))
        else:
            sebab = _sebab_lewat(grid, r, dalam, bool(data))
            if sebab == "jumlah" and _nama_indikator(tabel, r):
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


def _nama_indikator(tabel: TabelMentah, baris: int) -> bool:
    """Tell an indicator called "Jumlah pegawai" from a total: it stands among the indicators, with a satuan."""
    indikator = tabel.teks_sendiri(baris, tabel.satu("indikator"))
    return _kata_jumlah(indikator) and bool(tabel.teks_sendiri(baris, tabel.satu("satuan")).strip(" -–"))


def teks_baris(grid: Grid, baris: int) -> str:
    isi = grid.baris.get(baris, {})
    return " ".join(t for k in sorted(isi) if (t := " ".join(isi[k].teks.split())))


def _berisi(sel: SelMentah) -> bool:
    return bool(sel.nilai.strip()) if isinstance(sel.nilai, str) else sel.nilai is not None or sel.rumus


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
    return ""


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
        teks = [t for s in sel.values() if (t := s.teks)]
        if any(_TANDA_TANGAN_PASTI.match(t) for t in teks):
            return calon if calon and r - calon <= 10 else r
        if not calon and len(teks) <= 2 and any(_TANDA_TANGAN_MUNGKIN.match(t) for t in teks):
            calon = r
    return 0
