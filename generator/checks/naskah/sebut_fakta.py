"""Menyebut isi tabel dan potongan kalimat di dalam sebuah catatan."""

from __future__ import annotations

from collections.abc import Iterable

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.fakta import Fakta
from generator.checks.naskah.kalimat import Kalimat
from generator.checks.naskah.nama_tabel import Kunci
from generator.checks.samarkan import samarkan
from generator.checks.samarkan import tandai_orang
from generator.model.catatan import Catatan

PANJANG_KUTIPAN = 120
EKOR_KUTIPAN = 20
PALING_BANYAK = 3

SEBUTAN_PERAN = {
    "target": "target", "target_akhir": "target akhir Renstra", "realisasi": "realisasi", "capaian": "capaian",
    "kemajuan": "tingkat kemajuan", "pembanding": "angka pembanding", "banding": "perbandingan", "pagu": "pagu",
    "realisasi_anggaran": "realisasi anggaran", "serapan": "serapan anggaran", "efisiensi": "efisiensi",
    "sisa": "sisa anggaran",
}  # fmt: skip


def catat_kalimat(kode: str, kalimat: Kalimat, akhir: int | None, isi: str, saran: str) -> Catatan:
    """A sentence that something denies: quoted up to a place, what it says (`isi`), what to do."""
    return periksa(kode, kalimat.alamat, f"Kalimat {kutip(kalimat.teks, akhir)} {isi}.", saran)


def sebut_isi(fakta: Iterable[Fakta]) -> str:
    """Name what tables say: "92,42 (Tabel 3.2, Tabel 3.3)", each figure once, the first tables that hold it.

    The years are named where there are several.
    """
    fakta = tuple(fakta)
    beberapa = len({f.tahun for f in fakta} - {None}) > 1
    tempat: dict[str, dict[str, None]] = {}
    for f in fakta:
        tahun = f" untuk tahun {f.tahun}" if f.tahun and beberapa else ""
        tempat.setdefault(f"{f.teks}{tahun}", {})[f.tabel] = None
    isi = [f"{teks} ({', '.join(list(tabel)[:PALING_BANYAK])})" for teks, tabel in tempat.items()]
    return "; ".join(isi[:PALING_BANYAK]) + ("; …" if len(isi) > PALING_BANYAK else "")


def sebut_nama(bahan: Bahan, nama: Iterable[Kunci]) -> str:
    """Name an indicator, sasaran or program as its table writes it."""
    return next((sebut(bahan.fakta.nama_teks[k]) for k in nama if k in bahan.fakta.nama_teks), "")


def kutip(teks: str, akhir: int | None = None) -> str:
    """Quote a sentence without the persons in it; of a long one the part before a place, cut at words.

    >>> kutip("Realisasi Nilai SAKIP sebesar 92,42.")
    '“Realisasi Nilai SAKIP sebesar 92,42.”'
    """
    teks = tandai_orang(teks)
    if len(teks) <= PANJANG_KUTIPAN:
        return f"“{samarkan(teks)}”"
    ujung = len(teks) if akhir is None else min(len(teks), akhir + EKOR_KUTIPAN)
    if ujung < len(teks):
        ujung = max(teks.rfind(" ", 0, ujung), akhir or 0)
    mulai = max(0, ujung - PANJANG_KUTIPAN)
    mulai = teks.find(" ", mulai) + 1 if mulai else 0
    return f"“{'…' if mulai else ''}{samarkan(teks[mulai:ujung].strip())}{'…' if ujung < len(teks) else ''}”"
