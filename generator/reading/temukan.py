"""Menemukan semua tabel di sebuah lembar dari kata kepalanya, bukan dari letaknya."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.reading.grid import Grid
from generator.reading.kepala import baris_kepala
from generator.reading.kepala import baris_nomor
from generator.reading.kepala import rentang_kepala
from generator.reading.kepala import susun_kolom
from generator.reading.nama import rapikan
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

_JUMLAH = re.compile(
    r"^(?:sub |grand )?(?:jumlah|total|jumalh)(?: (?:anggaran|pagu|belanja|keseluruhan|total|seluruhnya|"
    r"program|pegawai|aset|"
    r"semua|umum|akhir|capaian|realisasi|dana|apbd|belanja daerah))*$|^rata rata.*$|^predikat.*$|^capaian kinerja$"
)
_TANDA_TANGAN_PASTI = re.compile(
    r"^[A-Z][A-Za-z .]{2,30},\s*(?:tanggal\s*)?\d{0,2}\s*[A-Za-z]+\s+20\d\d$|^\W*(?:mengetahui|menyetujui)\b|"
    r"^nip\W*[\dX]|"
    r"^pihak (?:kedua|pertama|kesatu)\W*$|^pihak kedua\W+pihak pertama",
    re.IGNORECASE,
)
_TANDA_TANGAN_MUNGKIN = re.compile(
    r"^(?:plt\.?|plh\.?|pj\.?)?\s*(?:kepala (?:dinas|badan|sub bagian|bidang)|sekretaris|bupati|wali ?kota|"
    r"gubernur|inspektur|camat)\b",
    re.IGNORECASE,
)
_KETERANGAN = re.compile(r"^(?:sumber|catatan|keterangan|ket)\s*[:.]|^\*+\)?\s*\w|^(?:dicetak|contoh)\b", re.IGNORECASE)
_BATAS_JUDUL = 15


def temukan_tabel(grid: Grid) -> list[TabelMentah]:
    """Return the tables of one sheet from top to bottom, each with titles, data rows and skipped rows."""
    hasil: list[TabelMentah] = []
    sisa_judul: list[int] = []
    lewati_sampai = 0
    for r in sorted(grid.baris):
        if r <= lewati_sampai:
            continue
        if baris_kepala(grid, r):
            awal, akhir, nomor = rentang_kepala(grid, r)
            if hasil and _kepala_berulang(hasil[-1], grid, r):
                hasil[-1].dilewati += [(x, "kepala tabel yang diulang") for x in range(awal, akhir + 1)]
            else:
                hasil.append(_tabel_baru(grid, awal, akhir, nomor, hasil, sisa_judul))
                sisa_judul = []
            lewati_sampai = akhir
        elif hasil:
            hasil[-1].baris.append(r)
        else:
            sisa_judul.append(r)
    for tabel in hasil:
        _pilah_baris(tabel)
        _perjelas_kolom(tabel)
    return hasil


def _tabel_baru(
    grid: Grid, awal: int, akhir: int, nomor: set[int], hasil: list[TabelMentah], sisa: list[int]
) -> TabelMentah:
    atas = sisa
    if hasil:
        atas = []
        while hasil[-1].baris and _mirip_judul(grid, hasil[-1].baris[-1]):
            atas.insert(0, hasil[-1].baris.pop())
    tabel = TabelMentah(grid, (awal, akhir), susun_kolom(grid, awal, akhir, nomor))
    tabel.judul = [t for r in atas[-_BATAS_JUDUL:] if (t := _teks_baris(grid, r))]
    tabel.dilewati = [(r, "baris nomor kolom") for r in sorted(nomor)]
    return tabel


def _mirip_judul(grid: Grid, baris: int) -> bool:
    isi = [s for s in grid.baris[baris].values() if s.teks]
    return not isi or (
        len(isi) <= 2 and all(isinstance(s.nilai, str) for s in isi) and not re.match(r"^\d", isi[0].teks)
    )


def _kepala_berulang(tabel: TabelMentah, grid: Grid, baris: int) -> bool:
    lama = [_teks_baris(grid, r) for r in range(tabel.kepala[0], tabel.kepala[1] + 1)]
    return rapikan(_teks_baris(grid, baris)) in {rapikan(t) for t in lama}


def _teks_baris(grid: Grid, baris: int) -> str:
    isi = grid.baris.get(baris, {})
    return " ".join(t for k in sorted(isi) if (t := " ".join(isi[k].teks.split())))


def _pilah_baris(tabel: TabelMentah) -> None:
    """Divide the rows below a header into data, totals, and skipped ones with their reason."""
    grid = tabel.grid
    kiri = min(k.kolom for k in tabel.kolom)
    kanan = max(k.kolom for k in tabel.kolom)
    data: list[int] = []
    tanda_tangan = _baris_tanda_tangan(tabel)
    for r in tabel.baris:
        dalam = [s for k, s in sorted(grid.baris[r].items()) if kiri <= k <= kanan and (s.teks or s.rumus)]
        if not dalam:
            tabel.dilewati.append((r, "kosong di dalam tabel" if not grid.baris[r] else "di luar kolom tabel"))
            continue
        teks = [s.teks for s in dalam if s.teks]
        if tanda_tangan and r >= tanda_tangan:
            tabel.bawah.append(_teks_baris(grid, r))
            tabel.dilewati.append((r, "tanda tangan"))
        elif baris_nomor(grid, r) and not data:
            tabel.dilewati.append((r, "baris nomor kolom"))
        elif teks and _KETERANGAN.match(teks[0]) and len(teks) <= 2:
            tabel.bawah.append(_teks_baris(grid, r))
            tabel.dilewati.append((r, "keterangan di bawah tabel"))
        elif teks and any(_JUMLAH.match(rapikan(t)) for t in teks[:2]):
            tabel.jumlah.append(r)
        else:
            data.append(r)
    tabel.baris = data


def _baris_tanda_tangan(tabel: TabelMentah) -> int:
    """Return the row where the signature block begins, 0 if there is none.

    A place with a date, "Mengetahui", "Pihak Kedua" or a NIP are certain; a title such as "Kepala Dinas"
    counts only when one of those follows within ten rows and no full table row stands between.
    """
    calon = 0
    for r in tabel.baris:
        teks = [t for s in tabel.grid.baris[r].values() if (t := s.teks)]
        if len(teks) >= 4 or any(isinstance(s.nilai, float) for s in tabel.grid.baris[r].values()):
            calon = 0
        elif any(_TANDA_TANGAN_PASTI.match(t) for t in teks):
            return calon if calon and r - calon <= 10 else r
        elif not calon and len(teks) <= 2 and any(_TANDA_TANGAN_MUNGKIN.match(t) for t in teks):
            calon = r
    return 0


def _perjelas_kolom(tabel: TabelMentah) -> None:
    """Tell apart neighbours that share one header: number and name, figure and satuan."""
    menurut_jalur: dict[tuple[str, ...], list[KolomMentah]] = {}
    for k in tabel.kolom:
        menurut_jalur.setdefault(k.jalur, []).append(k)
    for kelompok in menurut_jalur.values():
        if len(kelompok) < 2:
            continue
        terisi = [k for k in kelompok if any(tabel.teks_sendiri(r, k) for r in tabel.baris)]
        for k in kelompok:
            if k not in terisi and terisi:
                tabel.kolom.remove(k)
        if len(terisi) < 2:
            continue
        panjang = {k.kolom: _panjang_rata(tabel, k) for k in terisi}
        utama = max(terisi, key=lambda k: panjang[k.kolom])
        if utama.nama in ("sasaran", "indikator", "tujuan", "uraian"):
            for k in terisi:
                if k is not utama and _bagian_kode(tabel, k) >= 0.7:
                    k.peran = replace(k.peran, nama=f"kode_{utama.nama}")
        elif utama.nama in ("target", "realisasi"):
            for k in terisi:
                if _bagian_angka(tabel, k) < 0.3:
                    k.peran = replace(k.peran, nama="satuan")


def _isi_kolom(tabel: TabelMentah, kolom: KolomMentah) -> list[str]:
    return [t for r in tabel.baris if (t := tabel.teks_sendiri(r, kolom))]


def _panjang_rata(tabel: TabelMentah, kolom: KolomMentah) -> float:
    isi = _isi_kolom(tabel, kolom)
    return sum(map(len, isi)) / len(isi) if isi else 0.0


def _bagian_kode(tabel: TabelMentah, kolom: KolomMentah) -> float:
    isi = _isi_kolom(tabel, kolom)
    return (
        sum(bool(re.fullmatch(r"[\dA-Z]{0,4}[\d.,\-]*\.?|[a-z]\.?|[IVX]+\.?", t)) for t in isi) / len(isi)
        if isi
        else 0.0
    )


def _bagian_angka(tabel: TabelMentah, kolom: KolomMentah) -> float:
    isi = _isi_kolom(tabel, kolom)
    return sum(any(c.isdigit() for c in t) for t in isi) / len(isi) if isi else 0.0
