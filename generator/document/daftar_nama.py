"""Daftar semua nama slot dengan artinya, untuk `lkjip templat --daftar` dan untuk menolak nama yang salah ketik."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from generator.document.nama import JENIS
from generator.document.nama import RUPA_BARIS
from generator.document.nama import arti_nilai
from generator.document.nama import baca_nama
from generator.document.nama import judul_tabel
from generator.document.nama import slot_tabel
from generator.document.nama import tanpa_sasaran
from generator.model.rekaman import rekaman
from generator.narrative.per_sasaran import BAGIAN
from generator.tables.per_sasaran import KUNCI
from generator.tables.per_sasaran import TERBANYAK


@rekaman
class NamaSlot:
    """One name as it is typed, what it stands for, where it is typed, what it was in the Magetan report of 2025."""

    nama: str
    arti: str
    letak: str
    contoh: str


@cache
def dikenal(jenis: str) -> Mapping[str, str]:
    """Return the names of a kind (without prefix) with their meaning, those of one sasaran among them."""
    if jenis not in JENIS:
        return arti_nilai()
    awalan = "tabel." if jenis == "sumber" else f"{jenis}."
    arti = {b["nama"].removeprefix(awalan): b["arti"] for b in baca_nama() if b["nama"].startswith(awalan)}
    bagian = {"tabel.": tuple(map(slot_tabel, KUNCI)), "narasi.": BAGIAN}.get(awalan, ())
    return arti | {f"{k}_s{n}": f"{arti[k]}, hanya sasaran ke-{n}" for n in range(1, TERBANYAK + 1) for k in bagian}


def tingkat_tabel(kunci: str) -> tuple[str, ...]:
    """Return the levels that the rows of an official table may have; its prototype does well to show each."""
    return next((tuple(b["tingkat"].split(", ")) for b in baca_nama() if b["nama"] == f"tabel.{kunci}"), ())


def daftar_templat() -> tuple[NamaSlot, ...]:
    """Return every name a template may hold, in the order of the report; of the names per sasaran the first ones."""
    contoh = {b["nama"]: b["contoh"] for b in baca_nama()}
    hasil = [NamaSlot(n, a, "Nilai di dalam kalimat, di mana pun", contoh[n]) for n, a in arti_nilai().items()]
    tabel = dikenal("tabel")
    hasil += [
        NamaSlot(judul_tabel(n), f"Judul tabel: {arti}", "Di keterangan tabelnya", tabel[tanpa_sasaran(n)])
        for n, arti in _daftar("tabel").items()
    ]
    contoh |= {f"sumber.{n}": "Sumber: …, lalu catatan tabelnya" for n in tabel}
    for jenis in ("narasi", "tabel", "sumber", "grafik", "bagan", "gambar"):
        awalan = "Sumber dan catatan: " if jenis == "sumber" else ""
        nama = {f"{jenis}.{n}": awalan + arti for n, arti in _daftar(jenis).items()}
        hasil += [NamaSlot(n, arti, JENIS[jenis], contoh[tanpa_sasaran(n)]) for n, arti in nama.items()]
    rupa = [b for b in baca_nama() if b["nama"] in RUPA_BARIS]
    return (*hasil, *(NamaSlot(b["nama"], b["arti"], "Di sel pertama baris tabel contoh", b["contoh"]) for b in rupa))


def _daftar(jenis: str) -> dict[str, str]:
    """Return the names of a kind that the list shows: those of the first sasaran stand for all its numbers."""
    semua = f"ke-1 (s2 sampai s{TERBANYAK} untuk sasaran berikutnya)"
    return {
        n: arti.replace("ke-1", semua) if n.endswith("_s1") else arti
        for n, arti in dikenal(jenis).items()
        if n.endswith("_s1") or n == tanpa_sasaran(n)
    }
