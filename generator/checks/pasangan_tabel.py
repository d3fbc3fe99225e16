"""Tabel laporan tulisan tangan dan tabel hitungan dari buku kerja yang memuat hal yang sama.

Numbers differ from office to office, so a pair is found by its columns, its edition and its title; the number only
helps to decide.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence

from generator.model.rekaman import rekaman
from generator.model.tabel_terbaca import TabelTerbaca
from generator.tables.padanan import kata_nama
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import TabelKosong
from generator.tables.tabel import Table

Besaran = tuple[str, int | None, int | None]

_ANGKA = frozenset({
    "target", "realisasi", "capaian", "kemajuan", "perbandingan", "realisasi_pembanding", "pagu", "realisasi_anggaran",
    "sisa", "sisa_capaian", "anggaran_capaian", "serapan", "efisiensi", "kebutuhan", "selisih", "jumlah", "saldo",
    "bertambah", "berkurang",
})  # fmt: skip
_PERAN_BUKU = {"anggaran": "pagu", "total": "target", "awal": "saldo", "akhir": "saldo", "target_akhir": "target"}
_PERAN_NASKAH = {"terisi": "realisasi", "target_akhir": "target", "target_renstra": "target"}
_KUNCI = re.compile(r"(?P<peran>[a-z_]+?)(?:_(?P<tahun>20\d\d))?")
_TRIWULAN = re.compile(r"triwulan_([1-4])")
_PERUBAHAN = re.compile(r"\bperubahan\b", re.IGNORECASE)
_BERVERSI = ("pk", "renja", "dpa", "pk_anggaran")
_SKOR_TERENDAH = 0.6


@rekaman
class PasanganTabel:
    """A table of the report with its computed one, and which of their columns hold the same quantity."""

    naskah: TabelTerbaca
    buku: Table
    kolom: tuple[tuple[int, int], ...]


def pasangkan(semua: Sequence[TabelTerbaca], tabel: Mapping[str, HasilTabel]) -> tuple[PasanganTabel, ...]:
    """Return the pairs in reading order; a table that fits no computed one, or that sets two editions
    side by side, is left out."""
    hitungan = [t for t in tabel.values() if not isinstance(t, TabelKosong)]
    hasil = []
    for naskah in semua:
        if len(naskah.letak("indikator")) > 1:
            continue
        skor = [_skor(naskah, t) for t in hitungan]
        if skor and max(skor) >= _SKOR_TERENDAH:
            buku = hitungan[skor.index(max(skor))]
            kanan = _besaran(_kolom_buku(buku))
            kolom = tuple((k, kanan[b]) for b, k in _besaran(_kolom_naskah(naskah)).items() if b in kanan)
            hasil.append(PasanganTabel(naskah, buku, kolom))
    return tuple(hasil)


def _skor(naskah: TabelTerbaca, buku: Table) -> float:
    """The share of columns in common and what title and number add to it; 0 where they cannot be the same table."""
    kiri, kanan = set(_besaran(_kolom_naskah(naskah))), set(_besaran(_kolom_buku(buku)))
    sama = len(kiri & kanan)
    if not sama or sama * 2 < max(len(kiri), len(kanan)):
        return 0.0
    if naskah.jenis in _BERVERSI and (naskah.versi == "perubahan") != bool(_PERUBAHAN.search(buku.judul)):
        return 0.0
    judul = set(kata_nama(buku.judul))
    serupa = len(judul & set(kata_nama(naskah.judul))) / max(1, len(judul))
    return sama / len(kiri | kanan) * 0.6 + serupa * 0.4 + (0.1 if naskah.nomor == buku.kunci else 0.0)


def _kolom_naskah(tabel: TabelTerbaca) -> list[tuple[str, int | None, int | None]]:
    berhitung = bool(tabel.letak("anggaran_capaian"))
    return [
        (_sisa(_PERAN_NASKAH.get(k.peran, k.peran), berhitung), k.tahun, k.triwulan) for k in tabel.kolom
    ]  # fmt: skip


def _kolom_buku(tabel: Table) -> list[tuple[str, int | None, int | None]]:
    kunci = [k.kunci for k in tabel.kolom]
    hasil: list[tuple[str, int | None, int | None]] = []
    for satu in kunci:
        if triwulan := _TRIWULAN.fullmatch(satu):
            hasil.append(("target", None, int(triwulan[1])))
            continue
        cocok = _KUNCI.fullmatch(satu)
        peran = _PERAN_BUKU.get(cocok["peran"], cocok["peran"]) if cocok else ""
        if peran == "capaian" and "realisasi_pembanding" in kunci:
            peran = "perbandingan"
        tahun = int(cocok["tahun"]) if cocok and cocok["tahun"] else None
        hasil.append((_sisa(peran, "anggaran_capaian" in kunci), tahun, None))
    return hasil


def _sisa(peran: str, berhitung: bool) -> str:
    """Beside pagu × capaian a "sisa" is what is left of that."""
    return "sisa_capaian" if peran == "sisa" and berhitung else peran


def _besaran(kolom: Iterable[tuple[str, int | None, int | None]]) -> dict[Besaran, int]:
    """Return the column of each quantity; the year only tells columns of one role apart, saldo go by their order."""
    daftar = list(kolom)
    banyak = Counter(peran for peran, _, _ in daftar)
    hasil: dict[Besaran, int] = {}
    urutan: Counter[str] = Counter()
    for k, (peran, tahun, triwulan) in enumerate(daftar):
        if peran not in _ANGKA:
            continue
        urutan[peran] += 1
        if peran == "saldo":
            tahun = urutan[peran]
        elif banyak[peran] == 1 or triwulan or peran == "target" and any(t for _, _, t in daftar):
            tahun = None
        hasil.setdefault((peran, tahun, triwulan), k)
    return hasil
