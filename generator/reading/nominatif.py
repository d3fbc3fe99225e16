"""Daftar nama pegawai: banyaknya orang menurut golongan, pendidikan, atau jenis kelamin. Namanya tidak diambil."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from generator.model.nilai import Alamat
from generator.model.nilai import Nilai
from generator.model.organisasi import DaftarPegawai
from generator.model.organisasi import JumlahPegawai
from generator.reading.nama import rapikan
from generator.reading.tabel_mentah import TabelMentah

TIDAK_DISEBUT = "Tidak disebut"
_GOLONGAN = re.compile(r"\b(IV|I{1,3})\s*[/.]?\s*([a-e])\b", re.IGNORECASE)
_JENJANG = re.compile(r"\b(S-?[123]|D-?(?:IV|III|II|I|[1-4])|SMA|SMK|SLTA|SMU|SMP|SLTP|SD)\b", re.IGNORECASE)
_URUTAN_JENJANG = ("S3", "S2", "S1", "D4", "D3", "D2", "D1", "SMA/SMK", "SMP", "SD")
_SEJENJANG = {
    "DIV": "D4", "DIII": "D3", "DII": "D2", "DI": "D1", "SMA": "SMA/SMK", "SMK": "SMA/SMK", "SLTA": "SMA/SMK",
    "SMU": "SMA/SMK", "SLTP": "SMP",
}  # fmt: skip
_KELAMIN = {"l": "Laki-laki", "p": "Perempuan", "laki laki": "Laki-laki", "pria": "Laki-laki", "lk": "Laki-laki",
            "wanita": "Perempuan", "pr": "Perempuan", "perempuan": "Perempuan"}  # fmt: skip


def hitung_nominatif(tabel: TabelMentah, peran: str) -> DaftarPegawai | None:
    """Return how many people (orang) the list names by golongan, pendidikan or jenis_kelamin; None without the column.

    Whoever has a blank cell there counts as "Tidak disebut". The place of a figure is its first cell.
    """
    kolom, nip = tabel.satu(peran), tabel.satu("nip")
    if kolom is None:
        return None
    kelompok: dict[str, list[Alamat]] = {}
    for r in tabel.baris:
        teks = " ".join(tabel.teks_sendiri(r, kolom).split())
        if teks or tabel.teks_sendiri(r, nip):
            nama = _SEBUTAN[peran](teks) if teks.strip(" -–") else TIDAK_DISEBUT
            kelompok.setdefault(nama, []).append(tabel.grid.alamat(r, kolom.kolom))
    baris = tuple(
        JumlahPegawai(nama, Nilai(Decimal(len(kelompok[nama])), "orang", kelompok[nama][0]))
        for nama in sorted(kelompok, key=_urutan)
    )
    return DaftarPegawai(baris, None, tabel.grid.alamat(tabel.kepala[0], kolom.kolom)) if baris else None


def _golongan(teks: str) -> str:
    cocok = _GOLONGAN.search(teks)
    return f"{cocok[1].upper()}/{cocok[2].lower()}" if cocok else teks


def _jenjang(teks: str) -> str:
    cocok = _JENJANG.search(teks)
    jenjang = cocok[1].upper().replace("-", "") if cocok else teks
    return _SEJENJANG.get(jenjang, jenjang)


def _kelamin(teks: str) -> str:
    return _KELAMIN.get(rapikan(teks), teks)


_SEBUTAN: dict[str, Callable[[str], str]] = {
    "golongan": _golongan, "pendidikan": _jenjang, "jenis_kelamin": _kelamin,
}  # fmt: skip


def _urutan(nama: str) -> tuple:
    """Highest golongan and pendidikan first, then other names, those not stated last."""
    golongan = _GOLONGAN.fullmatch(nama)
    if golongan:
        return 0, -len(golongan[1]) if golongan[1] != "IV" else -4, -ord(golongan[2]), nama
    if nama in _URUTAN_JENJANG:
        return 0, _URUTAN_JENJANG.index(nama), 0, nama
    return (2 if nama == TIDAK_DISEBUT else 1), 0, 0, nama
