"""Skala kategori dari data: memeriksa dan membekukan apa yang tertulis di parameters/skala.toml.

Sumber: setiap skala menyebut sumber dan tanggal terakhir diperiksa; tanpa keduanya ia ditolak.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from generator.model.aturan import Pita
from generator.model.aturan import Skala


def build_skala(mentah: Mapping[str, Any]) -> Skala:
    """Return one scale from a table of skala.toml; raises ValueError where a field is missing or a bound is a float."""
    for kunci in ("kode", "nama", "sumber", "terakhir_diperiksa", "pita"):
        if not mentah.get(kunci):
            raise ValueError(f"skala {mentah.get('kode', '?')}: {kunci} is missing")
    return Skala(mentah["kode"], mentah["nama"], mentah["sumber"], tuple(_build_pita(p) for p in mentah["pita"]))


def build_daftar_skala(mentah: Mapping[str, Any]) -> dict[str, Skala]:
    """Return every scale of skala.toml by its kode."""
    return {skala.kode: skala for skala in map(build_skala, mentah["skala"])}


def _build_pita(mentah: Mapping[str, Any]) -> Pita:
    batas = mentah.get("bawah")
    if isinstance(batas, float):
        raise ValueError(f"pita {mentah.get('nama')}: write the bound as text, not as a float")
    return Pita(
        nama=mentah["nama"],
        bawah=None if batas is None else Decimal(batas),
        bawah_termasuk=mentah.get("bawah_termasuk", True),
        keterangan=mentah.get("keterangan", ""),
    )
